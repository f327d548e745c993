"""How right a model is on documents that it has not learned from."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from annotator.model.ids import TypeId

Place = tuple[int, int, TypeId]


@dataclass(frozen=True, slots=True)
class Measure:
    """`right` of the `found` ones are among the `expected` ones, to the character and with the type."""

    right: int
    found: int
    expected: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 where nothing is."""
        return self.right / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        """Their harmonic mean (van Rijsbergen 1979)."""
        return 2 * self.right / (self.found + self.expected) if self.found + self.expected else 0.0

    def __add__(self, other: "Measure") -> "Measure":
        return Measure(self.right + other.right, self.found + other.found, self.expected + other.expected)


NOTHING = Measure(0, 0, 0)


def measured(found: Collection[Place], expected: Collection[Place]) -> dict[TypeId, Measure]:
    """What was found in one document against what is there, by type."""
    right = set(found) & set(expected)
    counts = [Counter(type_ for _, _, type_ in places) for places in (right, set(found), set(expected))]
    return {type_: Measure(*(count[type_] for count in counts)) for type_ in counts[1].keys() | counts[2].keys()}


def added(one: Mapping[TypeId, Measure], other: Mapping[TypeId, Measure]) -> dict[TypeId, Measure]:
    """Both together."""
    return {type_: one.get(type_, NOTHING) + other.get(type_, NOTHING) for type_ in one.keys() | other.keys()}


def total(measures: Mapping[TypeId, Measure]) -> Measure:
    """All types together (micro-averaged)."""
    return sum(measures.values(), NOTHING)
