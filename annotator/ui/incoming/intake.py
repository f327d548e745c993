"""Brings texts into the project: a worker reads and decodes, the window's thread stores them in short steps."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from annotator.edits import documents, versions
from annotator.edits.documents import Imported
from annotator.edits.versions import Anchoring
from annotator.errors import AnnotatorError, Cancelled, FormatError
from annotator.formats.api import DEFAULT, ReadOptions
from annotator.formats.reading import count_files, read_paths
from annotator.model.document import Source
from annotator.store import journal
from annotator.store.project import Project, open_read_only
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session

_BATCH = 24
"""Texts in one transaction, so that the window never waits for long."""
_TAGS = 150
"""Tags that new versions bring in one transaction, unless a single one has more."""


@dataclass(frozen=True, slots=True)
class Read:
    """Texts as they were read, what could not be, and of which documents some are new versions."""

    sources: Sequence[Source]
    failed: Sequence[FormatError] = ()
    anchorings: Mapping[Source, Anchoring] = field(default_factory=dict[Source, Anchoring])


class Outcome:
    """What has come of an import so far."""

    def __init__(self) -> None:
        self.imported = Imported()
        self.failed: list[FormatError] = []
        self.stopped = False


class Intake(QObject):
    """Imports files, folders and pasted texts; each import is one step, however many documents it brings."""

    finished = Signal(Outcome)
    """An import came to its end, or was stopped; what it brought so far is in the project."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = tasks
        self._under_way: dict[Outcome, Task] = {}
        session.project_changed.connect(self._let_go)

    def start(
        self,
        paths: Sequence[Path],
        options: ReadOptions = DEFAULT,
        special: Mapping[Path, ReadOptions] = MappingProxyType({}),
    ) -> None:
        """Import files and folders beside the window; single files may be read in a `special` way.

        It stops where the project is closed, and where what it has brought so far is undone.
        """
        outcome, project_path = Outcome(), self._session.opened.path

        def read(progress: Progress) -> Iterator[Read]:
            total, done = count_files(paths), 0
            found = read_paths(paths, options, special=special)
            with open_read_only(project_path) as project:
                while batch := list(islice(found, _BATCH)):
                    done += len(batch)
                    # A file of many documents: how many are still to come is not known.
                    progress.report(done, total if done <= total else 0)
                    yield from _looked_at(project, batch, progress)

        self._under_way[outcome] = self._tasks.stream(
            read,
            lambda batch: self._store(batch, outcome),
            lambda: self._end(outcome),
            failed=lambda error: self._stop(error, outcome),
            title=translate("Import", "Importing"),
            owner=self,
        )

    def add(self, sources: Sequence[Source]) -> Outcome:
        """Import texts that are at hand, such as a pasted one, at once."""
        outcome = Outcome()
        self._store(Read(sources), outcome)
        self._end(outcome)
        return outcome

    def _store(self, read: Read, outcome: Outcome) -> None:
        outcome.failed += read.failed
        self._stop_if_undone(outcome)
        changes = documents.add(self._session.opened, read.sources, outcome.imported, read.anchorings)
        if changes:
            self._session.announce(changes)

    def _stop_if_undone(self, outcome: Outcome) -> None:
        step = outcome.imported.step
        if step is not None and not journal.is_done(self._session.opened.connection, step):
            outcome.imported = Imported()
            raise Cancelled

    def _let_go(self) -> None:
        """What was to come must not get into another project."""
        for task in self._under_way.values():
            task.drop()
        if self._under_way:
            stopped = translate("Import", "The import was stopped; what had come by then is in the project.")
            self._session.notify.status(stopped)
        self._under_way.clear()

    def _end(self, outcome: Outcome) -> None:
        self._under_way.pop(outcome, None)
        added = outcome.imported.added
        if added and self._session.document is None:
            self._session.show(added[0])
        self.finished.emit(outcome)

    def _stop(self, error: AnnotatorError, outcome: Outcome) -> None:
        outcome.stopped = True
        if not isinstance(error, Cancelled):
            self._session.notify.error(error)
        self._end(outcome)


def _looked_at(project: Project, batch: Iterable[Source | FormatError], progress: Progress) -> Iterator[Read]:
    """The batch with what its new versions take from the older ones, in portions that are soon stored.

    To find where the tags of a long text belong takes seconds.
    """
    sources, failed, anchorings, tags = list[Source](), list[FormatError](), dict[Source, Anchoring](), 0
    for each in batch:
        if isinstance(each, FormatError):
            failed.append(each)
            continue
        found = versions.anchoring(project, each, progress.check)
        if tags and tags + len(found.places) > _TAGS:
            yield Read(sources, failed, anchorings)
            sources, failed, anchorings, tags = [], [], {}, 0
        sources.append(each)
        anchorings[each] = found
        tags += len(found.places)
    yield Read(sources, failed, anchorings)
