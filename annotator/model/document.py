"""A document: one source text with its title, where it came from, and how far the work on it is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from annotator.model.ids import DocumentId, TextId, Uid


class DocumentState(StrEnum):
    """How far the work on a document is."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it came, before it is in a project. `text` is the decoded text to the character."""

    title: str
    text: str
    name: str
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    bytes_sha256: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """All of a document but its text, so that a list of a million is quick. `length` is in code points."""

    id: DocumentId
    uid: Uid
    title: str
    name: str
    url: str | None
    media_type: str
    encoding: str
    bytes_sha256: str
    text: TextId
    text_sha256: str
    length: int
    state: DocumentState
    imported: datetime
