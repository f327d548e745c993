"""The page: a text with its marks, and what can be done on it. Knows nothing of projects and schemas."""

import html
from collections.abc import Collection, Sequence

from PySide6.QtCore import QBasicTimer, QEvent, QPoint, Qt, QTimerEvent, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.model.span import Fragments, Span, surface_of
from annotator.ui.page import accessible
from annotator.ui.page.canvas import Canvas, ViewState
from annotator.ui.page.caret import Caret, Finder, Motion
from annotator.ui.page.hints import Hints, hints_for
from annotator.ui.page.hits import Zone
from annotator.ui.page.keys import KeyRouter, motion_of
from annotator.ui.page.marks import Mark
from annotator.ui.page.mouse import Expander, Pointer
from annotator.ui.page.selection import Selection, selecting
from annotator.ui.page.words import sentence_at, word_at

__all__ = ["Page", "ViewState"]

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Page(Canvas):
    """A text, its marks, a caret, a selection and a mark in hand. Offsets are code points of the text.

    Whoever owns the page sets `keys` (asked first about every key), `expanders` (the spans that a click may mean),
    `words` and `sentences`. The page never changes a mark by itself: it says what was asked for.
    """

    selection_changed = Signal()
    focus_changed = Signal()
    cursor_moved = Signal()
    context_menu_requested = Signal(QPoint)
    """At a global position."""
    mark_activated = Signal(int)
    fragments_changed = Signal(int, object)
    """An end of the mark in hand was dragged: its id, and the Fragments that are asked for."""
    hint_taken = Signal(Span)
    hints_ended = Signal()
    zoom_requested = Signal(int)
    """Larger (1) or smaller (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.keys: KeyRouter | None = None
        self.expanders: Expander | None = None
        self.words: Finder = word_at
        self.sentences: Finder = sentence_at
        self._state = Selection()
        self._auto_scroll = QBasicTimer()
        self._held_at = QPoint()
        self._turned = 0.0
        super().__init__(parent)
        accessible.install(Page)
        self.cursor_moved.connect(self._tell_caret)
        self.selection_changed.connect(self._announce)
        self.focus_changed.connect(self._announce)
        self._caret = Caret(self._sheet, self._word_of)
        self._pointer = Pointer(self)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # -- what is shown

    def show_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show another text with its marks, from its beginning; nothing is selected and no mark is in hand."""
        if self._hints is not None:
            self._show_hints(None)
        self._load(text, marks)
        self._state = Selection()
        self._caret = Caret(self._sheet, self._word_of)
        self._pointer.forget()
        self.selection_changed.emit()
        self.focus_changed.emit()
        self.cursor_moved.emit()

    def update_marks(self, put: Sequence[Mark], gone: Collection[int]) -> None:
        """Add or replace some marks and take others away; only their lines are painted again."""
        self._exchange(put, gone)
        if self._overlay.focus in gone:
            self._change_focus(None)

    def restore(self, state: ViewState) -> None:
        """Show what the window showed."""
        length = len(self.text)
        self.take(self._state.placed(min(state.cursor, length)), follow=False)
        self._put_at(min(state.first, length), state.below)

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

    def edge_point(self, offset: int, *, closing: bool) -> QPoint:
        """The middle of a mark's end, where it can be taken and dragged."""
        return self.caret_rect(offset, upstream=closing).center()

    def word(self, offset: int) -> Span | None:
        """The word at an offset."""
        return self.words(self.text, offset) if offset < len(self.text) else None

    def sentence(self, offset: int) -> Span | None:
        """The sentence at an offset."""
        return self.sentences(self.text, offset) if offset < len(self.text) else None

    def _word_of(self, text: str, offset: int) -> Span | None:
        return self.words(text, offset)

    def _follow_caret(self) -> None:
        cursor, height = self._state.cursor, self._sheet.view
        rect = self._line_rect(cursor, upstream=self._state.upstream)
        if rect.top() < -height or rect.top() > 2 * height:
            self._put_at(cursor, height // 3)
        elif rect.top() < 0:
            self.scroll_by(rect.top())
        elif rect.bottom() >= height:
            self.scroll_by(rect.bottom() - height + 1)

    def _repaint_selection(self, before: Selection, after: Selection) -> None:
        pieces = self._sheet.pieces
        here, there = pieces.at(before.cursor), pieces.at(after.cursor)
        if here != there:  # the number of the caret's passage stands out
            self._repaint(pieces.starts[here], pieces.starts[here])
            self._repaint(pieces.starts[there], pieces.starts[there])
        if before.kept != after.kept:
            self.viewport().update()
            return
        places = [before.cursor, after.cursor]
        if before.anchor != after.anchor:
            places += [before.anchor, after.anchor]
        self._repaint(min(places), max(places))

    def _change_focus(self, mark: int | None) -> None:
        held, self._overlay.focus = self.mark_in_hand, mark
        for each in (held, self.mark_in_hand):
            if each is not None:
                self._repaint_mark(each)
        if self._curves:
            self.viewport().update()
        self.focus_changed.emit()

    # -- hints

    def start_hints(self, candidates: Sequence[Span]) -> None:
        """Show two letters on each candidate in the window; typing them takes it, anything else ends it."""
        seen = self.visible_span
        self._show_hints(hints_for([span for span in candidates if seen is not None and seen.overlaps(span)]))

    def _show_hints(self, hints: Hints | None) -> None:
        ended = self._hints is not None and (hints is None or not hints.places)
        self._hints = hints if hints is not None and hints.places else None
        self.viewport().update()
        if ended:
            self.hints_ended.emit()

    def _type_hint(self, event: QKeyEvent, hints: Hints) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self._show_hints(hints.back())
            return
        found = hints.after(event.text()) if event.text().isalpha() else None
        if isinstance(found, Span):
            self._show_hints(None)
            self._take_target(found)
            self.hint_taken.emit(found)
        elif found is not None or event.text():
            self._show_hints(found)

    def _take_target(self, span: Span) -> None:
        """Take the mark of exactly this extent in hand, or select the span."""
        marks = self._sheet.index.overlapping(span.start, span.end)
        same = next((mark for mark in marks if (mark.start, mark.end) == (span.start, span.end)), None)
        if same is not None:
            self.set_focus(same.id)
        else:
            self.select((span,))

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Offer Tab to the router as well; Qt would go to the next widget before asking."""
        if isinstance(event, QKeyEvent) and event.key() in _TABS and event.type() == QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hints first, then the router, then what every text view does."""
        event.accept()
        if self._hints is not None:
            self._type_hint(event, self._hints)
        elif self.keys is not None and self.keys.run(event):
            return
        elif (motion := motion_of(event)) is not None:
            self._move_caret(*motion)
        elif not self._own_key(event):
            event.ignore()

    def _own_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self.text:
            self.take(selecting((Span(0, len(self.text)),)), follow=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._overlay.focus is not None:
            self.activate(self._overlay.focus)
        elif event.key() == Qt.Key.Key_Escape and (self.selection or self._overlay.focus is not None):
            self.set_cursor(self.cursor)
        else:
            return False
        return True

    def _move_caret(self, motion: Motion, selecting_too: bool) -> None:
        paging = motion in (Motion.PAGE_UP, Motion.PAGE_DOWN)
        before = self._line_rect(self.cursor, upstream=self._state.upstream).top()
        offset, upstream = self._caret.moved(self._state, motion)
        change = self._state.extended if selecting_too else self._state.placed
        self.take(change(offset, upstream=upstream), follow=not paging)
        if paging:
            self.scroll_by(self._line_rect(offset, upstream=upstream).top() - before)
            self._follow_caret()

    # -- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if self._hints is not None:
            self._show_hints(None)
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
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._shape_pointer(point)
        elif self._pointer.dragging:
            self._held_at = point
            self._pointer.move(point)
            if not 0 <= point.y() < self._sheet.view and not self._auto_scroll.isActive():
                self._auto_scroll.start(30, self)

    def _shape_pointer(self, point: QPoint) -> None:
        """A hand over what can be clicked, a double arrow over what can be dragged."""
        shape = Qt.CursorShape.IBeamCursor
        found = self.hits(point)
        if self._pointer.on_handle(point):
            shape = Qt.CursorShape.SizeHorCursor
        elif found and found[0].zone is not Zone.TEXT:
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a gesture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._auto_scroll.stop()
            self._pointer.release(event)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while a drag is held outside the window, the faster the further."""
        if event.timerId() != self._auto_scroll.timerId():
            super().timerEvent(event)
            return
        point = self._held_at
        beyond = point.y() - min(max(point.y(), 0), self._sheet.view)
        if not beyond or not self._pointer.dragging:
            self._auto_scroll.stop()
            return
        self.scroll_by(beyond)
        self._pointer.move(point)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for another size."""
        event.accept()
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit((turn > 0) - (turn < 0))
            return
        self._turned -= event.pixelDelta().y() or turn * 3 * self._sheet.metrics.pitch / 120
        whole = int(self._turned)
        self._turned -= whole
        self.scroll_by(whole)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the window; from the keyboard it belongs at the caret."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at_caret = self.viewport().mapToGlobal(self.caret_rect(self.focus_offset).bottomLeft())
        self.context_menu_requested.emit(at_caret if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a mark's tip while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.hits(event.pos())
            QToolTip.showText(event.globalPos(), _plain(found[0].mark.tip) if found else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret, and the frame of the mark in hand in full colour."""
        super().focusInEvent(event)
        self._set_active(active=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere now."""
        super().focusOutEvent(event)
        self._set_active(active=False)

    def _tell_caret(self) -> None:
        accessible.tell_caret(self)

    def _announce(self) -> None:
        accessible.announce(self)

    def _set_active(self, *, active: bool) -> None:
        self._overlay.active = active
        self.viewport().update()


def _plain(tip: str) -> str:
    """A tip that Qt shows as it stands, whatever tags the document has in it."""
    return f"<p style='white-space:pre-wrap'>{html.escape(tip)}</p>" if tip else ""
