"""Asks who is to get which documents, and how many people each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.model.distribution import Plan
from annotator.model.ids import PersonId
from annotator.model.person import Person
from annotator.team.giving import Scope, Wanted
from annotator.ui.i18n import translate

_MOST_SHARES = 100


class GiveOutDialog(QDialog):
    """`give` gets what is wanted when it is confirmed."""

    def __init__(
        self,
        people: Sequence[Person],
        marked: int,
        give: Callable[[Wanted], object],
        parent: QWidget,
        *,
        all_blind: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("GiveOut", "Give Documents Out"))
        self._give = give
        self._people = people
        self.scope = QComboBox()
        self.names = QPlainTextEdit()
        self.boxes: dict[PersonId, QCheckBox] = {}
        self.shares: dict[PersonId, QSpinBox] = {}
        self.times = QSpinBox(minimum=1, maximum=max(1, len(people)))
        self.families = QCheckBox(translate("GiveOut", "Near-&duplicates go to the same people"))
        self.blind = QCheckBox(translate("GiveOut", "&Blind: others' tags stay hidden until all are done"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build(marked)
        if all_blind:
            self._tell_all_blind()
        self._check()

    def _build(self, marked: int) -> None:
        told = translate("GiveOut", "The marked ones: {n}").format(n=QLocale().toString(marked))
        self.scope.addItem(told, Scope.MARKED)
        self.scope.addItem(translate("GiveOut", "Those that nobody has"), Scope.NOBODYS)
        self.scope.addItem(translate("GiveOut", "All"), Scope.ALL)
        self.scope.addItem(translate("GiveOut", "Those on a list"), Scope.LISTED)
        self.scope.setCurrentIndex(self.scope.findData(Scope.MARKED if marked > 1 else Scope.NOBODYS))
        self.scope.currentIndexChanged.connect(self._check)
        self.names.setPlaceholderText(translate("GiveOut", "Titles or file names, one in each line"))
        self.names.setAccessibleName(self.names.placeholderText())
        self.names.setTabChangesFocus(True)
        self.names.textChanged.connect(self._check)
        self.families.setChecked(True)
        self.times.lineEdit().setTextMargins(6, 0, 0, 0)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("GiveOut", "&Give Out"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(translate("GiveOut", "D&ocuments:"), self.scope)
        form.addRow("", self.names)
        form.addRow(translate("GiveOut", "&People for each:"), self.times)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._whom(), 1)
        column.addWidget(self.families)
        column.addWidget(self.blind)
        column.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        self.names.setFixedHeight(5 * letter)
        self.resize(30 * letter, 28 * letter)

    def _tell_all_blind(self) -> None:
        self.blind.setText(translate("GiveOut", "&Blind, as everything in this project is"))
        self.blind.setChecked(True)
        self.blind.setEnabled(False)

    def _whom(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(0, 1)
        grid.addWidget(QLabel(translate("GiveOut", "To")), 0, 0)
        grid.addWidget(QLabel(translate("GiveOut", "Share")), 0, 1)
        for row, person in enumerate(self._people, start=1):
            box = self.boxes[person.id] = QCheckBox(person.name.replace("&", "&&"))
            share = self.shares[person.id] = QSpinBox(minimum=1, maximum=_MOST_SHARES)
            share.lineEdit().setTextMargins(6, 0, 0, 0)
            share.setAccessibleName(translate("GiveOut", "Share of {person}").format(person=person.name))
            box.toggled.connect(self._check)
            grid.addWidget(box, row, 0)
            grid.addWidget(share, row, 1)
        grid.setRowStretch(len(self._people) + 1, 1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inside)
        return area

    @property
    def wanted(self) -> Wanted:
        """What is asked for now."""
        shares = {id: self.shares[id].value() for id, box in self.boxes.items() if box.isChecked()}
        names = [line.strip() for line in self.names.toPlainText().splitlines() if line.strip()]
        plan = Plan(shares, min(self.times.value(), max(1, len(shares))))
        return Wanted(Scope(self.scope.currentData()), names, plan, self.families.isChecked(), self._is_blind)

    @property
    def _is_blind(self) -> bool:
        return self.blind.isEnabled() and self.blind.isChecked()

    def _check(self) -> None:
        wanted = self.wanted
        listed = wanted.scope is Scope.LISTED
        self.names.setVisible(listed)
        for id, box in self.boxes.items():
            self.shares[id].setEnabled(box.isChecked())
        ready = bool(wanted.plan.shares) and (bool(wanted.names) or not listed)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def accept(self) -> None:
        """Give out what is asked for."""
        wanted = self.wanted
        super().accept()
        self._give(wanted)
