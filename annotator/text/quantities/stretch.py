"""The pieces of a text that the grammar reads one at a time, folded so that each rule is written once.

A figure never crosses the end of a sentence or of a line, so a text falls into stretches that are read by themselves.
Folding maps one character to one character: an offset into the folded stretch is an offset into the source.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.text.script import simplified_characters

STOPS = "\n\r。！？!?；;"
"""What ends a stretch: the ends of lines and sentences, in full and half width."""

_STRETCH = re.compile(f"[^{STOPS}]+")

_WIDE = "％﹪．：︰＋／（）＞＝＜＄￥￡〜∼～﹣−－‐‑‒–─〇○◯\u00a0\u3000\u2002\u2003\u2009\u202f"
_PLAIN = "%%.::+/()>=<$¥£~~~-----———零零零      "
_LETTERS = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_WIDTHS = {ord(wide): ord(plain) for wide, plain in zip(_WIDE, _PLAIN, strict=True)} | _LETTERS

_WIDE_GROUPING = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")


@dataclass(frozen=True, slots=True)
class Stretch:
    """`offset` code points into the source lies `raw`; `text` is the same folded: Simplified, half width."""

    offset: int
    raw: str
    text: str


def fold(raw: str) -> str:
    """The text in Simplified and half width, one character for one; the comma stays wide unless it groups digits."""
    return simplified_characters(_WIDE_GROUPING.sub(",", raw)).translate(_WIDTHS)


def stretches(source: str) -> Iterator[Stretch]:
    """The stretches of a source text in order."""
    folded = fold(source)
    for found in _STRETCH.finditer(source):
        start, end = found.span()
        yield Stretch(start, source[start:end], folded[start:end])


def stretch_at(source: str, offset: int) -> Stretch:
    """The stretch around the character at `offset`; empty where a stop stands there or the text ends before it."""
    start = end = offset
    while start > 0 and source[start - 1] not in STOPS:
        start -= 1
    while end < len(source) and source[end] not in STOPS:
        end += 1
    raw = source[start:end]
    return Stretch(start, raw, fold(raw))
