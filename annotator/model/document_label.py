"""A document label: a value that one person gave a whole document, under one of the schema's document attributes."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from annotator.model.ids import AttributeId, DocumentId, PersonId, Uid

DocumentLabelId = NewType("DocumentLabelId", int)


@dataclass(frozen=True, slots=True)
class DocumentLabel:
    """One row of a person's work. `value` is text as the values of annotations are; a default is not stored."""

    id: DocumentLabelId
    uid: Uid
    document: DocumentId
    attribute: AttributeId
    value: str
    author: PersonId
    created: datetime
