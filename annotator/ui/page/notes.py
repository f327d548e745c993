"""Notes: quiet signs under stretches of the text, and stretches that are drawn faint. They never move a line."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.text.offsets import Bounds
from annotator.ui.page.boxes import Lines
from annotator.ui.page.lanes import Extent


class Stretches:
    """Stretches of a text, in order: none begins or ends before the one before it does."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, bounds: Iterable[Bounds] = ()) -> None:
        self._starts, self._ends = array("q"), array("q")
        for start, end in bounds:
            self._starts.append(start)
            self._ends.append(end)

    def __len__(self) -> int:
        return len(self._starts)

    def among(self, start: int, end: int) -> list[Bounds]:
        """Those that share a character with a stretch of the text; each is told once, however many are the same."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return sorted(set(zip(self._starts[first:last], self._ends[first:last], strict=True)))


NOTHING = Stretches()


@dataclass(frozen=True, slots=True)
class Notes:
    """What is noted of a text: below it a line that is `dotted` or `waved`, or a small tick; `faint` is passed over."""

    dotted: Stretches = NOTHING
    ticked: Stretches = NOTHING
    waved: Stretches = NOTHING
    faint: Stretches = NOTHING


NO_NOTES = Notes()


class Quiet(NamedTuple):
    """What the notes take of one line, in pixels from the left edge of the text column."""

    dotted: Sequence[Extent] = ()
    ticked: Sequence[Extent] = ()
    waved: Sequence[Extent] = ()
    faint: Sequence[Extent] = ()


_NO_QUIET = Quiet()


def quiet_of(notes: Notes, lines: Lines, line: int) -> Quiet:
    """The notes of a line."""
    if notes is NO_NOTES:
        return _NO_QUIET
    return Quiet(*(_extents(each, lines, line) for each in (notes.dotted, notes.ticked, notes.waved, notes.faint)))


def _extents(stretches: Stretches, lines: Lines, line: int) -> Sequence[Extent]:
    begin, end = lines.starts[line], lines.starts[line + 1]
    found: list[Extent] = []
    for start, stop in stretches.among(begin, end) if stretches else ():
        one, other = lines.x(line, max(start, begin)), lines.x(line, min(stop, end))
        found.append((min(one, other), max(one, other)))
    return found
