"""One table of settings: what a person may choose, with its default, and where the choice is kept.

The settings dialog is made from the table. A value in the file that the table does not allow counts as not set.
"""

import logging
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from annotator import paths
from annotator.ui.i18n import ENGLISH, QT_TRANSLATE_NOOP, SYSTEM

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Group:
    """A page of the settings dialog."""

    id: str
    title: str


GENERAL = Group("general", QT_TRANSLATE_NOOP("Setting", "General"))
LOOK = Group("look", QT_TRANSLATE_NOOP("Setting", "Appearance"))
PAGE = Group("page", QT_TRANSLATE_NOOP("Setting", "Text"))
TAGGING = Group("tagging", QT_TRANSLATE_NOOP("Setting", "Tagging"))
REMOTE = Group("remote", QT_TRANSLATE_NOOP("Setting", "Remote Model"))
HIDDEN = Group("state", "")
"""Remembered, but not for the dialog: window sizes, recent projects."""

GROUPS = (GENERAL, LOOK, PAGE, TAGGING, REMOTE)


@dataclass(frozen=True, slots=True)
class Setting(ABC, Generic[T]):
    """One choice. `id` is `section.name` in the file; title and tip are source strings of the context "Setting"."""

    id: str
    default: T
    group: Group
    title: str = ""
    tip: str = ""

    @abstractmethod
    def parse(self, text: str) -> T | None:
        """The value that `text` stands for; None where it is not allowed."""

    def text(self, value: T) -> str:
        """The value as it stands in the file."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Switch(Setting[bool]):
    """On or off."""

    def parse(self, text: str) -> bool | None:
        """`true` and `false` only."""
        return {"true": True, "false": False}.get(text)

    def text(self, value: bool) -> str:
        """In small letters, as INI files have it."""
        return "true" if value else "false"


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Setting[int]):
    """A whole number in `low..high`; `zero` names the meaning of 0 where that is a choice of its own."""

    low: int
    high: int
    step: int = 1
    suffix: str = ""
    zero: str = ""

    def parse(self, text: str) -> int | None:
        """A number within the limits."""
        if not text.isdecimal():
            return None
        value = int(text)
        return value if self.low <= value <= self.high or (self.zero and value == 0) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Setting[str]):
    """One of `options`: value and title."""

    options: tuple[tuple[str, str], ...]

    def parse(self, text: str) -> str | None:
        """A value that is among the options."""
        return text if any(text == value for value, _ in self.options) else None


@dataclass(frozen=True, slots=True)
class Text(Setting[str]):
    """Free text in one line."""

    def parse(self, text: str) -> str | None:
        """Anything."""
        return text


@dataclass(frozen=True, slots=True)
class Family(Text):
    """A font family; empty means the program's choice."""


LANGUAGE = Choice(
    "interface.language",
    SYSTEM,
    GENERAL,
    QT_TRANSLATE_NOOP("Setting", "Language"),
    QT_TRANSLATE_NOOP("Setting", "The language of menus and messages. Documents are shown as they are."),
    options=(
        (SYSTEM, QT_TRANSLATE_NOOP("Setting", "As on this computer")),
        (ENGLISH, "English"),
        ("zh_CN", "简体中文"),
        ("zh_TW", "繁體中文"),
    ),
)
PERSON = Text(
    "person.name",
    "",
    GENERAL,
    QT_TRANSLATE_NOOP("Setting", "Your name"),
    QT_TRANSLATE_NOOP("Setting", "Stands beside every annotation that you make."),
)
RESTORE = Switch(
    "start.restore",
    True,
    GENERAL,
    QT_TRANSLATE_NOOP("Setting", "Open the last project at start"),
    QT_TRANSLATE_NOOP("Setting", "Otherwise the welcome page is shown."),
)
THEME = Choice(
    "interface.theme",
    SYSTEM,
    LOOK,
    QT_TRANSLATE_NOOP("Setting", "Theme"),
    QT_TRANSLATE_NOOP("Setting", "The colours of the window and of the text."),
    options=(
        (SYSTEM, QT_TRANSLATE_NOOP("Setting", "As on this computer")),
        ("light", QT_TRANSLATE_NOOP("Setting", "Light")),
        ("dark", QT_TRANSLATE_NOOP("Setting", "Dark")),
        ("contrast", QT_TRANSLATE_NOOP("Setting", "High contrast")),
        ("contrast_dark", QT_TRANSLATE_NOOP("Setting", "High contrast, dark")),
    ),
)
INTERFACE_SIZE = Number(
    "interface.size",
    100,
    LOOK,
    QT_TRANSLATE_NOOP("Setting", "Size of the interface"),
    QT_TRANSLATE_NOOP("Setting", "Letters and spacing of menus, lists and dialogs, against those of this computer."),
    low=80,
    high=200,
    step=10,
    suffix="%",
)
PAGE_FAMILY = Family(
    "page.family",
    "",
    PAGE,
    QT_TRANSLATE_NOOP("Setting", "Font"),
    QT_TRANSLATE_NOOP("Setting", "The typeface of documents."),
)
PAGE_SIZE = Number(
    "page.size",
    14,
    PAGE,
    QT_TRANSLATE_NOOP("Setting", "Size"),
    QT_TRANSLATE_NOOP("Setting", "The size of documents, in points."),
    low=8,
    high=40,
    suffix=QT_TRANSLATE_NOOP("Setting", " pt"),
)
LINE_SPACING = Number(
    "page.line_spacing",
    180,
    PAGE,
    QT_TRANSLATE_NOOP("Setting", "Line spacing"),
    QT_TRANSLATE_NOOP("Setting", "The distance of two lines, against the size. Underlines need about 160%."),
    low=130,
    high=300,
    step=10,
    suffix="%",
)
COLUMN_WIDTH = Number(
    "page.column_width",
    44,
    PAGE,
    QT_TRANSLATE_NOOP("Setting", "Line length"),
    QT_TRANSLATE_NOOP("Setting", "The most characters in a line; about 40 read well."),
    low=20,
    high=120,
    step=2,
    zero=QT_TRANSLATE_NOOP("Setting", "As wide as the window"),
)
PASSAGE_NUMBERS = Switch(
    "page.passage_numbers",
    True,
    PAGE,
    QT_TRANSLATE_NOOP("Setting", "Number the passages"),
    QT_TRANSLATE_NOOP("Setting", "Shows the number of each passage in the margin."),
)
OPTIONAL_TYPES = Switch(
    "tagging.optional_types",
    False,
    TAGGING,
    QT_TRANSLATE_NOOP("Setting", "Show optional types"),
    QT_TRANSLATE_NOOP("Setting", "Lists the types, too, that the schema leaves off unless wanted."),
)
LEARNS = Switch(
    "tagging.learns",
    True,
    TAGGING,
    QT_TRANSLATE_NOOP("Setting", "Learn from tags in the background"),
    QT_TRANSLATE_NOOP("Setting", "What is tagged here is learned on this computer, and suggested in other documents."),
)
BY_DOUBT = Switch(
    "tagging.by_doubt",
    False,
    TAGGING,
    QT_TRANSLATE_NOOP("Setting", "Doubtful suggestions first"),
    QT_TRANSLATE_NOOP("Setting", "Tab goes from the most doubtful suggestion to the surest, rather than by place."),
)
REMOTE_OFF = "off"
REMOTE_WIRE = Choice(
    "remote.protocol",
    REMOTE_OFF,
    REMOTE,
    QT_TRANSLATE_NOOP("Setting", "Protocol"),
    QT_TRANSLATE_NOOP("Setting", "How the server of a model is spoken to that suggests, too."),
    options=(
        (REMOTE_OFF, QT_TRANSLATE_NOOP("Setting", "No remote model")),
        ("openai", QT_TRANSLATE_NOOP("Setting", "OpenAI-compatible server")),
        ("label_studio", QT_TRANSLATE_NOOP("Setting", "ML backend of Label Studio")),
    ),
)
REMOTE_ADDRESS = Text(
    "remote.address",
    "",
    REMOTE,
    QT_TRANSLATE_NOOP("Setting", "Address"),
    QT_TRANSLATE_NOOP("Setting", "Of the server, like http://localhost:11434."),
)
REMOTE_MODEL = Text(
    "remote.model",
    "",
    REMOTE,
    QT_TRANSLATE_NOOP("Setting", "Model"),
    QT_TRANSLATE_NOOP("Setting", "Its name on the server; an ML backend needs none."),
)
REMOTE_PATIENCE = Number(
    "remote.patience",
    60,
    REMOTE,
    QT_TRANSLATE_NOOP("Setting", "Longest wait"),
    QT_TRANSLATE_NOOP("Setting", "For the answer on one passage."),
    low=5,
    high=600,
    step=5,
    suffix=QT_TRANSLATE_NOOP("Setting", " s"),
)
REMOTE_ELSEWHERE = Switch(
    "remote.elsewhere",
    False,
    REMOTE,
    QT_TRANSLATE_NOOP("Setting", "Allow other computers"),
    QT_TRANSLATE_NOOP("Setting", "Otherwise texts go only to servers on this computer."),
)
REMOTE_AUTOMATIC = Switch(
    "remote.automatic",
    False,
    REMOTE,
    QT_TRANSLATE_NOOP("Setting", "Ask about each document that is opened"),
    QT_TRANSLATE_NOOP("Setting", "Otherwise only by the command for it."),
)
BY_GAIN = Switch(
    "documents.by_gain",
    False,
    TAGGING,
    QT_TRANSLATE_NOOP("Setting", "Documents with most to gain first"),
    QT_TRANSLATE_NOOP("Setting", "Lists documents by how many right suggestions wait in them, worked out meanwhile."),
)
KEYS = Text("keys.changed", "", HIDDEN)

AnySetting = Switch | Number | Choice | Text | Family

TABLE: tuple[AnySetting, ...] = (
    LANGUAGE,
    PERSON,
    RESTORE,
    THEME,
    INTERFACE_SIZE,
    PAGE_FAMILY,
    PAGE_SIZE,
    LINE_SPACING,
    COLUMN_WIDTH,
    PASSAGE_NUMBERS,
    OPTIONAL_TYPES,
    LEARNS,
    REMOTE_WIRE,
    REMOTE_ADDRESS,
    REMOTE_MODEL,
    REMOTE_PATIENCE,
    REMOTE_ELSEWHERE,
    REMOTE_AUTOMATIC,
    BY_DOUBT,
    BY_GAIN,
    KEYS,
)


class Settings(QObject):
    """The choices of this person on this machine, kept in an INI file; `changed` gives the setting's id."""

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = file or paths.user_config() / "settings.ini"
        self._file = QSettings(str(path), QSettings.Format.IniFormat, self)

    def __getitem__(self, setting: Setting[T]) -> T:
        text = self._file.value(_key(setting.id))
        value = setting.parse(text) if isinstance(text, str) else None
        return setting.default if value is None else value

    def __setitem__(self, setting: Setting[T], value: T) -> None:
        text = setting.text(value)
        if setting.parse(text) is None:
            raise ValueError(f"{setting.id} cannot be {text}")
        if self[setting] == value:
            return
        self._file.setValue(_key(setting.id), text)
        self._written(setting.id)

    def put(self, setting: Setting[T], value: T) -> None:
        """The same as `settings[setting] = value`, for a slot."""
        self[setting] = value

    def reset(self, setting: AnySetting) -> None:
        """Back to the default, also where a later version has another one."""
        if self._file.contains(_key(setting.id)):
            self._file.remove(_key(setting.id))
            self._written(setting.id)

    def _written(self, id_: str) -> None:
        self._file.sync()
        if self._file.status() is not QSettings.Status.NoError:
            _log.error("Settings cannot be written to %s", self._file.fileName())
        self.changed.emit(id_)


def _key(id_: str) -> str:
    return id_.replace(".", "/")
