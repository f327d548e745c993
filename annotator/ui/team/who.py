"""Asks who works here, where a project knows nobody of the name that this computer has."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.person import Person
from annotator.ui.i18n import translate
from annotator.ui.team.words import role_word

_ROW = 1.7
"""Heights of a letter in a row."""


class WhoDialog(QDialog):
    """One of the people, or a new one by name; `took` gets the name when it is chosen."""

    def __init__(
        self, project: str, people: Sequence[Person], proposed: str, took: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Who", "Who Works Here?"))
        self._took = took
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._told.setText(
            translate("Who", "Choose who you are in “{project}”. What you do there will stand under that name.").format(
                project=project
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.name = QLineEdit()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._fill(people, proposed)
        self._build()

    def _fill(self, people: Sequence[Person], proposed: str) -> None:
        for person in people:
            self._put(f"{person.name}  ·  {role_word(person.role)}", person.name)
        self._put(translate("Who", "Somebody new, as an annotator:"), "")
        names = [person.name for person in people]
        if proposed in names:  # whoever is not known is nobody until they say so, least of all the lead
            self.list.setCurrentRow(names.index(proposed))
        self.name.setText("" if proposed in names else proposed)

    def _put(self, text: str, name: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setSizeHint(QSize(0, round(_ROW * self.fontMetrics().height())))

    def _build(self) -> None:
        self.name.setPlaceholderText(translate("Who", "Name"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.list.itemSelectionChanged.connect(self._check)
        self.list.itemActivated.connect(self.accept)
        self.name.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (self._told, self.list, self.name, self.buttons):
            column.addWidget(part)
        letter = self.fontMetrics().height()
        self.resize(26 * letter, 22 * letter)
        self._check()

    @property
    def chosen(self) -> str:
        """The name that is chosen now; empty where none is."""
        chosen = self.list.selectedItems()
        name = str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""
        return name or (" ".join(self.name.text().split()) if self._is_new else "")

    @property
    def _is_new(self) -> bool:
        return self.list.item(self.list.count() - 1).isSelected()

    def _check(self) -> None:
        self.name.setEnabled(self._is_new)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.chosen))

    def accept(self) -> None:
        """Take who is chosen."""
        if self.chosen:
            chosen = self.chosen
            super().accept()
            self._took(chosen)
