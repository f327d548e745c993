"""What the annotation in hand is linked to: a row for each kind of link, with what it holds."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, LinkTypeId
from annotator.model.link import Link, LinkId
from annotator.model.link_rules import slots
from annotator.model.schema import LinkType, Schema
from annotator.ui.i18n import translate
from annotator.ui.icons import icon


@dataclass(frozen=True, slots=True)
class Held:
    """One thing that a slot holds: the link, the annotation at its other end, and how that reads."""

    link: LinkId
    annotation: AnnotationId
    reading: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A kind of link from the annotation in hand or, where it is `incoming`, to it."""

    type: LinkType
    incoming: bool
    held: tuple[Held, ...]

    @property
    def open(self) -> bool:
        """Whether it can be filled from here; pointing at another takes the place of the only one that may be there."""
        return not self.incoming and not self.type.retired and (self.type.max in (None, 1) or not self.full)

    @property
    def full(self) -> bool:
        """Whether it holds as many as the schema allows."""
        return self.type.max is not None and len(self.held) >= self.type.max


def slots_of(
    schema: Schema, annotation: Annotation, links: Iterable[Link], read: Callable[[AnnotationId], str]
) -> list[Slot]:
    """The slots of an annotation, filled or not, in the order of the schema; then the links that lead to it."""
    going: dict[LinkTypeId, list[Held]] = {}
    coming: dict[LinkTypeId, list[Held]] = {}
    for each in links:
        if each.source == annotation.id:
            going.setdefault(each.type, []).append(Held(each.id, each.target, read(each.target)))
        elif each.target == annotation.id:
            there = going if schema.link_type(each.type).symmetric else coming
            there.setdefault(each.type, []).append(Held(each.id, each.source, read(each.source)))
    own = going.keys() | {each.id for each in slots(schema, annotation.type)}
    return [
        *(Slot(each, False, tuple(going.get(each.id, ()))) for each in schema.links if each.id in own),
        *(Slot(each, True, tuple(coming[each.id])) for each in schema.links if each.id in coming),
    ]


class Slots(QWidget):
    """Shows slots. Nothing is changed here: it says what was asked for."""

    filling = Signal(str)
    """The slot of this link type is to be filled."""
    emptied = Signal(int)
    """This link is to go."""
    visited = Signal(int)
    """This annotation is to be taken in hand."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Sequence[Slot] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)

    def show_slots(self, shown: Sequence[Slot], language: str) -> None:
        """Show these; the keys stay in the row that they are in."""
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for slot in shown:
            self._rows.addWidget(self._row(slot, language))
        self.setVisible(bool(shown))

    def _row(self, slot: Slot, language: str) -> QWidget:
        row = QWidget()
        label = slot.type.label_in(language)
        head = QHBoxLayout()
        head.setSpacing(4)
        said = QLabel(f"← {label}" if slot.incoming else label, textFormat=Qt.TextFormat.PlainText)
        said.setProperty("quiet", not slot.held)
        said.setToolTip(slot.type.help_in(language))
        head.addWidget(said, 1)
        if slot.open:
            head.addWidget(self._filler(slot, label))
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        for held in slot.held:
            box.addLayout(self._entry(held, label))
        return row

    def _filler(self, slot: Slot, label: str) -> QToolButton:
        told = translate("Slots", "Another {link}…") if slot.full else translate("Slots", "Add {link}…")
        button = _button(told.format(link=label))
        button.setIcon(icon("add"))
        button.clicked.connect(lambda: self.filling.emit(slot.type.id))
        return button

    def _entry(self, held: Held, label: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2)
        line.setContentsMargins(10, 0, 0, 0)
        there = _Entry(held.reading)
        there.clicked.connect(lambda: self.visited.emit(held.annotation))
        there.refused.connect(lambda: self.emptied.emit(held.link))
        gone = _button(translate("Slots", "Take “{reading}” out of {link}").format(reading=held.reading, link=label))
        gone.setIcon(icon("close"))
        gone.clicked.connect(lambda: self.emptied.emit(held.link))
        line.addWidget(there, 1)
        line.addWidget(gone)
        return line


class _Entry(QToolButton):
    """What a slot holds, shortened where there is no room; Delete takes it out."""

    refused = Signal()

    def __init__(self, reading: str) -> None:
        super().__init__(autoRaise=True)
        self._reading = " ".join(reading.split())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAccessibleName(self._reading)
        self.setToolTip(translate("Slots", "Go to it; Delete takes it out"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 10
        self.setText(QFontMetrics(self.font()).elidedText(self._reading, Qt.TextElideMode.ElideRight, room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.refused.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _button(told: str) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setToolTip(told)
    button.setAccessibleName(told)
    return button
