"""A conflict: what a schema change could not carry along by itself, for people to decide."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from annotator.model.ids import AnnotationId, DocumentId, PersonId, SchemaVersionId, Uid
from annotator.model.link import LinkId

ConflictId = NewType("ConflictId", int)

Details = Mapping[str, str | int | None]
"""What fills the sentence of a conflict's code."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One row of the list. It is about an annotation, or a link, or where there is neither about a document label.

    Codes: `value_lost` (`attribute`, `value`), `label_lost` (the same), `unsplit` (`type`), and those by which the
    schema would refuse such an annotation or link: already_tagged, overlap, discontinuous, link_source, link_target,
    link_layers, already_linked, too_many_links, too_many_incoming, link_cycle. What was lost stays in `details`.
    """

    id: ConflictId
    uid: Uid
    document: DocumentId
    annotation: AnnotationId | None
    link: LinkId | None
    code: str
    details: Details
    schema_version: SchemaVersionId
    resolved: bool
    author: PersonId
    created: datetime
