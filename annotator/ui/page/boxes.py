"""Boxes: where the marks of a piece lie, line by line, in pixels of its text column."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from annotator.model.schema import Render
from annotator.ui.page.lanes import Extent, assigned, packed
from annotator.ui.page.marks import Mark

THINNEST = 2
"""Pixels that a mark is wide if its characters have no width."""


class Lines(Protocol):
    """The lines of a laid-out piece. Offsets are code points of the text."""

    @property
    def starts(self) -> Sequence[int]:
        """Where each line begins, and after the last one where the piece ends."""
        ...

    def x(self, line: int, offset: int) -> int:
        """The pixels from the left edge of the text column to an offset of that line."""
        ...


class Box(NamedTuple):
    """The part of one fragment that lies in one line.

    `lane` is that of its bar; a bracket mark has none, and lane -1. `opens` and `closes` tell whether the fragment
    begins and ends here.
    """

    mark: Mark
    left: int
    right: int
    lane: int
    opens: bool
    closes: bool


class Tie(NamedTuple):
    """The gap between two fragments of a mark in one line."""

    mark: Mark
    left: int
    right: int
    lane: int


class Chip(NamedTuple):
    """The short name of a mark that begins in the line."""

    mark: Mark
    left: int
    right: int


class Bar(NamedTuple):
    """The bar of a bracket mark in the margin: from line to line, both in; lane 0 is next to the text."""

    mark: Mark
    first: int
    last: int
    lane: int
    opens: bool
    closes: bool


class LineBoxes(NamedTuple):
    """What lies in one line; the boxes from the longest mark to the shortest, as they are to be painted."""

    boxes: Sequence[Box]
    ties: Sequence[Tie]
    chips: Sequence[Chip]
    lanes: int


class PieceBoxes(NamedTuple):
    """What lies in a piece."""

    lines: Sequence[LineBoxes]
    bars: Sequence[Bar]


_NOTHING = LineBoxes((), (), (), 0)


class _Stretch(NamedTuple):
    """What one mark takes of one line."""

    mark: Mark
    parts: list[tuple[int, int, bool, bool]]
    begins: bool


def boxes_of(
    marks: Sequence[Mark], lines: Lines, chip_width: Callable[[Mark], int], slack: int, limit: int
) -> PieceBoxes:
    """Lay out the marks (in reading order) that overlap a piece. `slack` and `limit` are those of `lanes.packed`."""
    starts = lines.starts
    stretches: list[list[_Stretch]] = [[] for _ in range(len(starts) - 1)]
    for mark in marks:
        _stretch(mark, lines, stretches)
    placed = [_placed(found, chip_width, slack, limit) if found else _NOTHING for found in stretches]
    return PieceBoxes(placed, _bars([mark for mark in marks if mark.look.render is Render.BRACKET], starts))


def line_of(starts: Sequence[int], offset: int) -> int:
    """The line that holds the character at an offset of the piece; the last one for its end."""
    return max(0, min(bisect_right(starts, offset) - 1, len(starts) - 2))


def _stretch(mark: Mark, lines: Lines, into: Sequence[list[_Stretch]]) -> None:
    starts = lines.starts
    begin, end = starts[0], starts[-1]
    for number, span in enumerate(mark.fragments):
        first, last = max(span.start, begin), min(span.end, end)
        if first >= last:
            continue
        for line in range(line_of(starts, first), line_of(starts, last - 1) + 1):
            here, there = max(first, starts[line]), min(last, starts[line + 1])
            left, right = sorted((lines.x(line, here), lines.x(line, there)))
            part = (left, max(right, left + THINNEST), here == span.start, there == span.end)
            row = into[line]
            if row and row[-1].mark is mark:
                row[-1].parts.append(part)
            else:
                row.append(_Stretch(mark, [part], number == 0 and here == span.start))


def _placed(found: Sequence[_Stretch], chip_width: Callable[[Mark], int], slack: int, limit: int) -> LineBoxes:
    ordered = sorted(found, key=_length)
    barred = [stretch for stretch in ordered if stretch.mark.look.render is not Render.BRACKET]
    chosen = assigned([(stretch.parts[0][0], stretch.parts[-1][1]) for stretch in barred])
    lanes = {stretch.mark.id: lane for stretch, lane in zip(barred, chosen, strict=True)}
    boxes: list[Box] = []
    ties: list[Tie] = []
    for stretch in reversed(ordered):
        lane = lanes.get(stretch.mark.id, -1)
        boxes.extend(
            Box(stretch.mark, left, right, lane, opens, closes) for left, right, opens, closes in stretch.parts
        )
        for (_, right, _, _), (left, _, _, _) in zip(stretch.parts, stretch.parts[1:], strict=False):
            ties.append(Tie(stretch.mark, right, left, lane))
    return LineBoxes(boxes, ties, _chips(found, chip_width, slack, limit), max(chosen, default=-1) + 1)


def _length(stretch: _Stretch) -> int:
    parts = stretch.mark.fragments
    return parts[-1].end - parts[0].start


def _chips(found: Sequence[_Stretch], chip_width: Callable[[Mark], int], slack: int, limit: int) -> list[Chip]:
    named = sorted((s for s in found if s.begins), key=lambda s: (s.parts[0][0], _length(s)))
    wanted = [(s.parts[0][0], s.parts[0][0] + chip_width(s.mark)) for s in named]
    places = packed(wanted, slack, limit)
    return [Chip(s.mark, left, right) for s, (left, right) in zip(named, places, strict=True)]


def _bars(marks: Sequence[Mark], starts: Sequence[int]) -> list[Bar]:
    ordered = sorted(marks, key=lambda mark: mark.end - mark.start)
    extents: list[Extent] = []
    for mark in ordered:
        first, last = max(mark.start, starts[0]), min(mark.end, starts[-1])
        extents.append((line_of(starts, first), line_of(starts, max(first, last - 1)) + 1))
    return [
        Bar(mark, first, last - 1, lane, mark.start >= starts[0], mark.end <= starts[-1])
        for mark, (first, last), lane in zip(ordered, extents, assigned(extents), strict=True)
    ]
