"""The options of a format, as a form made from their table."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from annotator.formats.extras import missing_extra
from annotator.formats.options import NO, YES, Option, OptionKind
from annotator.ui.dialogs.rows import beside
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence
from annotator.ui.tips import plain_tip

_MOST = 1_000_000


class OptionForm(QWidget):
    """A control for each option; `values` gives those that are not at their default."""

    changed = Signal()

    def __init__(self, options: tuple[Option, ...], given: Mapping[str, str]) -> None:
        super().__init__()
        self._options = options
        self._values: dict[str, Callable[[], str]] = {}
        self.controls: dict[str, QWidget] = {}
        self.stops: list[QWidget] = []
        """What Tab goes to, one after the other."""
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 8, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for option in options:
            value = given.get(option.name, option.default)
            self._add(option, value if option.allows(value) else option.default)
        if not options:
            nothing = QLabel(translate("Export", "There is nothing to set."))
            nothing.setProperty("quiet", True)
            self._form.addRow(nothing)

    def values(self) -> dict[str, str]:
        """What was chosen, by the names of options."""
        found = {option.name: self._values[option.name]() for option in self._options}
        return {option.name: found[option.name] for option in self._options if found[option.name] != option.default}

    def _add(self, option: Option, value: str) -> None:
        control = self._control(option, value)
        self.controls[option.name] = control
        self.stops.append(control)
        title = translate("Format", option.title)
        missing = missing_extra(option.extra) if option.extra else None
        if missing is not None:
            control.setEnabled(False)
            control.setToolTip(plain_tip(sentence(missing), advice(missing)))
        elif option.about:
            control.setToolTip(plain_tip(translate("Format", option.about)))
        if option.kind is OptionKind.FLAG:
            self._form.addRow(control)
            return
        label = QLabel(title)
        label.setBuddy(control)
        if option.kind is OptionKind.FILE and isinstance(control, QLineEdit):
            self._form.addRow(label, beside(control, self._chooser(control, title)))
        elif option.kind is OptionKind.TEXT:
            self._form.addRow(label)
            self._form.addRow(control)
        else:
            self._form.addRow(label, control)

    def _control(self, option: Option, value: str) -> QWidget:
        match option.kind:
            case OptionKind.FLAG:
                return self._tick(option, value)
            case OptionKind.CHOICE:
                return self._choice(option, value)
            case OptionKind.NUMBER:
                return self._number(option, value)
            case OptionKind.TEXT:
                return self._text(option, value)
            case OptionKind.LINE | OptionKind.FILE:
                return self._line(option, value)

    def _tick(self, option: Option, value: str) -> QWidget:
        box = QCheckBox(translate("Format", option.title))
        box.setChecked(value == YES)
        box.toggled.connect(self.changed)
        self._values[option.name] = lambda: YES if box.isChecked() else NO
        return box

    def _choice(self, option: Option, value: str) -> QWidget:
        box = QComboBox()
        for choice in option.choices:
            box.addItem(translate("Format", choice.title), choice.value)
            if choice.extra:
                _need(box, box.count() - 1, choice.extra)
        box.setCurrentIndex(box.findData(value))
        box.currentIndexChanged.connect(self.changed)
        self._values[option.name] = lambda: str(box.currentData())
        return box

    def _number(self, option: Option, value: str) -> QWidget:
        box = QSpinBox()
        box.setRange(0, _MOST)
        box.setValue(int(value))
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self.changed)
        self._values[option.name] = lambda: str(box.value())
        return box

    def _text(self, option: Option, value: str) -> QWidget:
        edit = QPlainTextEdit(value)
        edit.setTabChangesFocus(True)
        edit.setMinimumHeight(7 * self.fontMetrics().height())
        edit.textChanged.connect(self.changed)
        self._values[option.name] = edit.toPlainText
        return edit

    def _line(self, option: Option, value: str) -> QWidget:
        line = QLineEdit(value)
        line.editingFinished.connect(self.changed)
        self._values[option.name] = line.text
        return line

    def _chooser(self, line: QLineEdit, title: str) -> QPushButton:
        button = QPushButton(translate("Export", "File…"))

        def choose() -> None:
            chosen, _ = QFileDialog.getOpenFileName(self, title)
            if chosen:
                line.setText(chosen)
                self.changed.emit()

        button.setAutoDefault(False)
        button.clicked.connect(choose)
        self.stops.append(button)
        return button


def _need(box: QComboBox, row: int, extra: str) -> None:
    """What cannot be chosen here is there all the same, grey, with the reason."""
    missing, model = missing_extra(extra), box.model()
    if missing is not None and isinstance(model, QStandardItemModel):
        model.item(row).setEnabled(False)
        model.item(row).setToolTip(plain_tip(sentence(missing), advice(missing)))
