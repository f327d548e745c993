"""Asks the suggesters beside the window about what is reviewed, so that the queue tells where they disagree.

Whoever opens the queue has the next documents of it heard, and so again when nothing is left there: a large project is
heard little by little. Who adjudicates a document has just that one heard. A few short documents are heard in a worker,
others in a process of its own.
"""

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QObject

from annotator.errors import AnnotatorError
from annotator.model.ids import DocumentId
from annotator.store import suggested, suggestions
from annotator.store.project import open_read_only
from annotator.store.reviews import heard
from annotator.store.reviews.heard import Heard
from annotator.suggest.second_opinion import asked, opinions
from annotator.text import words
from annotator.ui.background.run import Run
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.review.queueing import Queueing
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.session import Session

_LITTLE = 20_000
"""Code points that a worker does in a fraction of a second."""


class Hearing(QObject):
    """One run at a time, while somebody reviews; what comes of it is kept, and looked at by Queueing."""

    def __init__(self, session: Session, reviewing: Reviewing, queueing: Queueing, tasks: Tasks) -> None:
        super().__init__(session)
        self._session = session
        self._reviewing = reviewing
        self._queueing = queueing
        self._tasks = tasks
        self._run: _Run | None = None
        self._task: Task | None = None
        session.project_leaving.connect(self.stop)
        reviewing.changed.connect(self._on_state)
        reviewing.used_up.connect(self.start)

    def start(self) -> None:
        """Have the next documents heard, if somebody reviews and it is not being done already."""
        project, reviewing = self._session.project, self._reviewing
        if project is None or not reviewing.active or self._run is not None:
            return
        run = self._run = _Run(project.path, reviewing.document)
        self._task = self._tasks.stream(
            run.results,
            self._put,
            self._on_done,
            failed=self._on_failed,
            title=translate("Hearing", "Asking for second opinions"),
            owner=self,
        )

    def stop(self) -> None:
        """Let go of the project; what is not heard yet is heard another time."""
        run = self._run
        self._drop()
        if run is not None:
            run.stop()

    def _drop(self) -> None:
        if self._task is not None and self._run is not None:
            self._task.drop()
            self._run.end()
        self._run = self._task = None

    def _on_state(self) -> None:
        """Another queue is gone through, or none any more."""
        self._drop()
        self.start()

    def _put(self, found: Heard) -> None:
        heard.put(self._session.opened, found)
        self._queueing.start()

    def _on_done(self) -> None:
        self._run = self._task = None

    def _on_failed(self, error: AnnotatorError) -> None:  # noqa: ARG002 - it is heard another time
        self._run = self._task = None


class _Run(Run[Heard]):
    """One go at the next documents, or at one."""

    def __init__(self, path: Path, only: DocumentId | None) -> None:
        super().__init__(path)
        self._only = only

    def work(self, progress: Progress) -> Generator[Heard]:
        with open_read_only(self.path) as reader:
            voices, knowledge = asked(), suggestions.knowledge(reader)
            epoch = suggested.epoch_of(knowledge, [each.NAME for each in voices])
            wanted = heard.wanted(reader, epoch, self._only)
            total = len(wanted)
            if sum(length for _, length in wanted) <= _LITTLE:
                if wanted:
                    words.load()
                yield from heard.work(
                    reader,
                    epoch,
                    [id for id, _ in wanted],
                    lambda read: opinions(read.reading, read.decided.passed_over, knowledge, voices, progress.check),
                    lambda done: progress.report(done, total),
                )
                return
        only = () if self._only is None else ("--document", str(self._only))
        for line in self.beside(progress, "hear", *only):
            if line.startswith(b"["):
                yield heard.of_line(line.decode())
            else:
                progress.report(int(line), total)
