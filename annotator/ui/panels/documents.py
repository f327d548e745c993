"""The list of documents: quick search, a filter by state, and how far the project is."""

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QProgressBar, QVBoxLayout, QWidget

from annotator.model.changes import Changes
from annotator.model.document import DocumentState
from annotator.model.ids import DocumentId
from annotator.store import documents, search
from annotator.store.project import open_read_only
from annotator.ui.i18n import translate
from annotator.ui.panels.document_list import DocumentList
from annotator.ui.panels.document_row import DocumentRow, state_label
from annotator.ui.session import Session
from annotator.ui.tasks import Progress, Task, Tasks

_WHILE_TYPING = 120
"""Milliseconds without a key until a query is run."""


class DocumentsPanel(QWidget):
    """Shows the session's documents; a click or Enter takes one in hand."""

    chosen = Signal()
    """A document was taken by Enter or a double click, or the list was left: the text wants the keys now."""
    menu_wanted = Signal(object)
    """The context menu is asked for at this place on the screen (QPoint)."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._row = 0
        self._searching: Task | None = None
        self._take_first = False
        self.model = DocumentList()
        self.search = _Search()
        self._states = QComboBox()
        self.list = _List()
        self._empty = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, wordWrap=True)
        self._empty.setProperty("quiet", True)
        self._bar = QProgressBar(textVisible=False)
        self._progress = QLabel()
        self._wait = QTimer(self, singleShot=True, interval=_WHILE_TYPING)
        self._build()
        self._connect()
        self._retitle()

    def _build(self) -> None:
        for state in (None, *DocumentState):
            self._states.addItem("", state)
        self.list.setModel(self.model)
        self.list.setItemDelegate(DocumentRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        above = QHBoxLayout()
        above.setSpacing(6)
        above.addWidget(self.search, 1)
        above.addWidget(self._states)
        above.setContentsMargins(10, 10, 10, 4)
        self._bar.setFixedHeight(4)
        below = QVBoxLayout()
        below.addWidget(self._bar)
        below.addWidget(self._progress)
        below.setContentsMargins(12, 6, 12, 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(above)
        box.addWidget(self._empty, 1)
        box.addWidget(self.list, 1)
        box.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._wait.start)
        self.search.returnPressed.connect(self._first)
        self.search.left.connect(self.chosen)
        self.search.down.connect(self.list.setFocus)
        self._wait.timeout.connect(self.search_again)
        self._states.currentIndexChanged.connect(self.search_again)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self.chosen)
        self.list.left.connect(self.chosen)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.model.modelReset.connect(self._say_if_empty)
        self._session.project_changed.connect(self._on_project)
        self._session.document_changed.connect(self._follow)
        self._session.changed.connect(self._on_changed)

    def selected(self) -> list[DocumentId]:
        """The documents that are marked in the list, in its order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [id for row in rows if (id := self.model.id_at(row)) is not None]

    def neighbour(self, offset: int) -> DocumentId | None:
        """The document so many places further in the list as it is filtered."""
        row = self._row_in_hand()
        return self.model.id_at(0 if row is None else row + offset)

    def first_unfinished(self) -> DocumentId | None:
        """The first document that is not done; the first of all where all are."""
        project = self._session.project
        if project is None:
            return None
        todo = documents.next_unfinished(project, DocumentId(0))
        return todo if todo is not None else self.model.id_at(0)

    def _row_in_hand(self) -> int | None:
        document = self._session.document
        return self.model.row_of(document.id) if document is not None else None

    def _retitle(self) -> None:
        self.search.setPlaceholderText(translate("Documents", "Search the texts"))
        self.search.setAccessibleName(self.search.placeholderText())
        self._states.setAccessibleName(translate("Documents", "State"))
        self._states.setItemText(0, translate("Documents", "All"))
        for row, state in enumerate(DocumentState, start=1):
            self._states.setItemText(row, state_label(state))
        self.list.setAccessibleName(translate("Documents", "Documents"))

    def _on_project(self) -> None:
        with QSignalBlocker(self.search), QSignalBlocker(self._states):
            self.search.clear()
            self._states.setCurrentIndex(0)
        self._row = 0
        self.search_again()
        self._count()

    def _on_changed(self, changes: Changes) -> None:
        if changes.listed:
            self._on_listing(changes)
        self.model.take(changes)
        if changes.documents:
            self._count()
        if self._session.document is None:
            self._show_another()

    def _on_listing(self, changes: Changes) -> None:
        """Documents came or went. Those that came last, as in an import, are added without a new search."""
        there = [document.id for document in documents.documents(self._session.opened, changes.documents)]
        gone = changes.documents.difference(there)
        if gone:
            self._list([id for id in self.model.ids if id not in gone])
        if self._wanted() != ("", None) or not self.model.append(there):
            self.search_again()
        self._say_if_empty()

    def _show_another(self) -> None:
        """What was in hand is gone: the document that stands in its place is next."""
        rows = self.model.rowCount()
        following = self.model.id_at(min(self._row, rows - 1)) if rows else self.first_unfinished()
        if following is not None:
            self._session.show(following)

    def _wanted(self) -> tuple[str, DocumentState | None]:
        state = self._states.currentData()
        return self.search.text().strip(), DocumentState(state) if state is not None else None

    def on_indexed(self) -> None:
        """More can be found now."""
        if self._wanted()[0]:
            self.search_again()

    def search_again(self) -> None:
        """List what matches now. Words are looked for beside the window; all, or a state, is at hand at once."""
        project, (query, state) = self._session.project, self._wanted()
        if self._searching is not None:
            self._searching.drop()
        if project is None or not query:
            self._list(documents.document_ids(project, state) if project is not None else [])
            return
        path = project.path

        def find(_progress: Progress) -> list[DocumentId]:
            with open_read_only(path) as reader:
                return search.matching(reader, query, state)

        self._searching = self._tasks.run(find, self._list, owner=self)

    def _list(self, ids: list[DocumentId]) -> None:
        self.model.show(self._session.project, ids)
        self._follow()
        if self._take_first:
            self._take_first = False
            self._choose_first()

    def _say_if_empty(self) -> None:
        nothing = self.model.rowCount() == 0 and self._session.project is not None
        filtered = self._wanted() != ("", None)
        self._empty.setText(
            translate("Documents", "No document matches.")
            if filtered
            else translate("Documents", "No documents yet. Import some, or drop files here.")
        )
        self._empty.setVisible(nothing)
        self.list.setVisible(not nothing)
        self._empty.setContentsMargins(16, 24, 16, 24)

    def _follow(self) -> None:
        row = self._row_in_hand()
        if row is None:
            self.list.selectionModel().clear()
            return
        self._row = row
        index = self.model.index(row)
        if index != self.list.currentIndex():
            # The list may have several rows marked, and would only add this one to them.
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _on_current(self, current: QModelIndex) -> None:
        id = self.model.id_at(current.row()) if current.isValid() else None
        if id is not None:
            self._session.show(id)

    def _on_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))

    def _first(self) -> None:
        self._wait.stop()
        self._take_first = True
        self.search_again()

    def _choose_first(self) -> None:
        if (id := self.model.id_at(0)) is not None:
            self._session.show(id)
            self.chosen.emit()

    def _count(self) -> None:
        project = self._session.project
        counts = documents.count_by_state(project) if project is not None else dict.fromkeys(DocumentState, 0)
        total, done = sum(counts.values()), counts[DocumentState.DONE]
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        number = QLocale()
        self._progress.setText(
            translate("Documents", "{done} of {total} done").format(
                done=number.toString(done), total=number.toString(total)
            )
        )


class _Search(QLineEdit):
    """A query: Down goes into the list, Escape first takes the query away and then gives the keys back."""

    left = Signal()
    down = Signal()

    def __init__(self) -> None:
        super().__init__(clearButtonEnabled=True)
        # Files that are dropped here are to be imported, not to be looked for by their names.
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _List(QListView):
    """A list in which Enter means: this one, and Escape: back to the text."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
