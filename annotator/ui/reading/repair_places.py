"""Where a document is repaired or passed over, or may be: in order, and quick to look up at a place."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from annotator.text.repairs.decided import Decided, Placed, Standing


class RuleOf(NamedTuple):
    """A rule by which places were found, one for repairs or one for noise."""

    noise: bool
    rule: str


def rule_of(placed: Placed) -> RuleOf:
    """The rule of a place."""
    return RuleOf(placed.noise, placed.rule)


def is_offered(placed: Placed) -> bool:
    """Whether it waits for somebody to say something to it."""
    return placed.standing is Standing.RULE and not placed.applied


class RepairPlaces:
    """Repairs and noise together, by where they begin. Offsets are code points of the source text."""

    __slots__ = ("_reach", "all")

    def __init__(self, decided: Decided | None = None) -> None:
        found = (*decided.repairs, *decided.noise) if decided is not None else ()
        self.all: Sequence[Placed] = sorted(found, key=attrgetter("start", "end"))
        self._reach = list(accumulate(map(attrgetter("end"), self.all), max))

    def among(self, start: int, end: int) -> list[Placed]:
        """Those that share a character with a stretch, or put something in between two of its characters."""
        near = self._near(start, end)
        return [
            each for each in near if (each.start < end and start < each.end) or start < each.start == each.end < end
        ]

    def at(self, offset: int, *, noise: bool) -> Placed | None:
        """The repair, or else the noise, that somebody means who has the cursor there.

        What covers the cursor comes first, then what is deleted behind the character at the cursor, where it is not to
        be seen, then what ends there.
        """
        near = [each for each in self._near(offset - 1, offset + 1) if each.noise == noise]
        found = [(rank, each) for each in near if (rank := _rank(each, offset)) is not None]
        return min(found, key=lambda ranked: ranked[0], default=(0, None))[1]

    def _near(self, start: int, end: int) -> Sequence[Placed]:
        """Those that share a character with a stretch, or touch it."""
        first = bisect_left(self._reach, start)
        last = bisect_right(self.all, end, key=_start)
        return [each for each in self.all[first:last] if each.end >= start]


def _rank(each: Placed, offset: int) -> int | None:
    if each.start <= offset < max(each.end, each.start + 1):
        return 0
    if each.start == offset + 1:
        return 1 if not each.replacement else None
    return 2 if each.end == offset else None


def _start(each: Placed) -> int:
    return each.start
