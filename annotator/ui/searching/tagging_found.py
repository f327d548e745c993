"""Tagging what a search found in many documents: what of it may be tagged, and doing it in one step."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.edits.found import Tagged, tag_found
from annotator.edits.places import free_places
from annotator.errors import AnnotatorError, Cancelled
from annotator.model.ids import DocumentId, TypeId
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.store import journal
from annotator.store.project import Project
from annotator.store.searching.places import Found, Hit
from annotator.text import words
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session

Chosen = Mapping[DocumentId, Sequence[Span]]
"""The places that are to be tagged."""

_BATCH = 25
"""Places in one transaction, which take the window about twenty milliseconds."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in a document; the numbers of its hits that have the type, and of those that may not have it.

    `inside` are those that are only a part of a longer word, where that was asked.
    """

    found: Found
    tagged: frozenset[int]
    refused: frozenset[int]
    inside: frozenset[int] = frozenset()

    @property
    def free(self) -> Iterator[int]:
        """The numbers of the hits that may be tagged."""
        left = self.tagged | self.refused
        return (number for number in range(len(self.found.hits)) if number not in left)


def judged(project: Project, found: Found, type: TypeId) -> Judged:
    """Which of the hits the person of this project may give a type, of those that overlap each other the first."""
    spans = [Span(hit.start, hit.end) for hit in found.hits]
    apart, behind = dict[int, Span](), 0
    for number, span in enumerate(spans):
        if span.start >= behind:
            apart[number], behind = span, span.end
    places = free_places(project, found.document, apart.values(), type)
    starts = [fragments[0].start for fragments in places.free]
    left = {number: span for number, span in apart.items() if not _any_within(span, starts)}
    tagged = set(left if places.tagged else ())
    if places.tagged and places.refused:
        tagged = {number for number in left if free_places(project, found.document, [left[number]], type).tagged}
    refused = set(range(len(spans))).difference(apart) | left.keys() - tagged
    return Judged(found, frozenset(tagged), frozenset(refused))


def _any_within(span: Span, starts: Sequence[int]) -> bool:
    """Whether one of these offsets, which are sorted, lies in the span; blanks at its edges may have been left out."""
    at = bisect_left(starts, span.start)
    return at < len(starts) and starts[at] < span.end


def inside_words(found: Found) -> frozenset[int]:
    """The numbers of the hits that do not begin and end with a word, as far as what stands around them tells."""
    return frozenset(number for number, hit in enumerate(found.hits) if not _is_of_words(hit))


def _is_of_words(hit: Hit) -> bool:
    start, end = len(hit.before), len(hit.before) + len(hit.surface)
    edges = {edge for word in words.words(f"{hit.before}{hit.surface}{hit.after}") for edge in word}
    return start in edges and end in edges


class TaggingFound(QObject):
    """Tags places in many documents, as one step in short transactions, so that the window answers meanwhile.

    It is for one time, and gone afterwards.
    """

    finished = Signal(Tagged)
    """All is done, or was stopped; what was tagged by then stays, and is undone as one step."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._task: Task | None = None
        session.project_changed.connect(self._let_go)

    def start(self, chosen: Chosen, type: TypeId, like: Suggestion | None = None) -> None:
        """Tag these places beside whatever else is done; what a rule forbids by then is left out.

        `like` is the suggestion that is accepted at all of them, if it is one.
        """
        so_far, total = Tagged(), sum(map(len, chosen.values()))

        def read(progress: Progress) -> Iterator[Chosen]:
            done = 0
            for batch in _batches(chosen):
                yield batch
                done += sum(map(len, batch.values()))
                progress.report(done, total)

        def put(batch: Chosen) -> None:
            project = self._session.opened
            if so_far.step is not None and not journal.is_done(project.connection, so_far.step):
                raise Cancelled  # it was undone meanwhile
            self._session.announce(tag_found(project, batch, type, so_far, like))

        self._task = self._tasks.stream(
            read,
            put,
            lambda: self._end(so_far),
            failed=lambda error: self._stop(error, so_far),
            title=translate("Search", "Tagging what was found"),
            owner=self,
        )

    def _let_go(self) -> None:
        """What was still to come must not get into another project."""
        if self._task is not None:
            self._task.drop()
        self.deleteLater()

    def _end(self, so_far: Tagged) -> None:
        self.finished.emit(so_far)
        self.deleteLater()

    def _stop(self, error: AnnotatorError, so_far: Tagged) -> None:
        if not isinstance(error, Cancelled):
            self._session.notify.error(error)
        self._end(so_far)


def _batches(chosen: Chosen) -> Iterator[Chosen]:
    """Parts of it with few places each; many places of one document come in several."""
    batch, count = dict[DocumentId, Sequence[Span]](), 0
    for document, spans in chosen.items():
        for first in range(0, len(spans), _BATCH):
            part = spans[first : first + _BATCH]
            if count and count + len(part) > _BATCH:
                yield batch
                batch, count = {}, 0
            batch[document] = part
            count += len(part)
    if batch:
        yield batch
