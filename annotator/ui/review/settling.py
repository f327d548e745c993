"""Settling many places at once: one step in short transactions, so that the window answers meanwhile."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from annotator.edits.reviewing import SoFar, settle
from annotator.errors import AnnotatorError, Cancelled
from annotator.model.changes import Changes, Kind
from annotator.model.ids import DocumentId
from annotator.model.review import Choice, LinkChoice
from annotator.store import journal
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.session import Session

AT_ONCE = 40
"""Places in one transaction, which take the window about thirty milliseconds; so many are settled without more ado."""

_Part = tuple[Sequence[Choice], Sequence[LinkChoice]]


class Settling(QObject):
    """It is for one time, and gone afterwards. What was settled by the time that it is stopped stays."""

    def __init__(self, session: Session, reviewing: Reviewing, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reviewing = reviewing
        self._tasks = tasks
        self._task: Task | None = None
        session.project_changed.connect(self._let_go)

    def start(self, document: DocumentId, choices: Sequence[Choice], ties: Sequence[LinkChoice]) -> None:
        """Settle these places of a document; everybody is told when all are."""
        if len(choices) + len(ties) <= AT_ONCE:
            self._reviewing.settle(choices, ties)
            self.deleteLater()
            return
        so_far, total = SoFar(len(choices) + len(ties)), len(choices) + len(ties)

        def read(progress: Progress) -> Iterator[_Part]:
            done = 0
            for part in _parts(choices, ties):
                yield part
                done += len(part[0]) + len(part[1])
                progress.report(done, total)

        def put(part: _Part) -> None:
            project = self._session.opened
            if so_far.step is not None and not journal.is_done(project.connection, so_far.step):
                raise Cancelled  # it was undone meanwhile
            settle(project, *part, so_far=so_far)

        self._task = self._tasks.stream(
            read,
            put,
            lambda: self._end(document, so_far),
            failed=lambda error: self._stop(error, document, so_far),
            title=translate("Review", "Settling"),
            owner=self,
        )

    def _let_go(self) -> None:
        """What was still to come must not get into another project."""
        if self._task is not None:
            self._task.drop()
        self.deleteLater()

    def _end(self, document: DocumentId, so_far: SoFar) -> None:
        changes = Changes(so_far.step, touched={Kind.VERDICT: frozenset({document})})
        self._reviewing.decide_elsewhere(lambda: self._session.announce(changes))
        self.deleteLater()

    def _stop(self, error: AnnotatorError, document: DocumentId, so_far: SoFar) -> None:
        if not isinstance(error, Cancelled):
            self._session.notify.error(error)
        self._end(document, so_far)


def _parts(choices: Sequence[Choice], ties: Sequence[LinkChoice]) -> Iterator[_Part]:
    for first in range(0, len(choices), AT_ONCE):
        yield choices[first : first + AT_ONCE], ()
    for first in range(0, len(ties), AT_ONCE):
        yield (), ties[first : first + AT_ONCE]
