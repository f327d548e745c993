"""Chips: the short names under the text, kept as small pictures because drawing letters anew costs ten times more."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from annotator.ui.page.look import PageColors
from annotator.ui.page.marks import Mark
from annotator.ui.page.shades import shades

_PAD = 3
_APART = 1
_DOUBT = "?"
_PROBLEM = "!"

ChipKey = tuple[str, str, bool, bool]


def _key(mark: Mark) -> ChipKey:
    return mark.look.badge, mark.look.color, mark.unconfirmed, mark.problem


class Chips:
    """The chips of one look, `height` pixels high."""

    def __init__(self, family: str, height: int, colors: PageColors, ratio: float) -> None:
        self.height = height
        self._colors = colors
        self._ratio = ratio
        self._font = QFont(family)
        self._font.setPixelSize(max(7, height - 2))
        self._font.setWeight(QFont.Weight.Medium)
        self._font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
        self._letters = QFontMetricsF(self._font)
        self._widths: dict[ChipKey, int] = {}
        self._pictures: dict[ChipKey, QPixmap] = {}

    def width(self, mark: Mark) -> int:
        """The pixels that the mark's chip takes, with what parts it from the next."""
        key = _key(mark)
        width = self._widths.get(key)
        if width is None:
            width = self._widths[key] = round(self._letters.horizontalAdvance(self._name(mark))) + 2 * _PAD + _APART
        return width

    def picture(self, mark: Mark) -> QPixmap:
        """The mark's chip."""
        key = _key(mark)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._painted(mark)
        return picture

    @staticmethod
    def _name(mark: Mark) -> str:
        return mark.look.badge + _DOUBT * mark.unconfirmed + _PROBLEM * mark.problem

    def _painted(self, mark: Mark) -> QPixmap:
        width, shade = self.width(mark) - _APART, shades(mark.look.color, self._colors)
        picture = QPixmap(round(width * self._ratio), round(self.height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_plate(painter, mark, QRectF(0, 0, width, self.height), shade.chip, shade.line)
            painter.setFont(self._font)
            self._draw_name(painter, mark, shade.letters)
        finally:
            painter.end()
        return picture

    def _draw_plate(self, painter: QPainter, mark: Mark, rect: QRectF, chip: str, line: str) -> None:
        if mark.unconfirmed:
            painter.setPen(QPen(QColor(line), 1, Qt.PenStyle.DotLine))
            painter.setBrush(QColor(self._colors.paper))
        elif self._colors.crisp:
            painter.setPen(QPen(QColor(line), 1))
            painter.setBrush(QColor(chip))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chip))
            painter.drawRoundedRect(rect, 2.5, 2.5)
            return
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)

    def _draw_name(self, painter: QPainter, mark: Mark, letters: str) -> None:
        baseline = (self.height + self._letters.capHeight()) / 2
        name = self._name(mark)
        painter.setPen(QColor(letters))
        if mark.problem:
            start = self._letters.horizontalAdvance(name[:-1])
            painter.drawText(_PAD, round(baseline), name[:-1])
            painter.setPen(QColor(self._colors.problem))
            painter.drawText(round(_PAD + start), round(baseline), _PROBLEM)
        else:
            painter.drawText(_PAD, round(baseline), name)
