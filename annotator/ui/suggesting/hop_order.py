"""The order in which suggestions are hopped to: by place, and a claim before all that it is made of.

Accepting a claim accepts its source, its cue, its figures and its names with the same key. If these came first, each
would want a key of its own, and the claim one more; if the claim is rejected, they come next, and nothing is lost.
"""

from bisect import bisect_left, bisect_right, insort

from annotator.model.suggestion import Suggestion

_BESIDE = 12
"""Code points between a claim and a part before it, such as its speaker: what is farther off comes by its own place."""

Place = tuple[int, bool, int, int]
"""Where a suggestion comes: start of it or of its first part, whether it has no parts, the longer first, its mark."""


class HopOrder:
    """The marks of suggestions in their order; putting, taking and finding one takes microseconds in any number."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._of: dict[int, Place] = {}

    def put(self, mark: int, suggestion: Suggestion) -> None:
        """Add a mark, or move it to where its suggestion now comes."""
        self.take(mark)
        self._of[mark] = place = _place(mark, suggestion)
        insort(self._places, place)

    def take(self, mark: int) -> None:
        """Leave a mark out, if it is there."""
        place = self._of.pop(mark, None)
        if place is not None:
            del self._places[bisect_left(self._places, place)]

    def place(self, mark: int) -> Place | None:
        """Where a mark comes, if it is there."""
        return self._of.get(mark)

    def next(self, after: Place, *, backwards: bool = False) -> int | None:
        """The mark that comes next from a place on, or the last one before it; none of a mark that is just there."""
        at = bisect_left(self._places, after) - 1 if backwards else bisect_right(self._places, after)
        return self._places[at][3] if 0 <= at < len(self._places) else None


def at_offset(offset: int) -> Place:
    """The place of the caret: before all that begins there."""
    return offset, False, -(1 << 62), 0


def _place(mark: int, suggestion: Suggestion) -> Place:
    start = suggestion.span.start
    before = (slot.span.start for slot in suggestion.slots if 0 <= start - slot.span.end <= _BESIDE)
    return min([start, *before]), not suggestion.slots, -suggestion.span.end, mark
