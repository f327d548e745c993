"""Shows what bundles would bring before anything is written, merges them, and says what came."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import merging
from annotator.edits.merging import Merged
from annotator.errors import AnnotatorError
from annotator.model.arrival import Arrival, Report
from annotator.model.person import Person
from annotator.store.project import open_read_only
from annotator.team.merge import Prepared, prepare
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence
from annotator.ui.session import Session
from annotator.ui.team.merge_report import fill

_Batch = tuple[Merged, Sequence[Person], Sequence[Arrival]]
"""What has come of its file so far, and what is to come."""


class MergeDialog(QDialog):
    """Reads the files beside the window; what they would bring is shown, then merged as one step, then told."""

    def __init__(self, session: Session, tasks: Tasks, files: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Merge", "Merge Bundles"))
        self._session = session
        self._tasks = tasks
        self._files = files
        self._prepared: list[Prepared] = []
        self._task: Task | None = None
        self.tree = QTreeWidget()
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Close)
        self.merge = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._build()
        self._read()
        session.project_changed.connect(self.reject)

    def _build(self) -> None:
        self.tree.setHeaderLabels(
            [
                translate("Merge", "Whose work"),
                translate("Merge", "New"),
                translate("Merge", "Changed"),
                translate("Merge", "Deleted"),
                translate("Merge", "There Already"),
            ]
        )
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setUniformRowHeights(True)
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._bar.setFixedHeight(6)
        self.merge.setText(translate("Merge", "&Merge"))
        self.merge.setEnabled(False)
        self.buttons.accepted.connect(self._merge)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (self.said, self.tree, self._bar, self.buttons):
            column.addWidget(part)
        letter = self.fontMetrics().height()
        self.resize(40 * letter, 26 * letter)

    def _read(self) -> None:
        path, files = self._session.opened.path, self._files
        self.said.setText(translate("Merge", "Looking through the files…"))

        def work(progress: Progress) -> list[Prepared]:
            with open_read_only(path) as own:
                return [prepare(own, file, progress.report) for file in files]

        self._task = self._tasks.run(work, self._on_read, failed=self._on_failed, key="merge", owner=self)
        self._tasks.progressed.connect(self._on_progress)
        self._bar.setRange(0, 0)

    def _on_progress(self, task: Task) -> None:
        if task is self._task and task.reached.total:
            self._bar.setRange(0, task.reached.total)
            self._bar.setValue(task.reached.done)

    def _on_failed(self, error: AnnotatorError) -> None:
        self._bar.hide()
        self.said.setText("\n".join(filter(None, (sentence(error), advice(error)))))

    def _on_read(self, prepared: list[Prepared]) -> None:
        self._prepared = prepared
        self._bar.hide()
        reports = [each.foreseen for each in prepared]
        rows = sum(report.rows for report in reports)
        self._show(reports)
        told = translate("Merge", "What would come from {n} files. Nothing has been written yet.")
        nothing = translate("Merge", "All that these files hold is in the project already.")
        self.said.setText(told.format(n=QLocale().toString(len(prepared))) if rows else nothing)
        self.merge.setEnabled(rows > 0)
        self.merge.setFocus()

    def _show(self, reports: Iterable[Report]) -> None:
        fill(self.tree, self._session.opened, zip(self._prepared, reports, strict=True))

    def _merge(self) -> None:
        merged, project = [Merged() for _ in self._prepared], self._session.opened
        self.merge.setEnabled(False)
        batches = [
            (of_file, each.persons, batch)
            for of_file, each in zip(merged, self._prepared, strict=True)
            for batch in each.batches
        ]
        for of_file, each in zip(merged, self._prepared, strict=True):
            of_file.report.take_over(each.foreseen)
        self._bar.setRange(0, len(batches))
        self._bar.setValue(0)
        self._bar.show()

        def read(_progress: Progress) -> Iterator[_Batch]:
            yield from batches

        def put(batch: _Batch) -> None:
            of_file, persons, arrivals = batch
            of_file.step = of_file.step or next((each.step for each in merged if each.step is not None), None)
            self._session.do(merging.bring, project, persons, arrivals, of_file)
            self._bar.setValue(self._bar.value() + 1)

        self._tasks.stream(
            read,
            put,
            lambda: self._on_merged(merged),
            title=translate("Merge", "Merging bundles"),
            key="merge",
            owner=self,
        )

    def _on_merged(self, merged: Sequence[Merged]) -> None:
        self._bar.hide()
        self._show([each.report for each in merged])
        documents = {uid for each in merged for uid in each.report.documents}
        told = translate("Merge", "Merged as one step. Documents with news: {n}. Undo takes all of it back.")
        self.said.setText(told.format(n=QLocale().toString(len(documents))))
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
