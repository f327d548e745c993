"""Learns from the project's tags as the work goes on, in a process of its own, and knows what was learned last."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError, Cancelled
from annotator.model.changes import Changes, Kind
from annotator.store.learning import work_done
from annotator.store.suggestions import cache_of
from annotator.suggest.learned import card
from annotator.suggest.learned.card import Card, Work
from annotator.suggest.learned.due import is_due
from annotator.ui.background.attended import Attended
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.settings import LEARNS, Settings

_QUIET = 4_000
"""Milliseconds without a gesture before it begins to learn by itself."""
_WHOLE = 1_000
"""The process counts in thousandths."""
_PATIENCE = 5.0
"""Seconds in which a process that was ended must have let go of the project."""


class Learning(QObject):
    """What was learned from the session's project, and the one training at a time that renews it."""

    changed = Signal()
    """It has begun or ended, is further, or another project is open."""
    learned = Signal()
    """There is something new to suggest by."""

    def __init__(self, session: Session, settings: Settings, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._tasks = tasks
        self._run: _Run | None = None
        self._task: Task | None = None
        self._card: Card | None = None
        self._failed_at: Work | None = None
        self.error: AnnotatorError | None = None
        self.share = 0.0
        self._soon = QTimer(self, singleShot=True, interval=_QUIET)
        self._soon.timeout.connect(self._start_if_due)
        session.project_changed.connect(self._on_project)
        session.project_leaving.connect(self.stop)
        session.changed.connect(self._on_changed)
        tasks.progressed.connect(self._on_progressed)

    @property
    def card(self) -> Card | None:
        """What was learned last under the schema as it is."""
        return self._card

    @property
    def work(self) -> Work:
        """How much work there is now."""
        project = self._session.project
        return Work(*work_done(project)) if project is not None else Work(0, 0)

    @property
    def running(self) -> bool:
        """Whether it is at it."""
        return self._task is not None

    @property
    def due_soon(self) -> bool:
        """Whether it looks soon whether there is enough work to learn anew."""
        return self._soon.isActive()

    def start(self) -> None:
        """Learn now from all that there is. Raises UsageError(no_project)."""
        if self._task is not None:
            return
        work = self.work
        run = self._run = _Run(self._session.opened.path)
        self.error, self.share = None, 0.0
        self._task = self._tasks.run(
            run.work,
            lambda _: self._on_done(),
            failed=lambda error: self._on_failed(work, error),
            title=translate("Learning", "Learning from tags"),
            owner=self,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Give it up; what was learned before stays."""
        self._soon.stop()
        if self._task is not None and self._run is not None:
            self._task.drop()
            self._run.stop()
            self._run = self._task = None
            self.changed.emit()

    def _on_project(self) -> None:
        self.error = self._failed_at = None
        self._read()
        self._start_soon()

    def _on_changed(self, changes: Changes) -> None:
        if changes.schema:
            self._read()
        if changes.schema or Kind.ANNOTATION in changes or Kind.DOCUMENT in changes:
            self._start_soon()

    def _read(self) -> None:
        project = self._session.project
        self._card = card.read(cache_of(project), project.schema) if project is not None else None
        self.changed.emit()

    def _start_soon(self) -> None:
        if self._session.project is not None and self._settings[LEARNS] and self._task is None:
            self._soon.start()

    def _start_if_due(self) -> None:
        if self._session.project is None or not self._settings[LEARNS]:
            return
        work = self.work
        if is_due(self._card, work) and work != self._failed_at:
            self.start()

    def _on_progressed(self, task: Task) -> None:
        if task is self._task:
            self.share = task.reached.done / (task.reached.total or _WHOLE)
            self.changed.emit()

    def _on_done(self) -> None:
        self._run = self._task = self._failed_at = None
        self._read()
        self.learned.emit()
        self._start_soon()

    def _on_failed(self, work: Work, error: AnnotatorError) -> None:
        """It does not begin again by itself before there is more work, also where a person has stopped it."""
        self._run = self._task = None
        self._failed_at = work
        self.error = None if isinstance(error, Cancelled) else error
        self.changed.emit()


class _Run:
    """One training: a process, and the worker that listens to it."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._process: Attended | None = None
        self._started, self._over = threading.Event(), threading.Event()

    def stop(self) -> None:
        """Wait until the process has let go of the project; the task must have been dropped."""
        if self._process is not None:
            self._process.end()
        if self._started.is_set():
            self._over.wait(_PATIENCE)

    def work(self, progress: Progress) -> None:
        """In a worker: learn to the end. Raises what stopped it."""
        self._started.set()
        try:
            progress.check()
            process = self._process = Attended("learn", self._project)
            if progress.cancelled:
                process.end()  # `stop` may not have seen it
            with closing(process.lines()) as lines:
                _listen(lines, lambda done: progress.report(done, _WHOLE))
        finally:
            self._over.set()


def _listen(lines: Iterator[bytes], tell: Callable[[int], None]) -> None:
    problem: AnnotatorError | None = None
    try:
        for line in lines:
            said: object = json.loads(line)
            if isinstance(said, int):
                tell(said)
            else:
                problem = _problem(cast("Mapping[str, object]", said))
    except Cancelled:
        raise problem or Cancelled() from None


def _problem(said: Mapping[str, object]) -> AnnotatorError:
    return AnnotatorError(str(said["code"]), **cast("Mapping[str, object]", said["details"]))
