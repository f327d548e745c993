"""The table of a sheet: numbers as the language writes them, shares as per cent, cells shaded where that is wanted."""

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from annotator.ui.overview.sheets import Cell, Column, Sheet
from annotator.ui.theme import Colors

Index = QModelIndex | QPersistentModelIndex

_NONE = QModelIndex()
_MISSING = "–"
_STRONGEST = 140
"""Of 255, so that the words on it can be read."""


def written(cell: Cell, column: Column) -> str:
    """A cell as a person reads it."""
    if cell is None:
        return _MISSING
    if isinstance(cell, str):
        return cell
    number = QLocale()
    if column.share:
        return f"{number.toString(100 * cell, 'f', column.decimals)} %"
    return number.toString(float(cell), "f", column.decimals)


def _side(*, words: bool) -> Qt.AlignmentFlag:
    """Numbers are easier to compare from their ends."""
    side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


class SheetTable(QAbstractTableModel):
    """Rows as they are in the sheet."""

    def __init__(self, sheet: Sheet, colors: Colors) -> None:
        super().__init__()
        self.sheet = sheet
        self._shade = QColor(colors.accent)

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.sheet.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.sheet.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.sheet.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return written(cell, self.sheet.columns[index.column()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(words=isinstance(cell, str))
            case Qt.ItemDataRole.BackgroundRole if self.sheet.shaded and isinstance(cell, float):
                shade = QColor(self._shade)
                shade.setAlpha(round(_STRONGEST * cell))
                return shade
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(words=all(isinstance(row[section], str) for row in self.sheet.rows))
        return None
