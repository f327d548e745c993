"""A claim as the rules find it, and what they read in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.suggest.claims.attribution import Attribution
from annotator.text.offsets import Bounds


class Mood(StrEnum):
    """How a clause is said: as what is so, as what will be, or as what must be."""

    FACT = "fact"
    FUTURE = "future"
    DEMAND = "demand"


class ClaimKind(StrEnum):
    """Kinds of claims, by the values of the default schema."""

    NUMERIC = "NUMERIC"
    EVENT = "EVENT"
    CAUSAL = "CAUSAL"
    COMPARE = "COMPARE"
    FORECAST = "FORECAST"
    COMMIT = "COMMIT"
    VALUE = "VALUE"
    POLICY = "POLICY"


@dataclass(frozen=True, slots=True)
class Group:
    """Clauses next to each other that are said in one mood, in order."""

    clauses: tuple[Bounds, ...]
    mood: Mood

    @property
    def bounds(self) -> Bounds:
        """From the first clause to the last."""
        return self.clauses[0][0], self.clauses[-1][1]


@dataclass(frozen=True, slots=True)
class Claim:
    """Offsets are code points; `pieces` are in order. `said` is what was read, by the codes of attributes."""

    pieces: tuple[Bounds, ...]
    kind: ClaimKind
    said: Mapping[str, str]
    score: float
    attribution: Attribution | None = None
