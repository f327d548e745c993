"""What a reader hands to the grammar: the core of a figure, before the words around it are taken in."""

from dataclasses import dataclass
from decimal import Decimal

from annotator.text.quantities.quantity import Bound, Kind, Timex

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A figure in a folded stretch, with offsets into it.

    `[core_start, core_end)` is numeral and unit, `[start, end)` all that belongs to it so far; `unit` tells where the
    pieces of the unit as written stand.
    """

    start: int
    core_start: int
    core_end: int
    end: int
    kind: Kind
    value: Decimal | None = None
    high: Decimal | None = None
    unit: tuple[Offsets, ...] = ()
    norm: str = ""
    bound: Bound = Bound.EQUAL
    approx: bool = False
    timex: Timex | None = None


def plain(value: Decimal) -> Decimal:
    """The same number without an exponent and without zeros after its point that say nothing."""
    digits = f"{value:f}"
    return Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits)
