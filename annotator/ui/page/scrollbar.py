"""A thin scroll bar of our own: the usual one costs as much as half of a scrolled page."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.page.look import PageColors

WIDTH = 10
_SHORTEST = 28


class ScrollBar(QWidget):
    """Shows which part of the whole is in the window, in pixels of the text, and asks for another.

    It only mirrors: where the window is, is decided elsewhere.
    """

    wanted = Signal(int)
    """The pixel of the text that should be at the window's upper edge."""
    paged = Signal(int)
    """One window further down (1) or up (-1)."""

    def __init__(self, parent: QWidget, colors: PageColors) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedWidth(WIDTH)
        self._colors = colors
        self._top, self._view, self._total = 0, 1, 1
        self._held: int | None = None
        self._thumb = QRect()

    def set_colors(self, colors: PageColors) -> None:
        """Other colours."""
        self._colors = colors
        self.update()

    def show_part(self, top: int, view: int, total: int) -> None:
        """The window begins at pixel `top` of `total` and shows `view`; repaints only if that can be seen."""
        self._top, self._view, self._total = top, view, max(total, 1)
        thumb = self._placed_thumb()
        if thumb != self._thumb:
            changed = self._thumb.united(thumb)
            self._thumb = thumb
            self.update(changed)

    @property
    def thumb(self) -> QRect:
        """What can be dragged; empty where all is in view."""
        return self._thumb

    def _placed_thumb(self) -> QRect:
        height = self.height()
        if self._view >= self._total:
            return QRect()
        length = min(height, max(_SHORTEST, height * self._view // self._total))
        top = (height - length) * self._top // max(1, self._total - self._view)
        return QRect(2, max(0, min(top, height - length)), self.width() - 4, length)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track and the thumb."""
        painter = QPainter(self)
        try:
            painter.fillRect(event.rect(), QColor(self._colors.paper))
            if not self._thumb.isEmpty():
                painter.fillRect(
                    self._thumb, QColor(self._colors.accent if self._held is not None else self._colors.rule)
                )
                if self._colors.crisp:
                    painter.setPen(QColor(self._colors.ink))
                    painter.drawRect(self._thumb.adjusted(0, 0, -1, -1))
        finally:
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the thumb, or page towards the pointer."""
        y = round(event.position().y())
        if self._thumb.top() <= y <= self._thumb.bottom():
            self._held = y - self._thumb.top()
            self.update()
        elif not self._thumb.isEmpty():
            self.paged.emit(-1 if y < self._thumb.top() else 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the thumb."""
        if self._held is not None:
            room = max(1, self.height() - self._thumb.height())
            place = min(max(round(event.position().y()) - self._held, 0), room)
            self.wanted.emit(place * (self._total - self._view) // room)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the thumb go."""
        event.accept()
        self._held = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Place the thumb anew."""
        self._thumb = self._placed_thumb()
        self.update()
