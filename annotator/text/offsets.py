"""The one place that knows UTF-16, the units in which Qt and the browser's world count, and offsets in UTF-8.

Everywhere else an offset is a code point. A character outside the basic multilingual plane (𠮷, 😀) is one code
point, two UTF-16 units and four bytes of UTF-8.
"""

import re
from array import array
from bisect import bisect_left
from itertools import accumulate

Bounds = tuple[int, int]
"""A stretch of a text as two plain offsets in code points, half-open; `model.Span` for those who know no model."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def utf16_length(text: str) -> int:
    """How many UTF-16 units the text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Utf16Map:
    """Offsets of one text, from code points to UTF-16 units and back.

    The identity, without memory, for the usual text that has no character outside the basic multilingual plane;
    otherwise O(log n) in the number of such characters. Offsets must lie within the text.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = array("q")
        if utf16_length(text) != len(text):
            self._points.extend(match.start() for match in _ASTRAL.finditer(text))
        self._units = array("q", (point + before for before, point in enumerate(self._points)))

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._points, offset)

    def to_code_point(self, offset: int) -> int:
        """The code point offset of a UTF-16 offset; inside a surrogate pair it is that of the pair's character."""
        return offset - bisect_left(self._units, offset)


class Utf8Map:
    """Offsets of one text, from code points to bytes of UTF-8: the identity, without memory, for one of ASCII."""

    __slots__ = ("_bytes",)

    def __init__(self, text: str) -> None:
        self._bytes = array("q")
        if not text.isascii():
            self._bytes.extend(accumulate(map(_utf8_width, text), initial=0))

    def to_utf8(self, offset: int) -> int:
        """The byte at which a code point begins, or at which the text ends."""
        return self._bytes[offset] if self._bytes else offset


def _utf8_width(character: str) -> int:
    point = ord(character)
    return 1 if point < 0x80 else 2 if point < 0x800 else 3 if point < 0x10000 else 4
