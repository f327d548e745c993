"""Fills the slots of suggested claims with what stands in them: figures, times, and whom they are about.

It looks at all that is suggested and tagged, whoever suggests it, so that what is linked to is what the page shows.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.model.ids import LinkTypeId, TypeId
from annotator.model.link_rules import slots
from annotator.model.near import Near
from annotator.model.schema import LinkType, Render, Schema
from annotator.model.suggestion import Slot, Suggestion

SOURCE, FIGURES, TIMES, TOPIC = "source", "rests_on", "period", "about"
"""Codes of the links that are filled, by the default schema."""

_SURE = 0.6
"""The score from which a name is taken as what a claim is about."""
_AND = re.compile(r"[、，,和与與及]$|以及$")
_MOST_TOPICS = 3


def is_claim(schema: Schema, type_: TypeId) -> bool:
    """Whether a type has slots that are filled."""
    return schema.has_type(type_) and bool(_roles(schema, type_))


def filled_anew(schema: Schema, claim: Suggestion, parts: Sequence[Suggestion]) -> Suggestion:
    """A claim with its slots filled from these parts instead of those that were there before.

    What its own suggester put into them stays; a source is named anew.
    """
    source = _roles(schema, claim.type).get(SOURCE)
    own = tuple(slot for slot in claim.slots if slot.suggester is None or slot.link == source)
    return filled(schema, replace(claim, slots=own), parts, Near((each.span, each) for each in parts))


def with_slots(schema: Schema, suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """The same in the same order, with the slots of the claims among them filled from the others."""
    claims = {type_: found for type_ in {each.type for each in suggestions} if (found := _roles(schema, type_))}
    if not claims:
        return list(suggestions)
    parts = Near((each.span, each) for each in suggestions if each.type not in claims)
    return [
        filled(schema, each, parts.sharing(each.span), parts) if each.type in claims else each for each in suggestions
    ]


def filled(
    schema: Schema, claim: Suggestion, inside: Iterable[Suggestion], around: Near[Suggestion] | None = None
) -> Suggestion:
    """The suggestion with slots for what lies in it; `around` tells what its source is, which lies outside."""
    roles = _roles(schema, claim.type)
    given = [
        _named(schema, each, around) if around and each.link == roles.get(SOURCE) else each for each in claim.slots
    ]
    taken = {(slot.link, slot.span) for slot in given}
    parts = [each for each in inside if any(piece.contains(each.span) for piece in claim.fragments)]
    found = [
        *_of(schema, roles.get(FIGURES), [each for each in parts if _is_figure(schema, each.type)]),
        *_of(schema, roles.get(TIMES), [each for each in parts if _is_time(schema, roles, each.type)]),
        *_of(schema, roles.get(TOPIC), _topics(claim, [each for each in parts if _is_topic(schema, roles, each)])),
    ]
    return replace(claim, slots=(*given, *(slot for slot in found if (slot.link, slot.span) not in taken)))


def _roles(schema: Schema, type_: TypeId) -> dict[str, LinkTypeId]:
    """The links that go out from a type, by their codes, if they make it one of claims."""
    found = {each.code: each.id for each in slots(schema, type_)}
    return found if found.keys() & {SOURCE, FIGURES} and schema.layer_of(type_).render is Render.BRACKET else {}


def _of(schema: Schema, link: LinkTypeId | None, parts: Sequence[Suggestion]) -> list[Slot]:
    if link is None:
        return []
    most = schema.link_type(link).max
    return [_slot(link, each) for each in parts[:most]]


def _slot(link: LinkTypeId, part: Suggestion) -> Slot:
    return Slot(link, part.span, part.surface, part.type, part.attributes, part.suggester, part.score)


def _is_figure(schema: Schema, type_: TypeId) -> bool:
    return schema.layer_of(type_).render is Render.BORDER


def _is_time(schema: Schema, roles: dict[str, LinkTypeId], type_: TypeId) -> bool:
    link = roles.get(TIMES)
    return link is not None and schema.selects(schema.link_type(link).range, type_)


def _is_topic(schema: Schema, roles: dict[str, LinkTypeId], part: Suggestion) -> bool:
    link = roles.get(TOPIC)
    if link is None or part.score < _SURE or _is_time(schema, roles, part.type):
        return False
    return schema.layer_of(part.type).render is Render.FILL and _fits(schema, schema.link_type(link), part.type)


def _fits(schema: Schema, link: LinkType, type_: TypeId) -> bool:
    return schema.selects(link.range, type_)


def _topics(claim: Suggestion, parts: Sequence[Suggestion]) -> list[Suggestion]:
    """The first name, and those joined to it: 金牛区、什邡市."""
    found = list(parts[:1])
    for each in parts[1:]:
        between = claim.surface[found[-1].span.end - claim.span.start : each.span.start - claim.span.start]
        if len(found) == _MOST_TOPICS or not _AND.fullmatch(between):
            break
        found.append(each)
    return found


def _named(schema: Schema, slot: Slot, around: Near[Suggestion] | None) -> Slot:
    """The slot as what is suggested or tagged on just these characters, where the link may lead to that."""
    for each in around.sharing(slot.span) if around else ():
        link = schema.link_type(slot.link)
        if each.span == slot.span and schema.selects(link.range, each.type):
            return _slot(slot.link, each)
    return slot
