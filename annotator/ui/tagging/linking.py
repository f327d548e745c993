"""Linking by pointing: what a hint or a click takes next is linked to the annotation in hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal

from annotator.errors import UsageError
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, LinkTypeId, TypeId
from annotator.model.link import LinkId
from annotator.model.link_rules import links_between
from annotator.model.schema import LinkType, Schema
from annotator.model.span import hull
from annotator.ui.i18n import translate
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session
from annotator.ui.state import State

MOST = 9
"""Offers that a digit can choose among."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What pointing at an annotation may mean: a link to be made, or where `link` is told one to be taken away."""

    type: LinkType
    source: Annotation
    target: Annotation
    link: LinkId | None = None

    def leads_to(self, held: Annotation) -> bool:
        """Whether it comes to the annotation in hand rather than goes out from it."""
        return self.target.id == held.id


class Way(NamedTuple):
    """A kind of link, and whether it comes to the annotation in hand rather than goes out from it."""

    type: LinkType
    incoming: bool

    def between(self, held: Annotation, other: Annotation) -> Offer:
        """The link that would be made."""
        return Offer(self.type, other, held) if self.incoming else Offer(self.type, held, other)


def ways_between(schema: Schema, held: TypeId, other: TypeId, slot: LinkTypeId | None) -> list[Way]:
    """How annotations of two types may be linked; the other way round only where there is no way out."""
    ways = [Way(type_, False) for type_ in links_between(schema, held, other)]
    ways = ways or [Way(type_, True) for type_ in links_between(schema, other, held)]
    return [way for way in ways if slot in (None, way.type.id)]


class Linking(State):
    """Holds from the key that asks for a link until Esc: each hint or click links the annotation that was in hand."""

    chosen = Signal(object)
    """This Offer is meant."""

    def __init__(self, session: Session, view: ReadingView, language: str) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._language = language
        self._held: AnnotationId | None = None
        self._slot: LinkTypeId | None = None
        self._breaking = self._once = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self.offers: Sequence[Offer] = ()
        view.hint_taken.connect(self._soon.start)
        view.hints_left.connect(self.leave)
        view.focus_changed.connect(self._soon.start)
        session.document_changed.connect(self.leave)
        session.changed.connect(self._on_changed)

    @property
    def active(self) -> bool:
        """Whether the next annotation that is pointed at is meant for a link."""
        return self._held is not None

    def start(self, held: Annotation, slot: LinkTypeId | None = None, *, breaking: bool = False) -> None:
        """Point at what the annotation is to be linked to, by any link or by one; or at what no longer. UsageError."""
        self._held, self._slot, self._breaking, self.offers = held.id, slot, breaking, ()
        self._once = False
        if not self._choices():
            self.leave()
            raise UsageError("nothing_to_unlink" if breaking else "nothing_to_link", surface=held.surface)
        self._point()

    def draw(self, held: Annotation, other: Annotation) -> None:
        """Link one annotation to another that it was dragged to; where several links fit, a digit says which.

        Raises UsageError(cannot_link).
        """
        self._held, self._slot, self._breaking, self._once = held.id, None, False, True
        found = self._choices().get(other.id, [])[:MOST]
        if not found:
            self.leave()
            raise UsageError("cannot_link", surface=held.surface, other=other.surface)
        self._take(held, found)

    def leave(self) -> None:
        """Link nothing more."""
        if self._held is not None:
            self._held, self._slot, self.offers, self.sentence = None, None, (), ""
            self.changed.emit()

    def choose(self, number: int) -> None:
        """Take the offer with this number, counted from 0."""
        offer, self.offers = self.offers[number], ()
        self.chosen.emit(offer)
        self._go_on()

    def back(self) -> None:
        """Esc: from the choice among offers to pointing, and from pointing out of it."""
        if self.offers:
            self.offers = ()
            self._go_on()
        else:
            self.leave()

    def _go_on(self) -> None:
        """Point at the next, for as long as there is one."""
        held = self._session.annotations.get(self._held) if self._held is not None else None
        if held is None:
            self.leave()
            return
        self._view.set_focus(held.id)
        if self._once or not self._choices():
            self.leave()
        else:
            self._point()

    def _point(self) -> None:
        held = self._session.annotations[self._held or AnnotationId(0)]
        self.sentence = self._prompt().format(
            surface=_short(self._view.read(held.fragments)), link=self._name_of(self._slot)
        )
        places = {hull(self._session.annotations[id].fragments) for id in self._choices()}
        self._view.start_hints_on(sorted(places))
        self.changed.emit()

    def _prompt(self) -> str:
        if self._breaking:
            return translate("Linking", "Unlink “{surface}” from: two letters or a click; Esc ends.")
        if self._slot is not None:
            return translate("Linking", "{link} of “{surface}”: two letters or a click; Esc ends.")
        return translate("Linking", "Link “{surface}” to: two letters or a click; Esc ends.")

    def _name_of(self, slot: LinkTypeId | None) -> str:
        return self._session.schema.link_type(slot).label_in(self._language) if slot is not None else ""

    def _partners(self, held: Annotation) -> dict[AnnotationId, list[Offer]]:
        """The links that hold to the one in hand, each to be taken away, by what is at their other end."""
        annotations, schema = self._session.annotations, self._session.schema
        found: dict[AnnotationId, list[Offer]] = {}
        for each in self._session.links.values():
            if held.id in (each.source, each.target):
                other = each.target if each.source == held.id else each.source
                offer = Offer(schema.link_type(each.type), annotations[each.source], annotations[each.target], each.id)
                found.setdefault(other, []).append(offer)
        return found

    def _choices(self) -> dict[AnnotationId, list[Offer]]:
        """What may be pointed at, and what that may mean."""
        held = self._session.annotations.get(self._held) if self._held is not None else None
        if held is None:
            return {}
        made = self._partners(held)
        if self._breaking:
            return made
        own = [each for each in self._session.annotations.values() if each.author == held.author and each.id != held.id]
        found: dict[AnnotationId, list[Offer]] = {}
        for type_ in {each.type for each in own}:
            ways = ways_between(self._session.schema, held.type, type_, self._slot)
            for each in own if ways else ():
                if each.type == type_:
                    there = {offer.type.id for offer in made.get(each.id, ())}
                    found[each.id] = [way.between(held, each) for way in ways if way.type.id not in there]
        return {id: offers for id, offers in found.items() if offers}

    def _look(self) -> None:
        """Something was taken in hand or selected: what may be linked in its place is pointed at."""
        held = self._session.annotations.get(self._held) if self._held is not None else None
        if held is None or self.offers:
            return
        choices = self._choices()
        found = [offer for id in self._pointed_at(held) for offer in choices.get(id, ())][:MOST]
        if found:
            self._take(held, found)

    def _take(self, held: Annotation, found: Sequence[Offer]) -> None:
        if len(found) == 1:
            self.offers = found
            self.choose(0)
        else:
            self._ask(held, found)

    def _pointed_at(self, held: Annotation) -> list[AnnotationId]:
        """All annotations of the extent that was taken: which one is meant, the schema may tell."""
        focus, selection = self._view.focus, self._view.selection
        place = hull(selection) if selection else None
        if focus is not None and focus != held.id and focus in self._session.annotations:
            place = hull(self._session.annotations[AnnotationId(focus)].fragments)
        return [each.id for each in self._session.annotations.values() if hull(each.fragments) == place]

    def _ask(self, held: Annotation, found: Sequence[Offer]) -> None:
        self.offers = found
        told = [f"{number} {self._told(offer, held)}" for number, offer in enumerate(found, start=1)]
        self.sentence = translate("Linking", "Which link? {links}").format(links=" · ".join(told))
        self.changed.emit()

    def _told(self, offer: Offer, held: Annotation) -> str:
        label = offer.type.label_in(self._language)
        other = offer.source if offer.leads_to(held) else offer.target
        arrow = "←" if offer.leads_to(held) and not offer.type.symmetric else "→"
        code = self._session.schema.type(other.type).label_in(self._language)
        return f"{label} {arrow} {code}"

    def _on_changed(self) -> None:
        if self._held is not None and self._held not in self._session.annotations:
            self.leave()


_LONGEST = 16


def _short(surface: str) -> str:
    return surface if len(surface) <= _LONGEST else f"{surface[: _LONGEST - 1]}…"
