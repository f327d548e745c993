"""The stream of suggestions for the document in hand, shown as unconfirmed marks while they are undecided."""

from bisect import bisect, bisect_left, insort
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, TypeId
from annotator.model.rivals import Taken
from annotator.model.schema import Schema
from annotator.model.sieve import Sieve
from annotator.model.slots import standing_for
from annotator.model.span import Span, fragments_of, hull
from annotator.model.suggestion import Slot, Suggestion
from annotator.store import annotations, replies, suggestions
from annotator.store.suggestions import Rejected
from annotator.suggest.slots import filled_anew, is_claim
from annotator.text.script import fold
from annotator.ui.background.tasks import Tasks
from annotator.ui.i18n import translate
from annotator.ui.page.marks import Mark
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session
from annotator.ui.suggesting.asking import Asking
from annotator.ui.suggesting.hop_order import HopOrder, Place
from annotator.ui.tagging.marks import look_of

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
        self._language = language
        self._asking = Asking(session, tasks, language, self)
        self._found: list[Suggestion] = []
        self._begun = False
        self._marks: dict[Key, int] = {}
        self._shown: dict[int, Suggestion] = {}
        self._order = HopOrder()
        self._refused: set[Rejected] = set()
        self._refused_surfaces: set[tuple[str, TypeId]] = set()
        self._tagged: dict[AnnotationId, Annotation] = {}
        self._longest = 0
        self._then: Callable[[], None] | None = None
        self.quiet = 0
        """How many suggestions are kept back in this document, because they would hardly be right."""
        self._asking.said.connect(self._take)
        self._asking.round_over.connect(self._end_round)
        session.document_changed.connect(self._on_document)
        session.reading_changed.connect(self._work)
        session.changed.connect(self._follow)

    @property
    def sieve(self) -> Sieve:
        """What is known of the suggesters."""
        return self._asking.sieve

    def _on_document(self) -> None:
        """The page has been filled anew: nothing is suggested there yet."""
        self._marks, self._shown, self._order = {}, {}, HopOrder()
        self._asking.drop()
        self._begin()
        self._then, self.quiet = None, 0
        self._work()

    def _begin(self) -> None:
        """Find anew; what is shown already stays until it is known whether it is found again."""
        self._found, self._longest, self._begun = [], 0, True
        self._tagged = dict(self._session.annotations)

    def renew(self) -> None:
        """Ask the suggesters anew: one of them knows more than before."""
        self._work()

    def _work(self) -> None:
        """Work out the suggestions for the document in hand, once it is known how it is read."""
        if self._asking.ask():
            self._begin()
            self._refused, self._refused_surfaces = self._read_refused(), self._read_refused_surfaces()

    def when_found(self, then: Callable[[], None]) -> bool:
        """Do something once the suggestions that are being worked out are there; False where none are."""
        unread = self._session.document is not None and self._session.reading is None
        if not self._asking.waited_for and not unread:
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

    def offered(self, mark: int | None) -> Suggestion | None:
        """The suggestion in full, with what its slots would be filled with as things stand."""
        found = self.get(mark) if self._session.document is not None else None
        if found is None or not is_claim(self._session.schema, found.type):
            return found
        outer = hull(fragments_of((found.span, *(slot.span for slot in found.slots))))
        parts = [*self._undecided_in(outer), *map(_as_part, self._tagged_in(outer))]
        return filled_anew(self._session.schema, found, parts)

    def standing(self, source: TypeId, slot: Slot) -> int | None:
        """The mark of what would be linked to in a slot, if it is tagged or suggested by itself."""
        there = standing_for(self._session.schema, source, slot, self._tagged_in(slot.span))
        if there is not None:
            return there.id
        mark = self._marks.get((slot.span.start, slot.span.end, slot.type))
        return mark if mark in self._shown else None

    def _tagged_in(self, span: Span) -> list[Annotation]:
        project = self._session.opened
        return annotations.overlapping(project, self._session.shown.id, project.person.id, span.start, span.end)

    def _undecided_in(self, span: Span) -> Iterator[Suggestion]:
        first = bisect(self._found, span.start - self._longest, key=_start)
        near = range(first, bisect_left(self._found, span.end, key=_start))
        return (self._found[number] for number in near if self._mark(number) in self._shown)

    def place(self, mark: int) -> Place | None:
        """Where a suggestion comes when one hops."""
        return self._order.place(mark)

    def next(self, after: Place, *, backwards: bool = False) -> int | None:
        """The mark of the next suggestion in the order of hopping, or of the last one before."""
        return self._order.next(after, backwards=backwards)

    def alike(self, suggestion: Suggestion) -> list[Suggestion]:
        """The undecided ones with this surface, as it is read in either script, and this type; by place."""
        surface = self._surface(suggestion)
        same = (each for each in self._shown.values() if each.type == suggestion.type)
        return sorted((each for each in same if self._surface(each) == surface), key=_start)

    def next_unsure(self, after: int | None, *, backwards: bool) -> int | None:
        """The mark of the next suggestion from the one that may as well be wrong as right to the surest.

        With nothing in hand it is the first, or the last.
        """
        ranked = sorted((self._doubt(each), each.span, mark) for mark, each in self._shown.items())
        if not ranked:
            return None
        held = self.get(after)
        if held is None:
            return ranked[-1 if backwards else 0][2]
        at = bisect_left(ranked, (self._doubt(held), held.span, after or 0)) + (-1 if backwards else 1)
        return ranked[at][2] if 0 <= at < len(ranked) else None

    def _doubt(self, suggestion: Suggestion) -> float:
        """How far from even the chances are that it is right."""
        return abs(self.sieve.chance(suggestion.suggester, suggestion.type, suggestion.score) - 0.5)

    def turn(self, mark: int) -> int | None:
        """Put what else the place may be into the place of a suggestion, one after the other; its mark, if any."""
        before = self.get(mark)
        if before is None or not before.alternatives or self._begun:
            return None
        first, *others = before.alternatives
        turned = replace(first, alternatives=(*others, replace(before, alternatives=())))
        self._found.remove(before)
        insort(self._found, turned, key=_start)
        self._longest = max(self._longest, len(turned.span))
        new = self._marks.setdefault(_key(turned), -1 - len(self._marks))
        del self._shown[mark]
        self._order.take(mark)
        self._shown[new] = turned
        self._order.put(new, turned)
        self._view.update_marks([self._drawn(new, self._session.schema)], [mark])
        return new

    # -- what is found

    def _take(self, found: Sequence[Suggestion]) -> None:
        """Show the next ones of the text."""
        if not self._begun:
            self._begin()
        first = len(self._found)
        self._found += found
        for each in found:
            self._marks.setdefault(_key(each), -1 - len(self._marks))
        self._longest = max(self._longest, *(len(each.span) for each in found))
        stretch = Span(found[0].span.start, max(each.span.end for each in found))
        self._look_at(range(first, len(self._found)), self._taken(stretch))

    def _end_round(self, quiet: int) -> None:
        """All are there: what was shown before and was not found again goes."""
        if not self._begun:
            self._begin()
        self._take_away(self._shown.keys() - {self._mark(number) for number in range(len(self._found))})
        self._begun, self.quiet = False, quiet
        then, self._then = self._then, None
        if then is not None:
            then()

    def _follow(self, changes: Changes) -> None:
        document = self._session.document
        if document is None:
            return
        if changes.schema:
            self._on_document()
            return
        if document.id in changes.rejected:
            self._look_at(self._rejected_or_not())
        if document.id in changes.annotated:
            self._look_at(self._around(changes.annotations))
        if Kind.REFUSED_SURFACE in changes:
            self._refused_surfaces = self._read_refused_surfaces()
            self._look_at(range(len(self._found)))
        if document.id in changes.where(Kind.SUGGESTION) or self._hears_otherwise(changes):
            self._work()

    def _hears_otherwise(self, changes: Changes) -> bool:
        """Whether a suggester has gone quiet, was woken or was switched off."""
        return (Kind.REPLY in changes or Kind.SETTING in changes) and self._asking.is_stale()

    def _rejected_or_not(self) -> set[int]:
        """The suggestions that are rejected now and were not, or the other way round."""
        before, self._refused = self._refused, self._read_refused()
        changed: set[int] = set()
        for key in before ^ self._refused:
            near = range(bisect_left(self._found, key[0], key=_start), bisect(self._found, key[0], key=_start))
            changed.update(number for number in near if _key(self._found[number]) == key)
        return changed

    def _read_refused(self) -> set[Rejected]:
        project = self._session.opened
        return suggestions.rejected(project, self._session.shown.id, project.person.id)

    def _read_refused_surfaces(self) -> set[tuple[str, TypeId]]:
        project = self._session.opened
        return replies.refused(project, project.person.id)

    def _around(self, changed: Iterable[AnnotationId]) -> set[int]:
        """The suggestions that share a character with an annotation as it was or as it is."""
        near: set[int] = set()
        for id in changed:
            now = self._session.annotations.get(id)
            for each in filter(None, (self._tagged.pop(id, None), now)):
                first = bisect(self._found, each.span.start - self._longest, key=_start)
                near.update(range(first, bisect_left(self._found, each.span.end, key=_start)))
            if now is not None:
                self._tagged[id] = now
        return near

    def _look_at(self, numbers: Collection[int], taken: Taken | None = None) -> None:
        """Show these or take them away, as they are decided or not; only marks that change are touched."""
        if taken is None and len(numbers) > _FEW:
            taken = self._taken(None)
        undecided = {number for number in numbers if self._is_undecided(self._found[number], taken)}
        put = [self._mark(number) for number in undecided if self._mark(number) not in self._shown]
        self._take_away({self._mark(number) for number in numbers if number not in undecided} & self._shown.keys())
        for number in undecided:
            self._shown[self._mark(number)] = self._found[number]
            self._order.put(self._mark(number), self._found[number])
        if put:
            schema = self._session.schema
            self._view.update_marks([self._drawn(mark, schema) for mark in put], ())

    def _take_away(self, gone: Collection[int]) -> None:
        for id in gone:
            del self._shown[id]
            self._order.take(id)
        if self._view.focus in gone:
            self._view.set_focus(None)
        if gone:
            self._view.update_marks((), gone)

    def _mark(self, number: int) -> int:
        """The id of the mark for a suggestion, which stays the same when the suggestions are worked out again."""
        return self._marks[_key(self._found[number])]

    def _is_undecided(self, suggestion: Suggestion, taken: Taken | None) -> bool:
        if _key(suggestion) in self._refused or (taken or self._taken(suggestion.span)).at(suggestion):
            return False
        refused = self._refused_surfaces
        return not refused or (self._surface(suggestion), suggestion.type) not in refused

    def _surface(self, suggestion: Suggestion) -> str:
        return fold(self._view.read(suggestion.fragments))

    def _taken(self, span: Span | None) -> Taken:
        """Where the person has tagged something, in a stretch of the text or anywhere."""
        project = self._session.opened
        person = project.person.id
        if span is None:
            return Taken(project.schema, (each for each in self._session.annotations.values() if each.author == person))
        near = annotations.overlapping(project, self._session.shown.id, person, span.start, span.end)
        return Taken(project.schema, near)

    def _drawn(self, mark: int, schema: Schema) -> Mark:
        each = self._shown[mark]
        return Mark(mark, each.fragments, look_of(schema, each.type, self._language), unconfirmed=True)


def _as_part(annotation: Annotation) -> Suggestion:
    """What is tagged, as a thing that a claim may be linked to."""
    pieces = annotation.fragments if len(annotation.fragments) > 1 else ()
    return Suggestion(annotation.span, annotation.surface, annotation.type, "", 1, annotation.attributes, pieces)


def _start(suggestion: Suggestion) -> int:
    return suggestion.span.start


def _key(suggestion: Suggestion) -> Key:
    return suggestion.span.start, suggestion.span.end, suggestion.type
