"""Reads `anno-record/1` back: each line is one person's work on a document, or an error that says what is wrong there.

A line is taken only as a whole. Ids that are no UUIDs, from other programs, are made into some in the same way each
time, so that reading a file twice brings nothing twice.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, TypedDict, cast
from uuid import NAMESPACE_URL, UUID, uuid5

from annotator import paths
from annotator.errors import FormatError, UsageError
from annotator.formats.reading_text import AND_PEOPLE
from annotator.formats.record_codes import Codes, Pair
from annotator.formats.titles import title_of
from annotator.model.annotation import Annotation, Origin
from annotator.model.document import Document, DocumentState
from annotator.model.document_label import DocumentLabel, DocumentLabelId
from annotator.model.ids import AnnotationId, DocumentId, PersonId, SchemaVersionId, TextId, Uid
from annotator.model.link import Link, LinkId
from annotator.model.person import Person, Role
from annotator.model.schema import Schema
from annotator.model.span import Span, fragments_of, surface_of
from annotator.model.work import DocumentWork, Edit

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

_NOBODY, _HERE = PersonId(0), DocumentId(0)
_UNKNOWN = datetime.fromtimestamp(0, UTC)
"""What is read is in no project yet; only the ids of annotations mean something, to the links between them."""


class _Span(TypedDict):
    id: str
    type: str
    type_id: str
    start: int
    fragments: list[dict[str, int]]
    text: str
    attributes: list[Pair]
    origin: str
    at: str
    model: str | None
    score: float | None
    note: str | None


class _Tie(TypedDict):
    id: str
    type: str
    source: str
    target: str
    origin: str
    at: str


class _Source(TypedDict):
    name: str
    media_type: str
    encoding: str
    bytes_sha256: str
    url: str | None


class _Edit(TypedDict):
    start: int
    end: int
    new: str
    rule: str


class _Clean(TypedDict):
    rules: str
    sha256: str
    edits: list[_Edit]


class _Set(TypedDict):
    kind: str
    annotators: list[str]
    status: str


class _Record(TypedDict):
    doc_id: str
    text: str
    text_sha256: str
    source: _Source
    doc: list[Pair]
    clean: _Clean
    set: _Set
    spans: list[_Span]
    links: list[_Tie]


def read(lines: Iterable[str], file: str, schema: Schema) -> Iterator[DocumentWork | FormatError]:
    """The work that the lines tell of, in terms of the schema; an error with file and line for each that is not right.

    The codes are not_json, record_invalid, record_of_several, record_of_no_person,
    record_ids_repeated, record_text_differs,
    record_span_differs, record_edits_differ, record_link_loose, record_unknown and record_value.
    """
    codes = Codes(schema)
    for number, line in enumerate(lines, 1):
        try:
            yield _work(_record(line), codes)
        except FormatError as error:
            yield FormatError(error.code, **{**error.details, "file": file, "line": number})


def _record(line: str) -> _Record:
    try:
        found = cast("object", json.loads(line, parse_constant=_refuse))
    except (ValueError, RecursionError) as error:
        raise FormatError("not_json", reason=str(error)) from error
    wrong = next(_validator().iter_errors(cast("Mapping[str, str]", found)), None)
    if wrong is not None:
        raise FormatError("record_invalid", path=wrong.json_path, reason=wrong.message[:200])
    return cast("_Record", found)


def _refuse(constant: str) -> None:
    raise ValueError(constant)


@cache
def _validator() -> "Validator":
    from jsonschema import Draft202012Validator

    shape = (paths.resources() / "json-schemas" / "record.schema.json").read_text("utf-8")
    return Draft202012Validator(json.loads(shape))


def _work(record: _Record, codes: Codes) -> DocumentWork:
    uid = _uid(record["doc_id"], NAMESPACE_URL)
    document = _document(record, uid)
    people = record["set"]["annotators"]
    if record["set"]["kind"] != "annotator":
        raise FormatError("record_of_no_person", found=record["set"]["kind"])
    if len(people) > 1:
        raise FormatError("record_of_several", found=" / ".join(people))
    annotations, links = _tagged(record, uid, codes)
    return DocumentWork(
        document,
        record["text"],
        Person(_NOBODY, uid, people[0], Role.ANNOTATOR) if people else None,
        annotations,
        links,
        _labels(record, uid, codes),
        _edits(record),
    )


def things_in(
    record: Mapping[str, object], codes: Codes
) -> tuple[tuple[Annotation, ...], tuple[Link, ...], tuple[DocumentLabel, ...]]:
    """The annotations, links and labels of a record of the right shape, whoever's they are.

    Raises FormatError: record_ids_repeated, record_span_differs, record_link_loose, record_unknown, record_value.
    """
    found = cast("_Record", record)
    uid = _uid(found["doc_id"], NAMESPACE_URL)
    return (*_tagged(found, uid, codes), _labels(found, uid, codes))


def _tagged(record: _Record, uid: Uid, codes: Codes) -> tuple[tuple[Annotation, ...], tuple[Link, ...]]:
    annotations = tuple(
        _annotation(span, AnnotationId(n), record["text"], uid, codes) for n, span in enumerate(record["spans"], 1)
    )
    by_id = {span["id"]: annotation for span, annotation in zip(record["spans"], annotations, strict=True)}
    if len(by_id) < len(annotations):
        raise FormatError("record_ids_repeated")
    return annotations, tuple(_link(tie, by_id, uid, codes) for tie in record["links"])


def _labels(record: _Record, uid: Uid, codes: Codes) -> tuple[DocumentLabel, ...]:
    return tuple(
        DocumentLabel(DocumentLabelId(0), uid, _HERE, attribute, value, _NOBODY, _UNKNOWN)
        for attribute, value in codes.labels(record["doc"]).items()
    )


def _edits(record: _Record) -> tuple[Edit, ...] | None:
    """What people had decided on; it means nothing where the text of the record is the reading text itself."""
    clean, text = record["clean"], record["text"]
    found = tuple(Edit(each["start"], each["end"], each["new"], each["rule"]) for each in clean["edits"])
    if not clean["rules"].endswith(AND_PEOPLE) or (found and clean["sha256"] == record["text_sha256"]):
        return None
    if _sha256(_made(text, found)) != clean["sha256"]:
        raise FormatError("record_edits_differ")
    return found


def _made(text: str, edits: Iterable[Edit]) -> str:
    parts: list[str] = []
    at = 0
    for each in edits:
        if not at <= each.start <= each.end <= len(text):
            raise FormatError("record_edits_differ")
        parts += (text[at : each.start], each.new)
        at = each.end
    return "".join((*parts, text[at:]))


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _document(record: _Record, uid: Uid) -> Document:
    text, source = record["text"], record["source"]
    digest = _sha256(text)
    if digest != record["text_sha256"]:
        raise FormatError("record_text_differs")
    worked_on = bool(record["spans"] or record["doc"])
    done = record["set"]["status"] in ("submitted", "accepted")
    return Document(
        id=_HERE,
        uid=uid,
        title=title_of(text, source["name"]),
        name=source["name"],
        url=source["url"],
        media_type=source["media_type"],
        encoding=source["encoding"],
        bytes_sha256=source["bytes_sha256"],
        text=TextId(0),
        text_sha256=digest,
        length=len(text),
        state=DocumentState.DONE if done else DocumentState.IN_PROGRESS if worked_on else DocumentState.NEW,
        imported=_UNKNOWN,
    )


def _annotation(span: _Span, id: AnnotationId, text: str, document: Uid, codes: Codes) -> Annotation:
    type_ = codes.type(span["type_id"], span["type"])
    try:
        fragments = fragments_of(Span(part["start"], part["end"]) for part in span["fragments"])
        surface = surface_of(text, fragments)
    except UsageError as error:
        raise FormatError("record_span_differs", found=span["text"], start=span["start"]) from error
    if surface != span["text"]:
        raise FormatError("record_span_differs", found=span["text"], start=span["start"])
    moment = _moment(span["at"])
    return Annotation(
        id=id,
        uid=_uid(span["id"], document),
        document=_HERE,
        type=type_,
        fragments=fragments,
        surface=surface,
        attributes=codes.attributes(type_, span["attributes"]),
        author=_NOBODY,
        origin=Origin(span["origin"]),
        suggester=span["model"],
        score=span["score"],
        note=span["note"] or "",
        schema_version=SchemaVersionId(0),
        created=moment,
        updated=moment,
    )


def _link(tie: _Tie, by_id: Mapping[str, Annotation], document: Uid, codes: Codes) -> Link:
    type_ = codes.link(tie["type"])
    if tie["source"] not in by_id or tie["target"] not in by_id:
        raise FormatError("record_link_loose", found=tie["id"])
    return Link(
        id=LinkId(0),
        uid=_uid(tie["id"], document),
        document=_HERE,
        type=type_.id,
        source=by_id[tie["source"]].id,
        target=by_id[tie["target"]].id,
        author=_NOBODY,
        origin=Origin(tie["origin"]),
        created=_moment(tie["at"]),
    )


def _uid(written: str, within: UUID) -> Uid:
    try:
        return Uid(UUID(written))
    except ValueError:
        return Uid(uuid5(within, written))


def _moment(written: str) -> datetime:
    try:
        return datetime.fromisoformat(written)
    except ValueError as error:
        raise FormatError("record_invalid", path=written, reason=str(error)) from error
