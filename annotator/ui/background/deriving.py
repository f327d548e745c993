"""Has texts worked on beside the window: repairs, the words for the search, families; goes on after a restart.

A little is done in a worker; much, or a long text, in a process of its own, so that the window stays as quick as ever.
The window's thread writes what comes of it, some milliseconds at a time.
"""

from collections import deque
from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.model.changes import Changes, Kind
from annotator.model.ids import TextId
from annotator.store import derived
from annotator.store.derivation import Batch, Derived
from annotator.store.project import Project, open_read_only
from annotator.ui.background.beside import Beside
from annotator.ui.background.run import Run
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session

_LITTLE = 50_000
"""Code points that a worker does in a fraction of a second."""


class Deriving(QObject):
    """Works on the pending texts of the session's project, the document in hand before all others."""

    derived = Signal(frozenset)
    """These texts have been worked on; the ids are TextIds."""
    finished = Signal()
    """Nothing is pending any more: a search finds now what it had to leave out."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._run: _Run | None = None
        self._task: Task | None = None
        self._again = False
        session.project_changed.connect(self.start)
        session.project_leaving.connect(self.stop)
        session.document_changed.connect(self._on_document)
        session.changed.connect(self._on_changed)

    def start(self) -> None:
        """Work on what is pending. Called while it is at work, it looks again for more when it is done."""
        self._again = self._run is not None
        if self._run is None and self._session.project is not None:
            project = self._session.project
            self._run = _Run(project.path)
            self._task = self._tasks.stream(
                self._run.results,
                lambda batch: self._put(project, batch),
                self._on_done,
                failed=self._on_failed,
                title=translate("Deriving", "Preparing texts"),
                owner=self,
            )

    def stop(self) -> None:
        """Let go of the project; what is pending stays pending."""
        if self._task is not None and self._run is not None:
            self._task.drop()
            self._run.stop()
        self._run = self._task = None
        self._again = False

    def _on_document(self) -> None:
        document, project = self._session.document, self._session.project
        if document is not None and project is not None and derived.is_pending(project, document.text):
            self.start()
            if self._run is not None:
                self._run.want(document.text)

    def _on_changed(self, changes: Changes) -> None:
        if changes.listed or Kind.REPAIR in changes or Kind.RULE_CHOICE in changes:
            self.start()

    def _put(self, project: Project, batch: Batch) -> None:
        derived.put(project, batch)
        texts = frozenset(piece.text for piece in batch if isinstance(piece, Derived))
        if texts:
            self.derived.emit(texts)

    def _on_done(self) -> None:
        self._run = self._task = None
        if self._again:
            self.start()
        else:
            self.finished.emit()

    def _on_failed(self, error: AnnotatorError) -> None:  # noqa: ARG002 - what is pending is so still
        self._run = self._task = None


class _Run(Run[Batch]):
    """One go at what is pending."""

    folded = 8

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._wanted: deque[TextId] = deque()
        self._beside: Beside | None = None

    def want(self, text: TextId) -> None:
        """Have this text worked on before all others."""
        self._wanted.append(text)
        if self._beside is not None:
            self._beside.want(text)

    def work(self, progress: Progress) -> Generator[Batch]:
        with open_read_only(self.path) as reader:
            total = derived.pending(reader).characters
            if total <= _LITTLE:
                yield from derived.work(reader, self._next_wanted, lambda done: progress.report(done, total))
                return
        beside = self._beside = self.attend(progress, Beside(self.path))
        for text in list(self._wanted):
            beside.want(text)
        yield from beside.batches(lambda done: progress.report(done, total))

    def _next_wanted(self) -> TextId | None:
        return self._wanted.popleft() if self._wanted else None
