"""Who has which document and how far it is: a matrix, and what a lead can do with what is marked in it."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import assigning
from annotator.edits.assigning import Given
from annotator.edits.rights import refusal
from annotator.model.changes import Changes, Kind
from annotator.model.distribution import Pair
from annotator.model.ids import DocumentId, PersonId
from annotator.model.person import Person
from annotator.model.roles import Right
from annotator.store import documents, people
from annotator.store.project import Project, open_read_only
from annotator.store.rows import now
from annotator.store.settings import is_blind
from annotator.store.sharing import assignments
from annotator.team.giving import Wanted
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence
from annotator.ui.session import Session
from annotator.ui.team.changing import Edit, are_few, assigned, change
from annotator.ui.team.give_out import GiveOutDialog
from annotator.ui.team.giving import give_out
from annotator.ui.team.matrix import Cells, Matrix


class Which(IntEnum):
    """Which documents are listed."""

    ALL = 0
    NOBODYS = 1
    ABANDONED = 2


_DAYS = 7


class AssignmentsDialog(QDialog):
    """Each change is one step, which can be undone; Enter opens the document of the cell."""

    def __init__(
        self, session: Session, tasks: Tasks, open_document: Callable[[DocumentId], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Matrix", "Assignments"))
        self._session = session
        self._tasks = tasks
        self._open = open_document
        self._menu = QMenu(self)
        self.model = Matrix(self)
        self.table = QTableView()
        self.which = QComboBox()
        self.title = QLineEdit(clearButtonEnabled=True)
        self.days = QSpinBox(minimum=1, maximum=365, value=_DAYS)
        self.give = QPushButton(translate("Matrix", "&Give Out…"))
        self.take_back = QPushButton(translate("Matrix", "&Take Back"))
        self.hand_over = QPushButton(translate("Matrix", "Give to Somebody &Else"))
        self.give_back = QPushButton(translate("Matrix", "&Return…"))
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._build()
        self._list()
        self.table.setFocus()
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self.reject)

    def _build(self) -> None:
        for title in (
            translate("Matrix", "All documents"),
            translate("Matrix", "Given to nobody"),
            translate("Matrix", "Begun and left alone"),
        ):
            self.which.addItem(title)
        self.which.setAccessibleName(translate("Matrix", "Which documents"))
        self.which.currentIndexChanged.connect(self._list)
        self.title.setPlaceholderText(translate("Matrix", "Words in the title"))
        self.title.setAccessibleName(self.title.placeholderText())
        self.title.textChanged.connect(self._list)
        self.days.setPrefix(translate("Matrix", "for "))
        self.days.setSuffix(translate("Matrix", " days"))
        self.days.setAccessibleName(translate("Matrix", "Days without work"))
        self.days.valueChanged.connect(self._list)
        self._told.setProperty("quiet", True)
        above = QHBoxLayout()
        above.addWidget(self.which)
        above.addWidget(self.days)
        above.addWidget(self.title, 1)
        above.addWidget(self._told, 1)
        self._set_up_table()
        self.hand_over.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_receivers)
        below = QHBoxLayout()
        for button, run in (
            (self.give, self._give_out),
            (self.take_back, self._take_back),
            (self.hand_over, None),
            (self.give_back, self._return),
        ):
            button.setAutoDefault(False)
            if run is not None:
                button.clicked.connect(run)
            below.addWidget(button)
        below.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        letter = self.fontMetrics().height()
        self.resize(56 * letter, 32 * letter)

    def _set_up_table(self) -> None:
        letter = self.fontMetrics().height()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        titles = self.table.verticalHeader()
        titles.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        titles.setDefaultSectionSize(round(1.8 * letter))
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        titles.setTextElideMode(Qt.TextElideMode.ElideRight)
        titles.setHighlightSections(False)
        titles.setFixedWidth(18 * letter)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultSectionSize(8 * letter)
        self.table.selectionModel().selectionChanged.connect(self._on_marked)
        self.table.doubleClicked.connect(self._go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the document of the cell, Delete takes back what is marked."""
        on_table = self.table.hasFocus()
        if on_table and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        elif on_table and event.key() == Qt.Key.Key_Delete and self.take_back.isEnabled():
            self._take_back()
        else:
            super().keyPressEvent(event)

    @property
    def _people(self) -> list[Person]:
        """Who works here, and who has something although they do so no longer."""
        project = self._session.opened
        has = assignments.counts(project)
        return [each for each in people.people(project.connection).values() if not each.retired or each.id in has]

    def _list(self) -> None:
        """All documents are at hand; others are looked for beside the window."""
        which, title = self.which.currentIndex(), self.title.text()
        self.days.setVisible(which == Which.ABANDONED)
        self.title.setVisible(which == Which.ALL)
        path, days = self._session.opened.path, self.days.value()

        def titled(_progress: Progress) -> Sequence[DocumentId]:
            with open_read_only(path) as project:
                return documents.document_ids(project, title=title)

        def nobodys(_progress: Progress) -> Sequence[DocumentId]:
            with open_read_only(path) as project:
                return assignments.nobodys(project)

        def left(_progress: Progress) -> Sequence[Pair]:
            with open_read_only(path) as project:
                found = assignments.abandoned(project, now() - timedelta(days=days))
                return [(each.document, each.person) for each in found]

        match which:
            case Which.ALL if title:
                self._tasks.run(titled, self._show, key="assignments", owner=self)
            case Which.NOBODYS:
                self._tasks.run(nobodys, self._show, key="assignments", owner=self)
            case Which.ABANDONED:
                self._tasks.run(left, self._show_left, key="assignments", owner=self)
            case _:
                self._show(documents.document_ids(self._session.opened))

    def _show(self, ids: Sequence[DocumentId]) -> None:
        self.model.show(self._session.opened, ids, self._people)
        if ids:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._on_marked()

    def _show_left(self, left: Sequence[Pair]) -> None:
        """What was left alone is marked, so that one key takes it back, or gives it to somebody else."""
        self._show(list(dict.fromkeys(document for document, _ in left)))
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.table.selectionModel().select(self.model.selection(left), select)

    def marked(self) -> list[Cells]:
        """What is marked, assigned or not."""
        return self.model.cells(self.table.selectionModel().selection())

    def _marked_documents(self) -> list[DocumentId]:
        return sorted({document for cells in self.marked() for document in cells.documents})

    def _on_marked(self) -> None:
        barred = refusal(self._session.opened, Right.ASSIGN)
        self._told.setText("" if barred is None else sentence(barred))
        self.give.setEnabled(barred is None)
        marked = self.marked()
        some = barred is None and (not are_few(marked) or bool(assigned(self._session.opened, marked)))
        for button in (self.take_back, self.hand_over, self.give_back):
            button.setEnabled(some)

    def _fill_receivers(self) -> None:
        self._menu.clear()
        for person in self._people:
            if not person.retired:
                action = self._menu.addAction(person.name.replace("&", "&&"))
                action.triggered.connect(partial(self._reassign, person.id))

    def _change(self, edit: Edit, title: str) -> None:
        marked = self.marked()
        if not are_few(marked):
            self.table.clearSelection()  # to paint the heads of many marked cells takes long, and it is painted often
        change(self._session, self._tasks, marked, edit, title, self)

    def _reassign(self, person: PersonId, _checked: bool = False) -> None:
        def edit(project: Project, pairs: Sequence[Pair], given: Given) -> Changes:
            return assigning.reassign(project, pairs, person, given)

        self._change(edit, translate("Matrix", "Giving documents to somebody else"))

    def _give_out(self) -> None:
        able = [each for each in self._people if not each.retired]
        marked = self._marked_documents()

        def give(wanted: Wanted) -> None:
            give_out(self._session, self._tasks, wanted, marked, self)

        all_blind = is_blind(self._session.opened)
        GiveOutDialog(able, len(marked), give, self, all_blind=all_blind).open()

    def _take_back(self) -> None:
        self._change(assigning.take_back, translate("Matrix", "Taking documents back"))

    def _return(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("Matrix", "Return Documents"))
        dialog.setLabelText(translate("Matrix", "What is to be looked at again:"))

        def give_back(note: str) -> None:
            def edit(project: Project, pairs: Sequence[Pair], given: Given) -> Changes:
                return assigning.return_to(project, pairs, note, given)

            self._change(edit, translate("Matrix", "Returning documents"))

        dialog.textValueSelected.connect(give_back)
        dialog.resize(24 * dialog.fontMetrics().height(), dialog.sizeHint().height())
        dialog.open()

    def _go(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            document = self.model.id_at(index.row())
            self.accept()
            self._open(document)

    def _on_changed(self, changes: Changes) -> None:
        all_ = self.which.currentIndex() == Which.ALL
        if changes.listed or Kind.PERSON in changes or (Kind.ASSIGNMENT in changes and not all_):
            self._list()
        elif Kind.ASSIGNMENT in changes:
            self.model.renew()
            self._on_marked()
