"""A sentence on one line, shortened where there is no room for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Elided(QLabel):
    """As wide as its sentence where there is room; the tool tip has what is not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.sentence = ""

    def say(self, sentence: str) -> None:
        """Show this."""
        self.sentence = sentence
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.sentence) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self.sentence, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self.sentence if shown != self.sentence else "")
