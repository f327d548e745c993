"""Lists what a document has to do with others: near-duplicates, and other versions of its source."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.document import Document
from annotator.model.ids import DocumentId
from annotator.store import documents, families, versions
from annotator.store.project import Project
from annotator.store.sharing import blindness
from annotator.ui.i18n import translate
from annotator.ui.panels.document_row import state_label
from annotator.ui.tips import plain_tip

_MOST = 500
"""Documents that are listed; a family of more is one page copied again and again."""
_ROW = 1.5
"""Heights of a letter."""


class RelativesDialog(QDialog):
    """Enter or a double click on a document takes it in hand."""

    wanted = Signal(object)
    """A document (its DocumentId) is to be taken in hand."""
    carry_wanted = Signal()
    """The person's tags are to be carried over to the twins."""

    def __init__(self, project: Project, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Relatives", "Twins and Versions"))
        self.list = QTreeWidget()
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Close)
        self._open = self._buttons.button(QDialogButtonBox.StandardButton.Open)
        self.carry = self._buttons.addButton(
            translate("Relatives", "&Carry My Tags Over"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._build()
        self._fill(project, document)

    def _build(self) -> None:
        self.list.setHeaderLabels(
            [
                translate("Relatives", "Document"),
                translate("Relatives", "Relation"),
                translate("Relatives", "State"),
                translate("Relatives", "Tags"),
            ]
        )
        self.list.setAccessibleName(self.windowTitle())
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.itemActivated.connect(self._take)
        self._open.clicked.connect(self._take)
        self._open.setText(translate("Relatives", "&Open"))
        self.carry.clicked.connect(self._on_carry)
        self._buttons.rejected.connect(self.reject)
        self._told.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons)
        letter = self.fontMetrics().height()
        self.resize(40 * letter, 22 * letter)

    def _fill(self, project: Project, document: Document) -> None:
        own = versions.all_versions(project, document.id)
        place = own.index(document.id)
        twins = set(families.members(project, document.id)).difference(own)
        for older, ids in ((True, own[:place]), (False, own[place + 1 :])):
            self._add(project, ids, _version(older=older))
        self._add(project, sorted(twins)[:_MOST], translate("Relatives", "twin"))
        self._told.setText(_told(len(own) - 1, len(twins)))
        self._open.setEnabled(self.list.topLevelItemCount() > 0)
        self.carry.setEnabled(bool(twins))
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _add(self, project: Project, ids: Iterable[DocumentId], what: str) -> None:
        found = list(documents.documents(project, list(ids)))
        counts = blindness.count_in(project, [each.id for each in found])
        number, height = QLocale(), round(self.list.fontMetrics().height() * _ROW)
        for each in found:
            item = QTreeWidgetItem(
                self.list, [each.title, what, state_label(each.state), number.toString(counts[each.id])]
            )
            item.setData(0, Qt.ItemDataRole.UserRole, each.id)
            item.setToolTip(0, plain_tip(each.title, each.name, each.url or ""))
            item.setSizeHint(0, QSize(0, height))
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.wanted.emit(DocumentId(item.data(0, Qt.ItemDataRole.UserRole)))
            self.accept()

    def _on_carry(self) -> None:
        self.accept()
        self.carry_wanted.emit()


def _version(*, older: bool) -> str:
    return translate("Relatives", "older version") if older else translate("Relatives", "newer version")


def _told(others: int, twins: int) -> str:
    if not others and not twins:
        return translate("Relatives", "No other document is nearly the same as this one, or from the same source.")
    number = QLocale()
    told = translate("Relatives", "Nearly the same as this one: {twins}. Other versions of its source: {versions}.")
    return told.format(twins=number.toString(twins), versions=number.toString(others))
