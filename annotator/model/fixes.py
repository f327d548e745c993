"""What can be done about a problem at once: one change each, made only when a person asks for it."""

from dataclasses import dataclass

from annotator.model.ids import AnnotationId, AttributeId, DocumentId, TypeId
from annotator.model.link import LinkId


@dataclass(frozen=True, slots=True)
class SetAttribute:
    """Give an attribute this value; None takes it away."""

    annotation: AnnotationId
    attribute: AttributeId
    value: str | None


@dataclass(frozen=True, slots=True)
class TrimEdges:
    """Leave out the blanks and line breaks at the edges."""

    annotation: AnnotationId


@dataclass(frozen=True, slots=True)
class Retype:
    """Give an annotation the type that has taken the place of its own."""

    annotation: AnnotationId
    type: TypeId


@dataclass(frozen=True, slots=True)
class Untag:
    """Delete an annotation that is there twice."""

    annotation: AnnotationId


@dataclass(frozen=True, slots=True)
class RemoveLink:
    """Delete a link."""

    link: LinkId


@dataclass(frozen=True, slots=True)
class TurnLink:
    """Let a link lead the other way."""

    link: LinkId


@dataclass(frozen=True, slots=True)
class SetLabel:
    """Give a document this label; None takes it away."""

    document: DocumentId
    attribute: AttributeId
    value: str | None


Fix = SetAttribute | TrimEdges | Retype | Untag | RemoveLink | TurnLink | SetLabel
