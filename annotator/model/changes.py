"""What one step changed, in the terms of whoever shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.ids import AnnotationId, DocumentId, StepId


class Kind(StrEnum):
    """What a step can change; each is a table that only steps change."""

    DOCUMENT = "document"
    ANNOTATION = "annotation"
    PERSON = "person"
    SCHEMA_VERSION = "schema_version"
    REJECTION = "rejection"
    REPAIR = "repair"
    RULE_CHOICE = "rule_choice"
    SAVED_SEARCH = "saved_search"
    DOCUMENT_VERSION = "document_version"
    SUGGESTION = "suggestion"
    LINK = "link"
    DOCUMENT_LABEL = "document_label"
    KNOWN_NAME = "known_name"
    SETTING = "setting"
    CONFLICT = "conflict"
    ASSIGNMENT = "assignment"
    REVISION = "revision"
    VERDICT = "verdict"
    COMMENT = "comment"
    REPLY = "reply"
    REFUSED_SURFACE = "refused_surface"


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows a step put or deleted: which kinds, and in which documents, where they are in one.

    `listed` means documents came or went.
    """

    step: StepId | None = None
    annotations: frozenset[AnnotationId] = frozenset()
    listed: bool = False
    touched: Mapping[Kind, frozenset[DocumentId]] = field(default_factory=dict[Kind, frozenset[DocumentId]])

    def __bool__(self) -> bool:
        return bool(self.touched)

    def __contains__(self, kind: Kind) -> bool:
        """Whether anything of this kind changed."""
        return kind in self.touched

    def where(self, *kinds: Kind) -> frozenset[DocumentId]:
        """The documents in which something of these kinds changed."""
        return frozenset(document for kind in kinds for document in self.touched.get(kind, ()))

    @property
    def documents(self) -> frozenset[DocumentId]:
        """The documents that themselves came, went or changed."""
        return self.where(Kind.DOCUMENT)

    @property
    def annotated(self) -> frozenset[DocumentId]:
        """The documents whose annotations changed."""
        return self.where(Kind.ANNOTATION)

    @property
    def rejected(self) -> frozenset[DocumentId]:
        """The documents where a suggestion was rejected, or is so no longer."""
        return self.where(Kind.REJECTION)

    @property
    def schema(self) -> bool:
        """Whether types changed."""
        return Kind.SCHEMA_VERSION in self
