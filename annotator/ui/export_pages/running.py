"""How far something is that a page waits for, and the button that stops it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from annotator.ui.background.tasks import Task, Tasks
from annotator.ui.i18n import translate


class Running(QWidget):
    """Is there while its task is; the next one takes its place."""

    def __init__(self, tasks: Tasks, title: str) -> None:
        super().__init__()
        self._task: Task | None = None
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(title)
        self.stop = QPushButton(translate("Export", "Stop"))
        self.stop.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self.hide()
        self.stop.clicked.connect(self.end)
        tasks.progressed.connect(self._on_progressed)
        tasks.finished.connect(self._on_finished)

    def follow(self, task: Task) -> None:
        """Show how far this is."""
        self._task = task
        self._bar.setRange(0, 0)
        self.show()

    def _on_progressed(self, task: Task) -> None:
        if task is self._task and task.reached.total:
            self._bar.setRange(0, 1000)
            self._bar.setValue(1000 * task.reached.done // task.reached.total)

    def _on_finished(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.hide()

    def end(self) -> None:
        """Stop it, if it still runs."""
        if self._task is not None:
            self._task.cancel()
