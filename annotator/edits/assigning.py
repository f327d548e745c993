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
from annotator.store import annotations, documents, people
from annotator.store.journal import Details, Step
from annotator.store.project import Project
from annotator.store.rows import assignment_values, now
from annotator.store.sharing import assignments


@dataclass(slots=True)
class Given:
    """What has come of giving documents out, or taking them back, so far; `total` is all that is to come if known."""

    step: StepId | None = None
    count: int = 0
    total: int = 0

    def note(self, step: Step, count: int) -> None:
        """So many more were done in a step."""
        if step.rows:
            self.step = step.id
        self.count += count


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
    given.note(step, count)
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


def take_back(project: Project, pairs: Collection[Pair], given: Given | None = None) -> Changes:
    """Take documents back; what people did on them stays. Raises RuleError(may_not_assign).

    Like `reassign` and `return_to` it goes on with the same step in further calls with the same `given`.
    """
    require(project, Right.ASSIGN)
    given, gone = given or Given(), _among(project, pairs)
    with project.step("take_back_assignments", details=_counted(given, gone), more_of=given.step) as step:
        _delete(project, step, gone)
    given.note(step, len(gone))
    return step.changes


def reassign(project: Project, pairs: Collection[Pair], person: PersonId, given: Given | None = None) -> Changes:
    """Give documents to somebody else instead, who begins anew, as blindly.

    Raises RuleError: may_not_assign, person_retired.
    """
    require(project, Right.ASSIGN)
    refuse_retired(project, {person})
    given, gone = given or Given(), [each for each in _among(project, pairs) if each.person != person]
    with project.step("reassign", details=_counted(given, gone), more_of=given.step) as step:
        wanted, blind = {each.document for each in gone}, {each.document for each in gone if each.blind}
        _delete(project, step, gone)
        there = assignments.among(project, wanted)
        for document in documents.documents(project, wanted):
            if (document.id, person) not in there:
                made = _made(project, document, person, blind=document.id in blind)
                step.insert(Kind.ASSIGNMENT, assignment_values(made))
        for document in sorted(wanted):
            assigned.follow(project, step, document)
    given.note(step, len(gone))
    return step.changes


def return_to(project: Project, pairs: Collection[Pair], note: str, given: Given | None = None) -> Changes:
    """Have people look at documents again, for a reason. Raises RuleError(may_not_assign)."""
    require(project, Right.ASSIGN)
    given, wanted = given or Given(), _among(project, pairs)
    with project.step("return_documents", details=_counted(given, wanted), more_of=given.step) as step:
        for each in wanted:
            assigned.set_own(project, step, each, AssignmentState.RETURNED, " ".join(note.split()))
    given.note(step, len(wanted))
    return step.changes


def _counted(given: Given, some: Sequence[Assignment]) -> Details:
    return {"count": max(given.total, len(some))}


def _delete(project: Project, step: Step, gone: Sequence[Assignment]) -> None:
    """All rows of one kind after each other, which undo is quick with."""
    for each in gone:
        step.delete(Kind.ASSIGNMENT, each.id)
    for document in sorted({each.document for each in gone}):
        assigned.follow(project, step, document)


def _among(project: Project, pairs: Collection[Pair]) -> list[Assignment]:
    there = assignments.among(project, {document for document, _ in pairs})
    return [there[pair] for pair in sorted(pairs) if pair in there]


def documents_of(pairs: Iterable[Pair]) -> list[DocumentId]:
    """The documents of these pairs, each once."""
    return sorted({document for document, _ in pairs})
