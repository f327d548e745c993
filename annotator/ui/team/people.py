"""The people of a project: their names, their roles, how far each is; a lead changes them in place."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import people as edits
from annotator.edits.rights import refusal
from annotator.model.assignment import AssignmentState
from annotator.model.changes import Changes, Kind
from annotator.model.ids import PersonId
from annotator.model.person import Person, Role
from annotator.model.roles import Right
from annotator.store import people
from annotator.store.sharing import assignments
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence
from annotator.ui.session import Session
from annotator.ui.team.words import role_word, state_word

_NAME, _ROLE, _FIRST_STATE = 0, 1, 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STATES = (AssignmentState.TO_DO, AssignmentState.IN_WORK, AssignmentState.RETURNED, AssignmentState.DONE)


class PeopleDialog(QDialog):
    """Each change is a step at once, which can be undone like every other."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("People", "People"))
        self._session = session
        self._people: list[Person] = []
        self.table = QTableWidget()
        self.add = QPushButton(translate("People", "&Add"))
        self.retire = QPushButton()
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._build()
        self._fill()
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self.reject)

    def _build(self) -> None:
        states = [state_word(state) for state in _STATES]
        heads = [translate("People", "Name"), translate("People", "Role"), *states]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_ROLE, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(_ROLE, 9 * self.fontMetrics().height())
        for column in (_NAME, _ROLE):
            heading = QTableWidgetItem(heads[column])
            heading.setTextAlignment(_LEFT)
            self.table.setHorizontalHeaderItem(column, heading)
        self.table.itemChanged.connect(self._on_named)
        self.table.currentCellChanged.connect(self._show_retire)
        self._told.setProperty("quiet", True)
        for button, run in ((self.add, self._add), (self.retire, self._retire)):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addWidget(self.retire)
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        letter = self.fontMetrics().height()
        self.resize(44 * letter, 22 * letter)

    def _fill(self) -> None:
        project, row = self._session.opened, max(self.table.currentRow(), 0)
        barred = refusal(project, Right.EDIT_PEOPLE)
        counts, number = assignments.counts(project), QLocale()
        self._people = list(people.people(project.connection).values())
        self._told.setText(
            translate("People", "You work here as {person}.").format(person=project.person.name)
            + ("" if barred is None else " " + sentence(barred))
        )
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._people))
            for place, person in enumerate(self._people):
                self._put(place, _NAME, _named(person), editable=barred is None)
                self.table.setCellWidget(place, _ROLE, self._roles(person, enabled=barred is None))
                for column, state in enumerate(_STATES, start=_FIRST_STATE):
                    count = counts.get(person.id, {}).get(state, 0)
                    self._put(place, column, number.toString(count) if count else "–", editable=False)
            self.table.resizeRowsToContents()
            self.table.setCurrentCell(min(row, len(self._people) - 1), _NAME)
        self.add.setEnabled(barred is None)
        self._show_retire()

    def _put(self, row: int, column: int, text: str, *, editable: bool) -> None:
        item = QTableWidgetItem(text)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if editable else flags)
        if column >= _FIRST_STATE:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, column, item)

    def _roles(self, person: Person, *, enabled: bool) -> QComboBox:
        chooser = QComboBox()
        for role in Role:
            chooser.addItem(role_word(role), role)
        chooser.setCurrentIndex(chooser.findData(person.role))
        chooser.setEnabled(enabled and not person.retired)
        chooser.setAccessibleName(translate("People", "Role of {person}").format(person=person.name))
        chooser.activated.connect(lambda: self._set_role(person.id, Role(chooser.currentData())))
        return chooser

    @property
    def _chosen(self) -> Person | None:
        row = self.table.currentRow()
        return self._people[row] if 0 <= row < len(self._people) else None

    def _show_retire(self) -> None:
        person = self._chosen
        back = person is not None and person.retired
        self.retire.setText(translate("People", "&Take Back") if back else translate("People", "&Let Go"))
        self.retire.setEnabled(person is not None and self.add.isEnabled())

    def _on_changed(self, changes: Changes) -> None:
        if Kind.PERSON in changes or Kind.ASSIGNMENT in changes:
            self._fill()

    def _on_named(self, item: QTableWidgetItem) -> None:
        person, typed = self._people[item.row()], item.text()
        if item.column() == _NAME and typed != _named(person):
            self._session.do(edits.rename, self._session.opened, person.id, typed)
            self._fill()

    def _set_role(self, person: PersonId, role: Role) -> None:
        self._session.do(edits.set_role, self._session.opened, person, role)
        self._fill()

    def _add(self) -> None:
        """Somebody new, whose name can be written at once."""
        taken, stem = {person.name for person in self._people}, translate("People", "New person")
        numbers = (stem, *(f"{stem} {number}" for number in range(2, len(taken) + 3)))
        name = next(each for each in numbers if each not in taken)
        if self._session.do(edits.add, self._session.opened, name, Role.ANNOTATOR):
            self.table.setCurrentCell(len(self._people) - 1, _NAME)
            self.table.setFocus()
            self.table.edit(self.table.currentIndex())

    def _retire(self) -> None:
        person = self._chosen
        if person is not None:
            self._session.do(edits.set_retired, self._session.opened, person.id, retired=not person.retired)


def _named(person: Person) -> str:
    gone = translate("People", "{person} (gone)")
    return gone.format(person=person.name) if person.retired else person.name
