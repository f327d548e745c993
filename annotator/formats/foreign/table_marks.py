"""What rows of tables say of documents: an annotation each, links and labels.

A row says which document it is about by its id or the SHA-256 of its text, or has the text itself. It has offsets, or
else only the words and what stands before them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from annotator.errors import FormatError
from annotator.formats.foreign.arriving import Found, Textless, Told, ToldTie
from annotator.formats.foreign.marks import MarkedText, Pairs, uid_of
from annotator.formats.foreign.rows import Row, Table
from annotator.formats.titles import title_of
from annotator.model.span import Span
from annotator.text.offsets import Bounds

_SHORTENED = re.compile(r"-?[0-9](\.[0-9]+)?E\+[0-9]{1,3}")
_PIECE = re.compile(r"([0-9]{1,12})(?:\.\.|-)([0-9]{1,12})")
_OFFSET = re.compile(r"([0-9]{1,12})(?:\.0+)?")
"""A whole number; some programs write every number with a point."""


def pieces_of(fragments: Sequence[Span]) -> str:
    """The cell for an annotation in several pieces, empty for one: no spreadsheet takes 6..14 for a date, as 6-14."""
    return " ".join(f"{part.start}..{part.end}" for part in fragments) if len(fragments) > 1 else ""


@dataclass(slots=True)
class _Of:
    """What one person has put on one document."""

    place: str
    marks: list[Told] = field(default_factory=list[Told])
    ties: list[ToldTie] = field(default_factory=list[ToldTie])
    values: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


@dataclass(slots=True)
class _About:
    """A document that rows are about, by what they say of it, and what each person has put on it."""

    id: str
    sha256: str
    text: str = ""
    people: dict[str, _Of] = field(default_factory=dict[str, _Of])


class Gathered:
    """What tables say, by document and person, with the attributes that they have columns for."""

    def __init__(self, attributes: frozenset[str]) -> None:
        self._attributes = attributes
        self._failed: list[FormatError] = []
        self._about: dict[str, _About] = {}

    def read(self, table: Table) -> Iterator[Row]:
        """The rows of a table that can be read."""
        for row in table.rows:
            if isinstance(row, FormatError):
                self._failed.append(row)
            else:
                yield row

    def mark(self, row: Row, values: Pairs) -> None:
        """Take in a row of an annotation. What a spreadsheet has shortened must not take the place of a value."""
        short = next((pair for pair in values if _SHORTENED.fullmatch(pair[1])), None)
        try:
            if short is not None:
                raise row.error("value_shortened", name=short[0], found=short[1])
            made = told(row, bounds_in(row), values)
            self._of(row).marks.append(made)
        except FormatError as error:
            self._failed.append(error)

    def tie(self, row: Row) -> None:
        """Take in a row of a link."""
        id = row["id"] or f"{row['source']} {row['type']} {row['target']}"
        try:
            self._of(row).ties.append(ToldTie(id, row["type"], row["source"], row["target"], row.place))
        except FormatError as error:
            self._failed.append(error)

    def value(self, row: Row) -> None:
        """Take in a row of a label."""
        try:
            self._of(row).values.append((row["name"], row["value"]))
        except FormatError as error:
            self._failed.append(error)

    def _of(self, row: Row) -> _Of:
        """What the person of a row has put on its document. Raises FormatError where it names none."""
        id, digest, text = row["doc_id"].strip(), row["text_sha256"].strip().lower(), row["document_text"]
        if text and not digest:
            digest = sha256(text.encode(errors="replace")).hexdigest()
        if not id and not digest:
            raise row.error("field_unfit", field="doc_id", expected="0198…", found='""')
        about = self._about.setdefault(id or digest, _About(id, digest))
        about.text = about.text or text
        return about.people.setdefault(row["annotator"].strip(), _Of(row.place))

    def documents(self, rows: Iterable[Row | FormatError]) -> Iterator[Found]:
        """Each document of `rows`, which have texts, with what each person has put on it; then the other ones."""
        for row in rows:
            if isinstance(row, FormatError):
                yield row
                continue
            id, text, name = row["doc_id"].strip(), row["text"], row["name"]
            frame = MarkedText(uid_of(id or text), row["title"] or title_of(text, name), text, name, row["url"] or None)
            about = self._about.pop(id, _About(id, ""))
            for author, each in (about.people or {"": _Of(row.place)}).items():
                yield self._textless(about, author, each).on(frame)
        for about in self._about.values():
            for author, each in about.people.items():
                found = self._textless(about, author, each)
                yield found.on(_framed(about, each.place)) if about.text else found
        yield from self._failed

    def _textless(self, about: _About, author: str, of: _Of) -> Textless:
        values = tuple(sorted(of.values))
        marks, ties = tuple(of.marks), tuple(of.ties)
        return Textless(about.id, about.sha256, of.place, author, marks, ties, values, self._attributes)


def _framed(about: _About, place: str) -> MarkedText:
    return MarkedText(uid_of(about.id or about.text), title_of(about.text, ""), about.text, place)


def told(row: Row, bounds: tuple[Bounds, ...], values: Pairs) -> Told:
    """The annotation of a row; one without an id is known by what it is, so that it comes in once.

    Raises FormatError(field_unfit).
    """
    if not row["type"].strip():
        raise row.error("field_unfit", field="type", expected="ORG", found='""')
    surface = row["text"]
    id = row["id"].strip() or "\t".join((row["annotator"], row["type"], str(bounds), surface, row["before"]))
    before = None if bounds else row["before"] or None
    return Told(
        id,
        row["type"].strip(),
        bounds,
        surface or None,
        values,
        row["note"],
        row["layer"],
        before,
        row.place,
        spreadsheet=True,
    )


def bounds_in(row: Row) -> tuple[Bounds, ...]:
    """The offsets of a row: of its pieces if there are several, else from start to end; none where it has none.

    Raises FormatError: field_unfit, pieces_differ.
    """
    edges = [_offset(row, column) for column in ("start", "end")]
    pieces = [_PIECE.fullmatch(each) for each in row["fragments"].split()]
    known = [(int(each[1]), int(each[2])) for each in pieces if each is not None]
    start, end = edges
    if len(pieces) > 1:
        if len(known) < len(pieces):
            raise row.error("field_unfit", field="fragments", expected="0..1 4..6", found=row["fragments"][:80])
        if start is not None and end is not None and (start, end) != (known[0][0], known[-1][1]):
            raise row.error("pieces_differ", found=row["fragments"][:80], start=start, end=end)
        return tuple(known)
    if start is not None and end is not None:
        return ((start, end),)
    if (start, end) != (None, None):
        raise row.error("field_unfit", field="start" if start is None else "end", expected="0", found='""')
    if not known and not row["text"].strip():
        raise row.error("field_unfit", field="text", expected="…", found='""')
    return tuple(known)


def _offset(row: Row, column: str) -> int | None:
    written = row[column].strip()
    found = _OFFSET.fullmatch(written)
    if written and found is None:
        raise row.error("field_unfit", field=column, expected="0", found=written[:80])
    return None if found is None else int(found[1])
