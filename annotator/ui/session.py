"""The session: the project that is open, the document in hand, and the one signal that says what changed.

Panels read from it and call `do`; they never talk to each other.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ParamSpec

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError, UsageError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import AnnotationId, DocumentId, PersonId
from annotator.model.link import Link, LinkId
from annotator.model.schema import Schema
from annotator.sentences import in_words
from annotator.store import annotations, documents, links, people
from annotator.store.journal import StepRecord, UndoConflict
from annotator.store.project import Project, create, open_project
from annotator.store.readings import DocumentReading
from annotator.store.sharing.blindness import only_author
from annotator.ui.background.busy import busy
from annotator.ui.i18n import translate
from annotator.ui.notify import Notify
from annotator.ui.sentences import advice, sentence

P = ParamSpec("P")

Names = Mapping[PersonId, str]
"""What people are called."""


class Session(QObject):
    """What one window works on. All of it happens in the window's thread; every edit is durable when `do` returns."""

    leaving = Signal()
    """What is in hand is about to be let go: what somebody is typing must be given now."""
    project_leaving = Signal()
    """The project is about to be closed: nobody may read from it any more."""
    project_changed = Signal()
    """Another project, or none, is open."""
    document_changed = Signal()
    """Another document, or none, is in hand."""
    changed = Signal(Changes)
    """A step was taken, undone or redone."""
    reading_changed = Signal()
    """The document in hand is read otherwise, or it is known now how."""

    def __init__(self, notify: Notify, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notify = notify
        self._language = language
        self.project: Project | None = None
        self.document: Document | None = None
        self.text = ""
        self._only: PersonId | None = None
        self.annotations: dict[AnnotationId, Annotation] = {}
        self.links: dict[LinkId, Link] = {}
        self.reading: DocumentReading | None = None
        self.disguise: Callable[[Names], Names] = lambda known: known

    @property
    def opened(self) -> Project:
        """The open project. Raises UsageError(no_project)."""
        if self.project is None:
            raise UsageError("no_project")
        return self.project

    @property
    def shown(self) -> Document:
        """The document in hand. Raises UsageError(no_document_open)."""
        if self.document is None:
            raise UsageError("no_document_open")
        return self.document

    @property
    def names(self) -> Names:
        """What people are called here: not what they are called (`disguise`) while their names are hidden.

        Raises UsageError(no_project).
        """
        return self.disguise(people.names(self.opened.connection))

    @property
    def schema(self) -> Schema:
        """The open project's schema. Raises UsageError(no_project)."""
        return self.opened.schema

    def create(self, path: Path, schema: Schema, person: str) -> None:
        """Make a project and open it. Raises StorageError."""
        self._take(create(path, schema, person))

    def open(self, path: Path, person: str) -> None:
        """Open a project in place of the one that is open. Raises StorageError, and nothing has changed."""
        if self.project is not None and self.project.path.resolve() == path.resolve():
            return
        self._take(open_project(path, person))

    def reopen(self, path: Path, person: str) -> None:
        """Open the project that is open anew, as somebody else. Raises StorageError."""
        self.close()
        self._take(open_project(path, person))

    def close(self) -> None:
        """Let the project go."""
        self._take(None)

    def _take(self, project: Project | None) -> None:
        self.leaving.emit()
        old, self.project = self.project, project
        self._put_in_hand(None)
        if old is not None:
            self.project_leaving.emit()
            old.close()
        self.project_changed.emit()
        self.document_changed.emit()

    def show(self, document: DocumentId) -> None:
        """Take a document in hand. Raises UsageError(no_document)."""
        if self.document is not None and self.document.id == document:
            return
        self.leaving.emit()
        self._put_in_hand(documents.document(self.opened, document))
        self.document_changed.emit()

    def _put_in_hand(self, document: Document | None) -> None:
        text, found, tied = "", list[Annotation](), list[Link]()
        if document is not None:
            text = documents.text_of(self.opened, document)
            self._only = only_author(self.opened, document.id)
            found = annotations.annotations(self.opened, document.id, self._only)
            tied = links.links(self.opened, document.id, self._only)
        self.document, self.text, self.reading = document, text, None
        self.annotations = {annotation.id: annotation for annotation in found}
        self.links = {link.id: link for link in tied}

    def do(self, edit: Callable[P, Changes], *args: P.args, **kwargs: P.kwargs) -> Changes:
        """Run one edit and tell everybody what changed; a known problem is shown, and nothing has changed then."""
        try:
            changes = edit(*args, **kwargs)
        except AnnotatorError as error:
            self.notify.error(in_words(error, self.schema, self._language))
            return Changes()
        if changes:
            self.announce(changes)
        return changes

    def announce(self, changes: Changes) -> None:
        """Bring what is in hand up to date, then tell everybody."""
        if self.document is not None and self.document.id in changes.documents:
            self.document = next(iter(documents.documents(self.opened, [self.document.id])), None)
            if self.document is None:
                self._put_in_hand(None)
                self.document_changed.emit()
        if self.document is not None and self._only != only_author(self.opened, self.document.id):
            self._put_in_hand(self.document)  # all are done now, or not any more: others' tags come or go
            self.document_changed.emit()
        elif self.document is not None and self.document.id in changes.annotated:
            self._refresh(changes)
        if self.document is not None and self.document.id in changes.where(Kind.LINK):
            self.links = {link.id: link for link in links.links(self.opened, self.document.id, self._only)}
        self.changed.emit(changes)

    def _refresh(self, changes: Changes) -> None:
        if changes.schema:  # of all the annotations that a schema change carries along, few are in hand
            found = annotations.annotations(self.opened, self.shown.id, self._only)
            self.annotations = {annotation.id: annotation for annotation in found}
            return
        among = annotations.among(self.opened, changes.annotations)
        there = {each.id: each for each in among if self._only in (None, each.author)}
        for id in changes.annotations:
            found = there.get(id)
            if found is not None and found.document == self.shown.id:
                self.annotations[id] = found
            else:
                self.annotations.pop(id, None)

    def undo(self) -> Changes:
        """Undo this person's last step, and go to the document where it was."""
        return self._reverse(self.opened.undo, self.opened.next_undo)

    def redo(self) -> Changes:
        """Do again what was undone last, and go to the document where it was."""
        return self._reverse(self.opened.redo, self.opened.next_redo)

    def _reverse(self, reverse: Callable[[], Changes], record: Callable[[], StepRecord | None]) -> Changes:
        changes = self.do(self._unless_in_the_way, reverse, record())
        touched = changes.where(*changes.touched)
        if touched and not changes.listed and (self.document is None or self.document.id not in touched):
            self.show(min(touched))
        return changes

    def _unless_in_the_way(self, reverse: Callable[[], Changes], record: StepRecord | None) -> Changes:
        """Reverse a step; one that others' work stands on is passed over if the person agrees."""
        try:
            with busy():
                return reverse()
        except UndoConflict as conflict:
            passed = translate("Session", "Leave It and Go On")
            if record is not None and self.notify.ask(sentence(conflict), passed, advice(conflict)):
                self.opened.pass_over(record)
            return Changes()
