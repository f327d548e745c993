"""The controls of the settings dialog: one kind for each kind of setting."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from annotator.ui.fonts import chinese_families, page_family
from annotator.ui.i18n import translate
from annotator.ui.settings import AnySetting, Choice, Family, Number, Settings, Switch, Text


def control(setting: AnySetting, settings: Settings) -> QWidget:
    """What a person changes `setting` with; it shows the value that holds, also when that changes elsewhere."""
    match setting:
        case Switch():
            return _Tick(setting, settings)
        case Number():
            return _Amount(setting, settings)
        case Choice():
            return _Options(setting, settings)
        case Family():
            return _Font(setting, settings)
        case Text():
            return _Line(setting, settings)


class _Tick(QCheckBox):
    """On or off; carries its own title."""

    def __init__(self, setting: Switch, settings: Settings) -> None:
        super().__init__(translate("Setting", setting.title))
        _follow(self, setting, settings, lambda: self.setChecked(settings[setting]))
        self.toggled.connect(lambda: settings.put(setting, self.isChecked()))


class _Amount(QSpinBox):
    """A number with its unit; the smallest step below the range is zero where that means something."""

    def __init__(self, setting: Number, settings: Settings) -> None:
        super().__init__()
        lowest = setting.low - setting.step if setting.zero else setting.low
        self.setRange(lowest, setting.high)
        self.setSingleStep(setting.step)
        self.setSuffix(translate("Setting", setting.suffix) if setting.suffix else "")
        self.setSpecialValueText(translate("Setting", setting.zero) if setting.zero else "")
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        _follow(self, setting, settings, lambda: self.setValue(settings[setting] or lowest))
        self.valueChanged.connect(lambda: settings.put(setting, self.value() if self.value() >= setting.low else 0))


class _Options(QComboBox):
    """One of a few."""

    def __init__(self, setting: Choice, settings: Settings) -> None:
        super().__init__()
        for value, title in setting.options:
            self.addItem(translate("Setting", title), value)
        _follow(self, setting, settings, lambda: self.setCurrentIndex(self.findData(settings[setting])))
        self.activated.connect(lambda: settings.put(setting, str(self.currentData())))


class _Font(QComboBox):
    """The families that have Chinese glyphs, and the program's own choice first."""

    def __init__(self, setting: Family, settings: Settings) -> None:
        super().__init__()
        self.addItem(translate("Setting", "Automatic ({family})").format(family=page_family()), "")
        for family in chinese_families():
            self.addItem(family, family)
        _follow(self, setting, settings, lambda: self.setCurrentIndex(max(self.findData(settings[setting]), 0)))
        self.activated.connect(lambda: settings.put(setting, str(self.currentData())))


class _Line(QLineEdit):
    """A few words; they hold when the field is left or Enter is pressed."""

    def __init__(self, setting: Text, settings: Settings) -> None:
        super().__init__()
        _follow(self, setting, settings, lambda: self.setText(settings[setting]))
        self.editingFinished.connect(lambda: settings.put(setting, self.text().strip()))


def _follow(widget: QWidget, setting: AnySetting, settings: Settings, show: Callable[[], None]) -> None:
    """Show the value now and whenever it changes, without taking the showing for a choice."""

    def refresh(id_: str) -> None:
        if id_ == setting.id:
            with QSignalBlocker(widget):
                show()

    refresh(setting.id)
    changes = settings.changed.connect(refresh)
    widget.destroyed.connect(lambda: settings.disconnect(changes))
