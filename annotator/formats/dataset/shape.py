"""The shape of a record, by its JSON Schema: as features of Hugging Face `datasets`, and as fields of Croissant.

Loaders that are not told the features infer them, and fail where the first records have no spans (datasets issues 7222,
7092, 7159).
"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from annotator import paths

_Json = Mapping[str, object]
_KINDS = {"string": "string", "integer": "int64", "number": "float64"}
_UNITS = ("utf16", "utf8")


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record. `kind` is a type of Arrow where it has no parts; `many` where it is a list of that."""

    name: str
    kind: str
    many: bool = False
    parts: "tuple[Field, ...]" = ()


@cache
def record_schema() -> str:
    """The JSON Schema of a record, as it is shipped."""
    return (paths.resources() / "json-schemas" / "record.schema.json").read_text("utf-8")


def fields(units: Collection[str]) -> tuple[Field, ...]:
    """The keys of a record that has offsets in these further units."""
    schema = cast("_Json", json.loads(record_schema()))
    absent = tuple(f"_{unit}" for unit in _UNITS if unit not in units)
    return tuple(_fields(schema, schema, absent))


def _fields(node: _Json, whole: _Json, absent: tuple[str, ...]) -> Iterator[Field]:
    for name, part in cast("Mapping[str, _Json]", node["properties"]).items():
        if not name.endswith(absent):
            yield _field(name, part, whole, absent)


def _field(name: str, node: _Json, whole: _Json, absent: tuple[str, ...], *, many: bool = False) -> Field:
    node = _meant(node, whole)
    kinds = node.get("type", "string")
    kind = next(each for each in cast("list[str]", kinds) if each != "null") if isinstance(kinds, list) else str(kinds)
    if kind == "array":
        return _field(name, cast("_Json", node["items"]), whole, absent, many=True)
    if kind == "object":
        return Field(name, "", many, tuple(_fields(node, whole, absent)))
    return Field(name, _KINDS[kind], many)


def _meant(node: _Json, whole: _Json) -> _Json:
    """What is referred to, or the first of what may be there."""
    if "anyOf" in node:
        return _meant(cast("list[_Json]", node["anyOf"])[0], whole)
    if "$ref" in node:
        definitions = cast("Mapping[str, _Json]", whole["$defs"])
        return _meant(definitions[str(node["$ref"]).rpartition("/")[2]], whole)
    return node


def as_yaml(parts: tuple[Field, ...], indent: str = "") -> str:
    """The features as the front matter of a dataset card has them."""
    return "".join(_feature(part, indent) for part in parts)


def _feature(field: Field, indent: str) -> str:
    if field.parts:
        kind = "list" if field.many else "struct"
        return f"{indent}- name: {field.name}\n{indent}  {kind}:\n{as_yaml(field.parts, indent + '  ')}"
    return f"{indent}- name: {field.name}\n{indent}  {'list' if field.many else 'dtype'}: {field.kind}\n"
