"""The lines of a TOML source, held against sources whose lines are known because they were written here."""

import tomllib
from typing import TypeAlias, TypeGuard

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.toml_lines import TomlPath, lines_of, nearest_line

Toml: TypeAlias = "str | int | float | bool | list[Toml] | dict[str, Toml]"
Table: TypeAlias = dict[str, Toml]

_keys = st.text("abc-_", min_size=1, max_size=3)
_texts = st.text("a中[]{}=,.#\"'\\\n ", max_size=8)
_leaves: st.SearchStrategy[Toml] = _texts | st.integers(-9, 9) | st.booleans() | st.floats(-1, 1)
_values: st.SearchStrategy[Toml] = st.recursive(
    _leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=3), max_leaves=6
)
_tables: st.SearchStrategy[Toml] = st.dictionaries(_keys, _values, max_size=3)
_lists: st.SearchStrategy[list[Toml]] = st.lists(_tables, min_size=1, max_size=3)
_parts: st.SearchStrategy[Toml] = _values | _tables | _lists
_documents = st.dictionaries(_keys, _parts, max_size=4)


class _Writer:
    """Writes a document in as many of TOML's ways as it can, and notes the line of each thing."""

    def __init__(self) -> None:
        self.source = ""
        self.lines: dict[TomlPath, int] = {}

    def note(self, path: TomlPath) -> None:
        self.lines[path] = self.source.count("\n") + 1

    def document(self, document: Table) -> None:
        for key, value in document.items():
            if not _is_table(value) and not _is_list_of_tables(value):
                self.entry((), key, value)
        for key, value in document.items():
            if _is_table(value):
                self.table((key,), f'["{key}"]', value)
            elif _is_list_of_tables(value):
                self.note((key,))
                for index, table in enumerate(value):
                    self.table((key, index), f"[[ {key} ]]", table)

    def table(self, path: TomlPath, header: str, table: Table) -> None:
        self.note(path)
        self.source += f"{header} # no [table], = or '''\n"
        for key, value in table.items():
            self.entry(path, key, value)

    def entry(self, path: TomlPath, key: str, value: Toml) -> None:
        self.note((*path, key))
        self.source += f"'{key}' = "
        self.value((*path, key), value)
        self.source += "\n\n"

    def value(self, path: TomlPath, value: Toml) -> None:
        if isinstance(value, str):
            self.source += _quoted(value)
        elif isinstance(value, list):
            self.list(path, value)
        elif isinstance(value, dict):
            self.source += "{"
            for number, (key, inner) in enumerate(value.items()):
                self.source += ", " if number else " "
                self.note((*path, key))
                self.source += f"{key} = "
                self.value((*path, key), inner)
            self.source += "}"
        else:
            self.source += str(value).lower()

    def list(self, path: TomlPath, items: list[Toml]) -> None:
        self.source += "[ # ] not yet\n"
        for index, item in enumerate(items):
            self.note((*path, index))
            self.value((*path, index), item)
            self.source += ' # , "\n,\n'
        self.source += "]"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    if "\n" in text:
        return f'"""\n{escaped}"""'
    return f"'{text}'" if "'" not in text else f'"{escaped}"'


def _is_table(value: Toml) -> TypeGuard[Table]:
    return isinstance(value, dict)


def _is_list_of_tables(value: Toml) -> TypeGuard[list[Table]]:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


@given(_documents)
def test_every_table_key_and_item_is_found_on_the_line_where_it_was_written(document: Table) -> None:
    writer = _Writer()
    writer.document(document)
    assert tomllib.loads(writer.source) == document
    assert lines_of(writer.source) == writer.lines


def test_dotted_keys_and_tables_inside_lists_of_tables_lead_to_their_latest_item() -> None:
    source = "[[a]]\nb.c = 1\n[[a]]\n[[a.d]]\ne = 2\n[a.f]\ng = 3\n"
    lines = lines_of(source)
    assert lines["a", 0, "b"] == lines["a", 0, "b", "c"] == 2
    assert lines["a", 1, "d", 0, "e"] == 5
    assert lines["a", 1, "f", "g"] == 7


def test_what_is_not_there_is_shown_at_what_is_around_it() -> None:
    lines = lines_of("\n[a]\nb = [\n  1,\n]\n")
    assert nearest_line(lines, ("a", "b", 0)) == 4
    assert nearest_line(lines, ("a", "b", 7)) == 3
    assert nearest_line(lines, ("a", "z", "y")) == 2
    assert nearest_line(lines, ()) == 1
