"""A text in pieces that a model can take: its passages, those that are too long in several."""

from collections.abc import Iterable, Iterator, Sequence

from annotator.text.offsets import Bounds
from annotator.text.passages import Passages
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Noise
from annotator.text.sentences import sentence_at

_LONGEST = 400
"""Code points of a piece; a longer passage is cut behind a sentence, or within one where there is no other way."""


def read_pieces(reading: Reading, noise: Iterable[Noise], end: int | None = None) -> Iterator[Bounds]:
    """Those of a text as it is read that begin before `end`, without the noise, which is in order and apart."""
    skipped = (reading.to_reading(each.start, each.end) for each in noise)
    return pieces(reading.text, [(each.start, each.end) for each in skipped if each.start < each.end], end)


def pieces(text: str, skipped: Sequence[Bounds] = (), end: int | None = None) -> Iterator[Bounds]:
    """Those that begin before `end`, in order. None touches the `skipped` stretches, which are in order and apart."""
    passages = Passages(text)
    at = 0
    for index in range(len(passages)):
        start, stop = passages.span(index)
        if end is not None and start >= end:
            return
        while at < len(skipped) and skipped[at][1] <= start:
            at += 1
        for gap in skipped[at:]:
            if gap[0] >= stop:
                break
            yield from _cut(text, start, gap[0])
            start = max(start, gap[1])
        yield from _cut(text, start, stop)


def _cut(text: str, start: int, stop: int) -> Iterator[Bounds]:
    while stop - start > _LONGEST:
        sentence = sentence_at(text, start + _LONGEST)
        cut = sentence[0] if sentence is not None and start < sentence[0] else start + _LONGEST
        yield start, cut
        start = cut
    if text[start:stop].strip():
        yield start, stop
