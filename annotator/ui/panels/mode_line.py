"""The state that keys are in, at the foot of the window: what is asked, what is waited for, what sticks."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from annotator.ui.state import State

_BAR = 4


class ModeLine(QWidget):
    """Shows the sentence of the first state that holds, for as long as it does, and buttons for its answers."""

    def __init__(self, states: Sequence[State], actions: Sequence[QAction]) -> None:
        super().__init__()
        self._states = states
        self._said = _Sentence()
        row = QHBoxLayout(self)
        row.setContentsMargins(_BAR + 8, 2, 4, 2)
        row.setSpacing(4)
        row.addWidget(self._said)
        for action in actions:
            row.addWidget(_button(action))
        for state in states:
            state.changed.connect(self._show)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now, unshortened; empty where no state holds."""
        return self._said.whole

    def _show(self) -> None:
        sentence = next((state.sentence for state in self._states if state.sentence), "")
        if sentence and sentence != self._said.whole:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._said.show_whole(sentence)
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is one bar
        painter = QPainter(self)
        painter.fillRect(4, 3, _BAR, self.height() - 6, self.palette().color(QPalette.ColorRole.Accent))
        painter.end()


class _Sentence(QLabel):
    """As wide as the sentence where there is room, shortened where there is not."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setForegroundRole(QPalette.ColorRole.Link)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.setFont(bold)
        self.whole = ""

    def show_whole(self, sentence: str) -> None:
        """Say this."""
        self.whole = sentence
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self.whole if shown != self.whole else "")


def _button(action: QAction) -> QToolButton:
    """There only while the action can be run."""
    button = QToolButton(autoRaise=True)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    action.changed.connect(lambda: button.setVisible(action.isEnabled()))
    return button
