"""Gestures of the pointer: place, drag, words, sentences, click-expand, fragments, and the ends of the mark in hand."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator.model.schema import Render
from annotator.model.span import Fragments, Span, fragments_of
from annotator.ui.page.hits import Zone
from annotator.ui.page.marks import Mark
from annotator.ui.page.selecting import SelectingCanvas
from annotator.ui.page.selection import Selection

_NEAR = 5
"""Pixels from the end of a mark at which its handle is taken."""


@dataclass(frozen=True, slots=True)
class _Again:
    """How often one place was clicked before."""

    place: int
    times: int

    def next(self, place: int) -> "_Again":
        return _Again(place, self.times + 1 if place == self.place else 0)


class _Drag(Enum):
    NONE = auto()
    CHARACTERS = auto()
    WHOLES = auto()
    HANDLE = auto()
    TIE = auto()


@dataclass(frozen=True, slots=True)
class _Handle:
    mark: int
    fragments: Fragments
    number: int
    closing: bool

    def moved(self, offset: int) -> Fragments:
        """The fragments with this end at an offset; an end never passes the other one or a neighbour."""
        span = self.fragments[self.number]
        if self.closing:
            span = Span(span.start, max(offset, span.start + 1))
        else:
            span = Span(min(offset, span.end - 1), span.end)
        others = (each for number, each in enumerate(self.fragments) if number != self.number)
        return fragments_of((*others, span))


class Pointer:
    """Turns mouse events into what they mean on the page."""

    def __init__(self, page: SelectingCanvas) -> None:
        self._page = page
        self._drag = _Drag.NONE
        self._origin = Selection()
        self._finder: Callable[[int], Span | None] | None = None
        self._handle: _Handle | None = None
        self._reshaped: Fragments | None = None
        self._tied: int | None = None
        self._pressed = QPoint()
        self._moved = False
        self._again = _Again(-1, 0)
        self._since_double = QElapsedTimer()

    @property
    def dragging(self) -> bool:
        """Whether a drag goes on that the window should follow."""
        return self._drag is not _Drag.NONE

    def forget(self) -> None:
        """Another text, or other marks: a click is a first click again."""
        self._again = _Again(-1, 0)
        self._drag = _Drag.NONE

    def on_handle(self, point: QPoint) -> bool:
        """Whether an end of the mark in hand would be taken at a point."""
        return self._handle_at(point) is not None

    def press(self, event: QMouseEvent) -> None:
        """The left button went down."""
        point, modifiers = event.position().toPoint(), event.modifiers()
        if self._is_triple(point):
            self._start_wholes(point, self._page.sentence, modifiers)
            return
        self._pressed, self._moved = point, False
        self._handle = self._handle_at(point)
        if self._handle is not None:
            self._drag, self._reshaped = _Drag.HANDLE, None
            return
        self._tied = None if modifiers else self._named(point)
        self._drag = _Drag.CHARACTERS if self._tied is None else _Drag.TIE
        offset, upstream = self._page.sheet.offset_at(point.x(), point.y())
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._origin, self._moved = self._page.state, True
            self._page.take(self._origin.extended(offset, upstream=upstream))
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._origin = self._page.state.set_aside(offset)
        else:
            self._origin = Selection(offset, offset)

    def press_for_menu(self, point: QPoint) -> None:
        """The right button went down: the menu is to be about what is under it."""
        offset, upstream = self._page.sheet.offset_at(point.x(), point.y())
        hits = self._page.hits(point)
        if any(span.start <= offset <= span.end for span in self._page.state.fragments or ()):
            return
        if hits:
            self._page.set_focus(hits[0].mark.id)
        else:
            self._page.take(Selection().placed(offset, upstream=upstream), follow=False)

    def move(self, point: QPoint) -> None:
        """The pointer moved with the button down."""
        far = QGuiApplication.styleHints().startDragDistance() // 2
        if not self._moved and (point - self._pressed).manhattanLength() < far:
            return
        self._moved = True
        if self._drag is _Drag.TIE:
            self._page.show_tie(self._pressed, point)
            return
        offset, upstream = self._page.sheet.offset_at(point.x(), point.y())
        if self._drag is _Drag.HANDLE and self._handle is not None:
            self._reshaped = self._handle.moved(offset)
            self._page.show_preview(self._reshaped)
        elif self._drag is _Drag.WHOLES and self._finder is not None:
            span = self._finder(offset)
            if span is not None:
                self._page.take(self._page.state.dragged(span))
        elif self._drag is _Drag.CHARACTERS:
            self._page.take(self._origin.extended(offset, upstream=upstream))

    def release(self, event: QMouseEvent) -> None:
        """The left button went up."""
        drag, self._drag = self._drag, _Drag.NONE
        if drag is _Drag.HANDLE and self._handle is not None:
            self._page.show_preview(None)
            if self._reshaped is not None and self._reshaped != self._handle.fragments:
                self._page.reshape(self._handle.mark, self._reshaped)
        elif drag is _Drag.TIE and self._moved:
            self._tie(event.position().toPoint())
        elif drag in (_Drag.CHARACTERS, _Drag.TIE) and not self._moved:
            self._click(event.position().toPoint(), event.modifiers())

    def double(self, event: QMouseEvent) -> None:
        """The left button went down for the second time."""
        point = event.position().toPoint()
        named = next((hit for hit in self._page.hits(point) if hit.zone is not Zone.TEXT), None)
        if named is not None:
            self._page.activate(named.mark.id)
            return
        self._start_wholes(point, self._page.word, event.modifiers())
        self._since_double.start()

    def _named(self, point: QPoint) -> int | None:
        """The mark whose chip or bar is at a point, if it is one that can be tied."""
        hit = next((hit for hit in self._page.hits(point) if hit.zone is not Zone.TEXT), None)
        return hit.mark.id if hit is not None and not hit.mark.unconfirmed else None

    def _tie(self, point: QPoint) -> None:
        self._page.show_tie(self._pressed, None)
        others = (hit.mark.id for hit in self._page.hits(point) if not hit.mark.unconfirmed)
        other = next((mark for mark in others if mark != self._tied), None)
        if self._tied is not None and other is not None:
            self._page.tie_drawn.emit(self._tied, other)

    def _is_triple(self, point: QPoint) -> bool:
        hints = QGuiApplication.styleHints()
        soon = self._since_double.isValid() and self._since_double.elapsed() < hints.mouseDoubleClickInterval()
        self._since_double.invalidate()
        return soon and (point - self._pressed).manhattanLength() < hints.startDragDistance()

    def _start_wholes(
        self, point: QPoint, finder: Callable[[int], Span | None], modifiers: Qt.KeyboardModifier
    ) -> None:
        self._pressed, self._moved = point, False
        self._again = _Again(-1, 0)
        self._drag, self._finder = _Drag.WHOLES, finder
        offset = self._page.sheet.character_at(point.x(), point.y())
        span = finder(offset) if offset is not None else None
        if span is not None:
            kept = self._page.state.kept if modifiers & Qt.KeyboardModifier.ControlModifier else ()
            self._page.take(Selection(kept=kept).of_span(span))

    def _click(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        offset = self._page.sheet.character_at(point.x(), point.y())
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._click_more(offset)
            return
        targets = self._targets(point, offset)
        if not targets:
            self._again = _Again(-1, 0)
            self._page.take(self._origin)
            return
        place = offset if offset is not None else -2
        self._again = self._again.next(place)
        target = targets[self._again.times % len(targets)]
        if isinstance(target, Mark):
            self._page.set_focus(target.id)
        else:
            self._page.take(Selection().of_span(target), follow=False)

    def _targets(self, point: QPoint, offset: int | None) -> list[Mark | Span]:
        """What a click may mean: the marks under it, then the spans that somebody finds there beside them.

        Suggested claims lie under nearly all of a text, so what is smaller than they are comes first.
        """
        hits = self._page.hits(point)
        if hits and hits[0].zone is not Zone.TEXT:
            return [hit.mark for hit in hits if hit.zone is hits[0].zone]
        marks = [hit.mark for hit in hits]
        claims = [mark for mark in marks if mark.unconfirmed and mark.look.render is Render.BRACKET]
        spans: list[Span] = []
        if offset is not None and self._page.expanders is not None:
            marked = {mark.fragments for mark in marks}
            spans += (each for each in self._page.expanders(self._page.sheet.text, offset) if (each,) not in marked)
        return [*(mark for mark in marks if mark not in claims), *spans[:1], *claims, *spans[1:]]

    def _click_more(self, offset: int | None) -> None:
        """Ctrl + click: let the fragment under it go, or select one more."""
        if offset is None:
            return
        state = self._page.state
        fewer = state.without(offset)
        if fewer is not None:
            self._page.take(fewer, follow=False)
            return
        expanders = self._page.expanders
        found = expanders(self._page.sheet.text, offset) if expanders else ()
        span = found[0] if found else self._page.word(offset)
        if span is not None:
            self._page.take(state.set_aside(offset).of_span(span), follow=False)

    def _handle_at(self, point: QPoint) -> _Handle | None:
        mark = self._page.mark_in_hand
        if mark is None or mark.unconfirmed:
            return None
        metrics = self._page.sheet.metrics
        for number, span in enumerate(mark.fragments):
            for closing, offset in ((False, span.start), (True, span.end)):
                place = self._page.edge_point(offset, closing=closing)
                if _within(point - place, metrics.band_height // 2):
                    return _Handle(mark.id, mark.fragments, number, closing)
        return None


def _within(distance: QPoint, height: int) -> bool:
    return abs(distance.x()) <= _NEAR and abs(distance.y()) <= height
