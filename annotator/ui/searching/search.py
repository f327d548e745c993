"""The search in the project: it runs beside the window, and what it finds is shown while it goes on."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject, Signal

from annotator.errors import AnnotatorError
from annotator.model.document import DocumentState
from annotator.model.query import Comparison, Field, Filter, Query, parse
from annotator.store.project import open_read_only
from annotator.store.search import search
from annotator.store.searching.places import Found
from annotator.ui.background.bundles import Bundles
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.session import Session

MOST = 20_000
"""A search ends when it has this many hits."""
IN_ONE = 1_000
"""No more hits than this are told of one document."""


class Searching(QObject):
    """One search at a time. What was found before stays to be seen until there is something new, or nothing."""

    replaced = Signal(list)
    """What is found (a list of Found) takes the place of what was."""
    added = Signal(list)
    """More is found (a list of Found), which belongs below what was."""
    renewed = Signal(list)
    """The same was looked for once more; this is all of it (a list of Found)."""
    changed = Signal()
    """How much is found, whether a search is under way, or what is wrong with it, is no longer the same."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._task: Task | None = None
        self._bundles = Bundles[Found](self)
        self._bundles.ready.connect(self._pass_on)
        self._kept: list[Found] = []
        self._patient = False
        self._any_shown = False
        self._cut = False
        self.query = Query()
        self.documents = 0
        self.hits = 0
        self.meant: tuple[str, ...] = ()
        self.problem: AnnotatorError | None = None

    @property
    def under_way(self) -> bool:
        """Whether more may be found."""
        return self._task is not None

    @property
    def awaited(self) -> bool:
        """Whether nothing is shown yet of what is looked for."""
        return self._task is not None and not self._any_shown

    @property
    def more(self) -> bool:
        """Whether there may be more than is listed."""
        return self.hits >= MOST or self._cut

    @property
    def told_hits(self) -> str:
        """How many hits there are, for the eye."""
        return QLocale().toString(self.hits) + ("+" if self.more else "")

    def look_for(self, typed: str, state: DocumentState | None) -> None:
        """Search for what was typed, in the documents of a state or in all; nothing but blanks ends the search."""
        try:
            wanted = _in_state(parse(typed), state)
        except AnnotatorError as error:
            self._fail(error)
            return
        self._patient = bool(wanted) and wanted == self.query and self.problem is None
        self.query, self.problem = wanted, None
        self._start()

    def again(self) -> None:
        """Search for the same once more, as there may be more to find; all of it is shown at once at the end."""
        if self.query and self.problem is None:
            self._patient = True
            self._start()

    def end(self) -> None:
        """Look for nothing."""
        self._drop()
        self.query, self.problem = Query(), None
        self.documents = self.hits = 0
        self.meant = ()
        self.changed.emit()

    def _start(self) -> None:
        self._drop()
        project, query = self._session.project, self.query
        if project is None or not query:
            self.end()
            return
        path, person = project.path, project.person

        def find(progress: Progress) -> Iterator[Found]:
            hits = 0
            with open_read_only(path, person) as reader:
                for found in search(reader, query, IN_ONE, progress.check):
                    yield found
                    hits += len(found.hits)
                    if hits >= MOST:
                        return

        self._any_shown = False
        self._task = self._tasks.stream(find, self._take, self._finish, failed=self._fail, key="search", owner=self)
        self.changed.emit()

    def _drop(self) -> None:
        self._bundles.end()
        self._kept = []
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _take(self, found: Found) -> None:
        if self._patient:
            self._kept.append(found)
        else:
            self._bundles.put(found)

    def _pass_on(self, found: list[Found]) -> None:
        if not self._any_shown:
            self.documents = self.hits = 0
            self._cut, self.meant = False, ()
        self.documents += len(found)
        self.hits += sum(len(each.hits) for each in found)
        self._cut = self._cut or any(each.more for each in found)
        self.meant = tuple(dict.fromkeys([*self.meant, *(name for each in found for name in each.meant)]))
        signal = self.added if self._any_shown else self.renewed if self._patient else self.replaced
        self._any_shown = True
        signal.emit(found)
        self.changed.emit()

    def _finish(self) -> None:
        self._task = None
        self._pass_on([*self._bundles.end(), *self._kept])
        self._kept = []

    def _fail(self, error: AnnotatorError) -> None:
        self._drop()
        self.problem = error
        self.changed.emit()


def _in_state(query: Query, state: DocumentState | None) -> Query:
    if state is None or not query:
        return query
    return Query((*query.terms, Filter(Field.STATE, "state", Comparison.IS, (str(state),))))
