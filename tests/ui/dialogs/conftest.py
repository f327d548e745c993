"""The running program in a language, for somebody who opens everything in it."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from visitor import Visitor

from annotator.ui.program import Program, application
from annotator.ui.settings import INTERFACE_SIZE, LANGUAGE, PERSON, THEME, Settings


@pytest.fixture
def start(qtbot: QtBot, home: Path) -> Generator[Callable[[str, int, Callable[[Visitor], object]], None]]:
    """Runs the program in a language, its letters of so many per cent, until a visit is over."""
    app = application()
    before = (app.styleSheet(), app.palette(), app.font())

    def run(language: str, size: int, visit: Callable[[Visitor], object]) -> None:
        settings = Settings()
        settings[LANGUAGE], settings[INTERFACE_SIZE] = language, size
        settings[PERSON], settings[THEME] = "李波", "light"
        program = Program(app)
        failed: list[BaseException] = []

        def then_leave() -> None:
            try:
                visit(Visitor(program, qtbot))
            except BaseException as error:
                failed.append(error)
            program.window.close()

        QTimer.singleShot(0, then_leave)
        program.run(None)
        program.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for error in failed:
            raise error

    yield run
    app.setStyleSheet(before[0])
    app.setPalette(before[1])
    app.setFont(before[2])
