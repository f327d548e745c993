"""Curves: the way a tie takes from the mark in hand to another mark."""

from typing import NamedTuple

Point = tuple[float, float]

MOST = 50
"""Curves shown at the same time; more would tell nothing."""


class End(NamedTuple):
    """Where a curve may touch a mark, in pixels of the window.

    `left`, `right` and `top` are those of the mark's first line. A bracket mark has a bar in the margin, `bar` wide of
    the left edge of the window, from `bar_top` to `bar_bottom`.
    """

    left: int
    right: int
    top: int
    bar: int | None = None
    bar_top: int = 0
    bar_bottom: int = 0


class Path(NamedTuple):
    """A cubic Bézier curve."""

    start: Point
    first: Point
    second: Point
    end: Point


def path(source: End, target: End, rise: int) -> Path:
    """The curve from one mark to another; `rise` is how far it may go above a line without touching the one before."""
    end = ((target.left + min(target.right, target.left + 4 * rise)) / 2, float(target.top))
    if source.bar is not None:
        return _from_bar(source.bar, min(max(target.top + rise, source.bar_top), source.bar_bottom), end, rise)
    start = ((source.left + min(source.right, source.left + 4 * rise)) / 2, float(source.top))
    if source.top == target.top:
        return Path(start, (start[0], start[1] - rise), (end[0], end[1] - rise), end)
    drop = (end[1] - start[1]) / 2
    return Path(start, (start[0], start[1] - rise), (end[0], end[1] - max(rise, drop)), end)


def _from_bar(bar: int, height: int, end: Point, rise: int) -> Path:
    across = (end[0] - bar) / 3
    return Path((bar, height), (bar + across, end[1] - rise), (end[0] - across / 2, end[1] - rise), end)
