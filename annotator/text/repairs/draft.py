"""A text on its way to being repaired: each rule sees what the rules before it made of the text."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from annotator.text.repairs.rules import Repair


class Draft:
    """The text as repaired so far. Rules find repairs in `text`; `take` puts them into terms of the source text."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._applied: list[Repair] = []
        self._offered: list[Repair] = []
        self._copied_to: array[int]
        self._goes_on_at: array[int]
        self._goes_on_in_source: array[int]
        self._rebuild()

    def take(self, found: Iterable[Repair]) -> None:
        """Add the repairs found in `text`. One that touches what is repaired already is left out."""
        new = [repair for repair in map(self._moved, found) if repair is not None]
        self._offered += (repair for repair in new if not repair.applied)
        applied = [repair for repair in new if repair.applied]
        if applied:
            self._applied = sorted([*self._applied, *applied])
            self._rebuild()

    def repairs(self) -> tuple[Repair, ...]:
        """All that was found, in order; an offer that overlaps what is applied, or an earlier offer, is left out."""
        kept: list[Repair] = []
        for repair in sorted([*self._applied, *self._offered], key=lambda each: (each.start, not each.applied)):
            while kept and kept[-1].end > repair.start and repair.applied and not kept[-1].applied:
                kept.pop()
            if not kept or kept[-1].end <= repair.start:
                kept.append(repair)
        return tuple(kept)

    def in_source(self, offset: int) -> int:
        """Where the character at `offset` of `text` begins in the source; behind what was deleted before it."""
        place = self._place(offset)
        if offset <= self._copied_to[place]:
            return self._goes_on_in_source[place] + offset - self._goes_on_at[place]
        return self._goes_on_in_source[place + 1]

    def _place(self, offset: int) -> int:
        return bisect_right(self._goes_on_at, offset) - 1

    def _moved(self, repair: Repair) -> Repair | None:
        place = self._place(repair.start)
        if repair.end > self._copied_to[place]:
            return None
        moved = self._goes_on_in_source[place] - self._goes_on_at[place]
        return replace(repair, start=repair.start + moved, end=repair.end + moved)

    def _rebuild(self) -> None:
        """Put the text together, and note where copied text begins in it, in the source, and where it ends."""
        parts: list[str] = []
        self._goes_on_at, self._goes_on_in_source = array("q", (0,)), array("q", (0,))
        self._copied_to = array("q")
        length = 0
        for repair in self._applied:
            parts += (self._source[self._goes_on_in_source[-1] : repair.start], repair.replacement)
            length += len(parts[-2])
            self._copied_to.append(length)
            length += len(repair.replacement)
            self._goes_on_at.append(length)
            self._goes_on_in_source.append(repair.end)
        parts.append(self._source[self._goes_on_in_source[-1] :])
        self.text = "".join(parts)
        self._copied_to.append(len(self.text))
