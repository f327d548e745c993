"""Where a document is repaired or passed over, or may be: in order, and quick to look up at a place."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
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
        self.all: Sequence[Placed] = sorted(found, key=_place)
        self._reach = list(accumulate((each.end for each in self.all), max))

    def among(self, start: int, end: int) -> list[Placed]:
        """Those that share a character with a stretch, or put something in between two of its characters."""
        near = self._near(start, end)
        return [
            each for each in near if (each.start < end and start < each.end) or start < each.start == each.end < end
        ]

    def at(self, offset: int, *, noise: bool) -> Placed | None:
        """The repair, or else the noise, that somebody means who has the cursor there.

        What is deleted is not to be seen: it is meant from the character before it too.
        """
        found = [each for each in self._near(offset - 1, offset + 1) if each.noise == noise]
        return min(found, key=lambda each: _distance(each, offset), default=None)

    def _near(self, start: int, end: int) -> Sequence[Placed]:
        """Those that share a character with a stretch, or touch it."""
        first = bisect_left(self._reach, start)
        last = bisect_right(self.all, end, key=_start)
        return [each for each in self.all[first:last] if each.end >= start]


def _distance(each: Placed, offset: int) -> tuple[int, int]:
    """What begins at the cursor or covers it comes first, then what ends there, then what is behind a character."""
    if each.start <= offset < max(each.end, each.start + 1):
        return 0, offset - each.start
    return (1, 0) if each.end == offset else (2, 0)


def _place(each: Placed) -> tuple[int, int]:
    return each.start, each.end


def _start(each: Placed) -> int:
    return each.start
