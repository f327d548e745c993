"""The flow: how high each piece is and where it lies, estimated first and corrected as pieces get laid out."""

from array import array
from collections.abc import Callable, Iterable
from typing import NamedTuple

BLOCK = 128
"""Pieces whose heights are summed up together."""

Measure = Callable[[int], int]
"""Gives the exact height of a piece, laying it out if need be."""


class Anchor(NamedTuple):
    """What stands at the upper edge of the window: a piece, and how many pixels of it are above the edge."""

    piece: int
    offset: int


TOP = Anchor(0, 0)


class Flow:
    """The heights of all pieces, in whole pixels. There is at least one piece."""

    __slots__ = ("_heights", "_known", "_sums", "total")

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = array("q", heights)
        self._known = bytearray(len(self._heights))
        self._sums = [sum(self._heights[first : first + BLOCK]) for first in range(0, len(self._heights), BLOCK)]
        self.total = sum(self._sums)

    def __len__(self) -> int:
        return len(self._heights)

    def height(self, piece: int) -> int:
        """The height as far as it is known."""
        return self._heights[piece]

    def known(self, piece: int) -> bool:
        """Whether the height is exact."""
        return bool(self._known[piece])

    def unknown(self, first: int) -> int:
        """The next piece from `first` on whose height is only estimated; -1 if there is none."""
        return self._known.find(0, first)

    def correct(self, piece: int, height: int) -> None:
        """Set the exact height of a piece."""
        self._known[piece] = 1
        change = height - self._heights[piece]
        if change:
            self._heights[piece] = height
            self._sums[piece // BLOCK] += change
            self.total += change

    def top(self, piece: int) -> int:
        """Where the piece begins, in pixels from the top of the text."""
        block = piece // BLOCK
        return sum(self._sums[:block]) + sum(self._heights[block * BLOCK : piece])

    def at(self, y: int) -> Anchor:
        """The piece at a distance from the top of the text, and how far down in it; clamped to the text."""
        y = min(max(y, 0), max(self.total - 1, 0))
        block = 0
        while block < len(self._sums) - 1 and y >= self._sums[block]:
            y -= self._sums[block]
            block += 1
        piece = block * BLOCK
        while piece < len(self._heights) - 1 and y >= self._heights[piece]:
            y -= self._heights[piece]
            piece += 1
        return Anchor(piece, y)

    def moved(self, anchor: Anchor, pixels: int, measure: Measure) -> Anchor:
        """The anchor that many pixels further down (or up), all pieces on the way measured."""
        piece, offset = anchor.piece, anchor.offset + pixels
        while offset < 0 and piece > 0:
            piece -= 1
            offset += measure(piece)
        while piece < len(self) - 1 and offset >= (height := measure(piece)):
            offset -= height
            piece += 1
        return Anchor(piece, max(offset, 0))

    def lowest(self, view: int, measure: Measure) -> Anchor:
        """The anchor at which the end of the text stands at the lower edge of a window of `view` pixels."""
        piece = len(self) - 1
        offset = measure(piece) - view
        while offset < 0 and piece > 0:
            piece -= 1
            offset += measure(piece)
        return Anchor(piece, max(offset, 0))

    def clamped(self, anchor: Anchor, view: int, measure: Measure) -> Anchor:
        """The anchor, or the lowest one where it lies below that; measures only near the end."""
        below = self.total - self.top(anchor.piece) - anchor.offset
        if below > 3 * view and len(self) - anchor.piece > BLOCK // 4:
            return anchor
        return min(anchor, self.lowest(view, measure))
