"""What the bench of the page compares: the page, QTextEdit with formats, and one bare screenful of text."""

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextEdit, QWidget

from annotator.model.schema import Line, Render
from annotator.model.span import Span
from annotator.ui.page.layouts import Layouts, font_of
from annotator.ui.page.look import PageLook
from annotator.ui.page.marks import Look, Mark
from annotator.ui.page.page import Page
from annotator.ui.page.pieces import Pieces

SCREEN = (1200, 900)
TURN = 70
"""Pixels that one turn of a wheel scrolls."""

LOOKS = (
    Look("GPE", "行政区", "#44BB99", Render.FILL, Line.SOLID),
    Look("ORG", "其他机构", "#EE8866", Render.FILL, Line.DOTTED),
    Look("MONEY", "金额", "#D55E00", Render.BORDER, Line.SOLID),
    Look("OBJ", "对象", "#117733", Render.UNDERLINE, Line.DASHED),
    Look("CLAIM", "论断", "#332288", Render.BRACKET, Line.SOLID),
)

Act = Callable[[int], object]


def cpu(act: Act, number: int = 0) -> float:
    """Milliseconds of CPU that an act takes."""
    begun = time.process_time_ns()
    act(number)
    return (time.process_time_ns() - begun) / 1e6


def times(act: Act, count: int, pause: float = 0.0) -> list[float]:
    """What an act takes again and again, each time with its number and after a pause; sorted."""
    found: list[float] = []
    for number in range(count):
        found.append(cpu(act, number))
        if pause:
            idle(pause)
    return sorted(found)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of the sorted values do not exceed."""
    return values[min(len(values) - 1, int(len(values) * share))]


def painted(widget: QWidget) -> None:
    """Paint whatever waits to be painted, and nothing else."""
    QCoreApplication.sendPostedEvents(widget.window(), QEvent.Type.UpdateRequest)


def idle(seconds: float) -> None:
    """Let events and idle work run."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()


class View(Protocol):
    """What is measured. Each method ends with what it changed painted."""

    def open(self, text: str, marks: Sequence[Mark]) -> None:
        """Show a text with its marks."""
        ...

    def rest(self) -> float:
        """Let all background work end; the longest time that nothing else could happen, in milliseconds."""
        ...

    def tag(self, number: int) -> None:
        """One more mark in the window."""
        ...

    def scroll(self, pixels: int) -> None:
        """Scroll; at an end of the text turn round."""
        ...

    def jump(self, offset: int) -> None:
        """Show a place."""
        ...

    def hit(self, point: QPoint) -> None:
        """Find what is under a point."""
        ...

    def resize(self, width: int) -> None:
        """Another width."""
        ...


class PageView:
    """The page."""

    def __init__(self) -> None:
        self.page = Page()
        self.page.resize(*SCREEN)
        self.page.show()
        self._way = 1

    def open(self, text: str, marks: Sequence[Mark]) -> None:
        """Show a text with its marks."""
        self.page.show_text(text, marks)
        self.page.viewport().repaint()

    def rest(self) -> float:
        """Let all background work end."""
        longest = 0.0
        while self.page.working:
            longest = max(longest, cpu(lambda _: QApplication.processEvents()))
        return longest

    def tag(self, number: int) -> None:
        """One more mark in the window."""
        seen = self.page.visible_span
        start = (seen.start if seen else 0) + 60 + number * 13 % 600
        self.page.update_marks([Mark(10_000_000, (Span(start, start + 4),), LOOKS[number % 4])], ())
        painted(self.page)

    def scroll(self, pixels: int) -> None:
        """Scroll; at an end of the text turn round."""
        before = self.page.sheet.anchor
        self.page.scroll_by(self._way * pixels)
        painted(self.page)
        if self.page.sheet.anchor == before:
            self._way = -self._way

    def jump(self, offset: int) -> None:
        """Show a place."""
        self.page.reveal(Span(offset, offset + 1))
        painted(self.page)

    def hit(self, point: QPoint) -> None:
        """Find what is under a point."""
        self.page.hits(point)

    def resize(self, width: int) -> None:
        """Another width."""
        self.page.resize(width, SCREEN[1])
        painted(self.page)


class EditView:
    """QTextEdit, each mark a format."""

    def __init__(self) -> None:
        self.edit = QTextEdit()
        self.edit.setReadOnly(True)
        self.edit.setFont(font_of(PageLook()))
        self.edit.resize(*SCREEN)
        self.edit.show()
        self._formats = [QTextCharFormat() for _ in LOOKS]
        for look, style in zip(LOOKS, self._formats, strict=True):
            style.setBackground(QColor(look.color).lighter(150))
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._way = 1

    def open(self, text: str, marks: Sequence[Mark]) -> None:
        """Show a text with its marks."""
        document = QTextDocument(self.edit)
        document.setDefaultFont(self.edit.font())
        document.setPlainText(text)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for mark in marks:
            self._format(cursor, mark.start, mark.end, LOOKS.index(mark.look))
        cursor.endEditBlock()
        self.edit.setDocument(document)
        self.edit.viewport().repaint()

    def rest(self) -> float:
        """Let all background work end."""
        longest = 0.0
        for _ in range(400):
            longest = max(longest, cpu(lambda _: QApplication.processEvents()))
        return longest

    def tag(self, number: int) -> None:
        """One more mark in the window."""
        start = self.edit.cursorForPosition(QPoint(50, 50)).position() + number * 13 % 600
        self._format(QTextCursor(self.edit.document()), start, start + 4, number % 4)
        painted(self.edit)

    def scroll(self, pixels: int) -> None:
        """Scroll; at an end of the text turn round."""
        bar = self.edit.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._way * pixels)
        painted(self.edit)
        if bar.value() == before:
            self._way = -self._way

    def jump(self, offset: int) -> None:
        """Show a place."""
        cursor = self.edit.textCursor()
        cursor.setPosition(offset)
        self.edit.setTextCursor(cursor)
        painted(self.edit)

    def hit(self, point: QPoint) -> None:
        """Find what is under a point."""
        self.edit.cursorForPosition(point)

    def resize(self, width: int) -> None:
        """Another width."""
        self.edit.resize(width, SCREEN[1])
        painted(self.edit)

    def _format(self, cursor: QTextCursor, start: int, end: int, look: int) -> None:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(self._formats[look])


class Bare(QAbstractScrollArea):
    """What a page shows and the screenful after it, laid out and drawn, and nothing else."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(*SCREEN)
        self._placed = page.sheet.visible(0, 2 * SCREEN[1])
        self._text = "\n".join(each.entry.text for each in self._placed)
        self._on_screen = sum(each.top < SCREEN[1] for each in self._placed)
        self._font, self._metrics = font_of(page.look), page.sheet.metrics
        self._paper, self._ink = QColor(page.look.colors.paper), QPen(QColor(page.look.colors.ink))
        self._shift, self._way = 0, TURN
        layouts = Layouts(self._text, Pieces(self._text), self._font, self._metrics)
        self._entries = [layouts.fresh(piece) for piece in range(len(self._placed))]

    def paint_from_nothing(self, _: int = 0) -> None:
        """Lay a screenful out and paint it."""
        layouts = Layouts(self._text, Pieces(self._text), self._font, self._metrics)
        self._entries[: self._on_screen] = [layouts.fresh(piece) for piece in range(self._on_screen)]
        self.viewport().repaint()

    def paint_line(self, number: int = 0) -> None:
        """Paint one line, each time the next that a passage begins with."""
        full = [each for each in self._placed[: self._on_screen] if each.entry.lines > 1] or self._placed
        placed = full[number % len(full)]
        top = placed.top + placed.entry.lead - self._shift
        self.viewport().repaint(QRect(0, top, self.viewport().width(), self._metrics.pitch))

    def turn(self, _: int = 0) -> None:
        """One turn of the wheel, down for a screenful and up again."""
        if not 0 <= self._shift + self._way < SCREEN[1]:
            self._way = -self._way
        self._shift += self._way
        self.viewport().scroll(0, -self._way)
        painted(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines in question."""
        painter, clip = QPainter(self.viewport()), event.rect()
        painter.fillRect(clip, self._paper)
        painter.setPen(self._ink)
        for entry, placed in zip(self._entries, self._placed, strict=True):
            upper = placed.top + placed.entry.lead - self._shift
            if upper <= clip.bottom() and upper + entry.lines * self._metrics.pitch > clip.top():
                entry.draw(painter, self._metrics.left, upper, QRectF(clip))
        painter.end()
