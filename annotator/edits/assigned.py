"""Inside a step: a person's assignment is this far now, and its document with it."""

from annotator.model.assignment import Assignment, AssignmentState, document_state
from annotator.model.changes import Kind
from annotator.model.ids import DocumentId
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import now, to_milliseconds
from annotator.store.sharing import assignments


def set_own(project: Project, step: Step, assignment: Assignment, state: AssignmentState, note: str = "") -> None:
    """Say how far the person of an assignment is; a note says why it comes back to them."""
    if (state, note) != (assignment.state, assignment.note):
        values = {"state": str(state), "note": note, "updated": to_milliseconds(now())}
        step.update(Kind.ASSIGNMENT, assignment.id, values)
        follow(project, step, assignment.document)


def follow(project: Project, step: Step, document: DocumentId) -> None:
    """Let a document be as far as the people are whom it was given to; as it is where it was given to nobody."""
    states = [each.state for each in assignments.of_document(project, document)]
    if states:
        step.update(Kind.DOCUMENT, document, {"state": str(document_state(states))})
