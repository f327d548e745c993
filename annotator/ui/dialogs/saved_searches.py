"""The searches that are kept in the project: give them other names, or let them go."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import searches
from annotator.model.changes import Changes, Kind
from annotator.model.ids import SearchId
from annotator.store.searches import saved
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.tips import plain_tip


class SavedSearchesDialog(QDialog):
    """Each change is a step at once, which can be undone like every other."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Search", "Saved Searches"))
        self._session = session
        self.list = QTreeWidget()
        self._rename = QPushButton(translate("Search", "Rename…"))
        self._forget = QPushButton(translate("Search", "Forget"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._build()
        self._fill()
        session.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.list.setHeaderLabels([translate("Search", "Name"), translate("Search", "What is looked for")])
        self.list.setAccessibleName(self.windowTitle())
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(self._enable)
        self.list.itemActivated.connect(self._on_rename)
        self._rename.clicked.connect(self._on_rename)
        self._forget.clicked.connect(self._on_forget)
        for button in (self._rename, self._forget):
            button.setAutoDefault(False)
        self._buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._rename)
        row.addWidget(self._forget)
        row.addStretch(1)
        row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        letter = self.fontMetrics().height()
        self.resize(34 * letter, 20 * letter)

    def _fill(self) -> None:
        row = max(self.list.currentIndex().row(), 0)
        self.list.clear()
        for each in saved(self._session.opened):
            item = QTreeWidgetItem(self.list, [each.name, each.query])
            item.setData(0, Qt.ItemDataRole.UserRole, each.id)
            item.setToolTip(1, plain_tip(each.query))
        self.list.setCurrentIndex(self.list.model().index(min(row, self.list.topLevelItemCount() - 1), 0))
        self._enable()

    def _enable(self) -> None:
        for button in (self._rename, self._forget):
            button.setEnabled(self.list.currentItem() is not None)

    def _on_changed(self, changes: Changes) -> None:
        if Kind.SAVED_SEARCH in changes:
            self._fill()

    def _on_rename(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        id = _id_of(item)

        def rename(name: str) -> None:
            self._session.do(searches.rename, self._session.opened, id, name)

        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("Search", "Rename the Search"))
        dialog.setLabelText(translate("Search", "Name:"))
        dialog.setTextValue(item.text(0))
        dialog.textValueSelected.connect(rename)
        dialog.open()

    def _on_forget(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._session.do(searches.forget, self._session.opened, _id_of(item))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._on_rename()
        elif event.key() == Qt.Key.Key_Delete:
            self._on_forget()
        else:
            super().keyPressEvent(event)


def _id_of(item: QTreeWidgetItem) -> SearchId:
    return SearchId(item.data(0, Qt.ItemDataRole.UserRole))
