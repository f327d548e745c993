"""Which columns of a table are text, title and address: chosen from lists, above the first rows of the table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.formats.columns import Beginning, Columns, FieldNames, as_said
from annotator.ui.dialogs.rows import label_of
from annotator.ui.i18n import translate
from annotator.ui.tips import plain_tip

_ROWS = 3
_CELL = 60
"""Characters of a cell that are shown."""


class ColumnChoice(QWidget):
    """Shows the tables of one file, one after the other where it has sheets."""

    chosen = Signal(object, object)
    """What was chosen for tables with a header (Header, FieldNames)."""
    taken = Signal(str, bool)
    """Whether a sheet is to be brought in."""

    def __init__(self) -> None:
        super().__init__()
        self._tables: Sequence[Beginning] = ()
        self._columns = Columns()
        self._without: frozenset[str] = frozenset()
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(translate("Import", "Sheet"))
        self.take = QCheckBox(translate("Import", "Import this &sheet"))
        self.boxes = {"text": QComboBox(), "title": QComboBox(), "url": QComboBox()}
        self.table = QTableWidget()
        self.table.setAccessibleName(translate("Import", "First rows"))
        self._lay_out()
        self.sheets.activated.connect(self._show_table)
        self.take.clicked.connect(self._on_taken)
        for box in self.boxes.values():
            box.activated.connect(self._on_chosen)
        self.hide()

    def show_tables(self, tables: Sequence[Beginning], columns: Columns, without: frozenset[str]) -> None:
        """Show how the tables of a file begin, and what their columns are so far."""
        sheet = self.sheets.currentText()
        self._tables, self._columns, self._without = tables, columns, without
        with QSignalBlocker(self.sheets):
            self.sheets.clear()
            self.sheets.addItems([table.sheet for table in tables])
            self.sheets.setCurrentIndex(max(0, self.sheets.findText(sheet)))
        for widget in (self.sheets, self.take):
            widget.setVisible(len(tables) > 1)
        self.setVisible(bool(tables))
        self._show_table()

    @property
    def shown(self) -> Beginning | None:
        """The table in hand."""
        at = self.sheets.currentIndex()
        return self._tables[at] if 0 <= at < len(self._tables) else None

    def choose(self, field: str, column: str) -> None:
        """Choose a column, as with the mouse."""
        box = self.boxes[field]
        box.setCurrentIndex(box.findData(column))
        box.activated.emit(box.currentIndex())

    def _lay_out(self) -> None:
        sheet, row = QHBoxLayout(), QHBoxLayout()
        sheet.addWidget(self.sheets)
        sheet.addWidget(self.take)
        sheet.addStretch(1)
        titles = (translate("Import", "Te&xt"), translate("Import", "T&itle"), translate("Import", "A&ddress"))
        for title, box in zip(titles, self.boxes.values(), strict=True):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
            row.addWidget(label_of(title, box))
            row.addWidget(box, 1)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._about.setProperty("quiet", True)
        column.addLayout(sheet)
        column.addLayout(row)
        column.addWidget(self.table)
        column.addWidget(self._about)

    def _show_table(self) -> None:
        table = self.shown
        if table is None:
            return
        taken = table.sheet not in self._without
        self.take.setChecked(taken)
        fields = as_said(table.columns, self._columns)
        for (field, box), none in zip(self.boxes.items(), _none(), strict=True):
            _fill(box, table.columns, getattr(fields, field), none)
            box.setEnabled(taken)
        self._about.setText(_about(fields, taken=taken))
        self._fill_rows(table, fields)

    def _fill_rows(self, table: Beginning, fields: FieldNames) -> None:
        rows = table.rows[:_ROWS]
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(len(table.columns))
        self.table.setHorizontalHeaderLabels(list(table.columns))
        faint = self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        used = {fields.text, fields.title, fields.url}
        for at, row in enumerate(rows):
            for column, (name, cell) in enumerate(zip(table.columns, row, strict=False)):
                self.table.setItem(at, column, _cell(cell, None if name in used else faint))
        letter = self.fontMetrics().height()
        for column, name in enumerate(table.columns):
            self.table.setColumnWidth(column, (20 if name == fields.text else 9) * letter)
        bars = self.table.horizontalHeader().sizeHint().height() + self.table.horizontalScrollBar().sizeHint().height()
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(bars + row + 4)
        self.table.setMaximumHeight(bars + len(rows) * row + 4)

    def _on_chosen(self) -> None:
        table = self.shown
        if table is not None:
            chosen: Mapping[str, str] = {field: str(box.currentData()) for field, box in self.boxes.items()}
            self.chosen.emit(table.columns, FieldNames(**chosen))

    def _on_taken(self, taken: bool) -> None:
        table = self.shown
        if table is not None:
            self.taken.emit(table.sheet, taken)


def _none() -> tuple[str, str, str]:
    """What it means that there is no column for the text, the title, the address."""
    return (
        translate("Import", "Choose…"),
        translate("Import", "From the text"),
        translate("Import", "None"),
    )


def _fill(box: QComboBox, columns: Sequence[str], chosen: str, none: str) -> None:
    with QSignalBlocker(box):
        box.clear()
        box.addItem(none, "")
        for name in columns:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setToolTip(plain_tip(box.currentText()))


def _about(fields: FieldNames, *, taken: bool) -> str:
    if not taken:
        return translate("Import", "This sheet is left out.")
    if not fields.text:
        return translate("Import", "No column is the text: nothing of this table is imported.")
    return translate("Import", "Each row is a document. What you choose is kept for tables with the same columns.")


def _cell(text: str, faint: QBrush | None) -> QTableWidgetItem:
    line = " ".join(text[: 2 * _CELL].split())
    item = QTableWidgetItem(line if len(line) <= _CELL else f"{line[:_CELL]}…")
    item.setToolTip(plain_tip(text[:1_000]))
    if faint is not None:
        item.setForeground(faint)
    return item
