"""Keys as people press them, on keyboards that differ, and keys that clash."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.keys import Keyed, Keymap, Scope, allowed, clash, pressed, spelled
from annotator.ui.settings import KEYS, Settings

PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier

TAG = Keyed(id="tag", keys=("P",), scope=Scope.PAGE)
QUIT = Keyed(id="quit", keys=("Ctrl+Q",))


def press(key: int, modifiers: Qt.KeyboardModifier, text: str, place: int = 0) -> tuple[str, ...]:
    return pressed(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, place, 0, 0, text))


@pytest.mark.parametrize(
    ("given", "one"),
    [
        ("ctrl+z", "Ctrl+Z"),
        ("Delete", "Del"),
        ("Enter", "Return"),
        ("Backtab", "Tab"),
        ("Shift+Ctrl+A", "Ctrl+Shift+A"),
    ],
)
def test_a_key_has_one_spelling(given: str, one: str) -> None:
    assert spelled(given) == one
    assert spelled(one) == one


@pytest.mark.parametrize("given", ["", "nonsense", "Ctrl+K, Ctrl+S"])
def test_what_is_not_one_key_has_no_spelling(given: str) -> None:
    assert spelled(given) == ""


def test_letters_keep_shift_and_signs_do_without() -> None:
    assert press(Qt.Key.Key_P, PLAIN, "p") == ("P",)
    assert press(Qt.Key.Key_P, SHIFT, "P") == ("Shift+P",)
    assert "{" in press(Qt.Key.Key_BraceLeft, SHIFT, "{", 34)


@pytest.mark.skipif(sys.platform != "linux", reason="key places are numbered otherwise elsewhere")
def test_shift_and_a_digit_is_told_by_the_place_of_the_key() -> None:
    assert "Shift+1" in press(Qt.Key.Key_Exclam, SHIFT, "!", 10)
    assert "Shift+1" in press(Qt.Key.Key_QuoteDbl, SHIFT, '"', 10)
    assert "Shift+0" in press(Qt.Key.Key_ParenRight, SHIFT, ")", 19)


def test_both_enters_and_both_tabs_are_one_key() -> None:
    assert press(Qt.Key.Key_Enter, KEYPAD, "\r") == press(Qt.Key.Key_Return, PLAIN, "\r") == ("Return",)
    assert press(Qt.Key.Key_Backtab, SHIFT, "") == ("Shift+Tab",)
    assert press(Qt.Key.Key_1, KEYPAD, "1") == ("1",)


def test_a_modifier_alone_is_no_key() -> None:
    assert press(Qt.Key.Key_Shift, SHIFT, "") == ()


def test_a_window_wide_key_never_takes_a_letter_from_a_text_field() -> None:
    assert not allowed("P", Scope.WINDOW)
    assert not allowed("Shift+P", Scope.WINDOW)
    assert allowed("P", Scope.PAGE)
    assert allowed("Ctrl+P", Scope.WINDOW)
    assert allowed("Shift+F3", Scope.WINDOW)


def test_commands_of_different_states_may_share_a_key_of_the_page() -> None:
    figure = Keyed(id="figure", keys=("1",), scope=Scope.PAGE)
    kind = Keyed(id="kind", keys=("1",), scope=Scope.PAGE, within="claim")
    window = Keyed(id="window", keys=("1",), scope=Scope.WINDOW, within="claim")
    assert not clash(figure, kind)
    assert clash(kind, window)


def test_chosen_keys_outlive_the_program_and_can_be_taken_back(settings: Settings) -> None:
    Keymap(settings).choose(TAG, ["shift+p", "F2"])
    again = Keymap(Settings())
    assert again.keys(TAG) == ("Shift+P", "F2")
    assert again.is_changed(TAG)
    again.reset()
    assert Keymap(Settings()).keys(TAG) == ("P",)


def test_choosing_the_default_is_choosing_nothing(settings: Settings) -> None:
    keymap = Keymap(settings)
    keymap.choose(TAG, ["F2"])
    keymap.choose(TAG, ["P"])
    assert not keymap.is_changed(TAG)
    assert settings[KEYS] == ""


def test_a_command_can_be_left_without_keys(settings: Settings) -> None:
    keymap = Keymap(settings)
    keymap.choose(TAG, [])
    assert Keymap(settings).keys(TAG) == ()


def test_a_clash_is_found_and_named(settings: Settings) -> None:
    keymap = Keymap(settings)
    assert keymap.conflicts([TAG, QUIT]) == []
    keymap.choose(TAG, ["Ctrl+Q"])
    assert [(found.key, found.commands) for found in keymap.conflicts([TAG, QUIT])] == [("Ctrl+Q", ("tag", "quit"))]
    assert keymap.owners("Ctrl+Q", TAG, [TAG, QUIT]) == ["quit"]


@pytest.mark.parametrize("junk", ["{", "[1]", '{"tag": 5}', '{"tag": [7, "nonsense"]}', '"P"'])
def test_junk_in_the_settings_file_does_no_harm(settings: Settings, junk: str) -> None:
    settings[KEYS] = junk
    assert set(Keymap(settings).keys(TAG)) <= {"P"}
