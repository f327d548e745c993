"""The command palette: type a few letters of what you want, in either language, and press Enter."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.commands import CommandTable, plain
from annotator.ui.i18n import translate
from annotator.ui.keys import native
from annotator.ui.tagging.matching import best

C = TypeVar("C")

Index = QModelIndex | QPersistentModelIndex

_LIMIT = 200
_EDGE = 10
_NOWHERE = QModelIndex()
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to pick. It is found by its title, or by `also` (other names, in other languages)."""

    title: str
    run: Callable[[], object]
    also: tuple[str, ...] = ()
    place: str = ""
    keys: str = ""
    enabled: bool = True


Provider = Callable[[str], Iterable[Entry]]
"""Gives the entries for what was typed; may leave the matching to the palette."""


def command_entries(table: CommandTable[C]) -> list[Entry]:
    """The commands of the table, each with its menu and its first key."""
    menus = {menu.id: plain(translate("Menu", menu.title)) for menu in table.menus}
    return [
        Entry(
            title=table.title(command.id),
            run=lambda id_=command.id: table.run(id_),
            also=(plain(command.title),),
            place=menus.get(command.menu or "", ""),
            keys=native(next(iter(table.keymap.keys(command)), "")),
            enabled=table.can_run(command.id),
        )
        for command in table.commands
    ]


def ranked(typed: str, entries: Iterable[Entry]) -> list[Entry]:
    """The entries that fit, best first; those that cannot be run come after those that can."""
    scored = [(fit, entry) for entry in entries if (fit := best(typed, (entry.title, *entry.also))) is not None]
    scored.sort(key=lambda pair: (not pair[1].enabled, -pair[0]))
    return [entry for _, entry in scored[:_LIMIT]]


class _Entries(QAbstractListModel):
    """The entries that fit what was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Replace them all."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles for the eye, everything for a screen reader."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, (entry.title, entry.place, entry.keys)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be run now can be seen but not chosen."""
        if not self.entries[index.row()].enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Row(QStyledItemDelegate):
    """A row: the title, its menu in quiet letters, the key at the right."""

    def __init__(self, model: _Entries, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """One line with air around it."""
        return QSize(0, round(option.fontMetrics.height() * 1.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background by the style, texts by us."""
        entry = self._model.entries[index.row()]
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        group = QPalette.ColorGroup.Normal if entry.enabled else QPalette.ColorGroup.Disabled
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = option.palette.color(group, role)
        quiet = ink if chosen else option.palette.color(group, QPalette.ColorRole.PlaceholderText)
        place = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        _write(painter, place, entry.title, ink, Qt.AlignmentFlag.AlignLeft)
        after = option.fontMetrics.horizontalAdvance(entry.title) + 2 * _EDGE
        _write(painter, place.adjusted(after, 0, 0, 0), entry.place, quiet, Qt.AlignmentFlag.AlignLeft)
        _write(painter, place, entry.keys, quiet, Qt.AlignmentFlag.AlignRight)


def _write(painter: QPainter, place: QRect, text: str, ink: QColor, side: Qt.AlignmentFlag) -> None:
    painter.setPen(ink)
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


class CommandPalette(QDialog):
    """A field and the entries that fit; opened with `show_over`, gone with Escape or when something is chosen."""

    def __init__(self, providers: Sequence[Provider], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CommandPalette", "Commands"))
        self._providers = providers
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("CommandPalette", "What do you want to do?"))
        self.field.setAccessibleName(self.windowTitle())
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self._model = _Entries(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Row(self._model, self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._search("")

    @property
    def entries(self) -> Sequence[Entry]:
        """What is listed now."""
        return self._model.entries

    def show_over(self, window: QWidget) -> None:
        """Open it at the top of `window`, in the middle."""
        letter = self.fontMetrics().height()
        size = QSize(min(38 * letter, window.width() - 2 * letter), min(24 * letter, window.height() - 2 * letter))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.setGeometry(
            corner.x() + (window.width() - size.width()) // 2, corner.y() + 2 * letter, size.width(), size.height()
        )
        self.show()
        self.activateWindow()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus; keys that walk and choose go to the list."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentIndex())
                return True
            if event.key() in _WALKING:
                QApplication.sendEvent(self.list, event)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """A click elsewhere closes it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def _search(self, typed: str) -> None:
        found = ranked(typed, (entry for provider in self._providers for entry in provider(typed)))
        self._model.show(found)
        if found and found[0].enabled:
            self.list.setCurrentIndex(self._model.index(0))

    def _run(self, index: Index) -> None:
        if not index.isValid() or not self.entries[index.row()].enabled:
            return
        entry = self.entries[index.row()]
        self.accept()
        entry.run()
