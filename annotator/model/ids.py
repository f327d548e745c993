"""The identities of things: integers inside one file, UUIDv7 between files."""

from typing import NewType
from uuid import UUID

import uuid_utils.compat as uuid_utils

DocumentId = NewType("DocumentId", int)
TextId = NewType("TextId", int)
AnnotationId = NewType("AnnotationId", int)
PersonId = NewType("PersonId", int)
StepId = NewType("StepId", int)
SchemaVersionId = NewType("SchemaVersionId", int)
SearchId = NewType("SearchId", int)

Uid = NewType("Uid", UUID)
"""Identifies a row in every copy of it, on every machine; sorts by the time it was made."""

LayerId = NewType("LayerId", str)
TypeId = NewType("TypeId", str)
AttributeId = NewType("AttributeId", str)
LinkTypeId = NewType("LinkTypeId", str)


def new_uid() -> Uid:
    """A fresh UUIDv7 (RFC 9562, section 5.7)."""
    return Uid(uuid_utils.uuid7())
