"""The search in the document in hand: its hits stand on the page and in the minimap, and one of them is in hand."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.model.changes import Changes
from annotator.model.span import Span
from annotator.text.find import MOST, folded, matches, occurrences
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.reading import projection
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: letters as they are, or a regular expression."""

    typed: str = ""
    regex: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """What a worker brings: the text as it came and as it is shown, folded and kept for the next time, and the hits."""

    searched: tuple[str, str]
    hits: Sequence[Span]


class Find(QObject):
    """Looks beside the window, so that neither a long text nor an odd expression holds it up."""

    changed = Signal()
    """The hits, the one in hand, whether they are shown, or what went wrong is no longer the same."""
    wanted = Signal(str)
    """Somebody wants to type what to look for, which may be this already."""

    def __init__(self, session: Session, view: ReadingView, tasks: Tasks) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._tasks = tasks
        self._searched: tuple[str, str] | None = None
        self._anchor = 0
        self._fresh = False
        self._task: Task | None = None
        self.query = Query()
        self.shown = False
        self.hits: Sequence[Span] = ()
        self.current: int | None = None
        self.around = False
        self.problem: AnnotatorError | None = None
        session.document_changed.connect(self._on_document)
        session.changed.connect(self._on_changed)
        view.shown_changed.connect(self._on_shown)

    @property
    def more(self) -> bool:
        """Whether there may be more hits than are told."""
        return len(self.hits) >= MOST

    @property
    def searching(self) -> bool:
        """Whether a search is under way, so that the hits are those of the one before."""
        return self._task is not None

    def start(self, query: Query) -> None:
        """Show hits from now on; the first in hand is the one at the selection, or after the cursor."""
        self._anchor = self._view.selection[0].start if self._view.selection else self._view.focus_offset
        self.query, self.shown = query, True
        self._search()
        self.changed.emit()

    def look_for(self, query: Query) -> None:
        """Find something else."""
        if query != self.query:
            self.query = query
            self._search()

    def go(self, backwards: bool) -> None:
        """Take the next hit in hand, or the one before; after the last comes the first.

        While a search is under way it is that which takes one in hand.
        """
        if not self._fresh:
            self._anchor = self._view.cursor
            self._search()
        elif self.hits and self._task is None:
            self._land(self._neighbour(backwards))

    def end(self) -> None:
        """Show no hits; what is looked for is kept."""
        self.shown = False
        self.show()
        self.changed.emit()

    def show(self) -> None:
        """Put the hits on the page, in place of others."""
        self._view.set_hits(self.hits if self.shown else (), self.current if self.shown else None)

    def _on_document(self) -> None:
        self._searched, self._fresh, self._anchor = None, False, self._view.cursor
        self._drop()
        if self.shown:
            self._search(land=False)
        else:
            self._take((), land=False)

    def _on_changed(self, changes: Changes) -> None:
        if changes.schema and self.shown:  # the page was filled anew
            self.show()

    def _on_shown(self) -> None:
        """Other words are on the page; what is found are both these and those that came."""
        self._searched = None
        if self.shown:
            self._search(land=False)

    def _search(self, *, land: bool = True) -> None:
        """Look beside the window; `land` takes a hit in hand, which scrolls to it."""
        self._drop()
        text, shown, searched, query = self._session.text, self._view.shown, self._searched, self.query
        self._fresh = True
        if not text or not query.typed:
            self._take((), land=False)
            return

        def work(progress: Progress) -> _Found:
            came, read = searched or (folded(text, progress.check), folded(shown.text, progress.check))
            look = matches if query.regex else occurrences
            hits = [projection.whole(shown, Span(*bounds)) for bounds in look(came, query.typed)]
            if read != came:
                hits += [projection.to_source(shown, Span(*bounds)) for bounds in look(read, query.typed)]
            return _Found((came, read), _apart(hits)[:MOST])

        def done(found: _Found) -> None:
            self._searched = found.searched
            self._take(found.hits, land=land)

        self._task = self._tasks.run(work, done, failed=self._fail, key="find", owner=self)

    def _drop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _take(self, hits: Sequence[Span], *, land: bool) -> None:
        self._task = None
        self.hits, self.current, self.around, self.problem = hits, None, False, None
        if hits and land:
            number = bisect_left(hits, self._anchor, key=_start)
            self.around = number == len(hits)
            self._land(number % len(hits))
        else:
            selected = self._view.selection
            self.current = next((number for number, hit in enumerate(hits) if selected == (hit,)), None)
            self.show()
            self.changed.emit()

    def _fail(self, error: AnnotatorError) -> None:
        self._take((), land=False)
        self.problem = error
        self.changed.emit()

    def _neighbour(self, backwards: bool) -> int:
        """The number of the next hit from the cursor; from the hit in hand if it is selected or was just tagged."""
        current = self.current
        if current is not None and self._is_here(self.hits[current]):
            number = current - 1 if backwards else current + 1
        else:
            number = bisect_left(self.hits, self._view.focus_offset, key=_start) - backwards
        self.around = not 0 <= number < len(self.hits)
        return number % len(self.hits)

    def _is_here(self, hit: Span) -> bool:
        tagged = self._view.focus is not None and hit.start <= self._view.focus_offset < hit.end
        return tagged or self._view.selection == (hit,)

    def _land(self, number: int) -> None:
        self.current = number
        self.show()
        self._view.select((self.hits[number],))
        self._view.reveal(self.hits[number])
        self.changed.emit()


def _apart(hits: Iterable[Span]) -> list[Span]:
    """The hits in order, without those that overlap one before."""
    kept: list[Span] = []
    for hit in sorted(hits):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def _start(span: Span) -> int:
    return span.start
