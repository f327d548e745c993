"""The machinery of the one command table: actions, menus, shortcuts, context menus and the list of keys.

A command is data. Which commands there are is said elsewhere; what they act on is the context `C`, the window.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.errors import AnnotatorError
from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.keys import Keyed, Keymap, Scope, allowed, native, pressed, spelled

C = TypeVar("C")


def always(_context: object) -> bool:
    """A command that can be run at any time."""
    return True


@dataclass(frozen=True, kw_only=True)
class Command(Keyed, Generic[C]):
    """One thing a person can do. Title and tip are source strings of the context "Command".

    `run` may raise AnnotatorError, which is told to the person. `barred` says why this person may not run it; then
    it is in no key's way and its tip says so. `label` gives a title that changes ("Undo Tag 成都"),
    translated. Lines part the `group`s of a menu. Holding the key runs it again only where it `repeats`.
    """

    title: str
    run: Callable[[C], object]
    tip: str = ""
    menu: str | None = None
    group: int = 0
    when: Callable[[C], bool] = always
    barred: Callable[[C], str] | None = None
    checked: Callable[[C], bool] | None = None
    label: Callable[[C], str] | None = None
    icon: str | None = None
    repeats: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the menu bar, or of another menu when it has a parent; the title is of the context "Menu"."""

    id: str
    title: str
    parent: str | None = None
    group: int = 0


def plain(title: str) -> str:
    """A title without the mark of its access key: "&File", "文件(&F)"."""
    head, mark, tail = title.partition("(&")
    if mark and tail[1:2] == ")":
        return head + tail[2:]
    return title.replace("&", "")


class CommandTable(QObject, Generic[C]):
    """The commands of one window with an action for each, made once. Owned by `parent`, the window as a rule."""

    changed = Signal()
    """Commands came or went, or have other keys."""

    def __init__(
        self,
        commands: Iterable[Command[C]],
        context: C,
        keymap: Keymap,
        failed: Callable[[AnnotatorError], None],
        parent: QWidget,
        menus: Sequence[Menu] = (),
    ) -> None:
        super().__init__(parent)
        self.keymap = keymap
        self.menus = tuple(menus)
        self._context = context
        self._failed = failed
        self._window = parent
        self._commands: dict[str, Command[C]] = {}
        self._actions: dict[str, QAction] = {}
        self._page_keys: dict[str, list[Command[C]]] = {}
        self._made: dict[str, QMenu] = {}
        self._add(commands)
        keymap.changed.connect(self._on_keys_changed)
        self._index_keys()

    @property
    def commands(self) -> Sequence[Command[C]]:
        """All of them, in the order of the table."""
        return tuple(self._commands.values())

    def __getitem__(self, id_: str) -> Command[C]:
        return self._commands[id_]

    def action(self, id_: str) -> QAction:
        """The one action of a command, for a tool bar say."""
        return self._actions[id_]

    def title(self, id_: str) -> str:
        """What the command is called now, translated, without access key."""
        return plain(self._titled(self._commands[id_]))

    def can_run(self, id_: str) -> bool:
        """Whether it makes sense now, and this person may."""
        return self._is_open(self._commands[id_])

    def _is_open(self, command: Command[C]) -> bool:
        return command.when(self._context) and not (command.barred and command.barred(self._context))

    def run(self, id_: str) -> bool:
        """Do it, and tell a known problem to the person. False where it makes no sense now."""
        command = self._commands[id_]
        if not self._is_open(command):
            return False
        try:
            command.run(self._context)
        except AnnotatorError as error:
            self._failed(error)
        return True

    def refresh(self) -> None:
        """Bring all actions up to date with the context; call it whenever that has changed."""
        for id_, action in self._actions.items():
            command = self._commands[id_]
            action.setEnabled(self._is_open(command))
            if command.barred is not None:
                self._show_tip(command, action)
            if command.checked is not None:
                action.setChecked(command.checked(self._context))
            if command.label is not None:
                self._show_title(command, action)

    def put(self, prefix: str, commands: Iterable[Command[C]]) -> None:
        """Replace all commands whose id begins with `prefix`, such as those for the types of a schema."""
        for id_ in [id_ for id_ in self._commands if id_.startswith(prefix)]:
            del self._commands[id_]
            self._actions.pop(id_).deleteLater()
        self._add(commands)
        self._index_keys()
        for id_, menu in self._made.items():
            self._fill(menu, id_)
        self.refresh()
        self.changed.emit()

    def on_key(self, key: str) -> Sequence[Command[C]]:
        """The page's commands with this key; those that hold only within some state come first."""
        return self._page_keys.get(key, ())

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Put the menus of the table into `bar`; they follow what `put` changes."""
        for menu in self.menus:
            made = QMenu(translate("Menu", menu.title), bar)
            made.setToolTipsVisible(True)
            made.aboutToShow.connect(self.refresh)
            self._made[menu.id] = made
            if menu.parent is None:
                bar.addMenu(made)
        for id_, made in self._made.items():
            self._fill(made, id_)

    def made_menu(self, id_: str) -> QMenu:
        """The menu with that id of the menu bar that was filled last."""
        return self._made[id_]

    def menu(self, ids: Sequence[str | None], parent: QWidget) -> QMenu:
        """A context menu of these commands, None being a line; of the ones that make no sense now it has none."""
        self.refresh()
        found = QMenu(parent)
        for id_ in ids:
            if id_ is None:
                found.addSeparator()
            elif self.can_run(id_):
                found.addAction(self._actions[id_])
        return found

    def _add(self, commands: Iterable[Command[C]]) -> None:
        for command in commands:
            _check(command)
            if command.id in self._commands:
                raise ValueError(f"two commands are called {command.id}")
            self._commands[command.id] = command
            self._actions[command.id] = self._made_action(command)

    def _made_action(self, command: Command[C]) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setMenuRole(command.role)
        action.setAutoRepeat(command.repeats)
        action.setCheckable(command.checked is not None)
        if command.icon is not None:
            action.setIcon(icon(command.icon))
        if command.scope is Scope.WINDOW:
            self._window.addAction(action)
        action.triggered.connect(lambda: self.run(command.id))
        self._show_keys(command, action)
        return action

    def _show_keys(self, command: Command[C], action: QAction) -> None:
        keys = self.keymap.keys(command)
        if command.scope is Scope.WINDOW:
            action.setShortcuts(
                [QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText) for key in keys]
            )
        self._show_title(command, action)
        self._show_tip(command, action)

    def _show_tip(self, command: Command[C], action: QAction) -> None:
        keys = self.keymap.keys(command)
        tip = translate("Command", command.tip) if command.tip else self.title(command.id)
        tip = (command.barred and command.barred(self._context)) or tip
        action.setToolTip(f"{tip}  ({native(keys[0])})" if keys else tip)

    def _show_title(self, command: Command[C], action: QAction) -> None:
        """A key of the page is shown in menus, after a tab as Qt has it, but no menu listens for it."""
        title, keys = self._titled(command), self.keymap.keys(command)
        action.setIconText(plain(title))
        action.setText(f"{title}\t{native(keys[0])}" if keys and command.scope is Scope.PAGE else title)

    def _titled(self, command: Command[C]) -> str:
        return command.label(self._context) if command.label else translate("Command", command.title)

    def _on_keys_changed(self) -> None:
        self._index_keys()
        for id_, action in self._actions.items():
            self._show_keys(self._commands[id_], action)
        self.changed.emit()

    def _index_keys(self) -> None:
        self._page_keys.clear()
        paged = [command for command in self._commands.values() if command.scope is Scope.PAGE]
        for command in sorted(paged, key=lambda command: not command.within):
            for key in self.keymap.keys(command):
                self._page_keys.setdefault(key, []).append(command)

    def _fill(self, menu: QMenu, id_: str) -> None:
        menu.clear()
        parts: list[tuple[int, QAction]] = [
            (command.group, self._actions[command.id]) for command in self._commands.values() if command.menu == id_
        ]
        parts += [(sub.group, self._made[sub.id].menuAction()) for sub in self.menus if sub.parent == id_]
        last = None
        for group, action in sorted(parts, key=lambda part: part[0]):
            if last not in (None, group):
                menu.addSeparator()
            menu.addAction(action)
            last = group


class PageKeys(Generic[C]):
    """Runs the page's commands by their keys; the text view asks it first."""

    def __init__(self, table: CommandTable[C]) -> None:
        self._table = table

    def run(self, event: QKeyEvent) -> bool:
        """Whether the key belonged to a command that makes sense now; then it was done."""
        for key in pressed(event):
            for command in self._table.on_key(key):
                if self._run(command, again=event.isAutoRepeat()):
                    return True
        return False

    def _run(self, command: Command[C], *, again: bool) -> bool:
        if again and not command.repeats:
            return self._table.can_run(command.id)
        return self._table.run(command.id)


def keys_markdown(commands: Iterable[Command[C]], menus: Sequence[Menu]) -> str:
    """The keys of the table in English, for the README: one list for each menu."""
    parts: list[str] = []
    for menu in menus:
        rows = [command for command in commands if command.menu == menu.id and command.keys]
        if rows:
            parts += [f"**{plain(menu.title)}**", "", "| Key | What it does |", "|---|---|"]
            parts += [f"| {_keys_cell(command.keys)} | {plain(command.title)} |" for command in rows] + [""]
    return "\n".join(parts)


def _keys_cell(keys: Sequence[str]) -> str:
    return " ".join(f"`{key}`" for key in keys).replace("Return", "Enter").replace("|", "\\|")


def _check(command: Command[C]) -> None:
    """A wrong table is a bug of ours: say so at start rather than lose a key in silence."""
    for key in command.keys:
        if spelled(key) != key or not allowed(key, command.scope):
            raise ValueError(f"{command.id} cannot have the key {key}")
