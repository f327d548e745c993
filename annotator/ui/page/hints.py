"""Hints: two letters shown on each place that may be meant, so that typing them takes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.span import Span

LETTERS = "fjdkslaghrueiwoqptyvnbmcxz"
"""The easiest first: under the fingers of both hands in turn, then the upper and the lower row."""

MOST = len(LETTERS) ** 2
"""Places that can have a hint at the same time."""


def labels(count: int) -> list[str]:
    """So many different pairs of letters, the easiest to type first; at most `MOST`."""
    ranks = range(len(LETTERS))
    pairs = sorted(((one, two) for one in ranks for two in ranks), key=lambda pair: (max(pair), sum(pair), pair))
    return [LETTERS[one] + LETTERS[two] for one, two in pairs[:count]]


@dataclass(frozen=True, slots=True)
class Hints:
    """Places with their hints, and the letters typed so far (one at most)."""

    places: Sequence[tuple[str, Span]]
    typed: str = ""

    def after(self, letter: str) -> "Hints | Span | None":
        """What a letter leads to: fewer places, the place meant, or None if no hint goes on like that."""
        typed = self.typed + letter.lower()
        for label, span in self.places:
            if label == typed:
                return span
        return Hints(self.places, typed) if any(label.startswith(typed) for label, _ in self.places) else None

    def back(self) -> "Hints":
        """Before the last letter."""
        return Hints(self.places, self.typed[:-1])


def hints_for(spans: Sequence[Span]) -> Hints:
    """Hints for the spans, each once, in the order of the text."""
    chosen = sorted(set(spans))[:MOST]
    return Hints(list(zip(labels(len(chosen)), chosen, strict=True)))
