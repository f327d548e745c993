"""Attributes with a field each, in one column: those of the annotation in hand, or of the document."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from annotator.model.ids import AttributeId
from annotator.model.schema import AttributeKind, Valued
from annotator.ui.panels.fields import Field, field_of
from annotator.ui.panels.name_field import NameField, Names


class AttributeForm(QWidget):
    """Shows values and tells when a person gave another; nothing is changed here."""

    given = Signal(str, object)
    """An attribute (AttributeId) is to have this value (str or None)."""

    def __init__(self, language: str, names: Names) -> None:
        super().__init__()
        self._language = language
        self._names = names
        self._asked: Sequence[Valued] = ()
        self._fields: dict[AttributeId, Field] = {}
        self._labels: list[QLabel] = []
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setVerticalSpacing(7)

    def show_values(self, asked: Sequence[Valued], values: Mapping[AttributeId, str]) -> None:
        """Ask for these attributes, in this order; the keys stay in their field if it is still asked for."""
        if asked != self._asked:
            self._lay_out(asked)
        for each in asked:
            self._fields[each.id].show_value(values.get(each.id, each.default))

    def give(self) -> None:
        """Tell what is being typed; otherwise it is told when its field is left."""
        for field in list(self._fields.values()):
            field.give()

    def take_focus(self) -> bool:
        """Let the keys go to the first field; False where there is none."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.take_focus()
        return first is not None

    def _lay_out(self, asked: Sequence[Valued]) -> None:
        """Fields that are asked for before and after stay, with what is typed in them."""
        stays = {old.id for old in self._asked if old in asked}
        kept = {id: field for id, field in self._fields.items() if id in stays}
        while self._form.rowCount():
            self._form.takeRow(0)
        gone = [field for field in self._fields.values() if field not in kept.values()]
        for widget in (*self._labels, *gone):
            widget.hide()
            widget.deleteLater()
        self._fields, self._labels = {}, []
        for each in asked:
            self._add(each, kept.get(each.id) or self._made(each))
        self._asked = asked

    def _made(self, asked: Valued) -> Field:
        if asked.kind is AttributeKind.NAME:
            field: Field = NameField(asked, self._language, self._names)
        else:
            field = field_of(asked, self._language)
        field.given.connect(partial(self._tell, asked.id))
        field.setToolTip(asked.help_in(self._language))
        return field

    def _tell(self, id: AttributeId, value: str | None) -> None:
        self.given.emit(id, value)

    def _add(self, asked: Valued, field: Field) -> None:
        self._fields[asked.id] = field
        star = " *" if asked.required else ""
        label = QLabel(asked.label_in(self._language) + star, textFormat=Qt.TextFormat.PlainText)
        label.setBuddy(field)
        self._labels.append(label)
        self._form.addRow(label, field)
