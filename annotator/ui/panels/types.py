"""The types of the schema with their keys: a click does what the type's key does."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from annotator.model.changes import Changes
from annotator.model.ids import TypeId
from annotator.model.schema import AnnotationType, Layer, Schema
from annotator.store.sharing import blindness
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.swatch import key_of, paint_key, paint_swatch
from annotator.ui.theme import Theme, on_theme

Index = QModelIndex | QPersistentModelIndex

_EDGE = 12
_DEEPER = 14
"""Pixels by which a type stands to the right of the group that it is in."""


class TypeRole(IntEnum):
    """What the delegate asks for: the type or the heading's layer, how many, whether the type sticks, how deep."""

    TYPE = Qt.ItemDataRole.UserRole
    LAYER = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    STICKY = Qt.ItemDataRole.UserRole + 3
    DEPTH = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class Row:
    """A layer's heading, or one of its types or groups of types, so many groups deep."""

    layer: Layer
    type: AnnotationType | None = None
    depth: int = 0

    @property
    def usable(self) -> bool:
        """Whether it is a type that something can be tagged as."""
        return self.type is not None and self.type.usable


def rows_of(schema: Schema, *, optional: bool) -> Iterator[Row]:
    """The layers with the types that new annotations may have, each below the groups that it is in."""
    shown = {type_.id for type_ in offered(schema, optional=optional)}
    groups = {above.id for id in shown for above in schema.ancestors_of(id)}
    for layer in schema.layers:
        below = [*_below(schema, layer, None, 0, shown | groups)]
        if below:
            yield Row(layer)
            yield from below


def _below(schema: Schema, layer: Layer, parent: TypeId | None, depth: int, shown: Set[TypeId]) -> Iterator[Row]:
    for type_ in schema.types_under(parent, layer.id):
        if type_.id in shown:
            yield Row(layer, type_, depth)
            yield from _below(schema, layer, type_.id, depth + 1, shown)


class TypeList(QAbstractListModel):
    """Layers as headings, each with its types below, and the number of annotations in the document in hand."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._counts: dict[TypeId, int] = {}
        self._sticky: TypeId | None = None
        self._language = "en"

    def show(self, schema: Schema | None, *, optional: bool, language: str) -> None:
        """List the types that can be used: those that are not retired, and the optional ones if wanted."""
        self.beginResetModel()
        self._language = language
        self._rows = [*rows_of(schema, optional=optional)] if schema is not None else []
        self.endResetModel()

    def count(self, counts: dict[TypeId, int]) -> None:
        """Show how many annotations of each type there are."""
        self._counts = counts
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def stick(self, sticky: TypeId | None) -> None:
        """Show which type sticks."""
        self._sticky = sticky
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: ARG002
        return len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_type = index.isValid() and self._rows[index.row()].usable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_type else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        layer, type = row.layer, row.type
        match role:
            case TypeRole.TYPE:
                return type
            case TypeRole.LAYER:
                return layer
            case TypeRole.COUNT:
                return self._counts.get(type.id, 0) if type else 0
            case TypeRole.DEPTH:
                return row.depth
            case TypeRole.STICKY:
                return type is not None and type.id == self._sticky
            case Qt.ItemDataRole.DisplayRole:
                return (type or layer).label_in(self._language)
            case Qt.ItemDataRole.AccessibleTextRole:
                label = (type or layer).label_in(self._language)
                sticky = type is not None and type.id == self._sticky
                return translate("Types", "{type}, sticks").format(type=label) if sticky else label
            case Qt.ItemDataRole.ToolTipRole:
                return f"{type.code} · {type.help_in(self._language)}" if type else layer.help_in(self._language)
            case _:
                return None


def offered(schema: Schema, *, optional: bool) -> list[AnnotationType]:
    """The types that new annotations may have."""
    return [type for type in schema.types if type.usable and (optional or not type.optional)]


def groups(schema: Schema, type_: AnnotationType, language: str) -> list[str]:
    """The labels of the groups that a type is in, the nearest first."""
    return [above.label_in(language) for above in schema.ancestors_of(type_.id)]


class TypeRow(QStyledItemDelegate):
    """Paints a swatch, the label, the count and the key; headings small and faint."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(TypeRole.TYPE) is None
        return QSize(120, QFontMetrics(option.font).height() + (12 if heading and index.row() else 5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        label, option.text = option.text, ""
        if index.data(TypeRole.STICKY):
            option.state |= QStyle.StateFlag.State_Selected
            option.font.setBold(True)
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(
            QPalette.ColorGroup.Active,
            QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text,
        )
        faint = QColor(ink)
        faint.setAlphaF(0.66)
        place = QRectF(option.rect).adjusted(_EDGE, 0, -_EDGE, 0)
        type, layer = index.data(TypeRole.TYPE), index.data(TypeRole.LAYER)
        assert isinstance(layer, Layer)
        place = place.adjusted(_DEEPER * index.data(TypeRole.DEPTH), 0, 0, 0)
        if not isinstance(type, AnnotationType) or type.abstract:
            _paint_heading(painter, place, option.font, faint, label)
            return
        color = QColor(on_theme(type.color, self._theme.name))
        swatch = QRectF(place.x(), place.center().y() - 7, 22, 14)
        paint_swatch(painter, swatch, layer, type.line, color)
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.drawText(place.adjusted(32, 0, -70, 0), Qt.AlignmentFlag.AlignVCenter, label)
        paint_key(painter, place, key_of(layer, type), _small(option.font), faint)
        if count := index.data(TypeRole.COUNT):
            painter.setPen(faint)
            painter.setFont(_small(option.font))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(place.adjusted(0, 0, -38, 0), right, QLocale().toString(count))


def _paint_heading(painter: QPainter, place: QRectF, font: QFont, ink: QColor, label: str) -> None:
    painter.setFont(_small(font))
    painter.setPen(ink)
    painter.drawText(place.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignBottom, label)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small


class TypesPanel(QWidget):
    """Lists what can be tagged; a click on a type does what its key does."""

    chosen = Signal(str)
    """A type (TypeId) was clicked."""

    def __init__(self, session: Session, theme: Theme, *, optional: bool, language: str) -> None:
        super().__init__()
        self._session = session
        self._optional = optional
        self._language = language
        self.model = TypeList()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TypeRow(theme, self.list))
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        # The text keeps the keys: a click here is one gesture of tagging, not a change of place.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(translate("Types", "Types"))
        self.list.clicked.connect(self._on_clicked)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 0)
        box.addWidget(self.list)
        session.project_changed.connect(self._list)
        session.document_changed.connect(self._count)
        session.changed.connect(self._on_changed)

    def show_optional(self, optional: bool) -> None:
        """List the types that are off by default, or not."""
        self._optional = optional
        self._list()

    def show_sticky(self, sticky: TypeId | None) -> None:
        """Show which type sticks, if one does."""
        self.model.stick(sticky)

    def _list(self) -> None:
        project = self._session.project
        self.model.show(project.schema if project else None, optional=self._optional, language=self._language)
        self._count()

    def _count(self) -> None:
        project, document = self._session.project, self._session.document
        self.model.count(dict(blindness.count_by_type(project, document.id)) if project and document else {})

    def _on_changed(self, changes: Changes) -> None:
        if changes.schema:
            self._list()
        elif changes.annotated:
            self._count()

    def _on_clicked(self, index: QModelIndex) -> None:
        type = index.data(TypeRole.TYPE)
        if isinstance(type, AnnotationType) and type.usable:
            self.chosen.emit(type.id)
