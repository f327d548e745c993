"""Rows of the tables and the things of the model, each way; the only place where their columns are spelt out."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import wraps
from types import MappingProxyType
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

from annotator.errors import StorageError, UsageError
from annotator.model.annotation import Annotation, Attributes, Origin
from annotator.model.assignment import Assignment, AssignmentId, AssignmentState
from annotator.model.document import Document, DocumentState
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
    new_uid,
)
from annotator.model.known_name import KnownName, KnownNameId, NameEntry
from annotator.model.link import Link, LinkId
from annotator.model.person import Person, Role
from annotator.model.span import Fragments, Span
from annotator.model.suggestion import Suggestion, TaggedAt
from annotator.store.sqlite import Row

Value = str | int | float | bytes | None
Values = Mapping[str, Value]
"""Columns and what stands in them, without the row's `id`."""

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode

_decode = json.JSONDecoder().raw_decode
"""What `json.loads` does around it takes longer than a small object itself."""
_ORIGINS = {str(origin): origin for origin in Origin}
"""By their names: to ask the enumeration takes ten times as long, and there are millions of annotations."""

_R = TypeVar("_R")
_P = ParamSpec("_P")


def readable(read: Callable[_P, _R]) -> Callable[_P, _R]:
    """Raise StorageError(damaged_row) where a row holds what only damage can have put there."""

    @wraps(read)
    def reading(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        try:
            return read(*args, **kwargs)
        except (ValueError, OverflowError, UsageError) as error:
            raise StorageError("damaged_row", reason=str(error)) from error

    return reading


def to_milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970-01-01T00:00Z."""
    return round(moment.timestamp() * 1000)


def to_datetime(milliseconds: int) -> datetime:
    """The moment, in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def now() -> datetime:
    """The present moment in UTC, to the millisecond, as the tables keep it."""
    return to_datetime(to_milliseconds(datetime.now(UTC)))


def to_json(value: object) -> str:
    """Compact JSON with keys in order, so that equal things are equal texts."""
    return _encode(value)


def pack(values: Values) -> str:
    """A row as the journal keeps it. `uid` is the only column of bytes."""
    return to_json({column: value.hex() if isinstance(value, bytes) else value for column, value in values.items()})


@readable
def unpack(packed: str) -> dict[str, Value]:
    """The row that `pack` was given."""
    values: dict[str, Value] = json.loads(packed)
    uid = values.get("uid")
    if isinstance(uid, str):
        values["uid"] = bytes.fromhex(uid)
    return values


@readable
def document_of(row: Row) -> Document:
    """A row of `document`."""
    return Document(
        id=DocumentId(row["id"]),
        uid=Uid(UUID(bytes=row["uid"])),
        title=row["title"],
        name=row["name"],
        url=row["url"],
        media_type=row["media_type"],
        encoding=row["encoding"],
        bytes_sha256=row["bytes_sha256"],
        text=TextId(row["text_id"]),
        text_sha256=row["text_sha256"],
        length=row["length"],
        state=DocumentState(row["state"]),
        imported=to_datetime(row["imported"]),
    )


def document_values(document: Document) -> dict[str, Value]:
    """The columns of `document`."""
    return {
        "uid": document.uid.bytes,
        "title": document.title,
        "name": document.name,
        "url": document.url,
        "media_type": document.media_type,
        "encoding": document.encoding,
        "bytes_sha256": document.bytes_sha256,
        "text_id": document.text,
        "text_sha256": document.text_sha256,
        "length": document.length,
        "state": str(document.state),
        "imported": to_milliseconds(document.imported),
    }


ANNOTATION = (
    'id, uid, document_id, type, start, "end", fragments, surface, attributes, author_id, origin, suggester, score,'
    " note, schema_version_id, created, updated"
)
"""The columns of `annotation` as `annotations_of` wants them."""
_ANNOTATION = ANNOTATION.replace('"', "").split(", ")


def annotation_of(row: Row) -> Annotation:
    """A row of `annotation`, whatever else is in it."""
    return annotations_of([tuple(row[column] for column in _ANNOTATION)])[0]


@readable
def annotations_of(rows: Iterable[Iterable[Any]]) -> list[Annotation]:
    """Many rows of just the columns `ANNOTATION`: to look each up by its name takes as long as all the rest."""
    return [_annotation(*row) for row in rows]


def _annotation(
    id: AnnotationId,
    uid: bytes,
    document: DocumentId,
    type_: TypeId,
    start: int,
    end: int,
    fragments: str | None,
    surface: str,
    attributes: str,
    author: PersonId,
    origin: str,
    suggester: str | None,
    score: float | None,
    note: str,
    schema_version: SchemaVersionId,
    created: int,
    updated: int,
) -> Annotation:
    made = to_datetime(created)
    return Annotation(
        id,
        Uid(UUID(bytes=uid)),
        document,
        type_,
        (Span(start, end),) if fragments is None else _unpacked_fragments(fragments),
        surface,
        _NONE if attributes == "{}" else _attributes(attributes),
        author,
        _ORIGINS.get(origin) or Origin(origin),
        suggester,
        score,
        note,
        schema_version,
        made,
        made if updated == created else to_datetime(updated),
    )


def annotation_values(annotation: Annotation) -> dict[str, Value]:
    """The columns of `annotation`."""
    span = annotation.span
    return {
        "uid": annotation.uid.bytes,
        "document_id": annotation.document,
        "type": annotation.type,
        "start": span.start,
        "end": span.end,
        "fragments": _packed_fragments(annotation.fragments),
        "surface": annotation.surface,
        "attributes": to_json(dict(annotation.attributes)),
        "author_id": annotation.author,
        "origin": str(annotation.origin),
        "suggester": annotation.suggester,
        "score": annotation.score,
        "note": annotation.note,
        "schema_version_id": annotation.schema_version,
        "created": to_milliseconds(annotation.created),
        "updated": to_milliseconds(annotation.updated),
    }


@readable
def link_of(row: Row) -> Link:
    """A row of `link`."""
    return Link(
        id=LinkId(row["id"]),
        uid=Uid(UUID(bytes=row["uid"])),
        document=DocumentId(row["document_id"]),
        type=LinkTypeId(row["type"]),
        source=AnnotationId(row["source_id"]),
        target=AnnotationId(row["target_id"]),
        author=PersonId(row["author_id"]),
        origin=Origin(row["origin"]),
        created=to_datetime(row["created"]),
    )


def link_values(link: Link) -> dict[str, Value]:
    """The columns of `link`."""
    return {
        "uid": link.uid.bytes,
        "document_id": link.document,
        "type": link.type,
        "source_id": link.source,
        "target_id": link.target,
        "author_id": link.author,
        "origin": str(link.origin),
        "created": to_milliseconds(link.created),
    }


@readable
def label_of(row: Row) -> DocumentLabel:
    """A row of `document_label`."""
    return DocumentLabel(
        id=DocumentLabelId(row["id"]),
        uid=Uid(UUID(bytes=row["uid"])),
        document=DocumentId(row["document_id"]),
        attribute=AttributeId(row["attribute"]),
        value=row["value"],
        author=PersonId(row["author_id"]),
        created=to_datetime(row["created"]),
    )


def label_values(label: DocumentLabel) -> dict[str, Value]:
    """The columns of `document_label`."""
    return {
        "uid": label.uid.bytes,
        "document_id": label.document,
        "attribute": label.attribute,
        "value": label.value,
        "author_id": label.author,
        "created": to_milliseconds(label.created),
    }


@readable
def suggestion_of(row: Row) -> Suggestion:
    """A row of `suggestion`."""
    return Suggestion(
        span=Span(row["start"], row["end"]),
        surface=row["surface"],
        type=TypeId(row["type"]),
        suggester=row["suggester"],
        score=row["score"],
        attributes=_attributes(row["attributes"]),
        pieces=_fragments(row) if row["fragments"] is not None else (),
        source=TaggedAt(DocumentId(row["from_document_id"]), Span(row["from_start"], row["from_end"])),
    )


def suggestion_values(suggestion: Suggestion, document: DocumentId, author: PersonId) -> dict[str, Value]:
    """The columns of `suggestion` for one in `document` that was carried over from somebody's tag."""
    source = suggestion.source
    assert source is not None
    return {
        "uid": new_uid().bytes,
        "document_id": document,
        "type": suggestion.type,
        "start": suggestion.span.start,
        "end": suggestion.span.end,
        "fragments": _packed_fragments(suggestion.pieces),
        "surface": suggestion.surface,
        "attributes": to_json(dict(suggestion.attributes)),
        "suggester": suggestion.suggester,
        "score": suggestion.score,
        "from_document_id": source.document,
        "from_start": source.span.start,
        "from_end": source.span.end,
        "author_id": author,
        "created": to_milliseconds(now()),
    }


@readable
def known_name_of(row: Row) -> KnownName:
    """A row of `known_name`."""
    aliases: list[str] = json.loads(row["aliases"])
    type_ = None if row["type"] is None else TypeId(row["type"])
    return KnownName(
        id=KnownNameId(row["id"]),
        uid=Uid(UUID(bytes=row["uid"])),
        entry=NameEntry(key=row["key"], name=row["name"], aliases=tuple(aliases), type=type_, note=row["note"]),
        author=PersonId(row["author_id"]),
        created=to_datetime(row["created"]),
    )


def known_name_values(name: KnownName, surfaces: Mapping[str, int]) -> dict[str, Value]:
    """The columns of `known_name`; `surfaces` are its folded surfaces with their standing."""
    return {
        "uid": name.uid.bytes,
        "key": name.entry.key,
        "name": name.entry.name,
        "aliases": to_json(list(name.entry.aliases)),
        "type": name.entry.type,
        "note": name.entry.note,
        "surfaces": to_json(dict(surfaces)),
        "author_id": name.author,
        "created": to_milliseconds(name.created),
    }


@readable
def person_of(row: Row) -> Person:
    """A row of `person`."""
    uid, retired = Uid(UUID(bytes=row["uid"])), bool(row["retired"])
    return Person(PersonId(row["id"]), uid, row["name"], Role(row["role"]), retired)


def person_values(person: Person) -> dict[str, Value]:
    """The columns of `person`."""
    return {
        "uid": person.uid.bytes,
        "name": person.name,
        "role": str(person.role),
        "retired": int(person.retired),
    }


@readable
def assignment_of(row: Row) -> Assignment:
    """A row of `assignment`."""
    return Assignment(
        id=AssignmentId(row["id"]),
        uid=Uid(UUID(bytes=row["uid"])),
        document=DocumentId(row["document_id"]),
        person=PersonId(row["person_id"]),
        state=AssignmentState(row["state"]),
        note=row["note"],
        author=PersonId(row["author_id"]),
        blind=bool(row["blind"]),
        created=to_datetime(row["created"]),
        updated=to_datetime(row["updated"]),
    )


def assignment_values(assignment: Assignment) -> dict[str, Value]:
    """The columns of `assignment`."""
    return {
        "uid": assignment.uid.bytes,
        "document_id": assignment.document,
        "person_id": assignment.person,
        "state": str(assignment.state),
        "note": assignment.note,
        "author_id": assignment.author,
        "blind": int(assignment.blind),
        "created": to_milliseconds(assignment.created),
        "updated": to_milliseconds(assignment.updated),
    }


def _fragments(row: Row) -> Fragments:
    packed: str | None = row["fragments"]
    return (Span(row["start"], row["end"]),) if packed is None else _unpacked_fragments(packed)


def _unpacked_fragments(packed: str) -> Fragments:
    parts: list[tuple[int, int]] = json.loads(packed)
    return tuple(Span(start, end) for start, end in parts)


def _packed_fragments(fragments: Fragments) -> str | None:
    """Several as JSON; one is in the columns `start` and `end`."""
    return to_json([[part.start, part.end] for part in fragments]) if len(fragments) > 1 else None


_NONE: Attributes = MappingProxyType({})


def _attributes(packed: str) -> Attributes:
    if packed == "{}":
        return _NONE
    values: dict[AttributeId, str]
    values, end = _decode(packed)
    if end != len(packed):
        raise ValueError("more than one value")
    return MappingProxyType(values)
