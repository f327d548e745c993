"""How one document stands in the list: its state, its title, and how much there is in it."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.document import Document, DocumentState
from annotator.ui.i18n import translate
from annotator.ui.panels.document_list import DocumentRole

Index = QModelIndex | QPersistentModelIndex

_EDGE = 10
_SIGN = 13
_GAP = 3


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
    """Paints two lines: the title, and below it, smaller, length and number of annotations."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(120, QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height() + 15)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        document, count = index.data(DocumentRole.DOCUMENT), index.data(DocumentRole.COUNT)
        assert isinstance(document, Document)
        assert isinstance(count, int)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        paper = option.palette.color(QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base)
        faint = QColor(ink)
        faint.setAlphaF(0.68)
        self._paint_lines(painter, option, document, count, (ink, faint))
        first = QFontMetrics(option.font).height()
        sign = QRectF(option.rect.x() + _EDGE, option.rect.y() + 6 + (first - _SIGN) / 2, _SIGN, _SIGN)
        paint_state(painter, sign, document.state, faint if document.state is DocumentState.NEW else ink, paper)

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        document: Document,
        count: int,
        inks: tuple[QColor, QColor],
    ) -> None:
        place = QRect(option.rect).adjusted(_EDGE + _SIGN + 9, 6, -_EDGE, 0)
        for text, font, ink in (
            (document.title, option.font, inks[0]),
            (_extent(document, count), _small(option.font), inks[1]),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(ink)
            line = QRect(place.x(), place.y(), place.width(), metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            place.translate(0, metrics.height() + _GAP)


def _extent(document: Document, count: int) -> str:
    number = QLocale()
    length = translate("Documents", "{n} characters").format(n=number.toString(document.length))
    if not count:
        return length
    return f"{length} · " + translate("Documents", "{n} tags").format(n=number.toString(count))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
