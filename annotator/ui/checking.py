"""Checks the work on the document in hand beside the window, again after each change."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId
from annotator.model.problem import Problem
from annotator.store.problems import problems_in
from annotator.store.project import open_read_only
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.session import Session

_PAUSE = 250
"""Milliseconds without a change until the work is checked again."""
_CHECKED = (Kind.ANNOTATION, Kind.LINK, Kind.DOCUMENT_LABEL, Kind.DOCUMENT)


class Checking(QObject):
    """Knows what is wrong with the person's own work on the document in hand."""

    changed = Signal()
    """Other things are wrong, or nothing any more."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = tasks
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._check)
        self.problems: Sequence[Problem] = ()
        self.troubled: frozenset[AnnotationId] = frozenset()
        session.document_changed.connect(self._on_document)
        session.changed.connect(self._on_changed)

    @property
    def checking(self) -> bool:
        """Whether what is known may be out of date."""
        return self._soon.isActive() or self._task is not None

    def of(self, annotation: AnnotationId) -> list[Problem]:
        """What is wrong with one annotation and the links that go out from it."""
        return [each for each in self.problems if each.annotation == annotation]

    def _on_document(self) -> None:
        self._drop()
        self._take([])
        if self._session.document is not None:
            self._check()

    def _on_changed(self, changes: Changes) -> None:
        document = self._session.document
        everywhere = changes.schema or Kind.KNOWN_NAME in changes
        if document is not None and (everywhere or document.id in changes.where(*_CHECKED)):
            self._drop()
            self._soon.start()

    def _check(self) -> None:
        document, opened = self._session.document, self._session.opened
        if document is None:
            return
        path, person = opened.path, opened.person.id

        def work(_progress: Progress) -> list[Problem]:
            with open_read_only(path) as project:
                return problems_in(project, document, person)

        self._task = self._tasks.run(work, self._take, key="checking", owner=self)

    def _drop(self) -> None:
        self._soon.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _take(self, found: list[Problem]) -> None:
        self._task = None
        if found != self.problems:
            self.problems = found
            self.troubled = frozenset(each.annotation for each in found if each.annotation is not None)
            self.changed.emit()
