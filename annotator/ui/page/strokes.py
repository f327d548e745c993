"""Strokes: what the marks of one line come down to for a painter, worked out once and then only drawn."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from annotator.model.schema import Line, Render
from annotator.ui.page.boxes import Bar, Box, Row, Tie
from annotator.ui.page.chips import Chips
from annotator.ui.page.hits import bar_left
from annotator.ui.page.look import PageColors
from annotator.ui.page.marks import Mark
from annotator.ui.page.metrics import BAR_WIDTH, Metrics
from annotator.ui.page.notes import Quiet
from annotator.ui.page.shades import shades

Fill = tuple[int, int, int, int, QBrush]
"""Left, top, width, height; left counts from the text column's edge, top from that of the line."""
Tile = tuple[int, int, int, int, QPixmap]
Frame = tuple[int, int, int, int, QPen]
Way = tuple[int, int, int, int, QPen]
"""From a point to a point."""
Picture = tuple[int, int, QPixmap, int]
"""Left, top, and the width that is shown of it in the picture's own pixels."""

_STYLES = {Line.SOLID: Qt.PenStyle.SolidLine, Line.DASHED: Qt.PenStyle.DashLine, Line.DOTTED: Qt.PenStyle.DotLine}
_DASHES = {Line.DASHED: (6, 3), Line.DOTTED: (2, 2)}
_HATCH = 6
_TICK = 4
_SUGGESTED = 0.7
"""How much of its colour a frame keeps around what is only suggested."""
_VEIL, _VEIL_CRISP = 0.55, 0.35
"""How much of the letters a veil hides."""


class Strokes(NamedTuple):
    """Behind the letters: `grounds` and `hatches`; over them: the rest, in this order. `veils` make letters faint."""

    grounds: list[Fill]
    hatches: list[Tile]
    veils: list[Fill]
    bars: list[Fill]
    tiles: list[Tile]
    frames: list[Frame]
    ways: list[Way]
    pictures: list[Picture]


NO_STROKES = Strokes([], [], [], [], [], [], [], [])


class Inks:
    """The brushes, pens and patterns of one type's colour."""

    __slots__ = ("faint", "hatch", "line", "pens", "tiles", "tint")

    def __init__(self, color: str, colors: PageColors, ratio: float) -> None:
        shade = shades(color, colors)
        line = QColor(shade.line)
        self.tint = QBrush(QColor(shade.tint))
        self.line = QBrush(line)
        self.pens = {style: QPen(line, 1, pen) for style, pen in _STYLES.items()}
        self.faint = QPen(_fainter(line, colors), 1, Qt.PenStyle.CustomDashLine)
        self.faint.setDashPattern([3, 3])
        self.tiles = {style: _dashes(on, off, line, ratio) for style, (on, off) in _DASHES.items()}
        self.hatch = _hatching(line if colors.crisp else QColor(shade.strong_tint), ratio)


def _fainter(color: QColor, colors: PageColors) -> QColor:
    """For what is only suggested, so that a page full of it can still be read."""
    faint = QColor(color)
    if not colors.crisp:
        faint.setAlphaF(_SUGGESTED)
    return faint


def _dashes(on: int, off: int, color: QColor, ratio: float) -> QPixmap:
    tile = _blank(on + off, 2, ratio)
    painter = QPainter(tile)
    painter.fillRect(0, 0, on, 2, color)
    painter.end()
    return tile


def _dots(color: QColor, ratio: float) -> QPixmap:
    tile = _blank(4, 1, ratio)
    painter = QPainter(tile)
    painter.fillRect(0, 0, 2, 1, color)
    painter.end()
    return tile


def _waves(color: QColor, ratio: float) -> QPixmap:
    tile = _blank(4, 3, ratio)
    painter = QPainter(tile)
    for x, y in ((0, 2), (1, 1), (2, 0), (3, 1)):
        painter.fillRect(x, y, 1, 1, color)
    painter.end()
    return tile


def _hatching(color: QColor, ratio: float) -> QPixmap:
    tile = _blank(_HATCH, _HATCH, ratio)
    painter = QPainter(tile)
    painter.setPen(QPen(color, 1))
    for shift in (-_HATCH, 0, _HATCH):
        painter.drawLine(shift, _HATCH, shift + _HATCH, 0)
    painter.end()
    return tile


def _blank(width: int, height: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


class Stroker:
    """Turns rows of boxes into strokes, in one look."""

    def __init__(self, colors: PageColors, chips: Chips, ratio: float) -> None:
        self._colors = colors
        self._chips = chips
        self._ratio = ratio
        self._inks: dict[str, Inks] = {}
        veil = QColor(colors.paper)
        veil.setAlphaF(_VEIL_CRISP if colors.crisp else _VEIL)
        self._veil = QBrush(veil)
        self._quiet = QBrush(QColor(colors.quiet))
        self._dots = _dots(QColor(colors.quiet), ratio)
        self._waves = _waves(QColor(colors.quiet), ratio)

    def inks(self, mark: Mark) -> Inks:
        """What a mark is drawn with."""
        color = mark.look.color
        found = self._inks.get(color)
        if found is None:
            found = self._inks[color] = Inks(color, self._colors, self._ratio)
        return found

    def strokes(self, row: Row, quiet: Quiet, metrics: Metrics) -> Strokes:
        """The strokes of a line."""
        if not row.boxes and not any(quiet):
            return NO_STROKES
        found = Strokes([], [], [], [], [], [], [], [])
        self._note(found, quiet, metrics)
        for box in row.boxes:
            self._draw(found, box, row.lanes, metrics)
        for tie in row.ties:
            self._connect(found, tie, row.lanes, metrics)
        for chip in row.chips:
            picture = self._chips.picture(chip.mark)
            width = round((chip.right - chip.left - 1) * self._ratio)
            found.pictures.append((chip.left, metrics.chips_top, picture, width))
        return found

    def _note(self, into: Strokes, quiet: Quiet, metrics: Metrics) -> None:
        bottom = metrics.bars_top
        into.veils.extend(
            (left, metrics.band_top, right - left, metrics.band_height, self._veil) for left, right in quiet.faint
        )
        into.bars.extend(
            ((left + right - _TICK) // 2, bottom - 1, _TICK, 1, self._quiet) for left, right in quiet.ticked
        )
        into.tiles.extend((left + 1, bottom - 1, right - left - 2, 1, self._dots) for left, right in quiet.dotted)
        into.tiles.extend((left + 1, bottom - 3, right - left - 2, 3, self._waves) for left, right in quiet.waved)

    def bar(self, bar: Bar, metrics: Metrics) -> Fill | Way:
        """The bar of a bracket mark, from the text column's edge and the top of the piece's first line."""
        inks, left = self.inks(bar.mark), bar_left(bar.lane, metrics)
        upper = bar.first * metrics.pitch + (metrics.band_top if bar.opens else 0)
        lower = bar.last * metrics.pitch + (metrics.bars_top if bar.closes else metrics.pitch)
        if bar.mark.unconfirmed:
            return left + 1, upper, left + 1, lower, inks.faint
        return left, upper, BAR_WIDTH, lower - upper, inks.line

    def _draw(self, into: Strokes, box: Box, lanes: int, metrics: Metrics) -> None:
        mark, left, right, lane, _, _ = box
        look, inks, band = mark.look, self.inks(mark), metrics.band_top
        if look.render is Render.BRACKET:
            self._draw_ends(into, box, inks, metrics)
            return
        upper, lower = metrics.bar(lane, lanes)
        height, bottom = metrics.band_height + upper, metrics.bars_top + upper
        if mark.unconfirmed:
            self._frame(into, box, height, inks.faint, metrics)
            return
        if look.render is Render.FILL:
            into.grounds.append((left, band, right - left, height, inks.tint))
        elif look.render is Render.HATCH:
            into.hatches.append((left, band, right - left, height, inks.hatch))
        elif look.render is Render.BORDER:
            self._frame(into, box, height, inks.pens[look.line], metrics)
            return
        if look.line is Line.SOLID:
            into.bars.append((left, bottom, right - left - 1, lower - upper, inks.line))
        else:
            into.tiles.append((left, bottom, right - left - 1, lower - upper, inks.tiles[look.line]))

    def _frame(self, into: Strokes, box: Box, height: int, pen: QPen, metrics: Metrics) -> None:
        """A frame, open where the fragment goes on in another line."""
        left, right, upper, lower = box.left, box.right - 2, metrics.band_top, metrics.band_top + height
        if box.opens and box.closes:
            into.frames.append((left, upper, right - left, height, pen))
            return
        into.ways.extend(((left, upper, right, upper, pen), (left, lower, right, lower, pen)))
        if box.opens:
            into.ways.append((left, upper, left, lower, pen))
        if box.closes:
            into.ways.append((right, upper, right, lower, pen))

    def _draw_ends(self, into: Strokes, box: Box, inks: Inks, metrics: Metrics) -> None:
        """Corners where a bracket mark opens and closes."""
        pen = inks.faint if box.mark.unconfirmed else inks.pens[Line.SOLID]
        upper, lower = metrics.band_top - 1, metrics.bars_top
        left, right, foot = box.left, box.right - 1, metrics.em // 3
        if box.opens:
            into.ways.append((left, lower, left, upper, pen))
            into.ways.append((left, upper, left + foot, upper, pen))
        if box.closes:
            into.ways.append((right, upper, right, lower, pen))
            into.ways.append((right - foot, lower, right, lower, pen))

    def _connect(self, into: Strokes, tie: Tie, lanes: int, metrics: Metrics) -> None:
        pen = self.inks(tie.mark).pens[Line.DOTTED]
        y = metrics.bars_top + (metrics.bar(tie.lane, lanes)[0] if tie.lane >= 0 else 0)
        into.ways.append((tie.left, y, tie.right - 1, y, pen))
