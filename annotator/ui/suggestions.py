"""The stream of suggestions for the document in hand: worked out beside the window, shown as unconfirmed marks."""

from bisect import bisect, bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping

from PySide6.QtCore import QObject

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, DocumentId, LayerId, TypeId
from annotator.model.span import Span, fragments_of
from annotator.model.suggestion import Suggestion
from annotator.store import annotations, suggestions
from annotator.store.project import open_read_only
from annotator.store.suggestions import Rejected
from annotator.suggest import figures, memory, reading
from annotator.suggest.merge import merged
from annotator.ui.i18n import translate
from annotator.ui.marks import look_of
from annotator.ui.page.marks import Mark
from annotator.ui.reading_view import ReadingView
from annotator.ui.session import Session
from annotator.ui.tasks import Progress, Task, Tasks

Key = tuple[int, int, TypeId]
"""What makes two suggestions the same: start, end and type."""

_FEW = 50
"""Up to so many suggestions are looked up one by one; for more, all annotations of the document are gone through."""


class Suggestions(QObject):
    """Keeps on the page what is suggested and neither tagged nor rejected; their marks have negative ids."""

    def __init__(self, session: Session, view: ReadingView, tasks: Tasks, language: str) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._tasks = tasks
        self._language = language
        self._found: list[Suggestion] = []
        self._marks: dict[Key, int] = {}
        self._shown: dict[int, Suggestion] = {}
        self._spans: dict[AnnotationId, Span] = {}
        self._longest = 0
        self._task: Task | None = None
        self._then: Callable[[], None] | None = None
        session.document_changed.connect(self._on_document)
        session.reading_changed.connect(self._work)
        session.changed.connect(self._follow)

    def _on_document(self) -> None:
        """The page has been filled anew: nothing is suggested there yet."""
        self._found, self._marks, self._shown, self._spans = [], {}, {}, {}
        self._task = self._then = None
        self._work()

    def _work(self) -> None:
        """Work out the suggestions for the document in hand, once it is known how it is read."""
        document, read = self._session.document, self._session.reading
        if document is None or read is None:
            return
        path, schema = self._session.opened.path, self._session.schema

        def work(_progress: Progress) -> list[Suggestion]:
            with open_read_only(path) as project:
                known = reading.as_read(suggestions.known(project))
                carried = suggestions.stored(project, document.id)
                text = read.reading.text
                found = [*figures.suggest(text, schema), *memory.suggest(text, schema, known)]
            fresh = reading.in_source(read.reading, read.decided.passed_over, found)
            return merged(schema, [*(each for each in carried if schema.has_type(each.type)), *fresh])

        self._task = self._tasks.run(
            work, lambda found: self._take(document.id, found), failed=self._give_up, key="suggest", owner=self
        )

    def _give_up(self, error: AnnotatorError) -> None:
        self._task = self._then = None
        self._session.notify.error(error)

    def when_found(self, then: Callable[[], None]) -> bool:
        """Do something once the suggestions that are being worked out are there; False where none are."""
        if self._task is None and (self._session.document is None or self._session.reading is not None):
            return False
        self._then = then
        return True

    def tip(self, mark: int) -> str:
        """What hovering a suggestion tells."""
        suggestion = self.get(mark)
        if suggestion is None:
            return ""
        label = self._session.schema.type(suggestion.type).label_in(self._language)
        return translate("Suggestions", "{type}, suggested: Enter accepts, Backspace rejects").format(type=label)

    def is_open(self, mark: int) -> bool:
        """Whether a suggestion is neither tagged nor rejected."""
        return mark in self._shown

    def get(self, mark: int | None) -> Suggestion | None:
        """The suggestion that a mark stands for, if it stands for one."""
        return self._shown.get(mark) if mark is not None else None

    def _take(self, document: DocumentId, found: list[Suggestion]) -> None:
        if self._session.document is None or self._session.document.id != document:
            return
        self._found = found
        for each in found:
            self._marks.setdefault(_key(each), -1 - len(self._marks))
        self._longest = max((len(each.span) for each in found), default=0)
        self._spans = {each.id: each.span for each in self._session.annotations.values()}
        self._take_away(self._shown.keys() - {self._mark(number) for number in range(len(found))})
        self._look_at(range(len(found)))
        self._task, then, self._then = None, self._then, None
        if then is not None:
            then()

    def _follow(self, changes: Changes) -> None:
        document = self._session.document
        if document is None:
            return
        if changes.schema:
            self._on_document()
        elif document.id in changes.where(Kind.SUGGESTION):
            self._work()
        elif document.id in changes.rejected:
            self._look_at(range(len(self._found)))
        elif document.id in changes.annotated:
            self._look_at(self._around(changes.annotations))

    def _around(self, changed: Iterable[AnnotationId]) -> set[int]:
        """The suggestions that share a character with an annotation as it was or as it is."""
        near: set[int] = set()
        for id in changed:
            now = self._session.annotations.get(id)
            spans = [self._spans.pop(id, None), now.span if now else None]
            if now is not None:
                self._spans[id] = now.span
            for span in filter(None, spans):
                first = bisect(self._found, span.start - self._longest, key=_start)
                near.update(range(first, bisect_left(self._found, span.end, key=_start)))
        return near

    def _look_at(self, numbers: Collection[int]) -> None:
        """Show these or take them away, as they are decided or not; only marks that change are touched."""
        undecided = self._undecided(numbers)
        put = [number for number in undecided if self._mark(number) not in self._shown]
        self._take_away({self._mark(number) for number in numbers if number not in undecided} & self._shown.keys())
        self._shown |= {self._mark(number): self._found[number] for number in undecided}
        if put:
            self._view.update_marks([self._drawn(number) for number in put], ())

    def _take_away(self, gone: Collection[int]) -> None:
        for id in gone:
            del self._shown[id]
        if self._view.focus in gone:
            self._view.set_focus(None)
        if gone:
            self._view.update_marks((), gone)

    def _mark(self, number: int) -> int:
        """The id of the mark for a suggestion, which stays the same when the suggestions are worked out again."""
        return self._marks[_key(self._found[number])]

    def _undecided(self, numbers: Collection[int]) -> set[int]:
        project, document = self._session.opened, self._session.shown.id
        refused = suggestions.rejected(project, document, project.person.id)
        layers = {type_.id: type_.layer for type_ in project.schema.types}
        if len(numbers) > _FEW:
            taken = Taken(layers, self._session.annotations.values())
            return {number for number in numbers if self._is_undecided(number, refused, taken)}
        return {number for number in numbers if self._is_undecided(number, refused, self._taken_near(number, layers))}

    def _is_undecided(self, number: int, refused: set[Rejected], taken: "Taken") -> bool:
        each = self._found[number]
        return _key(each) not in refused and not taken.at(each)

    def _taken_near(self, number: int, layers: Mapping[TypeId, LayerId]) -> "Taken":
        span = self._found[number].span
        project = self._session.opened
        near = annotations.overlapping(project, self._session.shown.id, project.person.id, span.start, span.end)
        return Taken(layers, near)

    def _drawn(self, number: int) -> Mark:
        each = self._found[number]
        look = look_of(self._session.schema, each.type, self._language)
        return Mark(self._mark(number), each.fragments, look, unconfirmed=True)


class Taken:
    """Where a layer has annotations already: nothing more is suggested there."""

    def __init__(self, layers: Mapping[TypeId, LayerId], annotations: Iterable[Annotation]) -> None:
        self._layers = layers
        self._spans = {layer: fragments_of(spans) for layer, spans in _by_layer(layers, annotations).items()}

    def at(self, suggestion: Suggestion) -> bool:
        """Whether a tagged character is among those of the suggestion."""
        spans = self._spans.get(self._layers[suggestion.type], ())
        after = bisect_left(spans, suggestion.span.end, key=lambda span: span.start)
        return after > 0 and spans[after - 1].end > suggestion.span.start


def _by_layer(layers: Mapping[TypeId, LayerId], found: Iterable[Annotation]) -> dict[LayerId, list[Span]]:
    spans: dict[LayerId, list[Span]] = {}
    for each in found:
        spans.setdefault(layers[each.type], []).extend(each.fragments)
    return spans


def _start(suggestion: Suggestion) -> int:
    return suggestion.span.start


def _key(suggestion: Suggestion) -> Key:
    return suggestion.span.start, suggestion.span.end, suggestion.type
