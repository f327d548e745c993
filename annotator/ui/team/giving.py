"""Works out beside the window who gets what, and gives it out batch by batch as one step."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from annotator.edits import assigning
from annotator.edits.assigning import Given
from annotator.model.distribution import Pair, distributed
from annotator.model.ids import DocumentId, PersonId
from annotator.store import assignments, documents, families
from annotator.store.project import Project, open_read_only
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.tasks import Progress, Tasks
from annotator.ui.team.give_out import Scope, Wanted, grouped

_BATCH = 300
"""Assignments in one transaction: some ten milliseconds."""


def give_out(session: Session, tasks: Tasks, wanted: Wanted, marked: list[DocumentId], owner: QObject) -> None:
    """Give documents out; what came of it is told at the foot of the window."""
    given, project = Given(), session.opened

    def read(progress: Progress) -> Iterator[list[Pair]]:
        yield from _batches(project.path, wanted, marked, progress)

    def put(pairs: list[Pair]) -> None:
        session.do(assigning.assign, project, pairs, given, blind=wanted.blind)

    def done() -> None:
        told = translate("GiveOut", "Documents given out: {n}")
        session.notify.status(told.format(n=QLocale().toString(given.count)))

    tasks.stream(read, put, done, title=translate("GiveOut", "Giving documents out"), key="give out", owner=owner)


def _batches(path: Path, wanted: Wanted, marked: list[DocumentId], progress: Progress) -> Iterator[list[Pair]]:
    with open_read_only(path) as project:
        there = _there(project)
        ids = _meant(project, wanted, marked, there)
        families_ = families.of_documents(project) if wanted.families else dict[DocumentId, int]()
        pairs = distributed(grouped(ids, families_), wanted.plan, there)
        while some := list(islice(pairs, _BATCH)):
            progress.check()
            yield some


def _there(project: Project) -> dict[DocumentId, frozenset[PersonId]]:
    found: dict[DocumentId, set[PersonId]] = {}
    for document, person in assignments.pairs(project):
        found.setdefault(document, set()).add(person)
    return {document: frozenset(people) for document, people in found.items()}


def _meant(
    project: Project, wanted: Wanted, marked: list[DocumentId], there: dict[DocumentId, frozenset[PersonId]]
) -> list[DocumentId]:
    match wanted.scope:
        case Scope.MARKED:
            return marked
        case Scope.ALL:
            return documents.document_ids(project)
        case Scope.NOBODYS:
            return [id for id in documents.document_ids(project) if id not in there]
        case Scope.LISTED:
            names = set(wanted.names)
            found = documents.documents(project)
            return [each.id for each in found if each.title in names or each.name in names]
