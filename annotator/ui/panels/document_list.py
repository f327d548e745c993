"""The documents of a project as a list model: a million ids, and rows read only where somebody looks."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.model.changes import Changes
from annotator.model.document import Document
from annotator.model.ids import DocumentId
from annotator.store import annotations, documents
from annotator.store.project import Project
from annotator.ui.tips import plain_tip

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_BLOCK = 64


class DocumentRole(IntEnum):
    """What a delegate may ask for beside the title."""

    DOCUMENT = Qt.ItemDataRole.UserRole
    COUNT = Qt.ItemDataRole.UserRole + 1


class DocumentList(QAbstractListModel):
    """Some documents of a project, in the order of import."""

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._ids: list[DocumentId] = []
        self._rows: dict[DocumentId, int] = {}
        self._read: dict[DocumentId, tuple[Document, int]] = {}

    def show(self, project: Project | None, ids: Sequence[DocumentId]) -> None:
        """List these documents of this project, which are in order."""
        self.beginResetModel()
        self._project = project
        self._read.clear()
        self._ids = list(ids)
        self._rows = {id: row for row, id in enumerate(self._ids)}
        self.endResetModel()

    def append(self, ids: Sequence[DocumentId]) -> bool:
        """Add these below the last row, so that nobody's view jumps; False, and nothing done, where some belong above.

        `ids` are in order.
        """
        first = len(self._ids)
        if not ids or (self._ids and ids[0] <= self._ids[-1]):
            return not ids
        self.beginInsertRows(QModelIndex(), first, first + len(ids) - 1)
        self._ids += ids
        self._rows.update((id, row) for row, id in enumerate(ids, start=first))
        self.endInsertRows()
        return True

    def take(self, changes: Changes) -> None:
        """Follow a step: rows that say something else now."""
        for id in changes.documents | changes.annotated:
            self._read.pop(id, None)
            if (row := self._rows.get(id)) is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def ids(self) -> Sequence[DocumentId]:
        """What is listed."""
        return self._ids

    def row_of(self, document: DocumentId) -> int | None:
        """Where a document stands in the list, if it does."""
        return self._rows.get(document)

    def id_at(self, row: int) -> DocumentId | None:
        """The document in that row, if there is one."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: ARG002
        return len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._row(index.row())[0].title
            case Qt.ItemDataRole.ToolTipRole:
                document, _ = self._row(index.row())
                return plain_tip(document.title, document.name, document.url or "")
            case DocumentRole.DOCUMENT:
                return self._row(index.row())[0]
            case DocumentRole.COUNT:
                return self._row(index.row())[1]
            case _:
                return None

    def _row(self, row: int) -> tuple[Document, int]:
        id = self._ids[row]
        if id not in self._read:
            self._read_block(row - row % _BLOCK)
        return self._read[id]

    def _read_block(self, first: int) -> None:
        assert self._project is not None
        ids = self._ids[first : first + _BLOCK]
        counts = annotations.count_in(self._project, ids)
        for document in documents.documents(self._project, ids):
            self._read[document.id] = document, counts[document.id]
