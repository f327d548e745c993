"""Settings last, are typed, and a damaged file does no harm; the dialog shows and changes each of them."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.settings import (
    COLUMN_WIDTH,
    GENERAL,
    GROUPS,
    HIDDEN,
    PAGE,
    PAGE_FAMILY,
    PAGE_SIZE,
    PASSAGE_NUMBERS,
    PERSON,
    TABLE,
    THEME,
    AnySetting,
    Settings,
)


def test_what_is_chosen_is_there_after_a_restart(settings: Settings) -> None:
    settings[PERSON] = "王小明, Ph.D. = 100%"
    settings[PAGE_SIZE] = 22
    settings[PASSAGE_NUMBERS] = False
    again = Settings()
    assert (again[PERSON], again[PAGE_SIZE], again[PASSAGE_NUMBERS]) == ("王小明, Ph.D. = 100%", 22, False)


def test_a_change_is_announced_once_and_only_when_it_is_one(settings: Settings) -> None:
    changed = QSignalSpy(settings.changed)
    settings[THEME] = "dark"
    settings[THEME] = "dark"
    settings.reset(THEME)
    settings.reset(THEME)
    assert [changed.at(at)[0] for at in range(changed.count())] == [THEME.id, THEME.id]


def test_what_is_not_allowed_is_a_bug_of_ours(settings: Settings) -> None:
    with pytest.raises(ValueError, match=r"page.size cannot be 4000"):
        settings[PAGE_SIZE] = 4000


@pytest.mark.parametrize("junk", ["dark, light", "1e9", "", "�", "-3", "[1]"])
def test_junk_in_the_file_counts_as_not_set(qapp: object, tmp_path: Path, junk: str) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(f"[page]\nsize={junk}\npassage_numbers={junk}\n[interface]\ntheme={junk}\n", encoding="utf-8")
    found = Settings(file)
    assert (found[PAGE_SIZE], found[PASSAGE_NUMBERS], found[THEME]) == (14, True, "system")


def test_a_file_of_bytes_counts_as_empty(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(bytes(range(256)))
    assert Settings(file)[PAGE_SIZE] == PAGE_SIZE.default


@pytest.mark.parametrize("setting", TABLE, ids=lambda setting: setting.id)
def test_each_setting_is_whole(setting: AnySetting) -> None:
    assert setting.parse(setting.text(setting.default)) == setting.default  # pyright: ignore[reportArgumentType]
    assert setting.group is HIDDEN or (setting.group in GROUPS and setting.title and setting.tip)


W = TypeVar("W", bound=QWidget)


def child(dialog: SettingsDialog, kind: type[W], setting: AnySetting) -> W:
    found = dialog.findChild(kind, setting.id)
    assert found is not None, setting.id
    return found


@pytest.fixture
def dialog(settings: Settings, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(settings, group=PAGE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_dialog_has_a_control_for_every_setting(dialog: SettingsDialog) -> None:
    for setting in TABLE:
        assert (dialog.findChild(QWidget, setting.id) is not None) is (setting.group is not HIDDEN)


def test_what_is_changed_in_the_dialog_holds_at_once(dialog: SettingsDialog, settings: Settings) -> None:
    child(dialog, QSpinBox, PAGE_SIZE).setValue(20)
    child(dialog, QCheckBox, PASSAGE_NUMBERS).click()
    child(dialog, QSpinBox, COLUMN_WIDTH).setValue(18)
    name = child(dialog, QLineEdit, PERSON)
    name.setText(" 李雷 ")
    name.editingFinished.emit()
    assert settings[PAGE_SIZE] == 20
    assert settings[PASSAGE_NUMBERS] is False
    assert settings[COLUMN_WIDTH] == 0
    assert settings[PERSON] == "李雷"


def test_the_dialog_follows_a_change_made_elsewhere(dialog: SettingsDialog, settings: Settings) -> None:
    settings[PAGE_SIZE] = 30
    settings[THEME] = "contrast"
    assert child(dialog, QSpinBox, PAGE_SIZE).value() == 30
    assert child(dialog, QComboBox, THEME).currentText() == "High contrast"


def test_the_defaults_of_a_page_leave_the_other_pages_alone(dialog: SettingsDialog, settings: Settings) -> None:
    settings[PAGE_SIZE], settings[PERSON] = 30, "李雷"
    assert dialog.group is PAGE
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert (settings[PAGE_SIZE], settings[PERSON]) == (PAGE_SIZE.default, "李雷")


def test_only_families_with_chinese_letters_are_offered(dialog: SettingsDialog) -> None:
    families = child(dialog, QComboBox, PAGE_FAMILY)
    offered = [families.itemText(at) for at in range(families.count())]
    assert offered[0].startswith("Automatic")
    assert not any("DejaVu" in family for family in offered)


def test_a_dialog_that_was_closed_no_longer_listens(settings: Settings, qtbot: QtBot) -> None:
    made = SettingsDialog(settings, group=GENERAL)
    made.show()
    with qtbot.waitSignal(made.destroyed):
        made.close()
    settings[PAGE_SIZE] = 33
