"""What people have done when: stints of work on documents, documents finished, what reviewers found."""

from dataclasses import dataclass
from datetime import date

from annotator.model.ids import DocumentId, PersonId, TypeId


@dataclass(frozen=True, slots=True)
class Stint:
    """One person's day on one document: tags made, and the seconds since the tag before without the pauses."""

    person: PersonId
    document: DocumentId
    day: date
    tags: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    """How many documents were finished on a day; by whom, where documents are assigned."""

    person: PersonId | None
    day: date
    documents: int


@dataclass(frozen=True, slots=True)
class Share:
    """How many annotations of a type a person has made."""

    person: PersonId
    type: TypeId
    number: int


@dataclass(frozen=True, slots=True)
class Audited:
    """What a reviewer decided of some person's annotations of a type, from one suggester or by hand (None).

    `wrong` of `looked_at`; of those that were drawn at random where `sampled`.
    """

    person: PersonId
    type: TypeId
    suggester: str | None
    sampled: bool
    wrong: int
    looked_at: int
