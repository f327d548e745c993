"""The command table through the doors a person has: keys, menus, context menus."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.errors import AnnotatorError, UsageError
from annotator.ui.commands import Command, CommandTable, Menu, PageKeys, keys_markdown, plain
from annotator.ui.keys import Keymap, Scope
from annotator.ui.settings import Settings


@dataclass
class Desk:
    """What the commands of these tests act on."""

    done: list[str] = field(default_factory=list[str])
    selected: bool = True
    claim: bool = False
    wide: bool = False

    def widen(self) -> None:
        self.wide = not self.wide

    def fail(self) -> None:
        raise UsageError("span_missing")


def nothing(desk: Desk) -> None:
    pass


MENUS = (Menu("edit", "&Edit"), Menu("view", "&View"), Menu("edit.more", "More", parent="edit", group=5))
COMMANDS = (
    Command[Desk](
        id="undo", title="&Undo", tip="Take back the last step", menu="edit", keys=("Ctrl+Z",),
        run=lambda desk: desk.done.append("undo"), label=lambda desk: f"Undo {len(desk.done)}",
    ),
    Command[Desk](
        id="tag", title="Tag", menu="edit", group=1, keys=("P",), scope=Scope.PAGE,
        when=lambda desk: desk.selected, run=lambda desk: desk.done.append("tag"),
    ),
    Command[Desk](
        id="next", title="Next", menu="edit.more", keys=("]",), scope=Scope.PAGE, repeats=True,
        run=lambda desk: desk.done.append("next"),
    ),
    Command[Desk](
        id="figure", title="Figure", keys=("1",), scope=Scope.PAGE, run=lambda desk: desk.done.append("figure"),
    ),
    Command[Desk](
        id="kind", title="Kind", keys=("1",), scope=Scope.PAGE, within="claim", when=lambda desk: desk.claim,
        run=lambda desk: desk.done.append("kind"),
    ),
    Command[Desk](
        id="wide", title="Wide", menu="view", keys=("F11",), checked=lambda desk: desk.wide, run=Desk.widen,
    ),
    Command[Desk](id="fail", title="Fail", run=Desk.fail),
)  # fmt: skip


class Bench:
    """A window with a menu bar, a text field and the table."""

    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self.desk = Desk()
        self.told: list[AnnotatorError] = []
        self.window = QMainWindow()
        self.keymap = Keymap(settings)
        self.table = CommandTable(COMMANDS, self.desk, self.keymap, self.told.append, self.window, MENUS)
        self.table.fill_menu_bar(self.window.menuBar())
        self.field = QLineEdit()
        middle = QWidget()
        QVBoxLayout(middle).addWidget(self.field)
        self.window.setCentralWidget(middle)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.field.setFocus()
        self.page = PageKeys(self.table)

    def press(self, key: Qt.Key, text: str, *, again: bool = False) -> bool:
        modifiers = Qt.KeyboardModifier.NoModifier
        return self.page.run(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, again))

    def menu_texts(self, id_: str) -> list[str]:
        actions = self.table.made_menu(id_).actions()
        return ["—" if action.isSeparator() else action.text().partition("\t")[0] for action in actions]


@pytest.fixture
def bench(settings: Settings, qtbot: QtBot) -> Bench:
    return Bench(settings, qtbot)


def test_a_window_key_works_in_a_text_field_and_page_keys_leave_it_its_letters(bench: Bench) -> None:
    QTest.keyClicks(bench.field, "p1")
    QTest.keyClick(bench.field, Qt.Key.Key_F11)
    assert bench.field.text() == "p1"
    assert bench.desk.wide
    assert bench.desk.done == []


def test_the_page_runs_its_keys(bench: Bench) -> None:
    assert bench.press(Qt.Key.Key_P, "p")
    assert bench.desk.done == ["tag"]


def test_a_menu_shows_the_key_of_a_page_command_but_does_not_listen_for_it(bench: Bench) -> None:
    assert bench.table.action("tag").text() == "Tag\tP"
    bench.window.menuBar().setFocus()
    QTest.keyClick(bench.window.menuBar(), Qt.Key.Key_P)
    assert bench.desk.done == []


def test_a_key_that_makes_no_sense_now_is_left_to_the_page(bench: Bench) -> None:
    bench.desk.selected = False
    assert not bench.press(Qt.Key.Key_P, "p")
    assert not bench.press(Qt.Key.Key_Left, "")


def test_a_held_key_repeats_only_where_that_is_meant(bench: Bench) -> None:
    assert bench.press(Qt.Key.Key_P, "p", again=True)
    assert bench.press(Qt.Key.Key_BracketRight, "]", again=True)
    assert bench.desk.done == ["next"]


def test_a_state_of_its_own_comes_first(bench: Bench) -> None:
    bench.press(Qt.Key.Key_1, "1")
    bench.desk.claim = True
    bench.press(Qt.Key.Key_1, "1")
    assert bench.desk.done == ["figure", "kind"]


def test_a_known_problem_is_told_and_nothing_breaks(bench: Bench) -> None:
    assert bench.table.run("fail")
    assert [error.code for error in bench.told] == ["span_missing"]


def test_titles_ticks_and_greyness_follow_the_context(bench: Bench) -> None:
    bench.desk.done.append("x")
    bench.desk.selected = False
    bench.desk.wide = True
    bench.table.refresh()
    assert bench.table.action("undo").text() == "Undo 1"
    assert not bench.table.action("tag").isEnabled()
    assert bench.table.action("wide").isChecked()


def test_menus_are_made_from_the_table_with_lines_between_groups(bench: Bench) -> None:
    assert bench.menu_texts("edit") == ["Undo 0", "—", "Tag", "—", "More"]
    assert bench.menu_texts("view") == ["Wide"]


def test_commands_can_be_exchanged_and_the_menus_follow(bench: Bench) -> None:
    more = [
        Command[Desk](id="type.GPE", title="地名", menu="view", keys=("D",), scope=Scope.PAGE, run=nothing),
        Command[Desk](id="type.ORG", title="机构", menu="view", run=nothing),
    ]
    bench.table.put("type.", more)
    assert bench.menu_texts("view") == ["Wide", "地名", "机构"]
    assert bench.press(Qt.Key.Key_D, "d")
    bench.table.put("type.", more[1:])
    assert bench.menu_texts("view") == ["Wide", "机构"]
    assert not bench.press(Qt.Key.Key_D, "d")


def test_a_chosen_key_replaces_the_old_one_at_once(bench: Bench) -> None:
    bench.keymap.choose(bench.table["wide"], ["Ctrl+W"])
    bench.keymap.choose(bench.table["tag"], ["T"])
    QTest.keyClick(bench.field, Qt.Key.Key_F11)
    assert not bench.desk.wide
    QTest.keyClick(bench.field, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert bench.desk.wide
    assert not bench.press(Qt.Key.Key_P, "p")
    assert bench.press(Qt.Key.Key_T, "t")


def test_a_context_menu_offers_only_what_makes_sense(bench: Bench) -> None:
    bench.desk.selected = False
    menu = bench.table.menu(["undo", None, "tag", "wide"], bench.window)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == ["Undo 0", "Wide"]


def test_a_tip_names_the_key(bench: Bench) -> None:
    assert bench.table.action("undo").toolTip() == "Take back the last step  (Ctrl+Z)"


@pytest.mark.parametrize(("key", "scope"), [("P", Scope.WINDOW), ("ctrl+z", Scope.WINDOW), ("Hop", Scope.PAGE)])
def test_a_wrong_key_in_the_table_is_found_at_start(bench: Bench, key: str, scope: Scope) -> None:
    wrong = Command[Desk](id="wrong", title="Wrong", keys=(key,), scope=scope, run=nothing)
    with pytest.raises(ValueError, match="wrong cannot have the key"):
        bench.table.put("wrong", [wrong])


def test_the_list_of_keys_for_the_readme() -> None:
    listed = keys_markdown(COMMANDS, MENUS)
    assert "| `Ctrl+Z` | Undo |" in listed
    assert listed.index("**Edit**") < listed.index("**View**")


@pytest.mark.parametrize(("title", "shown"), [("&File", "File"), ("文件(&F)", "文件"), ("Save &As…", "Save As…")])
def test_access_keys_are_not_shown_elsewhere(title: str, shown: str) -> None:
    assert plain(title) == shown
