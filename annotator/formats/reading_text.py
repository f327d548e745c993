"""The reading text of a document as it is exported: what makes it of the source text, and where a span is in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from annotator.model.span import Fragments, Span, fragments_of
from annotator.store.derivation import VERSION
from annotator.text.reading import Reading, exchanged
from annotator.text.repairs.decided import Decided, Standing
from annotator.text.repairs.edits import apart, edits
from annotator.text.repairs.rules import Noise, Repair

RULES_VERSION = f"annotator-repairs/{VERSION}"
AND_PEOPLE = " and people"
"""Stands behind the version where people have decided something that the rules do not say."""


class TextForm(StrEnum):
    """Which text a record holds: the source text as it came, or the repaired one without noise."""

    SOURCE = "source"
    READING = "reading"


class Change(StrEnum):
    """Why an annotation is not in the reading text just what it is in the source text."""

    WIDENED = "widened"
    """It cut what a repair exchanges as a whole, and grew to take in all of it."""
    NARROWED = "narrowed"
    """It began or ended in noise, which is no longer there."""
    LEFT_OUT = "left_out"
    """Nothing of it is left: it was noise, or is deleted by repairs."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an annotation is in the reading text; with no fragments it is not there. No change: it maps to itself."""

    fragments: Fragments | None
    change: Change | None = None


class ReadingText:
    """The source text with repairs and without noise, and the way there.

    `edits` make `text` of the source text, in code points of that, sorted and disjoint; `rules` says who made them.
    """

    def __init__(self, source: str, decided: Decided) -> None:
        self._source = source
        self._repairs, self._noise = apart(decided)
        self.edits = edits(self._repairs, self._noise)
        by_people = any(each.standing is not Standing.RULE for each in (*decided.repairs, *decided.noise))
        self.rules = RULES_VERSION + AND_PEOPLE if by_people else RULES_VERSION
        self.text = "".join(exchanged(source, self.edits))

    @cached_property
    def _reading(self) -> Reading:
        return Reading(self._source, self.edits)

    @cached_property
    def _repaired(self) -> Reading:
        return Reading(self._source, self._repairs) if self._noise else self._reading

    def place(self, fragments: Fragments) -> Place:
        """Where an annotation of the source text is in the reading text."""
        trimmed = (part for each in fragments for part in self._without_noise(each))
        left = [part for part in trimmed if not self._is_deleted(part)]
        if not left:
            return Place(None, Change.LEFT_OUT)
        mapped = [self._repaired.to_reading(part.start, part.end) for part in left]
        there = fragments_of(self._read(part) for part in left)
        if any(found.widened for found in mapped):
            return Place(there, Change.WIDENED)
        return Place(there, None if left == list(fragments) else Change.NARROWED)

    def _read(self, part: Span) -> Span:
        found = self._reading.to_reading(part.start, part.end)
        return Span(found.start, found.end)

    def _is_deleted(self, part: Span) -> bool:
        start = part.start
        at = max(0, bisect_right(self.edits, start, key=_start) - 1)
        while at < len(self.edits) and self.edits[at].start <= start < part.end and not self.edits[at].replacement:
            start = max(start, self.edits[at].end)
            at += 1
        return start >= part.end

    def _without_noise(self, span: Span) -> Iterator[Span]:
        """The span as far as it is not noise at its edges, or blank beside it; what is amid it needs no care."""
        noise, start, end = self._noise, span.start, span.end
        at = max(0, bisect_right(noise, start, key=_start) - 1)
        while at < len(noise) and noise[at].start <= start:
            start = max(start, noise[at].end)
            at += 1
        at = bisect_left(noise, end, key=_start) - 1
        while at >= 0 and noise[at].end >= end:
            end = min(end, noise[at].start)
            at -= 1
        while start > span.start and start < end and self._source[start].isspace():
            start += 1
        while end < span.end and start < end and self._source[end - 1].isspace():
            end -= 1
        if start < end:
            yield Span(start, end)


def _start(found: Repair | Noise) -> int:
    return found.start
