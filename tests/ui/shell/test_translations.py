"""Both Chinese translations are whole: every string, every placeholder, and access keys that do not clash."""

import re
import string
from collections import Counter
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.i18n import LANGUAGES, Translators
from annotator.ui.settings import Settings

CHINESE = [language for language in LANGUAGES if language != "en"]
SAME_IN_CHINESE = re.compile(r"Annotator|JSONL \(\*\.jsonl\)|\{project\} — Annotator|[^A-Za-z]*")


class Message(NamedTuple):
    context: str
    source: str
    translation: str
    finished: bool


@cache
def messages(language: str) -> tuple[Message, ...]:
    file = paths.resources() / "translations" / f"annotator_{language}.ts"
    found: list[Message] = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            shown = message.find("translation")
            assert shown is not None
            source, name = message.findtext("source", ""), context.findtext("name", "")
            found.append(Message(name, source, shown.text or "", shown.get("type") is None))
    return tuple(found)


def placeholders(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text)} - {None}


@pytest.mark.parametrize("language", CHINESE)
def test_every_string_is_translated(language: str) -> None:
    assert [message.source for message in messages(language) if not message.finished or not message.translation] == []


@pytest.mark.parametrize("language", CHINESE)
def test_a_translation_has_the_placeholders_of_its_source(language: str) -> None:
    wrong = [one for one in messages(language) if placeholders(one.source) != placeholders(one.translation)]
    assert wrong == []


@pytest.mark.parametrize("language", CHINESE)
def test_what_is_chinese_is_really_chinese(language: str) -> None:
    left = [one for one in messages(language) if one.translation == one.source]
    assert [one.source for one in left if not SAME_IN_CHINESE.fullmatch(one.source)] == []


@pytest.mark.parametrize("language", CHINESE)
def test_dots_that_promise_a_dialog_are_kept(language: str) -> None:
    wrong = [one for one in messages(language) if one.source.endswith("…") != one.translation.endswith("…")]
    assert wrong == []


def test_traditional_is_not_simplified_in_disguise() -> None:
    simplified = set("标项设缩词选择这编码开关档资网络别备体销导击径储缓时间显认览过类节处从")
    assert [one for one in messages("zh_TW") if set(one.translation) & simplified] == []


@pytest.mark.parametrize("language", CHINESE)
def test_no_two_menus_have_the_same_access_key(language: str) -> None:
    keys = Counter(
        re.findall(r"&(\w)", " ".join(one.translation for one in messages(language) if one.context == "Menu"))
    )
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("language", CHINESE)
def test_the_files_that_are_loaded_say_what_the_source_says(qapp: object, language: str) -> None:
    translators = Translators()
    translators.install(language)
    wrong = [
        one for one in messages(language) if QCoreApplication.translate(one.context, one.source) != one.translation
    ]
    translators.remove()
    assert wrong == []
    assert QCoreApplication.translate("Setting", "Language") == "Language"


@pytest.mark.parametrize("language", CHINESE)
def test_an_open_dialog_changes_its_language(qtbot: QtBot, settings: Settings, language: str) -> None:
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    translators = Translators()
    translators.install(language)
    qtbot.waitUntil(lambda: dialog.windowTitle() in ("设置", "設定"))
    translators.remove()
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Settings")
