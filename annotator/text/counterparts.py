"""Where stretches of a text are in another that is nearly the same: a twin, or a later version of the page.

The texts are compared as they are searched (`find.folded`), so script, width and case make no difference. Stretches
that occur once in each text and keep their order hold the two together (B. Cohen's patience diff): first what stands
between marks, then twelve characters in a row, then five; difflib compares the short rest.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from annotator.text.find import Check, nobody_asks
from annotator.text.offsets import Bounds

SURE_FROM = 0.9
"""What is found with at least this confidence stands as it stood, with half of its neighbours around it or more."""

_AROUND = 8
"""Neighbours on either side that are looked at."""
_MOVED_FROM = 6
"""So many of the neighbours must have moved with it."""
_MOST = 200
"""Places that are looked at for one that has moved."""
_SHORT = 40_000
"""Up to this product of lengths every character is compared with every other."""
_PIECE = re.compile(r"[^，。、；：？！,.;:?!\s]{4,}")
_ROWS = (12, 5)


class Block(NamedTuple):
    """So many characters from `start` of one text, and from `other` of the other, that are the same."""

    start: int
    other: int
    length: int


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Where an annotation's fragments are in the other text; `same` says that the same words stand there.

    The confidence is `SURE_FROM` or more where they stand as they stood with half of their neighbours, and from .5 on
    where fewer do; it is below .7 where they have moved, and below .5 where other words have come in their place.
    """

    fragments: tuple[Bounds, ...]
    confidence: float
    same: bool


class Counterparts:
    """Two texts, folded, and what is the same in them, in the order of both."""

    def __init__(self, first: str, second: str, check: Check = nobody_asks) -> None:
        """Takes a second or two for a million characters; `check` is called now and then."""
        self._first = first
        self._second = second
        self._blocks = _blocks(first, second, check)
        self._starts = [block.start for block in self._blocks]

    def find(self, fragments: Sequence[Bounds]) -> Counterpart | None:
        """The counterpart of some fragments of the first text, which are in order; None where there is none."""
        found = [self._best(start, end) for start, end in fragments]
        parts = [part for part in found if part is not None]
        places = tuple(part.fragments[0] for part in parts)
        if len(parts) < len(fragments) or any(two[0] < one[1] for one, two in pairwise(places)):
            return None
        return Counterpart(places, min(part.confidence for part in parts), all(part.same for part in parts))

    def _best(self, start: int, end: int) -> Counterpart | None:
        if start >= end:
            return None
        stayed = self._stayed(start, end)
        if stayed is not None:
            return stayed
        found = [self._moved(start, end), self._changed(start, end)]
        return max((each for each in found if each), key=lambda each: each.confidence, default=None)

    def _stayed(self, start: int, end: int) -> Counterpart | None:
        at = bisect_right(self._starts, start) - 1
        if at < 0 or end > self._blocks[at].start + self._blocks[at].length:
            return None
        block = self._blocks[at]
        before = start - block.start if block.start or block.other else _AROUND
        at_end = (block.start + block.length, block.other + block.length) == (len(self._first), len(self._second))
        after = _AROUND if at_end else block.start + block.length - end
        same = min(before, _AROUND) + min(after, _AROUND)
        place = block.other + start - block.start
        return Counterpart(((place, place + end - start),), _confidence(same), same=True)

    def _moved(self, start: int, end: int) -> Counterpart | None:
        """The place with the same words where the most neighbours are the same, if there is one such."""
        counted = sorted((-self._neighbours(start, end, place), place) for place in self._places(start, end))
        if not counted or -counted[0][0] < _MOVED_FROM or (len(counted) > 1 and counted[1][0] == counted[0][0]):
            return None
        same, place = -counted[0][0], counted[0][1]
        return Counterpart(((place, place + end - start),), 0.4 + 0.3 * same / (2 * _AROUND + 1), same=True)

    def _places(self, start: int, end: int) -> Iterator[int]:
        surface, place = self._first[start:end], -1
        for _ in range(_MOST):
            place = self._second.find(surface, place + 1)
            if place < 0:
                return
            yield place

    def _neighbours(self, start: int, end: int, place: int) -> int:
        stop = place + end - start
        before = _same(reversed(_before(self._first, start)), reversed(_before(self._second, place)))
        return before + _same(self._first[end : end + _AROUND], self._second[stop : stop + _AROUND])

    def _changed(self, start: int, end: int) -> Counterpart | None:
        """What stands between what stood before and behind, if half of it is the same and it is not twice as long."""
        low, high = self._low(start), self._high(end)
        kept = self._kept(start, end)
        if 2 * kept < end - start or not 0 < high - low <= 2 * (end - start):
            return None
        return Counterpart(((low, high),), 0.5 * kept / max(end - start, high - low), same=False)

    def _low(self, start: int) -> int:
        at = bisect_right(self._starts, start) - 1
        if at < 0:
            return 0
        block = self._blocks[at]
        return block.other + min(start - block.start, block.length)

    def _high(self, end: int) -> int:
        at = bisect_left(self._starts, end)
        following = self._blocks[at].other if at < len(self._blocks) else len(self._second)
        if at == 0:
            return following
        block = self._blocks[at - 1]
        return block.other + end - block.start if end <= block.start + block.length else following

    def _kept(self, start: int, end: int) -> int:
        first = max(bisect_right(self._starts, start) - 1, 0)
        overlaps = (
            min(end, block.start + block.length) - max(start, block.start)
            for block in self._blocks[first : bisect_left(self._starts, end)]
        )
        return sum(max(0, overlap) for overlap in overlaps)


def _confidence(neighbours: int) -> float:
    """How sure it is that something stands as it stood, with so many of its neighbours."""
    if neighbours < _AROUND:
        return 0.5 + neighbours / (4 * _AROUND)
    return SURE_FROM + (1 - SURE_FROM) * (neighbours / _AROUND - 1)


def _before(text: str, place: int) -> str:
    return text[max(0, place - _AROUND) : place]


def _same(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters are the same before the first that is not."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


class _Gap(NamedTuple):
    """Two stretches that are still to be compared, and by which sort of stretches: pieces, then each of `_ROWS`."""

    start: int
    end: int
    other: int
    other_end: int
    sort: int = 0


def _blocks(first: str, second: str, check: Check) -> list[Block]:
    found: list[Block] = []
    gaps = [_Gap(0, len(first), 0, len(second))]
    while gaps:
        check()
        gap = _without_edges(first, second, gaps.pop(), found)
        if gap.start == gap.end or gap.other == gap.other_end:
            continue
        if (gap.end - gap.start) * (gap.other_end - gap.other) <= _SHORT:
            found += _compared(first, second, gap)
        elif gap.sort <= len(_ROWS):
            anchors = list(_joined(_anchors(first, second, gap)))
            found += anchors
            gaps += _between(gap, anchors) if anchors else [gap._replace(sort=gap.sort + 1)]
    return list(_joined(sorted(found)))


def _without_edges(first: str, second: str, gap: _Gap, found: list[Block]) -> _Gap:
    """The gap without what is the same at its beginning and at its end, which goes to `found`."""
    start, end, other, other_end, sort = gap
    most = min(end - start, other_end - other)
    head = _reach(most, lambda size: first[start : start + size] == second[other : other + size])
    tail = _reach(most - head, lambda size: first[end - size : end] == second[other_end - size : other_end])
    if head:
        found.append(Block(start, other, head))
    if tail:
        found.append(Block(end - tail, other_end - tail, tail))
    return _Gap(start + head, end - tail, other + head, other_end - tail, sort)


def _reach(most: int, same: Callable[[int], bool]) -> int:
    """The largest size for which it is the same."""
    return bisect_left(range(1, most + 1), True, key=lambda size: not same(size))


def _compared(first: str, second: str, gap: _Gap) -> Iterator[Block]:
    matcher = SequenceMatcher(None, first[gap.start : gap.end], second[gap.other : gap.other_end], autojunk=False)
    for at, other, length in matcher.get_matching_blocks():
        if length:
            yield Block(gap.start + at, gap.other + other, length)


def _anchors(first: str, second: str, gap: _Gap) -> list[Block]:
    """What stands in each of the two stretches once, as far as it is in the same order."""
    mine = _once(_stretches(first, gap.start, gap.end, gap.sort))
    theirs = _once(_stretches(second, gap.other, gap.other_end, gap.sort))
    both = (Block(at, theirs[stretch], len(stretch)) for stretch, at in mine.items() if stretch in theirs)
    return _rising(sorted(both))


def _stretches(text: str, start: int, end: int, sort: int) -> Iterator[tuple[str, int]]:
    if sort == 0:
        return ((match.group(), match.start()) for match in _PIECE.finditer(text, start, end))
    size = _ROWS[sort - 1]
    return ((text[at : at + size], at) for at in range(start, end - size + 1))


def _once(stretches: Iterable[tuple[str, int]]) -> dict[str, int]:
    places: dict[str, int] = {}
    repeated: set[str] = set()
    for stretch, at in stretches:
        if stretch in places:
            repeated.add(stretch)
        places[stretch] = at
    for stretch in repeated:
        del places[stretch]
    return places


def _rising(blocks: Sequence[Block]) -> list[Block]:
    """The longest row of these blocks, in the order of the first text, that is in the order of the second too."""
    last: list[int] = []  # for each length of row, the block that ends the row of that length the earliest
    ends: list[int] = []
    before: list[int] = []
    for number, block in enumerate(blocks):
        at = bisect_left(ends, block.other)
        before.append(last[at - 1] if at else -1)
        last[at : at + 1] = [number]
        ends[at : at + 1] = [block.other]
    row: list[Block] = []
    number = last[-1] if last else -1
    while number >= 0:
        row.append(blocks[number])
        number = before[number]
    return row[::-1]


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with those made one that go on from each other; of two that are in each other's way, the first."""
    held: Block | None = None
    for block in blocks:
        if held is None:
            held = block
        elif held.start - held.other == block.start - block.other and block.start <= held.start + held.length:
            held = held._replace(length=max(held.length, block.start + block.length - held.start))
        elif block.start >= held.start + held.length and block.other >= held.other + held.length:
            yield held
            held = block
    if held is not None:
        yield held


def _between(gap: _Gap, anchors: Iterable[Block]) -> Iterator[_Gap]:
    """The gaps that the anchors leave."""
    start, other = gap.start, gap.other
    for anchor in anchors:
        yield _Gap(start, anchor.start, other, anchor.other, gap.sort)
        start, other = anchor.start + anchor.length, anchor.other + anchor.length
    yield _Gap(start, gap.end, other, gap.other_end, gap.sort)
