"""What is painted over the text for a while: the curves of the mark in hand, and hints."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from annotator.ui.page.curves import MOST, End, Path, path
from annotator.ui.page.hints import Hints
from annotator.ui.page.hits import bar_left
from annotator.ui.page.lanes import packed
from annotator.ui.page.look import PageColors
from annotator.ui.page.marks import Curve, Mark
from annotator.ui.page.metrics import BAR_WIDTH
from annotator.ui.page.sheet import Sheet

_PAD = 3


class ShownCurve(NamedTuple):
    """A curve with its label, in pixels of the window."""

    path: Path
    label: str
    label_at: QPointF
    unconfirmed: bool


class ShownHint(NamedTuple):
    """A hint and the upper left corner of what it stands for."""

    label: str
    x: int
    y: int


def shown_hints(sheet: Sheet, hints: Hints) -> list[ShownHint]:
    """The hints where they belong: below the beginnings of what they stand for."""
    rects = [(label, sheet.caret_rect(span.start)) for label, span in hints.places]
    return [ShownHint(label, rect.left() + 1, rect.bottom()) for label, rect in rects]


def shown_curves(sheet: Sheet, held: int | None, ties: Sequence[Curve]) -> list[ShownCurve]:
    """The curves of the mark in hand, `MOST` at most."""
    shown: list[ShownCurve] = []
    for tie in ties:
        source, target = sheet.index.get(tie.source), sheet.index.get(tie.target)
        if held in (tie.source, tie.target) and source is not None and target is not None:
            shown.append(_shown_curve(sheet, source, target, tie))
    return shown[:MOST]


def _shown_curve(sheet: Sheet, source: Mark, target: Mark, tie: Curve) -> ShownCurve:
    metrics, goal = sheet.metrics, _end(sheet, target)
    entry, line = sheet.locate(target.start)
    chips = sheet.row(entry, line).chips
    beside = next((metrics.left + chip.right + 1 for chip in chips if chip.mark.id == target.id), goal.left)
    label_at = QPointF(beside, goal.top + metrics.chips_top - metrics.band_top - 1)
    return ShownCurve(path(_end(sheet, source), goal, metrics.em // 2), tie.label, label_at, tie.unconfirmed)


def _end(sheet: Sheet, mark: Mark) -> End:
    """Where a curve may touch a mark; what is far outside the window is taken to be just outside."""
    entry, line = sheet.locate(mark.start)
    last = min(mark.fragments[0].end, entry.starts[line + 1])
    left, far = sheet.metrics.left, sheet.view
    y = min(max(sheet.caret_rect(mark.start).top(), -far), 2 * far)
    end = End(left + entry.x(line, mark.start), left + entry.x(line, last), y)
    bar = next((bar for bar in sheet.bars(entry) if bar.mark.id == mark.id), None)
    if bar is None:
        return end
    bottom = min(max(sheet.caret_rect(mark.end, upstream=True).bottom(), y), 2 * far)
    return end._replace(bar=left + bar_left(bar.lane, sheet.metrics) + BAR_WIDTH, bar_top=y, bar_bottom=bottom)


def paint_curves(painter: QPainter, curves: Sequence[ShownCurve], font: QFont, colors: PageColors) -> None:
    """Draw the curves, one pixel wide, with a dot where they end, dashed where they are not yet; then the labels."""
    accent = QColor(colors.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for curve in curves:
        painter.setPen(QPen(accent, 1.2, Qt.PenStyle.DashLine if curve.unconfirmed else Qt.PenStyle.SolidLine))
        way = QPainterPath(QPointF(*curve.path.start))
        way.cubicTo(QPointF(*curve.path.first), QPointF(*curve.path.second), QPointF(*curve.path.end))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(way)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(*curve.path.end), 2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(font)
    for curve in curves:
        _paint_label(painter, curve, QFontMetrics(font), colors)


def paint_tie(painter: QPainter, start: QPoint, end: QPoint, colors: PageColors) -> None:
    """Draw the tie that the pointer is drawing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.accent), 1.6, Qt.PenStyle.DashLine))
    painter.drawLine(start, end)
    painter.setBrush(QColor(colors.accent))
    painter.drawEllipse(QPointF(end), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_label(painter: QPainter, curve: ShownCurve, letters: QFontMetrics, colors: PageColors) -> None:
    width, height = letters.horizontalAdvance(curve.label) + 2 * _PAD, letters.height() - 2
    plate = QRect(round(curve.label_at.x()), round(curve.label_at.y()), width, height)
    painter.fillRect(plate, QColor(colors.paper))
    painter.setPen(QColor(colors.accent))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, curve.label)


def paint_hints(
    painter: QPainter, hints: Sequence[ShownHint], typed: str, font: QFont, colors: PageColors, limit: int
) -> None:
    """Draw the hints that go on with what was `typed`; those of one line give way to each other."""
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    letters = QFontMetrics(font)
    height = letters.height() - 2
    for y in sorted({hint.y for hint in hints}):
        row = sorted((hint for hint in hints if hint.y == y), key=lambda hint: hint.x)
        wanted = [(hint.x, hint.x + letters.horizontalAdvance(hint.label.upper()) + 2 * _PAD) for hint in row]
        for hint, (left, right) in zip(row, packed(wanted, limit, limit), strict=True):
            if hint.label.startswith(typed):
                _paint_hint(painter, QRectF(left, y, right - left - 1, height), hint.label, typed, colors)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_hint(painter: QPainter, plate: QRectF, label: str, typed: str, colors: PageColors) -> None:
    painter.setPen(QPen(QColor(colors.paper), 1))
    painter.setBrush(QColor(colors.accent))
    painter.drawRoundedRect(plate, 3, 3)
    painter.setPen(QColor(colors.paper))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, label[len(typed) :].upper())
