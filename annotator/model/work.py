"""Work as it leaves a project: a document, its text, and what one person has put on it."""

from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.document import Document, DocumentState
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import DocumentId
from annotator.model.link import Link
from annotator.model.person import Person


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of the source text, in code points, and what is read there; `rule` says why it is read so."""

    start: int
    end: int
    new: str
    rule: str


@dataclass(frozen=True, slots=True)
class DocumentWork:
    """Annotations, links and labels are all by `author`, who is None only for a document that nobody has worked on.

    `edits` are there only for work that comes in and is read as people decided: all that makes its reading text.
    """

    document: Document
    text: str
    author: Person | None
    annotations: tuple[Annotation, ...] = ()
    links: tuple[Link, ...] = ()
    labels: tuple[DocumentLabel, ...] = ()
    edits: tuple[Edit, ...] | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Which documents are meant: these, as far as they are in these states; None stands for all."""

    documents: frozenset[DocumentId] | None = None
    states: frozenset[DocumentState] | None = None


ALL = Selection()
