"""What people have done when: days of work, time on documents, documents finished."""

from dataclasses import dataclass
from datetime import date

from annotator.model.ids import DocumentId, PersonId, TypeId


@dataclass(frozen=True, slots=True)
class Day:
    """One person's day: how many of their tags were made on it, and the seconds between them without the pauses."""

    person: PersonId
    day: date
    tags: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Spent:
    """One person's work on one document: tags, and the seconds between them without the pauses."""

    person: PersonId
    document: DocumentId
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


@dataclass(frozen=True, slots=True)
class Load:
    """How much of a person's work is in which state: documents that are assigned to them, and tags sent back."""

    person: PersonId
    to_do: int
    in_work: int
    done: int
    returned: int
    """Documents sent back."""
