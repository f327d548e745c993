"""What the overview needs to know, read from the project in a worker: first what is quick, then the comparison."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from annotator.model.activity import Audited, Finished, Share, Stint
from annotator.model.assignment import AssignmentState
from annotator.model.document import DocumentState
from annotator.model.ids import PersonId, TypeId
from annotator.model.person import Person
from annotator.model.schema import Schema
from annotator.model.work import DocumentWork
from annotator.review.agreement import Agreement, agreement
from annotator.review.evidence import SAMPLE
from annotator.store import annotations, documents
from annotator.store.people import people
from annotator.store.project import open_read_only
from annotator.store.sharing import assignments
from annotator.store.sums import activity
from annotator.store.sums.stints import stints
from annotator.ui.background.tasks import Progress


@dataclass(frozen=True, slots=True)
class Gathered:
    """Figures of one moment. `audited` knows which decisions were on tags that were drawn at random."""

    schema: Schema
    people: Mapping[PersonId, Person]
    states: Mapping[DocumentState, int]
    assigned: Mapping[PersonId, Mapping[AssignmentState, int]]
    stints: tuple[Stint, ...]
    finished: tuple[Finished, ...]
    shares: tuple[Share, ...]
    audited: tuple[Audited, ...]
    types: Mapping[TypeId, int]
    today: date

    def of(self, person: PersonId) -> "Gathered":
        """What one person may see: their own."""
        return Gathered(
            self.schema,
            {person: self.people[person]},
            self.states,
            {person: self.assigned[person]} if person in self.assigned else {},
            tuple(each for each in self.stints if each.person == person),
            tuple(each for each in self.finished if each.person in (person, None)),
            tuple(each for each in self.shares if each.person == person),
            tuple(each for each in self.audited if each.person == person),
            {each.type: each.number for each in self.shares if each.person == person},
            self.today,
        )


def gather(path: Path, now: datetime) -> Gathered:
    """All that needs no comparing; `now` has the time zone that days are told by. Raises StorageError."""
    east = now.utcoffset()
    assert east is not None
    with open_read_only(path) as project:
        return Gathered(
            project.schema,
            people(project.connection),
            documents.count_by_state(project),
            assignments.counts(project),
            tuple(stints(project, east)),
            tuple(activity.finished(project, east)),
            tuple(activity.shares(project)),
            tuple(activity.audited(project, SAMPLE)),
            annotations.count_by_type(project),
            now.date(),
        )


def compare(path: Path, progress: Progress) -> Agreement:
    """How far people agree; reads everybody's work. Raises StorageError, Cancelled."""
    with open_read_only(path) as project:
        total = sum(documents.count_by_state(project).values())

        def counted() -> Iterator[DocumentWork]:
            with closing(activity.compared_works(project)) as stream:
                last, done = None, 0
                for work in stream:
                    done += work.document.id != last
                    last = work.document.id
                    progress.report(min(done, total), total)
                    yield work

        return agreement(counted(), project.schema, activity.readers(project))
