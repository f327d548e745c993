"""The minimap: a strip beside the text that shows all of it, where something is marked, suggested or found."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator.model.span import Span
from annotator.ui.page.density import CELLS, Density
from annotator.ui.page.look import PageColors
from annotator.ui.page.shades import shades

WIDTH = 30
_CLAIMS = (2, 4)
_TAGS = (8, 10)
_SUGGESTIONS = (20, 4)
_HITS = (25, 4)
_NONE: Mapping[str, int] = {}
_STEP = 50
"""Cells that are drawn at once, well under a slice of idle time."""


class Minimap(QWidget):
    """Columns from left to right: claims, tags, suggestions, search hits; a frame around what is in view, if not all.

    A broken rule is a short line across the tags.
    """

    wanted = Signal(int)
    """The offset that should be in the middle of the window."""

    def __init__(self, parent: QWidget, colors: PageColors) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedWidth(WIDTH)
        self._colors = colors
        self._density = Density(0)
        self._picture: QPixmap | None = None
        self._seen = (0, 0)

    def set_colors(self, colors: PageColors) -> None:
        """Other colours."""
        self._colors = colors
        self._redraw()

    def set_density(self, density: Density) -> None:
        """Another text; what it holds is shown when it has been drawn."""
        self._density = density
        self._picture = None
        self.update()

    def step(self) -> bool:
        """Draw some of what has changed in the text; False if there is nothing more to draw."""
        picture = self._picture or self._empty()
        if not self._density.changed:
            return False
        painter = QPainter(picture)
        try:
            for cell in sorted(self._density.changed)[:_STEP]:
                self._density.changed.discard(cell)
                painter.fillRect(0, self._top(cell), WIDTH, self._height(cell), QColor(self._colors.paper))
                self._paint_cell(painter, cell)
        finally:
            painter.end()
        self.update()
        return True

    def _empty(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(round(WIDTH * ratio), max(1, round(self.height() * ratio)))
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(self._colors.paper))
        self._density.changed.update(self._density.used())
        return self._picture

    def _redraw(self) -> None:
        self._picture = None
        while self.step():
            pass
        self.update()

    def show_part(self, seen: Span | None) -> None:
        """The part of the text in the window; repaints only if that can be seen."""
        start, end = (self._row(seen.start), self._row(seen.end)) if seen else (0, self.height())
        place = (start, max(end - start, 3) if end - start < self.height() else 0)
        if place != self._seen:
            changed = self._frame().united(QRect(0, start, WIDTH, place[1]))
            self._seen = place
            self.update(changed.adjusted(0, -1, 0, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip from its kept picture, and the frame."""
        painter = QPainter(self)
        try:
            painter.setClipRect(event.rect())
            painter.fillRect(event.rect(), QColor(self._colors.paper))
            if self._picture is not None:
                painter.drawPixmap(0, 0, self._picture)
            if self._seen[1]:
                self._paint_frame(painter)
        finally:
            painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        tint = QColor(self._colors.accent)
        tint.setAlpha(30)
        painter.fillRect(self._frame(), tint)
        painter.setPen(QPen(QColor(self._colors.accent if self._colors.crisp else self._colors.quiet), 1))
        painter.drawRect(self._frame().adjusted(0, 0, -1, -1))

    def _row(self, offset: int) -> int:
        return round(self._density.share(offset) * self.height())

    def _frame(self) -> QRect:
        return QRect(0, self._seen[0], WIDTH, self._seen[1])

    def _paint_cell(self, painter: QPainter, cell: int) -> None:
        density, top, height = self._density, self._top(cell), self._height(cell)
        for (left, width), kind in ((_CLAIMS, density.claims), (_TAGS, density.tags)):
            found = [(number, color) for color, number in kind.get(cell, _NONE).items() if number > 0]
            if found:
                painter.fillRect(left, top, width, height, QColor(shades(max(found)[1], self._colors).line))
        if density.suggestions[cell] > 0:
            painter.setPen(QColor(self._colors.quiet))
            painter.drawRect(_SUGGESTIONS[0], top, _SUGGESTIONS[1] - 1, max(1, height - 1))
        if cell in density.hits:
            painter.fillRect(_HITS[0], top, _HITS[1], height, QColor(self._colors.hit_in_hand))
        if density.problems[cell] > 0:
            painter.fillRect(_TAGS[0] - 1, top, _TAGS[1] + 2, 1, QColor(self._colors.problem))

    def _top(self, cell: int) -> int:
        return cell * self.height() // CELLS

    def _height(self, cell: int) -> int:
        return max(2, self._top(cell + 1) - self._top(cell))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        event.accept()

    def _ask(self, event: QMouseEvent) -> None:
        self.wanted.emit(self._density.offset(event.position().y() / max(1, self.height())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Draw what was drawn anew in another height."""
        if self._picture is not None:
            self._redraw()
