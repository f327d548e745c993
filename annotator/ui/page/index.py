"""The index of marks: which of them lie in a stretch of the text, however many there are."""

from collections.abc import Iterator, Mapping, Sequence

from annotator.model.span import Span
from annotator.ui.page.density import Density
from annotator.ui.page.marks import Mark, MarkKey
from annotator.ui.page.origin import SAME, Origin

_SHIFTS = (9, 12, 15, 18, 21, 24, 27, 30)
_LEVEL = 40
_WINDOW = 2048
_AROUND = 1024


class MarkIndex:
    """Marks by where they lie, in bins of 512, 4096, … code points.

    A mark lies in the smallest bin that holds all of it (the binning of the UCSC Genome Browser, Kent et al.,
    Genome Research 12, 2002), so putting and removing one costs the same in every text, and nothing is sorted.
    `fill` takes the marks in by and by; until it is done, those of a stretch are fetched when they are asked for.
    Marks of another text are moved to this one by `origin` when they are taken in.
    `density` tells how many there are where.
    """

    def __init__(self, marks: Sequence[Mark], length: int, origin: Origin = SAME) -> None:
        self.density = Density(length)
        self._shifts = [shift for shift in _SHIFTS if shift == _SHIFTS[0] or length >> (shift - 3)]
        self._length = length
        self._bins: dict[int, list[Mark]] = {}
        self._by_id: dict[int, Mark] = {}
        self._origin = origin
        self._waiting = marks
        self._taken = 0
        self._named: dict[int, Mark] = {}
        self._settled: set[int] = set()
        self._wanted: list[Span] = []

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, mark: int) -> Mark | None:
        """The mark of that id, if it is there."""
        found = self._by_id.get(mark)
        if found is None and mark not in self._settled:
            waiting = self._waiting_by_id().get(mark)
            found = None if waiting is None else self._origin.moved(waiting)
        return found

    def _waiting_by_id(self) -> Mapping[int, Mark]:
        """The marks that wait, put in order when one is first asked for."""
        if self.filling and not self._named:
            self._named = {mark.id: mark for mark in self._waiting}
        return self._named

    @property
    def filling(self) -> bool:
        """Whether marks still wait to be taken in."""
        return self._taken < len(self._waiting)

    def fill(self, count: int) -> None:
        """Take in the next `count` marks that wait."""
        batch = self._waiting[self._taken : self._taken + count]
        self._taken += len(batch)
        for mark in batch:
            if mark.id not in self._by_id and mark.id not in self._settled:
                self._insert(self._origin.moved(mark))
        if not self.filling:
            self._waiting, self._taken, self._named = (), 0, {}
            self._settled.clear()
            self._wanted.clear()

    def put(self, mark: Mark) -> None:
        """Add a mark, in place of the one with the same id if there is one."""
        self.remove(mark.id)
        self._insert(mark)

    def remove(self, mark: int) -> Mark | None:
        """Take a mark away and return it; None if it is not there."""
        if self.filling:
            self._settled.add(mark)
        known = self._by_id.pop(mark, None)
        if known is not None:
            self._bins[self._bin(known)].remove(known)
            self.density.count(known, -1)
        return known

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """The marks whose hull shares a character with the stretch, in reading order."""
        found: list[Mark] = []
        if start >= end:
            return found
        self._want(start, end)
        for level, shift in enumerate(self._shifts):
            base = level << _LEVEL
            for place in range(start >> shift, ((end - 1) >> shift) + 1):
                for mark in self._bins.get(base | place, ()):
                    parts = mark.fragments
                    if parts[0].start < end and parts[-1].end > start:
                        found.append(mark)
        found.sort(key=_key)
        return found

    def following(self, key: MarkKey, *, unconfirmed_only: bool = False) -> Mark | None:
        """The first mark whose place in reading order is `key` or later."""
        for mark in self._from(key[0]):
            if mark.key >= key and not mark.part and (mark.unconfirmed or not unconfirmed_only):
                return mark
        return None

    def preceding(self, key: MarkKey, *, unconfirmed_only: bool = False) -> Mark | None:
        """The last mark whose place in reading order is before `key`."""
        for mark in self._back_from(key[0]):
            if mark.key < key and not mark.part and (mark.unconfirmed or not unconfirmed_only):
                return mark
        return None

    def _want(self, start: int, end: int) -> None:
        """Take in the marks of a stretch now, if that has not been done."""
        if not self.filling or any(span.start <= start and end <= span.end for span in self._wanted):
            return
        first, last = max(0, start - _AROUND), end + _AROUND
        self._wanted.append(Span(first, last))
        waiting = self._waiting[self._taken :] if self._taken else self._waiting
        low, high = self._origin.back(first, min(last, self._length))
        for mark in [one for one in waiting if one.fragments[0].start < high and one.fragments[-1].end > low]:
            if mark.id not in self._settled:
                self.put(self._origin.moved(mark))

    def _from(self, start: int) -> Iterator[Mark]:
        first, width = max(start, 0), _WINDOW
        while first < self._length:
            last = min(first + width, self._length)
            yield from (mark for mark in self.overlapping(first, last) if mark.start >= first)
            first, width = last, width * 2

    def _back_from(self, start: int) -> Iterator[Mark]:
        last, width = min(start + 1, self._length), _WINDOW
        while last > 0:
            first = max(0, last - width)
            yield from (mark for mark in reversed(self.overlapping(first, last)) if mark.start >= first)
            last, width = first, width * 2

    def _insert(self, mark: Mark) -> None:
        self._by_id[mark.id] = mark
        self._bins.setdefault(self._bin(mark), []).append(mark)
        self.density.count(mark, 1)

    def _bin(self, mark: Mark) -> int:
        start, last = mark.fragments[0].start, mark.fragments[-1].end - 1
        for level, shift in enumerate(self._shifts):
            if start >> shift == last >> shift:
                return level << _LEVEL | start >> shift
        return (len(self._shifts) - 1) << _LEVEL


def _key(mark: Mark) -> MarkKey:
    parts = mark.fragments
    return parts[0].start, -parts[-1].end, mark.id
