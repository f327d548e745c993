"""Works off, beside the window, what is derived from texts (the search index), and goes on after a restart."""

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.store import search
from annotator.store.project import Project, open_read_only
from annotator.ui.i18n import translate
from annotator.ui.tasks import Progress, Tasks

_BATCH = 12
"""Texts in one transaction: some ten thousand characters take the window about ten milliseconds to write."""


class Indexing(QObject):
    """Indexes the texts of one project; the worker reads and folds, the window's thread writes."""

    indexed = Signal()
    """Nothing is pending any more: a search finds now what it had to leave out."""

    def __init__(self, project: Project, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._tasks = tasks

    def start(self) -> None:
        """Index what is pending; called again while it runs, it starts over where it is."""
        pending = search.pending(self._project)
        if not pending:
            return
        path, after = self._project.path, search.last_indexed(self._project)

        def read(progress: Progress):
            done, last = 0, after
            with open_read_only(path) as reader:
                while batch := search.next_batch(reader, last, _BATCH):
                    yield batch
                    done, last = done + len(batch), batch[-1][0]
                    progress.report(done, pending)

        self._tasks.stream(
            read,
            self._put,
            self.indexed.emit,
            failed=self._on_failed,
            title=translate("Indexing", "Indexing for search"),
            key="indexing",
            owner=self,
        )

    def _put(self, batch: list[search.Indexed]) -> None:
        if batch[-1][0] > search.last_indexed(self._project):
            search.put(self._project, batch)

    def _on_failed(self, error: AnnotatorError) -> None:
        """What is pending stays pending; the next start goes on with it."""
