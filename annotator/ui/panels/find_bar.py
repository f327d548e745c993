"""The bar below the text: what is looked for in the document, how much of it there is, and the way through."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.panels.elided import Elided
from annotator.ui.searching.find import Find, Query
from annotator.ui.sentences import sentence

_LETTERS = 14
"""Width of the field in heights of a line."""


class FindBar(QWidget):
    """Lies below the text, so that no line of it moves when the bar comes and goes."""

    left = Signal()
    """The person wants the text back."""

    def __init__(self, find: Find, actions: Sequence[QAction], tag_all: QAction) -> None:
        super().__init__()
        self._find = find
        self.field = _Field()
        self.field.setPlaceholderText(translate("Find", "Find in the document"))
        self.field.setAccessibleName(translate("Find", "Find in the document"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._look)
        self.field.confirmed.connect(find.go)
        self.said = Elided()
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tag_all = _button(tag_all, with_words=True)
        tag_all.changed.connect(lambda: self._tag_all.setVisible(tag_all.isEnabled()))
        self._close = QToolButton(autoRaise=True)
        self._close.setIcon(icon("close"))
        self._close.setToolTip(translate("Find", "Close  (Esc)"))
        self._close.setAccessibleName(translate("Find", "Close"))
        self._close.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(4)
        row.addWidget(self.field)
        for action in actions:
            row.addWidget(_button(action))
        row.addSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self._tag_all)
        row.addWidget(self._close)
        find.wanted.connect(self._start)
        find.changed.connect(self._show)
        self.hide()

    def leave(self) -> None:
        """Close; the text has the hit in hand selected."""
        self._find.end()
        self.left.emit()

    def _start(self, typed: str) -> None:
        """Look for this, or for what was typed last time."""
        query = Query(typed, regex=False) if typed else self._find.query
        blocked = self.field.blockSignals(True)
        self.field.setText(query.typed)
        self.field.blockSignals(blocked)
        self._find.start(query)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _look(self, typed: str) -> None:
        self._find.look_for(Query(typed, self._find.query.regex))

    def _show(self) -> None:
        self.setVisible(self._find.shown)
        before, now = self.said.sentence, self._told()
        problem = self._find.problem is not None
        self.said.setForegroundRole(QPalette.ColorRole.BrightText if problem else QPalette.ColorRole.PlaceholderText)
        self.said.say(now)
        if now and now != before and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, now))

    def _told(self) -> str:
        find = self._find
        if find.problem is not None:
            return sentence(find.problem)
        if not find.hits:
            return translate("Find", "No hits") if find.query.typed and not find.searching else ""
        count = QLocale().toString(len(find.hits)) + ("+" if find.more else "")
        if find.current is None:
            return translate("Find", "Hits: {count}").format(count=count)
        number = QLocale().toString(find.current + 1)
        if find.around:
            return translate("Find", "{number} of {count}, wrapped around").format(number=number, count=count)
        return translate("Find", "{number} of {count}").format(number=number, count=count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is one line
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self.palette().color(QPalette.ColorRole.Mid))
        painter.end()


class _Field(QLineEdit):
    """Enter goes on, Shift with it back; everything else is the field's and the input method's."""

    confirmed = Signal(bool)
    """Whether backwards."""

    def __init__(self) -> None:
        super().__init__(clearButtonEnabled=True)
        self.setFixedWidth(_LETTERS * self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


def _button(action: QAction, *, with_words: bool = False) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setDefaultAction(action)
    style = Qt.ToolButtonStyle.ToolButtonTextOnly if with_words else Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(style)
    button.setIconSize(QSize(18, 18))
    return button
