"""Problems as a list: what is wrong, where, and in which document."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.model.check import Level
from annotator.model.conflict import ConflictId
from annotator.model.document import Document
from annotator.model.problem import Problem
from annotator.ui.i18n import translate

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Found:
    """A problem of one's own work; `surface` is what it is about, `words` what is wrong.

    `conflict` is told where a change of the schema left it to be decided.
    """

    document: Document
    problem: Problem
    surface: str
    words: str
    conflict: ConflictId | None = None


class Column(IntEnum):
    """What a row tells."""

    LEVEL = 0
    SURFACE = 1
    WORDS = 2
    DOCUMENT = 3


class ProblemList(QAbstractTableModel):
    """Any number of problems, in the order in which they were found."""

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Found] = []

    @property
    def found(self) -> Sequence[Found]:
        """What is listed."""
        return self._found

    def show(self, found: Sequence[Found]) -> None:
        """List these in place of others."""
        self.beginResetModel()
        self._found = list(found)
        self.endResetModel()

    def append(self, found: Sequence[Found]) -> None:
        """List these as well."""
        if not found:
            return
        first = len(self._found)
        self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
        self._found += found
        self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            "",
            translate("Problems", "Where"),
            translate("Problems", "What is wrong"),
            translate("Problems", "Document"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found, column = self._found[index.row()], Column(index.column())
        told = _told(found, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return told
        if role == Qt.ItemDataRole.ToolTipRole and column is not Column.LEVEL:
            return told
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _level(found.problem) if column is Column.LEVEL else told
        return None


def _told(found: Found, column: Column) -> str:
    match column:
        case Column.LEVEL:
            return "!" if found.problem.level is Level.ERROR else "?"
        case Column.SURFACE:
            return " ".join(found.surface.split())
        case Column.WORDS:
            return found.words
        case Column.DOCUMENT:
            return found.document.title


def _level(problem: Problem) -> str:
    is_error = problem.level is Level.ERROR
    return translate("Problems", "Error") if is_error else translate("Problems", "Warning")
