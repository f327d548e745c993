"""An assignment: a document given to a person, and how far they are with it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from annotator.model.document import DocumentState
from annotator.model.ids import DocumentId, PersonId, Uid

AssignmentId = NewType("AssignmentId", int)


class AssignmentState(StrEnum):
    """How far a person is with a document; `RETURNED` was done, and somebody wants it looked at again."""

    TO_DO = "to_do"
    IN_WORK = "in_work"
    DONE = "done"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Assignment:
    """One row: `author` gave it to `person`; `note` says what for, or why it came back.

    Until one that is `blind` was done, annotators see only their own tags in the document.
    """

    id: AssignmentId
    uid: Uid
    document: DocumentId
    person: PersonId
    state: AssignmentState
    note: str
    author: PersonId
    blind: bool
    created: datetime
    updated: datetime


_STATES = {
    AssignmentState.TO_DO: DocumentState.NEW,
    AssignmentState.IN_WORK: DocumentState.IN_PROGRESS,
    AssignmentState.DONE: DocumentState.DONE,
    AssignmentState.RETURNED: DocumentState.IN_PROGRESS,
}
_OWN = {
    DocumentState.NEW: AssignmentState.TO_DO,
    DocumentState.IN_PROGRESS: AssignmentState.IN_WORK,
    DocumentState.DONE: AssignmentState.DONE,
}


def document_state(states: list[AssignmentState]) -> DocumentState:
    """How far a document is whose people are this far: done once all are, new while none has begun."""
    found = {_STATES[state] for state in states}
    return found.pop() if len(found) == 1 else DocumentState.IN_PROGRESS


def own_state(state: DocumentState) -> AssignmentState:
    """How far a person is who says this of a document."""
    return _OWN[state]
