"""What is shown of documents, as two rows of buttons: as they came or repaired, and the script."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotator.ui.i18n import translate

_GAP = 8


class ReadingSwitch(QWidget):
    """Always shows which of the choices hold; each button does what its command does."""

    def __init__(self, repaired: QAction, scripts: Sequence[QAction]) -> None:
        """`scripts` are the commands for the script as it came, Simplified and Traditional."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(_GAP, 0, _GAP, 0)
        row.setSpacing(0)
        views = (
            (repaired, translate("Reading", "As it came"), False),
            (repaired, translate("Reading", "Repaired"), True),
        )
        names = zip(scripts, ("原文", "简", "繁"), (True, True, True), strict=True)
        for choices in (views, names):
            if row.count():
                row.addSpacing(_GAP)
            for place, (action, name, when) in enumerate(choices):
                row.addWidget(_segment(action, name, when=when, first=place == 0))


def _segment(action: QAction, name: str, *, when: bool, first: bool) -> QToolButton:
    """A button that is down while the action is checked (`when`) or is not, and makes it so."""
    button = QToolButton()
    button.setText(name)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setProperty("segment", "first" if first else "further")

    def follow() -> None:
        button.setChecked(action.isChecked() is when)
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    def choose() -> None:
        if action.isChecked() is not when:
            action.trigger()
        follow()

    action.changed.connect(follow)
    button.clicked.connect(choose)
    follow()
    return button
