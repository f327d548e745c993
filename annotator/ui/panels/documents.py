"""The documents of the project: search them, walk through what is found, and see how far the project is."""

from collections.abc import Container, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.model.changes import Changes, Kind
from annotator.model.document import DocumentState
from annotator.model.ids import DocumentId
from annotator.model.query import Field
from annotator.store import documents, suggested
from annotator.store.searching.places import Found
from annotator.store.sharing import assignments
from annotator.ui.background.tasks import Tasks
from annotator.ui.i18n import translate
from annotator.ui.panels.document_list import DocumentList
from annotator.ui.panels.document_view import DocumentView
from annotator.ui.panels.done_bar import DoneBar
from annotator.ui.panels.search_bar import SearchBar
from annotator.ui.panels.search_field import Value
from annotator.ui.panels.search_values import values_of
from annotator.ui.searching.search import Searching
from annotator.ui.sentences import advice, sentence
from annotator.ui.session import Session

_HALF_TYPED = {"open_quote", "open_expression", "empty_filter"}
"""What is wrong only until somebody has typed on."""
_PATIENCE = 1_000
"""Milliseconds without a key until it is said what is wrong with something half typed."""


class DocumentsPanel(QWidget):
    """Shows the session's documents and what is found in them; arrows, clicks and Enter take them in hand."""

    chosen = Signal()
    """A document was taken by Enter or a double click, or the list was left: the text wants the keys now."""
    reached = Signal(object)
    """A hit (Hit) of the document in hand was come to; the list keeps the keys."""
    menu_wanted = Signal(object)
    """The context menu is asked for at this place on the screen (QPoint)."""

    def __init__(self, session: Session, tasks: Tasks, language: str) -> None:
        super().__init__()
        self._session = session
        self._language = language
        self._place = 0
        self._by_gain = False
        self._all: Sequence[DocumentId] = ()
        """All documents, kept so that ending a search among a hundred thousand takes no time; empty is not known."""
        self._take_first = False
        self._walked = False
        self._placing = False
        self._mine = False
        self.model = DocumentList()
        self.searching = Searching(session, tasks, self)
        self.bar = SearchBar(self.searching, self._values)
        self.search = self.bar.field
        self.list = DocumentView(self.model)
        self._empty = QLabel(
            alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        self._wrong = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._done = DoneBar()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._empty.setProperty("quiet", True)
        self._empty.setContentsMargins(16, 24, 16, 24)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self._empty, 1)
        box.addWidget(self.list, 1)
        box.addWidget(self._done)

    def _connect(self) -> None:
        self.bar.wanted.connect(self.search_again)
        self.bar.confirmed.connect(self._on_confirmed)
        self.search.left.connect(self.chosen)
        self.search.down.connect(self._enter_list)
        self.searching.replaced.connect(self._on_found)
        self.searching.added.connect(self._on_more)
        self.searching.renewed.connect(self._on_renewed)
        self.searching.changed.connect(self._on_searching)
        self._wrong.timeout.connect(self._on_wait_over)
        self.list.moved.connect(self._on_moved)
        self.list.activated.connect(self.chosen)
        self.list.left.connect(self.chosen)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self._session.project_changed.connect(self._on_project)
        self._session.document_changed.connect(self._on_document)
        self._session.changed.connect(self._on_changed)

    def selected(self) -> list[DocumentId]:
        """The documents that are marked in the list, or have a hit that is, in its order."""
        return list(dict.fromkeys(id for row in self.list.marked() if (id := self.model.id_at(row)) is not None))

    def neighbour(self, offset: int) -> DocumentId | None:
        """The document so many places further in the list as it is filtered."""
        document = self._session.document
        place = self.model.place_of(document.id) if document is not None else None
        wanted = 0 if place is None else place + offset
        return self.model.ids[wanted] if 0 <= wanted < len(self.model.ids) else None

    def first_unfinished(self) -> DocumentId | None:
        """The first document that is not done; the first of all where all are."""
        project = self._session.project
        if project is None:
            return None
        todo = assignments.next_to_do(project, DocumentId(0))
        return todo if todo is not None else self.model.id_at(0)

    def look_for(self, words: str) -> None:
        """Look for these words in all documents, in place of anything else."""
        self.bar.clear()
        self.search.setText(words)
        self.bar.hurry()

    def go(self, step: int) -> bool:
        """Go from the document or hit in hand to the next hit, or with -1 to the one before; False without any."""
        row = self.model.next_hit_row(self.list.row, step)
        if row is None:
            return False
        self.list.take(row)
        return True

    @property
    def mine(self) -> bool:
        """Whether only the documents are listed that the person was given."""
        return self._mine

    def show_mine(self, *, mine: bool) -> None:
        """List only the documents that the person was given, or all."""
        self._mine = mine
        self.search_again()
        self._say_if_empty()

    def _own(self) -> Container[DocumentId] | None:
        """The documents that are to be listed; None where all are."""
        project = self._session.project
        return set(assignments.documents_of(project, project.person.id)) if self._mine and project else None

    def _mine_of(self, found: list[Found]) -> list[Found]:
        own = self._own()
        return found if own is None else [each for each in found if each.document in own]

    def search_again(self) -> None:
        """List what is wanted now. Words are looked for beside the window; all, or a state, is at hand at once."""
        project, typed = self._session.project, self.bar.typed
        self._take_first = False
        if project is not None and typed:
            self.searching.look_for(typed, self.bar.state)
            return
        self.searching.end()
        ids, own = self._in_state(self.bar.state), self._own()
        self._list(ids if own is None else [id for id in ids if id in own])

    def set_by_gain(self, *, on: bool) -> None:
        """List documents by what they have to gain, or in the order of import; a search keeps its own order."""
        self._by_gain = on
        self.look_again()

    def look_again(self) -> None:
        """The documents may be in another order by now."""
        self.model.read_all_again()
        if not self.bar.typed:
            self.search_again()

    def next_to_do(self, here: DocumentId) -> DocumentId | None:
        """The next document that is not done, in the order in which documents are listed."""
        project = self._session.opened
        return suggested.most_to_gain(project, here) if self._by_gain else assignments.next_to_do(project, here)

    def _in_state(self, state: DocumentState | None) -> Sequence[DocumentId]:
        project = self._session.project
        if project is None:
            return ()
        if self._by_gain:
            return suggested.by_gain(project, state)
        if state is not None:
            return documents.document_ids(project, state)
        if not self._all:
            self._all = documents.document_ids(project)
        return self._all

    def on_indexed(self) -> None:
        """More can be found now."""
        self.searching.again()

    def _on_project(self) -> None:
        self.bar.clear()
        self._place, self._all, self._mine = 0, (), False
        self.search_again()
        self._done.count(self._session.project)

    def _on_changed(self, changes: Changes) -> None:
        if changes.listed:
            self._on_listing(changes)
        elif self._mine and Kind.ASSIGNMENT in changes:
            self.search_again()
        self.model.take(changes)
        if changes.documents:
            self._done.count(self._session.project)
        if self._session.document is None:
            self._show_another()

    def _on_listing(self, changes: Changes) -> None:
        """Documents came or went. Those that came last, as in an import, are added without a new search."""
        there = [document.id for document in documents.documents(self._session.opened, changes.documents)]
        self._all = ()
        self.model.remove(changes.documents.difference(there))
        if self.bar.typed:
            self.searching.again()
        elif self._mine or self.bar.state is not None or not self.model.append(there):
            self.search_again()
        self._say_if_empty()

    def _show_another(self) -> None:
        """What was in hand is gone: the document that stands in its place is next."""
        ids = self.model.ids
        following = ids[min(self._place, len(ids) - 1)] if ids else self.first_unfinished()
        if following is not None:
            self._session.show(following)

    def _list(self, ids: Sequence[DocumentId]) -> None:
        self.model.show(self._session.project, ids, in_order=not self._by_gain)
        self._follow()
        self._say_if_empty()

    def _on_found(self, found: list[Found]) -> None:
        self.model.show_found(self._session.opened, self._mine_of(found))
        self._walked = False
        self._follow(scroll=False)
        self._say_if_empty()
        self._keep_promise()

    def _on_more(self, found: list[Found]) -> None:
        self.model.add_found(self._mine_of(found))
        self._follow(scroll=False)

    def _on_renewed(self, found: list[Found]) -> None:
        """Show the same search again with everything where it was, as far as it is still there."""
        top, current = self.model.mark(self.list.top()), self.model.mark(self.list.row)
        self.model.show_found(self._session.opened, self._mine_of(found))
        self._follow(scroll=False)
        if (row := self.model.find_mark(current)) is not None:
            self._mark(row, scroll=False)
        if (row := self.model.find_mark(top)) is not None:
            self.list.show_from(row)
        self._say_if_empty()
        self._keep_promise()

    def _on_searching(self) -> None:
        problem = self.searching.problem
        self._wrong.stop()
        if problem is not None and (problem.code in _HALF_TYPED or self.search.half_typed):
            self._wrong.start()
        elif problem is not None:
            self._tell_wrong()

    def _on_wait_over(self) -> None:
        if self.search.offers.isVisible():
            self._wrong.start()
        else:
            self._tell_wrong()

    def _tell_wrong(self) -> None:
        self.model.show(self._session.project, [])
        self._say_if_empty()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._empty, self._empty.text()))

    def _say_if_empty(self) -> None:
        nothing = self.model.rowCount() == 0 and self._session.project is not None
        problem = self.searching.problem
        if problem is not None:
            self._empty.setText("\n".join(filter(None, (sentence(problem), advice(problem)))))
        elif self.bar.typed or self.bar.state is not None or self._mine:
            self._empty.setText(translate("Documents", "No document matches."))
        else:
            self._empty.setText(translate("Documents", "No documents yet. Import some, or drop files here."))
        self._empty.setVisible(nothing)
        self.list.setVisible(not nothing)

    def _on_document(self) -> None:
        self._walked = True
        self._follow()

    def _follow(self, *, scroll: bool = True) -> None:
        """Mark the document in hand, unless one of its hits is marked."""
        document = self._session.document
        row = self.model.row_of(document.id) if document is not None else None
        if document is None or row is None:
            self.list.let_go()
            return
        self._place = self.model.place_of(document.id) or 0
        if self.model.id_at(self.list.row) != document.id:
            self._mark(row, scroll=scroll)
        elif scroll:
            self.list.scrollTo(self.list.currentIndex())

    def _mark(self, row: int, *, scroll: bool = True) -> None:
        """Show that this is in hand already."""
        self._placing = True
        self.list.take(row, scroll=scroll)
        self._placing = False

    def _on_moved(self, row: int) -> None:
        if not self._placing and row >= 0:
            self._reach(row)

    def _reach(self, row: int) -> None:
        id, hit = self.model.id_at(row), self.model.hit_at(row)
        assert id is not None
        self._session.show(id)
        self._walked = True
        if hit is not None:
            self.reached.emit(hit)

    def _go_to(self, row: int) -> None:
        if row == self.list.row:
            self._reach(row)
        else:
            self.list.take(row)

    def _enter_list(self) -> None:
        if self.model.rowCount() == 0:
            return
        if self.model.finds and not self._walked:
            self._go_to(self._first_row())
        elif self.list.row < 0:
            self._go_to(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_row(self) -> int:
        """The first hit, or the first document where that itself is what was looked for."""
        return 1 if self.model.hit_at(1) is not None else 0

    def _on_confirmed(self) -> None:
        if self.searching.problem is not None:
            self._tell_wrong()
        elif self.searching.awaited:
            self._take_first = True
        else:
            self._choose_first()

    def _keep_promise(self) -> None:
        """Enter was pressed before anything was found."""
        if self._take_first:
            self._choose_first()

    def _choose_first(self) -> None:
        self._take_first = False
        if self.model.rowCount():
            self._go_to(self._first_row())
            self.chosen.emit()

    def _on_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))

    def _values(self, field: Field) -> Sequence[Value]:
        project = self._session.project
        return values_of(project, field, self._language) if project is not None else ()
