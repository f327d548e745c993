"""Everybody's tags on the page while a document is adjudicated: chips tell whose each is and what is settled."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.review.comparing import work_of
from annotator.store.project import open_read_only
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.page.marks import Mark
from annotator.ui.presenter import Presenter
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.review.side_by_side import SideBySide
from annotator.ui.session import Session
from annotator.ui.tagging.marks import look_of

_SOME = 600
"""Annotations of a document that are compared before the window is painted again."""


class Adjudicating(QObject):
    """Dresses the page for adjudication, and has it follow the case in hand."""

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        view: ReadingView,
        presenter: Presenter,
        tasks: Tasks,
        language: str,
    ) -> None:
        super().__init__(view)
        self._session = session
        self._reviewing = reviewing
        self._view = view
        self._presenter = presenter
        self._tasks = tasks
        self._language = language
        self._side: SideBySide | None = None
        self._awaited: Task | None = None
        reviewing.changed.connect(self._on_state)
        reviewing.case_changed.connect(self._follow)
        session.document_changed.connect(self._on_document)
        session.changed.connect(self._on_changed)

    @property
    def _here(self) -> bool:
        document = self._session.document
        return document is not None and self._reviewing.document == document.id

    def _on_state(self) -> None:
        if self._here:
            self._dress()
            self._follow()
        elif self._side is not None or self._awaited is not None:
            if self._awaited is not None:
                self._awaited.drop()
            self._side = self._awaited = None
            self._presenter.dress(None)

    def _on_document(self) -> None:
        """Who goes to another document has left the adjudication of this one."""
        if self._reviewing.document is not None and not self._here:
            self._reviewing.leave()

    def _on_changed(self, changes: Changes) -> None:
        if not self._here:
            return
        if changes.schema or Kind.ASSIGNMENT in changes or Kind.DOCUMENT in changes:
            self._dress()
        elif Kind.VERDICT in changes or Kind.ANNOTATION in changes:
            self._redress(changes)

    def _dress(self) -> None:
        """Compare all of the document, and label everything anew: of many tags beside the window."""
        session, names = self._session, self._reviewing.names_throughout()
        path, document = session.opened.path, session.shown
        if len(session.annotations) <= _SOME:
            work = work_of(session.opened, document)
            self._take(SideBySide(work, names))
            return

        def compared(_progress: Progress) -> SideBySide:
            with open_read_only(path) as reader:
                return SideBySide(work_of(reader, document), names)

        self._awaited = self._tasks.run(compared, self._take, key="side by side", owner=self)

    def _take(self, side: SideBySide) -> None:
        self._awaited = None
        if self._here:
            self._side = side
            self._presenter.dress(self._marks)
            self._follow()

    def _redress(self, changes: Changes) -> None:
        """Label what a step has touched anew."""
        ready = self._side if self._awaited is None else None
        touched = ready.follow(self._session.opened, changes) if ready is not None else None
        if touched is None:
            self._dress()
        else:
            self._presenter.redress(touched)

    def _marks(self, annotations: Iterable[Annotation]) -> list[Mark]:
        """Marks with chips for those that have any."""
        chips = self._side.chips if self._side is not None else {}
        schema, found = self._session.schema, list[Mark]()
        for each in annotations:
            chip = chips.get(each.id)
            if chip is not None:
                look = look_of(schema, each.type, self._language)
                badge = " ".join(filter(None, (chip.before + look.badge, chip.after)))
                found.append(Mark(each.id, each.fragments, replace(look, badge=badge), unconfirmed=chip.yielded))
        return found

    def _follow(self) -> None:
        reviewing = self._reviewing
        if not self._here or reviewing.current is None:
            return
        about, draft = reviewing.held_annotation, reviewing.draft
        if draft is not None:
            self._view.select(draft)
        elif about is not None:
            if self._view.selection is not None:
                self._view.select(None)
            self._view.set_focus(self._side.standing_for(about) if self._side is not None else None)
        self._view.reveal(reviewing.current.span)
