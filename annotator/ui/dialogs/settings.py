"""The settings dialog, made from the table of settings; what is chosen holds at once."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.controls import control
from annotator.ui.i18n import translate
from annotator.ui.settings import GENERAL, GROUPS, TABLE, AnySetting, Group, Settings, Switch

More = Mapping[Group, Callable[[], QWidget]]
NO_MORE: More = MappingProxyType({})


class _Page(QWidget):
    """The settings of one group."""


class SettingsDialog(QDialog):
    """A list of groups and the page of the one in hand."""

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        group: Group = GENERAL,
        more: More = MappingProxyType({}),
    ) -> None:
        """`more` makes what stands below the settings of a group."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._more = more
        self._groups = QListWidget()
        self._pages = QStackedWidget()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        self._groups.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(self._reset)
        self._lay_out()
        self._fill()
        self._groups.setCurrentRow(GROUPS.index(group))
        self._groups.setFocus()
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)

    @property
    def group(self) -> Group:
        """The one in hand."""
        return GROUPS[self._groups.currentRow()]

    def changeEvent(self, event: QEvent) -> None:
        """In another language everything is made anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()

    def _lay_out(self) -> None:
        self._groups.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self._groups.setFrameShape(QFrame.Shape.NoFrame)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._groups)
        row.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addWidget(self._buttons)
        letter = self.fontMetrics().height()
        self.resize(38 * letter, 34 * letter)

    def _fill(self) -> None:
        self.setWindowTitle(translate("Settings", "Settings"))
        in_hand = max(self._groups.currentRow(), 0)
        self._groups.clear()
        self._groups.setAccessibleName(self.windowTitle())
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
        for group in GROUPS:
            item = QListWidgetItem(translate("Setting", group.title), self._groups)
            item.setSizeHint(QSize(0, round(self.fontMetrics().height() * 1.8)))
            self._pages.addWidget(self._page(group))
        self._groups.setCurrentRow(in_hand)
        reset = self._buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        reset.setText(translate("Settings", "Defaults of This Page"))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(translate("Settings", "Close"))

    def _page(self, group: Group) -> QWidget:
        page = _Page()
        form = QFormLayout(page)
        form.setContentsMargins(0, 2, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for setting in TABLE:
            if setting.group is group:
                self._add_row(form, setting)
        if group not in self._more:
            return page
        form.addRow(self._more[group]())
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _add_row(self, form: QFormLayout, setting: AnySetting) -> None:
        field = control(setting, self._settings)
        field.setObjectName(setting.id)
        field.setAccessibleDescription(translate("Setting", setting.tip))
        tip = QLabel(translate("Setting", setting.tip), wordWrap=True)
        tip.setProperty("quiet", True)
        both = QVBoxLayout()
        both.setSpacing(4)
        both.addWidget(field)
        both.addWidget(tip)
        if isinstance(setting, Switch):
            form.addRow(both)
            return
        title = translate("Setting", setting.title)
        label = QLabel(title)
        label.setBuddy(field)
        field.setAccessibleName(title)
        form.addRow(label, both)

    def _reset(self) -> None:
        for setting in TABLE:
            if setting.group is self.group:
                self._settings.reset(setting)
