"""A list of annotations from all over the project; Enter or a double click shows one in the text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from annotator.model.ids import Uid
from annotator.ui.tips import plain_tip

LISTED = 1_000
"""So many are listed; whoever has more of them has to do something about all."""
_PLACE = Qt.ItemDataRole.UserRole


class TagList(QTreeWidget):
    """`visited` has the uids of a document and of what is to be shown there."""

    visited = Signal(object, object)

    def __init__(self, name: str, columns: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderLabels(list(columns))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.itemDoubleClicked.connect(self._visit)

    def add(self, document: Uid, thing: Uid, cells: Sequence[str]) -> None:
        """One more row."""
        item = QTreeWidgetItem(self, [" ".join(cell.split()) for cell in cells])
        item.setData(0, _PLACE, (document, thing))
        for column, cell in enumerate(cells):
            item.setToolTip(column, plain_tip(cell))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._visit(self.currentItem())  # and the dialog must not take it for its button
        else:
            super().keyPressEvent(event)

    def _visit(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.visited.emit(*item.data(0, _PLACE))
