"""Keeps the page in step with the session: what the document in hand says, and the marks on it."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject

from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.ids import AnnotationId, DocumentId
from annotator.store import annotations
from annotator.store.sharing.blindness import only_author
from annotator.ui.checking import Checking
from annotator.ui.page.marks import Mark
from annotator.ui.page.page import ViewState
from annotator.ui.problem_words import problem_words
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.readings import Readings
from annotator.ui.session import Session
from annotator.ui.tagging.marks import mark_of, tip_of


class Presenter(QObject):
    """Shows the session's document on the page, and comes back to where one was in it."""

    def __init__(
        self, session: Session, readings: Readings, view: ReadingView, checking: Checking, language: str
    ) -> None:
        super().__init__(view)
        self._session = session
        self._readings = readings
        self._view = view
        self._checking = checking
        self._troubled: frozenset[AnnotationId] = frozenset()
        self._dressed: Callable[[Iterable[Annotation]], list[Mark]] | None = None
        self._language = language
        self._shown: DocumentId | None = None
        self._places: dict[DocumentId, ViewState] = {}
        session.project_changed.connect(self._forget)
        session.document_changed.connect(self._show)
        readings.changed.connect(lambda: view.exchange(readings.showing))
        session.changed.connect(self._follow)
        checking.changed.connect(self._show_problems)

    def _forget(self) -> None:
        self._places.clear()
        self._shown = None

    def _show(self) -> None:
        if self._shown is not None:
            self._places[self._shown] = self._view.view_state()
        document = self._session.document
        self._shown = document.id if document else None
        self._view.show(self._readings.showing, self._marks_of(self._session.annotations.values()))
        if self._shown is not None and self._shown in self._places:
            self._view.restore(self._places[self._shown])

    def _follow(self, changes: Changes) -> None:
        if changes.schema:
            self._show()
        elif self._shown is not None and self._shown in changes.annotated:
            self._update(changes)

    def dress(self, marks: Callable[[Iterable[Annotation]], list[Mark]] | None) -> None:
        """Have marks made otherwise from now on, perhaps not for all annotations, and without suggestions.

        None: as ever.
        """
        self._dressed = marks
        self._view.exchange_marks(self._marks_of(self._session.annotations.values()), suggested=marks is None)

    def redress(self, changed: Collection[AnnotationId]) -> None:
        """Make the marks of these anew."""
        there = [self._session.annotations[id] for id in changed if id in self._session.annotations]
        put = self._marks_of(there)
        shown = {mark.id for mark in put}
        self._view.update_marks(put, {id for id in changed if id not in shown})

    def _update(self, changes: Changes) -> None:
        there = [id for id in changes.annotations if id in self._session.annotations]
        gone = [id for id in changes.annotations if id not in self._session.annotations]
        if self._view.focus in gone:
            self._view.set_focus(None)
        self._view.update_marks(self._marks_of(self._session.annotations[id] for id in there), gone)

    def _show_problems(self) -> None:
        """Mark what is wrong now, and no longer what is right again."""
        before, self._troubled = self._troubled, self._checking.troubled
        changed = [self._session.annotations.get(id) for id in before ^ self._troubled]
        put = self._marks_of(each for each in changed if each is not None)
        if put:
            self._view.update_marks(put, [])

    def _marks_of(self, annotations: Iterable[Annotation]) -> list[Mark]:
        """A mark for each; asking the project for its schema each time would cost more than all the rest."""
        if self._session.document is None:
            return []
        if self._dressed is not None:
            return self._dressed(annotations)
        schema, troubled = self._session.schema, self._troubled
        return [mark_of(each, schema, self._language, troubled=each.id in troubled) for each in annotations]

    def tip(self, mark: int) -> str:
        """What hovering an annotation tells; empty for what is none. Put together only when it is asked for."""
        annotation = self._session.annotations.get(AnnotationId(mark))
        if annotation is None:
            return ""
        project, span = self._session.opened, annotation.span
        found = annotations.by_others(project, annotation.document, annotation.author, span.start, span.end)
        only = only_author(project, annotation.document)
        others = [each for each in found if only in (None, each.author)]
        tip = tip_of(annotation, others, self._session.schema, self._language, self._session.names)
        wrong = [problem_words(each, self._session.schema, self._language) for each in self._checking.of(annotation.id)]
        return "\n".join([tip, *(f"! {each}" for each in wrong)])
