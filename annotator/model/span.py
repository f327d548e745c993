"""A span: two offsets into a source text, in code points, half-open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.errors import UsageError

GAP = "…"
"""Stands between the fragments of a discontinuous annotation's surface."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`start` inclusive, `end` exclusive, in code points of the source text; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise UsageError("span_empty", start=self.start, end=self.end)

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether every character of `other` lies in this span."""
        return self.start <= other.start and other.end <= self.end


Fragments = tuple[Span, ...]
"""The parts of one annotation: sorted, apart from each other, at least one."""


def fragments_of(spans: Iterable[Span]) -> Fragments:
    """The spans sorted, with those that touch or overlap joined; raises UsageError where there is none."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    if not joined:
        raise UsageError("span_missing")
    return tuple(joined)


def hull(fragments: Sequence[Span]) -> Span:
    """The smallest span that holds all fragments."""
    return Span(fragments[0].start, fragments[-1].end)


def surface_of(text: str, fragments: Sequence[Span]) -> str:
    """The annotated characters themselves; fragments are joined by `GAP`. Raises UsageError outside the text."""
    if fragments[-1].end > len(text):
        raise UsageError("span_outside", end=fragments[-1].end, length=len(text))
    if len(fragments) == 1:
        return text[fragments[0].start : fragments[0].end]
    return GAP.join(text[span.start : span.end] for span in fragments)
