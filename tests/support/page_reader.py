"""Somebody before a page: presses keys, and the pointer where the characters are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.page.marks import Mark
from annotator.ui.page.page import Page

NONE = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class PageReader:
    """Somebody before a page that is shown and has the keyboard."""

    page: Page
    qtbot: QtBot

    def reads(self, text: str, marks: Sequence[Mark] = ()) -> None:
        self.page.show_text(text, marks)

    def gap(self, offset: int, *, upstream: bool = False) -> QPoint:
        """The point between two characters."""
        return self.page.caret_rect(offset, upstream=upstream).center()

    def on(self, offset: int) -> QPoint:
        """The middle of a character."""
        right = self.page.caret_rect(offset + 1, upstream=True).center()
        return (self.gap(offset) + right) / 2

    def chip(self, mark: int) -> QPoint:
        """The middle of a mark's chip."""
        sheet = self.page.sheet
        found = sheet.index.get(mark)
        assert found is not None
        entry, line = sheet.locate(found.start)
        chip = next(chip for chip in sheet.row(entry, line).chips if chip.mark.id == mark)
        top = sheet.top_of(entry.piece) + sheet.line_top(entry, line) + sheet.metrics.chips_top
        return QPoint(sheet.metrics.left + (chip.left + chip.right) // 2, top + sheet.metrics.chip_height // 2)

    def drags(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        window = self.page.viewport()
        QTest.mousePress(window, Qt.MouseButton.LeftButton, modifiers, start)
        QTest.mouseMove(window, (start + end) / 2)
        QTest.mouseMove(window, end)
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, modifiers, end)

    def clicks(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, modifiers, point)

    def double_clicks(self, point: QPoint) -> None:
        self.clicks(point)
        QTest.mouseDClick(self.page.viewport(), Qt.MouseButton.LeftButton, NONE, point)

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.page, key, modifiers)

    def sees(self) -> QImage:
        """What stands on the screen now, without painting anything that did not ask for it."""
        QApplication.processEvents()
        window = self.page.viewport()
        whole = self.page.screen().grabWindow(self.page.winId()).toImage()
        return whole.copy(QRect(window.pos(), window.size()))

    def waits_until_idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page.working, timeout=20_000)
