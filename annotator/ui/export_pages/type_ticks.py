"""Types to be ticked: all of them, or some."""

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.ui.i18n import translate

_ID = Qt.ItemDataRole.UserRole


class TypeTicks(QWidget):
    """A box for all types; without it, a list in which some are ticked."""

    changed = Signal()

    def __init__(self, schema: Schema, language: str) -> None:
        super().__init__()
        self.all = QCheckBox(translate("Export", "Annotations of all t&ypes"))
        self.all.setChecked(True)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Export", "Types"))
        self.list.setEnabled(False)
        self._language = language
        self.show_types(schema)
        room = self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width() + 8
        self.list.setMinimumWidth(min(room, 16 * self.fontMetrics().height()))
        self.all.toggled.connect(self.list.setDisabled)
        self.all.toggled.connect(self.changed)
        self.list.itemChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.all)
        column.addWidget(self.list, 1)

    def show_types(self, schema: Schema) -> None:
        """List the types; what was ticked of them stays so."""
        ticked = self.chosen()
        with QSignalBlocker(self.list):
            self.list.clear()
            for type_ in (each for each in schema.types if not each.abstract):
                item = QListWidgetItem(f"{type_.label_in(self._language)}  {type_.code}", self.list)
                item.setData(_ID, type_.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                wanted = ticked is None or type_.id in ticked
                item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def chosen(self) -> frozenset[TypeId] | None:
        """The types that are ticked; None for all."""
        if self.all.isChecked():
            return None
        items = (self.list.item(row) for row in range(self.list.count()))
        return frozenset(TypeId(each.data(_ID)) for each in items if each.checkState() is Qt.CheckState.Checked)

    def choose(self, types: Collection[TypeId] | None) -> None:
        """Tick these; None ticks all."""
        self.all.setChecked(types is None)
        for row in range(self.list.count()):
            item = self.list.item(row)
            wanted = types is None or TypeId(item.data(_ID)) in types
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
