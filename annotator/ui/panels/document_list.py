"""The documents of a project as a list model: a million ids, and rows read only where somebody looks."""

from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.model.changes import Changes
from annotator.model.document import Document, DocumentState
from annotator.model.ids import DocumentId
from annotator.store import annotations, documents, search
from annotator.store.project import Project

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_BLOCK = 64


class DocumentRole(IntEnum):
    """What a delegate may ask for beside the title."""

    DOCUMENT = Qt.ItemDataRole.UserRole
    COUNT = Qt.ItemDataRole.UserRole + 1


class DocumentList(QAbstractListModel):
    """The documents that pass the filter, in the order of import."""

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._ids: list[DocumentId] = []
        self._rows: dict[DocumentId, int] = {}
        self._read: dict[DocumentId, tuple[Document, int]] = {}
        self._query = ""
        self._state: DocumentState | None = None

    def show(self, project: Project | None) -> None:
        """List this project's documents."""
        self._project = project
        self.reload()

    def filter(self, query: str, state: DocumentState | None) -> None:
        """Only documents that hold the query in title or text, and are in that state."""
        if (query, state) != (self._query, self._state):
            self._query, self._state = query, state
            self.reload()

    def reload(self) -> None:
        """Ask the project again."""
        self.beginResetModel()
        self._read.clear()
        self._ids = search.matching(self._project, self._query, self._state) if self._project else []
        self._rows = {id: row for row, id in enumerate(self._ids)}
        self.endResetModel()

    def take(self, changes: Changes) -> None:
        """Follow a step: rows that came or went, or that say something else now."""
        if changes.listed:
            self.reload()
            return
        for id in changes.documents | changes.annotated:
            self._read.pop(id, None)
            if (row := self._rows.get(id)) is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

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
        document, count = self._row(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return document.title
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (document.title, document.name, document.url)))
            case DocumentRole.DOCUMENT:
                return document
            case DocumentRole.COUNT:
                return count
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
