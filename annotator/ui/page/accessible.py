# ruff: noqa: N802 - Qt calls these methods by names of its own
"""What assistive technology is told: the text, the caret, and the mark in hand or under the caret.

Two things of Qt's text interface cannot be answered from Python with PySide6 6.11: where a selection begins and ends,
and the text of a line or word around an offset. So no selection is reported (Qt would pass on undefined numbers; what
is selected is announced instead), and Qt itself looks for words and lines, in a copy of the whole text.
"""

from functools import cache
from typing import TYPE_CHECKING, cast
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from annotator.model.span import Span
from annotator.text.offsets import Utf16Map

if TYPE_CHECKING:
    from annotator.ui.page.page import Page

_ANNOUNCED = 200
"""Characters of a selection that are read out at most."""


class PageText(QAccessibleTextInterface):
    """The text of a page as Qt asks for it: in UTF-16 units, and in pixels of the screen."""

    def __init__(self, page: "Page") -> None:
        super().__init__()
        self._weak = ref(page)
        self._of = ""
        self._map = Utf16Map("")

    @property
    def _page(self) -> "Page":
        page = self._weak()
        assert page is not None, "Qt asks about a page only while it is there"
        return page

    @property
    def _units(self) -> Utf16Map:
        if self._of is not self._page.text:
            self._of = self._page.text
            self._map = Utf16Map(self._of)
        return self._map

    def _point(self, unit: int) -> int:
        return self._units.to_code_point(max(0, min(unit, self.characterCount())))

    def _span(self, start: int, end: int) -> Span | None:
        first, last = self._point(start), self._point(end)
        return Span(first, last) if first < last else None

    def characterCount(self) -> int:
        """The length of the text."""
        return self._units.to_utf16(len(self._page.text))

    def text(self, start: int, end: int, /) -> str:
        """A part of the text."""
        return self._page.text[self._point(start) : self._point(end)]

    def cursorPosition(self) -> int:
        """Where the caret stands."""
        return self._units.to_utf16(self._page.cursor)

    def setCursorPosition(self, position: int, /) -> None:
        """Put the caret somewhere."""
        self._page.set_cursor(self._point(position))

    def characterRect(self, offset: int, /) -> QRect:
        """Where a character is on the screen."""
        start = self._point(offset)
        left = self._page.caret_rect(start)
        right = self._page.caret_rect(min(start + 1, len(self._page.text)), upstream=True)
        rect = left.united(right) if left.top() == right.top() else left
        return rect.translated(self._page.viewport().mapToGlobal(QPoint()))

    def offsetAtPoint(self, point: QPoint, /) -> int:
        """The character at a point of the screen."""
        place = self._page.viewport().mapFromGlobal(point)
        return self._units.to_utf16(self._page.sheet.offset_at(place.x(), place.y())[0])

    def scrollToSubstring(self, start: int, end: int, /) -> None:
        """Bring a part of the text into the window."""
        span = self._span(start, end)
        if span is not None:
            self._page.reveal(span)

    def selectionCount(self) -> int:
        """None, since where it lies could not be told."""
        return 0

    def addSelection(self, start: int, end: int, /) -> None:
        """Select a part of the text as well."""
        span = self._span(start, end)
        if span is not None:
            self._page.take(self._page.state.set_aside(span.start).of_span(span))

    def setSelection(self, _index: int, start: int, end: int, /) -> None:
        """Select a part of the text."""
        span = self._span(start, end)
        if span is not None:
            self._page.select((span,))

    def removeSelection(self, _index: int, /) -> None:
        """Select nothing."""
        self._page.select(None)


class PageAccessible(QAccessibleWidget):
    """A page for assistive technology: a text that cannot be edited, and whose description tells the mark at hand."""

    def __init__(self, page: "Page") -> None:
        super().__init__(page, QAccessible.Role.EditableText)
        self._weak = ref(page)
        self._text = PageText(page)

    def interface_cast(self, t: QAccessible.InterfaceType, /) -> int:
        """The text interface; Qt dereferences what it gets, so nothing is a null pointer and not None."""
        if t is QAccessible.InterfaceType.TextInterface:
            return cast(int, self._text)
        return cast(int, Shiboken.VoidPtr(0))

    def text(self, t: QAccessible.Text, /) -> str:
        """The mark at hand as the description; the rest as for every widget."""
        page = self._weak()
        if t is QAccessible.Text.Description and page is not None:
            return described(page)
        return super().text(t)

    def state(self, /) -> QAccessible.State:
        """Many lines, to be read and selected."""
        state = super().state()
        state.multiLine = state.readOnly = state.selectableText = True
        return state


def described(page: "Page") -> str:
    """The mark in hand, or else the innermost under the caret, with its words; and what is noted there."""
    mark = page.mark_in_hand
    if mark is None:
        around = page.sheet.index.overlapping(page.cursor, page.cursor + 1)
        mark = min(around, key=lambda each: each.end - each.start, default=None)
    if mark is None:
        return page.notes_at(page.cursor)
    words = "…".join(page.text[span.start : span.end] for span in mark.fragments)
    tips = f"{mark.look.label}: {words[:_ANNOUNCED]}\n{page.tips(mark.id)}"
    return f"{tips}\n{page.notes_at(page.cursor)}".strip()


def tell_caret(page: "Page") -> None:
    """The caret has moved."""
    if QAccessible.isActive():
        units = Utf16Map(page.text[: page.cursor]).to_utf16(page.cursor)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(page, units))


def announce(page: "Page") -> None:
    """Another selection, or another mark in hand."""
    if QAccessible.isActive():
        said = page.selected_text()[:_ANNOUNCED] if page.selection else described(page)
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(page, said))


@cache
def install(kind: type["Page"]) -> None:
    """Let Qt ask us about pages. Qt keeps what we answer for good, so an answer holds its page only weakly."""

    def made(_key: str, thing: QObject) -> PageAccessible | None:
        return PageAccessible(thing) if isinstance(thing, kind) else None

    QAccessible.installFactory(made)
