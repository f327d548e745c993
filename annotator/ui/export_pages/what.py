"""The page that asks which documents and whose work on them are exported."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.model.changes import Changes
from annotator.model.document import DocumentState
from annotator.model.export_profile import ExportProfile
from annotator.model.ids import DocumentId
from annotator.model.work import Layer, Ruling, Selection
from annotator.store import documents, families
from annotator.store.people import people
from annotator.ui.dialogs.rows import label_of
from annotator.ui.export_pages.scrolling import scrolling
from annotator.ui.export_pages.type_ticks import TypeTicks
from annotator.ui.i18n import translate
from annotator.ui.panels.document_row import state_label
from annotator.ui.session import Session


class WhatPage(QWidget):
    """Documents by state, time and family; the layer, whose work it is, types, and what review says."""

    changed = Signal()

    def __init__(self, session: Session, language: str) -> None:
        super().__init__()
        self._session = session
        self.states: dict[DocumentState, QCheckBox] = {}
        self.range = QComboBox()
        self.since = _Day(translate("Export", "Since YYYY-MM-DD"), self.changed)
        self.until = _Day(translate("Export", "Until YYYY-MM-DD"), self.changed)
        self.one_of_family = QCheckBox(translate("Export", "Of near-duplicates only the first"))
        self.layer = QComboBox()
        self.people = QComboBox()
        self.rulings: dict[Ruling, QCheckBox] = {}
        self.types = TypeTicks(session.schema, language)
        self._fill()
        self._lay_out()
        self._connect()

    def profile(self, base: ExportProfile) -> ExportProfile:
        """The profile with what is chosen here, but for single documents, which no profile names."""
        people: frozenset[str] | None = self.people.currentData()
        return replace(base, selection=replace(self._selection(), documents=None), people=people)

    def show_profile(self, profile: ExportProfile) -> None:
        """Choose what a profile says."""
        chosen = profile.selection
        for state, box in self.states.items():
            box.setChecked(chosen.states is None or state in chosen.states)
        for ruling, box in self.rulings.items():
            box.setChecked(chosen.rulings is None or ruling in chosen.rulings)
        self.since.take(chosen.since)
        self.until.take(None if chosen.until is None else chosen.until - timedelta(days=1))
        self.one_of_family.setChecked(chosen.one_of_family)
        self.layer.setCurrentIndex(self.layer.findData(chosen.layer))
        self._show_people(profile.people)
        self.types.choose(chosen.types)

    def _show_people(self, wanted: frozenset[str] | None) -> None:
        at = next((n for n in range(self.people.count()) if self.people.itemData(n) == wanted), -1)
        if at < 0 and wanted is not None:
            self.people.addItem(QLocale().createSeparatedList(sorted(wanted)), wanted)
            at = self.people.count() - 1
        self.people.setCurrentIndex(at)

    def selection(self) -> Selection:
        """What is chosen, as the project's ids."""
        names: frozenset[str] | None = self.people.currentData()
        known = people(self._session.opened.connection).values()
        wanted = None if names is None or self._settled else frozenset(each.id for each in known if each.name in names)
        return replace(self._selection(), people=wanted)

    def _selection(self) -> Selection:
        states = frozenset(state for state, box in self.states.items() if box.isChecked())
        rulings = frozenset(ruling for ruling, box in self.rulings.items() if box.isChecked())
        whole = self._settled or len(rulings) == len(Ruling)
        until = self.until.day()
        return Selection(
            documents=self._documents(),
            states=None if len(states) == len(DocumentState) else states,
            since=self.since.day(),
            until=None if until is None else until + timedelta(days=1),
            one_of_family=self.one_of_family.isChecked(),
            layer=Layer(self.layer.currentData()),
            types=self.types.chosen(),
            rulings=None if whole else rulings,
        )

    @property
    def wrong(self) -> str:
        """What cannot be meant; empty where all can."""
        days = [each.text().strip() for each in (self.since, self.until) if each.wrong]
        return translate("Export", "“{day}” is no day such as 2026-01-31.").format(day=days[0]) if days else ""

    def _documents(self) -> frozenset[DocumentId] | None:
        ids: Sequence[DocumentId] | None = self.range.currentData()
        return None if ids is None else frozenset(ids)

    @property
    def _settled(self) -> bool:
        return Layer(self.layer.currentData()) is Layer.SETTLED

    def _fill(self) -> None:
        project = self._session.opened
        self.states.update({state: QCheckBox() for state in DocumentState})
        for box in self.states.values():
            box.setChecked(True)
        self._count_states()
        self._fill_range()
        self.layer.addItem(translate("Export", "What each person did"), Layer.PEOPLE)
        self.layer.addItem(translate("Export", "What review settled"), Layer.SETTLED)
        self.people.addItem(translate("Export", "Everybody"), None)
        for person in people(project.connection).values():
            self.people.addItem(person.name, frozenset([person.name]))
        words = {
            Ruling.ACCEPTED: translate("Export", "Accepted"),
            Ruling.OPEN: translate("Export", "Not decided"),
            Ruling.REJECTED: translate("Export", "Rejected"),
        }
        for ruling, text in words.items():
            self.rulings[ruling] = QCheckBox(text)
            self.rulings[ruling].setChecked(True)

    def refresh(self, changes: Changes) -> None:
        """The window is worked in beside this: there may be other documents, in other states, and other types."""
        if changes.documents or changes.listed:
            self._count_states()
        if changes.schema:
            self.types.show_types(self._session.schema)

    def _count_states(self) -> None:
        number, counts = QLocale(), documents.count_by_state(self._session.opened)
        for state, box in self.states.items():
            box.setText(f"{state_label(state)} ({number.toString(counts[state])})")

    def _fill_range(self) -> None:
        """All documents, or those that go with the one that is open now."""
        at, before = self.range.currentIndex(), self._documents() if self.range.count() else None
        with QSignalBlocker(self.range):
            self.range.clear()
            self.range.addItem(translate("Export", "All documents"), None)
            if (shown := self._session.document) is not None:
                self.range.addItem(translate("Export", "Only the open document"), [shown.id])
                relatives = families.members(self._session.opened, shown.id)
                if len(relatives) > 1:
                    self.range.addItem(translate("Export", "The open document and its near-duplicates"), relatives)
            self.range.setCurrentIndex(max(0, min(at, self.range.count() - 1)))
        if self._documents() != before:
            self.changed.emit()

    def _lay_out(self) -> None:
        left = QFormLayout()
        left.addRow(label_of(translate("Export", "&Documents"), self.range), self.range)
        left.addRow(translate("Export", "In state"), _column(self.states.values()))
        left.addRow(translate("Export", "Worked on"), _row((self.since, self.until)))
        left.addRow("", self.one_of_family)
        left.addRow(label_of(translate("Export", "&Layer"), self.layer), self.layer)
        left.addRow(label_of(translate("Export", "&Work of"), self.people), self.people)
        left.addRow(translate("Export", "Review"), _column(self.rulings.values()))
        chosen = QWidget()
        chosen.setLayout(left)
        left.setContentsMargins(0, 0, 8, 0)
        row = QHBoxLayout(self)
        row.setSpacing(16)
        row.addWidget(scrolling(chosen), 1)
        row.addWidget(self.types, 1)

    def _connect(self) -> None:
        for box in (*self.states.values(), *self.rulings.values(), self.one_of_family):
            box.toggled.connect(self.changed)
        for choice in (self.range, self.layer, self.people):
            choice.currentIndexChanged.connect(self.changed)
        self.layer.currentIndexChanged.connect(self._on_layer)
        self._session.document_changed.connect(self._on_document)
        self.types.changed.connect(self.changed)

    def _on_document(self) -> None:
        if self._session.project is not None:
            self._fill_range()

    def _on_layer(self) -> None:
        """What is settled is nobody's own, and accepted by that."""
        for each in (self.people, *self.rulings.values()):
            each.setEnabled(not self._settled)


class _Day(QLineEdit):
    """A day, or none where it is empty."""

    def __init__(self, title: str, changed: SignalInstance) -> None:
        super().__init__()
        self.setPlaceholderText(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(title) + 3 * self.fontMetrics().height())
        self.textChanged.connect(changed)

    @property
    def wrong(self) -> bool:
        """Whether something else than a day stands there."""
        return bool(self.text().strip()) and self.day() is None

    def day(self) -> datetime | None:
        """Where the day begins on this machine, in UTC."""
        try:
            found = date.fromisoformat(self.text().strip())
        except ValueError:
            return None
        return datetime.combine(found, time()).astimezone(UTC)

    def take(self, moment: datetime | None) -> None:
        """Show the day that this moment is in."""
        self.setText("" if moment is None else moment.astimezone().date().isoformat())


def _row(widgets: Iterable[QWidget]) -> QHBoxLayout:
    box = QHBoxLayout()
    for widget in widgets:
        box.addWidget(widget)
    box.addStretch(1)
    return box


def _column(widgets: Iterable[QWidget]) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(4)
    for widget in widgets:
        box.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return box
