"""Boxes: where the marks of a laid-out piece lie, in pixels of its text column. Each line stands for itself."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
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


class Row(NamedTuple):
    """What lies in one line: boxes and ties from the longest mark to the shortest, as they are to be painted."""

    boxes: Sequence[Box]
    ties: Sequence[Tie]
    chips: Sequence[Chip]
    lanes: int


class Bar(NamedTuple):
    """The bar of a bracket mark in the margin: from line to line, both in; lane 0 is next to the text."""

    mark: Mark
    first: int
    last: int
    lane: int
    opens: bool
    closes: bool


EMPTY = Row((), (), (), 0)

_Part = tuple[int, int, bool, bool]
"""Left, right, opens, closes."""


class _Stretch(NamedTuple):
    """What one mark takes of a line."""

    mark: Mark
    length: int
    left: int
    parts: Sequence[_Part]


def row_of(
    marks: Iterable[Mark], lines: Lines, line: int, chip_width: Callable[[Mark], int], slack: int, limit: int
) -> Row:
    """Place the marks (in reading order) whose hulls overlap a line; `slack` and `limit` are those of `packed`."""
    begin, end = lines.starts[line], lines.starts[line + 1]
    found: list[_Stretch] = []
    for mark in marks:
        parts = [
            _part(lines, line, max(span.start, begin), min(span.end, end), span.start >= begin, span.end <= end)
            for span in mark.fragments
            if span.start < end and span.end > begin
        ]
        if parts:
            found.append(_Stretch(mark, mark.fragments[-1].end - mark.fragments[0].start, parts[0][0], parts))
    if not found:
        return EMPTY
    # A part has no chip: the label of the curve that leads to it says what it is.
    here = (stretch for stretch in found if begin <= stretch.mark.fragments[0].start < end)
    named = [stretch for stretch in here if not stretch.mark.part]
    boxes, ties, lanes = _placed(found)
    return Row(boxes, ties, _chips(named, chip_width, slack, limit), lanes)


def bars_of(marks: Iterable[Mark], starts: Sequence[int]) -> Sequence[Bar]:
    """The margin bars of the bracket marks among those that overlap a piece; the shortest are next to the text."""
    ordered = [mark for mark in marks if mark.look.render is Render.BRACKET]
    ordered.sort(key=lambda mark: mark.end - mark.start)
    extents: list[Extent] = []
    for mark in ordered:
        first, last = max(mark.start, starts[0]), min(mark.end, starts[-1])
        extents.append((line_of(starts, first), line_of(starts, max(first, last - 1)) + 1))
    return [
        Bar(mark, first, last - 1, lane, mark.start >= starts[0], mark.end <= starts[-1])
        for mark, (first, last), lane in zip(ordered, extents, assigned(extents), strict=True)
    ]


def line_of(starts: Sequence[int], offset: int) -> int:
    """The line that holds the character at an offset of the piece; the last one for its end."""
    return max(0, min(bisect_right(starts, offset) - 1, len(starts) - 2))


def _part(lines: Lines, line: int, start: int, end: int, opens: bool, closes: bool) -> _Part:
    left, right = lines.x(line, start), lines.x(line, end)
    if left > right:  # written from right to left
        left, right = right, left
    return left, max(right, left + THINNEST), opens, closes


def _placed(found: Sequence[_Stretch]) -> tuple[list[Box], list[Tie], int]:
    ordered = sorted(found, key=_length)
    barred = [stretch for stretch in ordered if stretch.mark.look.render is not Render.BRACKET]
    chosen = assigned([(stretch.left, stretch.parts[-1][1]) for stretch in barred])
    lanes = {stretch.mark.id: lane for stretch, lane in zip(barred, chosen, strict=True)}
    boxes: list[Box] = []
    ties: list[Tie] = []
    for mark, _, _, parts in reversed(ordered):
        lane = lanes.get(mark.id, -1)
        boxes += [Box(mark, left, right, lane, opens, closes) for left, right, opens, closes in parts]
        ties += [Tie(mark, before[1], after[0], lane) for before, after in pairwise(parts)]
    return boxes, ties, max(chosen, default=-1) + 1


def _length(stretch: _Stretch) -> int:
    return stretch.length


def _chips(named: list[_Stretch], chip_width: Callable[[Mark], int], slack: int, limit: int) -> Sequence[Chip]:
    named.sort(key=lambda stretch: (stretch.left, stretch.length))
    wanted = [(stretch.left, stretch.left + chip_width(stretch.mark)) for stretch in named]
    places = packed(wanted, slack, limit)
    return [Chip(stretch.mark, left, right) for stretch, (left, right) in zip(named, places, strict=True)]
