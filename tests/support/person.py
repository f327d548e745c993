"""Who sits at the window in tests: presses keys, and reads what it shows as text."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from annotator.ui.background.tasks import Tasks
from annotator.ui.window import Window


class Person:
    """Who sits at the window: presses keys, and reads what it shows."""

    def __init__(self, window: Window, tasks: Tasks, bot: QtBot) -> None:
        self.window = window
        self.page = window.page
        self.tasks = tasks
        self._bot = bot

    def press(self, *keys: str, on: QWidget | None = None) -> None:
        """Press keys as the shortcut dialog writes them ("Ctrl+Z", "g"), where the focus is or on a widget."""
        for key in keys:
            QTest.keySequence(on or QApplication.focusWidget() or self.window, QKeySequence(key))
            QCoreApplication.processEvents()

    def compose(self, text: str) -> None:
        """Put characters into the field that has the keys, as an input method does, and see what comes of it."""
        event, field = QInputMethodEvent(), QApplication.focusWidget()
        assert field is not None
        event.setCommitString(text)
        QCoreApplication.sendEvent(field, event)
        self.rest()

    def go_to(self, offset: int) -> None:
        """Put the cursor there by keys alone."""
        self.page.setFocus()
        self.press("Ctrl+Home", *["Right"] * _steps(self.page.text, offset))

    def select(self, words: str) -> None:
        """Select the first occurrence of these words, as they are shown or as they came, with the cursor and Shift."""
        start = self.page.text.find(words)
        end = start + len(words)
        if start < 0:
            came = self.window.session.text.index(words)
            read = self.window.view.shown.to_reading(came, came + len(words))
            start, end = read.start, read.end
        self.go_to(start)
        self.press(*["Shift+Right"] * _steps(self.page.text[start:end], end - start))

    def hop_to(self, surface: str) -> None:
        """From suggestion to suggestion, whoever suggests, until this is in hand."""
        self.press("Ctrl+Home", "Tab")
        before = None
        while self.suggested not in (surface, before):
            before = self.suggested
            self.press("Tab")
        assert self.suggested == surface

    @property
    def suggested(self) -> str | None:
        """What the suggestion in hand would tag."""
        found = self.window.bench.suggested
        return None if found is None else found.surface

    def hint(self, words: str) -> None:
        """Type the two letters that are shown on these words, as they are shown or as they came."""
        reading, letters = self.window.view.shown, dict[str, str]()
        for pair, span in self.page.hints:
            came = reading.to_source(span.start, span.end)
            letters |= {reading.text[span.start : span.end]: pair, reading.source[came.start : came.end]: pair}
        self.press(*letters[words])

    def tagged(self) -> str:
        """The document as notation: 【成都|GPE】位于四川."""
        text, schema = self.window.session.text, self.window.session.schema
        signs: list[tuple[int, int, str]] = []
        for each in self.annotations():
            span = each.span
            signs.append((span.start, -span.end, "【"))
            signs.append((span.end, -span.start - len(text), f"|{schema.type(each.type).code}】"))
        for place, _, sign in sorted(signs, key=lambda found: found[:2], reverse=True):
            text = text[:place] + sign + text[place:]
        return text

    def annotations(self) -> list[Annotation]:
        """Those of the document in hand, by place."""
        return sorted(self.window.session.annotations.values(), key=lambda each: (each.span.start, -each.span.end))

    def status(self) -> str:
        """What the status line says."""
        return self.window.status

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._bot.waitUntil(condition, timeout=20_000)

    def come_back(self) -> None:
        """To the text, when a dialog has closed: here is no desktop that goes back to the window by itself."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        self.page.setFocus()

    def undo(self) -> None:
        """Press the key as soon as the window has seen that there is something to undo."""
        self.come_back()
        self.wait(self.window.table.action("edit.undo").isEnabled)
        self.press("Ctrl+Z", on=self.window)

    def rest(self) -> None:
        """Wait until nothing runs beside the window."""
        self.wait(lambda: not self.tasks.under_way)


def _steps(text: str, end: int) -> int:
    """How often one presses an arrow to pass so many code points; \\r\\n is one place."""
    return len(text[:end].replace("\r\n", "\n"))
