"""A person: who annotates or reviews."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import PersonId, Uid


class Role(StrEnum):
    """What a person may do in a project."""

    ANNOTATOR = "annotator"
    REVIEWER = "reviewer"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Person:
    """A name in a project; rows belong to persons. Who is `retired` works here no longer, and keeps what they did."""

    id: PersonId
    uid: Uid
    name: str
    role: Role
    retired: bool = False
