"""The project's known names: look for one, write in its cells, bring in and write files of them."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import names as edits
from annotator.errors import FormatError
from annotator.formats import names as files
from annotator.model.changes import Changes, Kind
from annotator.model.known_name import KnownName, NameEntry
from annotator.store import names
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.dialogs.saving import ask_where_to_save
from annotator.ui.i18n import translate
from annotator.ui.notify import Notify
from annotator.ui.panels.name_list import Column, NameList, TypeChooser
from annotator.ui.session import Session

_LISTED = 500
"""Names that are listed at once; who looks for another types a letter more."""
_BATCH = 500


class KnownNamesDialog(QDialog):
    """Each change is a step at once, which can be undone like every other."""

    def __init__(self, session: Session, tasks: Tasks, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Names", "Known Names"))
        self._session = session
        self._tasks = tasks
        self._failed: list[FormatError] = []
        self.search = QLineEdit(clearButtonEnabled=True)
        self.model = NameList(session.schema, language, self._write)
        self.table = _Table(self.model, TypeChooser(session.schema, language, self))
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._build()
        self._fill()
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self.reject)

    @property
    def _notify(self) -> Notify:
        return self._session.notify

    def _build(self) -> None:
        self.search.setPlaceholderText(translate("Names", "Look for a name, an alias or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._fill)
        self.table.setAccessibleName(self.windowTitle())
        self.table.removed.connect(self._remove)
        self.said.setProperty("quiet", True)
        below = QHBoxLayout()
        for title, run in (
            (translate("Names", "&Add"), self._add),
            (translate("Names", "&Remove"), self._remove),
            (translate("Names", "&Import…"), self._import),
            (translate("Names", "&Export…"), self._export),
        ):
            button = QPushButton(title)
            button.setAutoDefault(False)
            button.clicked.connect(run)
            below.addWidget(button)
        below.addWidget(self.said, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        letter = self.fontMetrics().height()
        self.resize(52 * letter, 28 * letter)

    def _fill(self) -> None:
        row = max(self.table.currentIndex().row(), 0)
        column = max(self.table.currentIndex().column(), 0)
        project = self._session.opened
        self.model.show(names.search(project, self.search.text(), _LISTED))
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))
        number = QLocale()
        told = translate("Names", "Listed: {listed} of {all}")
        all_ = number.toString(names.count(project))
        self.said.setText(told.format(listed=number.toString(self.model.rowCount()), all=all_))

    def _on_changed(self, changes: Changes) -> None:
        if Kind.KNOWN_NAME in changes:
            self._fill()

    def _write(self, old: KnownName, entry: NameEntry) -> None:
        self._session.do(edits.change, self._session.opened, old.id, entry)

    def _add(self) -> None:
        """A name that is looked for and not there is the one to be added; its cells can be written in at once."""
        entry = NameEntry(name=self.search.text().strip() or translate("Names", "New name"))
        taken = edits.Taken()
        self._session.do(edits.add, self._session.opened, [entry], taken)
        rows = [row for row, known in enumerate(self.model.names) if known.name == entry.name]
        if rows:
            self.table.setCurrentIndex(self.model.index(rows[-1], Column.NAME))
            self.table.setFocus()
            self.table.edit(self.table.currentIndex())

    def _remove(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        if rows:
            gone = [self.model.names[row].id for row in rows]
            self._session.do(edits.remove, self._session.opened, gone)

    def _import(self) -> None:
        kind = translate("Names", "Names (*.csv *.jsonl)")
        chosen, _ = QFileDialog.getOpenFileName(self, translate("Names", "Import Known Names"), "", kind)
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, file: Path) -> None:
        """Import names from a file, read beside the window; all of it is one step."""
        schema, taken = self._session.schema, edits.Taken()
        self._failed = []

        def read(progress: Progress) -> Iterator[list[NameEntry | FormatError]]:
            found = files.read(_content(file), file.name, schema)
            while batch := list(islice(found, _BATCH)):
                progress.check()
                yield batch

        def store(batch: list[NameEntry | FormatError]) -> None:
            self._failed += [each for each in batch if isinstance(each, FormatError)]
            entries = [each for each in batch if isinstance(each, NameEntry)]
            self._session.do(edits.add, self._session.opened, entries, taken)

        def done() -> None:
            number = QLocale()
            told = translate("Names", "Added: {added}; changed: {changed}; there already: {same}")
            counts = (taken.added, taken.changed, taken.same)
            added, changed, same = (number.toString(each) for each in counts)
            self._notify.status(told.format(added=added, changed=changed, same=same))
            if self._failed:
                self._notify.error(self._failed[0])

        self._tasks.stream(read, store, done, title=translate("Names", "Importing names"), owner=self)

    def _export(self) -> None:
        project = self._session.opened
        proposed = project.path.with_name(f"{project.name}.names.csv")
        kind = translate("Names", "Names (*.csv *.jsonl)")
        chosen = ask_where_to_save(self, translate("Names", "Export Known Names"), proposed, kind)
        if chosen is not None:
            self.write_to(chosen)

    def write_to(self, file: Path) -> None:
        """Write all names to a file. A problem is told."""
        project = self._session.opened

        def work(_progress: Progress) -> int:
            return files.write(all_names, schema, file)

        all_names, schema = list(names.names(project)), project.schema
        told = translate("Names", "Known names written to {file}: {n}")
        self._tasks.run(
            work, lambda n: self._notify.status(told.format(file=file.name, n=QLocale().toString(n))), owner=self
        )


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise FormatError("file_unreadable", file=file.name, reason=error.strerror or str(error)) from error


class _Table(QTableView):
    """Cells that are written in; Delete takes out the names that are marked."""

    removed = Signal()

    def __init__(self, model: NameList, types: TypeChooser) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegateForColumn(Column.TYPE, types)
        self.setShowGrid(False)
        self.setTabKeyNavigation(True)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        letter = self.fontMetrics().height()
        for column, width in ((Column.NAME, 11), (Column.ALIASES, 14), (Column.TYPE, 8), (Column.KEY, 10)):
            head.resizeSection(column, width * letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QTableView.State.EditingState
        if event.key() == Qt.Key.Key_Delete and not editing:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
