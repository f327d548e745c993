"""The interface speaks what the translation files say, from one moment to the next."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.i18n import LANGUAGES, Translators
from annotator.ui.settings import Settings

CHINESE = [language for language in LANGUAGES if language != "en"]


def finished(language: str) -> list[tuple[str, str, str]]:
    """Context, source and translation of all that is translated."""
    file = paths.resources() / "translations" / f"annotator_{language}.ts"
    return [
        (context.findtext("name", ""), message.findtext("source", ""), translation.text)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
        if translation.get("type") is None and translation.text
    ]


@pytest.mark.parametrize("language", CHINESE)
def test_the_files_that_are_loaded_say_what_the_translators_wrote(qapp: object, language: str) -> None:
    translators = Translators()
    translators.install(language)
    said = {(context, source): QCoreApplication.translate(context, source) for context, source, _ in finished(language)}
    translators.remove()
    assert len(said) > 100
    assert said == {(context, source): text for context, source, text in finished(language)}


@pytest.mark.parametrize("language", CHINESE)
def test_qts_own_words_are_translated_too(qapp: object, language: str) -> None:
    translators = Translators()
    translators.install(language)
    said = QCoreApplication.translate("QPlatformTheme", "Cancel")
    translators.remove()
    assert said == "取消"


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


def test_afterwards_everything_is_english_again(qapp: object) -> None:
    before = QLocale()
    translators = Translators()
    translators.install("zh_TW")
    assert translators.language == "zh_TW"
    translators.remove()
    assert (translators.language, QLocale()) == ("en", before)
