"""How right suggestions are, or people's tags, against gold: by type, to the character and by touching."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from annotator.model.ids import TypeId
from annotator.model.span import Fragments, Span


@dataclass(frozen=True, slots=True)
class Measure:
    """`right` of the `found` ones are right; `met` of the `expected` ones were found.

    To the character the two are one number; by touching, one found span may meet several, and several may meet one.
    """

    right: int = 0
    met: int = 0
    found: int = 0
    expected: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 where nothing is."""
        return self.met / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        """Their harmonic mean (van Rijsbergen 1979)."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: "Measure") -> "Measure":
        return Measure(
            self.right + other.right, self.met + other.met, self.found + other.found, self.expected + other.expected
        )


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Of one type, or of all together."""

    exact: Measure = Measure()
    overlapping: Measure = Measure()

    def __add__(self, other: "Evaluation") -> "Evaluation":
        return Evaluation(self.exact + other.exact, self.overlapping + other.overlapping)


Typed = tuple[TypeId, Fragments]


def evaluated(
    found: Collection[Typed], expected: Collection[Typed], types: Collection[TypeId]
) -> dict[TypeId, Evaluation]:
    """What was found in one document against what is there, for each of these types. Twice the same counts once."""
    return {type_: _evaluation(_of(type_, found), _of(type_, expected)) for type_ in types}


def total(evaluations: Mapping[TypeId, Evaluation]) -> Evaluation:
    """All types together (micro-averaged)."""
    return sum(evaluations.values(), Evaluation())


def _of(type_: TypeId, spans: Iterable[Typed]) -> set[Fragments]:
    return {fragments for each, fragments in spans if each == type_}


def _evaluation(found: set[Fragments], expected: set[Fragments]) -> Evaluation:
    same = len(found & expected)
    return Evaluation(
        Measure(same, same, len(found), len(expected)),
        Measure(_touching(found, expected), _touching(expected, found), len(found), len(expected)),
    )


def _touching(some: set[Fragments], others: set[Fragments]) -> int:
    """How many of some share a character with one of the others."""
    covered = _joined(span for fragments in others for span in fragments)
    ends = [span.end for span in covered]
    return sum(any(_touches(span, covered, ends) for span in fragments) for fragments in some)


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _touches(span: Span, covered: list[Span], ends: list[int]) -> bool:
    at = bisect_left(ends, span.start + 1)
    return at < len(covered) and covered[at].start < span.end
