"""Documents as a list model, with the places found in them: a million rows, read only where somebody looks.

Without a search each document is a row. With one, the rows of its hits follow each document's own.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.model.changes import Changes
from annotator.model.document import Document
from annotator.model.ids import DocumentId
from annotator.store import documents
from annotator.store.project import Project
from annotator.store.searching.places import Found, Hit
from annotator.store.sharing import blindness
from annotator.ui.tips import plain_tip

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ChipsOf: TypeAlias = Callable[[Project, Sequence[Document]], Mapping[DocumentId, Sequence[str]]]
"""A few words to stand on the rows of these documents, such as how many twins each has; a document may have none."""

_Read: TypeAlias = tuple[Document, int, Sequence[str]]
"""A document, the number of its annotations, its chips."""

Mark: TypeAlias = tuple[DocumentId, int | None]
"""A document, and where a hit in it begins, in code points of its source text."""

_BLOCK = 64
_FEW = 16
"""So many documents are taken out one by one, which keeps everything else where it is."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What is to be seen of one document: `count` is the number of its annotations, `chips` words to stand on its row.

    `found` is what was found in it, None where nothing is looked for.
    """

    document: Document
    count: int
    chips: Sequence[str]
    found: Found | None


class DocumentList(QAbstractListModel):
    """Some documents of a project in the order of import or another, or what was found in the order of the search."""

    def __init__(self) -> None:
        super().__init__()
        self.chips_of: ChipsOf | None = None
        self._project: Project | None = None
        self._ids: list[DocumentId] = []
        self._places: dict[DocumentId, int] = {}
        self._found: list[Found] | None = None
        self._sorted = True
        self._starts: range | list[int] = range(0)
        self._length = 0
        self._read: dict[DocumentId, _Read] = {}

    def show(self, project: Project | None, ids: Sequence[DocumentId], *, in_order: bool = True) -> None:
        """List these documents of this project, which are in the order of import, or else in another one."""
        self._sorted = in_order
        self._replace(project, ids, None)

    def show_found(self, project: Project, found: Sequence[Found]) -> None:
        """List what was found."""
        self._sorted = False
        self._replace(project, [each.document for each in found], found)

    def append(self, ids: Sequence[DocumentId]) -> bool:
        """Add these below the last row, so that nobody's view jumps; False, and nothing done, where some belong above.

        `ids` are in order.
        """
        if not ids or (self._sorted and self._ids and ids[0] <= self._ids[-1]):
            return not ids
        self.beginInsertRows(QModelIndex(), self._length, self._length + len(ids) - 1)
        self._extend(ids)
        self.endInsertRows()
        return True

    def add_found(self, found: Sequence[Found]) -> None:
        """Add what was found further below the last row."""
        assert self._found is not None
        if found:
            rows = sum(1 + len(each.hits) for each in found)
            self.beginInsertRows(QModelIndex(), self._length, self._length + rows - 1)
            self._found += found
            self._extend([each.document for each in found])
            self.endInsertRows()

    def remove(self, gone: Collection[DocumentId]) -> None:
        """Take documents out that are no longer in the project."""
        listed = [id for id in gone if self.place_of(id) is not None]
        if len(listed) > _FEW:
            kept = set(self._ids).difference(gone)
            found = None if self._found is None else [each for each in self._found if each.document in kept]
            self._replace(self._project, [id for id in self._ids if id in kept], found)
            return
        for id in listed:
            place = self.place_of(id)
            assert place is not None
            first, last = self._starts[place], self._end_of(place) - 1
            self.beginRemoveRows(QModelIndex(), first, last)
            ids, found = list(self._ids), self._found
            del ids[place]
            if found is not None:
                del found[place]
            self._set(ids)
            self.endRemoveRows()

    def take(self, changes: Changes) -> None:
        """Follow a step: rows that say something else now."""
        self.read_again(changes.documents | changes.annotated)

    def read_again(self, ids: Collection[DocumentId]) -> None:
        """What stands on the rows of these documents is no longer so."""
        for id in ids:
            self._read.pop(id, None)
            if (row := self.row_of(id)) is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def read_all_again(self) -> None:
        """What stands on any of the rows may be no longer so."""
        self._read.clear()
        if self._length:
            self.dataChanged.emit(self.index(0), self.index(self._length - 1))

    @property
    def finds(self) -> bool:
        """Whether what is listed was looked for."""
        return self._found is not None

    @property
    def ids(self) -> Sequence[DocumentId]:
        """The documents that are listed."""
        return self._ids

    def place_of(self, document: DocumentId) -> int | None:
        """The number of a document among those listed, if it is."""
        if not self._sorted:
            return self._places.get(document)
        place = bisect_left(self._ids, document)
        return place if place < len(self._ids) and self._ids[place] == document else None

    def row_of(self, document: DocumentId) -> int | None:
        """The row where a document stands in the list, if it does."""
        place = self.place_of(document)
        return None if place is None else self._starts[place]

    def id_at(self, row: int) -> DocumentId | None:
        """The document that the row is, or tells of; None where there is no such row."""
        return self._ids[self._place_at(row)] if 0 <= row < self._length else None

    def listed_at(self, row: int) -> Listed:
        """The document that the row is, or tells of, as it stands in the list."""
        place = self._place_at(row)
        document, count, chips = self._document(place)
        return Listed(document, count, chips, None if self._found is None else self._found[place])

    def hit_at(self, row: int) -> Hit | None:
        """The hit in that row, if it is one."""
        return self._hit(row) if 0 <= row < self._length else None

    def own_row(self, row: int) -> int:
        """The row of the document that this row tells of."""
        return self._starts[self._place_at(row)]

    def mark(self, row: int) -> Mark | None:
        """What stands in that row, to find it again in another list; None where there is no such row."""
        if not 0 <= row < self._length:
            return None
        hit = self._hit(row)
        return self._ids[self._place_at(row)], None if hit is None else hit.start

    def find_mark(self, mark: Mark | None) -> int | None:
        """The row of what was marked; the document's own if that hit is no longer there, None without the document."""
        row = self.row_of(mark[0]) if mark is not None else None
        if mark is None or row is None or mark[1] is None or self._found is None:
            return row
        hits = self._found[self._places[mark[0]]].hits
        return row + next((number for number, hit in enumerate(hits, start=1) if hit.start == mark[1]), 0)

    def next_hit_row(self, row: int, step: int) -> int | None:
        """The nearest row with a hit after the one given, or before it where `step` is -1."""
        row += step
        while 0 <= row < self._length:
            if self._hit(row) is not None:
                return row
            row += step
        return None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: ARG002
        return self._length

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hit(index.row())
        return _told(hit, role) if hit is not None else self._tell(self._place_at(index.row()), role)

    def _tell(self, place: int, role: int) -> object:
        document, _, chips = self._document(place)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return document.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join([document.title, *chips])
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(document.title, document.name, document.url or "")
            case _:
                return None

    def _place_at(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1

    def _hit(self, row: int) -> Hit | None:
        if self._found is None:
            return None
        place = self._place_at(row)
        number = row - self._starts[place]
        return self._found[place].hits[number - 1] if number else None

    def _end_of(self, place: int) -> int:
        return self._starts[place + 1] if place + 1 < len(self._ids) else self._length

    def _replace(self, project: Project | None, ids: Sequence[DocumentId], found: Sequence[Found] | None) -> None:
        self.beginResetModel()
        self._project = project
        self._read.clear()
        self._found = None if found is None else list(found)
        self._set(ids)
        self.endResetModel()

    def _set(self, ids: Sequence[DocumentId]) -> None:
        self._ids, self._places, self._starts, self._length = [], {}, range(0), 0
        self._extend(ids)

    def _extend(self, ids: Sequence[DocumentId]) -> None:
        """Count the rows of further documents; what was found in them is there already."""
        first = len(self._ids)
        self._ids += ids
        if not self._sorted:
            self._places.update((id, place) for place, id in enumerate(ids, start=first))
        if self._found is None:
            self._starts, self._length = range(len(self._ids)), len(self._ids)
            return
        sizes = (1 + len(each.hits) for each in self._found[first:])
        ends = list(accumulate(sizes, initial=self._length))
        self._length = ends.pop()
        if isinstance(self._starts, range):
            self._starts = ends
        else:
            self._starts += ends

    def _document(self, place: int) -> "_Read":
        id = self._ids[place]
        if id not in self._read:
            self._read_block(place - place % _BLOCK)
        return self._read[id]

    def _read_block(self, first: int) -> None:
        assert self._project is not None
        ids = self._ids[first : first + _BLOCK]
        counts = blindness.count_in(self._project, ids)
        read = list(documents.documents(self._project, ids))
        chips: Mapping[DocumentId, Sequence[str]] = {}
        if self.chips_of is not None:
            chips = self.chips_of(self._project, read)
        for document in read:
            self._read[document.id] = document, counts[document.id], chips.get(document.id, ())


def _told(hit: Hit, role: int) -> object:
    """What is said of a hit: the line it stands in."""
    line = f"{hit.before}{hit.surface}{hit.after}"
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return line
        case Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line)
        case _:
            return None
