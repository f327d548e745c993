"""Formats that tell a paragraph at a time: beside them, as `NAME.documents.jsonl`, lie the texts that these are of.

A paragraph is known again by its characters, so that lines may be shuffled, corrected, or some of them taken away.
Without the texts each paragraph is a document.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie, arrive
from annotator.formats.foreign.files import Fields, bounds_of, certain, lines_of, list_of
from annotator.formats.foreign.marks import MarkedText, uid_of
from annotator.formats.foreign.parts import Part
from annotator.formats.titles import title_of

DOCUMENTS = ".documents.jsonl"
_MOST_LINES = 100_000

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def document_line(found: MarkedText, parts: Iterable[tuple[Part, int]]) -> bytes:
    """The line of a document: what it is, from where to where each of its parts goes, and how many lines it has."""
    about = {"doc_id": str(found.uid), "title": found.title, "name": found.name, "url": found.url}
    bounds = [(part.start, part.start + len(part.text), lines) for part, lines in parts]
    return (_encode({**about, "annotator": found.author, "text": found.text, "parts": bounds}) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph at `place` of a file with what is said of it; `refused` is what has no place in it."""

    text: str
    place: str
    marks: tuple[Told, ...]
    ties: tuple[ToldTie, ...] = ()
    refused: tuple[FormatError, ...] = ()


@dataclass(slots=True)
class _Whole:
    """A document, and those of its paragraphs of which something is said, with where they begin."""

    frame: MarkedText
    paragraphs: list[tuple[int, Paragraph]] = field(default_factory=list[tuple[int, Paragraph]])


class Homes:
    """The documents that the paragraphs of a file are of; `failed` are lines that cannot be read.

    `lines` has the characters of each paragraph, as they stand in the file, with how many lines it has there.
    """

    def __init__(self, path: Path) -> None:
        self.failed: list[FormatError] = []
        self.lines: list[tuple[str, int]] = []
        self._documents: list[_Whole] = []
        self._places: dict[str, list[tuple[_Whole, int]]] = {}
        beside = path.with_suffix(DOCUMENTS)
        for line, found in lines_of(beside) if beside.is_file() else ():
            try:
                self._add(certain(found), f"{beside.name}:{line}")
            except FormatError as error:
                self.failed.append(FormatError(error.code, **{"file": beside.name, "line": line, **error.details}))

    def _add(self, found: Fields, place: str) -> None:
        text = found.text("text")
        frame = MarkedText(
            uid=uid_of(found.text("doc_id", "") or text),
            title=found.text("title", "") or title_of(text, ""),
            text=text,
            name=found.text("name", "") or place,
            url=found.text("url", "") or None,
            author=found.text("annotator", ""),
        )
        parts = [(bounds_of(each), _lines(each)) for each in found.items("parts")]
        self._documents.append(_Whole(frame))
        for (start, end), lines in parts:
            self.lines.append((text[start:end], lines))
            self._places.setdefault(text[start:end], []).append((self._documents[-1], start))

    def documents(self, paragraphs: Iterator[Paragraph | FormatError]) -> Iterator[Arrived | FormatError]:
        """Each paragraph that is of no document as one, then the documents, then what failed.

        Of paragraphs with the same characters the first is the first, and so on.
        """
        for each in paragraphs:
            places = [] if isinstance(each, FormatError) else self._places.get(each.text, [])
            if isinstance(each, FormatError):
                yield each
            elif places:
                document, start = places.pop(0) if len(places) > 1 else places[0]
                document.paragraphs.append((start, each))
            else:
                frame = MarkedText(uid_of(each.text), title_of(each.text, ""), each.text, each.place)
                yield _arrived(_Whole(frame, [(0, each)]))
        yield from map(_arrived, self._documents)
        yield from self.failed


def _lines(part: object) -> int:
    """How many lines a part has: the number behind its bounds."""
    number = list_of(part)[2:3]
    return number[0] if number and isinstance(number[0], int) and 0 <= number[0] < _MOST_LINES else 1


def _arrived(whole: _Whole) -> Arrived:
    marks, ties, refused = list[Told](), list[ToldTie](), list[FormatError]()
    for number, (at, paragraph) in enumerate(whole.paragraphs):
        refused += paragraph.refused
        for mark in paragraph.marks:
            bounds = tuple((at + start, at + end) for start, end in mark.bounds)
            marks.append(replace(mark, id=f"{number}:{mark.id}", bounds=bounds))
        for tie in paragraph.ties:
            ends = (f"{number}:{each}" for each in (tie.source, tie.target))
            ties.append(ToldTie(f"{number}:{tie.id}", tie.label, *ends, place=tie.place))
    arrived = arrive(whole.frame, marks, ties)
    return replace(arrived, refused=(*refused, *arrived.refused))
