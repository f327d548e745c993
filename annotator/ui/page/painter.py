"""Painting pieces: tints, selection, letters, and what lies on them. Whatever can be is worked out beforehand."""

from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from annotator.model.schema import Render
from annotator.model.span import Fragments, Span
from annotator.ui.page.boxes import Box, Row
from annotator.ui.page.chips import Chips
from annotator.ui.page.display import blanks, unseen
from annotator.ui.page.layouts import Entry
from annotator.ui.page.look import PageColors
from annotator.ui.page.metrics import Metrics
from annotator.ui.page.notes import quiet_of
from annotator.ui.page.numerals import Numerals
from annotator.ui.page.sheet import Placed, Sheet
from annotator.ui.page.strokes import Stroker, Strokes


@dataclass(slots=True)
class Overlay:
    """What lies on the text for the moment: selection, caret, mark in hand, search hits; `active` with the keyboard."""

    selection: Fragments | None = None
    caret: int = 0
    upstream: bool = False
    focus: int | None = None
    hits: Sequence[Span] = ()
    hit_in_hand: int | None = None
    left_out: Set[int] = frozenset()
    active: bool = False
    tie: tuple[QPoint, QPoint] | None = None
    """From where to where a tie is being drawn by the pointer."""


class PiecePainter:
    """Paints pieces of a sheet, one sheet after the other, in one look."""

    def __init__(self, sheet: Sheet, colors: PageColors, chips: Chips, numbers: QFont | None, ratio: float) -> None:
        self.sheet = sheet
        self._stroker = Stroker(colors, chips, ratio)
        self._numerals = Numerals(numbers, colors.quiet, ratio) if numbers else None
        self._numerals_here = Numerals(numbers, colors.accent, ratio) if numbers else None
        self.paper = QBrush(QColor(colors.paper))
        self._ink = QPen(QColor(colors.ink))
        self._faint = QPen(QColor(colors.rule))
        self._selection = QBrush(QColor(colors.selection))
        self._accent = QBrush(QColor(colors.accent))
        self._resting = QBrush(QColor(colors.quiet))
        self._hit = QBrush(QColor(colors.hit))
        self._hit_in_hand = QBrush(QColor(colors.hit_in_hand))

    @property
    def _metrics(self) -> Metrics:
        return self.sheet.metrics

    def prepare(self, entry: Entry) -> None:
        """Work out all that painting a piece will need."""
        for line in range(entry.lines):
            self._strokes(entry, line)
        self.sheet.bars(entry)
        self._signs(entry)

    def paint(self, painter: QPainter, placed: Placed, clip: QRect, overlay: Overlay) -> None:
        """Paint a piece as far as it lies in the clip; the paper is there already."""
        entry, metrics = placed.entry, self._metrics
        top = placed.top + entry.lead
        first = max(0, (clip.top() - top) // metrics.pitch)
        last = min(entry.lines - 1, (clip.bottom() - top) // metrics.pitch)
        strokes = [self._strokes(entry, line) for line in range(first, last + 1)]
        y = top + first * metrics.pitch
        for line, each in enumerate(strokes, first):
            self._paint_under(painter, each, metrics.left, y)
            self._paint_overlay(painter, entry, line, y, overlay)
            y += metrics.pitch
        painter.setPen(self._ink)
        entry.draw(painter, metrics.left, placed.top, QRectF(clip))
        y = top + first * metrics.pitch
        for line, each in enumerate(strokes, first):
            self._paint_over(painter, each, metrics.left, y)
            if overlay.focus is not None:
                self._paint_focus(painter, self.sheet.row(entry, line), y, overlay)
            y += metrics.pitch
        self._paint_signs(painter, entry, top, first, last)
        if clip.left() < metrics.left:
            self._paint_margin(painter, entry, top, overlay)

    def paint_caret(self, painter: QPainter, rect: QRect) -> None:
        """Draw the caret."""
        painter.fillRect(rect, self._accent)

    def _strokes(self, entry: Entry, line: int) -> Strokes:
        found = entry.strokes[line]
        if found is None:
            row, quiet = self.sheet.row(entry, line), quiet_of(self.sheet.notes, entry, line)
            found = entry.strokes[line] = self._stroker.strokes(row, quiet, self._metrics)
        return found

    def _paint_under(self, painter: QPainter, strokes: Strokes, left: int, top: int) -> None:
        for x, y, width, height, brush in strokes.grounds:
            painter.fillRect(left + x, top + y, width, height, brush)
        for x, y, width, height, tile in strokes.hatches:
            painter.drawTiledPixmap(left + x, top + y, width, height, tile)

    def _paint_over(self, painter: QPainter, strokes: Strokes, left: int, top: int) -> None:
        for x, y, width, height, brush in strokes.veils:
            painter.fillRect(left + x, top + y, width, height, brush)
        for x, y, width, height, brush in strokes.bars:
            painter.fillRect(left + x, top + y, width, height, brush)
        for x, y, width, height, tile in strokes.tiles:
            painter.drawTiledPixmap(left + x, top + y, width, height, tile)
        for x, y, width, height, pen in strokes.frames:
            painter.setPen(pen)
            painter.drawRect(left + x, top + y, width, height)
        for x, y, right, bottom, pen in strokes.ways:
            painter.setPen(pen)
            painter.drawLine(left + x, top + y, left + right, top + bottom)
        for x, y, picture, width in strokes.pictures:
            painter.drawPixmap(left + x, top + y, picture, 0, 0, width, -1)

    def _paint_overlay(self, painter: QPainter, entry: Entry, line: int, top: int, overlay: Overlay) -> None:
        band = top + self._metrics.band_top
        if overlay.focus is not None:
            self._paint_focus_ground(painter, self.sheet.row(entry, line), band, overlay.focus)
        if overlay.hits:
            self._paint_hits(painter, entry, line, band, overlay)
        for span in overlay.selection or ():
            self._fill(painter, entry, line, span, band, self._selection)

    def _paint_focus_ground(self, painter: QPainter, row: Row, band: int, focus: int) -> None:
        metrics = self._metrics
        for box in row.boxes:
            if box.mark.id == focus and box.mark.look.render is not Render.FILL:
                tint = self._stroker.inks(box.mark).tint
                painter.fillRect(metrics.left + box.left, band, box.right - box.left, metrics.band_height, tint)

    def _paint_hits(self, painter: QPainter, entry: Entry, line: int, band: int, overlay: Overlay) -> None:
        hits = overlay.hits
        number = bisect_left(hits, entry.starts[line] + 1, key=_end)
        while number < len(hits) and hits[number].start < entry.starts[line + 1]:
            in_hand = number == overlay.hit_in_hand
            if number in overlay.left_out:
                self._fill(painter, entry, line, hits[number], band + self._metrics.band_height - 1, self._resting, 1)
            else:
                self._fill(painter, entry, line, hits[number], band, self._hit_in_hand if in_hand else self._hit)
            if in_hand:
                self._fill(painter, entry, line, hits[number], band + self._metrics.band_height, self._accent, 2)
            number += 1

    def _fill(
        self, painter: QPainter, entry: Entry, line: int, span: Span, top: int, brush: QBrush, height: int = 0
    ) -> None:
        start, end = max(span.start, entry.starts[line]), min(span.end, entry.starts[line + 1])
        goes_on = span.start <= entry.end < span.end and line == entry.lines - 1
        if start < end or goes_on:
            left = entry.x(line, min(start, entry.end))
            right = entry.x(line, end) + (self._metrics.em // 3 if goes_on else 0)
            painter.fillRect(self._metrics.left + left, top, right - left, height or self._metrics.band_height, brush)

    def _paint_focus(self, painter: QPainter, row: Row, top: int, overlay: Overlay) -> None:
        brush = self._accent if overlay.active else self._resting
        for box in row.boxes:
            if box.mark.id == overlay.focus:
                self._paint_frame(painter, box, top, brush)

    def _paint_frame(self, painter: QPainter, box: Box, top: int, brush: QBrush) -> None:
        """A frame around the mark in hand; its thick sides can be dragged."""
        metrics = self._metrics
        left, upper = metrics.left + box.left, top + metrics.band_top - 1
        width, height = box.right - box.left, metrics.band_height + 3
        painter.fillRect(left, upper, width, 2, brush)
        painter.fillRect(left, upper + height - 2, width, 2, brush)
        side = 2 if box.mark.unconfirmed else 4
        if box.opens:
            painter.fillRect(left - side // 2, upper, side, height, brush)
        if box.closes:
            painter.fillRect(left + width - side // 2, upper, side, height, brush)

    def _signs(self, entry: Entry) -> Sequence[tuple[int, int, int, int, int]]:
        """Signs for blanks and characters without width: the line, and from a point of it to a point."""
        if entry.signs is None:
            metrics, start = self._metrics, entry.start
            found: list[tuple[int, int, int, int, int]] = []
            for place in blanks(entry.text):
                line = entry.line_at(start + place)
                left, right = entry.x(line, start + place), entry.x(line, start + place + 1)
                found.append((line, left + 2, metrics.baseline, max(right, left + 5) - 3, metrics.baseline))
            for place in unseen(entry.text):
                line = entry.line_at(start + place)
                x = entry.x(line, start + place)
                found.append((line, x, metrics.band_top + 3, x, metrics.bars_top - 3))
            entry.signs = found
        return entry.signs

    def _paint_signs(self, painter: QPainter, entry: Entry, top: int, first: int, last: int) -> None:
        signs = self._signs(entry)
        if not signs:
            return
        painter.setPen(self._faint)
        for line, left, upper, right, lower in signs:
            if first <= line <= last:
                x, y = self._metrics.left, top + line * self._metrics.pitch
                painter.drawLine(x + left, y + upper, x + right, y + lower)

    def _paint_margin(self, painter: QPainter, entry: Entry, top: int, overlay: Overlay) -> None:
        metrics = self._metrics
        for bar in self.sheet.bars(entry):
            left, upper, width, height, ink = self._stroker.bar(bar, metrics)
            if isinstance(ink, QPen):
                painter.setPen(ink)
                painter.drawLine(metrics.left + left, top + upper, metrics.left + width, top + height)
            else:
                brush = self._accent if bar.mark.id == overlay.focus else ink
                painter.fillRect(metrics.left + left, top + upper, width, height, brush)
        number = self.sheet.pieces.number(entry.piece)
        if number and entry.text:
            here = overlay.active and entry.start <= overlay.caret <= entry.end
            numerals = self._numerals_here if here else self._numerals
            if numerals is not None:
                y = top + metrics.band_top + (metrics.band_height - numerals.height) // 2
                numerals.draw(painter, number, metrics.left - round(metrics.em * 1.35), y)


def _end(span: Span) -> int:
    return span.end
