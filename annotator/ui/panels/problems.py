"""The panel of problems: what is wrong with one's own work, in the document in hand or in the whole project."""

from collections.abc import Generator, Sequence
from contextlib import closing

from PySide6.QtCore import QItemSelectionModel, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QToolButton, QTreeView, QVBoxLayout, QWidget

from annotator.model.changes import Changes, Kind
from annotator.model.conflict import Conflict
from annotator.model.document import Document
from annotator.model.ids import PersonId
from annotator.model.problem import Problem
from annotator.model.work import DocumentWork
from annotator.store import annotations, documents
from annotator.store.problems import all_problems
from annotator.store.project import open_read_only
from annotator.store.schema_changes import conflicts
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.checking import Checking
from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.panels.elided import Elided
from annotator.ui.panels.problem_list import Column, Found, ProblemList
from annotator.ui.problem_words import fix_words, problem_words
from annotator.ui.session import Session

MOST = 5000
"""Problems of a whole project that are listed; who has more begins with these."""

_HEIGHT = 14
_WIDTHS = {Column.LEVEL: 1.6, Column.SURFACE: 14, Column.DOCUMENT: 14}
"""In heights of a letter."""


class ProblemsPanel(QWidget):
    """Lies below the text. It says what is wanted and changes nothing by itself."""

    visited = Signal(object)
    """The place of this Found is to be shown; the keys stay in the list."""
    fixing = Signal(list)
    """The first fixes of these (Found) are to be made."""
    decided = Signal(list)
    """These conflicts (ConflictId) are decided."""
    left = Signal()
    """The person wants the text back."""

    def __init__(self, session: Session, checking: Checking, tasks: Tasks, language: str) -> None:
        super().__init__()
        self._session = session
        self._checking = checking
        self._tasks = tasks
        self._language = language
        self._task: Task | None = None
        self.model = ProblemList()
        self.list = _View(self.model)
        self.scope = QComboBox()
        self.fix = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.fix_all = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._again = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._close = QToolButton(autoRaise=True)
        self.said = Elided()
        self._build()
        self._connect()
        self.hide()

    def start(self) -> None:
        """Show what is wrong here, with the first in hand."""
        self.show()
        self._fill()
        self.list.take(0)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close."""
        self._drop()
        self.hide()
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT * self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.scope.addItem(translate("Problems", "This document"))
        self.scope.addItem(translate("Problems", "All documents"))
        self.scope.addItem(translate("Problems", "Conflicts of schema changes"))
        self.scope.setAccessibleName(translate("Problems", "Where to look"))
        self._again.setText(translate("Problems", "Look Again"))
        self.fix_all.setText(translate("Problems", "Fix All Like This"))
        self._close.setIcon(icon("close"))
        self._close.setToolTip(translate("Problems", "Close  (Esc)"))
        self._close.setAccessibleName(translate("Problems", "Close"))
        above = QHBoxLayout()
        above.setContentsMargins(16, 6, 10, 6)
        above.setSpacing(8)
        for part in (self.scope, self.said):
            above.addWidget(part)
        above.addStretch(1)
        for part in (self.fix, self.fix_all, self._again, self._close):
            above.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self._checking.changed.connect(self._follow)
        self._session.project_changed.connect(self.hide)
        self._session.changed.connect(self._on_changed)
        self.scope.activated.connect(self._fill)
        self._again.clicked.connect(self._fill)
        self.fix.clicked.connect(self._fix)
        self.fix_all.clicked.connect(self._fix_all)
        self._close.clicked.connect(self.leave)
        self.list.selectionModel().currentChanged.connect(self._show_fix)
        self.list.visited.connect(self._visit)
        self.list.fixed.connect(self._fix)
        self.list.confirmed.connect(self.left)
        self.list.left.connect(self.leave)

    @property
    def current(self) -> Found | None:
        """The problem in hand."""
        index = self.list.currentIndex()
        return self.model.found[index.row()] if index.isValid() else None

    @property
    def _everywhere(self) -> bool:
        return self.scope.currentIndex() == 1

    @property
    def _of_schema(self) -> bool:
        return self.scope.currentIndex() == 2

    def _follow(self) -> None:
        """What is wrong here has changed; a list of all documents says only that it may be out of date."""
        if self.isVisible() and self.scope.currentIndex() == 0:
            self._fill()

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and self._of_schema and (Kind.CONFLICT in changes or changes.schema):
            self._fill()
        if self.isVisible() and self._everywhere and self._task is None and changes:
            self.said.say(translate("Problems", "The work has changed; look again."))

    def _fill(self) -> None:
        self._drop()
        if self._everywhere:
            self._look_everywhere()
            return
        if self._of_schema:
            self._list_conflicts()
            return
        row = self.list.currentIndex().row()
        self.model.show([self._here(each) for each in self._checking.problems])
        self.list.take(max(row, 0))
        self._say()

    def _here(self, problem: Problem) -> Found:
        annotation = self._session.annotations.get(problem.annotation) if problem.annotation is not None else None
        words = problem_words(problem, self._session.schema, self._language)
        return Found(self._session.shown, problem, annotation.surface if annotation is not None else "", words)

    def _list_conflicts(self) -> None:
        project, row = self._session.opened, self.list.currentIndex().row()
        found = conflicts.seen(project, limit=MOST)
        there = {each.id: each for each in documents.documents(project, {each.document for each in found})}
        self.model.show([self._undecided(each, there[each.document]) for each in found])
        self.list.take(max(row, 0))
        self._say()

    def _undecided(self, conflict: Conflict, document: Document) -> Found:
        project = self._session.opened
        (about,) = annotations.among(project, [conflict.annotation]) if conflict.annotation is not None else [None]
        problem = Problem(conflict.code, annotation=conflict.annotation, details=conflict.details, link=conflict.link)
        words = problem_words(problem, self._session.schema, self._language)
        return Found(document, problem, about.surface if about is not None else "", words, conflict.id)

    def _look_everywhere(self) -> None:
        project, schema, language = self._session.opened, self._session.schema, self._language
        path, person = project.path, project.person.id
        self.model.show([])
        self.said.say(translate("Problems", "Looking…"))

        def read(progress: Progress) -> Generator[list[Found]]:
            listed = 0
            with open_read_only(path) as reader, closing(all_problems(reader)) as stream:
                for number, (work, found) in enumerate(stream, start=1):
                    progress.report(number)
                    if listed < MOST and _is_own(work, person):
                        rows = [_listed(work, each, problem_words(each, schema, language)) for each in found]
                        listed += len(rows)
                        yield rows

        self._task = self._tasks.stream(
            read,
            self.model.append,
            self._done,
            title=translate("Problems", "Looking for problems"),
            key="problems",
            owner=self,
        )

    def _done(self) -> None:
        self._task = None
        self.list.take(0)
        self._say()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _say(self) -> None:
        count = self.model.rowCount()
        told = translate("Problems", "Problems: {n}") if count else translate("Problems", "Nothing is wrong.")
        self.said.say(told.format(n=QLocale().toString(count)))
        self._show_fix()

    def _show_fix(self) -> None:
        current = self.current
        fix = next(iter(current.problem.fixes), None) if current is not None else None
        to_decide = current is not None and current.conflict is not None
        self.fix.setVisible(fix is not None or to_decide)
        if to_decide:
            self.fix.setText(translate("Problems", "It Is Decided"))
            self.fix.setToolTip(translate("Problems", "Take what is marked off the list  (Space)"))
        self.fix_all.setVisible(fix is not None and len(self._like_this()) > 1)
        if fix is not None:
            self.fix.setText(fix_words(fix, self._session.schema, self._language))
            self.fix.setToolTip(translate("Problems", "Mend what is marked  (Space)"))

    def _visit(self) -> None:
        if self.current is not None:
            self.visited.emit(self.current)

    def _fix(self) -> None:
        marked = self.list.marked
        decided = [found.conflict for found in marked if found.conflict is not None]
        if decided:
            self.decided.emit(decided)
        elif mendable := [found for found in marked if found.problem.fixes]:
            self.fixing.emit(mendable)

    def _fix_all(self) -> None:
        self.fixing.emit(self._like_this())

    def _like_this(self) -> Sequence[Found]:
        """The problems of the same kind as the one in hand that can be fixed."""
        current = self.current
        if current is None:
            return []
        same = (current.problem.code, current.problem.check)
        return [
            each for each in self.model.found if each.problem.fixes and (each.problem.code, each.problem.check) == same
        ]


def _is_own(work: DocumentWork, person: PersonId) -> bool:
    return work.author is None or work.author.id == person


def _listed(work: DocumentWork, problem: Problem, words: str) -> Found:
    surface = next((each.surface for each in work.annotations if each.id == problem.annotation), "")
    return Found(work.document, problem, surface, words)


class _View(QTreeView):
    """Rows to walk in: the arrows show the place, Space mends, Enter goes to the text, Escape leaves."""

    visited = Signal()
    fixed = Signal()
    confirmed = Signal()
    left = Signal()

    def __init__(self, model: ProblemList) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(translate("Problems", "Problems"))
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(10)
        self.header().setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().height()
        for column, width in _WIDTHS.items():
            self.header().resizeSection(column, round(width * letter))
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(self.visited)

    @property
    def marked(self) -> list[Found]:
        """The problems that are marked, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.found[row] for row in rows]

    def take(self, row: int) -> None:
        """Make this row, and it alone, the one in hand; the last where there are fewer."""
        index = self._model.index(min(row, self._model.rowCount() - 1), 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, select)
        self.scrollTo(index)

    def _tell(self) -> None:
        """Only who walks in the list sees the text follow: it must not jump while one is at work in it."""
        if self.hasFocus():
            self.visited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self.fixed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.visited.emit()
                self.confirmed.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
