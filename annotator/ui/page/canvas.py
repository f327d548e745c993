"""The canvas: the window over a sheet. It scrolls, paints, and works ahead in idle time; it knows no gestures."""

from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.model.schema import Render
from annotator.model.span import Span
from annotator.ui.page.chips import Chips
from annotator.ui.page.hints import Hints
from annotator.ui.page.hits import Hit, hits_in_margin, hits_in_row
from annotator.ui.page.idle import Idle
from annotator.ui.page.layouts import em_of, font_of
from annotator.ui.page.look import PageLook
from annotator.ui.page.marks import Curve, Mark
from annotator.ui.page.metrics import Metrics, measured
from annotator.ui.page.minimap import Minimap
from annotator.ui.page.notes import Notes
from annotator.ui.page.origin import SAME, Origin
from annotator.ui.page.overlays import paint_curves, paint_hints, paint_tie, shown_curves, shown_hints
from annotator.ui.page.painter import Overlay, PiecePainter
from annotator.ui.page.scrollbar import ScrollBar
from annotator.ui.page.sheet import Sheet
from annotator.ui.page.work_ahead import WorkAhead

_EDGE = 2
"""Pixels of the line that shows that keys go to the page."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """What the window shows of a text, in any width and typeface.

    `first` is the first visible code point, `below` the pixels from the window's upper edge to its line.
    """

    first: int = 0
    below: int = 0
    cursor: int = 0


class Canvas(QAbstractScrollArea):
    """Shows a text and its marks. Pixels are those of the viewport, offsets code points of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = PageLook()
        self._curves: Sequence[Curve] = ()
        self._hints: Hints | None = None
        self._set_up_window()
        self._bar = ScrollBar(self, self._look.colors)
        self._minimap = Minimap(self, self._look.colors)
        self._edge = QWidget(self)
        self._edge.setAutoFillBackground(True)
        self._bar.wanted.connect(self._go_to_pixel)
        self._bar.paged.connect(self._page)
        self._minimap.wanted.connect(self._center)
        self._idle = Idle(self, (self._step_ahead, self._minimap.step, self._show_total))
        self._set_letters()
        self._sheet = Sheet("", (), self._font, self._measured(), self._chips.width)
        self._painter = self._new_painter()
        self._load("", ())
        self._show_active(active=False)
        self._place_strips()

    def _set_up_window(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window = self.viewport()
        window.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        window.setMouseTracking(True)
        for widget in (self, window):
            widget.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    # -- what is shown

    @property
    def sheet(self) -> Sheet:
        """The text as it lies on the page."""
        return self._sheet

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._sheet.text

    @property
    def look(self) -> PageLook:
        """How the page looks now."""
        return self._look

    def set_look(self, look: PageLook) -> None:
        """Change colours, letters or spacing; the first visible character stays where it is."""
        self._look = look
        self._retype()
        self._bar.set_colors(look.colors)
        self._minimap.set_colors(look.colors)
        self._show_active(active=self._overlay.active)
        self._place_strips()

    @property
    def curves(self) -> Sequence[Curve]:
        """The ties that were set."""
        return self._curves

    def set_curves(self, curves: Sequence[Curve]) -> None:
        """The ties of the mark in hand; those of other marks are not drawn."""
        self._curves = curves
        self.viewport().update()

    def set_hits(self, spans: Sequence[Span], current: int | None, left_out: Set[int] = frozenset()) -> None:
        """Show where a search found something, sorted; `current` is the number of the one in hand.

        Of those that are `left_out`, by their numbers, only the place is shown.
        """
        overlay = self._overlay
        overlay.hits, overlay.hit_in_hand, overlay.left_out = spans, current, left_out
        self._sheet.index.density.set_hits(spans)
        self._idle.wake()
        self.viewport().update()

    def set_notes(self, notes: Notes) -> None:
        """What is noted quietly of the text, in place of what was."""
        self._sheet.set_notes(notes)
        self.viewport().update()
        self._moved()

    def _load(self, text: str, marks: Sequence[Mark], origin: Origin = SAME) -> None:
        self._overlay = Overlay(active=self.hasFocus())
        self._curves, self._hints = (), None
        self._sheet = Sheet(text, marks, self._font, self._measured(), self._chips.width, origin)
        self._sheet.view = self.viewport().height()
        self._painter.sheet = self._sheet
        self._minimap.set_density(self._sheet.index.density)
        self._ahead = WorkAhead(self._sheet, self._painter, self._font)
        self.viewport().update()
        self._moved()

    def _exchange(self, put: Sequence[Mark], gone: Collection[int]) -> None:
        index = self._sheet.index
        before = [mark for mark in map(index.get, {*gone, *(mark.id for mark in put)}) if mark is not None]
        for mark in gone:
            index.remove(mark)
        for mark in put:
            index.put(mark)
        self._sheet.touch((*before, *put))
        first, last = self._sheet.pieces.starts[self._sheet.anchor.piece], self._sheet.last_visible()
        for mark in (*before, *put):
            if mark.start <= last and mark.end > first:
                self._repaint_mark(mark)
        self._idle.wake()

    # -- where things are

    @property
    def visible_span(self) -> Span | None:
        """The part of the text in the window, by whole pieces of layout at its end; None for an empty text."""
        start, end = self._sheet.first_visible()[0], self._sheet.last_visible()
        return Span(start, end) if start < end else None

    def view_state(self) -> ViewState:
        """What the window shows, to be restored later."""
        first, below = self._sheet.standing()
        return ViewState(first, below, self._overlay.caret)

    def reveal(self, span: Span) -> None:
        """Scroll no further than needed to show a span; one that is far away is put in the upper third."""
        upper, lower = self._sheet.line_rect(span.start), self._sheet.line_rect(span.end, upstream=True)
        height, room = self._sheet.view, self._sheet.metrics.pitch
        if upper.top() >= room // 2 and lower.bottom() <= height - room // 2:
            return
        if upper.bottom() < -height or upper.top() > 2 * height:
            self._put_at(span.start, height // 3)
        elif upper.top() < room // 2 or lower.bottom() - upper.top() > height - 2 * room:
            self.scroll_by(upper.top() - room)
        else:
            self.scroll_by(lower.bottom() - height + room)

    def hits(self, point: QPoint) -> list[Hit]:
        """The marks under a point of the window, the likeliest first."""
        spot = self._sheet.spot(point.x(), point.y())
        if spot.x < 0:
            return hits_in_margin(self._sheet.bars(spot.entry), spot.line, spot.x, self._sheet.metrics)
        return hits_in_row(self._sheet.row(spot.entry, spot.line), spot.x, spot.y, self._sheet.metrics)

    def caret_rect(self, offset: int, *, upstream: bool = False) -> QRect:
        """Where a caret stands for an offset; `upstream` at the end of a wrapped line."""
        return self._sheet.caret_rect(offset, upstream=upstream)

    @property
    def _ties_shown(self) -> bool:
        """Whether curves may lie anywhere over the text."""
        return bool(self._curves) and self._overlay.focus is not None

    @property
    def working(self) -> bool:
        """Whether work ahead goes on in idle time."""
        return self._idle.awake

    # -- scrolling

    def scroll_by(self, pixels: int) -> None:
        """Scroll down (or up) by pixels; what stays visible is moved, only the rest is painted."""
        moved = self._sheet.scroll(pixels)
        if not moved:
            return
        if abs(moved) < self._sheet.view and not self._ties_shown and self._hints is None:
            self.viewport().scroll(0, -moved)
        else:
            self.viewport().update()
        self._moved()

    def _put_at(self, offset: int, below: int) -> None:
        self._sheet.put_at(offset, below)
        self.viewport().update()
        self._moved()

    def _center(self, offset: int) -> None:
        self._put_at(offset, self._sheet.view // 2)

    def _go_to_pixel(self, pixel: int) -> None:
        flow, anchor = self._sheet.flow, self._sheet.anchor
        way = pixel - flow.top(anchor.piece) - anchor.offset
        if abs(way) < self._sheet.view:
            self.scroll_by(way)
            return
        self._sheet.jump(flow.at(pixel))
        self.viewport().update()
        self._moved()

    def _page(self, direction: int) -> None:
        self.scroll_by(direction * (self._sheet.view - self._sheet.metrics.pitch))

    def _moved(self) -> None:
        """The window shows another part: tell the strips, and work ahead."""
        self._show_total()
        self._minimap.show_part(self.visible_span)
        self._ahead.restart()
        if self.isVisible():
            self._idle.wake()

    def _step_ahead(self) -> bool:
        return self._ahead.step()

    def _show_total(self) -> bool:
        """Let the scroll bar say where the window is, in a text whose length is known ever better."""
        sheet = self._sheet
        self._bar.show_part(sheet.flow.top(sheet.anchor.piece) + sheet.anchor.offset, sheet.view, sheet.flow.total)
        return False

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pieces in question, and what lies over them."""
        painter = QPainter(self.viewport())
        try:
            clip = event.rect()
            painter.fillRect(clip, self._painter.paper)
            for placed in self._sheet.visible(clip.top(), clip.bottom() + 1):
                self._painter.paint(painter, placed, clip, self._overlay)
            self._paint_overlays(painter)
        finally:
            painter.end()

    def _paint_overlays(self, painter: QPainter) -> None:
        metrics, colors = self._sheet.metrics, self._look.colors
        if self._overlay.active and self._overlay.focus is None and self._hints is None:
            self._paint_caret(painter)
        if self._ties_shown:
            paint_curves(painter, shown_curves(self._sheet, self._overlay.focus, self._curves), self._numbers, colors)
        if self._overlay.tie is not None:
            paint_tie(painter, *self._overlay.tie, colors)
        if self._hints is not None:
            places = shown_hints(self._sheet, self._hints)
            paint_hints(painter, places, self._hints.typed, self._labels, colors, metrics.left + metrics.width)

    def _paint_caret(self, painter: QPainter) -> None:
        caret, sheet = self._overlay.caret, self._sheet
        piece = sheet.pieces.at(caret)
        if sheet.anchor.piece <= piece and sheet.pieces.starts[piece] <= sheet.last_visible():
            self._painter.paint_caret(painter, self.caret_rect(caret, upstream=self._overlay.upstream))

    def _repaint_mark(self, mark: Mark) -> None:
        """Paint the lines of a mark again; for one in the margin the whole passages, as other bars may move."""
        if mark.look.render is Render.BRACKET:
            first, last = self._sheet.pieces.at(mark.start), self._sheet.pieces.at(mark.end - 1)
            self._repaint(self._sheet.pieces.starts[first], self._sheet.pieces.ends[last])
        else:
            self._repaint(mark.start, mark.end)

    def _repaint(self, start: int, end: int) -> None:
        """Paint the lines of a stretch of the text again."""
        upper, lower = self._sheet.line_rect(start), self._sheet.line_rect(end, upstream=True)
        self.viewport().update(0, upper.top(), self.viewport().width(), lower.bottom() + 1 - upper.top())

    # -- size and letters

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Fit the column to the window; the first visible character stays where it is."""
        self._place_strips()
        self._sheet.view = self.viewport().height()
        self._sheet.fit(self._measured())
        self._sheet.scroll(0)
        self.viewport().update()
        self._moved()

    def sizeHint(self) -> QSize:
        """A column with its margins, twenty lines high."""
        return QSize(self._sheet.metrics.em * 48, self._sheet.metrics.pitch * 20)

    def viewportEvent(self, event: QEvent) -> bool:
        """Make sharp letters where the window comes to another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._retype()
        return super().viewportEvent(event)

    def showEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Work ahead from now on."""
        self._idle.wake()

    def hideEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Do nothing while nobody looks."""
        self._idle.sleep()

    def _place_strips(self) -> None:
        map_width = self._minimap.width() if self._look.minimap else 0
        self._edge.setGeometry(0, 0, _EDGE, self.height())
        self.setViewportMargins(_EDGE, 0, map_width + self._bar.width(), 0)
        self._minimap.setVisible(self._look.minimap)
        self._minimap.setGeometry(self.width() - self._bar.width() - map_width, 0, self._minimap.width(), self.height())
        self._bar.setGeometry(self.width() - self._bar.width(), 0, self._bar.width(), self.height())

    def _show_active(self, *, active: bool) -> None:
        """Show whether keys go here: by the caret, by the mark in hand, and wherever one is by a line at the edge."""
        self._overlay.active = active
        palette = self._edge.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.colors.accent if active else self._look.colors.paper)
        self._edge.setPalette(palette)
        self.viewport().update()

    def _measured(self) -> Metrics:
        return measured(self._look, em_of(self._font), self.viewport().width())

    def _set_letters(self) -> None:
        look = self._look
        self._font = font_of(look)
        self._numbers = QFont(self._font)
        self._numbers.setPointSizeF(max(6.0, look.points * 0.66))
        self._labels = QFont(self._font)
        self._labels.setPointSizeF(max(7.0, look.points * 0.7))
        self._labels.setWeight(QFont.Weight.DemiBold)
        height = self._measured().chip_height
        self._chips = Chips(look.family, height, look.colors, self.devicePixelRatioF())

    def _new_painter(self) -> PiecePainter:
        numbers = self._numbers if self._look.numbers else None
        return PiecePainter(self._sheet, self._look.colors, self._chips, numbers, self.devicePixelRatioF())

    def _retype(self) -> None:
        self._set_letters()
        self._sheet.set_type(self._font, self._measured(), self._chips.width)
        self._painter = self._new_painter()
        self._ahead = WorkAhead(self._sheet, self._painter, self._font)
        self.viewport().update()
        self._moved()
