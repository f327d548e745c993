"""The dialog in which keys are changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.commands import Command, CommandTable, Menu
from annotator.ui.dialogs.shortcuts import ShortcutsDialog
from annotator.ui.keys import Keymap, Scope
from annotator.ui.settings import Settings

CTRL = Qt.KeyboardModifier.ControlModifier


class Bench:
    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self.ran: list[str] = []
        self.window = QMainWindow()
        commands = [
            Command[Bench](id="undo", title="Undo", menu="edit", keys=("Ctrl+Z",), run=lambda b: b.ran.append("undo")),
            Command[Bench](id="find", title="Search", menu="edit", keys=("Ctrl+F",), run=lambda b: b.ran.append("f")),
            Command[Bench](id="tag", title="Tag", keys=("P",), scope=Scope.PAGE, run=lambda b: b.ran.append("tag")),
        ]
        self.keymap = Keymap(settings)
        menus = (Menu("edit", "&Edit"),)
        self.table = CommandTable(commands, self, self.keymap, lambda _: None, self.window, menus)
        self.dialog = ShortcutsDialog(self.table, self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        self.dialog.show()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def press_button(self, text: str) -> None:
        next(found for found in self.dialog.findChildren(QPushButton) if found.text() == text).click()

    def press_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.dialog.list, key, modifiers)

    def keys(self, id_: str) -> tuple[str, ...]:
        return self.keymap.keys(self.table[id_])


@pytest.fixture
def bench(settings: Settings, qtbot: QtBot) -> Bench:
    return Bench(settings, qtbot)


def test_the_next_key_pressed_becomes_the_key_and_runs_nothing(bench: Bench) -> None:
    bench.dialog.choose("find")
    bench.press_button("Change…")
    bench.press_key(Qt.Key.Key_G, CTRL)
    assert bench.keys("find") == ("Ctrl+G",)
    assert bench.ran == []


def test_a_key_can_be_added(bench: Bench) -> None:
    bench.dialog.choose("find")
    bench.press_button("Add…")
    bench.press_key(Qt.Key.Key_F3)
    assert bench.keys("find") == ("Ctrl+F", "F3")


def test_a_key_that_is_taken_is_told_and_given_only_when_asked(bench: Bench) -> None:
    bench.dialog.choose("find")
    bench.press_button("Change…")
    bench.press_key(Qt.Key.Key_Z, CTRL)
    assert bench.keys("find") == ("Ctrl+F",)
    assert bench.dialog.said.text() == "Ctrl+Z belongs to: Undo"
    bench.press_button("Take It")
    assert bench.keys("find") == ("Ctrl+Z",)
    assert bench.keys("undo") == ()


def test_a_window_command_cannot_have_a_letter_that_people_write(bench: Bench) -> None:
    bench.dialog.choose("find")
    bench.press_button("Change…")
    bench.press_key(Qt.Key.Key_G)
    assert bench.keys("find") == ("Ctrl+F",)
    assert "hold Ctrl or Alt" in bench.dialog.said.text()


def test_a_command_of_the_text_can_have_any_key(bench: Bench) -> None:
    bench.dialog.choose("tag")
    bench.press_button("Change…")
    bench.press_key(Qt.Key.Key_Tab)
    assert bench.keys("tag") == ("Tab",)


def test_escape_leaves_the_key_and_the_dialog_as_they_are(bench: Bench) -> None:
    bench.dialog.choose("find")
    bench.press_button("Change…")
    bench.press_key(Qt.Key.Key_Escape)
    assert bench.keys("find") == ("Ctrl+F",)
    assert bench.dialog.isVisible()


def test_keys_can_be_removed_and_taken_back(bench: Bench) -> None:
    bench.dialog.choose("find")
    bench.press_button("Remove")
    assert bench.keys("find") == ()
    bench.press_button("Default")
    assert bench.keys("find") == ("Ctrl+F",)


def test_all_keys_can_be_taken_back(bench: Bench) -> None:
    for id_ in ("find", "tag"):
        bench.dialog.choose(id_)
        bench.press_button("Remove")
    bench.press_button("All to Defaults")
    assert (bench.keys("find"), bench.keys("tag")) == (("Ctrl+F",), ("P",))


@pytest.mark.parametrize(("typed", "found"), [("und", ["Undo"]), ("ctrl+f", ["Search"]), ("zzz", [])])
def test_a_command_is_found_by_its_name_or_its_key(bench: Bench, typed: str, found: list[str]) -> None:
    bench.dialog.search.setText(typed)
    assert bench.dialog.listed == found
