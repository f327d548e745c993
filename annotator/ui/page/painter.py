"""Painting pieces: paper, tints, letters, outlines, bars, chips. Pens and brushes are made once per look."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from annotator.model.schema import Line, Render
from annotator.model.span import Fragments, Span
from annotator.ui.page.boxes import Bar, Box, LineBoxes, line_of
from annotator.ui.page.chips import Chips
from annotator.ui.page.display import blanks, unseen
from annotator.ui.page.hits import bar_left
from annotator.ui.page.layouts import Entry
from annotator.ui.page.look import PageColors
from annotator.ui.page.marks import Mark
from annotator.ui.page.metrics import BAR_STEP, Metrics
from annotator.ui.page.shades import shades
from annotator.ui.page.sheet import Placed, Sheet

_STYLES = {Line.SOLID: Qt.PenStyle.SolidLine, Line.DASHED: Qt.PenStyle.DashLine, Line.DOTTED: Qt.PenStyle.DotLine}


@dataclass(slots=True)
class Overlay:
    """What lies on the text for the moment: selection, caret, mark in hand, search hits; `active` with the keyboard."""

    selection: Fragments | None = None
    caret: int = 0
    upstream: bool = False
    focus: int | None = None
    hits: Sequence[Span] = ()
    hit_in_hand: int | None = None
    active: bool = False


class _Inks:
    """The brushes and pens of one type's colour."""

    __slots__ = ("faint", "hatch", "line", "pens", "strong", "tint")

    def __init__(self, color: str, colors: PageColors) -> None:
        shade = shades(color, colors)
        self.tint = QBrush(QColor(shade.tint))
        self.strong = QBrush(QColor(shade.strong_tint))
        self.line = QBrush(QColor(shade.line))
        self.hatch = QBrush(QColor(shade.chip), Qt.BrushStyle.BDiagPattern)
        self.pens = {line: QPen(QColor(shade.line), 1, style) for line, style in _STYLES.items()}
        self.faint = QPen(QColor(shade.line), 1, Qt.PenStyle.CustomDashLine)
        self.faint.setDashPattern([3, 3])


class PiecePainter:
    """Paints pieces of a sheet in one look."""

    def __init__(self, sheet: Sheet, colors: PageColors, chips: Chips, numbers: QFont | None) -> None:
        self._sheet = sheet
        self._chips = chips
        self._numbers = numbers
        self._colors = colors
        self._inks: dict[str, _Inks] = {}
        self.paper = QBrush(QColor(colors.paper))
        self._ink = QPen(QColor(colors.ink))
        self._quiet = QPen(QColor(colors.quiet))
        self._selection = QBrush(QColor(colors.selection))
        self._accent = QBrush(QColor(colors.accent))
        self._resting = QBrush(QColor(colors.quiet))
        self._accent_pen = QPen(QColor(colors.accent))
        self._hit = QBrush(QColor(colors.hit))
        self._hit_in_hand = QBrush(QColor(colors.hit_in_hand))

    @property
    def _metrics(self) -> Metrics:
        return self._sheet.metrics

    def paint(self, painter: QPainter, placed: Placed, clip: QRect, overlay: Overlay) -> None:
        """Paint a piece as far as it lies in the clip; the paper is there already."""
        entry, metrics = placed.entry, self._metrics
        top = placed.top + entry.lead
        first = max(0, (clip.top() - top) // metrics.pitch)
        last = min(entry.lines - 1, (clip.bottom() - top) // metrics.pitch)
        rows = self._sheet.boxes(entry).lines
        for line in range(first, last + 1):
            self._paint_ground(painter, entry, line, top + line * metrics.pitch, rows[line], overlay)
        painter.setPen(self._ink)
        entry.draw(painter, metrics.left, placed.top, QRectF(clip))
        for line in range(first, last + 1):
            self._paint_marks(painter, top + line * metrics.pitch, rows[line], overlay)
        self._paint_signs(painter, entry, top, first, last)
        self._paint_margin(painter, entry, top, clip, overlay)

    def caret_rect(self, placed: Placed, line: int, offset: int) -> QRect:
        """Where the caret stands for an offset of a line."""
        metrics = self._metrics
        x = metrics.left + placed.entry.x(line, offset)
        y = placed.top + self._sheet.line_top(placed.entry, line)
        return QRect(x - 1, y + metrics.band_top, 2, metrics.band_height)

    def paint_caret(self, painter: QPainter, rect: QRect) -> None:
        """Draw the caret."""
        painter.fillRect(rect, self._accent)

    def _paint_ground(
        self, painter: QPainter, entry: Entry, line: int, top: int, row: LineBoxes, overlay: Overlay
    ) -> None:
        left, metrics = self._metrics.left, self._metrics
        band = top + metrics.band_top
        for box in row.boxes:
            if not box.mark.unconfirmed and box.mark.look.render in (Render.FILL, Render.HATCH):
                height = metrics.band_height + metrics.bar(box.lane, row.lanes)[0]
                inks = self._inks_of(box.mark)
                brush = inks.tint if box.mark.look.render is Render.FILL else inks.hatch
                painter.fillRect(left + box.left, band, box.right - box.left, height, brush)
            elif box.mark.id == overlay.focus:
                painter.fillRect(
                    left + box.left, band, box.right - box.left, metrics.band_height, self._inks_of(box.mark).tint
                )
        if overlay.hits:
            self._paint_hits(painter, entry, line, band, overlay)
        for span in overlay.selection or ():
            self._fill(painter, entry, line, span, band, self._selection)

    def _paint_hits(self, painter: QPainter, entry: Entry, line: int, band: int, overlay: Overlay) -> None:
        hits = overlay.hits
        number = max(0, bisect_left(hits, entry.starts[line], key=lambda span: span.end))
        while number < len(hits) and hits[number].start < entry.starts[line + 1]:
            in_hand = number == overlay.hit_in_hand
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

    def _paint_marks(self, painter: QPainter, top: int, row: LineBoxes, overlay: Overlay) -> None:
        metrics = self._metrics
        for box in row.boxes:
            self._paint_box(painter, box, top, row.lanes)
        for tie in row.ties:
            if tie.lane >= 0:
                y = top + metrics.bars_top + metrics.bar(tie.lane, row.lanes)[0]
                painter.setPen(self._inks_of(tie.mark).pens[Line.DOTTED])
                painter.drawLine(metrics.left + tie.left, y, metrics.left + tie.right - 1, y)
        for chip in row.chips:
            width = chip.right - chip.left
            picture = self._chips.picture(chip.mark)
            ratio = picture.devicePixelRatio()
            x, y = metrics.left + chip.left, top + metrics.chips_top
            painter.drawPixmap(x, y, picture, 0, 0, round((width - 1) * ratio), -1)
        if overlay.focus is not None:
            self._paint_focus(painter, top, row, overlay)

    def _paint_focus(self, painter: QPainter, top: int, row: LineBoxes, overlay: Overlay) -> None:
        brush = self._accent if overlay.active else self._resting
        for box in row.boxes:
            if box.mark.id == overlay.focus:
                self._paint_frame(painter, box, top, brush)

    def _paint_box(self, painter: QPainter, box: Box, top: int, lanes: int) -> None:
        metrics, look, inks = self._metrics, box.mark.look, self._inks_of(box.mark)
        left, right = metrics.left + box.left, metrics.left + box.right - 1
        band, bottom = top + metrics.band_top, top + metrics.bars_top
        if look.render is Render.BRACKET:
            self._paint_bracket(painter, box, band, inks)
            return
        bar, under = metrics.bar(box.lane, lanes)
        if box.mark.unconfirmed:
            painter.setPen(inks.faint)
            painter.drawRect(left, band, right - left - 1, metrics.band_height + bar)
        elif look.render is Render.BORDER:
            painter.setPen(inks.pens[look.line])
            painter.drawRect(left, band, right - left - 1, metrics.band_height + bar)
        elif look.line is Line.SOLID:
            painter.fillRect(left, bottom + bar, right - left, under - bar, inks.line)
        else:
            painter.setPen(inks.pens[look.line])
            for y in range(bottom + bar, bottom + under):
                painter.drawLine(left, y, right - 1, y)

    def _paint_bracket(self, painter: QPainter, box: Box, band: int, inks: _Inks) -> None:
        metrics = self._metrics
        left, right = metrics.left + box.left, metrics.left + box.right
        bottom = band + metrics.band_height
        foot = metrics.em // 3
        painter.setPen(inks.faint if box.mark.unconfirmed else inks.pens[Line.SOLID])
        if box.opens:
            painter.drawLine(left, band - 1, left, bottom)
            painter.drawLine(left, band - 1, left + foot, band - 1)
        if box.closes:
            painter.drawLine(right - 1, band - 1, right - 1, bottom)
            painter.drawLine(right - 1 - foot, bottom, right - 1, bottom)

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

    def _paint_signs(self, painter: QPainter, entry: Entry, top: int, first: int, last: int) -> None:
        metrics, start = self._metrics, entry.start
        painter.setPen(self._quiet)
        for place in blanks(entry.text):
            line = line_of(entry.starts, start + place)
            if first <= line <= last:
                left, right = entry.x(line, start + place), entry.x(line, start + place + 1)
                y = top + line * metrics.pitch + metrics.baseline
                painter.drawLine(metrics.left + left + 2, y, metrics.left + max(right, left + 4) - 3, y)
        for place in unseen(entry.text):
            line = line_of(entry.starts, start + place)
            if first <= line <= last:
                x = metrics.left + entry.x(line, start + place)
                y = top + line * metrics.pitch + metrics.band_top
                painter.drawLine(x, y + 3, x, y + metrics.band_height - 3)

    def _paint_margin(self, painter: QPainter, entry: Entry, top: int, clip: QRect, overlay: Overlay) -> None:
        metrics = self._metrics
        if clip.left() >= metrics.left:
            return
        for bar in self._sheet.boxes(entry).bars:
            self._paint_bar(painter, bar, top, focused=bar.mark.id == overlay.focus)
        number = self._sheet.pieces.number(entry.piece)
        if self._numbers is not None and number and entry.text:
            painter.setFont(self._numbers)
            holds_caret = overlay.active and entry.start <= overlay.caret <= entry.end
            painter.setPen(self._accent_pen if holds_caret else self._quiet)
            left = metrics.left - metrics.gutter
            width = metrics.gutter - metrics.em - BAR_STEP
            band = QRect(left, top + metrics.band_top, width, metrics.band_height)
            painter.drawText(band, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _paint_bar(self, painter: QPainter, bar: Bar, top: int, *, focused: bool) -> None:
        metrics, inks = self._metrics, self._inks_of(bar.mark)
        x = metrics.left + bar_left(bar.lane, metrics)
        upper = top + bar.first * metrics.pitch + (metrics.band_top if bar.opens else 0)
        lower = top + bar.last * metrics.pitch + (metrics.bars_top if bar.closes else metrics.pitch)
        if bar.mark.unconfirmed:
            painter.setPen(inks.faint)
            painter.drawLine(x + 1, upper, x + 1, lower)
        else:
            painter.fillRect(x, upper, 3, lower - upper, self._accent if focused else inks.line)

    def _inks_of(self, mark: Mark) -> _Inks:
        inks = self._inks.get(mark.look.color)
        if inks is None:
            inks = self._inks[mark.look.color] = _Inks(mark.look.color, self._colors)
        return inks
