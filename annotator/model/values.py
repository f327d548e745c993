"""The one spelling of an attribute's value: what is typed or read in becomes the text that annotations hold."""

import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from annotator.errors import RuleError
from annotator.model.patterns import matches
from annotator.model.schema import AttributeKind, Valued

LONGEST = 1000
"""Code points in a value of kind string that has no pattern."""

_DIGITS = 40


def normal(attribute: Valued, value: str) -> str:
    """`value` as annotations hold it. Raises RuleError("bad_value") where the attribute does not allow it.

    Decimals lose signs, zeros and exponents that say nothing (`+2.50`, `25e-1` become `2.5`), dates become ISO 8601,
    both also when typed in full width; several choices come in the order of the schema.
    """
    text = value.strip()
    found = _READERS[attribute.kind](attribute, text) if text else None
    if found is None:
        raise RuleError("bad_value", attribute=attribute.id, expected=expected(attribute), found=value[:80])
    return found


def expected(attribute: Valued) -> str:
    """What the attribute's values look like, in short signs that need no translation."""
    match attribute.kind:
        case AttributeKind.ENUM:
            return " / ".join(choice.id for choice in attribute.choices)
        case AttributeKind.MULTI:
            return " | ".join(choice.id for choice in attribute.choices)
        case AttributeKind.BOOL:
            return "true / false"
        case AttributeKind.DECIMAL:
            return "0.0"
        case AttributeKind.DATE:
            return "YYYY-MM-DD"
        case AttributeKind.STRING:
            return attribute.pattern or f"length <= {LONGEST}"


def _choice(attribute: Valued, text: str) -> str | None:
    return text if any(text == choice.id for choice in attribute.choices) else None


def _choices(attribute: Valued, text: str) -> str | None:
    wanted = set(text.split("|"))
    kept = [choice.id for choice in attribute.choices if choice.id in wanted]
    return "|".join(kept) if len(kept) == len(wanted) else None


def _truth(_attribute: Valued, text: str) -> str | None:
    return text.lower() if text.lower() in {"true", "false"} else None


def _string(attribute: Valued, text: str) -> str | None:
    fits = matches(attribute.pattern, text) if attribute.pattern else len(text) <= LONGEST
    return text if fits else None


def _decimal(_attribute: Valued, text: str) -> str | None:
    try:
        number = Decimal(_half_width(text))
    except InvalidOperation:
        return None
    # An exponent of a million would be written out as a million zeros.
    if not number.is_finite() or len(number.as_tuple().digits) > _DIGITS or abs(number.adjusted()) > _DIGITS:
        return None
    plain = format(number, "f")
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return "0" if plain == "-0" else plain


def _date(_attribute: Valued, text: str) -> str | None:
    try:
        return date.fromisoformat(_half_width(text)).isoformat()
    except ValueError:
        return None


def _half_width(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


_READERS: Mapping[AttributeKind, Callable[[Valued, str], str | None]] = {
    AttributeKind.ENUM: _choice,
    AttributeKind.MULTI: _choices,
    AttributeKind.BOOL: _truth,
    AttributeKind.STRING: _string,
    AttributeKind.DECIMAL: _decimal,
    AttributeKind.DATE: _date,
}
