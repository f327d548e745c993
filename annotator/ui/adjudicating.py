"""Everybody's tags on the page while a document is adjudicated: chips tell whose each is and what is settled."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, PersonId, TypeId
from annotator.model.span import Fragments
from annotator.review.comparing import Work, work_of
from annotator.ui.marks import look_of
from annotator.ui.page.marks import Mark
from annotator.ui.presenter import Presenter
from annotator.ui.reading_view import ReadingView
from annotator.ui.reviewing import Reviewing
from annotator.ui.session import Session

SETTLED = "✓"


@dataclass(frozen=True, slots=True)
class _Chip:
    """What stands on a chip beside the type, and whether the tag has yielded to another."""

    before: str = ""
    after: str = ""
    yielded: bool = False


class Adjudicating(QObject):
    """Dresses the page for adjudication, and has it follow the case in hand."""

    def __init__(
        self, session: Session, reviewing: Reviewing, view: ReadingView, presenter: Presenter, language: str
    ) -> None:
        super().__init__(view)
        self._session = session
        self._reviewing = reviewing
        self._view = view
        self._presenter = presenter
        self._language = language
        self._dressed = False
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
        elif self._dressed:
            self._dressed = False
            self._view.hide_suggestions(hidden=False)
            self._presenter.dress(None)

    def _on_document(self) -> None:
        """Who goes to another document has left the adjudication of this one."""
        if self._reviewing.document is not None and not self._here:
            self._reviewing.leave()

    def _on_changed(self, changes: Changes) -> None:
        if self._here and (Kind.VERDICT in changes or Kind.ANNOTATION in changes):
            self._dress()

    def _dress(self) -> None:
        self._dressed = True
        self._view.hide_suggestions(hidden=True)
        work = work_of(self._session.opened, self._session.shown)
        chips = chips_of(work, shortened(work.people, self._reviewing.names()))
        schema, language = self._session.schema, self._language

        def marks(annotations: Iterable[Annotation]) -> list[Mark]:
            found = list[Mark]()
            for each in annotations:
                chip = chips.get(each.id)
                if chip is not None:
                    look = look_of(schema, each.type, language)
                    badge = " ".join(filter(None, (chip.before + look.badge, chip.after)))
                    dressed = replace(look, badge=badge)
                    found.append(Mark(each.id, each.fragments, dressed, unconfirmed=chip.yielded))
            return found

        self._presenter.dress(marks)

    def _follow(self) -> None:
        reviewing = self._reviewing
        if not self._here or reviewing.current is None:
            return
        about, draft = reviewing.held_annotation, reviewing.draft
        if draft is not None:
            self._view.select(draft)
        elif about is not None:
            self._view.select(None)
            self._view.set_focus(self._shown_for(about))
        self._view.reveal(reviewing.current.span)

    def _shown_for(self, about: Annotation) -> int | None:
        """The mark that stands for an annotation: its own, or that of one which says the same."""
        alike = [
            each.id
            for each in self._session.annotations.values()
            if (each.type, each.fragments) == (about.type, about.fragments)
        ]
        return next((id for id in (about.id, *alike) if self._presenter.shows(id)), None)


def chips_of(work: Work, names: Mapping[PersonId, str]) -> Mapping[AnnotationId, _Chip]:
    """What stands on the chip of each annotation that is shown: of those that say the same one stands for all."""
    groups = defaultdict[tuple[TypeId, Fragments], list[Annotation]](list)
    for each in work.tags:
        groups[each.type, each.fragments].append(each)
    chips = dict[AnnotationId, _Chip]()
    for alike in groups.values():
        accepted = [each for each in alike if (found := work.standing.get(each.uid)) is not None and found.accepted]
        everybody = {each.author for each in alike} >= set(work.people)
        who = f"×{len(alike)}" if everybody else "·".join(names.get(each.author, "?") for each in alike)
        if accepted:
            chips[accepted[0].id] = _Chip(before=SETTLED)
        else:
            chips[alike[0].id] = _Chip(after=who, yielded=_has_yielded(work, alike))
    return chips


def shortened(people: Sequence[PersonId], names: Mapping[PersonId, str]) -> Mapping[PersonId, str]:
    """As few characters of each name as tell these people apart."""
    there = [names.get(id, "?") for id in people]
    for length in range(1, max(map(len, there), default=1)):
        if len({name[:length] for name in there}) == len(there):
            return {id: name[:length] for id, name in names.items()}
    return names


def _has_yielded(work: Work, alike: Sequence[Annotation]) -> bool:
    found = [work.standing.get(each.uid) for each in alike]
    return all(each is not None and each.decided for each in found)
