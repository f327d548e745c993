"""The record in memory that every format is written from: one layer of work on a document, placed in its text.

Which text that is, the source or the reading text, has been decided by then: `text`, fragments and surfaces agree, and
offsets are code points of `text`. Annotations, links and labels are in the order in which they are exported.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import cache
from hashlib import sha256
from types import MappingProxyType

from annotator.errors import StorageError
from annotator.formats.dropping import Dropped, Reason, Thing
from annotator.formats.reading_text import Change, Place, ReadingText, TextForm
from annotator.model.annotation import Annotation
from annotator.model.document import Document, DocumentState
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import AnnotationId, PersonId, TypeId, Uid
from annotator.model.link import Link
from annotator.model.schema import Schema
from annotator.model.span import surface_of
from annotator.model.work import Absence, DocumentWork, Ruled, Ruling
from annotator.text.repairs.decided import Decided
from annotator.text.repairs.rules import Repair

_NOTHING: Mapping[AnnotationId, "Reviewed"] = MappingProxyType({})

ReadWork = tuple[DocumentWork, Decided]
"""One person's work on a document, and what is repaired and passed over in that."""


class SetKind(StrEnum):
    """Whose work a record is: what review settled, one annotator's, or a model's. Never two of them in one file."""

    ADJUDICATED = "adjudicated"
    ANNOTATOR = "annotator"
    MODEL = "model"


class Status(StrEnum):
    """How far an annotation is: being worked on, handed in, confirmed or refused by a reviewer."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Layer:
    """Whose work it is, by name. No annotators: nobody has worked on the document."""

    kind: SetKind
    annotators: tuple[str, ...]
    reviewer: str | None
    status: Status


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What review says of one annotation: who decided and when, and how many of how many people had it."""

    status: Status
    by: str | None = None
    at: datetime | None = None
    agree: int | None = None
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Clean:
    """What makes the reading text of the source text, in code points of the latter, and the reading text's SHA-256."""

    rules: str
    sha256: str
    edits: Sequence[Repair]


@dataclass(frozen=True, slots=True)
class Record:
    """One layer of work on one document, as it is exported.

    `names` has the name of each author; `reviewed` what review says, of the annotations that it says something of.
    `group` is the same for documents that are near-duplicates; `split` is where a dataset has put the document.
    `changed` are the annotations that were left out of the layer, or are not in the reading text what they are in the
    source text.
    """

    document: Document
    text: str
    form: TextForm
    layer: Layer
    annotations: Sequence[Annotation]
    links: Sequence[Link]
    labels: Sequence[DocumentLabel]
    clean: Clean
    names: Mapping[PersonId, str]
    changed: Sequence[Dropped] = ()
    reviewed: Mapping[AnnotationId, Reviewed] = field(default_factory=lambda: MappingProxyType({}))
    agreement: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    group: str = ""
    split: str | None = None


def place(work: DocumentWork, decided: Decided, schema: Schema, form: TextForm = TextForm.SOURCE) -> Record:
    """The record of a work on a document. Raises StorageError, RuleError."""
    refuse_damaged(work)
    reading = ReadingText(work.text, decided)
    clean = Clean(reading.rules, _sha256(reading.text), reading.edits)
    annotations, links, changed = work.annotations, work.links, tuple[Dropped, ...]()
    if form is TextForm.READING:
        placed = [(annotation, reading.place(annotation.fragments)) for annotation in work.annotations]
        changed = tuple(_changes(work, placed, schema))
        annotations = tuple(_moved(placed, reading.text))
        there = {annotation.id for annotation in annotations}
        links = tuple(each for each in links if each.source in there and each.target in there)
    ordered = sorted(annotations, key=order_of(schema))
    names = work.names or ({} if work.author is None else {work.author.id: work.author.name})
    return Record(
        document=work.document,
        text=reading.text if form is TextForm.READING else work.text,
        form=form,
        layer=_layer(work, names),
        annotations=ordered,
        links=_in_order(links, ordered, schema),
        labels=sorted(work.labels, key=lambda label: schema.document_attribute(label.attribute).code),
        clean=clean,
        names=names,
        changed=(*(_absent(work.document.uid, each, why, schema) for each, why in work.absent), *changed),
        reviewed={id: _reviewed(said, names) for id, said in work.ruled.items()} if work.ruled else _NOTHING,
        group=str(work.document.uid if work.family is None else work.family),
    )


def refuse_damaged(work: DocumentWork) -> None:
    """What goes out must be what came in, and each annotation the slice that it says it is.

    Raises StorageError: text_mismatch, surface_mismatch, link_mismatch.
    """
    document = work.document
    if (_sha256(work.text), len(work.text)) != (document.text_sha256, document.length):
        raise StorageError("text_mismatch", title=document.title)
    for annotation in work.annotations:
        fragments, surface = annotation.fragments, annotation.surface
        if fragments[-1].end > len(work.text) or surface_of(work.text, fragments) != surface:
            raise StorageError("surface_mismatch", title=document.title, surface=surface, start=fragments[0].start)
    there = {annotation.id for annotation in work.annotations}
    if any(link.source not in there or link.target not in there for link in work.links):
        raise StorageError("link_mismatch", title=document.title)


def order_of(schema: Schema) -> Callable[[Annotation], tuple[int, int, tuple[str, str], int]]:
    """The order of annotations: by start, the longer first, then layer and code of the type, then age."""

    @cache
    def named(id: TypeId) -> tuple[str, str]:
        type_ = schema.type(id)
        return type_.layer, type_.code

    def order(annotation: Annotation) -> tuple[int, int, tuple[str, str], int]:
        start, end = annotation.fragments[0].start, annotation.fragments[-1].end
        return start, -end, named(annotation.type), annotation.uid.int

    return order


def _in_order(links: Sequence[Link], ordered: Sequence[Annotation], schema: Schema) -> list[Link]:
    """By the place of the source, the code of the type, and the place of the target."""
    at = {annotation.id: number for number, annotation in enumerate(ordered)}
    return sorted(links, key=lambda link: (at[link.source], schema.link_type(link.type).code, at[link.target]))


def _moved(placed: Sequence[tuple[Annotation, Place]], text: str) -> Iterator[Annotation]:
    for annotation, there in placed:
        if there.fragments is not None:
            yield replace(annotation, fragments=there.fragments, surface=surface_of(text, there.fragments))


_REASONS = {
    Change.WIDENED: Reason.READING_WIDENED,
    Change.NARROWED: Reason.READING_NARROWED,
    Change.LEFT_OUT: Reason.READING_LEFT_OUT,
}


def _changes(work: DocumentWork, placed: Sequence[tuple[Annotation, Place]], schema: Schema) -> Iterator[Dropped]:
    for annotation, there in placed:
        if there.change is not None:
            reason = _REASONS[there.change]
            yield _dropped(work.document.uid, annotation, reason, schema)


_WHY = {
    Absence.UNDECIDED: Reason.UNDECIDED,
    Absence.REJECTED: Reason.REJECTED,
    Absence.NOT_ASKED_FOR: Reason.NOT_ASKED_FOR,
}
_STATUSES = {Ruling.ACCEPTED: Status.ACCEPTED, Ruling.REJECTED: Status.REJECTED}


def _absent(document: Uid, annotation: Annotation, why: Absence, schema: Schema) -> Dropped:
    return _dropped(document, annotation, _WHY[why], schema)


def _dropped(document: Uid, annotation: Annotation, reason: Reason, schema: Schema) -> Dropped:
    """An annotation with its type and where it is in the source text."""
    place = ",".join(f"{part.start}-{part.end}" for part in annotation.fragments)
    detail = f"{schema.type(annotation.type).code} {place}"
    return Dropped(document, Thing.ANNOTATION, annotation.uid, annotation.surface, reason, detail)


def _reviewed(said: Ruled, names: Mapping[PersonId, str]) -> Reviewed:
    status = _STATUSES.get(said.ruling, Status.SUBMITTED)
    return Reviewed(status, names[said.by], said.at, said.agree, said.of)


def _layer(work: DocumentWork, names: Mapping[PersonId, str]) -> Layer:
    if work.settled:
        annotators = {names[each.author] for each in work.annotations}
        reviewers = {names[said.by] for said in work.ruled.values()}
        open_still = any(why is Absence.UNDECIDED for _, why in work.absent)
        status = Status.DRAFT if open_still else Status.ACCEPTED
        reviewer = reviewers.pop() if len(reviewers) == 1 else None
        return Layer(SetKind.ADJUDICATED, tuple(sorted(annotators)), reviewer, status)
    done = work.document.state is DocumentState.DONE
    annotators = () if work.author is None else (work.author.name,)
    return Layer(SetKind.ANNOTATOR, annotators, None, Status.SUBMITTED if done else Status.DRAFT)


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()
