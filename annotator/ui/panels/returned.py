"""The panel of what came back: tags that a reviewer returned or asked about, for their author to answer.

On demand it lists what was settled otherwise as well, which the author may answer in the same way.
"""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.changes import Changes, Kind
from annotator.model.review import Decision, Returned
from annotator.store.reviews.returns import returned_to, settled_otherwise
from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.panels.case_parts import Remark
from annotator.ui.panels.elided import Elided
from annotator.ui.review.case_words import decision_words, reason_words
from annotator.ui.session import Session

_HEIGHT = 14
"""Heights of a letter."""


class Column(IntEnum):
    """What a row tells."""

    SURFACE = 0
    WHAT = 1
    REASON = 2
    WANTED = 3
    DOCUMENT = 4


_DOCUMENT = 8
"""Heights of a letter that the name of a document takes."""


class ReturnedPanel(QWidget):
    """Lies below the text. It says what is wanted and changes nothing by itself."""

    visited = Signal(object)
    """The place of this Returned is to be shown; the keys stay in the list."""
    agreed = Signal(list)
    """The author agrees about these (AnnotationId)."""
    disputed = Signal(list)
    """The author disputes these (AnnotationId)."""
    said = Signal(object, str)
    """A comment on this Returned."""
    left = Signal()
    """The person wants the text back."""

    def __init__(self, session: Session, language: str) -> None:
        super().__init__()
        self._session = session
        self._language = language
        self.returned: Sequence[Returned] = ()
        self.list = _View()
        self.otherwise = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.agree = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.dispute = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.comment = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.remark = Remark()
        self._said = Elided()
        self._close = QToolButton(autoRaise=True)
        self._build()
        self._connect()
        self.hide()

    def start(self) -> None:
        """Show what came back, with the first in hand."""
        self.show()
        self._fill()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._visit()

    def leave(self) -> None:
        """Close."""
        self.hide()
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT * self.fontMetrics().height())

    def _build(self) -> None:
        self.otherwise.setCheckable(True)
        self.otherwise.setText(translate("Returned", "Settled Otherwise"))
        self.otherwise.setToolTip(
            translate("Returned", "List as well where something else was taken: you need not answer that  (S)")
        )
        self.agree.setText(translate("Returned", "Agree"))
        self.agree.setToolTip(translate("Returned", "It becomes what the reviewer wants, or goes  (A)"))
        self.dispute.setText(translate("Returned", "Dispute"))
        self.dispute.setToolTip(translate("Returned", "It is right as it is: the reviewer looks again  (D)"))
        self.comment.setText(translate("Returned", "Comment…"))
        self.comment.setToolTip(translate("Returned", "Say something to the reviewer  (C)"))
        self.remark.setPlaceholderText(translate("Returned", "Your comment. Enter keeps it, Esc leaves."))
        self.remark.setAccessibleName(self.remark.placeholderText())
        self.remark.hide()
        self._close.setIcon(icon("close"))
        self._close.setToolTip(translate("Returned", "Close  (Esc)"))
        self._close.setAccessibleName(translate("Returned", "Close"))
        above = QHBoxLayout()
        above.setContentsMargins(16, 6, 10, 6)
        above.setSpacing(8)
        above.addWidget(self._said)
        above.addStretch(1)
        for part in (self.otherwise, self.agree, self.dispute, self.comment, self._close):
            above.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addWidget(self.remark)

    def _connect(self) -> None:
        self._session.project_changed.connect(self.hide)
        self._session.changed.connect(self._on_changed)
        self.otherwise.toggled.connect(self._on_wider)
        self.agree.clicked.connect(self._agree)
        self.dispute.clicked.connect(self._dispute)
        self.comment.clicked.connect(self._write)
        self._close.clicked.connect(self.leave)
        self.list.currentItemChanged.connect(self._visit)
        self.list.agreed.connect(self._agree)
        self.list.disputed.connect(self._dispute)
        self.list.commented.connect(self._write)
        self.list.widened.connect(self.otherwise.toggle)
        self.list.confirmed.connect(self.left)
        self.list.left.connect(self.leave)
        self.remark.given.connect(self._on_remark)
        self.remark.left.connect(self._leave_remark)

    @property
    def current(self) -> Returned | None:
        """What is in hand."""
        row = self.list.currentIndex().row()
        return self.returned[row] if 0 <= row < len(self.returned) else None

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and any(kind in changes for kind in (Kind.VERDICT, Kind.ANNOTATION, Kind.COMMENT)):
            self._fill()

    def _on_wider(self) -> None:
        self._fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._visit()

    def _fill(self) -> None:
        project = self._session.opened
        row, number = self.list.currentIndex().row(), QLocale().toString
        waiting = returned_to(project, project.person.id)
        settled = settled_otherwise(project, project.person.id) if self.otherwise.isChecked() else []
        self.returned = [*waiting, *settled]
        self.list.show_rows([self._row(each) for each in self.returned], max(row, 0))
        told = translate("Returned", "Nothing came back.")
        if waiting:
            told = translate("Returned", "Came back to you: {n}").format(n=number(len(waiting)))
        if self.otherwise.isChecked():
            told += "  " + translate("Returned", "Settled otherwise: {n}").format(n=number(len(settled)))
        self._said.say(told)
        for button in (self.agree, self.dispute, self.comment):
            button.setEnabled(bool(self.returned))

    def _row(self, each: Returned) -> list[str]:
        schema, names = self._session.schema, self._session.names
        reason = reason_words(each.verdict.reason, each.annotation.type, schema, self._language)
        remarks = (
            translate("Review", "{name}: {text}").format(name=names.get(said.author, "?"), text=said.text)
            for said in each.comments
        )
        if each.instead is not None:
            wanted = f"{each.instead.surface} · {schema.type(each.instead.type).label_in(self._language)}"
        elif each.verdict.decision is Decision.ASKED:
            wanted = translate("Returned", "an answer")
        else:
            wanted = translate("Returned", "nothing")
        label = schema.type(each.annotation.type).label_in(self._language)
        return [
            f"{each.annotation.surface} · {label}",
            decision_words(each.verdict, names),
            "  ".join(filter(None, (reason, *remarks))),
            wanted,
            each.title,
        ]

    def _visit(self) -> None:
        if self.current is not None and self.list.hasFocus():
            self.visited.emit(self.current)

    def _agree(self) -> None:
        if self.current is not None:
            self.agreed.emit([self.current.annotation.id])

    def _dispute(self) -> None:
        if self.current is not None:
            self.disputed.emit([self.current.annotation.id])

    def _write(self) -> None:
        if self.current is not None:
            self.remark.clear()
            self.remark.show()
            self.remark.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_remark(self, text: str) -> None:
        about = self.current
        self._leave_remark()
        if about is not None:
            self.said.emit(about, text)

    def _leave_remark(self) -> None:
        self.remark.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


class _View(QTreeWidget):
    """Rows to walk in: the arrows show the place, A agrees, D disputes, C comments, S lists more, Enter goes there."""

    agreed = Signal()
    disputed = Signal()
    commented = Signal()
    widened = Signal()
    confirmed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        titles = {
            Column.SURFACE: translate("Returned", "Your tag"),
            Column.WHAT: translate("Returned", "What happened"),
            Column.REASON: translate("Returned", "Why"),
            Column.WANTED: translate("Returned", "To stand there"),
            Column.DOCUMENT: translate("Returned", "Document"),
        }
        self.setHeaderLabels(list(titles.values()))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(translate("Returned", "Tags that came back"))
        self.header().setStretchLastSection(False)
        self.header().resizeSection(Column.DOCUMENT, round(_DOCUMENT * self.fontMetrics().height()))
        for column in (Column.SURFACE, Column.WHAT, Column.WANTED):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Sequence[str]], held: int) -> None:
        """Show these in place of the others, with this one in hand, or the last."""
        self.clear()
        for row in rows:
            item = QTreeWidgetItem(list(row))
            for column, text in enumerate(row):
                item.setToolTip(column, text)
            self.addTopLevelItem(item)
        item = self.topLevelItem(min(held, len(rows) - 1))
        if item is not None:
            self.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        told = {
            Qt.Key.Key_A: self.agreed,
            Qt.Key.Key_D: self.disputed,
            Qt.Key.Key_C: self.commented,
            Qt.Key.Key_S: self.widened,
            Qt.Key.Key_Return: self.confirmed,
            Qt.Key.Key_Enter: self.confirmed,
            Qt.Key.Key_Escape: self.left,
        }.get(Qt.Key(event.key()))
        if told is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            told.emit()
