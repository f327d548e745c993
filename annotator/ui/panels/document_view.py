"""The list of documents and hits as one walks in it: Enter takes what is in hand, Escape goes back to the text."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from annotator.ui.i18n import translate
from annotator.ui.panels.document_list import DocumentList
from annotator.ui.panels.document_row import DocumentRow
from annotator.ui.panels.quick_rows import QuickRows


class DocumentView(QListView):
    """Rows are those of the model. Left goes from a hit to its document, Right from a document to its first hit."""

    moved = Signal(int)
    """The row in hand is another; -1 is none."""
    left = Signal()
    """The person wants the text back."""

    def __init__(self, model: DocumentList) -> None:
        super().__init__()
        self._rows = model
        self._quick = QuickRows(model, self)
        self.setModel(self._quick)
        self.setItemDelegate(DocumentRow(model, self))
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(translate("Documents", "Documents"))
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def row(self) -> int:
        """The row in hand, -1 where there is none."""
        return self.currentIndex().row()

    def marked(self) -> list[int]:
        """The rows that are selected, from the first on."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def take(self, row: int, *, scroll: bool = True) -> None:
        """Make this row, and it alone, the one in hand."""
        index = self._quick.index(row, 0)
        if row != self.row:
            # Several rows may be marked, and the list would only add this one to them.
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if scroll:
            self.scrollTo(index)

    def let_go(self) -> None:
        """Have no row in hand."""
        self.selectionModel().clear()

    def top(self) -> int:
        """The first row that is to be seen."""
        return max(self.indexAt(QPoint(1, 1)).row(), 0)

    def show_from(self, row: int) -> None:
        """Scroll so that this is the first row to be seen."""
        self.scrollTo(self._quick.index(row, 0), QListView.ScrollHint.PositionAtTop)

    def _on_current(self, current: QModelIndex) -> None:
        self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Left and self._rows.hit_at(row) is not None:
            self.take(self._rows.own_row(row))
        elif event.key() == Qt.Key.Key_Right and self._rows.hit_at(row) is None and self._rows.hit_at(row + 1):
            self.take(row + 1)
        else:
            super().keyPressEvent(event)
