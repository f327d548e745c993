"""The things of a schema as tables of its file, and what of these tables gives annotations their meaning."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import cast

COSMETIC = frozenset(
    {"version", "title", "title_en", "title_hant", "description", "description_en", "description_hant"}
    | {"lang", "license", "derived_from", "source", "render", "leader", "key", "color", "line", "short", "remember"}
    | {"label", "label_en", "label_hant", "help", "help_en", "help_hant", "message", "message_en", "message_hant"}
    | {"guideline", "guideline_en", "guideline_hant", "examples", "migrations"}
)
"""Keys of the schema file that may change without changing what any annotation means."""


def table_of(thing: object) -> dict[str, object]:
    """A dataclass as a table: keys by the field's metadata `key`, what is at its default left out.

    A field's metadata `write` may name a function of the thing that gives what the file has in its place.
    """
    table: dict[str, object] = {}
    for each in fields(cast("type", thing)):
        value = cast("object", getattr(thing, each.name))
        if value != each.default:
            write = cast("Callable[[object], object] | None", each.metadata.get("write"))
            table[cast("str", each.metadata.get("key", each.name))] = write(thing) if write else _plain(value)
    return table


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(each) for each in cast("tuple[object, ...]", value)]
    return table_of(value) if is_dataclass(value) else value


def digest(file: Mapping[str, object]) -> str:
    """SHA-256 of the tables of a schema file without `COSMETIC` keys.

    It is taken of their JSON, lists sorted (things by their id), keys sorted, without blanks, in UTF-8.
    """
    meaning = json.dumps(meaning_of(file), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(meaning.encode()).hexdigest()


def meaning_of(value: object) -> object:
    """What `digest` is taken of: the same for values that mean the same."""
    if isinstance(value, Mapping):
        table = cast("Mapping[str, object]", value)
        return {key: meaning_of(each) for key, each in table.items() if key not in COSMETIC}
    if isinstance(value, list):
        return sorted(map(meaning_of, cast("list[object]", value)), key=_id_of)
    return value


def _id_of(thing: object) -> str:
    return str(cast("Mapping[str, object]", thing)["id"]) if isinstance(thing, Mapping) else str(thing)
