"""Pieces: what is laid out at once, a passage or a part of a very long one."""

import re
import unicodedata
from array import array
from bisect import bisect_right
from operator import sub

from annotator.text.passages import Passages

LONGEST = 1024
"""Code points; the layout of a longer passage would be felt."""

_SEARCH = 256
_SENTENCE_ENDS = "。！？；!?;"
_PAUSES = "，、：,: 　"
_RARE = "\v\f\x85\u2028\u2029"
_JOINER = "\u200d"


class Pieces:
    """The pieces of a text. Offsets are code points of the text; a piece is without its line break.

    A passage of more than `LONGEST` code points is cut, at the end of a sentence if one is near. So no piece
    depends on the layout of another, and a jump into the middle of a long line costs no more than any other.
    """

    __slots__ = ("_numbers", "ends", "starts")

    def __init__(self, text: str) -> None:
        self.starts, self.ends = _passages(text)
        self._numbers: array[int] | None = None
        if max(map(sub, self.ends, self.starts)) > LONGEST:
            self._cut_long(text)

    def _cut_long(self, text: str) -> None:
        starts, ends, numbers = array("q"), array("q"), array("q")
        for number, (start, end) in enumerate(zip(self.starts, self.ends, strict=True), 1):
            numbers.append(number)
            while end - start > LONGEST:
                cut = _cut(text, start)
                starts.append(start)
                ends.append(cut)
                numbers.append(0)
                start = cut
            starts.append(start)
            ends.append(end)
        self.starts, self.ends, self._numbers = starts, ends, numbers

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The index of the piece that holds the character at `offset`; a line break belongs to the piece before."""
        return bisect_right(self.starts, offset) - 1

    def number(self, index: int) -> int:
        """The passage's number, from 1; 0 where the piece goes on with the passage of the piece before."""
        return self._numbers[index] if self._numbers else index + 1

    def goes_on(self, index: int) -> bool:
        """Whether the passage does not end with this piece."""
        return self._numbers is not None and index + 1 < len(self._numbers) and not self._numbers[index + 1]


def _passages(text: str) -> tuple["array[int]", "array[int]"]:
    """The starts and ends of `Passages`; breaks of one common kind are found in a third of the time."""
    size = 2 if "\r" in text else 1
    separator = "\r\n"[-size:]
    breaks = [match.start() for match in re.finditer(separator, text)]
    if any(sign in text for sign in _RARE) or (size == 2 and not text.count("\r") == text.count("\n") == len(breaks)):
        passages = Passages(text)
        spans = [passages.span(number) for number in range(len(passages))]
        return array("q", (start for start, _ in spans)), array("q", (end for _, end in spans))
    starts = array("q", (0, *(found + size for found in breaks)))
    return starts, array("q", (*breaks, len(text)))


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
