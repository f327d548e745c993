"""The suggesters: how often each was right with each type, and whether it is shown; a weak one is woken here."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import settings
from annotator.model.changes import Changes, Kind
from annotator.model.ids import TypeId
from annotator.model.sieve import FEWEST, LEAST, WEAK, Choice, Sieve, State, Voice
from annotator.store import replies, suggested
from annotator.suggest.api import least_of, suggesters
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.suggesting.suggestion_words import percent, precision_words, suggester_label

_NAME, _OPEN, _ACCEPTED, _RETYPED, _RESHAPED, _REJECTED, _RIGHT, _STATE = range(8)
_VOICE = Qt.ItemDataRole.UserRole
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SuggesterState(QWidget):
    """A row for each type of each suggester. Each change is a step at once, which can be undone like every other."""

    def __init__(self, session: Session, language: str) -> None:
        super().__init__()
        self._session = session
        self._language = language
        self._sieve = Sieve()
        self.list = QTreeWidget()
        self._on = QPushButton(translate("Suggesters", "Always Show"), autoDefault=False)
        self._off = QPushButton(translate("Suggesters", "Switch Off"), autoDefault=False)
        self._auto = QPushButton(translate("Suggesters", "By Its Precision"), autoDefault=False)
        self.least = QSpinBox(minimum=0, maximum=100, suffix=" %", singleStep=5)
        self._least_said = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._build()
        self._fill()
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        session.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.list.setHeaderLabels(
            [
                translate("Suggesters", "Type"),
                translate("Suggesters", "Open"),
                translate("Suggesters", "Accepted"),
                translate("Suggesters", "Other type"),
                translate("Suggesters", "Other edges"),
                translate("Suggesters", "Rejected"),
                translate("Suggesters", "Right"),
                translate("Suggesters", "Shown"),
            ]
        )
        self.list.setAccessibleName(translate("Suggesters", "Suggesters"))
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        for number in range(_OPEN, _STATE):
            self.list.headerItem().setTextAlignment(number, _NUMBER)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in range(_STATE + 1):
            stretch = column == _NAME
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addWidget(self._explained())
        column.addLayout(_row(self._least_said, self.least, None))
        column.addLayout(_row(self._on, self._off, self._auto, None))

    def _connect(self) -> None:
        self.least.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.PlusMinus)
        self.least.setKeyboardTracking(False)
        self.least.valueChanged.connect(self._on_least)
        self._on.clicked.connect(lambda: self._choose(Choice.ON))
        self._off.clicked.connect(lambda: self._choose(Choice.OFF))
        self._auto.clicked.connect(lambda: self._choose(None))
        self.list.itemSelectionChanged.connect(self._enable)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.list)  # the list would keep the key to itself
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._switch)

    def _explained(self) -> QLabel:
        told = translate(
            "Suggesters",
            "“Right” is the share that was accepted just as it was suggested; in brackets, between which shares the "
            "true one lies in 95 of 100 cases. A suggester goes quiet with a type when it has had {fewest} replies and "
            "even the upper one is below {weak}: it then costs more keys than it saves.",
        )
        label = QLabel(told.format(fewest=FEWEST, weak=percent(WEAK)), wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("quiet", True)
        return label

    # -- what is listed

    def _fill(self) -> None:
        chosen, suggester, top = set(self.chosen), self._suggester, self.list.verticalScrollBar().value()
        project = self._session.opened
        self._sieve = replies.sieve(project)
        opened = suggested.open_counts(project)
        self.list.clear()
        known = {each.NAME for each in suggesters()}
        voices = {*self._sieve.tallies, *self._sieve.chosen, *opened}
        for suggester in sorted(known | {name for name, _ in voices}, key=suggester_label):
            self._add(suggester, [type_ for name, type_ in voices if name == suggester], opened, chosen)
        self.list.expandAll()
        self._hold(suggester)
        self.list.verticalScrollBar().setValue(top)
        self._enable()

    def _hold(self, suggester: str | None) -> None:
        """Let the threshold be about the same suggester as before, whatever is selected."""
        groups = (self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount()))
        held = next((each for each in groups if each is not None and _voice_of(each)[0] == suggester), None)
        if held is not None:
            index = self.list.indexFromItem(held)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _add(self, suggester: str, types: Iterable[TypeId], opened: Mapping[Voice, int], chosen: set[Voice]) -> None:
        schema = self._session.schema
        group = QTreeWidgetItem(self.list, [suggester_label(suggester)])
        group.setData(_NAME, _VOICE, (suggester, ""))
        bold = QFont(self.list.font())
        bold.setWeight(QFont.Weight.DemiBold)
        group.setFont(_NAME, bold)
        for each in [each for each in schema.types if each.id in types]:
            row = QTreeWidgetItem(group, [each.label_in(self._language)])
            self._tell(row, (suggester, each.id), opened.get((suggester, each.id), 0))
            row.setSelected((suggester, each.id) in chosen)

    def _tell(self, row: QTreeWidgetItem, voice: Voice, opened: int) -> None:
        tally, number = self._sieve.tally(*voice), QLocale()
        counts = (opened, tally.accepted, tally.retyped, tally.reshaped, tally.rejected)
        for column, count in zip(range(_OPEN, _RIGHT), counts, strict=True):
            row.setText(column, number.toString(count) if count else "–")
            row.setTextAlignment(column, _NUMBER)
        row.setText(_RIGHT, precision_words(tally) or "–")
        row.setTextAlignment(_RIGHT, _NUMBER)
        row.setText(_STATE, _state_words(self._sieve, voice))
        row.setData(_NAME, _VOICE, voice)

    def _on_changed(self, changes: Changes) -> None:
        if self._session.project is not None and (Kind.REPLY in changes or Kind.SETTING in changes or changes.schema):
            self._fill()

    # -- what is chosen

    @property
    def chosen(self) -> list[Voice]:
        """The suggesters and types of the selected rows; of a suggester's own row all of its types."""
        rows = [row for item in self.list.selectedItems() for row in (_children(item) or [item])]
        voices = dict.fromkeys(_voice_of(row) for row in rows)
        return [each for each in voices if each[1]]

    def _enable(self) -> None:
        voices = self.chosen
        for button in (self._on, self._off, self._auto):
            button.setEnabled(bool(voices))
        suggester = self._suggester
        self.least.setEnabled(suggester is not None)
        told = translate("Suggesters", "“{suggester}” is shown from this certainty on:")
        label = suggester_label(suggester) if suggester is not None else "…"
        self._least_said.setText(told.format(suggester=label))
        self.least.blockSignals(True)
        self.least.setValue(round(100 * self._least_of(suggester)))
        self.least.blockSignals(False)

    @property
    def _suggester(self) -> str | None:
        item = self.list.currentItem()
        return _voice_of(item)[0] if item is not None else None

    def _least_of(self, suggester: str | None) -> float:
        known = next((each for each in suggesters() if suggester == each.NAME), None)
        return self._sieve.least.get(suggester or "", LEAST if known is None else least_of(known))

    def _choose(self, choice: Choice | None) -> None:
        project = self._session.opened
        self._session.do(settings.hear, project, self.chosen, choice)

    def _on_least(self, value: int) -> None:
        suggester = self._suggester
        if suggester is not None:
            self._session.do(settings.hear_from, self._session.opened, suggester, value)

    def _switch(self) -> None:
        if self.chosen:
            states = {self._sieve.state(*each) for each in self.chosen}
            self._choose(Choice.OFF if states == {State.SHOWN} else Choice.ON)


def _state_words(sieve: Sieve, voice: Voice) -> str:
    chosen = voice in sieve.chosen
    match sieve.state(*voice):
        case State.SHOWN:
            return translate("Suggesters", "always") if chosen else translate("Suggesters", "yes")
        case State.QUIET:
            return translate("Suggesters", "quiet")
        case State.OFF:
            return translate("Suggesters", "off")


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for number in range(item.childCount()) if (child := item.child(number)) is not None]


def _voice_of(item: QTreeWidgetItem) -> Voice:
    suggester, type_ = item.data(_NAME, _VOICE)
    return suggester, TypeId(type_)


def _row(*parts: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row
