"""The view of the review queue: which cases, the lines around the one in hand, and the ways to decide it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.model.case import CaseFilter
from annotator.model.changes import Changes, Kind
from annotator.model.ids import DocumentId, PersonId, TypeId
from annotator.model.review import CaseKind, CaseState
from annotator.store import documents, people
from annotator.store.reviews import cases
from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.panels.case_card import CaseCard
from annotator.ui.panels.case_list import CaseList, CaseView
from annotator.ui.panels.case_text import CaseText
from annotator.ui.panels.elided import Elided
from annotator.ui.review.case_words import kind_words
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.session import Session

_BESIDE = (460, 680)
"""Pixels in which the list and the case begin side by side."""
_LIST = 14
"""Heights of a letter that the list takes at least."""


class ReviewPanel(QWidget):
    """Takes the place of the text while the queue is gone through."""

    opened = Signal()
    """The document of the case in hand is wanted."""

    def __init__(self, session: Session, reviewing: Reviewing, language: str, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._session = session
        self._reviewing = reviewing
        self._language = language
        self.model = CaseList(language)
        self.list = CaseView(self.model)
        self.text = CaseText(session, reviewing, language)
        self.card = CaseCard(session, reviewing, language, actions)
        self.kind, self.type, self.person, self.where, self.state = (QComboBox() for _ in range(5))
        self.said = Elided()
        self._title = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly, autoRaise=True)
        self._close = QToolButton(autoRaise=True)
        self._filling = False
        self._build()
        self._connect()
        self._take_room()

    def _build(self) -> None:
        self._close.setIcon(icon("close"))
        self._close.setToolTip(translate("Review", "Back to the text  (Esc)"))
        self._close.setAccessibleName(translate("Review", "Back to the text"))
        self._title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title.setToolTip(translate("Review", "Open this document here"))
        names = (
            (self.kind, translate("Review", "Why it is a case")),
            (self.type, translate("Review", "Type")),
            (self.person, translate("Review", "Person")),
            (self.where, translate("Review", "Where to look")),
            (self.state, translate("Review", "Decided or not")),
        )
        above = QHBoxLayout()
        above.setContentsMargins(16, 6, 10, 6)
        above.setSpacing(6)
        for box, name in names:
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            above.addWidget(box)
        above.addStretch(1)
        above.addWidget(self._close)
        case = QWidget()
        right = QVBoxLayout(case)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 12, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.said)
        right.addLayout(head)
        right.addWidget(self.text, 1)
        right.addWidget(self.card)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(case)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.list.setMinimumWidth(round(_LIST * self.fontMetrics().height()))
        split.setSizes(_BESIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self._reviewing.changed.connect(self._on_state)
        self._reviewing.cases_changed.connect(self._fill)
        self._reviewing.case_changed.connect(self._follow)
        self._session.changed.connect(self._on_changed)
        for box in (self.kind, self.type, self.person, self.where, self.state):
            box.activated.connect(self._narrow)
        self.list.chosen.connect(self._on_chosen)
        self._title.clicked.connect(self.opened)
        self._close.clicked.connect(self._reviewing.leave)
        self.card.left.connect(self.text.setFocus)

    def _on_chosen(self, row: int) -> None:
        self._reviewing.show(self.model.cases[row])

    @property
    def _here(self) -> bool:
        return self._reviewing.active and self._reviewing.document is None

    def _take_room(self) -> None:
        """What it needs while the queue is shown must not narrow anything at other times."""
        wanted = QSizePolicy.Policy.Preferred if self._here else QSizePolicy.Policy.Ignored
        self.setSizePolicy(wanted, QSizePolicy.Policy.Expanding)

    def _on_state(self) -> None:
        self._take_room()
        if self._here:
            self._offer()
            self._fill()
            self._follow()
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, changes: Changes) -> None:
        if self._here and (changes.schema or Kind.PERSON in changes):
            self._offer()

    def _offer(self) -> None:
        """What can be asked for, with what is asked for now."""
        wanted, schema = self._reviewing.wanted, self._session.schema
        everybody = people.people(self._session.opened.connection).values()
        anything = translate("Review", "Any reason")
        _fill_box(self.kind, anything, [(kind, kind_words(kind)) for kind in CaseKind], wanted.kind)
        types = [(each.id, each.label_in(self._language)) for each in schema.types if not each.abstract]
        _fill_box(self.type, translate("Review", "Any type"), types, wanted.type)
        _fill_box(
            self.person, translate("Review", "Anybody"), [(each.id, each.name) for each in everybody], wanted.person
        )
        held = self._session.document
        here = [] if held is None else [(held.id, translate("Review", "This document"))]
        _fill_box(self.where, translate("Review", "All documents"), here, wanted.document)
        states = [
            (CaseState.OPEN, translate("Review", "To decide")),
            (CaseState.WAITING, translate("Review", "With their authors")),
            (CaseState.DECIDED, translate("Review", "Decided")),
        ]
        _fill_box(self.state, translate("Review", "In any state"), states, wanted.state)

    def _narrow(self) -> None:
        kind, type_, person, where, state = (
            box.currentData() for box in (self.kind, self.type, self.person, self.where, self.state)
        )
        self._reviewing.narrow(
            replace(
                CaseFilter(),
                kind=None if kind is None else CaseKind(kind),
                type=None if type_ is None else TypeId(type_),
                person=None if person is None else PersonId(person),
                document=None if where is None else DocumentId(where),
                state=None if state is None else CaseState(state),
            )
        )
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        if not self._here:
            return
        listed = self._reviewing.cases
        project = self._session.opened
        titles = {each.id: each.title for each in documents.documents(project, {each.document for each in listed})}
        done = frozenset(row for row, each in enumerate(listed) if self._reviewing.is_done(each))
        self.model.show(listed, done, titles, self._session.schema)
        number = QLocale().toString
        counted = sum(cases.count(project)[CaseState.OPEN].values())
        told = translate("Review", "Left: {left} of {all}")
        self.said.say(told.format(left=number(self._reviewing.left), all=number(counted)))
        self._mark()

    def _follow(self) -> None:
        case = self._reviewing.current
        if not self._here:
            return
        self._title.setVisible(case is not None)
        if case is not None:
            found = next(documents.documents(self._session.opened, [case.document]), None)
            self._title.setText(found.title if found is not None else "")
        self._mark()

    def _mark(self) -> None:
        case = self._reviewing.current
        rows = [row for row, each in enumerate(self.model.cases) if case is not None and each.id == case.id]
        self.list.mark(rows[0] if rows else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the page has no use for."""
        event.ignore()


def _fill_box(box: QComboBox, anything: str, choices: Sequence[tuple[object, str]], wanted: object) -> None:
    box.clear()
    box.addItem(anything, None)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(wanted), 0))
