"""Shows what bundles would bring before anything is written, merges them, and says what came."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import merging
from annotator.edits.merging import Merged
from annotator.errors import AnnotatorError
from annotator.model.arrival import Arrival, Report
from annotator.model.changes import Kind
from annotator.model.person import Person
from annotator.store.project import open_read_only
from annotator.team.merge import Prepared, prepare
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence
from annotator.ui.session import Session
from annotator.ui.tasks import Progress, Task, Tasks
from annotator.ui.team.words import kind_word

_ROW = 1.7
"""Heights of a letter in a row."""
_Batch = tuple[Sequence[Person], Sequence[Arrival]]


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
        self._show([(each.path.name, each.foreseen) for each in prepared])
        told = translate("Merge", "What would come from {n} files. Nothing has been written yet.")
        nothing = translate("Merge", "All that these files hold is in the project already.")
        self.said.setText(told.format(n=QLocale().toString(len(prepared))) if rows else nothing)
        self.merge.setEnabled(rows > 0)
        self.merge.setFocus()

    def _show(self, reports: Sequence[tuple[str, Report]]) -> None:
        self.tree.clear()
        for name, report in reports:
            root = self.tree.invisibleRootItem()
            if name:
                root = _item(root, name)
                root.setFirstColumnSpanned(True)
            for person, kinds in sorted(report.tallies.items()):
                item = _item(root, person)
                for kind, tally in kinds.items():
                    _add(item, kind, tally.new, tally.changed, tally.gone)
            for note in _notes(report):
                _item(root, note).setFirstColumnSpanned(True)
        self.tree.expandAll()

    def _merge(self) -> None:
        merged, project = Merged(), self._session.opened
        self.merge.setEnabled(False)
        batches = [(each.persons, batch) for each in self._prepared for batch in each.batches]
        for each in self._prepared:
            merged.report.told += each.foreseen.told
            merged.report.carried += each.foreseen.carried
        self._bar.setRange(0, len(batches))
        self._bar.setValue(0)
        self._bar.show()

        def read(_progress: Progress) -> Iterator[_Batch]:
            yield from batches

        def put(batch: _Batch) -> None:
            persons, arrivals = batch
            self._session.do(merging.bring, project, persons, arrivals, merged)
            self._bar.setValue(self._bar.value() + 1)

        self._tasks.stream(
            read,
            put,
            lambda: self._on_merged(merged),
            title=translate("Merge", "Merging bundles"),
            key="merge",
            owner=self,
        )

    def _on_merged(self, merged: Merged) -> None:
        self._bar.hide()
        self._show([("", merged.report)])
        told = translate("Merge", "Merged as one step. Documents with news: {n}. Undo takes all of it back.")
        self.said.setText(told.format(n=QLocale().toString(len(merged.report.documents))))
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()


def _item(parent: QTreeWidgetItem, *texts: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, texts)
    item.setSizeHint(0, QSize(0, round(_ROW * QFontMetrics(item.font(0)).height())))
    return item


def _add(parent: QTreeWidgetItem, kind: Kind, *counts: int) -> None:
    number = QLocale()
    item = _item(parent, kind_word(kind), *(number.toString(n) if n else "–" for n in counts))
    for column in range(1, len(counts) + 1):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _notes(report: Report) -> Iterator[str]:
    number = QLocale()
    why = {
        "unknown": translate("Merge", "“{title}” is not in the project; work on it is left out."),
        "differs": translate("Merge", "“{title}” has another text here; work on it is left out."),
    }
    for each in report.told:
        yield why[each.reason].format(title=each.title)
    if report.carried:
        told = translate("Merge", "Done under an older schema and carried along: {n}")
        yield told.format(n=number.toString(report.carried))
    if report.held:
        told = translate("Merge", "Waiting, since they cannot stand beside what is here: {n}")
        yield told.format(n=number.toString(report.held))
