"""Known names as a table that is written in: each cell is a field of an entry, and each change is a step."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.ids import TypeId
from annotator.model.known_name import KnownName, NameEntry
from annotator.model.schema import Schema
from annotator.ui.i18n import translate

Index = QModelIndex | QPersistentModelIndex
Write = Callable[[KnownName, NameEntry], object]


class Column(IntEnum):
    """What a row tells."""

    NAME = 0
    ALIASES = 1
    TYPE = 2
    KEY = 3
    NOTE = 4


class NameList(QAbstractTableModel):
    """The known names that are listed; `write` is asked to change one."""

    def __init__(self, schema: Schema, language: str, write: Write) -> None:
        super().__init__()
        self._schema = schema
        self._language = language
        self._write = write
        self._names: Sequence[KnownName] = ()

    @property
    def names(self) -> Sequence[KnownName]:
        """What is listed."""
        return self._names

    def show(self, names: Sequence[KnownName]) -> None:
        """List these in place of others."""
        self.beginResetModel()
        self._names = names
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Names", "Name"),
            translate("Names", "Also called  (| between)"),
            translate("Names", "Type"),
            translate("Names", "Key"),
            translate("Names", "Note"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry, column = self._names[index.row()].entry, Column(index.column())
        if role == Qt.ItemDataRole.EditRole and column is Column.TYPE:
            return entry.type
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return self._told(entry, column)
        return None

    def _told(self, entry: NameEntry, column: Column) -> str:
        match column:
            case Column.NAME:
                return entry.name
            case Column.ALIASES:
                return " | ".join(entry.aliases)
            case Column.TYPE:
                known = entry.type is not None and self._schema.has_type(entry.type)
                return self._schema.type(entry.type).label_in(self._language) if known and entry.type else ""
            case Column.KEY:
                return entry.key
            case Column.NOTE:
                return entry.note

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        old = self._names[index.row()]
        new = _changed(old.entry, Column(index.column()), value)
        if new != old.entry:
            self._write(old, new)
        return True


def _changed(entry: NameEntry, column: Column, value: object) -> NameEntry:
    if column is Column.TYPE:
        return replace(entry, type=TypeId(str(value)) if value else None)
    typed = str(value).strip()
    match column:
        case Column.NAME:
            return replace(entry, name=typed)
        case Column.ALIASES:
            return replace(entry, aliases=tuple(filter(None, (part.strip() for part in typed.split("|")))))
        case Column.KEY:
            return replace(entry, key=typed)
        case Column.NOTE:
            return replace(entry, note=typed)


class TypeChooser(QStyledItemDelegate):
    """A choice of the types that mentions of a name may have, and none for any."""

    def __init__(self, schema: Schema, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._types = [(each.label_in(language), each.id) for each in schema.types if each.usable]

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        chooser = QComboBox(parent)
        chooser.addItem(translate("Names", "(any)"), None)
        for label, id in self._types:
            chooser.addItem(label, id)
        return chooser

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
