"""An annotation: an entity, figure or claim mention that one person put on a document."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from annotator.model.ids import AnnotationId, AttributeId, DocumentId, PersonId, SchemaVersionId, TypeId, Uid
from annotator.model.span import Fragments, Span, hull

Attributes = Mapping[AttributeId, str]
"""Values as the export writes them: choices by value id, decimals and dates as text, booleans as true/false,
several choices joined by `|` in schema order. What equals the schema's default is left out."""

NO_ATTRIBUTES: Attributes = MappingProxyType({})


class Origin(StrEnum):
    """How an annotation came to be."""

    HUMAN = "human"
    MODEL = "model"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Annotation:
    """One row of a person's work. `surface` repeats the text under `fragments`, so that it can be proved."""

    id: AnnotationId
    uid: Uid
    document: DocumentId
    type: TypeId
    fragments: Fragments
    surface: str
    attributes: Attributes
    author: PersonId
    origin: Origin
    suggester: str | None
    score: float | None
    note: str
    schema_version: SchemaVersionId
    created: datetime
    updated: datetime

    @property
    def span(self) -> Span:
        """The hull of the fragments."""
        return hull(self.fragments)
