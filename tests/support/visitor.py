"""Who goes through the running program and looks at each dialog."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.program import Program
from annotator.ui.window import Window


class Visitor:
    """Runs commands in the one window of `program`; made while that runs."""

    def __init__(self, program: Program, bot: QtBot) -> None:
        self._program = program
        self._bot = bot

    @property
    def window(self) -> Window:
        """The window as it is now."""
        return self._program.window

    def run(self, id: str) -> None:
        """Run a command, which must make sense now."""
        assert self.window.table.run(id), f"{id} cannot be run now"

    def rest(self) -> None:
        """Wait until nothing runs beside the window and everything is laid out."""
        tasks = self.window.bench.services.tasks
        self._bot.waitUntil(lambda: not tasks.under_way, timeout=20_000)
        before: list[QRect] = []
        while before != (now := [widget.geometry() for widget in self.window.findChildren(QWidget)]):
            before = now
            QApplication.processEvents()

    def meet(self, ask: Callable[[], object], look: Callable[[QDialog], object]) -> None:
        """Do what opens a dialog sooner or later, `look` at that, and close it."""
        met: list[bool] = []

        def greet() -> None:
            dialog = self._open_dialog()
            if dialog is None:
                soon.start()
                return
            self.rest()
            look(dialog)
            met.append(dialog.close())

        soon = QTimer(self.window, singleShot=True, interval=10)
        soon.timeout.connect(greet)
        soon.start()
        ask()
        self._bot.waitUntil(lambda: met == [True])

    def _open_dialog(self) -> QDialog | None:
        modal: QWidget | None = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            return modal
        return next((found for found in self.window.findChildren(QDialog) if found.isVisible()), None)
