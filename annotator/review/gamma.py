"""Gamma: agreement on where spans are and of what type, by the best alignment of all people's spans at once.

Mathet, Widlöcher and Métivier, The Unified and Holistic Method Gamma for Inter-Annotator Agreement Measure and
Alignment, Computational Linguistics 41 (2015). Both kinds of dissimilarity count alike, an empty place costs 1. What
chance would give is found by sampling, so it takes seconds for a document of a few hundred spans: for samples of the
work, not for all of it. Needs scipy (the extra `gamma`).
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from statistics import fmean

from annotator.errors import UsageError
from annotator.model.ids import TypeId
from annotator.model.span import Span

EMPTY = 1.0
"""What it costs that one has nothing where another has something."""
SAMPLES = 30
_SEED = 41

MOST_CANDIDATES = 500_000
"""Alignments that are weighed; a text where there are more has no figure."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One span of one person, with its type."""

    span: Span
    type: TypeId


Spans = Sequence[Sequence[Placed]]
"""What each person has found in one text."""

_Aligned = tuple[int | None, ...]
"""For each person the number of one of their spans, or None."""


def gamma(found: Spans, length: int, samples: int = SAMPLES) -> float | None:
    """Of people's spans in a text of `length` code points: 1 where all found the same, 0 for chance.

    None where fewer than two have looked, nobody found anything, or spans lie too densely to be weighed. The same spans
    give the same figure. Raises UsageError(extra_missing).
    """
    if len(found) < 2 or not any(found):
        return None
    if sum(1 for _ in islice(_candidates(found), MOST_CANDIDATES)) == MOST_CANDIDATES:
        return None
    chance = random.Random(_SEED)  # noqa: S311 - nothing secret
    expected = fmean(disorder(_shuffled(found, length, chance)) for _ in range(samples))
    return 1 - disorder(found) / expected if expected else None


def _shuffled(found: Spans, length: int, chance: random.Random) -> Spans:
    """As many people, each with the spans of one of these, moved on by chance; what passes the end begins anew."""
    pool = [person for person in found if person] or found
    return [_moved(chance.choice(pool), chance.randrange(length), length) for _ in found]


def _moved(person: Sequence[Placed], by: int, length: int) -> list[Placed]:
    moved = list[Placed]()
    for each in person:
        start = (each.span.start + by) % length
        moved.append(Placed(Span(start, start + len(each.span)), each.type))
    return moved


def disorder(found: Spans) -> float:
    """The cost of the best alignment, for each span that a person has on average. Raises UsageError(extra_missing)."""
    candidates = list(_candidates(found))
    number = sum(map(len, found))
    return _least(found, candidates) * len(found) / number if number else 0.0


def _candidates(found: Spans) -> Iterator[tuple[_Aligned, float]]:
    """What may be aligned, with its cost: what costs more than to leave all of it alone never is."""
    people = len(found)
    pairs = people * (people - 1) / 2

    def extended(chosen: list[int | None], cost: float) -> Iterator[tuple[_Aligned, float]]:
        if cost > people * EMPTY * pairs:
            return
        at = len(chosen)
        if at == people:
            if any(each is not None for each in chosen):
                yield tuple(chosen), cost / pairs
            return
        for number in (None, *range(len(found[at]))):
            mine = None if number is None else found[at][number]
            added = sum(
                dissimilarity(None if other is None else found[person][other], mine)
                for person, other in enumerate(chosen)
            )
            yield from extended([*chosen, number], cost + added)

    yield from extended([], 0.0)


def dissimilarity(one: Placed | None, other: Placed | None) -> float:
    """Of two spans: by their edges for their lengths, and by their types; of anything and nothing: `EMPTY`."""
    if one is None or other is None:
        return EMPTY
    apart = abs(one.span.start - other.span.start) + abs(one.span.end - other.span.end)
    place = (apart / (len(one.span) + len(other.span))) ** 2
    return (place + (one.type != other.type)) * EMPTY


def _least(found: Spans, candidates: Sequence[tuple[_Aligned, float]]) -> float:
    """The least sum of costs by which each span is in just one alignment."""
    try:
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import coo_array
    except ImportError as error:
        raise UsageError("extra_missing", extra="gamma", reason=error.msg) from error
    first = [sum(len(person) for person in found[:number]) for number in range(len(found))]
    rows, columns = list[int](), list[int]()
    for column, (aligned, _) in enumerate(candidates):
        for person, number in enumerate(aligned):
            if number is not None:
                rows.append(first[person] + number)
                columns.append(column)
    total = sum(map(len, found))
    once = coo_array(([1.0] * len(rows), (rows, columns)), shape=(total, len(candidates)))
    costs = [cost for _, cost in candidates]
    solved = milp(costs, integrality=[1] * len(costs), bounds=Bounds(0, 1), constraints=LinearConstraint(once, 1, 1))
    assert solved.fun is not None  # to leave every span alone is always a solution
    return solved.fun
