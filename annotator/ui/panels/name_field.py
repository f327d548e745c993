"""The field of a reference to a known name: type any of its names, choose from what fits."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit

from annotator.model.known_name import KnownName
from annotator.model.schema import Valued
from annotator.ui.panels.fields import Field

_MOST = 30


class Names(Protocol):
    """The project's known names, as the field asks for them."""

    def by_key(self, key: str) -> KnownName | None:
        """The name that annotations with this key point at."""
        ...

    def search(self, typed: str, limit: int) -> Sequence[KnownName]:
        """What fits what is typed; for nothing typed, what the annotation in hand may stand for."""
        ...


class NameField(Field):
    """Shows a known name in words and gives its key. What fits no name is given as it is typed."""

    def __init__(self, attribute: Valued, language: str, names: Names) -> None:
        super().__init__()
        self._names = names
        self._offered: dict[str, str] = {}
        self._shown: str | None = None
        self._line = _Line()
        self._line.setAccessibleName(attribute.label_in(language))
        self._line.setToolTip(attribute.help_in(language))
        # Files that are dropped here are to be imported.
        self._line.setAcceptDrops(False)
        self._list = QStringListModel(self)
        completer = QCompleter(self._list, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(12)
        completer.activated.connect(self._take)
        self._line.setCompleter(completer)
        self._line.textEdited.connect(self._offer)
        self._line.entered = lambda: self._offer(self._line.text())
        self._line.editingFinished.connect(self.give)
        self.setFocusProxy(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)

    def show_value(self, value: str | None) -> None:
        self._shown = value
        told = self._told(value) if value is not None else ""
        if self._line.text() != told:
            self._line.setText(told)

    def take_focus(self) -> None:
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def give(self) -> None:
        typed = self._line.text().strip()
        value = self._offered.get(typed, typed) or None
        if self._shown is not None and typed == self._told(self._shown):
            value = self._shown
        if value != self._shown:
            self.given.emit(value)

    def _take(self, told: str) -> None:
        self._line.setText(told)
        self.give()

    def _offer(self, typed: str) -> None:
        """Offer what fits; while a name is shown, what else the annotation may stand for."""
        asked = "" if self._shown is not None and typed == self._told(self._shown) else typed
        self._offered = {_worded(each): each.key for each in self._names.search(asked, _MOST)}
        self._list.setStringList(list(self._offered))

    def _told(self, key: str) -> str:
        found = self._names.by_key(key)
        return _worded(found) if found is not None else key


def _worded(known: KnownName) -> str:
    return f"{known.name}  ({known.key})"


class _Line(QLineEdit):
    """Offers at once what fits when the keys come to it."""

    def __init__(self) -> None:
        super().__init__()
        self.entered = lambda: None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered()
        completer = self.completer()
        if not self.text() and event.reason() != Qt.FocusReason.PopupFocusReason and completer.completionCount():
            completer.complete()
