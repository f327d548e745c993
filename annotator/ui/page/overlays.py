"""What is painted over the text for a while: the curves of the mark in hand, and hints."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from annotator.ui.page.curves import Path
from annotator.ui.page.lanes import packed
from annotator.ui.page.look import PageColors

_PAD = 3


class ShownCurve(NamedTuple):
    """A curve with its label, in pixels of the window."""

    path: Path
    label: str
    label_at: QPointF


class ShownHint(NamedTuple):
    """A hint and the upper left corner of what it stands for."""

    label: str
    x: int
    y: int


def paint_curves(painter: QPainter, curves: Sequence[ShownCurve], font: QFont, colors: PageColors) -> None:
    """Draw the curves, one pixel wide, with a dot where they end; then the labels."""
    accent = QColor(colors.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent, 1.2))
    for curve in curves:
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
