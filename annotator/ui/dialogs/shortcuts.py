"""All keys in one list: search them, change them, see what clashes, take changes back."""

from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.commands import Command, CommandTable, plain
from annotator.ui.dialogs.next_key import NextKey
from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.keys import allowed, native
from annotator.ui.tagging.matching import best

C = TypeVar("C")


class ShortcutsDialog(QDialog, Generic[C]):
    """The keys of every command of a table."""

    def __init__(self, table: CommandTable[C], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Shortcuts", "Keyboard Shortcuts"))
        self._table = table
        self._keymap = table.keymap
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._wanted: tuple[str, ...] = ()
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(translate("Shortcuts", "Search a command or a key"))
        self.search.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([translate("Shortcuts", "Command"), translate("Shortcuts", "Keys")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.said = QLabel(wordWrap=True)
        self._take = QPushButton(translate("Shortcuts", "Take It"))
        self._change = QPushButton(translate("Shortcuts", "Change…"))
        self._add = QPushButton(translate("Shortcuts", "Add…"))
        self._remove = QPushButton(translate("Shortcuts", "Remove"))
        self._reset = QPushButton(translate("Shortcuts", "Default"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._connect()
        self._lay_out()
        self._fill()
        self._keymap.changed.connect(self._show_keys)

    @property
    def command(self) -> Command[C] | None:
        """The one in hand."""
        chosen = self.list.selectedItems()
        return next((self._table[id_] for id_, item in self._items.items() if item in chosen), None)

    @property
    def listed(self) -> list[str]:
        """The titles that the search leaves."""
        return [item.text(0) for item in self._items.values() if not item.isHidden()]

    def choose(self, id_: str) -> None:
        """Take a command in hand."""
        self.list.setCurrentItem(self._items[id_])

    def _connect(self) -> None:
        self._change.clicked.connect(lambda: self._wait(add=False))
        self._add.clicked.connect(lambda: self._wait(add=True))
        self._take.clicked.connect(self._take_from_owners)
        self._remove.clicked.connect(lambda: self._choose(()))
        self._reset.clicked.connect(self._take_back)
        all_ = self._buttons.addButton(translate("Shortcuts", "All to Defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        all_.clicked.connect(self._reset_all)
        self._buttons.rejected.connect(self.reject)
        for button in (self._change, self._add, self._remove, self._reset, self._take):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.said.setMinimumHeight(2 * self.fontMetrics().height())
        row = QHBoxLayout()
        for button in (self._take, self._change, self._add, self._remove, self._reset):
            row.addWidget(button)
        row.insertStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self._buttons)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        letter = self.fontMetrics().height()
        self.resize(40 * letter, 32 * letter)

    def _fill(self) -> None:
        menus = {menu.id: plain(translate("Menu", menu.title)) for menu in self._table.menus}
        for command in self._table.commands:
            title = menus.get(command.menu or "", translate("Shortcuts", "Others"))
            if title not in self._groups:
                self._groups[title] = QTreeWidgetItem(self.list, [title])
                self._groups[title].setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(self._groups[title], [self._table.title(command.id)])
            item.setSizeHint(0, QSize(0, round(self.fontMetrics().height() * 1.5)))
            item.setToolTip(0, translate("Command", command.tip) if command.tip else "")
            self._items[command.id] = item
        self.list.expandAll()
        self._show_keys()
        self.choose(next(iter(self._items)))

    def _show_keys(self) -> None:
        rivals = {id_ for conflict in self._keymap.conflicts(self._table.commands) for id_ in conflict.commands}
        for id_, item in self._items.items():
            keys = self._keymap.keys(self._table[id_])
            item.setText(1, "   ".join(native(key) for key in keys))
            font = self.list.font()
            font.setBold(self._keymap.is_changed(self._table[id_]))
            item.setFont(1, font)
            item.setIcon(1, icon("warning") if id_ in rivals else QIcon())
        self._on_chosen()

    def _filter(self, typed: str) -> None:
        for id_, item in self._items.items():
            names = (item.text(0), plain(self._table[id_].title), item.text(1))
            item.setHidden(best(typed, names) is None)
        for group in self._groups.values():
            group.setHidden(all(item.isHidden() for item in self._items.values() if item.parent() is group))

    def _on_chosen(self) -> None:
        command = self.command
        self._take.hide()
        self.said.setText("")
        for button in (self._change, self._add):
            button.setEnabled(command is not None)
        self._remove.setEnabled(command is not None and bool(self._keymap.keys(command)))
        self._reset.setEnabled(command is not None and self._keymap.is_changed(command))
        if command is not None:
            clashes = [key for key in self._keymap.keys(command) if self._owners(key, command)]
            if clashes:
                self._say_taken(clashes[0], command)

    def _wait(self, *, add: bool) -> None:
        self._take.hide()
        self.said.setText(translate("Shortcuts", "Press the new key; Escape leaves it as it is."))
        NextKey(lambda key: self._got(key, add=add), self)

    def _got(self, key: str, *, add: bool) -> None:
        command = self.command
        self.said.setText("")
        if command is None or not key:
            return
        if not allowed(key, command.scope):
            self.said.setText(
                translate("Shortcuts", "{key} alone is for writing: hold Ctrl or Alt, or take a function key.").format(
                    key=native(key)
                )
            )
            return
        kept = self._keymap.keys(command) if add else ()
        if not self._owners(key, command):
            self._choose((*kept, key))
            return
        self._say_taken(key, command)
        self._wanted = (*kept, key)
        self._take.show()

    def _take_from_owners(self) -> None:
        """The chosen command gets the key, the others lose it."""
        command, wanted = self.command, self._wanted
        if command is None:
            return
        for id_ in self._owners(wanted[-1], command):
            other = self._table[id_]
            self._keymap.choose(other, [key for key in self._keymap.keys(other) if key != wanted[-1]])
        self._keymap.choose(command, wanted)

    def _owners(self, key: str, command: Command[C]) -> list[str]:
        return self._keymap.owners(key, command, self._table.commands)

    def _say_taken(self, key: str, command: Command[C]) -> None:
        titles = ", ".join(self._table.title(id_) for id_ in self._owners(key, command))
        said = translate("Shortcuts", "{key} belongs to: {commands}")
        self.said.setText(said.format(key=native(key), commands=titles))

    def _choose(self, keys: tuple[str, ...]) -> None:
        if self.command is not None:
            self._keymap.choose(self.command, keys)

    def _reset_all(self) -> None:
        self._keymap.reset()

    def _take_back(self) -> None:
        if self.command is not None:
            self._keymap.reset(self.command)
