"""Suggests the claims of a text, each with what kind it is, who says it, and by what word."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.link_rules import slots
from annotator.model.schema import LinkType, Render, Schema
from annotator.model.span import Span, hull, surface_of
from annotator.model.suggestion import Slot, Suggestion
from annotator.suggest.attributes import read_as
from annotator.suggest.claims.attribution import SourceKind
from annotator.suggest.claims.claim import Claim
from annotator.suggest.claims.finding import claims
from annotator.suggest.figures import found_in
from annotator.text.offsets import Bounds

NAME = "claims"

_CODE = "CLAIM"
_WORTH: Mapping[str, str] = {"CFS": "YES", "UFS": "NO", "NFS": "NONE", "LATER": "LATER"}
"""How `verifiability` is called where claims are checked."""
_PRONOUNS = frozenset("他她它其我")


@dataclass(frozen=True, slots=True)
class _Roles:
    """What a schema calls a claim and its parts; parts that it has no type for are None."""

    claim: TypeId
    source: LinkType | None
    cue: LinkType | None


def suggest(text: str, knowledge: Knowledge) -> Iterator[Suggestion]:
    """The claims, where the schema has a type for them, in the order of the text."""
    schema = knowledge.schema
    roles = _roles(schema)
    if roles is not None:
        for claim in claims(text, found_in(text, knowledge.written)):
            yield _suggestion(text, schema, roles, claim)


def _roles(schema: Schema) -> _Roles | None:
    usable = (each for each in schema.types if each.usable and each.code == _CODE)
    claim = next((each.id for each in usable if schema.layer_of(each.id).render is Render.BRACKET), None)
    if claim is None:
        return None
    links = {each.code: each for each in slots(schema, claim)}
    return _Roles(claim, links.get("source"), links.get("cue"))


def _suggestion(text: str, schema: Schema, roles: _Roles, claim: Claim) -> Suggestion:
    fragments = tuple(Span(*bounds) for bounds in claim.pieces)
    said = {**claim.said, "worth": _WORTH.get(claim.said["verifiability"], "")}
    return Suggestion(
        span=hull(fragments),
        surface=surface_of(text, fragments),
        type=roles.claim,
        suggester=NAME,
        score=claim.score,
        attributes=read_as(schema, roles.claim, said),
        pieces=fragments if len(fragments) > 1 else (),
        slots=tuple(_slots(text, schema, roles, claim)),
    )


def _slots(text: str, schema: Schema, roles: _Roles, claim: Claim) -> Iterator[Slot]:
    attribution = claim.attribution
    if attribution is None:
        return
    if attribution.source and roles.source:
        codes = (attribution.kind, SourceKind.OTHER, "SOURCE")
        yield from _slot(text, schema, roles.source, codes, attribution.source)
    if attribution.cue and roles.cue:
        yield from _slot(text, schema, roles.cue, ("CUE",), attribution.cue)


def _slot(text: str, schema: Schema, link: LinkType, codes: tuple[str, ...], bounds: Bounds) -> Iterator[Slot]:
    """One with the first of these types that the schema has and the link may lead to, if there is any."""
    types = {each.code: each for each in schema.types if each.usable and schema.selects(link.range, each.id)}
    for code in codes:
        if code in types:
            span, type_ = Span(*bounds), types[code].id
            surface = text[span.start : span.end]
            mention = {"mention": "PRO"} if surface[0] in _PRONOUNS and code == SourceKind.PERSON else {}
            yield Slot(link.id, span, surface, type_, read_as(schema, type_, mention))
            return
