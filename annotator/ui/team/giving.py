"""Works out beside the window who gets what, and gives it out batch by batch as one step."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from annotator.edits import assigning
from annotator.edits.assigning import Given
from annotator.model.distribution import Pair
from annotator.model.ids import DocumentId
from annotator.store import derived
from annotator.store.project import open_read_only
from annotator.team.giving import Wanted, given_out
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session

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
        if not given.count:
            told = translate("GiveOut", "Nothing was given out: each document has that many people already.")
        told = told.format(n=QLocale().toString(given.count))
        if wanted.families and (pending := derived.pending(project).texts):
            unseen = translate("GiveOut", "Texts not yet compared for near-duplicates: {n}")
            told = f"{told} {unseen.format(n=QLocale().toString(pending))}"
        session.notify.status(told)

    tasks.stream(read, put, done, title=translate("GiveOut", "Giving documents out"), key="give out", owner=owner)


def _batches(path: Path, wanted: Wanted, marked: list[DocumentId], progress: Progress) -> Iterator[list[Pair]]:
    with open_read_only(path) as project:
        pairs = given_out(project, wanted, marked)
        while some := list(islice(pairs, _BATCH)):
            progress.check()
            yield some
