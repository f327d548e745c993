"""What a card of a case is made of: rows with a digit each, a line to write in, and buttons for the answers."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
)

_FEWEST, _MOST = 2, 9
"""Rows that there is room for at least, and at most without scrolling."""


class NumberedRows(QTreeWidget):
    """Rows that are chosen by a digit or a click; the keys stay with the text."""

    chosen = Signal(int)
    """The row that was clicked, counted from 0."""

    def __init__(self, titles: Sequence[str], *, stretched: int) -> None:
        super().__init__()
        self.setHeaderLabels(["", *titles])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(titles[0])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.header().setSectionsMovable(False)
        self.header().setMinimumSectionSize(12)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.itemClicked.connect(self._on_clicked)

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(self.indexOfTopLevelItem(item))

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these in place of the others, the first cell being the digit."""
        self.clear()
        for row in rows:
            item = QTreeWidgetItem(list(row))
            for column, text in enumerate(row):
                item.setToolTip(column, text)
            self.addTopLevelItem(item)
        self.updateGeometry()

    @property
    def rows(self) -> list[list[str]]:
        """What the rows say."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [[item.text(column) for column in range(self.columnCount())] for item in items if item is not None]

    def mark(self, row: int) -> None:
        """Show that this row is the one in hand."""
        item = self.topLevelItem(row)
        if item is not None:
            self.setCurrentItem(item)

    def sizeHint(self) -> QSize:
        rows = min(max(self.topLevelItemCount(), _FEWEST), _MOST)
        height = self.sizeHintForRow(0) if self.topLevelItemCount() else self.fontMetrics().height() + 8
        return QSize(super().sizeHint().width(), self.header().sizeHint().height() + rows * height + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())


class Remark(QLineEdit):
    """A line that is written and given by Enter, or left by Escape."""

    given = Signal(str)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.given.emit(self.text())
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


def answer_button(action: QAction) -> QToolButton:
    """A button for one of the answers; it tells the key and takes none of the keys."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
