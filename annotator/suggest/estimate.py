"""How much a document has to gain: what is suggested in it and undecided, and how much of that may be right."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.model.knowledge import Knowledge
from annotator.model.rivals import Taken
from annotator.model.sieve import Sieve, Voice
from annotator.model.suggestion import Suggestion
from annotator.suggest.api import Suggester
from annotator.suggest.stream import stream
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Noise
from annotator.text.script import fold

Refused = Set[tuple[int, int, str] | tuple[str, str]]
"""What nobody wants there: places with a type, or surfaces, folded, with a type."""


class Said(NamedTuple):
    """What people have said of a document already: carried over to it, tagged, refused."""

    carried: Sequence[Suggestion] = ()
    tagged: Sequence[Annotation] = ()
    refused: Refused = frozenset()


class Estimate(NamedTuple):
    """Of `n` undecided suggestions so many are `expected` to be right; `unsure` are as good as tossed coins.

    A suggestion counts as unsure by how near its chance is to even: 1 at even chances, 0 where it is sure.
    """

    n: int
    expected: float
    unsure: float
    counts: Mapping[Voice, int]


def estimate(
    reading: Reading,
    noise: Sequence[Noise],
    knowledge: Knowledge,
    sieve: Sieve,
    asked: Iterable[Suggester],
    said: Said,
) -> Estimate:
    """Ask the suggesters about a document, and count what is neither tagged nor refused there."""
    found = stream(reading, noise, knowledge, asked, sieve=sieve, carried=said.carried).suggestions
    taken = Taken(knowledge.schema, said.tagged)

    def is_open(each: Suggestion) -> bool:
        span, type_ = each.span, each.type
        if (span.start, span.end, type_) in said.refused or (fold(each.surface), type_) in said.refused:
            return False
        return not taken.at(each)

    left = [each for each in found if is_open(each)]
    chances = [sieve.chance(each.suggester, each.type, each.score) for each in left]
    counts = Counter((each.suggester, each.type) for each in left)
    return Estimate(len(left), sum(chances), sum(1 - abs(2 * chance - 1) for chance in chances), counts)
