"""The cases as a list: why, what, as what, where, and how much is expected to be wrong."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from annotator.model.case import Case
from annotator.model.ids import DocumentId
from annotator.model.schema import Schema
from annotator.ui.i18n import translate
from annotator.ui.review.case_words import kind_words

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What a row tells; the tool tip has the document too."""

    SURFACE = 0
    KIND = 1
    TYPE = 2
    EXPECTED = 3


_WIDTHS = {Column.SURFACE: 7, Column.TYPE: 5, Column.EXPECTED: 3.6}
"""In heights of a letter."""


class CaseList(QAbstractTableModel):
    """Any number of cases; those that are done have a tick."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._schema: Schema | None = None
        self._titles: Mapping[DocumentId, str] = {}
        self._done: frozenset[int] = frozenset()
        self.cases: Sequence[Case] = ()

    def show(
        self, cases: Sequence[Case], done: frozenset[int], titles: Mapping[DocumentId, str], schema: Schema
    ) -> None:
        """List these; `done` are rows that were decided just now."""
        self.beginResetModel()
        self.cases, self._done, self._titles, self._schema = cases, done, titles, schema
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.cases)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's signature
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.SURFACE: translate("Review", "Text"),
            Column.KIND: translate("Review", "Why"),
            Column.TYPE: translate("Review", "Type"),
            Column.EXPECTED: translate("Review", "Error"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        case, column = self.cases[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.EXPECTED:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            reasons = " · ".join(map(kind_words, case.kinds))
            return "\n".join((case.surface, reasons, self._titles.get(case.document, "")))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match column:
            case Column.SURFACE:
                return f"✓ {case.surface}" if index.row() in self._done else case.surface
            case Column.KIND:
                return " · ".join(map(kind_words, case.kinds))
            case Column.TYPE:
                known = self._schema is not None and self._schema.has_type(case.type)
                return self._schema.type(case.type).label_in(self._language) if known and self._schema else case.type
            case Column.EXPECTED:
                return f"{round(case.expected * 100)} %"


class CaseView(QTreeView):
    """Shows the cases; a click takes one in hand."""

    chosen = Signal(int)
    """The row that was clicked."""

    def __init__(self, model: CaseList) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(translate("Review", "Cases"))
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(10)
        letter = self.fontMetrics().height()
        for column, width in _WIDTHS.items():
            self.header().resizeSection(column, round(width * letter))
        self.header().setSectionResizeMode(Column.KIND, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def mark(self, row: int) -> None:
        """Show that this case is the one in hand."""
        index = self._model.index(row, 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, select)
        if index.isValid():
            self.scrollTo(index)
