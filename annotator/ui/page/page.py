"""The page: shows a text with its marks and reports what is done on it. Knows nothing of projects and schemas."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBasicTimer, QEvent, QPoint, QRect, QSize, Qt, QTimerEvent, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from annotator.model.span import Fragments, Span, surface_of
from annotator.ui.page.caret import Caret, Motion
from annotator.ui.page.chips import Chips
from annotator.ui.page.hits import Hit, hits_at
from annotator.ui.page.keys import KeyRouter, motion_of
from annotator.ui.page.layouts import em_of, font_of
from annotator.ui.page.look import PageLook
from annotator.ui.page.marks import Curve, Mark
from annotator.ui.page.metrics import measured
from annotator.ui.page.mouse import Expander, Pointer
from annotator.ui.page.painter import Overlay, PiecePainter
from annotator.ui.page.selection import Selection, selecting
from annotator.ui.page.sheet import Placed, Sheet
from annotator.ui.page.words import sentence_at, word_at


@dataclass(frozen=True, slots=True)
class ViewState:
    """What the window shows of a text, in any width and typeface.

    `first` is the first visible code point, `below` the pixels from the window's upper edge to its line.
    """

    first: int = 0
    below: int = 0
    cursor: int = 0


class Page(QAbstractScrollArea):
    """A text, its marks, a caret and a selection. Offsets are code points of the text."""

    selection_changed = Signal()
    focus_changed = Signal()
    cursor_moved = Signal()
    context_menu_requested = Signal(QPoint)
    mark_activated = Signal(int)
    fragments_changed = Signal(int, object)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: KeyRouter | None = None
        self.expanders: Expander | None = None
        self.words: Callable[[str, int], Span | None] = word_at
        self.sentences: Callable[[str, int], Span | None] = sentence_at
        self._look = PageLook()
        self._state = Selection()
        self._overlay = Overlay()
        self._pointer = Pointer(self)
        self._auto_scroll = QBasicTimer()
        self._curves: Sequence[Curve] = ()
        self._set_up_window()
        self._sheet = Sheet("", ())
        self._caret = Caret(self._sheet, self._word_of)
        self._painter: PiecePainter
        self._retype()

    def _set_up_window(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        window = self.viewport()
        window.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        window.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        window.setAutoFillBackground(False)
        window.setCursor(Qt.CursorShape.IBeamCursor)
        window.setMouseTracking(True)

    # -- what is shown

    def show_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show another text with its marks, from its beginning; nothing is selected and no mark is in hand."""
        sheet = Sheet(text, marks)
        sheet.view = self.viewport().height()
        self._sheet = sheet
        self._caret = Caret(sheet, self._word_of)
        self._state, self._overlay, self._curves = Selection(), Overlay(caret=0), ()
        self._pointer.forget()
        self._retype()
        self.selection_changed.emit()
        self.focus_changed.emit()
        self.cursor_moved.emit()

    def update_marks(self, put: Sequence[Mark], gone: Collection[int]) -> None:
        """Add or replace some marks and take others away; only their lines are painted again."""
        index = self._sheet.index
        changed = [mark for mark in (index.get(one) for one in (*gone, *(each.id for each in put))) if mark is not None]
        for mark in gone:
            index.remove(mark)
        for mark in put:
            index.put(mark)
        self._repaint_marks([*changed, *put])
        if self._overlay.focus is not None and index.get(self._overlay.focus) is None:
            self.set_focus(None)

    def set_curves(self, curves: Sequence[Curve]) -> None:
        """The ties of the mark in hand."""
        self._curves = curves
        self.viewport().update()

    def set_hits(self, spans: Sequence[Span], current: int | None) -> None:
        """Where a search found something, sorted; `current` is the number of the one in hand."""
        self._overlay.hits, self._overlay.hit_in_hand = spans, current
        self.viewport().update()

    def set_look(self, look: PageLook) -> None:
        """Change colours, letters or spacing; the first visible character stays where it is."""
        self._look = look
        self._retype()

    @property
    def look(self) -> PageLook:
        """How the page looks now."""
        return self._look

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._sheet.text

    # -- selection, caret, mark in hand

    @property
    def cursor(self) -> int:  # pyright: ignore[reportIncompatibleMethodOverride] - the pointer's shape is the viewport's
        """Where the caret stands."""
        return self._state.cursor

    @property
    def selection(self) -> Fragments | None:
        """What is selected; more than one fragment if they were added with Ctrl."""
        return self._state.fragments

    @property
    def focus(self) -> int | None:
        """The id of the mark in hand."""
        return self._overlay.focus

    @property
    def focus_offset(self) -> int:
        """Where the mark in hand begins; the caret's place if there is none."""
        mark = self.mark_in_hand
        return self.cursor if mark is None else mark.start

    @property
    def sheet(self) -> Sheet:
        """The text as it lies on the page."""
        return self._sheet

    @property
    def state(self) -> Selection:
        """The selection with its anchor and caret."""
        return self._state

    @property
    def mark_in_hand(self) -> Mark | None:
        """The mark in hand itself."""
        return None if self._overlay.focus is None else self._sheet.index.get(self._overlay.focus)

    def select(self, fragments: Fragments | None) -> None:
        """Select fragments, or nothing; the caret goes to their end."""
        self.take(Selection().placed(self._state.cursor) if fragments is None else selecting(fragments))

    def set_cursor(self, offset: int) -> None:
        """Put the caret at an offset; nothing stays selected."""
        self.take(self._state.placed(min(max(offset, 0), len(self.text))))

    def selected_text(self) -> str:
        """The selected characters of the source text; fragments are joined as a surface is."""
        fragments = self.selection
        return surface_of(self.text, fragments) if fragments else ""

    def take(self, selection: Selection, *, follow: bool = True) -> None:
        """Select something else; the mark in hand is let go. `follow` scrolls so that the caret is seen."""
        before, self._state = self._state, selection
        if self._overlay.focus is not None:
            self._change_focus(None)
        if before == selection:
            return
        self._overlay.selection = selection.fragments
        self._overlay.caret, self._overlay.upstream = selection.cursor, selection.upstream
        self._repaint_selection(before, selection)
        if follow:
            self._follow_caret()
        if before.fragments != selection.fragments:
            self.selection_changed.emit()
        if before.cursor != selection.cursor:
            self.cursor_moved.emit()

    def set_focus(self, mark: int | None) -> None:
        """Take a mark in hand and show it, or let go; nothing stays selected."""
        known = None if mark is None else self._sheet.index.get(mark)
        if known is not None:
            self.take(Selection().placed(known.start), follow=False)
            self._change_focus(known.id)
            self.reveal(Span(known.start, known.end))
        elif self._overlay.focus is not None:
            self._change_focus(None)

    def next_mark(self, after: int, backwards: bool = False, unconfirmed_only: bool = False) -> int | None:
        """The id of the next mark in reading order from an offset on, or of the last one before it.

        Of marks that begin at `after`, those up to the mark in hand are passed.
        """
        index, held = self._sheet.index, self.mark_in_hand
        key = held.key if held is not None and held.start == after else None
        if backwards:
            found = index.preceding(key or (after, -len(self.text) - 1, 0), unconfirmed_only=unconfirmed_only)
        else:
            beyond = (key[0], key[1], key[2] + 1) if key else (after, -len(self.text) - 1, 0)
            found = index.following(beyond, unconfirmed_only=unconfirmed_only)
        return found.id if found else None

    def word_edge(self, offset: int, *, forwards: bool) -> int:
        """The next edge of a word from an offset on, or the last one before it."""
        return self._caret.word_edge(offset, forwards=forwards)

    def activate(self, mark: int) -> None:
        """Open a mark: what a double click on its chip does."""
        self.set_focus(mark)
        self.mark_activated.emit(mark)

    def reshape(self, mark: int, fragments: Fragments) -> None:
        """Ask for other fragments of a mark."""
        self.fragments_changed.emit(mark, fragments)

    def show_preview(self, fragments: Fragments | None) -> None:
        """Show what a mark would cover while its end is dragged."""
        self._overlay.selection = fragments
        self.viewport().update()

    # -- where things are

    @property
    def visible_span(self) -> Span | None:
        """The part of the text in the window, by whole lines of layout; None for an empty text."""
        placed = self._sheet.visible()
        end = placed[-1].entry.end if placed else 0
        start = self._sheet.first_visible()[0]
        return Span(start, end) if start < end else None

    def view_state(self) -> ViewState:
        """What the window shows, to be restored later."""
        first, below = self._sheet.first_visible()
        return ViewState(first, below, self._state.cursor)

    def restore(self, state: ViewState) -> None:
        """Show what the window showed."""
        length = len(self.text)
        self._sheet.put_at(min(state.first, length), state.below)
        self.take(self._state.placed(min(state.cursor, length)), follow=False)
        self.viewport().update()

    def reveal(self, span: Span) -> None:
        """Scroll no further than needed to show a span; one that is far away is put in the upper third."""
        upper, lower = self._line_rect(span.start), self._line_rect(span.end, upstream=True)
        height, room = self._sheet.view, self._sheet.metrics.pitch
        if upper.top() >= room // 2 and lower.bottom() <= height - room // 2:
            return
        if upper.bottom() < -height or upper.top() > 2 * height:
            self._sheet.put_at(span.start, height // 3)
            self.viewport().update()
        elif upper.top() < room // 2 or lower.bottom() - upper.top() > height - room:
            self.scroll_by(upper.top() - room)
        else:
            self.scroll_by(lower.bottom() - height + room)

    def hits(self, point: QPoint) -> list[Hit]:
        """The marks under a point of the window, the likeliest first."""
        spot = self._sheet.spot(point.x(), point.y())
        return hits_at(self._sheet.boxes(spot.entry), spot.line, spot.x, spot.y, self._sheet.metrics)

    def edge_point(self, offset: int, *, closing: bool) -> QPoint | None:
        """Where the handle of a mark's end is."""
        entry, line = self._sheet.locate(offset, upstream=closing)
        rect = self._painter.caret_rect(Placed(entry, self._sheet.top_of(entry.piece)), line, min(offset, entry.end))
        return rect.bottomLeft() + QPoint(1, 0) if closing else rect.topLeft() + QPoint(1, 0)

    def word(self, offset: int) -> Span | None:
        """The word at an offset."""
        return self.words(self.text, offset) if offset < len(self.text) else None

    def sentence(self, offset: int) -> Span | None:
        """The sentence at an offset."""
        return self.sentences(self.text, offset) if offset < len(self.text) else None

    # -- scrolling and painting

    def scroll_by(self, pixels: int) -> None:
        """Scroll down (or up) by pixels; what stays visible is moved, only the rest is painted."""
        moved = self._sheet.scroll(pixels)
        if abs(moved) < self.viewport().height():
            if moved:
                self.viewport().scroll(0, -moved)
        else:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is asked for."""
        painter = QPainter(self.viewport())
        try:
            clip = event.rect()
            painter.fillRect(clip, self._painter.paper)
            for placed in self._sheet.visible():
                if placed.top <= clip.bottom() and placed.top + placed.entry.height > clip.top():
                    self._painter.paint(painter, placed, clip, self._overlay)
            if self.hasFocus():
                self._painter.paint_caret(painter, self._caret_rect())
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the window; the first visible character stays where it is."""
        self._sheet.view = self.viewport().height()
        if event.oldSize().width() != event.size().width():
            self._retype()
        else:
            self._sheet.scroll(0)

    def sizeHint(self) -> QSize:
        """A column with its margins, twenty lines high."""
        return QSize(self._sheet.metrics.em * 48, self._sheet.metrics.pitch * 20)

    def _retype(self) -> None:
        font = font_of(self._look)
        metrics = measured(self._look, em_of(font), self.viewport().width())
        chips = Chips(self._look.family, metrics.chip_height, self._look.colors, self.devicePixelRatioF())
        numbers: QFont | None = None
        if self._look.numbers:
            numbers = QFont(font)
            numbers.setPointSizeF(max(6.0, self._look.points * 0.66))
        self._sheet.set_type(font, metrics, chips.width)
        self._painter = PiecePainter(self._sheet, self._look.colors, chips, numbers=numbers)
        self.viewport().update()

    def _line_rect(self, offset: int, *, upstream: bool = False) -> QRect:
        entry, line = self._sheet.locate(offset, upstream=upstream)
        top = self._sheet.top_of(entry.piece) + self._sheet.line_top(entry, line)
        return QRect(0, top, self.viewport().width(), self._sheet.metrics.pitch)

    def _caret_rect(self) -> QRect:
        entry, line = self._sheet.locate(self._state.cursor, upstream=self._state.upstream)
        placed = Placed(entry, self._sheet.top_of(entry.piece))
        return self._painter.caret_rect(placed, line, min(self._state.cursor, entry.end))

    def _follow_caret(self) -> None:
        cursor = self._state.cursor
        rect = self._line_rect(cursor, upstream=self._state.upstream)
        height = self._sheet.view
        if rect.top() < 0:
            self.scroll_by(rect.top()) if rect.top() > -height else self._show_far(cursor)
        elif rect.bottom() >= height:
            self.scroll_by(rect.bottom() - height + 1) if rect.top() < 2 * height else self._show_far(cursor)

    def _show_far(self, offset: int) -> None:
        self._sheet.put_at(offset, self._sheet.view // 3)
        self.viewport().update()

    def _repaint_marks(self, marks: Sequence[Mark]) -> None:
        self._sheet.touch(marks)
        for mark in marks:
            self._repaint_span(mark.start, mark.end)

    def _repaint_span(self, start: int, end: int) -> None:
        upper, lower = self._line_rect(start), self._line_rect(end, upstream=True)
        self.viewport().update(0, upper.top() - 6, self.viewport().width(), lower.bottom() - upper.top() + 12)

    def _repaint_selection(self, before: Selection, after: Selection) -> None:
        if before.kept != after.kept:
            self.viewport().update()
            return
        places = [before.cursor, after.cursor]
        if before.anchor != after.anchor:
            places += [before.anchor, after.anchor]
        self._repaint_span(min(places), max(places))

    def _change_focus(self, mark: int | None) -> None:
        held, self._overlay.focus = self.mark_in_hand, mark
        for each in (held, self.mark_in_hand):
            if each is not None:
                self._repaint_span(each.start, each.end)
        self.focus_changed.emit()

    def _word_of(self, text: str, offset: int) -> Span | None:
        return self.words(text, offset)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask the router, then move the caret or copy."""
        if self.keys is not None and self.keys.run(event):
            event.accept()
            return
        motion = motion_of(event)
        if motion is not None:
            self._move_caret(*motion)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            event.ignore()

    def _move_caret(self, motion: Motion, selecting_too: bool) -> None:
        offset, upstream = self._caret.moved(self._state, motion)
        change = self._state.extended if selecting_too else self._state.placed
        self.take(change(offset, upstream=upstream))

    # -- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._caret.forget()
            self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, or open a mark by its chip."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag; outside the window the text follows."""
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pointer.dragging:
            self._pointer.move(point)
            outside = not 0 <= point.y() < self.viewport().height()
            if outside and not self._auto_scroll.isActive():
                self._auto_scroll.start(30, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a gesture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._auto_scroll.stop()
            self._pointer.release(event)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while a drag is held outside the window."""
        if event.timerId() != self._auto_scroll.timerId():
            super().timerEvent(event)
            return
        point = self.viewport().mapFromGlobal(QCursor.pos())
        beyond = point.y() - min(max(point.y(), 0), self.viewport().height())
        if not beyond or not self._pointer.dragging:
            self._auto_scroll.stop()
            return
        self.scroll_by(beyond)
        self._pointer.move(point)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for another size."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit((turn > 0) - (turn < 0))
        else:
            self.scroll_by(-(event.pixelDelta().y() or turn * 3 * self._sheet.metrics.pitch // 120))
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the window."""
        self.context_menu_requested.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a mark's tip while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.hits(event.pos())
            QToolTip.showText(event.globalPos(), found[0].mark.tip if found else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update(self._caret_rect())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update(self._caret_rect())
