"""Where in a TOML file each value stands, so that a mistake can be shown with its line.

tomllib tells the line of a syntax error only. This reads the source a second time, after tomllib has found it well
formed, and so has only to tell the tokens of TOML 1.0 apart and to keep count.
"""

import re
from collections.abc import Mapping

TomlPath = tuple[str | int, ...]
"""Keys and list indices from the top of the document: `("types", 3, "color")`."""

_TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}' + r"|'''.*?'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"' + r"|'[^'\n]*'"
    r"|\#[^\n]*|\n|[\[\]{}=,.]|[A-Za-z0-9_-]+|[^\s\[\]{}=,.\"'#]+",
    re.DOTALL,
)
_END = ""


def lines_of(source: str) -> Mapping[TomlPath, int]:
    """The line, from 1, on which each table, key and list item of a well-formed source begins."""
    reader = _Reader(source)
    reader.read()
    return reader.lines


def nearest_line(lines: Mapping[TomlPath, int], path: TomlPath) -> int:
    """The line of the value at `path`, or else of the nearest thing around it that is there."""
    return next((lines[path[:size]] for size in range(len(path), 0, -1) if path[:size] in lines), 1)


class _Reader:
    def __init__(self, source: str) -> None:
        self.lines: dict[TomlPath, int] = {}
        self._tables: dict[TomlPath, int] = {}
        self._tokens = _TOKEN.finditer(source)
        self._line = 1
        self._here = ""
        self._next()

    def read(self) -> None:
        table: TomlPath = ()
        while self._skip_blank() != _END:
            if self._here == "[":
                table = self._header()
            else:
                self._entry(table)

    def _next(self) -> str:
        """Go to the next token and return the one left behind."""
        left, self._line = self._here, self._line + self._here.count("\n")
        found = next(self._tokens, None)
        self._here = found.group() if found else _END
        return left

    def _skip_blank(self) -> str:
        while self._here == "\n" or self._here.startswith("#"):
            self._next()
        return self._here

    def _header(self) -> TomlPath:
        line = self._line
        self._next()
        listed = self._here == "["
        if listed:
            self._next()
        path = self._placed((), self._keys())
        while self._here == "]":
            self._next()
        if listed:
            self.lines.setdefault(path, line)
            self._tables[path] = self._tables.get(path, 0) + 1
            path = (*path, self._tables[path] - 1)
        self.lines[path] = line
        return path

    def _placed(self, table: TomlPath, keys: TomlPath) -> TomlPath:
        """The path of `keys` within `table`, through the latest item of each list of tables on the way."""
        path = table
        for key in keys:
            if path in self._tables:
                path = (*path, self._tables[path] - 1)
            path = (*path, key)
        return path

    def _keys(self) -> TomlPath:
        keys = [self._next().strip("\"'")]
        while self._here == ".":
            self._next()
            keys.append(self._next().strip("\"'"))
        return tuple(keys)

    def _entry(self, table: TomlPath) -> None:
        line = self._line
        keys = self._keys()
        for size in range(1, len(keys) + 1):
            self.lines.setdefault((*table, *keys[:size]), line)
        self._next()
        self._value((*table, *keys))

    def _value(self, path: TomlPath) -> None:
        if self._here == "[":
            self._list(path)
        elif self._here == "{":
            self._inline_table(path)
        else:
            while self._here not in {_END, "\n", ",", "]", "}"} and not self._here.startswith("#"):
                self._next()

    def _list(self, path: TomlPath) -> None:
        self._next()
        index = 0
        while self._skip_blank() not in {"]", _END}:
            if self._here == ",":
                self._next()
                index += 1
            else:
                self.lines[(*path, index)] = self._line
                self._value((*path, index))
        self._next()

    def _inline_table(self, path: TomlPath) -> None:
        self._next()
        while self._skip_blank() not in {"}", _END}:
            if self._here == ",":
                self._next()
            else:
                self._entry(path)
        self._next()
