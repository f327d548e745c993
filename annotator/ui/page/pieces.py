"""Pieces: what is laid out at once, a passage or a part of a very long one."""

import unicodedata
from array import array
from bisect import bisect_right

from annotator.text.passages import Passages

LONGEST = 1024
"""Code points; the layout of a longer passage would be felt."""

_SEARCH = 256
_SENTENCE_ENDS = "。！？；!?;"
_PAUSES = "，、：,: 　"
_JOINER = "\u200d"


class Pieces:
    """The pieces of a text. Offsets are code points of the text; a piece is without its line break.

    A passage of more than `LONGEST` code points is cut, at the end of a sentence if one is near. So no piece
    depends on the layout of another, and a jump into the middle of a long line costs no more than any other.
    """

    __slots__ = ("_numbers", "ends", "starts")

    def __init__(self, text: str) -> None:
        passages = Passages(text)
        self.starts = array("q")
        self.ends = array("q")
        self._numbers = array("q")
        for number in range(len(passages)):
            start, end = passages.span(number)
            self._numbers.append(number + 1)
            while end - start > LONGEST:
                cut = _cut(text, start)
                self.starts.append(start)
                self.ends.append(cut)
                self._numbers.append(0)
                start = cut
            self.starts.append(start)
            self.ends.append(end)

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The index of the piece that holds the character at `offset`; a line break belongs to the piece before."""
        return bisect_right(self.starts, offset) - 1

    def number(self, index: int) -> int:
        """The passage's number, from 1; 0 where the piece goes on with the passage of the piece before."""
        return self._numbers[index]

    def goes_on(self, index: int) -> bool:
        """Whether the passage does not end with this piece."""
        return index + 1 < len(self._numbers) and not self._numbers[index + 1]


def _cut(text: str, start: int) -> int:
    """Where to cut the passage that begins at `start`: after a sentence, after a pause, or between two characters."""
    limit = start + LONGEST
    for marks in (_SENTENCE_ENDS, _PAUSES):
        found = max(text.rfind(mark, limit - _SEARCH, limit) for mark in marks)
        if found >= 0 and _parts(text, found + 1):
            return found + 1
    return next((cut for cut in range(limit, limit - _SEARCH, -1) if _parts(text, cut)), limit)


def _parts(text: str, cut: int) -> bool:
    """Whether a cut here leaves the characters on both sides whole."""
    after = text[cut]
    return (
        text[cut - 1] != _JOINER
        and unicodedata.category(after) not in {"Mn", "Me", "Mc", "Cf", "Sk"}
        and not "\U0001f1e6" <= after <= "\U0001f1ff"
    )
