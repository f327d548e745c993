"""Small dialogs for what moves tags from one thing to another: merging and splitting types, replacing values."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from annotator.model.ids import TypeId
from annotator.model.schema import AnnotationType, Attribute, AttributeKind, Choice, DocumentAttribute, Schema
from annotator.model.schema_change.operations import MapValues, MergeTypes, Operation, SplitType
from annotator.ui.i18n import translate


class Transfer(QDialog):
    """A form with OK and Cancel, which gives an operation."""

    def __init__(self, title: str, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(20, 18, 20, 16)
        self.form.setVerticalSpacing(10)
        told = QLabel(said, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.form.addRow(told)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Put the buttons below what was added."""
        self.form.addRow(self.buttons)
        self.resize(28 * self.fontMetrics().height(), self.sizeHint().height())

    @property
    def operation(self) -> Operation | None:
        """What was chosen; None where it comes to nothing."""
        raise NotImplementedError


class MergeDialog(Transfer):
    """Into which type another goes."""

    def __init__(self, schema: Schema, type_: AnnotationType, language: str, parent: QWidget) -> None:
        said = translate("Schema", "All annotations of “{type}” get the other type; “{type}” itself is retired.")
        super().__init__(translate("Schema", "Merge a Type"), said.format(type=type_.label_in(language)), parent)
        self._type = type_
        self.into = _types(schema, type_, language)
        self.form.addRow(translate("Schema", "Merge into:"), self.into)
        self.finish()

    @property
    def operation(self) -> Operation | None:
        into = self.into.currentData()
        return MergeTypes((self._type.id,), TypeId(into)) if into else None


class SplitDialog(Transfer):
    """Which value of an attribute makes which type of an annotation."""

    def __init__(self, schema: Schema, type_: AnnotationType, language: str, parent: QWidget) -> None:
        said = translate(
            "Schema",
            "The value of an attribute says which type each annotation of “{type}” becomes. One whose value is left"
            " as it is goes on the list of conflicts.",
        )
        super().__init__(translate("Schema", "Split a Type"), said.format(type=type_.label_in(language)), parent)
        self._schema, self._type, self._language = schema, type_, language
        self.attribute = QComboBox()
        for each in splitters(schema, type_):
            self.attribute.addItem(each.label_in(language), each.id)
        self.form.addRow(translate("Schema", "By the value of:"), self.attribute)
        self.parts: dict[str, QComboBox] = {}
        self.drop = QCheckBox(translate("Schema", "Keep the value no longer beside the type"))
        self.form.addRow("", self.drop)
        self._rows: list[QComboBox] = []
        self.attribute.currentIndexChanged.connect(self._ask)
        self._ask()
        self.finish()

    def _ask(self) -> None:
        for row in self._rows:
            self.form.removeRow(row)
        self._rows, self.parts = [], {}
        attribute = next((each for each in self._schema.attributes if each.id == self.attribute.currentData()), None)
        for number, choice in enumerate(attribute.choices if attribute is not None else ()):
            box = _types(self._schema, self._type, self._language, leave=True)
            self.parts[choice.id] = box
            self._rows.append(box)
            self.form.insertRow(2 + number, choice.label_in(self._language), box)

    @property
    def operation(self) -> Operation | None:
        into = {value: TypeId(box.currentData()) for value, box in self.parts.items() if box.currentData()}
        chosen = next((each for each in self._schema.attributes if each.id == self.attribute.currentData()), None)
        if not into or chosen is None:
            return None
        return SplitType(self._type.id, chosen.id, into, drop=self.drop.isChecked())


class ReplaceDialog(Transfer):
    """Which value of an attribute becomes which other."""

    def __init__(self, attribute: Attribute | DocumentAttribute, language: str, parent: QWidget) -> None:
        said = translate("Schema", "Everything that has the one value of “{attribute}” gets the other.")
        title = translate("Schema", "Replace a Value")
        super().__init__(title, said.format(attribute=attribute.label_in(language)), parent)
        self._attribute = attribute
        self.before = _choices(attribute.choices, language)
        self.after = _choices(attribute.choices, language)
        self.after.insertItem(0, translate("Schema", "(no value; on the list of conflicts)"), None)
        self.form.addRow(translate("Schema", "Instead of:"), self.before)
        self.form.addRow(translate("Schema", "From now on:"), self.after)
        self.finish()

    @property
    def operation(self) -> Operation | None:
        before, after = self.before.currentData(), self.after.currentData()
        return MapValues(self._attribute.id, {before: after}) if before and before != after else None


def splitters(schema: Schema, type_: AnnotationType) -> list[Attribute]:
    """The attributes whose value may tell types apart."""
    return [each for each in schema.attributes_of(type_.id) if each.kind is AttributeKind.ENUM and not each.retired]


def _types(schema: Schema, but: AnnotationType, language: str, *, leave: bool = False) -> QComboBox:
    box = QComboBox()
    if leave:
        box.addItem(translate("Schema", "(left as it is)"), None)
    for each in schema.types:
        if each.usable and each.id != but.id:
            box.addItem(f"{each.label_in(language)}  {each.code}", each.id)
    return box


def _choices(choices: Sequence[Choice], language: str) -> QComboBox:
    box = QComboBox()
    for each in choices:
        box.addItem(f"{each.label_in(language)}  {each.id}", each.id)
    return box
