"""The state that keys are in, at the foot of the window: what is asked, what is waited for, what sticks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotator.ui.panels.elided import Elided
from annotator.ui.state import State

_BAR = 4


class ModeLine(QWidget):
    """Shows the sentence of the first state that holds, for as long as it does, and buttons for its answers."""

    def __init__(self, states: Sequence[State], actions: Sequence[QAction]) -> None:
        super().__init__()
        self._states = states
        self._said = Elided()
        self._said.setForegroundRole(QPalette.ColorRole.Link)
        bold = QFont(self._said.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._said.setFont(bold)
        row = QHBoxLayout(self)
        row.setContentsMargins(_BAR + 8, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self._said)
        for action in actions:
            row.addWidget(_button(action, self._said.sizeHint().height()))
        for state in states:
            state.changed.connect(self._show)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now, unshortened; empty where no state holds."""
        return self._said.sentence

    def _show(self) -> None:
        sentence = next((state.sentence for state in self._states if state.sentence), "")
        if sentence and sentence != self._said.sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._said.say(sentence)
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is one bar
        painter = QPainter(self)
        painter.fillRect(4, 1, _BAR, self.height() - 2, self.palette().color(QPalette.ColorRole.Accent))
        painter.end()


def _button(action: QAction, height: int) -> QToolButton:
    """There only while the action can be run; no higher than the words, so that the foot of the window stands still."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setFixedHeight(height)
    action.changed.connect(lambda: button.setVisible(action.isEnabled()))
    return button
