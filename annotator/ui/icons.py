"""Line icons of our own, drawn in the colour of the text around them, so that they fit every theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from annotator import paths

_INK = "currentColor"
"""The word in the SVG files that stands for the colour."""


class _LineIcon(QIconEngine):
    """Asks the palette for its colour at each painting; disabled and selected follow by themselves."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self._source = source

    def clone(self) -> QIconEngine:
        """What QIcon copies."""
        return _LineIcon(self._source)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Draw the lines into `rect`."""
        QSvgRenderer(QByteArray(_coloured(self._source, mode))).render(painter, QRectF(rect))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002, N802
        """The icon at `size` device pixels."""
        return self.pixmap(size, mode, state)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon on nothing."""
        found = QPixmap(size)
        if found.isNull():  # a button is asked to paint itself before it has any room
            return found
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        try:
            self.paint(painter, QRect(QPoint(), size), mode, state)
        finally:
            painter.end()
        return found


def _coloured(source: str, mode: QIcon.Mode) -> bytes:
    group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Normal
    role = QPalette.ColorRole.HighlightedText if mode is QIcon.Mode.Selected else QPalette.ColorRole.ButtonText
    return source.replace(_INK, QApplication.palette().color(group, role).name()).encode()


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon(name: str) -> QIcon:
    """The icon of that name in `resources/icons`."""
    return QIcon(_LineIcon(_source(name)))


def program_icon() -> QIcon:
    """The program's own sign, in its own colours."""
    return QIcon(str(paths.resources() / "icons" / "annotator.svg"))
