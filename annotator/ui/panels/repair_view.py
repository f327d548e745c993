"""The list of repairs as one walks in it: Space switches a place, R its rule, Enter goes to the text, Escape leaves."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from annotator.text.repairs.decided import Placed
from annotator.ui.i18n import translate
from annotator.ui.panels.repair_list import Column, RepairList
from annotator.ui.panels.repair_row import RepairRow

_WIDTHS = {Column.PASSAGE: 5, Column.RULE: 11, Column.SURE: 3.5, Column.STATE: 10}
"""In heights of a letter: measuring a hundred thousand rows would hold the window up."""


class RepairView(QTableView):
    """A list of many rows, several of which may be marked; a tree would ask each row for its children."""

    flipped = Signal()
    """What is marked is to be switched on or off."""
    rule_flipped = Signal()
    """The rule of the row in hand is to be switched on or off."""
    confirmed = Signal()
    """The person wants the text, and the list to stay."""
    left = Signal()
    """The person wants the text, and the list to go."""

    def __init__(self, model: RepairList) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(Column.CHANGE, RepairRow(self))
        self.setAccessibleName(translate("Repairs", "Repairs of the document"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.4))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.CHANGE, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().height()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, round(width * letter))

    @property
    def current(self) -> Placed | None:
        """The place in hand."""
        index = self.currentIndex()
        return self._model.shown[index.row()] if index.isValid() else None

    @property
    def marked(self) -> list[Placed]:
        """The places that are marked, in order; the one in hand alone where that is not among them."""
        current = self.currentIndex()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if current.isValid() and current.row() not in rows:
            rows = [current.row()]
        return [self._model.shown[row] for row in rows]

    def take(self, row: int) -> None:
        """Make this row, and it alone, the one in hand."""
        index = self._model.index(min(row, self._model.rowCount() - 1), 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, select)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self.flipped.emit()
            case Qt.Key.Key_Home | Qt.Key.Key_End if not event.modifiers():
                self.take(0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1)
            case Qt.Key.Key_R:
                self.rule_flipped.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.confirmed.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
