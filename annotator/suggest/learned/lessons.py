"""What a model is taught with: a document as it is read, and the tags of one person on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.model.ids import TypeId
from annotator.suggest.pieces import read_pieces
from annotator.text.offsets import Bounds
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Noise


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
    return Lesson(family, reading.text, tuple(read_pieces(reading, noise, end)), tuple(tags))


def _as_read(reading: Reading, annotation: Annotation) -> Tag:
    span = annotation.span
    mapped = reading.to_reading(span.start, span.end)
    return Tag(mapped.start, mapped.end, annotation.type, len(annotation.fragments) == 1)
