"""Krippendorff's alpha for unitising: whether people find the same stretches of a text, and how far they are apart.

Krippendorff, Content Analysis, 2nd edition, 2004, pages 251 to 256. It is worked out for one type at a time; what
overlaps in one person's work is one stretch. Lengths and distances are in code points.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, permutations

from annotator.model.span import Span, fragments_of


@dataclass(frozen=True, slots=True)
class Continuum:
    """`length` code points that several people have read; for each of them the stretches of one type, apart."""

    length: int
    stretches: tuple[tuple[Span, ...], ...]


def continuum(length: int, spans_by_person: Iterable[Iterable[Span]]) -> Continuum:
    """What people found in a text of `length` code points."""
    found = (tuple(spans) for spans in spans_by_person)
    return Continuum(length, tuple(fragments_of(spans) if spans else () for spans in found))


def joined(parts: Iterable[Continuum]) -> Continuum:
    """The texts one behind the other, read by the same number of people; a blank between them keeps them apart."""
    length, stretches = 0, list[list[Span]]()
    for part in parts:
        stretches = stretches or [[] for _ in part.stretches]
        for mine, found in zip(stretches, part.stretches, strict=True):
            mine += [Span(span.start + length, span.end + length) for span in found]
        length += part.length + 1
    return Continuum(length, tuple(map(tuple, stretches)))


def unitising_alpha(found: Continuum) -> float | None:
    """1 where all found the same, 0 for chance; None where nobody found anything, or fewer than two have looked."""
    if len(found.stretches) < 2 or not any(found.stretches):
        return None
    expected = expected_disagreement(found)
    return None if expected == 0 else 1 - observed_disagreement(found) / expected


def observed_disagreement(found: Continuum) -> float:
    """The mean squared distance of all pairs of people, for each squared code point of the continuum."""
    people = len(found.stretches)
    total = sum(_distance(one, other) for one, other in permutations(found.stretches, 2))
    return total / (people * (people - 1) * found.length**2)


def _distance(ours: Sequence[Span], theirs: Sequence[Span]) -> int:
    """The squared distances of our stretches to theirs that they meet, by both edges, or to the gap that holds them.

    Stretches are met from either side; a gap does not come for its own, so it counts for both directions here.
    """
    total, ends = 0, [span.end for span in theirs]
    for span in ours:
        at = bisect_left(ends, span.start + 1)
        met = False
        while at < len(theirs) and theirs[at].start < span.end:
            total += (span.start - theirs[at].start) ** 2 + (span.end - theirs[at].end) ** 2
            met, at = True, at + 1
        if not met:
            total += 2 * len(span) ** 2
    return total


def expected_disagreement(found: Continuum) -> float:
    """What would be observed if the stretches lay anywhere: those of all people, against each other and the gaps."""
    people, length = len(found.stretches), found.length
    number = sum(map(len, found.stretches))
    gaps = sorted(gap for stretches in found.stretches for gap in _gaps(stretches, length))
    behind = [0, *accumulate(reversed(gaps))]
    total, left = 0.0, people * length * (people * length - 1)
    for stretches in found.stretches:
        for size in map(len, stretches):
            many = len(gaps) - bisect_left(gaps, size)
            room = behind[many] - many * (size - 1)
            total += (number - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * room
            left -= size * (size - 1)
    return 2 / length * total / left if left else 0.0


def _gaps(stretches: Sequence[Span], length: int) -> Iterable[int]:
    at = 0
    for span in stretches:
        if span.start > at:
            yield span.start - at
        at = span.end
    if length > at:
        yield length - at
