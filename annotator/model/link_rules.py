"""Which links a person may make under a schema. `edits` asks here before it writes; nothing here changes anything.

Every refusal is a RuleError: its code names the rule, its details say what stands in the way. A symmetric link is
stored one way and counts both ways.
"""

from collections.abc import Callable, Iterable

from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, LinkTypeId, TypeId
from annotator.model.link import Link
from annotator.model.schema import LinkType, Schema

Onward = Callable[[AnnotationId], Iterable[AnnotationId]]
"""Where the links of one type lead from an annotation."""


def check_link(
    schema: Schema, touching: Iterable[Link], type_: LinkTypeId, source: Annotation, target: Annotation
) -> None:
    """Refuse a link that may not be made. `touching` are the other links of the two, of whatever type.

    Raises RuleError: unknown_link, retired_link, link_to_itself, link_apart, link_source, link_target, link_layers,
    already_linked, too_many_links, too_many_incoming.
    """
    link_type = schema.link_type(type_)
    if link_type.retired:
        raise RuleError("retired_link", link=type_)
    if source.id == target.id:
        raise RuleError("link_to_itself", link=type_, surface=source.surface)
    if (source.document, source.author) != (target.document, target.author):
        raise RuleError("link_apart", link=type_, source=source.surface, target=target.surface)
    unfit = misfit(schema, link_type, source.type, target.type)
    if unfit is not None:
        wrong = target if unfit == "link_target" else source
        raise RuleError(unfit, link=type_, surface=wrong.surface, type=wrong.type, other=target.surface)
    _check_numbers(link_type, [each for each in touching if each.type == type_], source, target)


def _check_numbers(link_type: LinkType, others: Iterable[Link], source: Annotation, target: Annotation) -> None:
    outgoing = incoming = 0
    for other in others:
        ends = {other.source, other.target}
        if ends == {source.id, target.id} and (link_type.symmetric or other.source == source.id):
            raise RuleError("already_linked", link=link_type.id, source=source.surface, target=target.surface)
        outgoing += source.id in ends if link_type.symmetric else other.source == source.id
        incoming += target.id in ends if link_type.symmetric else other.target == target.id
    if link_type.max is not None and outgoing >= link_type.max:
        raise RuleError("too_many_links", link=link_type.id, surface=source.surface, max=link_type.max)
    most_in = link_type.max if link_type.symmetric else link_type.max_in
    if most_in is not None and incoming >= most_in:
        raise RuleError("too_many_incoming", link=link_type.id, surface=target.surface, max=most_in)


def check_acyclic(link_type: LinkType, source: Annotation, target: Annotation, onward: Onward) -> None:
    """Refuse a link that would close a circle where its type allows none. Raises RuleError("link_cycle")."""
    if not link_type.acyclic:
        return
    seen, ahead = set[AnnotationId](), [target.id]
    while ahead:
        place = ahead.pop()
        if place == source.id:
            raise RuleError("link_cycle", link=link_type.id, source=source.surface, target=target.surface)
        if place not in seen:
            seen.add(place)
            ahead.extend(onward(place))


def misfit(schema: Schema, link_type: LinkType, source: TypeId, target: TypeId) -> str | None:
    """Why annotations of these types cannot be linked so: link_source, link_target, link_layers; None if they can."""
    if not schema.selects(link_type.domain, source):
        return "link_source"
    if not schema.selects(link_type.range, target):
        return "link_target"
    if link_type.same_layer and schema.layer_of(source) is not schema.layer_of(target):
        return "link_layers"
    return None


def slots(schema: Schema, type_: TypeId) -> tuple[LinkType, ...]:
    """The types of link that may go out from annotations of a type: a claim's slots, in the order of the schema."""
    return tuple(each for each in schema.links if not each.retired and schema.selects(each.domain, type_))


def links_between(schema: Schema, source: TypeId, target: TypeId) -> tuple[LinkType, ...]:
    """The types of link that may go from an annotation of one type to one of the other, in the order of the schema."""
    return tuple(each for each in slots(schema, source) if misfit(schema, each, source, target) is None)
