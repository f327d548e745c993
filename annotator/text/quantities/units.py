"""Finding the unit that follows a numeral."""

import re
from dataclasses import dataclass
from decimal import Decimal

from annotator.text.quantities.quantity import Kind
from annotator.text.quantities.unit_words import (
    CLASSIFIERS,
    CURRENCIES,
    CURRENCY_PREFIXES,
    MEASURES,
    MULTIPLES,
    NOT_AFTER_ONE_DIGIT,
    NOT_BEFORE,
    ONLY_BEFORE,
    PARTS,
    PER,
    POINTS,
)

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit at `[start, end)`: what kind of figure it makes, its normal form, and how many of that one of it is.

    `extra` is added to the numeral (个半月), and `blurred` makes it more than it says (个多月).
    """

    start: int
    end: int
    kind: Kind
    norm: str
    factor: Decimal = _ONE
    extra: Decimal = Decimal(0)
    blurred: bool = False


_KINDS: dict[str, tuple[Kind, str, Decimal]] = {
    **dict.fromkeys(CLASSIFIERS, (Kind.COUNT, "1", _ONE)),
    **dict.fromkeys(MULTIPLES, (Kind.RATIO, "1", _ONE)),
    **dict.fromkeys(POINTS, (Kind.INDEX, "1", _ONE)),
    **{word: (Kind.MEASURE, norm, _ONE) for word, norm in MEASURES.items()},
    **{word: (Kind.MONEY, norm, _ONE) for word, norm in CURRENCIES.items()},
    **{word: (Kind.PERCENT, norm, Decimal(factor)) for word, (norm, factor) in PARTS.items()},
}

_UNDER_STROKE = MEASURES | PER


def _guarded(word: str) -> str:
    """The word as a pattern that does not match where it is part of another word."""
    pattern = re.escape(word)
    if word.isascii() and word.isalnum():
        pattern += "(?![A-Za-z0-9])"
    if word in NOT_BEFORE:
        pattern += f"(?!{NOT_BEFORE[word]})"
    if word in ONLY_BEFORE:
        pattern += f"(?={ONLY_BEFORE[word]})"
    return pattern


def _any_of(words: dict[str, str] | dict[str, tuple[Kind, str, Decimal]]) -> str:
    return "|".join(_guarded(word) for word in sorted(words, key=len, reverse=True))


_UNIT = re.compile(f" ?({_any_of(_KINDS)})")
_STROKE = re.compile(f"[/每]({_any_of(_UNDER_STROKE)})")
_PREFIX = re.compile(f"(?:{'|'.join(map(re.escape, sorted(CURRENCY_PREFIXES, key=len, reverse=True)))}) ?$")
_NEVER_APART = frozenset("成折大市城省县人头口里方点分")
"""Units that are not looked for across a blank: 图片 1 成都."""


def read_unit(text: str, at: int, *, lone_digit: bool) -> Unit | None:
    """The unit at `at`, after a blank too; `lone_digit` says that one Chinese digit alone stands before it."""
    found = _UNIT.match(text, at)
    if not found:
        return None
    word = found[1]
    if (found.start(1) > at and word in _NEVER_APART) or (lone_digit and word in NOT_AFTER_ONE_DIGIT):
        return None
    kind, norm, factor = _KINDS[word]
    start, end = found.span(1)
    under = _STROKE.match(text, end) if kind in (Kind.MONEY, Kind.MEASURE) else None
    if under:
        return Unit(start, under.end(), kind, f"{norm}/{_UNDER_STROKE[under[1]]}", factor)
    return Unit(start, end, kind, norm, factor)


def currency_before(text: str, at: int, floor: int) -> Unit | None:
    """The currency whose sign or name ends at `at` (¥300万) and does not start before `floor`."""
    found = _PREFIX.search(text, max(floor, at - 5), at)
    if not found:
        return None
    return Unit(found.start(), found.end(), Kind.MONEY, CURRENCY_PREFIXES[found[0].rstrip()])
