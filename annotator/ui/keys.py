"""Keys: how they are written, what an event stands for, which command has which, and which clash.

A key is written as Qt's portable text ("Ctrl+Shift+Z", "Shift+1", "]"), in one spelling: see `spelled`.
"""

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.settings import KEYS, Settings

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NO_KEYS = {Qt.Key.Key_unknown, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
_SPELLINGS = {"Enter": "Return", "Backtab": "Tab"}
_HELD = re.compile(r"(Shift\+)?(Ctrl|Alt|Meta|F\d+$)")
_MAC_DIGITS = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}


class Scope(Enum):
    """Where a command's keys work."""

    WINDOW = "window"
    """Everywhere in the window; such keys need Ctrl, Alt or a function key, or text fields would lose letters."""
    PAGE = "page"
    """Only while the text has the focus; single letters and digits are meant for this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed:
    """What has keys, a command. Keys of the page may double where one holds only `within` some state."""

    id: str
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    within: str = ""


def spelled(key: str) -> str:
    """The one spelling of a key ("ctrl+z" is "Ctrl+Z"); empty where it is none or more than one stroke."""
    sequence = QKeySequence.fromString(key, _PORTABLE)
    if sequence.count() != 1:
        return ""
    head, plus, name = sequence.toString(_PORTABLE).rpartition("+")
    if not name:  # the key is + itself
        return sequence.toString(_PORTABLE)
    return head + plus + _SPELLINGS.get(name, name)


def native(key: str) -> str:
    """The key as this desktop and language write it, for the eye; what Qt calls Return has Enter printed on it."""
    text = QKeySequence.fromString(key, _PORTABLE).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", "Enter")


def pressed(event: QKeyEvent) -> tuple[str, ...]:
    """What a key press may stand for, the likeliest first; empty for a modifier by itself.

    Signs such as `{` need Shift on one keyboard and AltGr on another, so for them Shift does not count. Shift with a
    digit gives a sign that differs by country; the place of the key tells the digit.
    """
    key = Qt.Key(event.key())
    if key in _NO_KEYS:
        return ()
    modifiers = event.modifiers() & _MODIFIERS
    found = [_text(QKeyCombination(modifiers, key))]
    shift = Qt.KeyboardModifier.ShiftModifier
    if modifiers & shift and _is_sign(event.text()):
        found.append(_text(QKeyCombination(modifiers & ~shift, key)))
        digit = _digit_at(event)
        if digit is not None:
            found.append(_text(QKeyCombination(modifiers, Qt.Key(Qt.Key.Key_0 + digit))))
    return tuple(found)


def _text(combination: QKeyCombination) -> str:
    return spelled(QKeySequence(combination).toString(_PORTABLE))


def _is_sign(text: str) -> bool:
    return len(text) == 1 and text.isprintable() and not text.isalnum() and not text.isspace()


def _digit_at(event: QKeyEvent) -> int | None:
    """The digit printed on the key in the upper row, by its place on the keyboard."""
    if sys.platform == "darwin":
        return _MAC_DIGITS.get(event.nativeVirtualKey())
    first = 2 if sys.platform == "win32" else 10
    place = event.nativeScanCode() - first
    return (place + 1) % 10 if 0 <= place <= 9 else None


def allowed(key: str, scope: Scope) -> bool:
    """Whether commands of `scope` may have this key."""
    return bool(key) and (scope is Scope.PAGE or _HELD.match(key) is not None)


def clash(one: Keyed, other: Keyed) -> bool:
    """Whether the two cannot have the same key: page commands can, where one holds only `within` some state."""
    both_page = one.scope is Scope.PAGE and other.scope is Scope.PAGE
    return one.id != other.id and not (both_page and one.within != other.within)


@dataclass(frozen=True, slots=True)
class Conflict:
    """One key that several commands want."""

    key: str
    commands: tuple[str, ...]


class Keymap(QObject):
    """The keys of the commands: those that the table gives, unless the person chose others."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chosen = _read(settings[KEYS])

    def keys(self, command: Keyed) -> tuple[str, ...]:
        """The keys that run `command` now; the first is the one to show."""
        return self._chosen.get(command.id, command.keys)

    def is_changed(self, command: Keyed) -> bool:
        """Whether the person chose the keys."""
        return command.id in self._chosen

    def choose(self, command: Keyed, keys: Iterable[str]) -> None:
        """Give `command` these keys and no others."""
        wanted = tuple(dict.fromkeys(spelled(key) for key in keys))
        others = {id_: keys for id_, keys in self._chosen.items() if id_ != command.id}
        self._write(others if wanted == command.keys else {**others, command.id: wanted})

    def reset(self, command: Keyed | None = None) -> None:
        """Back to the keys of the table, for one command or for all."""
        keep = {} if command is None else {id_: keys for id_, keys in self._chosen.items() if id_ != command.id}
        self._write(keep)

    def owners(self, key: str, command: Keyed, commands: Iterable[Keyed]) -> list[str]:
        """The ids of the commands that have `key` and would clash with `command`."""
        return [other.id for other in commands if key in self.keys(other) and clash(command, other)]

    def conflicts(self, commands: Sequence[Keyed]) -> list[Conflict]:
        """Every key that two commands cannot both have."""
        having: dict[str, list[Keyed]] = {}
        for command in commands:
            for key in self.keys(command):
                having.setdefault(key, []).append(command)
        return [
            Conflict(key, tuple(command.id for command in rivals))
            for key, rivals in having.items()
            if any(clash(one, other) for one in rivals for other in rivals)
        ]

    def _write(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        self._chosen = dict(chosen)
        self._settings[KEYS] = json.dumps(self._chosen, ensure_ascii=False) if chosen else ""
        self.changed.emit()


def _read(text: str) -> dict[str, tuple[str, ...]]:
    """What the settings file holds; anything unreadable in it counts as not chosen."""
    try:
        found: object = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    pairs = cast("dict[str, object]", found).items()
    return {id_: _keys_of(cast("list[object]", keys)) for id_, keys in pairs if isinstance(keys, list)}


def _keys_of(keys: list[object]) -> tuple[str, ...]:
    return tuple(filter(None, (spelled(key) for key in keys if isinstance(key, str))))
