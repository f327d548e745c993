"""Suggests names: each is found by its own rule, and of those that share a character the longest stays.

Types are those of the default schema, by their codes; a schema without one gets no such suggestions.
"""

from collections.abc import Iterator
from types import MappingProxyType

from annotator.errors import RuleError
from annotator.model.annotation import NO_ATTRIBUTES, Attributes
from annotator.model.ids import AttributeId
from annotator.model.knowledge import Knowledge
from annotator.model.rules import checked_value
from annotator.model.schema import AnnotationType, AttributeKind, Schema
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.suggest import memory
from annotator.suggest.names import again, branches, heads, known, listed, people, places, titles
from annotator.suggest.names.cut import Cut
from annotator.suggest.names.found import LEAST, Name, apart
from annotator.text import words

NAME = "names"

_MENTION, _DESCRIBED = "mention", "NOM"
"""The attribute that tells names from descriptions, and its value for these."""


def suggest(text: str, knowledge: Knowledge) -> Iterator[Suggestion]:
    """Names in the order of the text. Loads the dictionary where it is not there yet: for a worker."""
    types = {each.code: each for each in knowledge.schema.types if each.usable and not each.optional}
    if not types:
        return
    words.load()
    for name in apart(each for each in names(text, knowledge) if each.score >= LEAST):
        type_ = types.get(name.code)
        if type_ is not None:
            yield _suggestion(text, knowledge.schema, type_, name)


def names(text: str, knowledge: Knowledge) -> Iterator[Name]:
    """All that is found by any rule; some share characters."""
    cut = Cut(text)
    located = [*known.find(cut, knowledge.schema, knowledge.names), *places.find(cut), *listed.find(cut)]
    tagged = [*_tagged(text, knowledge)]
    cut = cut.divided(edge for each in [*located, *tagged] for edge in (each.start, each.end))
    begun = [*located, *tagged]
    zones = [*heads.find(cut, begun, ["ZONE"])]
    zones += again.zones_alone(cut, [*begun, *zones])
    bodies = [*heads.find(cut, [*begun, *zones], ["COM", "ORG", "GOV", "FAC", "EVT", "PRJ", "DOC"])]
    documents = [*titles.find(cut)]
    full = [*located, *zones, *bodies, *documents, *listed.offices(cut)]
    posts = [*people.offices(cut)]
    yield from full
    yield from titles.given(cut, full)
    yield from again.find(cut, apart(full) + located)
    persons = people.find(cut, posts)
    yield from persons
    yield from people.held(posts, [*full, *persons])
    yield from branches.find(cut)


def _tagged(text: str, knowledge: Knowledge) -> Iterator[Name]:
    """What the project has tagged before: longer names can begin with it, though by itself `memory` suggests it."""
    for each in memory.suggest(text, knowledge):
        yield Name(each.span.start, each.span.end, knowledge.schema.type(each.type).code, each.score)


def _suggestion(text: str, schema: Schema, type_: AnnotationType, name: Name) -> Suggestion:
    return Suggestion(
        span=Span(name.start, name.end),
        surface=text[name.start : name.end],
        type=type_.id,
        suggester=NAME,
        score=name.score,
        attributes=_attributes(schema, type_, name),
    )


def _attributes(schema: Schema, type_: AnnotationType, name: Name) -> Attributes:
    """That it is a description, and which known name it is, under the attributes that say so."""
    found: dict[AttributeId, str] = {}
    for attribute in schema.attributes_of(type_.id):
        value = ""
        if attribute.code == _MENTION and not name.named:
            value = _DESCRIBED
        elif attribute.kind is AttributeKind.NAME:
            value = name.key
        if value:
            try:
                found[attribute.id] = checked_value(schema, type_.id, attribute.id, value) or ""
            except RuleError:
                continue
    return MappingProxyType(found) if found else NO_ATTRIBUTES
