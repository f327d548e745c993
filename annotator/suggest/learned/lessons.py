"""What a model is taught with: a document as it is read, and the tags of one person on it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.model.ids import TypeId
from annotator.text.offsets import Bounds
from annotator.text.passages import Passages
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Noise
from annotator.text.sentences import sentence_at

_LONGEST = 400
"""Code points of a sequence; a longer passage is cut behind a sentence, or within one where there is no other way."""


class Tag(NamedTuple):
    """A tag on the text as it is read, in code points. One in several pieces is not `whole`, and here is its hull."""

    start: int
    end: int
    type: TypeId
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Lesson:
    """A document as it is read. `sequences` are the stretches of it that somebody has gone through, without noise.

    Documents of one `family` are never parted between learning and measuring.
    """

    family: str
    text: str
    sequences: tuple[Bounds, ...]
    tags: tuple[Tag, ...]


def lesson(
    family: str, reading: Reading, noise: Iterable[Noise], annotations: Iterable[Annotation], *, done: bool
) -> Lesson:
    """What these annotations of one person teach. Of a document that is not done, what lies behind the last is open."""
    tags = sorted(_as_read(reading, each) for each in annotations)
    end = len(reading.text) if done else max((tag.end for tag in tags), default=0)
    return Lesson(family, reading.text, tuple(sequences(reading, noise, end)), tuple(tags))


def _as_read(reading: Reading, annotation: Annotation) -> Tag:
    span = annotation.span
    mapped = reading.to_reading(span.start, span.end)
    return Tag(mapped.start, mapped.end, annotation.type, len(annotation.fragments) == 1)


def sequences(reading: Reading, noise: Iterable[Noise], end: int) -> Iterable[Bounds]:
    """The passages of the text as it is read that begin before `end`, without noise, in pieces if they are long."""
    skipped = [reading.to_reading(each.start, each.end) for each in noise]
    return pieces(reading.text, [(each.start, each.end) for each in skipped if each.start < each.end], end)


def pieces(text: str, skipped: Sequence[Bounds] = (), end: int | None = None) -> Iterable[Bounds]:
    """The same of any text; `skipped` are stretches in order that none of the pieces touches."""
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


def _cut(text: str, start: int, stop: int) -> Iterable[Bounds]:
    while stop - start > _LONGEST:
        sentence = sentence_at(text, start + _LONGEST)
        cut = sentence[0] if sentence is not None and start < sentence[0] else start + _LONGEST
        yield start, cut
        start = cut
    if text[start:stop].strip():
        yield start, stop
