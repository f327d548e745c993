"""How far two people's spans are the same: F1 by type, exact and overlapping, with an interval over documents.

F1 of two people is the same whichever of them is held against the other, so it needs no truth. Numbers add up over
documents, pairs and types: a `Tally` counts the marks of both that have one of the other's beside them.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.model.ids import TypeId
from annotator.model.span import Fragments, Span, hull

RESAMPLES = 1_000
_SEED = 20_041


Confused = Counter[tuple[TypeId | None, TypeId | None]]
"""How often the second one has which type where the first one has which; None is where one of them has nothing."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What one person put on a text: a type, and where."""

    type: TypeId
    fragments: Fragments

    @property
    def span(self) -> Span:
        """The hull of the fragments."""
        return hull(self.fragments)


@dataclass(frozen=True, slots=True)
class Tally:
    """Marks of two people: all of them, and those that the other has as well, on just these or on some characters."""

    marks: int = 0
    exact: int = 0
    overlapping: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.marks + other.marks, self.exact + other.exact, self.overlapping + other.overlapping)

    @property
    def f1(self) -> float | None:
        """Of equal fragments and types; None where nobody has marked anything."""
        return self.exact / self.marks if self.marks else None

    @property
    def overlapping_f1(self) -> float | None:
        """Of marks of one type that share a character."""
        return self.overlapping / self.marks if self.marks else None


NOTHING = Tally()


@dataclass(frozen=True, slots=True)
class Compared:
    """Two people's marks on one document: tallies by type, and which type stands where the other has which."""

    types: Mapping[TypeId, Tally]
    confused: Confused

    @property
    def total(self) -> Tally:
        """All types together."""
        return sum(self.types.values(), NOTHING)


def compared(ours: Sequence[Mark], theirs: Sequence[Mark]) -> Compared:
    """Hold one person's marks against another's."""
    types = {
        type_: _tally([each for each in ours if each.type == type_], [each for each in theirs if each.type == type_])
        for type_ in sorted({each.type for each in (*ours, *theirs)})
    }
    return Compared(types, _confused(ours, theirs))


def _tally(ours: Sequence[Mark], theirs: Sequence[Mark]) -> Tally:
    exact = (Counter(each.fragments for each in ours) & Counter(each.fragments for each in theirs)).total()
    return Tally(len(ours) + len(theirs), 2 * exact, _met(ours, theirs) + _met(theirs, ours))


def _met(ours: Iterable[Mark], theirs: Iterable[Mark]) -> int:
    """How many of ours share a character with one of theirs."""
    others = sorted(span for each in theirs for span in each.fragments)
    reach = list[int]()  # the furthest end so far, so that long ones are not passed over
    for span in others:
        reach.append(max(span.end, reach[-1] if reach else 0))
    return sum(any(_is_met(span, others, reach) for span in each.fragments) for each in ours)


def _is_met(span: Span, others: Sequence[Span], reach: Sequence[int]) -> bool:
    before = bisect_left(others, span.end, key=lambda other: other.start)
    return before > 0 and reach[before - 1] > span.start


def _confused(ours: Sequence[Mark], theirs: Sequence[Mark]) -> Confused:
    """Types at the same place, the same one first; what is left stands against nothing."""
    found = Confused()
    mine, other = _by_place(ours), _by_place(theirs)
    for place in sorted(mine.keys() | other.keys()):
        here, there = mine.get(place, Counter[TypeId]()), other.get(place, Counter[TypeId]())
        same = here & there
        found.update({(type_, type_): number for type_, number in same.items()})
        left, right = sorted((here - same).elements()), sorted((there - same).elements())
        while left and right:
            found[left.pop(0), right.pop(0)] += 1
        found.update((type_, None) for type_ in left)
        found.update((None, type_) for type_ in right)
    return found


def _by_place(marks: Iterable[Mark]) -> dict[Fragments, Counter[TypeId]]:
    places: dict[Fragments, Counter[TypeId]] = {}
    for each in marks:
        places.setdefault(each.fragments, Counter())[each.type] += 1
    return places


def interval(tallies: Sequence[Tally], confidence: float = 0.95) -> tuple[float, float] | None:
    """Between what F1 would lie if other documents of the kind had been compared; one tally a document.

    The percentile bootstrap over documents: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
    The same tallies give the same interval. None for fewer than two documents with marks.
    """
    found = [tally for tally in tallies if tally.marks]
    if len(found) < 2:
        return None
    import numpy as np  # here: most that is asked of this module needs no arrays

    counts = np.array([(tally.exact, tally.marks) for tally in found], dtype=np.float64)
    chance = np.random.default_rng(_SEED)
    drawn = chance.multinomial(len(found), [1 / len(found)] * len(found), size=RESAMPLES).astype(np.float64)
    sums = drawn @ counts
    low, high = np.quantile(sums[:, 0] / sums[:, 1], [(1 - confidence) / 2, (1 + confidence) / 2])
    return float(low), float(high)
