"""One field of the inspector for each kind of attribute: shows a value, and tells when a person gave another."""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.model.schema import AttributeKind, Choice, Valued
from annotator.ui.i18n import translate


class Field(QWidget):
    """A value as annotations hold it: text, or None where there is none."""

    given = Signal(object)
    """The person gave this value (str or None)."""

    @abstractmethod
    def show_value(self, value: str | None) -> None:
        """Show a value without telling anybody."""

    @abstractmethod
    def take_focus(self) -> None:
        """Let the keys go to this field."""

    def give(self) -> None:
        """Give what is typed and not yet given; of use where a value is not given with each change."""


class SteadyCombo(QComboBox):
    """A combo box that the wheel scrolls past: whoever goes through the inspector must not change a value by it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(Field):
    """One of the choices; an empty row stands for no value where there is no default."""

    def __init__(self, attribute: Valued, language: str) -> None:
        super().__init__()
        self._retired = {choice.id: _worded(choice, language) for choice in attribute.choices if choice.retired}
        self._box = SteadyCombo(attribute.label_in(language))
        if attribute.default is None:
            self._box.addItem(translate("Inspector", "(none)"), None)
        for choice in _in_use(attribute):
            self._box.addItem(_worded(choice, language), choice.id)
        self._box.activated.connect(lambda: self.given.emit(self._box.currentData()))
        self.setFocusProxy(self._box)
        _alone(self, self._box)

    def show_value(self, value: str | None) -> None:
        row = self._box.findData(value)
        if row < 0 and value is not None:
            self._box.addItem(self._retired.get(value, value), value)
            row = self._box.count() - 1
        self._box.setCurrentIndex(row)

    def take_focus(self) -> None:
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)


class ChoicesField(Field):
    """Any number of the choices. A retired one is there only where it was chosen, so that it can be taken away."""

    def __init__(self, attribute: Valued, language: str) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self._boxes = {choice.id: QCheckBox(_worded(choice, language)) for choice in attribute.choices}
        self._retired = {choice.id for choice in attribute.choices if choice.retired}
        for each in self._boxes.values():
            each.clicked.connect(self._tell)
            box.addWidget(each)

    def show_value(self, value: str | None) -> None:
        chosen = value.split("|") if value else []
        for id, box in self._boxes.items():
            box.setChecked(id in chosen)
            box.setVisible(id in chosen or id not in self._retired)

    def take_focus(self) -> None:
        next(box for box in self._boxes.values() if not box.isHidden()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self) -> None:
        self.given.emit("|".join(id for id, box in self._boxes.items() if box.isChecked()) or None)


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, attribute: Valued, language: str) -> None:
        super().__init__()
        self._box = QCheckBox(translate("Inspector", "Yes"))
        self._box.setAccessibleName(attribute.label_in(language))
        self._box.clicked.connect(lambda: self.given.emit("true" if self._box.isChecked() else "false"))
        self.setFocusProxy(self._box)
        _alone(self, self._box)

    def show_value(self, value: str | None) -> None:
        self._box.setChecked(value == "true")

    def take_focus(self) -> None:
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)


class LineField(Field):
    """Text, a number, a date or a period: given when the field is left or Enter is pressed."""

    def __init__(self, attribute: Valued, language: str) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setPlaceholderText(_pattern(attribute.kind))
        self._line.setToolTip(attribute.help_in(language))
        self._line.setAccessibleName(attribute.label_in(language))
        # Files that are dropped here are to be imported.
        self._line.setAcceptDrops(False)
        self._line.editingFinished.connect(self.give)
        self._shown: str | None = None
        self.setFocusProxy(self._line)
        _alone(self, self._line)

    def show_value(self, value: str | None) -> None:
        self._shown = value
        if self._line.text() != (value or ""):
            self._line.setText(value or "")

    def take_focus(self) -> None:
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def give(self) -> None:
        value = self._line.text().strip() or None
        if value != self._shown:
            self.given.emit(value)


def _pattern(kind: AttributeKind) -> str:
    """How a value is written, where it is not plain."""
    patterns = {
        AttributeKind.DATE: translate("Inspector", "YYYY-MM-DD"),
        AttributeKind.PERIOD: translate("Inspector", "2025, 2025-Q3, 2018/2020, P10Y"),
        AttributeKind.INTEGER: translate("Inspector", "a whole number"),
        AttributeKind.DECIMAL: translate("Inspector", "a number"),
    }
    return patterns.get(kind, "")


def field_of(attribute: Valued, language: str) -> Field:
    """The field for an attribute of this kind."""
    fields = {AttributeKind.ENUM: ChoiceField, AttributeKind.MULTI: ChoicesField, AttributeKind.BOOL: SwitchField}
    return fields.get(attribute.kind, LineField)(attribute, language)


def _in_use(attribute: Valued) -> list[Choice]:
    return [choice for choice in attribute.choices if not choice.retired]


def _worded(choice: Choice, language: str) -> str:
    label = choice.label_in(language)
    return f"{choice.key}  {label}" if choice.key else label


def _alone(parent: QWidget, child: QWidget) -> None:
    box = QHBoxLayout(parent)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(child)
