"""The quiet sign at the foot of the window that something runs, how far it is, and the button that stops it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from annotator.ui.background.tasks import Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.icons import icon


class ProgressLine(QWidget):
    """Shows the oldest titled task under way; its place is the end of the status bar, where nothing moves by it."""

    DELAY = 300
    """Milliseconds before a task is shown, so that short ones do not flicker."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(96, 6)
        self.stop = QToolButton(self)
        self.stop.setIcon(icon("close"))
        self.stop.setAutoRaise(True)
        self.stop.setToolTip(translate("ProgressLine", "Stop"))
        self.stop.setAccessibleName(self.stop.toolTip())
        self.stop.clicked.connect(self._cancel)
        self._lay_out()
        self._delay = QTimer(self, singleShot=True, interval=self.DELAY)
        self._delay.timeout.connect(self._refresh)
        tasks.started.connect(self._on_started)
        tasks.progressed.connect(self._on_progressed)
        tasks.finished.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title)
        row.addWidget(self._bar)
        row.addWidget(self.stop)

    @property
    def shown(self) -> Task | None:
        """The task that the line tells of."""
        return next((task for task in self._tasks.under_way if task.title and task.wanted), None)

    @property
    def title(self) -> str:
        """What it says."""
        return self._title.text()

    def _on_started(self, task: Task) -> None:
        if task.title:
            self._delay.start()

    def _on_progressed(self, task: Task) -> None:
        if task is self.shown and not self._delay.isActive():
            self._refresh()

    def _refresh(self) -> None:
        task = self.shown
        self.setVisible(task is not None)
        if task is None:
            return
        others = sum(bool(other.title) for other in self._tasks.under_way) - 1
        self._title.setText(task.title + (f"  +{others}" if others else ""))
        self._title.setToolTip(task.reached.text)
        self._bar.setAccessibleName(task.title)
        self._show_bar(task.reached.done, task.reached.total)

    def _show_bar(self, done: int, total: int) -> None:
        """Per mille, because a progress bar counts in 32 bits; of an unknown total it shows no share."""
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(1000 * done // total if total else 0)

    def _cancel(self) -> None:
        task = self.shown
        if task is not None:
            task.cancel()
