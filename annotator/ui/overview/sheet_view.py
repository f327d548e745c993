"""Shows a sheet: what is told, the chart, the table; and writes both to files."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from annotator.errors import StorageError
from annotator.formats.whole_files import whole_files
from annotator.ui.dialogs.saving import ask_where_to_save
from annotator.ui.i18n import translate
from annotator.ui.notify import Notify
from annotator.ui.overview.chart import ChartView
from annotator.ui.overview.sheet_table import SheetTable
from annotator.ui.overview.sheets import Sheet, csv_of
from annotator.ui.theme import Colors


class SheetView(QWidget):
    """One page of the overview."""

    wanted = Signal(object)
    """The key of a row that is to be gone to."""

    def __init__(self, sheet: Sheet, colors: Colors, notify: Notify, folder: Path) -> None:
        super().__init__()
        self.sheet = sheet
        self._notify = notify
        self._folder = folder
        self.table = QTableView()
        self.chart = ChartView(sheet.chart, colors) if sheet.chart is not None and sheet.chart.values else None
        self._build(SheetTable(sheet, colors))

    def _build(self, model: SheetTable) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        column.addWidget(QLabel(self.sheet.told, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        if self.chart is not None:
            title = QLabel(self.chart.chart.title)
            title.setProperty("quiet", True)
            column.addWidget(title)
            column.addWidget(self.chart)
        model.setParent(self.table)
        self.table.setModel(model)
        self.table.setAccessibleName(self.sheet.title)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self.table.activated.connect(self._on_activated)
        column.addWidget(self.table, 1)
        header.setStretchLastSection(all(isinstance(row[-1], str) for row in self.sheet.rows))
        column.addLayout(self._below())

    def _below(self) -> QHBoxLayout:
        note = QLabel(self.sheet.note, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        note.setProperty("quiet", True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(note, 1)
        picture = QPushButton(translate("Overview", "Save &Picture…"))
        picture.setVisible(self.chart is not None)
        picture.clicked.connect(self._ask_for_picture)
        table = QPushButton(translate("Overview", "Save &Table…"))
        table.clicked.connect(self._ask_for_table)
        for button in (picture, table):
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_activated(self, index: QModelIndex) -> None:
        if index.row() < len(self.sheet.keys):
            self.wanted.emit(self.sheet.keys[index.row()])

    def _ask_for_picture(self) -> None:
        proposed = self._folder / f"{self.sheet.id}.png"
        chosen = ask_where_to_save(self, self.sheet.title, proposed, translate("Overview", "Pictures (*.png)"))
        if chosen is not None:
            self.save_picture(chosen)

    def save_picture(self, file: Path) -> None:
        """Write the chart as PNG. What cannot be written is told."""
        assert self.chart is not None
        picture = QBuffer()
        picture.open(QBuffer.OpenModeFlag.WriteOnly)
        self.chart.grab().save(picture, "PNG")
        self._write(file, bytes(picture.data().data()))

    def _ask_for_table(self) -> None:
        proposed = self._folder / f"{self.sheet.id}.csv"
        chosen = ask_where_to_save(self, self.sheet.title, proposed, translate("Overview", "Tables (*.csv)"))
        if chosen is not None:
            self.save_table(chosen)

    def save_table(self, file: Path) -> None:
        """Write the table as CSV. What cannot be written is told."""
        self._write(file, csv_of(self.sheet).encode())

    def _write(self, file: Path, content: bytes) -> None:
        try:
            with whole_files(file) as [target]:
                target.write(content)
        except StorageError as error:
            self._notify.error(error)
        else:
            self._notify.status(translate("Overview", "Saved: {file}").format(file=file))
