"""Exact places of what is looked for in one document, in its source text and as it is read, and hits made of them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.ids import AnnotationId, DocumentId
from annotator.store import documents, readings
from annotator.store.project import Project
from annotator.text.offsets import Bounds
from annotator.text.reading import Reading

BEFORE, AFTER = 24, 48
"""How much stands around a hit, in code points as read."""

Finder = Callable[[str], Iterable[Bounds]]
"""Where a text as it came holds what is looked for: in order, apart from each other."""

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in a document: `[start, end)` in code points of the source text.

    `before`, `surface` and `after` are as read, in one line. `annotation` is there where it was an annotation that
    was found.
    """

    start: int
    end: int
    before: str
    surface: str
    after: str
    annotation: AnnotationId | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A document that a query finds, with its hits in order; there may be none, where nothing in it was asked for.

    `more` says that there are further hits. `meant` are the names that typed letters stood for here.
    """

    document: DocumentId
    title: str
    hits: tuple[Hit, ...]
    more: bool
    meant: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """`[start, end)` of the source text; it can be seen at `[shown_start, shown_end)` of the reading, or of the source.

    The reading lacks what was found only in a stretch that a repair took out.
    """

    start: int
    end: int
    read: bool
    shown_start: int
    shown_end: int
    annotation: AnnotationId | None = None


_REPAIRED = """
SELECT EXISTS (SELECT * FROM cleaning WHERE text_id = ? AND repairs <> '')
  OR EXISTS (SELECT * FROM repair WHERE document_id = ?)"""


class Texts:
    """The source text of a document, and how it is read."""

    def __init__(self, project: Project, document: Document) -> None:
        self._source = documents.text_of(project, document)
        [repaired] = project.connection.execute(_REPAIRED, (document.text, document.id)).fetchone()
        found = readings.reading_of(project, document, self._source) if repaired else None
        self._reading = None if found is None or found.reading.text == self._source else found.reading

    def places(self, find: Finder) -> list[Place]:
        """Each place once: as it is read, and what only the source text has."""
        if self._reading is None:
            return [Place(*bounds, True, *bounds) for bounds in find(self._source)]
        found = [_place(self._reading, bounds) for bounds in find(self._reading.text)]
        only = [bounds for bounds in find(self._source) if not _met(found, bounds)]
        return sorted([*found, *(Place(*bounds, False, *bounds) for bounds in only)])

    def holds(self, find: Finder) -> bool:
        """Whether there is any place."""
        texts = (self._source,) if self._reading is None else (self._source, self._reading.text)
        return any(True for text in texts for _ in find(text))

    def place_of(self, annotation: Annotation) -> Place:
        """Where an annotation is."""
        start, end = annotation.span.start, annotation.span.end
        if self._reading is None:
            return Place(start, end, True, start, end, annotation.id)
        shown = self._reading.to_reading(start, end)
        return Place(start, end, True, shown.start, shown.end, annotation.id)

    def hit(self, place: Place) -> Hit:
        """The place with what stands around it."""
        text = self._reading.text if place.read and self._reading is not None else self._source
        start, end = place.shown_start, place.shown_end
        before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
        return Hit(
            place.start,
            place.end,
            _in_one_line(before.lstrip()),
            _in_one_line(text[start:end]),
            _in_one_line(after.rstrip()),
            place.annotation,
        )


def _place(reading: Reading, bounds: Bounds) -> Place:
    source = reading.to_source(*bounds)
    return Place(source.start, source.end, True, *bounds)


def _in_one_line(text: str) -> str:
    return _BLANKS.sub(" ", text)


def _met(places: Sequence[Place], bounds: Bounds) -> bool:
    """Whether a place shares a character with these; the places are in order and apart from each other."""
    following = bisect_right(places, bounds[0], key=lambda place: place.end)
    return following < len(places) and places[following].start < bounds[1]


def each_once(places: Iterable[Place]) -> list[Place]:
    """In order, with an annotation in place of a bare place that has the same edges."""
    kept = list[Place]()
    for place in sorted(places, key=lambda place: (place.start, place.end, place.annotation or 0)):
        same = kept and (kept[-1].start, kept[-1].end) == (place.start, place.end)
        if same and kept[-1].annotation is None:
            kept[-1] = place
        elif not same or place.annotation is not None:
            kept.append(place)
    return kept
