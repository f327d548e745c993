"""Who has which document and how far it is: a matrix, and what a lead can do with what is marked in it."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import assigning
from annotator.edits.rights import refusal
from annotator.model.changes import Changes, Kind
from annotator.model.distribution import Pair
from annotator.model.ids import DocumentId
from annotator.model.person import Person
from annotator.model.roles import Right
from annotator.store import assignments, documents, people
from annotator.store.project import open_read_only
from annotator.store.rows import now
from annotator.store.settings import is_blind
from annotator.team.giving import Wanted
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence
from annotator.ui.session import Session
from annotator.ui.tasks import Tasks
from annotator.ui.team.give_out import GiveOutDialog
from annotator.ui.team.giving import give_out
from annotator.ui.team.matrix import Matrix

_ALL, _NOBODYS, _ABANDONED = range(3)
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
        self.days = QSpinBox(minimum=1, maximum=365, value=_DAYS)
        self.give = QPushButton(translate("Matrix", "&Give Out…"))
        self.take_back = QPushButton(translate("Matrix", "&Take Back"))
        self.hand_over = QPushButton(translate("Matrix", "Give to Somebody &Else"))
        self.give_back = QPushButton(translate("Matrix", "&Return…"))
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._build()
        self._list()
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
        self.days.setPrefix(translate("Matrix", "for "))
        self.days.setSuffix(translate("Matrix", " days"))
        self.days.setAccessibleName(translate("Matrix", "Days without work"))
        self.days.valueChanged.connect(self._list)
        self._told.setProperty("quiet", True)
        above = QHBoxLayout()
        above.addWidget(self.which)
        above.addWidget(self.days)
        above.addWidget(self._told, 1)
        self._set_up_table()
        self.hand_over.setMenu(self._menu)
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
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(1.8 * letter))
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultSectionSize(7 * letter)
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
        self.days.setVisible(self.which.currentIndex() == _ABANDONED)
        path, which, days = self._session.opened.path, self.which.currentIndex(), self.days.value()
        if which == _ALL:
            self._show(documents.document_ids(self._session.opened))
            return

        def look() -> Sequence[DocumentId]:
            with open_read_only(path) as project:
                if which == _NOBODYS:
                    return assignments.nobodys(project)
                left = assignments.abandoned(project, now() - timedelta(days=days))
                return list(dict.fromkeys(each.document for each in left))

        self._tasks.run(lambda _progress: look(), self._show, key="assignments", owner=self)

    def _show(self, ids: Sequence[DocumentId]) -> None:
        self.model.show(self._session.opened, ids, self._people)
        letter = self.fontMetrics().height()
        self.table.setColumnWidth(0, 18 * letter)
        if ids:
            self.table.setCurrentIndex(self.model.index(0, min(1, self.model.columnCount() - 1)))
        self._on_marked()

    def marked(self) -> list[Pair]:
        """The cells that are marked and hold something."""
        found = self.table.selectionModel().selectedIndexes()
        pairs = ((index, self.model.pair_at(index)) for index in found)
        return [pair for index, pair in pairs if pair is not None and self.model.is_assigned(index)]

    def _marked_documents(self) -> list[DocumentId]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        return [self.model.id_at(row) for row in rows]

    def _on_marked(self) -> None:
        barred = refusal(self._session.opened, Right.ASSIGN)
        self._told.setText("" if barred is None else sentence(barred))
        self.give.setEnabled(barred is None)
        some = barred is None and bool(self.marked())
        for button in (self.take_back, self.hand_over, self.give_back):
            button.setEnabled(some)
        self._fill_receivers()

    def _fill_receivers(self) -> None:
        menu = self._menu
        menu.clear()
        for person in self._people:
            if not person.retired:
                action = menu.addAction(person.name.replace("&", "&&"))
                action.triggered.connect(lambda _=False, to=person.id: self._do(assigning.reassign, self.marked(), to))

    def _do(self, edit: Callable[..., Changes], *arguments: object) -> None:
        self._session.do(edit, self._session.opened, *arguments)

    def _give_out(self) -> None:
        able = [each for each in self._people if not each.retired]
        marked = self._marked_documents()

        def give(wanted: Wanted) -> None:
            give_out(self._session, self._tasks, wanted, marked, self)

        all_blind = is_blind(self._session.opened)
        GiveOutDialog(able, len(marked), give, self, all_blind=all_blind).open()

    def _take_back(self) -> None:
        self._do(assigning.take_back, self.marked())

    def _return(self) -> None:
        marked, dialog = self.marked(), QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("Matrix", "Return Documents"))
        dialog.setLabelText(translate("Matrix", "What is to be looked at again:"))
        dialog.textValueSelected.connect(partial(self._do, assigning.return_to, marked))
        dialog.resize(24 * dialog.fontMetrics().height(), dialog.sizeHint().height())
        dialog.open()

    def _go(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            document = self.model.id_at(index.row())
            self.accept()
            self._open(document)

    def _on_changed(self, changes: Changes) -> None:
        if changes.listed or Kind.PERSON in changes:
            self._list()
        elif Kind.ASSIGNMENT in changes:
            self.model.renew()
            self._on_marked()
