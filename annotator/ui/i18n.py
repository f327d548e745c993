"""The language of the interface: English in the source, `zh_CN` and `zh_TW` beside it, switched at once.

`translate("Context", "Text {name}")` marks and translates in one; `QT_TRANSLATE_NOOP` marks what a table holds and
`translate` is called with when it is shown. Both names are what pyside6-lupdate looks for. It knows no plurals in
Python, so sentences are worded without ("Documents: 12").
"""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from annotator import paths

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES = (ENGLISH, "zh_CN", "zh_TW")
"""Every language there is, as a locale name."""

_TRADITIONAL = ("Hant", "TW", "HK", "MO")

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - lupdate reads the name and the context
    """Mark `text` for translation under `context`; gives it back as it is."""
    return text


def language_of(tags: list[str]) -> str:
    """The first of the person's languages (BCP 47, as QLocale.uiLanguages gives them) that there is."""
    for parts in (tag.replace("_", "-").split("-") for tag in tags):
        if parts[0] == "zh":
            return "zh_TW" if any(part in _TRADITIONAL for part in parts[1:]) else "zh_CN"
        if parts[0] == ENGLISH:
            return ENGLISH
    return ENGLISH


def resolved(choice: str) -> str:
    """The language that a setting means: itself, or for `system` (and what is unknown) that of the desktop."""
    return choice if choice in LANGUAGES else language_of(QLocale.system().uiLanguages())


class Translators(QObject):
    """The translators installed in the application: Qt's own and ours."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self._language = ENGLISH

    @property
    def language(self) -> str:
        """The one that is shown now."""
        return self._language

    def install(self, language: str) -> None:
        """Show `language` from now on; every open widget gets a LanguageChange event."""
        self.remove()
        self._language = language
        QLocale.setDefault(QLocale(language))
        if language == ENGLISH:
            return
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for folder, name in ((qt, "qtbase"), (paths.resources() / "translations", "annotator")):
            self._load(folder / f"{name}_{language}.qm")

    def remove(self) -> None:
        """Back to the source strings."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        self._language = ENGLISH
        QLocale.setDefault(QLocale.system())

    def _load(self, file: Path) -> None:
        translator = QTranslator(self)
        if not translator.load(str(file)):
            _log.warning("No translation in %s", file.name)
            return
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
