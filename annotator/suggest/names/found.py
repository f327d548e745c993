"""What is found: a name or description at a place, with how sure that is."""

from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """`code` is a type's of the default schema; `named` is False for a description (四市, 该园区).

    `score` is the share of such names that were right in texts read by hand. `key` is that of a known name.
    """

    start: int
    end: int
    code: str
    score: float
    named: bool = True
    key: str = ""

    def __len__(self) -> int:
        return self.end - self.start


LEAST = 0.5
"""What is less sure is not said."""


def apart(names: Iterable[Name]) -> list[Name]:
    """In the order of the text, none sharing a character with another: the longest stays, then the surest."""
    kept: list[Name] = []
    for each in sorted(names, key=lambda each: (-len(each), -each.score)):
        at = bisect(kept, each.start, key=lambda other: other.start)
        before, after = kept[max(at - 1, 0) : at], kept[at : at + 1]
        if all(other.end <= each.start for other in before) and all(other.start >= each.end for other in after):
            kept.insert(at, each)
    return kept
