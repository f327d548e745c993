"""JSON: an object a line, or a file that is one list of objects; which fields are text and title can be chosen."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePath
from typing import cast

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions, sound
from annotator.formats.columns import FIRST, Beginning, Columns, FieldNames, as_said
from annotator.formats.titles import title_of
from annotator.model.document import Source
from annotator.text.encodings import decode

NAME = "JSON Lines"
EXTENSIONS = (".jsonl", ".ndjson", ".json")

_SHOWN = 200


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:
    """A document for each object; an error, which says the line or the place in the list, for each that is none."""
    decoded = decode(content, options.encoding)
    fields: FieldNames | None = None
    for place, found in objects(decoded.text, name):
        if isinstance(found, FormatError):
            yield found
            continue
        if fields is None:
            fields = _fields(found, options.columns)
        try:
            yield _source(found, f"{name}:{place}", fields, decoded.encoding)
        except FormatError as error:
            yield FormatError(error.code, line=place, **error.details)


def _fields(first: object, columns: Columns) -> FieldNames:
    """Where things are, by the fields of a file's first object: as was said of these, or of all."""
    header = tuple(cast("dict[str, object]", first)) if isinstance(first, dict) else ()
    if header in columns.by_header:
        return columns.by_header[header]
    found, asked = as_said(header, columns), columns.fields
    # Objects need not be alike: what the first one lacks another may have.
    return FieldNames(found.text or asked.text, found.title or asked.title, found.url or asked.url)


def beginnings(content: bytes, name: str, options: ReadOptions) -> Iterator[Beginning]:
    """The fields of the first object as the columns of a table, and the values of the first few."""
    found = objects(decode(content, options.encoding).text, name)
    tables = (cast("dict[str, object]", each) for _, each in found if isinstance(each, dict))
    first = list(islice(tables, FIRST))
    if first:
        columns = tuple(first[0])
        yield Beginning(columns, [[_shown(each.get(name)) for name in columns] for each in first])


def _shown(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)[:_SHOWN]


def objects(text: str, name: str) -> Iterator[tuple[int, object]]:
    """Whatever the file holds with the line it is in, or its place in the list; both count from 1."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    if not isinstance(_parsed(first, 1), dict):
        whole = _parsed(text, 1)
        if not isinstance(whole, FormatError) or PurePath(name).suffix.lower() == ".json":
            yield from enumerate(cast("list[object]", whole) if isinstance(whole, list) else [whole], 1)
            return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, _parsed(line, number)


def _parsed(text: str, line: int) -> object:
    """The JSON value, or an error with its line when the text begins in `line`."""
    try:
        return cast("object", json.loads(text))
    except json.JSONDecodeError as error:
        return FormatError("not_json", line=line + error.lineno - 1, reason=error.msg)
    except (ValueError, RecursionError) as error:
        return FormatError("not_json", line=line, reason=str(error))


def _source(found: object, name: str, fields: FieldNames, encoding: str) -> Source:
    if not isinstance(found, dict):
        raise FormatError("not_an_object", expected="{…}")
    values = cast("dict[str, object]", found)
    text = values.get(fields.text)
    if not isinstance(text, str):
        raise FormatError("field_missing", field=fields.text)
    title, url = (_optional(values.get(field)) for field in (fields.title, fields.url))
    return sound(Source(title or title_of(text, ""), text, name, "application/json", encoding, url=url))


def _optional(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
