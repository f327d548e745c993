"""What rows of lists are painted with: words at the left or the right of a line, and hits with their surroundings."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from annotator.store.searching.places import Hit

APART = 6
"""Pixels between what stands side by side."""
_BEFORE = 0.4
"""The part of the room beside a hit that the words before it may take, where those after it want some."""


def write(painter: QPainter, place: QRect, text: str, font: QFont, ink: QColor) -> None:
    """At the left, shortened where there is no room."""
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def write_right(painter: QPainter, place: QRect, text: str, font: QFont, ink: QColor) -> QRect:
    """At the right; returns what is left of the place."""
    if not text:
        return place
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return place.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(text) - APART, 0)


def paint_hit(
    painter: QPainter, place: QRect, hit: Hit, font: QFont, inks: tuple[QColor, QColor], *, in_column: bool = False
) -> None:
    """The hit with what stands around it, on one line: itself always, the words around it where there is room.

    `inks` are for the hit and for what is around it. Hits may stand below each other, in a column.
    """
    strong = QFont(font)
    strong.setBold(True)
    strong.setUnderline(True)
    metrics, strong_metrics = QFontMetrics(font), QFontMetrics(strong)
    surface = strong_metrics.elidedText(hit.surface, Qt.TextElideMode.ElideRight, place.width())
    room = place.width() - strong_metrics.horizontalAdvance(surface)
    for_before = round(place.width() * _BEFORE)
    if not in_column:
        for_before = max(round(room * _BEFORE), room - metrics.horizontalAdvance(hit.after))
    for_before = min(for_before, room)
    before = metrics.elidedText(hit.before, Qt.TextElideMode.ElideLeft, for_before)
    for_after = room - (for_before if in_column else metrics.horizontalAdvance(before))
    after = metrics.elidedText(hit.after, Qt.TextElideMode.ElideRight, for_after)
    left = place.x() + (for_before - metrics.horizontalAdvance(before) if in_column else 0)
    for text, with_font, with_ink in ((before, font, inks[1]), (surface, strong, inks[0]), (after, font, inks[1])):
        painter.setFont(with_font)
        painter.setPen(with_ink)
        width = QFontMetrics(with_font).horizontalAdvance(text)
        painter.drawText(QRect(left, place.y(), width + 2, place.height()), Qt.AlignmentFlag.AlignVCenter, text)
        left += width


def small(font: QFont) -> QFont:
    """What stands beside a title is written with this."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.88)
    return smaller


def faint(ink: QColor) -> QColor:
    """For what may be overlooked."""
    fainter = QColor(ink)
    fainter.setAlphaF(ink.alphaF() * 0.68)
    return fainter
