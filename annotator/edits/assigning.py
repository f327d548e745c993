"""What a lead may do with assignments: give documents out, take them back, give them to somebody else, return them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from annotator.edits import assigned
from annotator.edits.rights import require
from annotator.errors import RuleError
from annotator.model.assignment import Assignment, AssignmentId, AssignmentState
from annotator.model.changes import Changes, Kind
from annotator.model.distribution import Pair
from annotator.model.document import Document, DocumentState
from annotator.model.ids import DocumentId, PersonId, StepId, new_uid
from annotator.model.roles import Right
from annotator.store import annotations, assignments, documents, people
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import assignment_values, now


@dataclass(slots=True)
class Given:
    """What has come of giving documents out so far."""

    step: StepId | None = None
    count: int = 0


def assign(project: Project, pairs: Sequence[Pair], given: Given, *, blind: bool = False) -> Changes:
    """Give documents to people, in one short transaction; further calls with the same `given` are the same step.

    Where it is `blind`, annotators see only their own tags in a document until these people are done with it. Who has
    a document already keeps it as it is. Raises RuleError: may_not_assign, person_retired.
    """
    require(project, Right.ASSIGN)
    refuse_retired(project, {person for _, person in pairs})
    count = 0
    with project.step("assign", details={"count": len(pairs)}, more_of=given.step) as step:
        found = {each.id: each for each in documents.documents(project, {document for document, _ in pairs})}
        there = assignments.among(project, found.keys())
        for document, person in pairs:
            if (document, person) not in there and document in found:
                step.insert(Kind.ASSIGNMENT, assignment_values(_made(project, found[document], person, blind=blind)))
                count += 1
        for document in found:
            assigned.follow(project, step, document)
    if step.rows:
        given.step = step.id
    given.count += count
    return step.changes


def refuse_retired(project: Project, persons: Collection[PersonId]) -> None:
    """Raise RuleError(person_retired) where one of these people works here no longer."""
    for person in (people.person(project.connection, id) for id in sorted(persons)):
        if person.retired:
            raise RuleError("person_retired", person=person.name)


def _made(project: Project, document: Document, person: PersonId, *, blind: bool) -> Assignment:
    """Who has worked on it already has begun."""
    begun = bool(annotations.annotations(project, document.id, person))
    done = begun and document.state is DocumentState.DONE
    state = AssignmentState.DONE if done else AssignmentState.IN_WORK if begun else AssignmentState.TO_DO
    moment = now()
    return Assignment(
        id=AssignmentId(0),
        uid=new_uid(),
        document=document.id,
        person=person,
        state=state,
        note="",
        author=project.person.id,
        blind=blind,
        created=moment,
        updated=moment,
    )


def take_back(project: Project, pairs: Collection[Pair]) -> Changes:
    """Take documents back; what people did on them stays. Raises RuleError(may_not_assign)."""
    require(project, Right.ASSIGN)
    gone = _among(project, pairs)
    with project.step("take_back_assignments", details={"count": len(gone)}) as step:
        _delete(project, step, gone)
    return step.changes


def reassign(project: Project, pairs: Collection[Pair], person: PersonId) -> Changes:
    """Give documents to somebody else instead, who begins anew, as blindly.

    Raises RuleError: may_not_assign, person_retired.
    """
    require(project, Right.ASSIGN)
    refuse_retired(project, {person})
    gone = [each for each in _among(project, pairs) if each.person != person]
    with project.step("reassign", details={"count": len(gone)}) as step:
        wanted, blind = {each.document for each in gone}, {each.document for each in gone if each.blind}
        _delete(project, step, gone)
        there = assignments.among(project, wanted)
        for document in documents.documents(project, wanted):
            if (document.id, person) not in there:
                made = _made(project, document, person, blind=document.id in blind)
                step.insert(Kind.ASSIGNMENT, assignment_values(made))
            assigned.follow(project, step, document.id)
    return step.changes


def return_to(project: Project, pairs: Collection[Pair], note: str) -> Changes:
    """Have people look at documents again, for a reason. Raises RuleError(may_not_assign)."""
    require(project, Right.ASSIGN)
    wanted = _among(project, pairs)
    with project.step("return_documents", details={"count": len(wanted)}) as step:
        for each in wanted:
            assigned.set_own(project, step, each, AssignmentState.RETURNED, " ".join(note.split()))
    return step.changes


def _delete(project: Project, step: Step, gone: Iterable[Assignment]) -> None:
    for each in gone:
        step.delete(Kind.ASSIGNMENT, each.id)
        assigned.follow(project, step, each.document)


def _among(project: Project, pairs: Collection[Pair]) -> list[Assignment]:
    there = assignments.among(project, {document for document, _ in pairs})
    return [there[pair] for pair in sorted(pairs) if pair in there]


def documents_of(pairs: Iterable[Pair]) -> list[DocumentId]:
    """The documents of these pairs, each once."""
    return sorted({document for document, _ in pairs})
