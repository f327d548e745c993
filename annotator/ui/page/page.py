"""The page: a text with its marks, and what can be done on it. Knows nothing of projects and schemas."""

import html
from collections.abc import Sequence

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

from annotator.model.span import Span
from annotator.ui.page import accessible
from annotator.ui.page.canvas import ViewState
from annotator.ui.page.caret import Motion
from annotator.ui.page.hints import Hints, hints_for
from annotator.ui.page.hits import Zone
from annotator.ui.page.keys import KeyRouter, motion_of
from annotator.ui.page.marks import Mark
from annotator.ui.page.mouse import Pointer
from annotator.ui.page.origin import SAME, Origin
from annotator.ui.page.selecting import SelectingCanvas, Standing
from annotator.ui.page.selection import selecting

__all__ = ["Page", "ViewState"]

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Page(SelectingCanvas):
    """A text, its marks, a caret, a selection and a mark in hand. Offsets are code points of the text.

    Whoever owns the page sets `keys` (asked first about every key), `expanders` (the spans that a click may mean),
    `words` and `sentences`, and what hovering tells: `tips` of a mark by its id, `notes_at` of a character by its
    offset. The page never changes a mark by itself: it says what was asked for.
    """

    context_menu_requested = Signal(QPoint)
    """At a global position."""
    hint_taken = Signal(Span)
    hints_ended = Signal()
    hints_left = Signal()
    """Esc was pressed while hints were shown."""
    released = Signal()
    """The button is up again, and what a drag asked for has been told."""
    zoom_requested = Signal(int)
    """Larger (1) or smaller (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: KeyRouter | None = None
        self._auto_scroll = QBasicTimer()
        self._held_at = QPoint()
        self._turned = 0.0
        accessible.install(Page)
        self.cursor_moved.connect(self._tell_caret)
        self.selection_changed.connect(self._announce)
        self.focus_changed.connect(self._announce)
        self._pointer = Pointer(self)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def show_text(self, text: str, marks: Sequence[Mark], origin: Origin = SAME) -> None:
        """Show another text with its marks, from its beginning; nothing is selected and no mark is in hand."""
        if self._hints is not None:
            self._show_hints(None)
        self._pointer.forget()
        super().show_text(text, marks, origin)

    def show_otherwise(self, text: str, marks: Sequence[Mark], origin: Origin, standing: Standing) -> None:
        """Show the same text in other words, with everything where it is in these; no signal tells of it."""
        self._pointer.forget()
        super().show_otherwise(text, marks, origin, standing)

    # -- hints

    @property
    def hints(self) -> Sequence[tuple[str, Span]]:
        """The letters that are shown, and what each stands for."""
        return self._hints.places if self._hints is not None else ()

    @property
    def dragging(self) -> bool:
        """Whether somebody holds the button down to select or to move an end."""
        return self._pointer.dragging

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
        if event.key() == Qt.Key.Key_Escape:
            self._show_hints(None)
            self.hints_left.emit()
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
            event.accept()  # or the parent would go on by one widget more
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
        before = self._sheet.line_rect(self.cursor, upstream=self._state.upstream).top()
        offset, upstream = self._caret.moved(self._state, motion)
        change = self._state.extended if selecting_too else self._state.placed
        self.take(change(offset, upstream=upstream), follow=not paging)
        if paging:
            self.scroll_by(self._sheet.line_rect(offset, upstream=upstream).top() - before)
            self._follow_caret()

    # -- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if self._hints is not None:
            self._show_hints(None)
        if event.button() == Qt.MouseButton.LeftButton:
            self._caret.forget()
            self._pointer.press(event)
        elif event.button() == Qt.MouseButton.RightButton:
            self._pointer.press_for_menu(event.position().toPoint())

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
            self.released.emit()

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
            QToolTip.showText(event.globalPos(), _plain(self.told_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def told_at(self, point: QPoint) -> str:
        """What hovering a point tells: of the mark there, and of the character; plain lines of text."""
        found, offset = self.hits(point), self._sheet.character_at(point.x(), point.y())
        of_mark = self.tips(found[0].mark.id) if found else ""
        return "\n".join(filter(None, (of_mark, self.notes_at(offset) if offset is not None else "")))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret, and the frame of the mark in hand in full colour."""
        super().focusInEvent(event)
        self._show_active(active=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere now."""
        super().focusOutEvent(event)
        self._show_active(active=False)

    def _tell_caret(self) -> None:
        accessible.tell_caret(self)

    def _announce(self) -> None:
        accessible.announce(self)


def _plain(tip: str) -> str:
    """A tip that Qt shows as it stands, whatever tags the document has in it."""
    return f"<p style='white-space:pre-wrap'>{html.escape(tip)}</p>" if tip else ""
