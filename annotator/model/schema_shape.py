"""Whether the tables of a schema file have the shape that resources/json-schemas/schema-file.schema.json gives."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, cast

from annotator import paths
from annotator.model.schema_check import Flaw, nearest

if TYPE_CHECKING:
    from jsonschema import ValidationError
    from jsonschema.protocols import Validator

_LIMITS = {
    "minLength": "length >= {}",
    "maxLength": "length <= {}",
    "minItems": "length >= {}",
    "maxItems": "length <= {}",
    "minimum": ">= {}",
}


def misshapen(tables: Mapping[str, object]) -> Iterator[Flaw]:
    """Every place where the tables differ from the JSON Schema."""
    for error in _validator().iter_errors(cast("Mapping[str, str]", tables)):
        yield from _flaws(error)


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
