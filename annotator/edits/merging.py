"""Bringing rows in from another copy of the project: the newest of each row stands, whichever came first.

What a row became is told by its revision alone, so any order of merges, and any repetition, comes to the same. A row
that cannot stand beside what is here waits (`revision.held`) until it can; nothing that anybody made is dropped.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from annotator.edits.rights import require
from annotator.model.arrival import Arrival, Report
from annotator.model.assignment import document_state
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, DocumentId, StepId, Uid
from annotator.model.person import Person
from annotator.model.roles import Right
from annotator.store import people
from annotator.store.journal import Step
from annotator.store.links import touching
from annotator.store.project import Project
from annotator.store.rows import Value, person_values
from annotator.store.sharing import assignments, revisions
from annotator.store.sharing.travelling import OF_KIND, TRAVELLING, alike, whose
from annotator.store.uids import row_with

_RANK = {each.kind: rank for rank, each in enumerate(TRAVELLING)}


@dataclass(slots=True)
class Merged:
    """What has come of a merge so far."""

    step: StepId | None = None
    report: Report = field(default_factory=Report)


def bring(project: Project, persons: Iterable[Person], arrivals: Sequence[Arrival], merged: Merged) -> Changes:
    """Merge rows in one short transaction; further calls with the same `merged` are the same step.

    `persons` are those whom the rows speak of; who is not known here comes with them. Rows of one document should come
    in one call. Raises RuleError(not_allowed), StorageError.
    """
    require(project, Right.MERGE)
    with project.step("merge", more_of=merged.step) as step:
        _Merge(project, step, merged.report).run(persons, arrivals)
    if step.rows:
        merged.step = step.id
    return step.changes


class _Merge:
    """One transaction's share of a merge."""

    def __init__(self, project: Project, step: Step, report: Report) -> None:
        self._project = project
        self._step = step
        self._report = report
        self._names = {person.uid: person.name for person in people.people(project.connection).values()}
        self._touched = set[Uid]()

    def run(self, persons: Iterable[Person], arrivals: Sequence[Arrival]) -> None:
        for person in persons:
            self._meet(person)
        news = [each for each in arrivals if revisions.is_news(self._project, each.uid, each.rev)]
        for each in sorted(news, key=lambda each: _RANK[each.kind]):
            if each.row is not None:
                self._put(each)
        for each in sorted(news, key=lambda each: -_RANK[each.kind]):
            if each.row is None:
                self._take_out(each)
        for waiting in [*revisions.held(self._project)] if news else []:
            self._put(waiting, again=True)
        for document in sorted(self._touched):
            self._tell_state(document)

    def _meet(self, person: Person) -> None:
        if person.uid not in self._names:
            self._step.insert(Kind.PERSON, person_values(person))
            self._names[person.uid] = person.name

    def _put(self, arrival: Arrival, *, again: bool = False) -> None:
        values = self._localised(arrival)
        others = [] if values is None else list(self._others(arrival, values))
        if values is None or any((each.rev, each.uid) > (arrival.rev, arrival.uid) for each in others):
            if not again:
                self._wait(arrival)
            return
        for each in others:
            self._wait(each)
        id = row_with(self._project, arrival.kind, arrival.uid)
        self._count(arrival, new=id is None)
        if id is None:
            self._step.insert(arrival.kind, values)
        else:
            self._step.update(arrival.kind, id, values)
        revisions.note(self._project, self._step, arrival.uid, arrival.rev, gone=False)

    def _others(self, arrival: Arrival, values: dict[str, Value]) -> Iterator[Arrival]:
        """The rows beside which this one cannot stand."""
        for uid in alike(self._project.connection, OF_KIND[arrival.kind], values):
            other = whose(self._project.connection, uid) if uid != arrival.uid else None
            if other is not None:
                yield other

    def _localised(self, arrival: Arrival) -> dict[str, Value] | None:
        """The row with local ids; None where it speaks of what is not here."""
        assert arrival.row is not None
        refers, values = OF_KIND[arrival.kind].refers, dict[str, Value]()
        for column, value in arrival.row.items():
            if column in refers:
                local = row_with(self._project, refers[column], Uid(UUID(hex=str(value))))
                if local is None:
                    return None
                values[column] = local
            else:
                values[column] = bytes.fromhex(str(value)) if column == "uid" else value
        return values

    def _wait(self, arrival: Arrival) -> None:
        """Let a row wait; one that stands goes, with the links that hold to it."""
        self._report.held += 1
        self._remove(arrival)
        revisions.note(self._project, self._step, arrival.uid, arrival.rev, gone=False, held=arrival)

    def _take_out(self, arrival: Arrival) -> None:
        if self._remove(arrival):
            self._count(arrival, new=False)
        revisions.note(self._project, self._step, arrival.uid, arrival.rev, gone=True)

    def _remove(self, arrival: Arrival) -> bool:
        id = row_with(self._project, arrival.kind, arrival.uid)
        if id is None:
            return False
        if arrival.kind is Kind.ANNOTATION:
            for link in touching(self._project, [AnnotationId(id)]):
                found = whose(self._project.connection, link.uid)
                if found is not None:
                    self._wait(found)
        self._step.delete(arrival.kind, id)
        return True

    def _count(self, arrival: Arrival, *, new: bool) -> None:
        self._report.count(self._names.get(arrival.owner, "?"), arrival, new=new)
        if arrival.document is not None:
            self._touched.add(arrival.document)

    def _tell_state(self, uid: Uid) -> None:
        """A document is as far as its people are."""
        id = row_with(self._project, Kind.DOCUMENT, uid)
        if id is None:
            return
        states = [each.state for each in assignments.of_document(self._project, DocumentId(id))]
        if states:
            self._step.update(Kind.DOCUMENT, id, {"state": str(document_state(states))})
