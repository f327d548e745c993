"""Suggests on a text as it is read: what a repair puts together is found, and what is noise is passed over."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.errors import RuleError
from annotator.model.rules import trimmed
from annotator.model.span import Fragments, Span, fragments_of, hull, surface_of
from annotator.model.suggestion import Slot, Suggestion
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Noise


def in_source(reading: Reading, noise: Sequence[Noise], suggestions: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Suggestions on the reading as ones on its source text, with their surfaces there; none touches the noise.

    `noise` is in order and apart.
    """
    for each in suggestions:
        fragments = _mapped(reading, each.fragments)
        span = hull(fragments) if fragments else None
        if span is not None and not _touches(noise, span):
            pieces = fragments if each.pieces else ()
            slots = tuple(_slots_in_source(reading, noise, each.slots))
            surface = surface_of(reading.source, fragments)
            yield replace(each, span=span, surface=surface, pieces=pieces, slots=slots)


def _slots_in_source(reading: Reading, noise: Sequence[Noise], slots: Iterable[Slot]) -> Iterator[Slot]:
    for slot in slots:
        there = _mapped(reading, (slot.span,))
        if there and not _touches(noise, there[0]):
            yield replace(slot, span=there[0], surface=surface_of(reading.source, there))


def _mapped(reading: Reading, fragments: Fragments) -> Fragments:
    """Where they stand in the source text, without blanks at their edges; nothing where only blanks are left."""
    there = [reading.to_source(each.start, each.end) for each in fragments]
    try:
        return trimmed(reading.source, fragments_of(Span(each.start, each.end) for each in there))
    except RuleError:
        return ()


def _touches(noise: Sequence[Noise], span: Span) -> bool:
    at = bisect_right(noise, span.start, key=lambda each: each.end)
    return at < len(noise) and noise[at].start < span.end
