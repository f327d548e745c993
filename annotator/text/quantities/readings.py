"""What a figure or time says, in words for the attributes of an annotation, by the names of the default schema."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from annotator.text.quantities.grammar import quantity_at
from annotator.text.quantities.quantity import Quantity

Said = Mapping[str, str]
"""Values by the codes of attributes; what does not apply is left out."""

_FIRM = frozenset({"value", "value_high", "unit", "unit_norm", "bound", "approx", "timex_type", "timex_value"})
"""What the figure itself tells; the rest is told by the words around it, and less surely."""

_OPEN = re.compile("X|_REF")
"""In the value of a time: digits that the text does not tell, or no more than that it is past, present or future."""

_LONGEST = 100
"""Code points in which there can be a figure: no numeral with its unit is as long."""


def quantity_in(text: str, start: int, end: int, written: date | None = None) -> Quantity | None:
    """The one figure or time whose numeral and unit lie in `[start, end)`; None where there is none, or several.

    It is read in its sentence, which tells more than it does alone: 8万亿 after 总量 is money. `written` is the day
    the text was published, where it is known.
    """
    found, at = None, start
    while at < end <= start + _LONGEST:
        quantity = quantity_at(text, at, written)
        if quantity is None:
            at += 1
        elif found or quantity.core_start < start or quantity.core_end > end:
            return None
        else:
            found, at = quantity, quantity.end
    return found


def said(quantity: Quantity) -> Said:
    """All that was read."""
    timex = quantity.timex
    read = {
        "value": _plain(quantity.value),
        "value_high": _plain(quantity.value_high),
        "unit": quantity.unit,
        "unit_norm": quantity.unit_norm,
        "bound": str(quantity.bound),
        "approx": "true" if quantity.approx else "false",
        "change": str(quantity.change),
        "period_type": str(quantity.period_type or ""),
        "timex_type": str(timex.type) if timex else "",
        "timex_value": timex.value if timex else "",
    }
    return {code: value for code, value in read.items() if value}


def firmly_said(quantity: Quantity) -> Said:
    """What the figure tells by itself, so that an annotation that says otherwise is worth a second look.

    The value of a time is so only where the text tells all of its digits.
    """
    whole = quantity.timex is None or _OPEN.search(quantity.timex.value) is None
    read = said(quantity)
    return {code: value for code, value in read.items() if code in _FIRM and (whole or not code.startswith("timex"))}


def _plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"
