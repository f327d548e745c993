"""Writes schema files, as a person would lay them out. Comments are not kept: a project stores none."""

import json
from collections.abc import Iterator, Mapping
from typing import cast

from annotator.model.schema import Schema, as_file

_Table = Mapping[str, object]

_FIRST = ("op", "id", "code", "layer", "parent", "abstract", "rule", "on", "when", "kind")
"""Keys that come before the words."""


def to_toml(schema: Schema) -> str:
    """The text of a schema file, from which `parse_schema` reads the same schema."""
    file = as_file(schema)
    head = cast("_Table", file.pop("schema"))
    parts = [_entries({"format": file.pop("format")}), f"[schema]\n{_entries(head)}"]
    for name, things in file.items():
        parts += [f"[[{name}]]\n{_entries(thing)}" for thing in cast("list[_Table]", things)]
    return "\n".join(parts)


def _entries(table: _Table) -> str:
    ordered = sorted(table.items(), key=lambda item: _FIRST.index(item[0]) if item[0] in _FIRST else len(_FIRST))
    return "".join(f"{key} = {_value(value)}\n" for key, value in ordered)


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _lines(value) if "\n" in value else _text(value)
        case list():
            return _array(cast("list[object]", value))
        case dict():
            return f"{{ {', '.join(_pairs(cast('_Table', value)))} }}"
        case _:
            return str(value)


def _array(items: list[object]) -> str:
    if any(isinstance(item, dict) for item in items):
        return "[\n" + "".join(f"  {_value(item)},\n" for item in items) + "]"
    return f"[{', '.join(map(_value, items))}]"


def _pairs(table: _Table) -> Iterator[str]:
    ordered = sorted(table.items(), key=lambda item: item[0] not in _FIRST)
    for key, value in ordered:
        # A table in a table stands in one line, and so must all of its texts.
        yield f"{_key(key)} = {_text(value) if isinstance(value, str) else _value(value)}"


def _key(key: str) -> str:
    return key if key.replace("_", "").isalnum() and key.isascii() else _text(key)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _lines(text: str) -> str:
    """A text of several lines, line by line; TOML leaves out the line break right after the quotes."""
    lines = (_text(line)[1:-1] for line in text.split("\n"))
    return '"""\n' + "\n".join(lines) + '"""'
