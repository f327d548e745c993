"""Whether the tables of a schema file have the shape that resources/json-schemas/schema-file.schema.json gives."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, cast

from annotator import paths
from annotator.model.flaw import Flaw, nearest
from annotator.model.toml_lines import TomlPath

if TYPE_CHECKING:
    from jsonschema import ValidationError
    from jsonschema.protocols import Validator

_LINES = {ord("\n"): " ", ord("\r"): " ", ord("\t"): " "}

_LIMITS = {
    "minLength": "length >= {}",
    "maxLength": "length <= {}",
    "minItems": "length >= {}",
    "maxItems": "length <= {}",
    "minimum": ">= {}",
}


_PROSE = re.compile(r"(help|guideline|description|message|note)(_en|_hant)?")
"""Keys of texts that may have several lines."""

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
"""What cannot be seen, or turns round how other characters are seen; nothing of it has a use in a schema."""


def misshapen(tables: Mapping[str, object]) -> Iterator[Flaw]:
    """Every place where the tables differ from the JSON Schema, or hold characters that nobody can see."""
    for error in _validator().iter_errors(cast("Mapping[str, str]", tables)):
        yield from _flaws(error)
    yield from _unseen((), tables, lines=False)


def _unseen(path: TomlPath, value: object, *, lines: bool) -> Iterator[Flaw]:
    """Control characters; `lines` lets line breaks and tabs be."""
    if isinstance(value, Mapping):
        for key, each in cast("Mapping[str, object]", value).items():
            yield from _unseen((*path, key), each, lines=bool(_PROSE.fullmatch(key)))
    elif isinstance(value, list):
        for index, each in enumerate(cast("list[object]", value)):
            yield from _unseen((*path, index), each, lines=lines)
    elif isinstance(value, str):
        found = _UNSEEN.search(value.translate(_LINES) if lines else value)
        if found:
            yield Flaw(path, "unseen_character", "", f"U+{ord(found.group()):04X}")


@cache
def _validator() -> "Validator":
    from jsonschema import Draft202012Validator

    shape = (paths.resources() / "json-schemas" / "schema-file.schema.json").read_text(encoding="utf-8")
    # `$` is the very end in ECMA 262; in Python it stands before a last line break as well.
    return Draft202012Validator(json.loads(shape.replace('$"', '\\\\Z"')))


def _flaws(error: "ValidationError") -> Iterator[Flaw]:
    path = tuple(error.absolute_path)
    rule, wanted, found = str(error.validator), cast("object", error.validator_value), cast("object", error.instance)
    if rule == "additionalProperties":
        known = cast("Mapping[str, Mapping[str, object]]", error.schema)["properties"]
        for key in sorted(cast("Mapping[str, object]", found).keys() - known.keys()):
            yield Flaw((*path, key), "unknown_key", nearest(key, known), key)
    elif rule == "required":
        present = cast("Mapping[str, object]", found)
        missing = [key for key in cast("Sequence[str]", wanted) if key not in present and repr(key) in error.message]
        yield Flaw(path, "missing_key", " / ".join(missing), " / ".join(present))
    elif rule == "not":
        yield Flaw(path, "misplaced_key", "", str(path[-1]))
    else:
        sample = json.dumps(found, ensure_ascii=False, default=str)[:80]
        yield Flaw(path, "wrong_value", _expected(rule, wanted), sample)


def _expected(rule: str, wanted: object) -> str:
    match rule:
        case "type":
            return " / ".join(cast("Sequence[str]", wanted)) if isinstance(wanted, list) else str(wanted)
        case "enum":
            return " / ".join(cast("Sequence[str]", wanted))
        case "const":
            return json.dumps(wanted)
        case "oneOf":
            return "attr + is / link"
        case "pattern":
            return str(wanted).replace("\\Z", "$")
        case _:
            return _LIMITS.get(rule, "").format(wanted)
