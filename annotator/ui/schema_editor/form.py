"""The form of one thing of the schema: a field for each key, made from its specs."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QWidget

from annotator.model.schema import AnnotationType, Schema
from annotator.model.schema_writing import table_of
from annotator.ui.i18n import translate
from annotator.ui.schema_editor.controls import (
    ChoicesControl,
    ColorControl,
    Control,
    KeyControl,
    LineControl,
    NumberControl,
    Option,
    OptionControl,
    ParagraphControl,
    SelectorsControl,
    SwitchControl,
)
from annotator.ui.schema_editor.specs import FORMS, Shape, Spec
from annotator.ui.schema_editor.things import LAYER, Edited

_PLAIN: Mapping[Shape, Callable[[str], Control]] = {
    Shape.LINE: LineControl,
    Shape.KEY: KeyControl,
    Shape.PARAGRAPH: ParagraphControl,
    Shape.SWITCH: SwitchControl,
    Shape.COLOR: ColorControl,
    Shape.NUMBER: NumberControl,
    Shape.CHOICES: ChoicesControl,
}
"""The fields that need nothing but their name."""


class ThingForm(QScrollArea):
    """Shows one thing and tells which key a person gave another value."""

    given = Signal(str, object)
    """A key of the schema file, and its value; None takes it away."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._shown: str | None = None
        self._controls: dict[str, Control] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_thing(self, id: str, thing: Edited, schema: Schema) -> None:
        """Show this thing of the schema; the keys stay in their field while it is the same one."""
        if id != self._shown:
            self._lay_out(thing, schema)
            self._shown = id
        table = table_of(thing)
        for key, control in self._controls.items():
            control.show_value(table.get(key))

    def show_nothing(self) -> None:
        """Show an empty form."""
        self._shown, self._controls = None, {}
        self.setWidget(QWidget())

    def control(self, key: str) -> Control:
        """The field of a key."""
        return self._controls[key]

    def _lay_out(self, thing: Edited, schema: Schema) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(12, 4, 12, 12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(8)
        self._controls = {}
        for spec in FORMS[type(thing)]:
            control = self._made(spec, thing, schema)
            control.given.connect(partial(self._tell, spec.key))
            self._controls[spec.key] = control
            label = QLabel(translate("Schema", spec.label), textFormat=Qt.TextFormat.PlainText)
            label.setBuddy(control)
            form.addRow("" if spec.shape is Shape.SWITCH else label, control)
        self.setWidget(page)

    def _tell(self, key: str, value: object) -> None:
        self.given.emit(key, value)

    def _made(self, spec: Spec, thing: Edited, schema: Schema) -> Control:
        name = translate("Schema", spec.label)
        if spec.shape in _PLAIN:
            return _PLAIN[spec.shape](name)
        match spec.shape:
            case Shape.LINES:
                return ParagraphControl(name, lines=True)
            case Shape.SELECTORS:
                return SelectorsControl(name, self._selectors(schema))
            case Shape.LAYER:
                return OptionControl(name, self._layers(schema))
            case Shape.PARENT:
                return OptionControl(name, self._parents(schema, thing))
            case _:
                return OptionControl(name, [(value, translate("Schema", label)) for value, label in spec.options])

    def _layers(self, schema: Schema) -> list[Option]:
        return [(layer.id, layer.label_in(self._language)) for layer in schema.layers]

    def _selectors(self, schema: Schema) -> list[Option]:
        """Each layer, and below it its types."""
        found: list[Option] = []
        for layer in schema.layers:
            found.append((f"{LAYER}{layer.id}", layer.label_in(self._language)))
            found += [(type_.id, f"    {type_.label_in(self._language)}") for type_ in schema.types_in(layer.id)]
        return found

    def _parents(self, schema: Schema, thing: Edited) -> list[Option]:
        """The types of its layer that it may be put below: not itself, and none that is below it."""
        none = ("", translate("Schema", "(nothing)"))
        if not isinstance(thing, AnnotationType) or not schema.has_type(thing.id):
            return [none]
        others = (each for each in schema.types_in(thing.layer) if each.id != thing.id)
        return [none, *((each.id, each.label_in(self._language)) for each in others if not _below(schema, each, thing))]


def _below(schema: Schema, type_: AnnotationType, above: AnnotationType) -> bool:
    return any(each.id == above.id for each in schema.ancestors_of(type_.id))
