"""Passages: the paragraphs or lines of a text."""

import re
from array import array
from bisect import bisect_right

from annotator.text.offsets import Bounds

_BREAK = re.compile("[\n\r\v\f\x85\u2028\u2029](?:(?<=\r)\n)?")


class Passages:
    r"""The passages of a text, found by their line breaks, which belong to no passage.

    A break is `\r\n`, or one of `\n`, `\r`, `\v`, `\f`, U+0085, U+2028, U+2029. There is always one passage
    more than there are breaks, so an empty text has one, and it is empty.
    """

    __slots__ = ("_ends", "_starts")

    def __init__(self, text: str) -> None:
        self._starts = array("q", (0,))
        self._ends = array("q")
        for match in _BREAK.finditer(text):
            end, start = match.span()
            self._ends.append(end)
            self._starts.append(start)
        self._ends.append(len(text))

    def __len__(self) -> int:
        return len(self._starts)

    def span(self, index: int) -> Bounds:
        """Where the passage lies, without its line break, in code points; it may be empty. IndexError past the last."""
        return self._starts[index], self._ends[index]

    def at(self, offset: int) -> int:
        """The index of the passage that holds the character at `offset`, or whose line break does.

        The end of the text belongs to the last passage.
        """
        return bisect_right(self._starts, offset) - 1


def passage_at(text: str, offset: int) -> Bounds:
    """Where the passage lies that `Passages.at` would find, without looking at the whole text."""
    if offset and text[offset - 1 : offset + 1] == "\r\n":
        offset -= 1
    following = _BREAK.search(text, offset)
    return _passage_start(text, offset), following.start() if following else len(text)


def _passage_start(text: str, offset: int) -> int:
    reach = 256
    while True:
        low = max(0, offset - reach)
        starts = [match.end() for match in _BREAK.finditer(text, low, offset)]
        if starts or not low:
            return starts[-1] if starts else 0
        reach *= 4
