"""Two thousand random gestures on an untidy document: nothing breaks, and every annotation still is what it says."""

import random
from collections.abc import Callable, Sequence

from person import Person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.model.problems import problems
from annotator.store.integrity import faults

Start = Callable[[Sequence[str]], Person]

TEXTS = [
    "𠮷野家😀在成都。\r\n营收\u00a0达2.6万亿元,\u3000增长46.2%。\r\n\r\n“四川”也在，👩‍👩‍👧共1000余家㙍䲁。\r\n" * 12,
    "當前,都市圈正成為帶動中國經濟發(fā)展的新增長極。\n2022年超過8萬億。" * 8,
]
KEYS = (
    *("p", "g", "d", "c", "1", "2", "3", "a", "a", "q", "k", "n"),
    *("Left", "Right", "Up", "Down", "Shift+Right", "Shift+Right", "Shift+Left", "Shift+Down", "Ctrl+Right", "Home"),
    *("Tab", "Shift+Tab", "Return", "Backspace", "Del", "Esc", ".", ",", "[", "]", "{", "}", "Alt+[", "Alt+]"),
    *("Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+PgDown", "Ctrl+PgUp", "PgDown", "PgUp", "Ctrl+D", "Ctrl+Return"),
    *("h", "v", "Shift+D", "Ctrl++", "Ctrl+-", "Ctrl+0", "F4", "Alt+1", "Alt+2", "Alt+3"),
)
GESTURES = 2_000


def test_random_gestures_leave_everything_sound(with_texts: Start) -> None:
    chance = random.Random(1)
    person = with_texts(TEXTS)
    for _ in range(GESTURES):
        if chance.random() < 0.15:
            _click(person, chance)
        else:
            person.press(chance.choice(KEYS))
        _leave_dialogs()
        if chance.random() < 0.1:
            person.page.setFocus()
    person.rest()
    project, session = person.window.session.opened, person.window.session
    assert list(faults(project)) == []
    found = problems(session.schema, list(session.annotations.values()), session.text)
    assert [each for each in found if each.integrity] == []


def _click(person: Person, chance: random.Random) -> None:
    view = person.page.viewport()
    place = QPoint(chance.randrange(view.width()), chance.randrange(view.height()))
    modifier = chance.choice(
        (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
    )
    press = chance.choice((QTest.mouseClick, QTest.mouseDClick))
    press(view, Qt.MouseButton.LeftButton, modifier, place)


def _leave_dialogs() -> None:
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
