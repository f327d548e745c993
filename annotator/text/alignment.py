"""Which stretch of one text is which stretch of another that was made from it.

An alignment is made of units, the smallest pieces that go together. Copied text is one character to one; only the
other units are kept, so a million characters with few repairs take little memory, and every look-up is O(log n).
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeAlias

from annotator.text.offsets import Bounds
from annotator.text.script import simplified_characters

Unit = tuple[int, int, int, int]
"""Start and end in the first text, start and end in the second, in code points; neither side is empty."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """Where a stretch is in the other text. `widened` says that it cut a unit and grew to take in all of it."""

    start: int
    end: int
    widened: bool


class Alignment:
    """The map between two texts, both ways, made of units in order; what lies between them is copied text.

    Going there and back gives the same stretch again, unless it was widened.
    """

    __slots__ = ("_first", "_second")

    def __init__(self, units: Iterable[Unit] = ()) -> None:
        starts, ends, other_starts, other_ends = (array("q") for _ in range(4))
        for start, end, other_start, other_end in units:
            starts.append(start)
            ends.append(end)
            other_starts.append(other_start)
            other_ends.append(other_end)
        self._first = (starts, ends)
        self._second = (other_starts, other_ends)

    def __iter__(self) -> Iterator[Unit]:
        return zip(*self._first, *self._second, strict=True)

    def __len__(self) -> int:
        """How many units are more than a copied character."""
        return len(self._first[0])

    def forward(self, start: int, end: int) -> Mapped:
        """Where a stretch of the first text is in the second."""
        return _mapped(start, end, self._first, self._second)

    def backward(self, start: int, end: int) -> Mapped:
        """Where a stretch of the second text is in the first."""
        return _mapped(start, end, self._second, self._first)

    def then(self, other: "Alignment") -> "Alignment":
        """The map from this one's first text to the second text of `other`, which starts where this one ends."""
        if not self or not other:
            return self or other
        return Alignment(self._joined(other))

    def _joined(self, other: "Alignment") -> Iterator[Unit]:
        mine = ((start, end) for _, _, start, end in self)
        theirs = ((start, end) for start, end, _, _ in other)
        for start, end in _merged([*mine, *theirs]):
            first, last = self.backward(start, end), other.forward(start, end)
            yield first.start, first.end, last.start, last.end


_Side: TypeAlias = "tuple[array[int], array[int]]"


def _mapped(start: int, end: int, here: _Side, there: _Side) -> Mapped:
    low, cut_low = _low(start, here, there)
    high, cut_high = _high(end, here, there)
    # where one of the texts is empty, the place behind its only unit is the one before it
    return Mapped(min(low, high), max(low, high), cut_low or cut_high)


def _low(offset: int, here: _Side, there: _Side) -> tuple[int, bool]:
    at = bisect_right(here[0], offset) - 1
    if at < 0:
        return offset, False
    if offset < here[1][at]:
        return there[0][at], offset > here[0][at]
    return there[1][at] + offset - here[1][at], False


def _high(offset: int, here: _Side, there: _Side) -> tuple[int, bool]:
    at = bisect_left(here[0], offset) - 1
    if at < 0:
        return offset, False
    if offset <= here[1][at]:
        return there[1][at], offset < here[1][at]
    return there[1][at] + offset - here[1][at], False


def _merged(stretches: list[Bounds]) -> Iterator[Bounds]:
    """In order, with those that share a character made one."""
    stretches.sort()
    low, high = stretches[0]
    for start, end in stretches[1:]:
        if start < high:
            high = max(high, end)
        else:
            yield low, high
            low, high = start, end
    yield low, high


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text and the length of what stands for it; either may be empty.

    An empty one joins a neighbour, so that no unit has an empty side: the one before it, or the one after.
    """

    start: int
    end: int
    length: int
    joins_before: bool = True

    @property
    def copied(self) -> bool:
        """Whether it is one character for one, and so as good as copied."""
        return self.end - self.start == self.length == 1


def of_pieces(pieces: Iterable[Piece], length: int) -> Alignment:
    """The map from a text of this length to the one in which the pieces, given in order, are exchanged."""
    building = _Building(length)
    for piece in pieces:
        building.add(piece)
    return Alignment(building.finished())


class _Building:
    """Units under way. The last one is open while it lacks a side, which the next character will give it."""

    def __init__(self, length: int) -> None:
        self._length = length
        self._longer = 0
        self._units: list[Unit] = []
        self._open = False

    def add(self, piece: Piece) -> None:
        start, end = piece.start, piece.end
        other_start = start + self._longer
        other_end = other_start + piece.length
        self._longer = other_end - end
        if self._open and start > self._units[-1][1]:
            self._close()
        lacking = start == end or not piece.length
        before = lacking and start > 0 and (piece.joins_before or end == self._length)
        touching = bool(self._units) and self._units[-1][1] == start
        if touching and (self._open or before):
            first, _, other_first, _ = self._units[-1]
            self._units[-1] = first, end, other_first, other_end
            self._open = self._open and lacking
        elif not piece.copied:
            self._units.append((start - before, end, other_start - before, other_end))
            self._open = lacking and not before

    def _close(self) -> None:
        start, end, other_start, other_end = self._units[-1]
        self._units[-1] = start, end + 1, other_start, other_end + 1
        self._open = False

    def finished(self) -> list[Unit]:
        if self._open and self._units[-1][1] < self._length:
            self._close()
        elif self._open and self._units[-1][0] > 0:
            self._close_at_the_end()
        return self._units

    def _close_at_the_end(self) -> None:
        """Nothing comes after the last unit, so it joins what is before it after all."""
        start, end, other_start, other_end = self._units.pop()
        if self._units and self._units[-1][1] == start:
            start, _, other_start, _ = self._units.pop()
        else:
            start, other_start = start - 1, other_start - 1
        self._units.append((start, end, other_start, other_end))


_LONGEST = 400
"""Characters of a stretch in which what is the same is still looked for."""
_FEWEST_SAME = 2
"""Characters in a row that are the same by more than chance: 鼠标 is all of 滑鼠器, not its middle."""


def between(stretches: Iterable[tuple[str, str]]) -> Alignment:
    """The map between a text and its conversion to another script, given stretch by stretch.

    A stretch of the same length goes character by character. In another, what is the same in Simplified goes together
    and each part between is a unit.
    """
    first = 0
    pieces: list[Piece] = []
    for stretch, other in stretches:
        if len(stretch) != len(other):
            pieces.extend(Piece(first + start, first + end, length) for start, end, length in _changed(stretch, other))
        first += len(stretch)
    return of_pieces(pieces, first)


def _changed(first: str, second: str) -> Iterator[tuple[int, int, int]]:
    if max(len(first), len(second)) > _LONGEST:
        yield 0, len(first), len(second)
        return
    matcher = SequenceMatcher(None, simplified_characters(first), simplified_characters(second), autojunk=False)
    start = other_start = 0
    for at, other_at, size in matcher.get_matching_blocks():
        at_an_edge = at == other_at == 0 or (at + size, other_at + size) == (len(first), len(second))
        if size < _FEWEST_SAME and not at_an_edge:
            continue
        if at - start != other_at - other_start:
            yield start, at, other_at - other_start
        start, other_start = at + size, other_at + size
