"""What has arrived from a foreign file, in the terms of a project's schema: one person's work on a document."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from annotator.errors import FormatError, RuleError
from annotator.formats.api import sound
from annotator.formats.foreign.arriving import Arrived
from annotator.formats.foreign.marks import Mark, MarkedText
from annotator.formats.foreign.terms import Terms, Word
from annotator.model import rules
from annotator.model.annotation import Annotation, Origin
from annotator.model.document import Document, DocumentState, Source
from annotator.model.document_label import DocumentLabel, DocumentLabelId
from annotator.model.ids import (
    AnnotationId,
    AttributeId,
    DocumentId,
    LinkTypeId,
    PersonId,
    SchemaVersionId,
    TextId,
    TypeId,
    Uid,
)
from annotator.model.link import Link, LinkId
from annotator.model.person import Person, Role
from annotator.model.schema import Schema
from annotator.model.span import surface_of
from annotator.model.work import DocumentWork

_NOBODY, _HERE = PersonId(0), DocumentId(0)
_UNKNOWN = datetime.fromtimestamp(0, UTC)
"""For documents and labels the moment is put in when they are stored."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """The work, and what of the file is not in it; what is left out because the terms say so is not told."""

    work: DocumentWork
    refused: tuple[FormatError, ...]


def incoming(arrived: Arrived, terms: Terms, schema: Schema, person: str = "", otherwise: str = "") -> Incoming:
    """The work of `person`; where that is empty, of whom the file names, or `otherwise`.

    Raises FormatError: no_text, not_text.
    """
    marked = arrived.marked
    source = sound(marked.source())
    refused = list(arrived.refused)
    annotations: dict[Uid, Annotation] = {}
    for n, mark in enumerate(marked.marks, 1):
        type_ = terms.of(Word.TYPE, mark.label)
        if type_:
            try:
                annotations[mark.uid] = _annotation(n, mark, TypeId(type_), arrived, terms, schema, refused)
            except RuleError as error:
                about = {"found": mark.surface[:80], "type": mark.label, "rule": error.code}
                refused.append(FormatError("mark_unfit", **about, **_at(mark)))
    work = DocumentWork(
        document=_document(marked, source, worked_on=bool(annotations)),
        text=marked.text,
        author=Person(_NOBODY, marked.uid, person or marked.author or otherwise, Role.ANNOTATOR),
        annotations=tuple(annotations.values()),
        links=tuple(_links(marked, annotations, terms)),
        labels=tuple(_labels(marked, terms, schema, refused)),
        revised=None if arrived.attributes is None else _told_of(arrived.attributes, terms, schema),
    )
    return Incoming(work, tuple(FormatError(each.code, **{"file": source.name, **each.details}) for each in refused))


def _document(marked: MarkedText, source: Source, *, worked_on: bool) -> Document:
    digest = sha256(marked.text.encode()).hexdigest()
    return Document(
        id=_HERE,
        uid=marked.uid,
        title=" ".join(source.title.split()) or source.name,
        name=" ".join(source.name.split()),
        url=source.url,
        media_type=source.media_type,
        encoding=source.encoding,
        bytes_sha256=digest,
        text=TextId(0),
        text_sha256=digest,
        length=len(marked.text),
        state=DocumentState.IN_PROGRESS if worked_on else DocumentState.NEW,
        imported=_UNKNOWN,
    )


def _annotation(
    number: int, mark: Mark, type_: TypeId, arrived: Arrived, terms: Terms, schema: Schema, refused: list[FormatError]
) -> Annotation:
    text = arrived.marked.text
    fragments, moment = rules.trimmed(text, mark.fragments), _now()
    rules.check_new(schema, (), type_, fragments, text)
    return Annotation(
        id=AnnotationId(number),
        uid=mark.uid,
        document=_HERE,
        type=type_,
        fragments=fragments,
        surface=surface_of(text, fragments),
        attributes=_attributes(mark, type_, terms, schema, refused),
        author=_NOBODY,
        origin=Origin.MODEL if arrived.model else Origin.IMPORT,
        suggester=arrived.model or None,
        score=arrived.score if arrived.model else None,
        note=mark.note,
        schema_version=SchemaVersionId(0),
        created=moment,
        updated=moment,
    )


def _attributes(
    mark: Mark, type_: TypeId, terms: Terms, schema: Schema, refused: list[FormatError]
) -> dict[AttributeId, str]:
    own = {each.code: each for each in schema.attributes_of(type_)}
    values: dict[AttributeId, str] = {}
    for name, value in mark.values:
        code = terms.of(Word.ATTRIBUTE, name)
        if not code:
            continue
        try:
            checked = rules.checked_value(schema, type_, own[code].id, value)
        except (KeyError, RuleError):
            refused.append(_unfit(name, value, mark.surface, mark))
        else:
            if checked is not None:
                values[own[code].id] = checked
    return values


def _told_of(names: frozenset[str], terms: Terms, schema: Schema) -> frozenset[AttributeId]:
    """The attributes that a table has columns for; a column without any value needs no meaning to be known by."""
    codes = names | {terms.of(Word.ATTRIBUTE, name) for name in names}
    return frozenset(each.id for each in schema.attributes if each.code in codes)


def _unfit(name: str, value: str, surface: str, mark: Mark | None = None) -> FormatError:
    place = {} if mark is None else _at(mark)
    return FormatError("value_unfit", name=name, found=value[:80], surface=surface[:40], **place)


def _at(mark: Mark) -> dict[str, str]:
    """Where a file tells a mark, if it tells each at a place of its own."""
    return {"file": mark.place} if mark.place else {}


def _now() -> datetime:
    return datetime.now(UTC)


def _links(marked: MarkedText, annotations: dict[Uid, Annotation], terms: Terms) -> Iterator[Link]:
    """The links between what came in; a link that hung on something left out is left out with it."""
    for tie in marked.ties:
        type_ = terms.of(Word.LINK, tie.label)
        if type_ and tie.source in annotations and tie.target in annotations:
            yield Link(
                id=LinkId(0),
                uid=tie.uid,
                document=_HERE,
                type=LinkTypeId(type_),
                source=annotations[tie.source].id,
                target=annotations[tie.target].id,
                author=_NOBODY,
                origin=Origin.IMPORT,
                created=_now(),
            )


def _labels(marked: MarkedText, terms: Terms, schema: Schema, refused: list[FormatError]) -> Iterator[DocumentLabel]:
    known = {each.code: each.id for each in schema.document_attributes}
    for name, value in marked.values:
        code = terms.of(Word.LABEL, name)
        if not code:
            continue
        try:
            checked = rules.checked_label(schema, known[code], value)
        except RuleError:
            refused.append(_unfit(name, value, marked.title))
            continue
        if checked is not None:
            yield DocumentLabel(DocumentLabelId(0), marked.uid, _HERE, known[code], checked, _NOBODY, _UNKNOWN)
