"""Lanes: marks that share characters get bars one below the other, and chips get places side by side."""

from collections.abc import Sequence
from itertools import pairwise

Extent = tuple[int, int]
"""From and to, in pixels or lines; half-open."""


def assigned(extents: Sequence[Extent]) -> list[int]:
    """The lane of each extent: the lowest that is free when they are placed in the order given.

    Extents of one lane never overlap. Given the shortest first, an inner mark lies above the one around it.
    """
    lanes: list[list[Extent]] = []
    chosen: list[int] = []
    for extent in extents:
        left, right = extent
        lane = 0
        for taken in lanes:
            if all(right <= other_left or other_right <= left for other_left, other_right in taken):
                break
            lane += 1
        else:
            lanes.append([])
        lanes[lane].append(extent)
        chosen.append(lane)
    return chosen


def packed(wanted: Sequence[Extent], slack: int, limit: int) -> list[Extent]:
    """Places for chips on one row, as near to the `wanted` ones (sorted) as there is room; they never overlap.

    Chips that are in each other's way move to the right, by `slack` pixels at most over all; what room is still
    missing they share by getting narrower. None goes past `limit`.
    """
    if _fits(wanted, limit):
        return list(wanted)
    runs: list[_Run] = []
    for extent in wanted:
        run = _Run(extent, limit)
        while runs and runs[-1].end(slack) > run.start:
            run = runs.pop().joined(run)
        runs.append(run)
    return [place for run in runs for place in run.places(slack)]


def _fits(wanted: Sequence[Extent], limit: int) -> bool:
    free = 0
    for left, right in wanted:
        if left < free:
            return False
        free = right
    return free <= limit


class _Run:
    """Chips in each other's way."""

    __slots__ = ("last", "limit", "start", "total", "widths")

    def __init__(self, extent: Extent, limit: int) -> None:
        left, right = extent
        self.start = max(0, min(left, limit - (right - left)))
        self.last = right
        self.total = right - left
        self.widths = [self.total]
        self.limit = limit

    def joined(self, later: "_Run") -> "_Run":
        self.last = max(self.last, later.last)
        self.total += later.total
        self.widths += later.widths
        self.start = max(0, min(self.start, self.limit - self.total))
        return self

    def end(self, slack: int) -> int:
        return max(self.start + 1, min(self.start + self.total, self.last + slack, self.limit))

    def places(self, slack: int) -> list[Extent]:
        room = self.end(slack) - self.start
        edges = [self.start]
        for width in self.widths:
            edges.append(edges[-1] + width)
        if room < self.total:
            edges = [self.start + (edge - self.start) * room // self.total for edge in edges]
        return list(pairwise(edges))
