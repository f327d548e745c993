"""Hits with a tick each, in a list: what is ticked, what cannot be, and how all that is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.ids import DocumentId
from annotator.model.span import Span
from annotator.store.project import Project
from annotator.ui.i18n import translate
from annotator.ui.panels.document_list import DocumentList, Index
from annotator.ui.panels.rows import faint, paint_hit, small, write, write_right
from annotator.ui.searching.tagging_found import Chosen, Judged

_INDENT = 24
_EDGE = 10
_TIGHT = 9


class HitChoice(DocumentList):
    """What was found, document by document; every hit that may be tagged is ticked until somebody takes that away."""

    ticked = Signal()
    """Other hits are ticked, or there are more of them."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._judged: dict[DocumentId, Judged] = {}
        self._unticked: set[tuple[DocumentId, int]] = set()
        self.free = self.tagged = self.refused = 0
        self.show_found(project, ())

    def add(self, judged: Sequence[Judged]) -> None:
        """List more below the last row."""
        for each in judged:
            self._judged[each.found.document] = each
            self.tagged += len(each.tagged)
            self.refused += len(each.refused)
            self.free += len(each.found.hits) - len(each.tagged) - len(each.refused)
            self._unticked |= {(each.found.document, number) for number in each.inside.intersection(each.free)}
        self.add_found([each.found for each in judged])
        self.ticked.emit()

    @property
    def count(self) -> int:
        """How many hits are ticked."""
        return self.free - len(self._unticked)

    @property
    def chosen(self) -> Chosen:
        """What is ticked."""
        return {id: spans for id in self.ids if (spans := self._chosen_in(id))}

    def tick_all(self, *, on: bool) -> None:
        """Tick every hit that may be tagged, or none."""
        self._unticked = set() if on else {(id, number) for id in self.ids for number in self._judged[id].free}
        self._tell_ticked(0, self.rowCount() - 1)

    def left_out(self, row: int) -> str:
        """Why the hit in that row cannot be tagged; empty where it can."""
        known, number = self._at(row)
        if number in known.tagged:
            return translate("Search", "tagged")
        return translate("Search", "not allowed") if number in known.refused else ""

    def noted(self, row: int) -> str:
        """What is to be said of the hit in that row: why it cannot be tagged, or is not ticked by itself."""
        known, number = self._at(row)
        inside = translate("Search", "in a longer word") if number in known.inside else ""
        return self.left_out(row) or inside

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._tick_of(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and (why := self.noted(index.row())):
            return f"{super().data(index, role)}, {why}"
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ARG002
        """Turn a tick over, whatever the value: that of a document with all its hits."""
        if role != Qt.ItemDataRole.CheckStateRole or self._tick_of(index.row()) is None:
            return False
        known, number = self._at(index.row())
        id = known.found.document
        places = {(id, each) for each in (known.free if number is None else (number,))}
        if self._tick_of(index.row()) is Qt.CheckState.Checked:
            self._unticked |= places
        else:
            self._unticked -= places
        first = self.own_row(index.row())
        self._tell_ticked(first, first + len(known.found.hits))
        return True

    def _tick_of(self, row: int) -> Qt.CheckState | None:
        known, number = self._at(row)
        id = known.found.document
        if number is not None:
            state = Qt.CheckState.Unchecked if (id, number) in self._unticked else Qt.CheckState.Checked
            return None if self.left_out(row) else state
        ticked = [(id, each) not in self._unticked for each in known.free]
        if not ticked:
            return None
        if all(ticked) or not any(ticked):
            return Qt.CheckState.Checked if ticked[0] else Qt.CheckState.Unchecked
        return Qt.CheckState.PartiallyChecked

    def _at(self, row: int) -> tuple[Judged, int | None]:
        """The document of a row, and the number of the hit in it, if the row is one."""
        id, own = self.id_at(row), self.own_row(row)
        assert id is not None
        return self._judged[id], row - own - 1 if row > own else None

    def _chosen_in(self, id: DocumentId) -> list[Span]:
        known = self._judged[id]
        hits = (known.found.hits[number] for number in known.free if (id, number) not in self._unticked)
        return [Span(hit.start, hit.end) for hit in hits]

    def _tell_ticked(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
        self.ticked.emit()


class HitChoiceRow(QStyledItemDelegate):
    """Paints a tick, then the document or the hit; what cannot be tagged is faint and says why."""

    def __init__(self, model: HitChoice, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(120, QFontMetrics(option.font).height() + _TIGHT)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Ticks lie where they are painted."""
        self._indent(option, index)
        return super().editorEvent(event, model, option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style, row = option.widget.style(), index.row()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        self._indent(option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        if option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
            _paint_tick(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), option.checkState, ink)
        place = option.rect.adjusted(_EDGE + option.fontMetrics.height(), 0, -_EDGE, 0)
        hit, why = self._model.hit_at(row), self._model.left_out(row)
        if hit is None:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            write(painter, place, self._model.listed_at(row).document.title, font, ink)
            return
        place = write_right(painter, place, self._model.noted(row), small(option.font), faint(ink))
        inks = (faint(ink) if why else ink, faint(ink))
        paint_hit(painter, place, hit, option.font, inks, in_column=True)

    def _indent(self, option: QStyleOptionViewItem, index: Index) -> None:
        if self._model.hit_at(index.row()) is not None:
            option.rect.setLeft(option.rect.left() + _INDENT)


def _paint_tick(painter: QPainter, box: QRectF, state: Qt.CheckState, ink: QColor) -> None:
    """A box that is empty, ticked, or has a stroke in it where only some are."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(faint(ink), 1.2))
    painter.drawRoundedRect(box, 3, 3)
    strokes = {
        Qt.CheckState.Checked: ((0.22, 0.52), (0.42, 0.74), (0.80, 0.28)),
        Qt.CheckState.PartiallyChecked: ((0.25, 0.5), (0.75, 0.5)),
    }
    painter.setPen(QPen(ink, 1.8))
    corners = strokes.get(state, ())
    painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in corners])
    painter.restore()
