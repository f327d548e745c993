"""Suggests on a text as it is read: what a repair puts together is found, and what is noise is passed over."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.model.rules import trimmed
from annotator.model.span import Span
from annotator.model.suggestion import Known, Suggestion
from annotator.text.reading import Reading
from annotator.text.repairs.pinyin import BRACKETED, has_reading
from annotator.text.repairs.rules import Noise

_BREAK = re.compile(r"\s*[\r\n]\s*")


def in_source(reading: Reading, noise: Sequence[Noise], suggestions: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Suggestions on the reading as ones on its source text, with their surfaces there; none touches the noise.

    `noise` is in order and apart.
    """
    for each in suggestions:
        mapped = reading.to_source(each.span.start, each.span.end)
        if reading.source[mapped.start : mapped.end].isspace():
            continue
        (span,) = trimmed(reading.source, (Span(mapped.start, mapped.end),))
        if not _touches(noise, span):
            yield replace(each, span=span, surface=reading.source[span.start : span.end])


def as_read(known: Iterable[Known]) -> Iterator[Known]:
    """What is known, and the same once more as it is read where that is another word: 產業(yè) is 產業, too."""
    for each in known:
        yield each
        surface = _BREAK.sub("", BRACKETED.sub(_without_reading, each.surface))
        if surface and surface != each.surface:
            yield replace(each, surface=surface)


def _without_reading(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    return "" if before and has_reading(before, match[1]) else match[0]


def _touches(noise: Sequence[Noise], span: Span) -> bool:
    at = bisect_right(noise, span.start, key=lambda each: each.end)
    return at < len(noise) and noise[at].start < span.end
