"""The matrix of documents and people, read a few rows at a time as they come into view."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QPalette

from annotator.model.assignment import Assignment, AssignmentState
from annotator.model.distribution import Pair
from annotator.model.document import Document
from annotator.model.ids import DocumentId
from annotator.model.person import Person
from annotator.store import assignments, documents
from annotator.store.project import Project
from annotator.ui.i18n import translate
from annotator.ui.team.words import state_word
from annotator.ui.tips import plain_tip

_TOGETHER = 60
"""Documents that are read at once."""
_KEPT = 64
"""Readings that are kept; more than any window shows."""
_SIGNS = {
    AssignmentState.TO_DO: "○",
    AssignmentState.IN_WORK: "◐",
    AssignmentState.DONE: "●",
    AssignmentState.RETURNED: "↩",
}

Index = QModelIndex | QPersistentModelIndex
_Rows = tuple[dict[DocumentId, Document], dict[Pair, Assignment]]


class Matrix(QAbstractTableModel):
    """A row for each document, the title first, then a column for each person."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._ids: Sequence[DocumentId] = ()
        self._people: Sequence[Person] = ()
        self._counts: dict[int, str] = {}
        self._read = lru_cache(_KEPT)(self._rows)

    def show(self, project: Project, ids: Sequence[DocumentId], people: Sequence[Person]) -> None:
        """Show these documents and people, as they are now."""
        self.beginResetModel()
        self._project, self._ids, self._people = project, ids, people
        self._read.cache_clear()
        self._count()
        self.endResetModel()

    def renew(self) -> None:
        """Show the same documents as they are now."""
        self._read.cache_clear()
        self._count()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._people))
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._people))

    def _count(self) -> None:
        assert self._project is not None
        counts, number = assignments.counts(self._project), QLocale()
        self._counts = {}
        for person in self._people:
            own = counts.get(person.id, {})
            done, all_ = own.get(AssignmentState.DONE, 0), sum(own.values())
            self._counts[person.id] = f"{number.toString(done)} / {number.toString(all_)}"

    def id_at(self, row: int) -> DocumentId:
        """The document of a row."""
        return self._ids[row]

    def pair_at(self, index: Index) -> Pair | None:
        """The document and the person of a cell; None in the column of titles."""
        if index.column() == 0:
            return None
        return self._ids[index.row()], self._people[index.column() - 1].id

    def is_assigned(self, index: Index) -> bool:
        """Whether the person of a cell was given its document."""
        pair = self.pair_at(index)
        return pair is not None and pair in self._read(index.row() // _TOGETHER)[1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._people) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if section == 0:
                return translate("Matrix", "Document")
            person = self._people[section - 1]
            return f"{person.name}\n{self._counts[person.id]}"
        if role == Qt.ItemDataRole.ToolTipRole and section > 0:
            return plain_tip(self._people[section - 1].name, translate("Matrix", "done / given"))
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 0:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown, given = self._read(index.row() // _TOGETHER)
        document = shown.get(self._ids[index.row()])
        if document is None:
            return None
        if index.column() == 0:
            return _title(document, role)
        pair = document.id, self._people[index.column() - 1].id
        return _cell(given.get(pair), role)

    def _rows(self, chunk: int) -> _Rows:
        assert self._project is not None
        ids = self._ids[chunk * _TOGETHER : (chunk + 1) * _TOGETHER]
        shown = {each.id: each for each in documents.documents(self._project, ids)}
        return shown, dict(assignments.among(self._project, ids))


def _title(document: Document, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return document.title
    return plain_tip(document.title, document.name) if role == Qt.ItemDataRole.ToolTipRole else None


def _words(found: Assignment) -> str:
    word = state_word(found.state)
    return translate("Matrix", "{state} · blind").format(state=word) if found.blind else word


def _cell(found: Assignment | None, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return "" if found is None else f"{_SIGNS[found.state]} {_words(found)}"
        case Qt.ItemDataRole.ToolTipRole if found is not None:
            when = found.updated.astimezone().strftime("%Y-%m-%d %H:%M")
            return plain_tip(_words(found), when, found.note)
        case Qt.ItemDataRole.ForegroundRole if found is not None and found.state is AssignmentState.DONE:
            return QBrush(QPalette().color(QPalette.ColorRole.PlaceholderText))
        case _:
            return None
