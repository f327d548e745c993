"""The row of saved profiles: take one, keep what is chosen under a name, rename it, let one go."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QPushButton, QWidget

from annotator.edits import profiles
from annotator.model.changes import Changes, Kind
from annotator.model.export_profile import ExportProfile
from annotator.store.profiles import profiles as saved
from annotator.ui.dialogs.rows import label_of
from annotator.ui.i18n import translate
from annotator.ui.session import Session


class ProfileRow(QWidget):
    """Each change of a profile is a step at once, which can be undone like every other."""

    chosen = Signal(ExportProfile)

    def __init__(self, session: Session, current: Callable[[str], ExportProfile]) -> None:
        """`current` gives what the dialog has now, as a profile of a name."""
        super().__init__()
        self._session = session
        self._current = current
        self.names = QComboBox()
        self.keep = QPushButton(translate("Export", "&Save…"))
        self.rename = QPushButton(translate("Export", "&Rename…"))
        self.let_go = QPushButton(translate("Export", "D&elete"))
        self._fill("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label_of(translate("Export", "&Profile"), self.names))
        row.addWidget(self.names, 1)
        for button in (self.keep, self.rename, self.let_go):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.names.currentIndexChanged.connect(self._on_chosen)
        self.keep.clicked.connect(lambda: self._ask(translate("Export", "Save as a Profile"), self._keep))
        self.rename.clicked.connect(lambda: self._ask(translate("Export", "Rename the Profile"), self._rename))
        self.let_go.clicked.connect(self._on_let_go)
        session.changed.connect(self._on_changed)

    @property
    def name(self) -> str:
        """The profile in hand; empty where there is none."""
        profile: ExportProfile | None = self.names.currentData()
        return "" if profile is None else profile.name

    def _fill(self, name: str) -> None:
        with QSignalBlocker(self.names):
            self.names.clear()
            self.names.addItem(translate("Export", "None"), None)
            for profile in saved(self._session.opened):
                self.names.addItem(profile.name, profile)
                if profile.name == name:
                    self.names.setCurrentIndex(self.names.count() - 1)
        self._allow()

    def _allow(self) -> None:
        for button in (self.rename, self.let_go):
            button.setEnabled(bool(self.name))

    def _on_chosen(self) -> None:
        self._allow()
        profile: ExportProfile | None = self.names.currentData()
        if profile is not None:
            self.chosen.emit(profile)

    def _ask(self, title: str, use: Callable[[str], object]) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(translate("Export", "Name:"))
        dialog.setTextValue(self.name)
        dialog.textValueSelected.connect(use)
        dialog.open()

    def _keep(self, name: str) -> None:
        name = " ".join(name.split())
        if self._session.do(profiles.save, self._session.opened, self._current(name)) or name == self.name:
            self._fill(name)

    def _rename(self, name: str) -> None:
        if self._session.do(profiles.rename, self._session.opened, self.name, name):
            self._fill(" ".join(name.split()))

    def _on_let_go(self) -> None:
        self._session.do(profiles.forget, self._session.opened, self.name)

    def _on_changed(self, changes: Changes) -> None:
        if Kind.SETTING in changes:
            self._fill(self.name)
