"""A real window with a real project, for the tests that work in it."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.document import Source
from annotator.model.schema import Schema
from annotator.ui.background.tasks import Tasks
from annotator.ui.keys import Keymap
from annotator.ui.notify import Notify
from annotator.ui.settings import PERSON, Settings
from annotator.ui.theme import Theme
from annotator.ui.window import Window
from annotator.ui.workbench import Services


@pytest.fixture
def sit(qtbot: QtBot, home: Path) -> Generator[Callable[[], Person]]:
    """Opens windows, one after the other, as if the program was started again each time."""
    people: list[Person] = []

    def start() -> Person:
        leave()
        settings = Settings()
        settings[PERSON] = "李波"
        notify = Notify()
        tasks = Tasks(notify.error)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme = Theme(app, settings, "en")
        window = Window(Services(settings, notify, tasks, theme, "en"), Keymap(settings))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        people.append(Person(window, tasks, qtbot))
        return people[-1]

    def leave() -> None:
        while people:
            person = people.pop()
            person.rest()
            person.window.close()
            person.tasks.close()
            person.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    yield start
    leave()


@pytest.fixture
def with_texts(sit: Callable[[], Person], tmp_path: Path, schema: Schema) -> Callable[[Sequence[str]], Person]:
    """A window with a project that holds these texts; the first is in hand and has the keys."""

    def start(texts: Sequence[str]) -> Person:
        person = sit()
        person.window.session.create(tmp_path / "项目 一.anno", schema, "李波")
        sources = [Source(f"文 {number}", text, f"{number}.txt") for number, text in enumerate(texts, start=1)]
        person.window.intake.add(sources)
        person.page.setFocus(Qt.FocusReason.OtherFocusReason)
        person.rest()
        return person

    return start
