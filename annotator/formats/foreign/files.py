"""Reading foreign files: whole texts, lines of JSON, and the fields of objects that may be anything."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from annotator.errors import FormatError
from annotator.formats.jsonl import objects
from annotator.text.encodings import decode
from annotator.text.offsets import Bounds

LARGEST = 512 * 1024 * 1024
"""Bytes of a file that is still read."""


def content_of(path: Path) -> bytes:
    """The bytes of a file. Raises FormatError: file_unreadable, too_large."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise FormatError("file_unreadable", file=path.name, reason=error.strerror or str(error)) from error
    if len(content) > LARGEST:
        raise FormatError("too_large", file=path.name, limit=LARGEST)
    return content


def text_of(path: Path) -> str:
    """The text of a file, without a byte order mark. Raises FormatError."""
    try:
        return decode(content_of(path)).text
    except FormatError as error:
        raise FormatError(error.code, **{**error.details, "file": path.name}) from error


def json_of(path: Path) -> object:
    """What a file of JSON holds. Raises FormatError: not_json, and what reading a file raises."""
    text = text_of(path)
    try:
        return cast("object", json.loads(text))
    except (ValueError, RecursionError) as error:
        line, reason = (error.lineno, error.msg) if isinstance(error, json.JSONDecodeError) else (1, str(error)[:200])
        raise FormatError("not_json", file=path.name, line=line, reason=reason) from error


@dataclass(frozen=True, slots=True)
class Fields:
    """An object of JSON; each field is asked for by the type that it must have. Raises FormatError(field_unfit)."""

    values: Mapping[str, object]

    def text(self, name: str, default: str | None = None) -> str:
        """A string; `default`, where there is one, stands for null or nothing."""
        value = self.values.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise _unfit(name, '"…"', value)
        return value

    def number(self, name: str) -> int:
        """A whole number."""
        value = self.values.get(name)
        if isinstance(value, bool) or not isinstance(value, int):
            raise _unfit(name, "0", value)
        return value

    def items(self, name: str) -> Sequence[object]:
        """A list; empty for null or nothing."""
        value = self.values.get(name)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise _unfit(name, "[…]", value)
        return cast("list[object]", value)

    def objects(self, name: str) -> "list[Fields]":
        """A list of objects; empty for null or nothing."""
        return [fields_of(each) for each in self.items(name)]

    def id(self, name: str) -> str:
        """A string or whole number, as text."""
        value = self.values.get(name)
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else self.text(name)

    def fields(self, name: str) -> "Fields":
        """An object within."""
        return fields_of(self.values.get(name), name)


def fields_of(value: object, name: str = "") -> Fields:
    """An object's fields. Raises FormatError(not_an_object)."""
    if not isinstance(value, dict):
        raise FormatError("not_an_object", expected=f"{name} {{…}}".strip())
    return Fields(cast("dict[str, object]", value))


def list_of(value: object) -> list[object]:
    """A list. Raises FormatError(field_unfit)."""
    if not isinstance(value, list):
        raise _unfit("", "[…]", value)
    return cast("list[object]", value)


def bounds_of(value: object) -> Bounds:
    """Two whole numbers. Raises FormatError(field_unfit)."""
    numbers = list_of(value)[:2]
    if len(numbers) == 2 and all(isinstance(each, int) and not isinstance(each, bool) for each in numbers):
        start, end = cast("list[int]", numbers)
        return start, end
    raise _unfit("", "[0, 1]", numbers)


def _unfit(name: str, expected: str, found: object) -> FormatError:
    return FormatError("field_unfit", field=name, expected=expected, found=json.dumps(found, default=str)[:80])


def certain(found: Fields | FormatError) -> Fields:
    """The object. Raises the error that is there instead of one."""
    if isinstance(found, FormatError):
        raise found
    return found


Line = int | str
"""A number; of several objects in one line each has its own behind it, as in `1 [3]`."""


def lines_of(path: Path) -> Iterator[tuple[Line, Fields | FormatError]]:
    """The objects of a file of JSON lines, or of one list of objects, with their lines; an error for each that is none.

    Raises FormatError where nothing of the file can be read.
    """
    text = text_of(path)
    lines = _lines_in_list(text)
    for number, found in objects(text, path.name):
        line = lines[number - 1] if lines else number
        try:
            if isinstance(found, FormatError):
                raise found
            yield line, fields_of(found)
        except FormatError as error:
            yield line, FormatError(error.code, **{"line": line, **error.details, "file": path.name})


def _lines_in_list(text: str) -> list[Line]:
    """The lines in which the items of a list begin; none where the text is not just a list."""
    if not text.lstrip().startswith("["):
        return []
    decoder, found = json.JSONDecoder(), list[int]()
    at, line = text.index("[") + 1, 1 + text.count("\n", 0, text.index("["))
    try:
        while True:
            start = _BETWEEN.match(text, at).end()  # type: ignore[union-attr] - it matches nothing at least
            line += text.count("\n", at, start)
            if text.startswith("]", start):
                break
            _, at = decoder.raw_decode(text, start)
            found.append(line)
            line += text.count("\n", start, at)
    except (ValueError, RecursionError):
        return []
    if text[start + 1 :].strip():
        return []
    several = {line for line, times in Counter(found).items() if times > 1}
    return [f"{line} [{number}]" if line in several else line for number, line in enumerate(found, 1)]


_BETWEEN = re.compile(r"[\s,]*")
