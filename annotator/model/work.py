"""Work as it leaves a project: a document, its text, and what one person has put on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from annotator.model.annotation import Annotation
from annotator.model.document import Document, DocumentState
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, PersonId, TypeId, Uid
from annotator.model.link import Link
from annotator.model.person import Person


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of the source text, in code points, and what is read there; `rule` says why it is read so."""

    start: int
    end: int
    new: str
    rule: str


class Ruling(StrEnum):
    """What review says of an annotation at present."""

    ACCEPTED = "accepted"
    OPEN = "open"
    """No reviewer has decided, or it says something else by now."""
    REJECTED = "rejected"
    """It was sent back, or another was taken in its place."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """A reviewer's word on an annotation that still holds; `agree` of `of` people had it, where that was counted."""

    ruling: Ruling
    by: PersonId
    at: datetime
    agree: int | None = None
    of: int | None = None


class Absence(StrEnum):
    """Why an annotation is not in the work, though it is in the project."""

    UNDECIDED = "undecided"
    """It is not settled: no reviewer has decided about it as it is now."""
    REJECTED = "rejected"
    """It is not settled: a reviewer sent it back, or took another in its place."""
    NOT_ASKED_FOR = "not_asked_for"
    """Others were chosen, by their types or by what review says of them."""


@dataclass(frozen=True, slots=True)
class DocumentWork:
    """Annotations, links and labels are all by `author`, who is None only for a document that nobody has worked on.

    Where it is `settled` they are what review left of everybody's, each with its own author, and `author` is None.
    `ruled` has the reviewers' words on annotations that there are; `names` those of all people spoken of. `family` is
    the same for all documents that are near-duplicates of each other: the uid of the first of them.
    `absent` are annotations that were left out, and why. `edits` are there only for work that comes in and is read as
    people decided: all that makes its reading text. `revised` is there only for work that comes in from where it may
    have been changed, such as a spreadsheet: the attributes that are told of there, also by telling nothing.
    """

    document: Document
    text: str
    author: Person | None
    annotations: tuple[Annotation, ...] = ()
    links: tuple[Link, ...] = ()
    labels: tuple[DocumentLabel, ...] = ()
    edits: tuple[Edit, ...] | None = None
    settled: bool = False
    ruled: Mapping[AnnotationId, Ruled] = field(default_factory=lambda: MappingProxyType({}))
    names: Mapping[PersonId, str] = field(default_factory=lambda: MappingProxyType({}))
    family: Uid | None = None
    absent: tuple[tuple[Annotation, Absence], ...] = ()
    revised: frozenset[AttributeId] | None = None


class Layer(StrEnum):
    """Whose work is meant: each person's own, or what review settled of everybody's."""

    PEOPLE = "people"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which documents are meant, and which work on them; None stands for all.

    `documents` and `states` choose documents; `since` and `until` (exclusive) those that somebody worked on, or that
    came in, in that time; `one_of_family` only the first of near-duplicates among them. `people` chooses whose work,
    `types` and `rulings` which annotations; links between annotations that are left stay.
    """

    documents: frozenset[DocumentId] | None = None
    states: frozenset[DocumentState] | None = None
    since: datetime | None = None
    until: datetime | None = None
    one_of_family: bool = False
    layer: Layer = Layer.PEOPLE
    people: frozenset[PersonId] | None = None
    types: frozenset[TypeId] | None = None
    rulings: frozenset[Ruling] | None = None


ALL = Selection()
