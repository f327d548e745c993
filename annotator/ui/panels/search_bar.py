"""What is looked for in the project, and how much of it there is: the field with its menus, states, and the count."""

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.model.document import DocumentState
from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.panels.document_row import state_label
from annotator.ui.panels.elided import Elided
from annotator.ui.panels.search_field import SearchField, Values
from annotator.ui.searching.search import Searching

_WHILE_TYPING = 80
"""Milliseconds without a key until a query is run."""


class SearchBar(QWidget):
    """Lies above the list, which stays where it is while one types on, whatever is said of what is found."""

    wanted = Signal()
    """Something else is to be listed: the words or the state are others."""
    confirmed = Signal()
    """Enter: the first of what is found is to be taken."""
    filters_wanted = Signal(QPoint)
    saved_wanted = Signal(QPoint)
    """A menu is asked for at this place on the screen."""

    def __init__(self, searching: Searching, values: Values) -> None:
        super().__init__()
        self._searching = searching
        self._wait = QTimer(self, singleShot=True, interval=_WHILE_TYPING)
        self.field = SearchField(values)
        self.states = QComboBox()
        self.said = Elided()
        self.meant = Elided()
        self._told_line = QWidget()
        self._filters = _menu_button("filter")
        self._saved = _menu_button("bookmark")
        self._tag_all = QToolButton(autoRaise=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        for state in (None, *DocumentState):
            self.states.addItem(translate("Documents", "All") if state is None else state_label(state), state)
        self.states.setAccessibleName(translate("Documents", "State"))
        self.field.setPlaceholderText(translate("Documents", "Search the texts"))
        self.field.setAccessibleName(self.field.placeholderText())
        self._filters.setToolTip(translate("Documents", "Look for types, authors, values…"))
        self._saved.setToolTip(translate("Documents", "Saved searches"))
        for button in (self._filters, self._saved):
            button.setAccessibleName(button.toolTip())
        for label in (self.said, self.meant):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        above = QHBoxLayout()
        above.setSpacing(2)
        above.addWidget(self.field, 1)
        above.addSpacing(2)
        above.addWidget(self._filters)
        above.addWidget(self._saved)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.states)
        below.addStretch(1)
        below.addWidget(self._tag_all)
        told = QHBoxLayout(self._told_line)
        told.setContentsMargins(2, 0, 2, 0)
        told.setSpacing(8)
        told.addWidget(self.said)
        told.addWidget(self.meant)
        told.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 8, 4)
        box.setSpacing(5)
        box.addLayout(above)
        box.addLayout(below)
        box.addWidget(self._told_line)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._wait.start)
        self.field.returnPressed.connect(self._confirm)
        self._wait.timeout.connect(self.wanted)
        self.states.currentIndexChanged.connect(self.wanted)
        self._searching.changed.connect(self.tell)
        self._filters.clicked.connect(lambda: self.filters_wanted.emit(_below(self._filters)))
        self._saved.clicked.connect(lambda: self.saved_wanted.emit(_below(self._saved)))
        self.tell()

    def offer(self, tag_all: QAction) -> None:
        """Give the command that tags what is found a button, seen while it can be used."""
        self._tag_all.setDefaultAction(tag_all)
        self._tag_all.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tag_all.changed.connect(lambda: self._tag_all.setVisible(tag_all.isEnabled()))
        self._tag_all.setVisible(tag_all.isEnabled())

    @property
    def typed(self) -> str:
        """What is looked for, without blanks around it."""
        return self.field.text().strip()

    @property
    def state(self) -> DocumentState | None:
        """The state that is asked for, None for all."""
        state = self.states.currentData()
        return DocumentState(state) if state is not None else None

    @property
    def pausing(self) -> bool:
        """Whether something was typed that is not looked for yet."""
        return self._wait.isActive()

    def clear(self) -> None:
        """Ask for everything, telling nobody."""
        self._wait.stop()
        with QSignalBlocker(self.field), QSignalBlocker(self.states):
            self.field.clear()
            self.states.setCurrentIndex(0)

    def hurry(self) -> None:
        """Look for what is typed without waiting for further keys."""
        if self._wait.isActive():
            self._wait.stop()
            self.wanted.emit()

    def tell(self) -> None:
        """Say how much is found."""
        before, now = self.said.sentence, self._told()
        self.said.say(now)
        if now != before and not self._searching.under_way and self._searching.query and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, now))
        names = ", ".join(self._searching.meant)
        self.meant.say(translate("Documents", "Initials of {names}").format(names=names) if names else "")
        self._told_line.setVisible(bool(self._searching.query))

    def _confirm(self) -> None:
        self.hurry()
        self.confirmed.emit()

    def _told(self) -> str:
        searching, number = self._searching, QLocale()
        if not searching.query or searching.problem is not None:
            return ""
        if searching.under_way and not searching.documents:
            return translate("Documents", "Searching…")
        documents = number.toString(searching.documents)
        if not searching.documents:
            return translate("Documents", "Nothing found")
        if not searching.hits:
            told = translate("Documents", "Documents: {documents}")
        elif searching.documents == 1:
            told = translate("Documents", "{hits} in one document")
        else:
            told = translate("Documents", "{hits} in {documents} documents")
        return told.format(hits=searching.told_hits, documents=documents) + (" …" if searching.under_way else "")


def _menu_button(name: str) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setIcon(icon(name))
    button.setIconSize(QSize(18, 18))
    return button


def _below(button: QToolButton) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
