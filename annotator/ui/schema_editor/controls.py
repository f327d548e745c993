"""The fields of the forms: each shows a value as the schema file has it, and tells when a person gave another."""

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.i18n import translate
from annotator.ui.panels.fields import SteadyCombo

Option = tuple[str, str]
"""A value and its label."""


class Control(QWidget):
    """A value of the schema file; None is a key that is not there."""

    given = Signal(object)
    """The person gave this value."""

    def show_value(self, value: object) -> None:
        """Show a value without telling anybody."""
        raise NotImplementedError


class LineControl(Control):
    """Text in one line; empty is none."""

    def __init__(self, name: str, longest: int = 32767) -> None:
        super().__init__()
        self._shown = ""
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(longest)
        self.line.editingFinished.connect(self._give)
        _alone(self, self.line)

    def show_value(self, value: object) -> None:
        self._shown = str(value or "")
        if self.line.text() != self._shown:
            self.line.setText(self._shown)

    def _give(self) -> None:
        typed = self.line.text().strip()
        if typed != self._shown:
            self._shown = typed
            self.given.emit(typed or None)


class KeyControl(LineControl):
    """One character, or none."""

    def __init__(self, name: str) -> None:
        super().__init__(name, longest=1)
        self.line.setMaximumWidth(self.line.fontMetrics().height() * 3)


class ParagraphControl(Control):
    """Text of several lines, given when the field is left; `lines` gives a list instead."""

    def __init__(self, name: str, *, lines: bool = False) -> None:
        super().__init__()
        self._lines = lines
        self._shown = ""
        self.text = _Text()
        self.text.setAccessibleName(name)
        self.text.left.connect(self._give)
        _alone(self, self.text)

    def show_value(self, value: object) -> None:
        self._shown = "\n".join(cast("Sequence[str]", value or ())) if self._lines else str(value or "")
        if self.text.toPlainText() != self._shown:
            self.text.setPlainText(self._shown)

    def _give(self) -> None:
        typed = self.text.toPlainText().strip()
        if typed != self._shown.strip():
            self._shown = typed
            lines = [line.strip() for line in typed.splitlines() if line.strip()]
            self.given.emit((lines or None) if self._lines else (typed or None))


class _Text(QPlainTextEdit):
    """A few lines; Tab goes on to the next field."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().height() * 3 + 14)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class SwitchControl(Control):
    """Yes or no, and no is not written."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.box = QCheckBox(label)
        self.box.clicked.connect(lambda: self.given.emit(self.box.isChecked() or None))
        _alone(self, self.box)

    def show_value(self, value: object) -> None:
        self.box.setChecked(bool(value))


class OptionControl(Control):
    """One of a few; the empty value is none."""

    def __init__(self, name: str, options: Sequence[Option]) -> None:
        super().__init__()
        self.box = SteadyCombo(name)
        for value, label in options:
            self.box.addItem(label, value)
        self.box.activated.connect(lambda: self.given.emit(self.box.currentData() or None))
        _alone(self, self.box)

    def show_value(self, value: object) -> None:
        self.box.setCurrentIndex(max(self.box.findData(str(value or "")), 0))


class NumberControl(Control):
    """A whole number; 0 is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = QSpinBox(maximum=999)
        self.box.setSpecialValueText(translate("Schema", "no limit"))
        self.box.setAccessibleName(name)
        self.box.setKeyboardTracking(False)
        self.box.valueChanged.connect(self._give)
        self._quiet = False
        _alone(self, self.box)

    def show_value(self, value: object) -> None:
        self._quiet = True
        self.box.setValue(value if isinstance(value, int) else 0)
        self._quiet = False

    def _give(self, value: int) -> None:
        if not self._quiet:
            self.given.emit(value or None)


class ColorControl(Control):
    """A colour, as a button that shows it and opens the choice."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value = ""
        self.button = QPushButton()
        self.button.setAccessibleName(name)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._choose)
        _alone(self, self.button)

    def show_value(self, value: object) -> None:
        self._value = str(value or "")
        ink = "#000000" if QColor(self._value).lightnessF() > 0.5 else "#FFFFFF"
        self.button.setText(self._value)
        self.button.setStyleSheet(f"background: {self._value}; color: {ink};" if self._value else "")

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._value), self, translate("Schema", "Colour"))
        if chosen.isValid():
            self.show_value(chosen.name().upper())
            self.given.emit(self._value)


class SelectorsControl(Control):
    """Any of the layers and types, ticked."""

    def __init__(self, name: str, options: Sequence[Option]) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setFixedHeight(self.list.fontMetrics().height() * 9)
        for value, label in options:
            item = QListWidgetItem(label, self.list)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.itemChanged.connect(self._give)
        self._quiet = False
        _alone(self, self.list)

    def show_value(self, value: object) -> None:
        chosen = set(cast("Sequence[str]", value or ()))
        self._quiet = True
        for item in self._items():
            ticked = item.data(Qt.ItemDataRole.UserRole) in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._quiet = False

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _give(self) -> None:
        if not self._quiet:
            ticked = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
            self.given.emit([str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked])


class ChoicesControl(Control):
    """The choices of an attribute, one a line: `VALUE = label = label in English`; the value is what annotations hold.

    One whose line begins with - is retired.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._known: dict[str, Mapping[str, object]] = {}
        self.text = _Text()
        self.text.setAccessibleName(name)
        self.text.setFixedHeight(self.text.fontMetrics().height() * 7 + 14)
        self.text.setPlaceholderText(translate("Schema", "VALUE = name = name in English"))
        self.text.setToolTip(translate("Schema", "One a line; a line that begins with - is no more for new work"))
        self.text.left.connect(self._give)
        self._shown = ""
        _alone(self, self.text)

    def show_value(self, value: object) -> None:
        choices = cast("Sequence[Mapping[str, object]]", value or ())
        self._known = {str(each["id"]): each for each in choices}
        self._shown = "\n".join(map(_written, choices))
        if self.text.toPlainText() != self._shown:
            self.text.setPlainText(self._shown)

    def _give(self) -> None:
        typed = self.text.toPlainText()
        if typed != self._shown:
            self._shown = typed
            read = [self._read(line.strip()) for line in typed.splitlines() if line.strip()]
            self.given.emit(read or None)

    def _read(self, line: str) -> Mapping[str, object]:
        """A choice keeps what the line does not show: its key, and its label in Traditional Chinese."""
        retired, line = line.startswith("-"), line.removeprefix("-").strip()
        id, *labels = (part.strip() for part in line.split("="))
        label, english = (*labels, "", "")[:2]
        shown = {"id": id, "label": label or id, "label_en": english, "retired": retired}
        table = {**self._known.get(id, {}), **shown}
        return {key: value for key, value in table.items() if value}


def _written(choice: Mapping[str, object]) -> str:
    parts = [str(choice["id"]), str(choice.get("label", "")), str(choice.get("label_en", ""))]
    line = " = ".join(parts[: max(number for number, part in enumerate(parts, start=1) if part)])
    return f"- {line}" if choice.get("retired") else line


def _alone(parent: QWidget, child: QWidget) -> None:
    box = QVBoxLayout(parent)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(child)
    parent.setFocusProxy(child)
