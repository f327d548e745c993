"""What this person has rejected: in the document in hand, and as surfaces that nobody is to suggest anywhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import suggestions as edits
from annotator.model.changes import Changes, Kind
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store import replies, suggestions
from annotator.store.suggestions import Rejection
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.suggesting.suggestion_words import suggester_label
from annotator.ui.tips import plain_tip

_SURFACE, _TYPE, _BY = range(3)
_WHAT = Qt.ItemDataRole.UserRole

Refused = tuple[str, TypeId]
"""A surface, folded, that is suggested as this type nowhere."""


class RejectedDialog(QDialog):
    """Del forgets what is selected, so that it is suggested again; Enter shows where it stands."""

    wanted = Signal(object)
    """This place (Span) of the document in hand is to be seen."""

    def __init__(self, session: Session, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Rejected", "Rejected Suggestions"))
        self._session = session
        self._language = language
        self._listed: list[Rejection | Refused] = []
        self.list = QTreeWidget()
        self._again = QPushButton(translate("Rejected", "Suggest Again"), autoDefault=False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._build()
        self._fill()
        session.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.list.setHeaderLabels(
            [
                translate("Rejected", "Surface"),
                translate("Rejected", "Type"),
                translate("Rejected", "Suggested by"),
            ]
        )
        self.list.setAccessibleName(self.windowTitle())
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_SURFACE, QHeaderView.ResizeMode.Stretch)
        for column in (_TYPE, _BY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemSelectionChanged.connect(lambda: self._again.setEnabled(bool(self.list.selectedItems())))
        self.list.itemActivated.connect(self._show)
        self._again.clicked.connect(self._forget)
        self._buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        letter = self.fontMetrics().height()
        self.resize(36 * letter, 26 * letter)

    def _fill(self) -> None:
        project, document = self._session.opened, self._session.document
        here = suggestions.rejections(project, document.id, project.person.id) if document is not None else []
        everywhere = sorted(replies.refused(project, project.person.id))
        self.list.clear()
        self._listed.clear()
        if here:
            self._add(translate("Rejected", "In this document"), here)
        if everywhere:
            self._add(translate("Rejected", "In all documents"), everywhere)
        self.list.expandAll()
        self._again.setEnabled(False)
        first = self.list.model().index(0, 0)
        self.list.setCurrentIndex(self.list.model().index(0, 0, first))

    def _add(self, title: str, rejected: Sequence[Rejection | Refused]) -> None:
        group = QTreeWidgetItem(self.list, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        bold = QFont(self.list.font())
        bold.setWeight(QFont.Weight.DemiBold)
        group.setFont(_SURFACE, bold)
        for each in rejected:
            surface, type_ = (each.surface, each.type) if isinstance(each, Rejection) else each
            by = suggester_label(each.suggester) if isinstance(each, Rejection) else ""
            row = QTreeWidgetItem(group, [" ".join(surface.split()), self._label(type_), by])
            row.setToolTip(_SURFACE, plain_tip(surface))
            row.setData(_SURFACE, _WHAT, len(self._listed))
            self._listed.append(each)

    def _label(self, type_: TypeId) -> str:
        schema = self._session.schema
        return schema.type(type_).label_in(self._language) if schema.has_type(type_) else type_

    def _show(self, item: QTreeWidgetItem) -> None:
        what = self._what(item)
        if isinstance(what, Rejection):
            self.wanted.emit(Span(what.start, what.end))

    def _forget(self) -> None:
        """As one step: what is selected may be suggested again."""
        chosen = [self._what(item) for item in self.list.selectedItems()]
        project = self._session.opened
        here = [each.id for each in chosen if isinstance(each, Rejection)]
        everywhere = [each for each in chosen if isinstance(each, tuple)]
        self._session.do(edits.allow_again, project, here, everywhere)

    def _what(self, item: QTreeWidgetItem) -> Rejection | Refused | None:
        number: object = item.data(_SURFACE, _WHAT)
        return self._listed[number] if isinstance(number, int) else None

    def _on_changed(self, changes: Changes) -> None:
        if self._session.project is not None and (changes.rejected or Kind.REFUSED_SURFACE in changes):
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._forget()
        else:
            super().keyPressEvent(event)
