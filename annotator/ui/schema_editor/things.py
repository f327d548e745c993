"""The things of a schema as a tree: layers with their types below each other, then attributes, labels and links."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from annotator.model.ids import LayerId, TypeId
from annotator.model.schema import AnnotationType, Attribute, DocumentAttribute, Layer, LinkType, Schema
from annotator.ui.i18n import translate

Edited = Layer | AnnotationType | Attribute | DocumentAttribute | LinkType
"""What has a form."""

LAYER = "layer:"
"""Begins the id of a layer where ids of all kinds are together."""

_ID = Qt.ItemDataRole.UserRole


def id_of(thing: Edited) -> str:
    """What operations call it."""
    return f"{LAYER}{thing.id}" if isinstance(thing, Layer) else str(thing.id)


def things_of(schema: Schema) -> Iterator[Edited]:
    """All that can be edited."""
    yield from (*schema.layers, *schema.types, *schema.attributes, *schema.document_attributes, *schema.links)


class ThingTree(QTreeWidget):
    """Shows them by their labels; what is retired is struck out."""

    chosen = Signal(str)
    """The thing of this id is to be shown; empty for a heading."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._by_id: dict[str, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setAccessibleName(translate("Schema", "What the schema has"))
        self.currentItemChanged.connect(self._tell)

    @property
    def chosen_id(self) -> str:
        """The thing in hand; empty for a heading or none."""
        item = self.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def show_schema(self, schema: Schema, wanted: str) -> None:
        """List the schema with the `wanted` thing in hand."""
        with QSignalBlocker(self):
            self.clear()
            self._by_id = {}
            for layer in schema.layers:
                top = self._add(self.invisibleRootItem(), layer)
                self._add_types(top, schema, layer.id, None)
            for title, things in (
                (translate("Schema", "Attributes"), schema.attributes),
                (translate("Schema", "Document labels"), schema.document_attributes),
                (translate("Schema", "Links"), schema.links),
            ):
                self._add_list(title, things)
            self.expandAll()
            self.choose(wanted)

    def choose(self, id: str) -> None:
        """Take a thing in hand, or the first."""
        found = self._by_id.get(id) or next(iter(self._by_id.values()), None)
        if found is not None:
            self.setCurrentItem(found)

    def _add_types(self, above: QTreeWidgetItem, schema: Schema, layer: LayerId, parent: TypeId | None) -> None:
        for type_ in schema.types_under(parent, layer):
            self._add_types(self._add(above, type_), schema, layer, type_.id)

    def _add_list(self, title: str, things: Sequence[Edited]) -> None:
        top = QTreeWidgetItem(self, [title])
        for thing in things:
            self._add(top, thing)

    def _add(self, above: QTreeWidgetItem, thing: Edited) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [self._label(thing)])
        item.setData(0, _ID, id_of(thing))
        self._by_id[id_of(thing)] = item
        if isinstance(thing, AnnotationType):
            item.setIcon(0, _swatch(thing.color))
        if not isinstance(thing, Layer) and thing.retired:
            struck = QFont(self.font())
            struck.setStrikeOut(True)
            item.setFont(0, struck)
        return item

    def _label(self, thing: Edited) -> str:
        label = thing.label_in(self._language)
        if isinstance(thing, Layer):
            return label
        key = f"   {thing.key}" if isinstance(thing, AnnotationType) and thing.key else ""
        return f"{label}  {thing.code}{key}"

    def _tell(self) -> None:
        self.chosen.emit(self.chosen_id)


def _swatch(color: str) -> QIcon:
    square = QPixmap(12, 12)
    square.fill(QColor(color))
    return QIcon(square)
