"""Work ahead: what the next screens will need, done before it is asked for, a little at a time."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QImage, QPainter

from annotator.ui.page.display import shown
from annotator.ui.page.painter import PiecePainter
from annotator.ui.page.sheet import Sheet

_SCREENS = 1.6
_MARKS = 400
_GLYPHS = 16
_READ = 10_000


class WorkAhead:
    """In this order: take in marks, lay out what comes next, draw each character once, measure every piece.

    The first drawing of a Chinese character costs ten times as much as any later one.
    """

    def __init__(self, sheet: Sheet, painter: PiecePainter, font: QFont) -> None:
        self._sheet = sheet
        self._painter = painter
        self._font = font
        self._near: list[int] = []
        self._read = 0
        self._drawn: set[str] = set()
        self._undrawn: list[str] = []
        self._measured = 0
        self._ground = QImage(8, 8, QImage.Format.Format_RGB32)

    def restart(self) -> None:
        """The window shows another part of the text, or shows it in another way."""
        sheet = self._sheet
        first = sheet.anchor.piece
        last, covered = first, -sheet.anchor.offset
        while covered < sheet.view * (1 + _SCREENS) and last < len(sheet.pieces):
            covered += sheet.flow.height(last)
            last += 1
        before = range(max(0, first - (last - first) // 4), first)
        self._near = [*before, *reversed(range(first, last))]
        self._measured = 0

    def step(self) -> bool:
        """Do the next bit; False if all is done."""
        return self._take_in() or self._lay_out() or self._draw() or self._measure()

    def _lay_out(self) -> bool:
        while self._near:
            piece = self._near.pop()
            entry = self._sheet.layouts.kept(piece)
            if entry is None or None in entry.strokes:
                self._painter.prepare(self._sheet.entry(piece))
                return True
        return False

    def _take_in(self) -> bool:
        index = self._sheet.index
        if not index.filling:
            return False
        index.fill(_MARKS)
        return True

    def _draw(self) -> bool:
        text = self._sheet.text
        if not self._undrawn:
            if self._read >= len(text):
                return False
            found = set(shown(text[self._read : self._read + _READ])) - self._drawn
            self._read += _READ
            self._drawn |= found
            self._undrawn = sorted(found)
        else:
            self._draw_some("".join(self._undrawn[-_GLYPHS:]))
            del self._undrawn[-_GLYPHS:]
        return True

    def _draw_some(self, characters: str) -> None:
        painter = QPainter(self._ground)
        try:
            painter.setFont(self._font)
            painter.drawText(QPointF(0, 8), characters)
        finally:
            painter.end()

    def _measure(self) -> bool:
        flow = self._sheet.flow
        self._measured = flow.unknown(self._measured)
        if self._measured < 0:
            self._measured = len(flow)
            return False
        self._sheet.weigh(self._measured)
        return True
