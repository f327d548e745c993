"""A small picture of how a type is drawn on the page: its colour in its layer's manner, its line, its code."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.model.schema import AnnotationType, Layer, Line, Render

_PENS = {
    Line.SOLID: Qt.PenStyle.SolidLine,
    Line.DASHED: Qt.PenStyle.DashLine,
    Line.DOTTED: Qt.PenStyle.DotLine,
}
_FILL = 0.42


def paint_swatch(painter: QPainter, place: QRectF, layer: Layer, line: Line, color: QColor) -> None:
    """Paint the layer's manner of drawing into `place`; two types of one colour differ by their line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 1.6, _PENS[line])
    painter.setPen(pen)
    box = place.adjusted(1, 1, -1, -1)
    match layer.render:
        case Render.FILL:
            fill = QColor(color)
            fill.setAlphaF(_FILL)
            painter.fillRect(box, fill)
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        case Render.BORDER:
            painter.drawRoundedRect(box, 2, 2)
        case Render.UNDERLINE:
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        case Render.BRACKET:
            painter.setPen(QPen(color, 3, _PENS[line]))
            painter.drawLine(box.topLeft(), box.bottomLeft())
        case Render.HATCH:
            painter.fillRect(box, QBrush(color, Qt.BrushStyle.BDiagPattern))
    painter.restore()


def paint_key(painter: QPainter, place: QRectF, key: str, font: QFont, ink: QColor) -> None:
    """Paint a key cap with what is printed on it, at the right of `place`."""
    if not key:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(font)
    width = max(metrics.horizontalAdvance(key) + 10, metrics.height() + 3)
    cap = QRectF(place.right() - width, place.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2)
    edge = QColor(ink)
    edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(cap, 3.5, 3.5)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


def key_of(layer: Layer, type: AnnotationType) -> str:
    """What is pressed for a type: the layer's leader, where it has one, and the type's own key."""
    return f"{layer.leader} {type.key}".strip() if type.key else ""
