"""Where fragments of the source text are on the page, and back; what cuts a unit of the map grows to all of it."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from annotator.model.span import Fragments, Span, fragments_of
from annotator.text.offsets import Bounds
from annotator.text.reading import Reading


def to_page(reading: Reading, span: Span) -> Span:
    """Where a span of the source text is read."""
    if not reading.alignment:
        return span
    mapped = reading.to_reading(span.start, span.end)
    return Span(mapped.start, mapped.end)


def to_source(reading: Reading, span: Span) -> Span:
    """Which span of the source text is read there."""
    if not reading.alignment:
        return span
    mapped = reading.to_source(span.start, span.end)
    return Span(mapped.start, mapped.end)


def fragments_on_page(reading: Reading, fragments: Fragments) -> Fragments:
    """Where fragments of the source text are read; those that touch there are one."""
    if not reading.alignment:
        return fragments
    return fragments_of(to_page(reading, each) for each in fragments)


def fragments_in_source(reading: Reading, fragments: Fragments) -> Fragments:
    """Which fragments of the source text are read there."""
    if not reading.alignment:
        return fragments
    return fragments_of(to_source(reading, each) for each in fragments)


def whole(reading: Reading, span: Span) -> Span:
    """A span of the source text with all of the units that it cuts, as it is shown."""
    return to_source(reading, to_page(reading, span))


def reshaped(reading: Reading, before: Fragments, after: Fragments) -> Fragments:
    """What fragments of the source text become if on the page they are to be `after`.

    An edge that stays where it is on the page stays in the source text, also where it cuts a unit; so does a gap that
    the page does not show.
    """
    if not reading.alignment:
        return after
    shown = [to_page(reading, each) for each in before]
    starts = {there.start: each.start for each, there in reversed([*zip(before, shown, strict=True)])}
    ends = {there.end: each.end for each, there in zip(before, shown, strict=True)}
    gaps = [
        (one.end, other.start)
        for (one, one_shown), (other, other_shown) in pairwise(zip(before, shown, strict=True))
        if one_shown.end >= other_shown.start
    ]
    spans = ((to_source(reading, span), span) for span in after)
    bounds = ((starts.get(span.start, wide.start), ends.get(span.end, wide.end)) for wide, span in spans)
    return fragments_of(part for each in bounds for part in _parts(each, gaps))


def _parts(bounds: Bounds, gaps: Iterable[Bounds]) -> Iterator[Span]:
    start, end = bounds
    for left, right in gaps:
        if start < left and right < end:
            yield Span(start, left)
            start = right
    yield Span(start, end)


def with_edge(reading: Reading, fragments: Fragments, place: int, *, closing: bool, forwards: bool) -> Fragments:
    """The fragments of the source text with their first start, or the last end, at a place on the page.

    In a unit the edge goes on to the end of it that lies in its way; it never passes the other edge of its fragment.
    """
    first, last = fragments[0], fragments[-1]
    around = reading.to_source(place, place)
    edge = around.end if forwards else around.start
    if closing:
        return (*fragments[:-1], Span(last.start, edge)) if edge > last.start else fragments
    return (Span(edge, first.end), *fragments[1:]) if edge < first.end else fragments
