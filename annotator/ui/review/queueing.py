"""Keeps the review queue up to date beside the window: documents that have changed are looked at again; resumable."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.model.case import DocumentCases
from annotator.model.changes import Changes, Kind
from annotator.review.looking import Looking
from annotator.store.project import Project, open_read_only
from annotator.store.reviews import cases
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session

_PAUSE = 150
"""Milliseconds without a change until documents are looked at again."""
_SHARE = 3
"""So many times as long as the last look took is waited: who goes through a long document is not slowed down by it."""
_FEW = 3
"""Documents that are looked at without leaving the window half of the time."""
_CHANGING = (Kind.ANNOTATION, Kind.LINK, Kind.VERDICT, Kind.DOCUMENT, Kind.ASSIGNMENT, Kind.SCHEMA_VERSION)


class Queueing(QObject):
    """Looks at the session's pending documents; the window writes what comes of it."""

    changed = Signal()
    """Cases came, went or changed."""
    finished = Signal()
    """No document is pending any more."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = tasks
        self._task: Task | None = None
        self._again = False
        self._since = self._took = 0.0
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.start)
        session.project_changed.connect(self.start)
        session.project_leaving.connect(self.stop)
        session.changed.connect(self._on_changed)

    @property
    def looking(self) -> bool:
        """Whether the queue may be out of date."""
        return self._soon.isActive() or self._task is not None

    def start(self) -> None:
        """Look at what is pending; while that goes on, it is looked for more at its end."""
        self._again = self._task is not None
        project = self._session.project
        if self._task is None and project is not None and cases.any_pending(project):
            path, self._since = project.path, time.monotonic()

            def look(progress: Progress) -> Iterator[DocumentCases]:
                with open_read_only(path) as reader:
                    yield from _politely(Looking(reader), progress)

            self._task = self._tasks.stream(
                look,
                lambda found: self._put(project, found),
                self._on_done,
                failed=self._on_failed,
                title=translate("Queueing", "Looking for what needs a decision"),
                key="queueing",
                owner=self,
            )

    def stop(self) -> None:
        """Let go of the project; what is pending stays pending."""
        self._soon.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None
        self._again = False

    def _on_changed(self, changes: Changes) -> None:
        if any(kind in changes for kind in _CHANGING):
            self._soon.start(max(_PAUSE, round(_SHARE * self._took)))

    def _put(self, project: Project, found: DocumentCases) -> None:
        before, self._since = self._since, time.monotonic()
        self._took = 1000 * (self._since - before)
        if cases.put(project, found):
            self.changed.emit()

    def _on_done(self) -> None:
        self._task = None
        if self._again:
            self.start()
        if self._task is None:
            self.finished.emit()

    def _on_failed(self, error: AnnotatorError) -> None:  # noqa: ARG002 - what is pending is so still
        self._task = None


def _politely(looking: Looking, progress: Progress) -> Iterator[DocumentCases]:
    """One document after the other; of many, with as long a pause after each as it took: the window comes first."""
    pending, number = looking.pending(), 0
    while True:
        begun = time.monotonic()
        found = next(pending, None)
        if found is None:
            return
        number += 1
        progress.report(number)
        yield found
        if number > _FEW:
            time.sleep(min(time.monotonic() - begun, 0.2))
