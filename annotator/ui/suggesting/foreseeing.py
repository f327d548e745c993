"""Sees in the background how much is suggested where, while documents are wanted in the order of that.

A few documents are looked at in a worker, many in a process of their own. What came of them stays in the project, so it
goes on after a restart where it was.
"""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.model.changes import Changes, Kind
from annotator.store import replies, suggested, suggestions
from annotator.store.project import open_read_only
from annotator.store.suggested import Case, Row
from annotator.suggest.api import is_costly, suggesters
from annotator.suggest.estimate import Estimate, Said, estimate
from annotator.text import words
from annotator.ui.background.run import Run
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.settings import BY_GAIN, Settings

_FEW = 10
"""Documents that a worker looks at in a second or two."""
BATCH = 20
"""Documents whose rows the window writes at a time, in a millisecond or two."""
_SOON = 2_000
"""Milliseconds without a gesture before what has changed is looked at again."""


class Foreseeing(QObject):
    """Looks at what is pending, one run at a time, as long as the order by gain is wanted."""

    finished = Signal()
    """All that was pending has been looked at: the documents may be in another order."""

    def __init__(self, session: Session, settings: Settings, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._tasks = tasks
        self._run: _Run | None = None
        self._task: Task | None = None
        self._given_up = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.start)
        session.project_changed.connect(self.begin)
        session.project_leaving.connect(self.stop)
        session.document_changed.connect(self._start_soon)
        session.changed.connect(self._on_changed)

    def begin(self) -> None:
        """The same as `start`, also where a person has stopped it before."""
        self._given_up = False
        self.start()

    def start(self) -> None:
        """Look at what is pending, if anybody wants to know and it is not being done already."""
        project = self._session.project
        if project is None or self._run is not None or self._given_up or not self._settings[BY_GAIN]:
            return
        self._soon.stop()
        run = self._run = _Run(project.path)
        self._task = self._tasks.stream(
            run.results,
            lambda rows: suggested.put(project, rows),
            lambda: self._on_done(run),
            failed=self._on_failed,
            title=translate("Foreseeing", "Looking for suggestions"),
            owner=self,
        )

    def stop(self) -> None:
        """Let go of the project; what is pending stays pending."""
        self._soon.stop()
        if self._task is not None and self._run is not None:
            self._task.drop()
            self._run.stop()
        self._run = self._task = None

    def _start_soon(self) -> None:
        if self._settings[BY_GAIN] and self._session.project is not None:
            self._soon.start()

    def _on_changed(self, changes: Changes) -> None:
        if changes.listed or changes.schema or Kind.SETTING in changes:
            self._start_soon()

    def _on_done(self, run: "_Run") -> None:
        self._run = self._task = None
        if run.found:
            self.finished.emit()

    def _on_failed(self, error: AnnotatorError) -> None:  # noqa: ARG002 - what is pending is so still
        self._run = self._task = None
        self._given_up = True


class _Run(Run[Sequence[Row]]):
    """One go at what is pending; `found` tells whether anything came of it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.found = False

    def work(self, progress: Progress) -> Generator[Sequence[Row]]:
        for rows in _bundled(self._rows(progress)):
            self.found = True
            yield rows

    def _rows(self, progress: Progress) -> Iterator[Row]:
        with open_read_only(self.path) as reader:
            asked = [each for each in suggesters() if not is_costly(each)]
            knowledge, sieve = suggestions.knowledge(reader), replies.sieve(reader)
            epoch = suggested.epoch_of(knowledge, [each.NAME for each in asked])
            total = suggested.pending(reader, epoch)

            def judge(case: Case) -> Estimate:
                reading, noise = case.read.reading, case.read.decided.passed_over
                said = Said(case.carried, case.tagged, case.refused)
                return estimate(reading, noise, knowledge, sieve, asked, said)

            if total <= _FEW:
                if total:
                    words.load()
                yield from suggested.work(reader, epoch, judge, lambda done: progress.report(done, total))
                return
        for line in self.beside(progress, "foresee"):
            if line.startswith(b"["):
                yield suggested.of_line(line.decode())
            else:
                progress.report(int(line), total)


def _bundled(rows: Iterator[Row]) -> Iterator[Sequence[Row]]:
    bundle: list[Row] = []
    for row in rows:
        bundle.append(row)
        if len(bundle) >= BATCH:
            yield bundle
            bundle = []
    if bundle:
        yield bundle
