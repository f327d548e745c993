"""The reading view of a text: what the eye sees, with the way back to the source text for every stretch."""

import re
from collections.abc import Callable, Iterable, Iterator

from annotator.text.alignment import Mapped, Piece, between, of_pieces
from annotator.text.repairs.rules import RULES, Repair

_STRETCH = re.compile(r"[^，。、；：？！\n\r]+|[，。、；：？！\n\r]+")
"""What a conversion looks at by itself: no phrase goes on behind a mark."""


class Reading:
    """A source text with repairs, and the map between the two.

    The repairs may come in any order and must not overlap. What one deletes belongs to a character beside it, so that a
    stretch of the reading that has this character has the deleted source too, and no stretch ends in the middle.
    """

    __slots__ = ("alignment", "source", "text")

    def __init__(self, source: str, repairs: Iterable[Repair] = ()) -> None:
        made = sorted(repairs, key=lambda repair: (repair.start, repair.end))
        self.source = source
        self.text = "".join(exchanged(source, made))
        self.alignment = of_pieces((piece for repair in made for piece in _pieces(source, repair)), len(source))

    def to_reading(self, start: int, end: int) -> Mapped:
        """Where a stretch of the source text is read; all in code points, half-open."""
        return self.alignment.forward(start, end)

    def to_source(self, start: int, end: int) -> Mapped:
        """Which stretch of the source text is read there."""
        return self.alignment.backward(start, end)

    def converted(self, convert: Callable[[str], str]) -> "Reading":
        """The same reading in another script; `convert` may change the length of phrases, but no line ends."""
        other = Reading(self.source)
        other.text = convert(self.text)
        other.alignment = self.alignment
        if len(other.text) != len(self.text):
            stretches = [(stretch, convert(stretch)) for stretch in _STRETCH.findall(self.text)]
            other.text = "".join(converted for _, converted in stretches)
            other.alignment = self.alignment.then(between(stretches))
        return other


def exchanged(source: str, repairs: Iterable[Repair]) -> Iterator[str]:
    """The pieces of what the source reads once these repairs, sorted and disjoint, are made."""
    at = 0
    for repair in repairs:
        yield source[at : repair.start]
        yield repair.replacement
        at = repair.end
    yield source[at:]


def _pieces(source: str, repair: Repair) -> Iterator[Piece]:
    start, end, length = repair.start, repair.end, len(repair.replacement)
    rule = RULES.get(repair.rule)
    if end - start == length:
        return
    if rule is not None and rule.by_character and end - start > length > 1:
        yield from _by_character(start, end, length)
    elif end - start > 1 and length > 1:
        yield _between_same_edges(source, repair)
    else:
        yield Piece(start, end, length, (rule is not None and rule.follows) or _joins_before(source, start, end))


def _by_character(start: int, end: int, length: int) -> Iterator[Piece]:
    """Bytes one off: the last character is in the last two, and what is left over belongs to the first."""
    first = end - start - length
    yield Piece(start, start + first, 1)
    yield Piece(end - 2, end, 1)


def _between_same_edges(source: str, repair: Repair) -> Piece:
    """The repair without what it leaves alone at its edges."""
    start, end, length = repair.start, repair.end, len(repair.replacement)
    shorter = min(end - start, length)
    head = 0
    while head < shorter and source[start + head] == repair.replacement[head]:
        head += 1
    tail = 0
    while tail < shorter - head and source[end - 1 - tail] == repair.replacement[-1 - tail]:
        tail += 1
    start, end, length = start + head, end - tail, length - head - tail
    return Piece(start, end, length, _joins_before(source, start, end))


def _joins_before(source: str, start: int, end: int) -> bool:
    """Whether what is deleted goes with the character before it: rather with a mark than with a letter."""
    before, after = source[start - 1 : start], source[end : end + 1]
    return not before.isalnum() or after.isalnum()
