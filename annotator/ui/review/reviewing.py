"""Review: one case after the other, each decided by a key. Panels show what is here; commands call it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from annotator.edits import correcting, reviewing
from annotator.model.annotation import Annotation
from annotator.model.case import Case, CaseFilter, CaseId
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.link import Link, LinkId
from annotator.model.review import CaseState, Choice, LinkChoice, Standing, standings
from annotator.model.span import Fragments
from annotator.store import annotations, links, people
from annotator.store.reviews import cases, verdicts
from annotator.store.reviews.verdict_rows import said_by_link
from annotator.store.settings import names_hidden
from annotator.ui.review.queueing import Queueing
from annotator.ui.session import Names, Session
from annotator.ui.state import State

_TELLING = (Kind.VERDICT, Kind.ANNOTATION, Kind.LINK, Kind.COMMENT)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to decide a case: annotations that say the same, or that links hold, or do not.

    `standing` is how the verdicts stand on the first that has any.
    """

    annotations: tuple[Annotation, ...] = ()
    links: tuple[Link, ...] = ()
    linked: bool = True
    standing: Standing | None = None

    @property
    def undecided(self) -> bool:
        """Whether it is still the reviewer's turn with it."""
        return self.standing is None or not self.standing.decided


class Reviewing(State):
    """Knows the cases, which is in hand, which way of it, and how its edges would be moved."""

    case_changed = Signal()
    """Another case or way is in hand, or what is known of it is another."""
    cases_changed = Signal()
    """The list of cases is another."""
    used_up = Signal()
    """All that was listed is decided."""

    def __init__(self, session: Session, queueing: Queueing) -> None:
        super().__init__(session)
        self._session = session
        self.active = False
        self.document: DocumentId | None = None
        self.wanted = CaseFilter()
        self.cases: Sequence[Case] = ()
        self.current: Case | None = None
        self.ways: Sequence[Way] = ()
        self.held = 0
        self.draft: Fragments | None = None
        self.choosing = False
        self._done = dict[CaseId, DocumentId]()
        self._past = list[Case]()
        self._deciding = False
        session.disguise = self._disguised
        session.project_leaving.connect(self.leave)
        session.changed.connect(self._on_changed)
        queueing.changed.connect(self._on_queue)

    # -- coming and going

    def start(self, wanted: CaseFilter | None = None) -> None:
        """Go through the queue of the whole project, or through what is left of it by a filter."""
        self._begin(None, wanted or self.wanted)

    def adjudicate(self, document: DocumentId) -> None:
        """Go through the cases of one document in the order of the text."""
        self._begin(document, CaseFilter(document=document))

    def _begin(self, document: DocumentId | None, wanted: CaseFilter) -> None:
        self.active, self.document, self.wanted = True, document, wanted
        self._done.clear()
        self._past.clear()
        self._list()
        self._show(self.cases[0] if self.cases else None)
        self.changed.emit()

    def leave(self) -> None:
        """Back to the text."""
        if self.active:
            self.active, self.document, self.cases = False, None, ()
            self._show(None)
            self.changed.emit()

    def narrow(self, wanted: CaseFilter) -> None:
        """List these cases instead."""
        self.wanted = wanted
        self._done.clear()
        self._list()
        still = next((each for each in self.cases if self.current is not None and each.id == self.current.id), None)
        self._show(still or (self.cases[0] if self.cases else None))

    def _list(self) -> None:
        project = self._session.opened
        if self.document is not None:
            self.cases = cases.in_order(project, self.document)
        else:
            self.cases = cases.queue(project, self.wanted)
        self.cases_changed.emit()

    @property
    def left(self) -> int:
        """How many of the listed cases are still to be decided."""
        return sum(each.id not in self._done for each in self.cases)

    def is_done(self, case: Case) -> bool:
        """Whether it was decided just now, or before."""
        return case.id in self._done or case.state is CaseState.DECIDED

    # -- from case to case

    def show(self, case: Case) -> None:
        """Take a case in hand."""
        if self.current is not None:
            self._past.append(self.current)
        self._show(case)

    def go_on(self) -> None:
        """To the next case that is to be decided, from the first again behind the last."""
        following = self._following()
        if following is not None:
            self.show(following)
        elif self.current is not None and self.is_done(self.current):
            self._show(None)
            self.used_up.emit()

    def go_back(self) -> None:
        """To the case that was in hand before."""
        if self._past:
            self._show(self._past.pop())

    def _following(self) -> Case | None:
        ids = [each.id for each in self.cases]
        here = ids.index(self.current.id) if self.current is not None and self.current.id in ids else -1
        onward = [*self.cases[here + 1 :], *self.cases[: here + 1]]
        return next((each for each in onward if not self.is_done(each) and each != self.current), None)

    def _show(self, case: Case | None) -> None:
        self.current, self.held, self.draft, self.choosing = case, 0, None, False
        self._read()

    def _read(self) -> None:
        self._look()
        self.case_changed.emit()

    def _look(self) -> None:
        """See what the ways of the case in hand are now."""
        self.ways = _ways(self._session, self.current) if self.current is not None else ()
        self.held = min(self.held, max(len(self.ways) - 1, 0))

    def hold(self, number: int) -> None:
        """Take one of the ways in hand, counted from 0."""
        if 0 <= number < len(self.ways) and number != self.held:
            self.held, self.draft = number, None
            self.case_changed.emit()

    # -- what can be done

    @property
    def way(self) -> Way | None:
        """The way in hand."""
        return self.ways[self.held] if self.ways else None

    @property
    def held_annotation(self) -> Annotation | None:
        """The annotation whose edges and type can be changed."""
        way = self.way
        return way.annotations[0] if way is not None and way.annotations else None

    def set_draft(self, fragments: Fragments) -> None:
        """How the edges would be; nothing is decided by that."""
        about = self.held_annotation
        if about is not None:
            self.draft = fragments if fragments != about.fragments else None
            self.case_changed.emit()

    def choose_reason(self, *, choosing: bool = True) -> None:
        """Ask for the reason why the way in hand goes back, or do so no longer."""
        self.choosing = choosing and self.held_annotation is not None
        self.case_changed.emit()

    def take(self, number: int) -> None:
        """Decide for one of the ways, counted from 0: the others are passed over."""
        if 0 <= number < len(self.ways):
            self.held, self.draft = number, None
            self.accept()

    def accept(self) -> None:
        """Decide for the way in hand, with its edges as they were moved."""
        way, about = self.way, self.held_annotation
        if way is None:
            return
        if about is not None and self.draft is not None:
            self.correct(about.type)
        elif way.links:
            choice = LinkChoice([LinkId(each.id) for each in way.links], accepted=way.linked)
            self._decide(reviewing.settle, self._session.opened, [], [choice])
        else:
            choice = Choice([each.id for each in way.annotations], self._others(way))
            self._decide(reviewing.take, self._session.opened, choice)

    def correct(self, type_: TypeId) -> None:
        """Set an annotation of this type in place of all ways, with the edges as they were moved."""
        way, about = self.way, self.held_annotation
        if way is not None and about is not None:
            others = [*(each.id for each in way.annotations), *self._others(way)]
            spans = self.draft or about.fragments
            self._decide(correcting.correct, self._session.opened, about.id, spans, type_, others)

    def take_suggested(self) -> None:
        """Set what a suggester says in place of all ways."""
        suggested = self.current.suggested if self.current is not None else None
        if suggested is not None and self.held_annotation is not None:
            type_, fragments = suggested
            self.set_draft(fragments)
            self.correct(type_)

    def send_back(self, reason: str, comment: str = "") -> None:
        """Return the way in hand to its authors; with moved edges these are what is to stand there."""
        way, about, project = self.way, self.held_annotation, self._session.opened
        self.choosing = False
        if way is None or about is None:
            return
        ids = [each.id for each in way.annotations]
        if self.draft is not None:
            edit = correcting.correct
            self._decide(edit, project, about.id, self.draft, about.type, ids, returned=reason, comment=comment)
        else:
            self._decide(reviewing.send_back, project, ids, reason, comment)

    def ask(self, comment: str) -> None:
        """Ask the authors of the way in hand."""
        way = self.way
        if way is not None and way.annotations:
            ids = [each.id for each in way.annotations]
            self._decide(reviewing.ask, self._session.opened, ids, comment)

    def comment(self, text: str) -> None:
        """Say something of the way in hand; nothing is decided by that."""
        about = self.held_annotation
        if about is not None:
            self._session.do(reviewing.comment_on, self._session.opened, about.id, text)

    def settle(self, choices: Sequence[Choice], ties: Sequence[LinkChoice]) -> None:
        """Decide many places as one step."""
        self.decide_elsewhere(lambda: self._session.do(reviewing.settle, self._session.opened, choices, ties))

    def decide_elsewhere(self, decide: Callable[[], object]) -> None:
        """Have many places decided, then see what is left of the cases."""
        self._deciding = True
        try:
            decide()
        finally:
            self._deciding = False
        self._done |= {each.id: each.document for each in self.cases if self._is_settled(each)}
        self.cases_changed.emit()
        self._read()
        if self.current is not None and self.current.id in self._done:
            self.go_on()

    def _is_settled(self, case: Case) -> bool:
        ways = _ways(self._session, case)
        return not any(way.undecided for way in ways)

    def _others(self, way: Way) -> list[AnnotationId]:
        return [each.id for other in self.ways if other is not way for each in other.annotations]

    def _decide(self, edit: Callable[..., Changes], *args: object, **kwargs: object) -> None:
        """Do it and go on, unless another way of the case is still to be decided."""
        self._deciding = True
        try:
            changes = self._session.do(edit, *args, **kwargs)
        finally:
            self._deciding = False
        if changes and self.current is not None:
            self._on_decided(self.current)

    def _on_decided(self, case: Case) -> None:
        self._look()
        open_ways = [number for number, way in enumerate(self.ways) if way.undecided]
        if open_ways and not case.of_link:
            self.held, self.draft = open_ways[0], None
            self.case_changed.emit()
            return
        self._done[case.id] = case.document
        self.cases_changed.emit()
        self.go_on()

    # -- what happens elsewhere

    def _on_changed(self, changes: Changes) -> None:
        """After undo the case that was decided last is in hand again."""
        if not self.active or self._deciding:
            return
        touched = changes.where(*_TELLING)
        if Kind.VERDICT in changes:
            self._done = {id: document for id, document in self._done.items() if document not in touched}
            self.cases_changed.emit()
        if Kind.VERDICT in changes and self._past and self._past[-1].document in touched:
            self._show(self._past.pop())
        elif self.current is not None and self.current.document in touched:
            self._read()

    def _on_queue(self) -> None:
        """The list as it is now; what was decided meanwhile leaves it, and what is in hand stays in hand."""
        if not self.active:
            return
        still_pending = set(cases.pending(self._session.opened))
        self._list()
        self._done = {id: document for id, document in self._done.items() if document in still_pending}
        if self.current is None and (first := self._following()) is not None:
            self._show(first)
        elif self.current is not None:
            fresh = next((each for each in self.cases if each.key == self.current.key and self._same(each)), None)
            if fresh is not None and fresh != self.current:
                self.current = replace(fresh)
                self._read()

    def _same(self, case: Case) -> bool:
        return self.current is not None and case.document == self.current.document

    # -- who

    def names(self) -> Names:
        """What people are called in the case in hand: letters, where names are hidden until the verdict."""
        undecided = self.current is not None and any(way.undecided for way in self.ways)
        known = people.names(self._session.opened.connection)
        return self._lettered(known) if undecided else known

    def names_throughout(self) -> Names:
        """What they are called where decided and undecided stands side by side."""
        return self._lettered(people.names(self._session.opened.connection))

    def _disguised(self, known: Names) -> Names:
        """What they are called elsewhere in the window meanwhile."""
        if not self.active:
            return known
        return self.names() if self.document is None else self.names_throughout()

    def _lettered(self, known: Names) -> Names:
        project, case = self._session.opened, self.current
        document = self.document if case is None else case.document
        if document is None or not names_hidden(project):
            return known
        there = sorted(verdicts.participants(project, document))
        there += sorted({*(case.people if case is not None else ())}.difference(there))
        return {**known, **{id: chr(ord("A") + number % 26) for number, id in enumerate(there)}}


def _ways(session: Session, case: Case) -> list[Way]:
    """What can be decided for, as it is in the project now."""
    project = session.opened
    if case.of_link:
        there = links.among(project, [LinkId(id) for alike in case.targets for id in alike])
        standing = _of_links(session, there)
        return [Way(links=tuple(there), linked=linked, standing=standing) for linked in (True, False)] if there else []
    found = list[Way]()
    for alike in case.targets:
        rows = annotations.among(project, [AnnotationId(id) for id in alike])
        if rows:
            stand = [verdicts.standing_of(project, each) for each in rows]
            found.append(Way(tuple(rows), standing=next((each for each in stand if each is not None), None)))
    return found


def _of_links(session: Session, there: Sequence[Link]) -> Standing | None:
    """How the verdicts stand on the first of the links that has any."""
    ends = {end for each in there for end in (each.source, each.target)}
    uids = {each.id: each.uid for each in annotations.among(session.opened, ends)}
    said = {each.uid: said_by_link(each, uids) for each in there}
    found = standings([verdict for each in there for verdict in verdicts.verdicts_on(session.opened, each.uid)], said)
    return next(iter(found.values()), None)
