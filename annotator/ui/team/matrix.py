"""The matrix of documents and people, read a few rows at a time as they come into view."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QPalette

from annotator.model.assignment import Assignment, AssignmentState
from annotator.model.distribution import Pair
from annotator.model.document import Document
from annotator.model.ids import DocumentId, PersonId
from annotator.model.person import Person
from annotator.store import documents
from annotator.store.project import Project
from annotator.store.sharing import assignments
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


@dataclass(frozen=True, slots=True)
class Cells:
    """A rectangle of the matrix."""

    documents: Sequence[DocumentId]
    people: frozenset[PersonId]

    @property
    def count(self) -> int:
        """How many cells there are in it."""
        return len(self.documents) * len(self.people)


Index = QModelIndex | QPersistentModelIndex
_Rows = tuple[dict[DocumentId, Document], dict[Pair, Assignment]]


class Matrix(QAbstractTableModel):
    """A row for each document, its title at the head of it, and a column for each person."""

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
            last = self.index(len(self._ids) - 1, len(self._people) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._people) - 1)

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

    def cells(self, selection: QItemSelection) -> list[Cells]:
        """What a selection marks, whether it was given to anybody or not."""
        return [
            Cells(
                self._ids[area.top() : area.bottom() + 1],
                frozenset(person.id for person in self._people[area.left() : area.right() + 1]),
            )
            for area in (selection.at(number) for number in range(selection.count()))
        ]

    def selection(self, pairs: Iterable[Pair]) -> QItemSelection:
        """The cells of these documents and people."""
        rows = {id: row for row, id in enumerate(self._ids)}
        columns = {person.id: column for column, person in enumerate(self._people)}
        found = QItemSelection()
        for document, person in pairs:
            cell = self.index(rows[document], columns[person])
            found.select(cell, cell)
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._people)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return self._heading(section, role)
        person = self._people[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{person.name}\n{self._counts[person.id]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(person.name, translate("Matrix", "done / given"))
        return None

    def _heading(self, row: int, role: int) -> object:
        """What stands at the head of a row, in sight however many people there are."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        document = self._read(row // _TOGETHER)[0].get(self._ids[row])
        if document is None:
            return ""
        return document.title if role == Qt.ItemDataRole.DisplayRole else plain_tip(document.title, document.name)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        _, given = self._read(index.row() // _TOGETHER)
        return _cell(given.get((self._ids[index.row()], self._people[index.column()].id)), role)

    def _rows(self, chunk: int) -> _Rows:
        assert self._project is not None
        ids = self._ids[chunk * _TOGETHER : (chunk + 1) * _TOGETHER]
        shown = {each.id: each for each in documents.documents(self._project, ids)}
        return shown, dict(assignments.among(self._project, ids))


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
