"""Passage numbers, put together from pictures of the ten digits: drawing text anew costs ten times more."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap


class Numerals:
    """The digits in one font and colour."""

    def __init__(self, font: QFont, color: str, ratio: float) -> None:
        letters = QFontMetricsF(font)
        self.width = max(1, round(max(letters.horizontalAdvance(digit) for digit in "0123456789")))
        self.height = max(1, round(letters.height()))
        self._digits = [self._drawn(digit, font, color, ratio, round(letters.ascent())) for digit in "0123456789"]

    def draw(self, painter: QPainter, number: int, right: int, top: int) -> None:
        """Draw a number so that it ends at `right`."""
        for digit in reversed(str(number)):
            right -= self.width
            painter.drawPixmap(right, top, self._digits[int(digit)])

    def _drawn(self, digit: str, font: QFont, color: str, ratio: float, baseline: int) -> QPixmap:
        picture = QPixmap(round(self.width * ratio), round(self.height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setFont(font)
            painter.setPen(QColor(color))
            painter.drawText(0, baseline, digit)
        finally:
            painter.end()
        return picture
