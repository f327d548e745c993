"""Amounts: a numeral with its unit, or with what the context makes of it, and ranges of two (30至50家, 5%—6%)."""

import re
from dataclasses import replace
from decimal import Decimal

from annotator.text.quantities.context import says_index, says_money
from annotator.text.quantities.dates import SEPARATOR
from annotator.text.quantities.durations import duration_value, read_duration_unit
from annotator.text.quantities.found import Found, Offsets, plain
from annotator.text.quantities.numerals import Numeral, read_numeral, size_of
from annotator.text.quantities.plausibility import is_figure, is_lone
from annotator.text.quantities.quantity import Bound, Kind, Timex, TimexType
from annotator.text.quantities.units import Unit, currency_before, read_unit

_SEPARATOR = re.compile(SEPARATOR)
_OTHERS = re.compile(r"(?:[、和与及]\d+(?:\.\d+)?){1,5}")
_FROM = re.compile("[从由自]$")
_NOUN = re.compile("[一-鿿]")
_MINUS = re.compile("(?:零下|(?<![正担肩背胜抱自])负|(?<![0-9A-Za-z%.)])-)$")
_SIGNED = ("%", "[pp]", "Cel")


def read_amount(text: str, at: int, floor: int) -> Found | None:
    """The amount whose numeral starts at `at`; a sign or a currency may stand before it, though not before `floor`."""
    numeral = read_numeral(text, at)
    if not numeral:
        return None
    first = _amount(text, numeral, floor) or _listed(text, numeral)
    separator = _SEPARATOR.match(text, first.core_end if first else numeral.end)
    if not separator or _FROM.search(text, max(0, at - 1), at):
        return first
    second = read_numeral(text, separator.end())
    upper = _amount(text, second, separator.end()) if second else None
    return (_range(text, numeral, first, second, upper) if second and upper else None) or first


def _listed(text: str, numeral: Numeral) -> Found | None:
    """A percentage whose unit stands only after the last of a list: 快4.6和3.1个百分点."""
    others = _OTHERS.match(text, numeral.end) if not numeral.chinese else None
    unit = read_unit(text, others.end(), lone_digit=False) if others else None
    if not unit or unit.kind is not Kind.PERCENT:
        return None
    return _found(numeral, unit.kind, numeral.value * unit.factor, None, unit.norm)


def join_range(lower: Found, upper: Found) -> Found | None:
    """The two as one range, where they are told in the same unit and the second is the larger."""
    if (lower.kind, lower.norm) != (upper.kind, upper.norm) or lower.value is None or upper.value is None:
        return None
    if lower.high is not None or upper.high is not None or lower.value >= upper.value:
        return None
    timex = Timex(TimexType.DURATION, duration_value(upper.norm, None)) if upper.kind is Kind.TIME else None
    return replace(
        lower, core_end=upper.core_end, end=upper.end, high=upper.value, unit=upper.unit, bound=Bound.RANGE,
        approx=lower.approx or upper.approx, timex=timex,
    )  # fmt: skip


def _range(text: str, numeral: Numeral, first: Found | None, second: Numeral, upper: Found) -> Found | None:
    """A range whose lower end may leave unit and order of magnitude to the upper one: 3—5万元."""
    joined = join_range(first, upper) if first else None
    if joined or (first and not numeral.scaled) or numeral.bare:
        return joined
    unit = _unit_after(text, second)
    value = numeral.value * (unit.factor if unit else 1)
    start = first.start if first else numeral.start
    lower = replace(upper, start=start, core_start=numeral.start, bound=Bound.EQUAL, approx=numeral.approx)
    size = size_of(text[second.scale_start : second.scale_end])
    shared = None if numeral.scaled else join_range(replace(lower, value=plain(value * size)), upper)
    return shared or join_range(replace(lower, value=plain(value)), upper)


def _unit_after(text: str, numeral: Numeral) -> Unit | None:
    return read_duration_unit(text, numeral.end) or read_unit(text, numeral.end, lone_digit=is_lone(numeral))


def _amount(text: str, numeral: Numeral, floor: int) -> Found | None:
    """The numeral with its unit; None where it only looks like a figure."""
    unit = _unit_after(text, numeral)
    currency = currency_before(text, numeral.start, floor) if unit is None or unit.kind is Kind.MONEY else None
    if unit is None:
        return _without_unit(text, numeral, currency)
    if not is_figure(text, numeral, unit, floor):
        return None
    value = (numeral.value + unit.extra) * unit.factor
    found = _found(numeral, unit.kind, value, (unit.start, unit.end), unit.norm)
    if currency:
        found = replace(found, start=currency.start)
    if numeral.high is not None:
        found = replace(found, high=plain(numeral.high * unit.factor))
    if unit.blurred:
        found = replace(found, bound=Bound.MORE_THAN, approx=True)
    if unit.kind is Kind.TIME:
        amount = None if found.high is not None else found.value
        return replace(found, timex=Timex(TimexType.DURATION, duration_value(unit.norm, amount)))
    return _signed(text, found, floor)


def _found(numeral: Numeral, kind: Kind, value: Decimal, unit: Offsets | None, norm: str) -> Found:
    scale = ((numeral.scale_start, numeral.scale_end),) if numeral.scaled else ()
    end = unit[1] if unit else numeral.end
    spans = (*scale, unit) if unit else scale
    return Found(
        start=numeral.start, core_start=numeral.start, core_end=end, end=end, kind=kind, value=plain(value),
        high=numeral.high, unit=spans, norm=norm, bound=numeral.bound, approx=numeral.approx,
    )  # fmt: skip


def _without_unit(text: str, numeral: Numeral, currency: Unit | None) -> Found | None:
    """What a numeral alone can be: money after its sign or by context (8万亿), a count (3亿, 300余), an index value."""
    if currency:
        found = _found(numeral, Kind.MONEY, numeral.value, None, currency.norm)
        return replace(found, start=currency.start, unit=((currency.start, currency.end), *found.unit))
    if numeral.scaled and says_money(text, numeral.start, numeral.end):
        return _found(numeral, Kind.MONEY, numeral.value, None, "CNY")
    if numeral.bare:
        return None
    blurred = not numeral.chinese and text[numeral.end - 1] in "余多" and _NOUN.match(text, numeral.end)
    if numeral.scaled or blurred:
        return _found(numeral, Kind.COUNT, numeral.value, None, "1")
    if not numeral.chinese and says_index(text, numeral.start):
        return _signed(text, _found(numeral, Kind.INDEX, numeral.value, None, "1"), 0)
    return None


def _signed(text: str, found: Found, floor: int) -> Found:
    """The figure with the minus or 零下 that stands before it."""
    if found.norm not in _SIGNED and found.kind is not Kind.INDEX:
        return found
    minus = _MINUS.search(text, max(floor, found.start - 2), found.start)
    if not minus or found.value is None:
        return found
    return replace(found, start=minus.start(), core_start=minus.start(), value=-found.value)
