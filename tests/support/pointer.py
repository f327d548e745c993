"""The person's hand on the mouse: clicks and drags on words of the page."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from annotator.ui.page.page import Page

_LEFT = Qt.MouseButton.LeftButton
_NOTHING_HELD = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Pointer:
    """Points at the places of a page where words stand."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def click(self, words: str, held: Qt.KeyboardModifier = _NOTHING_HELD) -> None:
        """Click on the first character of the first occurrence of these words."""
        QTest.mouseClick(self._page.viewport(), _LEFT, held, self._on(self._page.text.index(words)))
        QCoreApplication.processEvents()

    def drag(self, words: str, held: Qt.KeyboardModifier = _NOTHING_HELD) -> None:
        """Drag over the first occurrence of these words, which stand on one line."""
        start = self._page.text.index(words)
        window = self._page.viewport()
        QTest.mousePress(window, _LEFT, held, self._edge(start))
        QTest.mouseMove(window, self._edge(start + len(words)))
        QTest.mouseRelease(window, _LEFT, held, self._edge(start + len(words)))
        QCoreApplication.processEvents()

    def _on(self, offset: int) -> QPoint:
        left, right = self._edge(offset), self._page.caret_rect(offset + 1, upstream=True).center()
        return QPoint((left.x() + right.x()) // 2, left.y())

    def _edge(self, offset: int) -> QPoint:
        return self._page.caret_rect(offset).center()
