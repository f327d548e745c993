"""Merging: what of a bundle is news here, in batches that the window can write, and what that comes to.

Everything is read and checked before the first row is written; see edits/merging.py for how rows meet.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from uuid import UUID

from annotator.edits import merging
from annotator.edits.merging import Merged
from annotator.errors import StorageError
from annotator.model.arrival import Arrival, Report, Told
from annotator.model.changes import Changes, Kind
from annotator.model.ids import DocumentId, Uid
from annotator.model.person import Person, Role
from annotator.model.review import Decision
from annotator.model.roles import Right, may
from annotator.store import documents, people
from annotator.store.project import Project
from annotator.store.sharing import revisions
from annotator.store.sharing.travelling import OF_KIND, departing, gone, whose
from annotator.store.uids import row_with
from annotator.team.carrying import Carrier
from annotator.team.incoming import Incoming, Tell, opened

_NOBODY = Uid(UUID(int=0))
_BATCH = 400
"""Rows that the window writes at once, or somewhat more: those of a document stay together."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a file would bring: `batches` to be written in their order, and what they come to.

    `person` is the name of whose bundle it is; None for a copy of the project.
    """

    path: Path
    person: str | None
    persons: Sequence[Person]
    batches: Sequence[Sequence[Arrival]]
    foreseen: Report


def prepare(own: Project, path: Path, tell: Tell = lambda _done, _total: None) -> Prepared:
    """Look through a bundle, or a copy of the project, and pick out what is news; writes nothing.

    `own` is only read from, so it may be a worker's. Raises StorageError: as team/incoming.py says, and foreign_work
    where a bundle has changed what is not its person's.
    """
    with opened(path, own, tell) as incoming:
        return _Preparing(own, incoming, path).prepared()


def merge(project: Project, prepared: Prepared, merged: Merged) -> Iterator[Changes]:
    """Write what was prepared, batch by batch, all as one step; the same again changes nothing.

    Further files with the same `merged` are the same step. Raises RuleError(may_not_merge), StorageError.
    """
    merged.report.take_over(prepared.foreseen)
    for batch in prepared.batches:
        yield merging.bring(project, prepared.persons, batch, merged)


class _Preparing:
    """One file on its way in."""

    def __init__(self, own: Project, incoming: Incoming, path: Path) -> None:
        self._own = own
        self._theirs = incoming.project
        self._person = incoming.person
        self._path = path
        self._own_people = {person.uid: person for person in people.people(own.connection).values()}
        self._report = Report()
        self._persons = {person.uid: person for person in people.people(self._theirs.connection).values()}

    def prepared(self) -> Prepared:
        fit = self._fit_documents()
        carrier = Carrier(self._theirs, self._own)
        coming = departing(self._theirs.connection)
        news = [each for each in coming if self._is_wanted(each, fit) and self._is_news_or_told(each)]
        news = [carrier.carry(each) for each in news]
        news += [each for each in self._gone() if self._is_wanted(each, fit)]
        for each in news:
            self._refuse_foreign(each)
            self._foresee(each)
        self._report.carried = carrier.carried
        if self._theirs.schema != self._own.schema:
            self._report.schema = self._theirs.schema.version
        owners = {each.owner for each in news} - self._own_people.keys()
        # Whoever is new here may do what everybody may; a lead says more.
        met = [replace(self._persons[uid], role=Role.ANNOTATOR, retired=False) for uid in sorted(owners)]
        whose = None if self._person is None else self._name(self._person)
        return Prepared(self._path, whose, met, list(_batches(news)), self._report)

    def _fit_documents(self) -> set[Uid]:
        """The documents that are here too, to the character; the others are told."""
        fit = set[Uid]()
        for document in documents.documents(self._theirs):
            row = row_with(self._own, Kind.DOCUMENT, document.uid)
            there = next(iter(documents.documents(self._own, [DocumentId(row)])), None) if row is not None else None
            if there is None:
                self._report.told.append(Told(document.title, "unknown"))
            elif there.text_sha256 != document.text_sha256:
                self._report.told.append(Told(document.title, "differs"))
            else:
                fit.add(document.uid)
        return fit

    def _is_wanted(self, arrival: Arrival, fit: set[Uid]) -> bool:
        return arrival.document is None or arrival.document in fit

    def _is_news_or_told(self, arrival: Arrival) -> bool:
        """What is known here already is counted where it is somebody's own, in a bundle that of its person."""
        news = revisions.is_news(self._own, arrival.uid, arrival.rev)
        if not news and not OF_KIND[arrival.kind].shared and self._person in (None, arrival.owner):
            self._report.of(self._name(arrival.owner), arrival.kind).same += 1
        return news

    def _gone(self) -> Iterator[Arrival]:
        """What was deleted there. Of what was never here only that is kept, so that an older copy does not bring it."""
        for uid, rev in gone(self._theirs.connection):
            if revisions.is_news(self._own, uid, rev):
                there = whose(self._own.connection, uid)
                if there is not None:
                    yield replace(there, rev=rev, row=None)
                else:
                    yield Arrival(Kind.ANNOTATION, uid, rev, self._person or _NOBODY, None, None)

    def _refuse_foreign(self, arrival: Arrival) -> None:
        """Rows belong to their authors, and verdicts come from reviewers. Raises StorageError(foreign_work)."""
        travelling = OF_KIND[arrival.kind]
        everybodys = travelling.shared and travelling.owner == "author_id"
        strange = self._person is not None and arrival.owner != self._person and not everybodys
        if strange or not self._may_decide(arrival):
            raise StorageError("foreign_work", path=self._path, person=self._name(arrival.owner))

    def _may_decide(self, arrival: Arrival) -> bool:
        if arrival.kind is not Kind.VERDICT or arrival.row is None:
            return True
        known = self._own_people.get(arrival.owner)
        role = Role.ANNOTATOR if known is None else known.role
        return may(role, Right.REVIEW) or not Decision(str(arrival.row["decision"])).by_reviewer

    def _name(self, uid: Uid) -> str:
        """What a person is called here, or else there."""
        known = self._own_people.get(uid) or self._persons.get(uid)
        return "?" if known is None else known.name

    def _foresee(self, arrival: Arrival) -> None:
        here = row_with(self._own, arrival.kind, arrival.uid) is not None
        if here or arrival.row is not None:
            self._report.count(self._name(arrival.owner), arrival, new=not here)


def _batches(news: Sequence[Arrival]) -> Iterator[Sequence[Arrival]]:
    """What belongs to no document first, then the documents, some together."""
    ordered = sorted(news, key=lambda each: (each.document is not None, each.document or _NOBODY))
    batch: list[Arrival] = []
    for _, some in groupby(ordered, key=lambda each: each.document):
        batch += some
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
