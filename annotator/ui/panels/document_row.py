"""How a document and what was found in it stand in the list: two lines, or one with a line for each hit below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.document import Document, DocumentState
from annotator.store.searching.places import Found
from annotator.ui.i18n import translate
from annotator.ui.panels.document_list import DocumentList, Listed
from annotator.ui.panels.rows import APART, faint, paint_hit, small, write, write_right

Index = QModelIndex | QPersistentModelIndex

_EDGE = 10
_SIGN = 13
_AFTER_SIGN = 9
_GAP = 3
_CHIP = 5
_TIGHT = 9
"""Pixels around the letters of a row that is one line."""


def state_label(state: DocumentState) -> str:
    """The state in words."""
    return {
        DocumentState.NEW: translate("Documents", "New"),
        DocumentState.IN_PROGRESS: translate("Documents", "In progress"),
        DocumentState.DONE: translate("Documents", "Done"),
    }[state]


def paint_state(painter: QPainter, place: QRectF, state: DocumentState, ink: QColor, paper: QColor) -> None:
    """A ring that is empty, half full, or full with a tick in it: told apart without colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.3))
    painter.setBrush(ink if state is DocumentState.DONE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place)
    if state is DocumentState.IN_PROGRESS:
        painter.setBrush(ink)
        painter.drawPie(place, 90 * 16, -180 * 16)
    if state is DocumentState.DONE:
        painter.setPen(QPen(paper, 1.6))
        corners = ((0.26, 0.53), (0.44, 0.70), (0.75, 0.34))
        painter.drawPolyline(
            [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in corners]
        )
    painter.restore()


class DocumentRow(QStyledItemDelegate):
    """Paints a document in two lines, or while something is looked for in one, with a line for each hit."""

    def __init__(self, model: DocumentList, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        line = QFontMetrics(option.font).height()
        if self._model.finds:
            return QSize(120, line + _TIGHT)
        return QSize(120, line + QFontMetrics(small(option.font)).height() + 15)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        paper = option.palette.color(QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base)
        pens = _Pens(ink, faint(ink), paper, option.font, small(option.font))
        place = QRect(option.rect).adjusted(_EDGE + _SIGN + _AFTER_SIGN, 0, -_EDGE, 0)
        hit = self._model.hit_at(index.row())
        if hit is not None:
            paint_hit(painter, place, hit, pens.font, (pens.ink, pens.faint))
        else:
            _paint_document(painter, place, self._model.listed_at(index.row()), pens)


@dataclass(frozen=True, slots=True)
class _Pens:
    """What a row is written with."""

    ink: QColor
    faint: QColor
    paper: QColor
    font: QFont
    small: QFont


def _paint_document(painter: QPainter, place: QRect, listed: Listed, pens: _Pens) -> None:
    document, height = listed.document, QFontMetrics(pens.font).height()
    line = QRect(place.x(), place.y() + 6, place.width(), height)
    if listed.found is not None:
        line.moveTop(place.y() + (place.height() - height) // 2)
        free = write_right(painter, line, _hits(listed.found), pens.small, pens.faint)
        free = _paint_chips(painter, free, listed.chips, pens, least=free.width() // 2)
        write(painter, free, document.title, pens.font, pens.ink)
    else:
        write(painter, line, document.title, pens.font, pens.ink)
        below = QRect(line.x(), line.bottom() + 1 + _GAP, line.width(), QFontMetrics(pens.small).height())
        free = _paint_chips(painter, below, listed.chips, pens, least=below.width() // 3)
        write(painter, free, _extent(document, listed.count), pens.small, pens.faint)
    sign = QRectF(place.x() - _SIGN - _AFTER_SIGN, line.y() + (height - _SIGN) / 2, _SIGN, _SIGN)
    paint_state(
        painter, sign, document.state, pens.faint if document.state is DocumentState.NEW else pens.ink, pens.paper
    )


def _paint_chips(painter: QPainter, place: QRect, chips: Sequence[str], pens: _Pens, least: int) -> QRect:
    """At the right, from the last to the first, those that leave `least` pixels; returns what is left of the place."""
    metrics = QFontMetrics(pens.small)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(pens.small)
    for chip in reversed(chips):
        width = metrics.horizontalAdvance(chip) + 2 * _CHIP
        if place.width() - width - APART < least:
            break
        box = QRectF(place.right() + 1 - width, place.center().y() - metrics.height() / 2, width, metrics.height())
        painter.setPen(QPen(faint(pens.faint), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _CHIP, _CHIP)
        painter.setPen(pens.faint)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip)
        place = place.adjusted(0, 0, -width - APART, 0)
    painter.restore()
    return place


def _hits(found: Found) -> str:
    """How many hits there are; nothing where the document itself is what was looked for."""
    if not found.hits:
        return ""
    return QLocale().toString(len(found.hits)) + ("+" if found.more else "")


def _extent(document: Document, count: int) -> str:
    number = QLocale()
    length = translate("Documents", "{n} characters").format(n=number.toString(document.length))
    if not count:
        return length
    return f"{length} · " + translate("Documents", "{n} tags").format(n=number.toString(count))
