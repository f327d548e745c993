"""The field that a search is typed in: offers values for its filters, and lets the keys go on into the list."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from annotator.model.query import WORDS, Field
from annotator.ui.tagging.matching import best

_FIELDS = {word: field for field, words in WORDS.items() for word in words}
_BEING_TYPED = re.compile(r"(?:^|\s)[-－]?(?P<word>[^\W\d_]+)[:：=＝](?:[^\s,，、]*[,，、])*(?P<value>[^\s,，、]*)$")
"""A filter that ends at the cursor, and the last of its values."""
_PLAIN = re.compile(r"[^\s,，、\"“”＂「」『』]+")
_QUOTES = frozenset('"“”＂')
_MOST = 60
_SHOWN = 12
"""So many values are seen at once."""


@dataclass(frozen=True, slots=True)
class Value:
    """Something that a filter may ask for: what is put into the field, and what is said of it. Found by either."""

    typed: str
    told: str = ""


Values: TypeAlias = Callable[[Field], Sequence[Value]]
"""What may be asked for by a filter; nothing where that cannot be listed."""


class SearchField(QLineEdit):
    """Down goes into the list; Escape first takes the query away and then gives the keys back."""

    left = Signal()
    down = Signal()

    def __init__(self, values: Values) -> None:
        super().__init__(clearButtonEnabled=True)
        # Files that are dropped here are to be imported, not to be looked for by their names.
        self.setAcceptDrops(False)
        self._values = values
        self._offered = QStandardItemModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCompletionRole(Qt.ItemDataRole.UserRole)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.activated.connect(self._complete)
        self.offers = QListView()
        self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self.offers)
        self.textEdited.connect(self._offer)

    @property
    def half_typed(self) -> bool:
        """Whether the cursor stands where somebody is writing what a filter asks for."""
        return self.hasFocus() and self._typed_filter() is not None

    def begin(self, words: str) -> None:
        """Put the beginning of a filter behind what is there, and offer its values."""
        text = self.text().rstrip()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(f"{text} {words}" if text else words)
        self._offer()

    def _typed_filter(self) -> tuple[Field, str] | None:
        found = _BEING_TYPED.search(self.text()[: self.cursorPosition()])
        field = _FIELDS.get(found["word"].lower()) if found is not None else None
        return (field, found["value"]) if found is not None and field is not None else None

    def _offer(self) -> None:
        typed = self._typed_filter()
        fitting = _fitting(typed[1], self._values(typed[0])) if typed is not None else []
        if not fitting:
            self.offers.hide()
            return
        self._offered.clear()
        for value in fitting:
            item = QStandardItem(f"{value.typed}  {value.told}".rstrip())
            item.setData(value.typed, Qt.ItemDataRole.UserRole)
            self._offered.appendRow(item)
        self._completer.complete()
        self.offers.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _complete(self, value: str) -> None:
        typed = self._typed_filter()
        if typed is None:
            return
        at, text = self.cursorPosition(), self.text()
        head = text[: at - len(typed[1])] + (value if _PLAIN.fullmatch(value) else quoted(value))
        self.setText(head + text[at:])
        self.setCursorPosition(len(head))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def quoted(words: str) -> str:
    """Words as they are typed into a search so that they mean just themselves, whatever is in them."""
    if _QUOTES.isdisjoint(words):
        return f'"{words}"'
    return f"「{words}」" if "」" not in words else f"/{re.escape(words).replace('/', '[/]')}/"


def _fitting(typed: str, values: Sequence[Value]) -> list[Value]:
    """Those that what was typed may become, the likeliest first; none where it is one of them already."""
    if any(typed.casefold() == value.typed.casefold() for value in values):
        return []
    scored = [(fit, value) for value in values if (fit := best(typed, (value.typed, value.told))) is not None]
    if typed:
        scored.sort(key=lambda pair: -pair[0])
    return [value for _, value in scored[:_MOST]]
