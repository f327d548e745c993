"""The command palette: a few letters, Enter, done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.ui.command_palette import CommandPalette, Entry, command_entries, ranked
from annotator.ui.commands import Command, CommandTable, Menu
from annotator.ui.keys import Keymap
from annotator.ui.settings import Settings
from annotator.ui.tagging.matching import score


@given(st.text(max_size=30), st.data())
def test_any_letters_of_a_title_in_its_order_find_it(title: str, data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(title), max_size=len(title)))
    typed = "".join(sign for sign, keep in zip(title, kept, strict=True) if keep)
    assert score(typed, title) is not None


@given(st.text(max_size=20), st.text(max_size=20))
def test_letters_that_a_title_lacks_do_not_find_it(typed: str, title: str) -> None:
    if set(typed.casefold()) - set(title.casefold()) - set(filter(str.isspace, typed)):
        assert score(typed, title) is None


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("un", "Undo", "Remove Annotation"),
        ("nd", "Next Document", "Undo"),
        ("导出", "导出…", "导入后再出"),
        ("exp", "Export…", "Next Page"),
    ],
)
def test_the_likelier_title_is_first(typed: str, better: str, worse: str) -> None:
    entries = [Entry(title, lambda: None) for title in (worse, better)]
    assert ranked(typed, entries)[0].title == better


class Bench:
    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self.ran: list[str] = []
        self.window = QMainWindow()
        self.window.resize(900, 600)
        self.window.setCentralWidget(QLineEdit())
        commands = [
            Command[Bench](id="undo", title="Undo", menu="edit", keys=("Ctrl+Z",), run=lambda b: b.ran.append("undo")),
            Command[Bench](id="redo", title="Redo", menu="edit", run=lambda b: b.ran.append("redo")),
            Command[Bench](
                id="undelete", title="Undelete", when=lambda _: False, run=lambda b: b.ran.append("undelete")
            ),
        ]
        menus = (Menu("edit", "&Edit"),)
        self.table = CommandTable(commands, self, Keymap(settings), lambda _: None, self.window, menus)
        self.palette = CommandPalette((lambda _typed: command_entries(self.table), self.documents), self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        self.palette.show_over(self.window)
        qtbot.waitUntil(self.palette.isActiveWindow)

    def documents(self, typed: str) -> list[Entry]:
        return [Entry("成都平原", lambda: self.ran.append("document"))] if typed else []

    @property
    def titles(self) -> list[str]:
        return [entry.title for entry in self.palette.entries]


@pytest.fixture
def bench(settings: Settings, qtbot: QtBot) -> Bench:
    return Bench(settings, qtbot)


def test_an_entry_shows_its_menu_and_its_key(bench: Bench) -> None:
    first = bench.palette.entries[0]
    assert (first.title, first.place, first.keys) == ("Undo", "Edit", "Ctrl+Z")


def test_enter_runs_the_best_and_closes(bench: Bench) -> None:
    QTest.keyClicks(bench.palette.field, "un")
    assert bench.titles[0] == "Undo"
    QTest.keyClick(bench.palette.field, Qt.Key.Key_Return)
    assert bench.ran == ["undo"]
    assert not bench.palette.isVisible()


def test_arrows_choose_while_the_field_keeps_the_focus(bench: Bench) -> None:
    QTest.keyClick(bench.palette.field, Qt.Key.Key_Down)
    QTest.keyClick(bench.palette.field, Qt.Key.Key_Return)
    assert bench.ran == ["redo"]


def test_what_makes_no_sense_now_is_seen_last_and_not_run(bench: Bench) -> None:
    assert bench.titles[-1] == "Undelete"
    QTest.keyClicks(bench.palette.field, "undel")
    QTest.keyClick(bench.palette.field, Qt.Key.Key_Return)
    assert bench.ran == []
    assert bench.palette.isVisible()


def test_the_window_adds_entries_of_its_own(bench: Bench) -> None:
    bench.palette.field.setText("平原")
    assert bench.titles == ["成都平原"]
    QTest.keyClick(bench.palette.field, Qt.Key.Key_Return)
    assert bench.ran == ["document"]


def test_escape_closes_it_and_nothing_is_done(bench: Bench) -> None:
    QTest.keyClick(bench.palette.field, Qt.Key.Key_Escape)
    assert not bench.palette.isVisible()
    assert bench.ran == []
