"""How a repair stands in its list: what was there struck through, what is read in its place, and a little around."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.panels.repair_list import CHANGE
from annotator.ui.reading.repair_change import SIGNS, Change

Index = QModelIndex | QPersistentModelIndex

_EDGE = 6


class RepairRow(QStyledItemDelegate):
    """Paints the change of a row, where it has one; it is told by a stroke and an arrow, not by colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, round(option.fontMetrics.height() * 1.4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        change = index.data(CHANGE)
        if not isinstance(change, Change):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        place = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.save()
        for text, font, color in _pieces(change, option.font, ink):
            painter.setFont(font)
            painter.setPen(color)
            place = _write(painter, place, text)
        painter.restore()


def _pieces(change: Change, font: QFont, ink: QColor) -> Iterator[tuple[str, QFont, QColor]]:
    faint, struck, strong = QColor(ink), QFont(font), QFont(font)
    faint.setAlphaF(0.62)
    struck.setStrikeOut(True)
    strong.setBold(True)
    yield change.before, font, faint
    if change.was.strip(SIGNS):
        yield change.was, struck, ink
    elif change.was:
        yield f"[{change.was}]", font, ink  # a stroke through such a sign makes another one of it
    if change.reads:
        yield " → ", font, faint
        yield change.reads, strong, ink
    yield change.after, font, faint


def _write(painter: QPainter, place: QRect, text: str) -> QRect:
    """Write as much as there is room for, and return the room that is left."""
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return place.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0)
