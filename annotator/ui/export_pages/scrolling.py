"""What is higher than its page on a small screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(inside: QWidget) -> QScrollArea:
    """A place of at least the width of what is in it, and of any height."""
    place = _Place(widgetResizable=True)
    place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    place.setFrameShape(QFrame.Shape.NoFrame)
    place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    place.viewport().setAutoFillBackground(False)
    place.setWidget(inside)
    inside.setAutoFillBackground(False)
    return place


class _Place(QScrollArea):
    def resizeEvent(self, event: QResizeEvent) -> None:
        inside: QWidget | None = self.widget()
        if inside is not None:
            self.setMinimumWidth(inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        super().resizeEvent(event)
