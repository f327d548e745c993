"""A link: a directed tie between two annotations of one document, made by one person."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from annotator.model.annotation import Origin
from annotator.model.ids import AnnotationId, DocumentId, LinkTypeId, PersonId, Uid

LinkId = NewType("LinkId", int)


@dataclass(frozen=True, slots=True)
class Link:
    """One row of a person's work; both ends are annotations by the same person."""

    id: LinkId
    uid: Uid
    document: DocumentId
    type: LinkTypeId
    source: AnnotationId
    target: AnnotationId
    author: PersonId
    origin: Origin
    created: datetime
