"""The list of documents: quick search, a filter by state, and how far the project is."""

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QProgressBar, QVBoxLayout, QWidget

from annotator.model.changes import Changes
from annotator.model.document import DocumentState
from annotator.model.ids import DocumentId
from annotator.store import documents
from annotator.ui.i18n import translate
from annotator.ui.panels.document_list import DocumentList
from annotator.ui.panels.document_row import DocumentRow, state_label
from annotator.ui.session import Session

_WHILE_TYPING = 120
"""Milliseconds without a key until a query is run."""


class DocumentsPanel(QWidget):
    """Shows the session's documents; a click or Enter takes one in hand."""

    chosen = Signal()
    """A document was taken by Enter or a double click: the text wants the keys now."""
    menu_wanted = Signal(object)
    """The context menu is asked for at this place on the screen (QPoint)."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = DocumentList()
        self.search = QLineEdit(clearButtonEnabled=True)
        self._states = QComboBox()
        self.list = _List()
        self._empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
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
        box.addWidget(self._empty)
        box.addWidget(self.list, 1)
        box.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._wait.start)
        self.search.returnPressed.connect(self._first)
        self._wait.timeout.connect(self._filter)
        self._states.currentIndexChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self.chosen)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.model.modelReset.connect(self._on_listed)
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
        self.model.filter("", None)
        self.model.show(self._session.project)
        self._count()

    def _on_changed(self, changes: Changes) -> None:
        self.model.take(changes)
        if changes.documents:
            self._count()

    def _filter(self) -> None:
        state = self._states.currentData()
        self.model.filter(self.search.text(), DocumentState(state) if state is not None else None)

    def _on_listed(self) -> None:
        nothing = self.model.rowCount() == 0 and self._session.project is not None
        filtered = bool(self.search.text()) or self._states.currentIndex() > 0
        self._empty.setText(
            translate("Documents", "No document matches.")
            if filtered
            else translate("Documents", "No documents yet. Import some, or drop files here.")
        )
        self._empty.setVisible(nothing)
        self._empty.setContentsMargins(16, 24, 16, 24)
        self._follow()

    def _follow(self) -> None:
        row = self._row_in_hand()
        if row is None:
            self.list.selectionModel().clear()
            return
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
        self._filter()
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


class _List(QListView):
    """A list in which Enter means: this one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
