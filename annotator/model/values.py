"""The one spelling of an attribute's value: what is typed or read in becomes the text that annotations hold."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from annotator.errors import RuleError
from annotator.model.patterns import matches
from annotator.model.schema import AttributeKind, Valued

LONGEST = 1000
"""Code points in a value of kind string that has no pattern."""

_DIGITS = 40

_INTEGER = re.compile(r"([+-]?)0*([0-9]+)")
_KEY = re.compile(r"[^\s|]{1,200}")
_PERIOD = re.compile(
    r"(?P<year>[0-9]{4})(-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<month>[0-9]{2})(-(?P<day>[0-9]{2}))?)?"
)


def normal(attribute: Valued, value: str) -> str:
    """`value` as annotations hold it. Raises RuleError("bad_value") where the attribute does not allow it.

    Numbers lose signs, zeros and exponents that say nothing (`+2.50`, `25e-1` become `2.5`), dates become ISO 8601,
    both also when typed in full width; several choices come in the order of the schema. A period is a day, month,
    quarter (`2020-Q3`), half-year (`2020-H1`) or year, or a stretch from one to another (`2018/2020`).
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
        case AttributeKind.INTEGER:
            return "0"
        case AttributeKind.DECIMAL:
            return "0.0"
        case AttributeKind.DATE:
            return "YYYY-MM-DD"
        case AttributeKind.PERIOD:
            return "YYYY, YYYY-H1, YYYY-Q1, YYYY-MM, YYYY-MM-DD, …/…"
        case AttributeKind.NAME:
            return "x:0"
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


def _integer(_attribute: Valued, text: str) -> str | None:
    match = _INTEGER.fullmatch(_half_width(text))
    if match is None or len(match[2]) > _DIGITS:
        return None
    return f"-{match[2]}" if match[1] == "-" and match[2] != "0" else match[2]


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


def _period(_attribute: Valued, text: str) -> str | None:
    spelt = _half_width(text).upper()
    parts = [_days(part) for part in spelt.split("/")]
    if None in parts or len(parts) > 2:
        return None
    first, last = parts[0], parts[-1]
    return spelt if first and last and first[0] <= last[1] and (len(parts) == 1 or first != last) else None


def _days(period: str) -> tuple[date, date] | None:
    """The first and the last day of a day, month, quarter, half-year or year."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        return None
    year, day = int(found["year"]), int(found["day"] or 0)
    months = 3 if found["quarter"] else 6 if found["half"] else 1 if found["month"] else 12
    nth = int(found["quarter"] or found["half"] or found["month"] or 1)
    first, last = (nth - 1) * months + 1, nth * months
    try:
        return date(year, first, day or 1), date(year, last, day or monthrange(year, last)[1])
    except ValueError:
        return None


def _key(attribute: Valued, text: str) -> str | None:
    fits = _KEY.fullmatch(text) and (not attribute.pattern or matches(attribute.pattern, text))
    return text if fits else None


def is_key(text: str) -> bool:
    """Whether a known name can have this key: no blanks, no `|`."""
    return _KEY.fullmatch(text) is not None


def _half_width(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


_READERS: Mapping[AttributeKind, Callable[[Valued, str], str | None]] = {
    AttributeKind.ENUM: _choice,
    AttributeKind.MULTI: _choices,
    AttributeKind.BOOL: _truth,
    AttributeKind.STRING: _string,
    AttributeKind.INTEGER: _integer,
    AttributeKind.DECIMAL: _decimal,
    AttributeKind.DATE: _date,
    AttributeKind.PERIOD: _period,
    AttributeKind.NAME: _key,
}
