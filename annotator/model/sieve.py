"""What of all that is suggested is shown: how often each suggester was right so far, and what people settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import sqrt

from annotator.model.ids import TypeId

FEWEST = 10
"""So many replies there must be before a suggester can go quiet by itself."""
WEAK = 0.5
"""A wrong suggestion costs a key as a right one saves some: below this, suggesting is no help."""
LEAST = 0.5
"""The score from which suggestions are shown, where neither the suggester nor anybody else says otherwise."""

_Z = 1.959964
"""Of the normal distribution, for an interval that holds the true share in 95 of 100 cases."""
_BELIEF = 10
"""A score counts as much as so many replies."""


class Outcome(StrEnum):
    """What has become of a suggestion: a tag just so, one of another type, one with other edges, or none."""

    ACCEPTED = "accepted"
    RETYPED = "retyped"
    RESHAPED = "reshaped"
    REJECTED = "rejected"


class Choice(StrEnum):
    """What people settled for a suggester and a type: that it is shown in any case, or never."""

    ON = "on"
    OFF = "off"


class State(StrEnum):
    """Whether a suggester's suggestions of a type are shown; QUIET ones are not, as they were wrong too often."""

    SHOWN = "shown"
    QUIET = "quiet"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each outcome was met. Right is only what was accepted just so."""

    accepted: int = 0
    retyped: int = 0
    reshaped: int = 0
    rejected: int = 0

    @property
    def decided(self) -> int:
        """How many replies there were."""
        return self.accepted + self.retyped + self.reshaped + self.rejected

    @property
    def precision(self) -> float | None:
        """The share that was right; None before the first reply."""
        return self.accepted / self.decided if self.decided else None

    @property
    def interval(self) -> tuple[float, float]:
        """Between which shares the true one lies, at 95 %: the interval of Wilson (1927), sound for few replies too."""
        n = self.decided
        if not n:
            return 0.0, 1.0
        share, part = self.accepted / n, _Z * _Z / n
        middle = (share + part / 2) / (1 + part)
        reach = _Z * sqrt(share * (1 - share) / n + part / (4 * n)) / (1 + part)
        return min(share, max(0.0, middle - reach)), max(share, min(1.0, middle + reach))

    @property
    def weak(self) -> bool:
        """Whether it is as good as sure that it is wrong more often than right."""
        return self.decided >= FEWEST and self.interval[1] < WEAK


NO_REPLIES = Tally()
Voice = tuple[str, TypeId]
"""A suggester, and one of the types that it suggests."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """`chosen` and `least` are what people settled: what is shown in any case or never, and from which score on."""

    tallies: Mapping[Voice, Tally] = field(default_factory=dict[Voice, Tally])
    chosen: Mapping[Voice, Choice] = field(default_factory=dict[Voice, Choice])
    least: Mapping[str, float] = field(default_factory=dict[str, float])

    def tally(self, suggester: str, type_: TypeId) -> Tally:
        """What people said so far."""
        return self.tallies.get((suggester, type_), NO_REPLIES)

    def state(self, suggester: str, type_: TypeId) -> State:
        """Whether suggestions of it are shown: as people settled, otherwise by what they said so far."""
        match self.chosen.get((suggester, type_)):
            case Choice.ON:
                return State.SHOWN
            case Choice.OFF:
                return State.OFF
            case None:
                return State.QUIET if self.tally(suggester, type_).weak else State.SHOWN

    def chance(self, suggester: str, type_: TypeId, score: float) -> float:
        """How likely it is right: its score, and the more replies there are the more what they say."""
        tally = self.tally(suggester, type_)
        return (tally.accepted + _BELIEF * score) / (tally.decided + _BELIEF)


OPEN = Sieve()
"""Lets everything through that is sure enough."""
