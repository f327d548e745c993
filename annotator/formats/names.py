"""Known names as CSV with a head, or as JSONL: reading and writing side by side.

The fields are `key`, `name`, `aliases`, `type` and `note`; only `name` must be there. `type` is the code of a type of
the schema. In CSV `|` stands between aliases, and the file begins with a byte order mark, without which Excel takes it
for GBK. In JSONL aliases are a list.
"""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import cast

from annotator.errors import FormatError, RuleError
from annotator.formats.jsonl import objects
from annotator.formats.whole_files import whole_files
from annotator.model.flaw import nearest
from annotator.model.ids import TypeId
from annotator.model.known_name import KnownName, NameEntry, tidied
from annotator.model.schema import Schema
from annotator.text.encodings import decode

FIELDS = ("key", "name", "aliases", "type", "note")
ENDINGS = (".csv", ".jsonl")

_Fields = Mapping[str, object]
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def read(content: bytes, file: str, schema: Schema) -> Iterator[NameEntry | FormatError]:
    """The names in a file's bytes, and an error with file and line for each that cannot be read.

    Raises FormatError where nothing can be read at all: unknown_format, undecodable, column_missing.
    """
    reader = _READERS.get(_ending(file))
    if reader is None:
        raise FormatError("unknown_format", file=file, expected=" ".join(ENDINGS))
    types = {type_.code: type_.id for type_ in schema.types}
    lines = dict[str, int]()
    for line, found in reader(decode(content).text, file):
        try:
            entry = _entry(_ok(found), types)
            if entry.key and lines.setdefault(entry.key, line) != line:
                raise FormatError("key_repeated", key=entry.key, before=lines[entry.key])
        except FormatError as error:
            yield FormatError(error.code, **{**error.details, "file": file, "line": line})
        else:
            yield entry


def write(names: Iterable[KnownName], schema: Schema, target: Path) -> int:
    """Write the names, in their order, and return how many there were. The same names give the same bytes.

    Raises FormatError(unknown_format), StorageError.
    """
    written = _WRITTEN.get(_ending(target.name))
    if written is None:
        raise FormatError("unknown_format", file=target.name, expected=" ".join(ENDINGS))
    head, line = written
    n = 0
    with whole_files(target) as [file]:
        file.write(head.encode())
        for name in names:
            file.write(line(_table(name.entry, schema)).encode())
            n += 1
    return n


def _ending(file: str) -> str:
    return Path(file).suffix.lower()


def _ok(found: _Fields | FormatError) -> _Fields:
    if isinstance(found, FormatError):
        raise found
    return found


def _entry(fields: _Fields, types: Mapping[str, TypeId]) -> NameEntry:
    for field in fields:
        if field not in FIELDS:
            raise FormatError("field_unknown", field=field, expected=" ".join(FIELDS))
    key, name, code, note = (_text(fields, field) for field in ("key", "name", "type", "note"))
    if code and code not in types:
        raise FormatError("name_type_unknown", found=code, expected=nearest(code, types))
    aliases = _texts(fields, "aliases")
    if not name:
        raise FormatError("name_missing")
    try:
        return tidied(NameEntry(key=key, name=name, aliases=aliases, type=types[code] if code else None, note=note))
    except RuleError as error:
        raise FormatError("key_unfit", key=error.details["key"]) from error


def _text(fields: _Fields, field: str) -> str:
    value = fields.get(field)
    if value is None or isinstance(value, str):
        return (value or "").strip()
    raise FormatError("field_unfit", field=field, expected='"…"', found=str(value)[:80])


def _texts(fields: _Fields, field: str) -> tuple[str, ...]:
    value = fields.get(field)
    if not isinstance(value, list):
        return (_text(fields, field),)
    items = cast("list[object]", value)
    for item in items:
        if not isinstance(item, str):
            raise FormatError("field_unfit", field=field, expected='["…"]', found=str(item)[:80])
    return tuple(cast("list[str]", items))


def _table(entry: NameEntry, schema: Schema) -> _Fields:
    type_ = None if entry.type is None else schema.type(entry.type).code
    return {"key": entry.key, "name": entry.name, "aliases": [*entry.aliases], "type": type_, "note": entry.note}


_Read = Callable[[str, str], Iterator[tuple[int, _Fields | FormatError]]]


def _read_csv(text: str, file: str) -> Iterator[tuple[int, _Fields | FormatError]]:
    rows = csv.reader(StringIO(text, newline=""), strict=True)
    line, head = 1, list[str]()
    while True:
        line = rows.line_num + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield line, FormatError("not_csv", reason=str(error))
            continue
        if row is None:
            return
        if not head:
            head = _head(row, file)
        elif len(row) > len(head):
            yield line, FormatError("too_many_fields", expected=len(head), found=len(row))
        elif any(row):
            yield line, dict(zip(head, row, strict=False))


def _head(row: list[str], file: str) -> list[str]:
    head = [field.strip().lower() for field in row]
    for field in head:
        if field not in FIELDS:
            raise FormatError("field_unknown", file=file, line=1, field=field, expected=" ".join(FIELDS))
    if "name" not in head:
        raise FormatError("column_missing", file=file, field="name")
    return head


def _csv_line(fields: _Fields) -> str:
    line = StringIO(newline="")
    aliases = "|".join(cast("list[str]", fields["aliases"]))
    csv.writer(line).writerow([aliases if field == "aliases" else fields[field] for field in FIELDS])
    return line.getvalue()


def _read_jsonl(text: str, file: str) -> Iterator[tuple[int, _Fields | FormatError]]:
    for line, found in objects(text, file):
        if isinstance(found, FormatError):
            yield line, found
        elif isinstance(found, dict):
            yield line, cast("_Fields", found)
        else:
            yield line, FormatError("not_an_object", expected="{…}")


def _json_line(fields: _Fields) -> str:
    return _encode(fields) + "\n"


_READERS: Mapping[str, _Read] = {".csv": _read_csv, ".jsonl": _read_jsonl}
_WRITTEN: Mapping[str, tuple[str, Callable[[_Fields], str]]] = {
    ".csv": ("\ufeff" + ",".join(FIELDS) + "\r\n", _csv_line),
    ".jsonl": ("", _json_line),
}
"""What a file begins with, and how a name is written."""
