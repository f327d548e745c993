"""The list of documents and hits as one walks in it: Enter takes what is in hand, Escape goes back to the text."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from annotator.ui.i18n import translate
from annotator.ui.panels.document_list import DocumentList
from annotator.ui.panels.document_row import DocumentRow


class DocumentView(QListView):
    """Left goes from a hit to its document, Right from a document to its first hit."""

    left = Signal()
    """The person wants the text back."""

    def __init__(self, model: DocumentList) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(DocumentRow(model, self))
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(translate("Documents", "Documents"))

    def take(self, row: int, *, scroll: bool = True) -> None:
        """Make this row, and it alone, the one in hand."""
        index = self._model.index(row)
        if index != self.currentIndex():
            # Several rows may be marked, and the list would only add this one to them.
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if scroll:
            self.scrollTo(index)

    def top(self) -> int:
        """The first row that is to be seen."""
        return max(self.indexAt(QPoint(1, 1)).row(), 0)

    def show_from(self, row: int) -> None:
        """Scroll so that this is the first row to be seen."""
        self.scrollTo(self._model.index(row), QListView.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Left and self._model.hit_at(row) is not None:
            self.take(self._model.own_row(row))
        elif event.key() == Qt.Key.Key_Right and self._model.hit_at(row) is None and self._model.hit_at(row + 1):
            self.take(row + 1)
        else:
            super().keyPressEvent(event)
