"""What a person may do under a schema. `edits` asks here before it writes; nothing here changes anything.

Every refusal is a RuleError: its code names the rule, its details say what stands in the way.
"""

from collections.abc import Collection, Iterable

from annotator.errors import RuleError
from annotator.model.annotation import Annotation, Attributes
from annotator.model.check import Condition
from annotator.model.ids import AttributeId, LinkTypeId, TypeId
from annotator.model.schema import Attribute, Overlap, Schema, Valued
from annotator.model.span import Fragments, Span
from annotator.model.values import normal

_UNSEEN = "\u200b\u2060\ufeff"
"""Takes no room on the page, though Python does not count it as whitespace."""


def check_new(
    schema: Schema,
    others: Iterable[Annotation],
    type_: TypeId,
    fragments: Fragments,
    text: str,
    *,
    again: bool = False,
) -> None:
    """Refuse an annotation that may not be set, or moved or retyped to this.

    `others` are the same person's on the same document, without the one in hand; those far from it may be left out.
    `again` lets another of the type be on the same characters, where any overlap is allowed.
    Raises RuleError: unknown_type, retired_type, abstract_type, outside_text, only_blank, discontinuous,
    already_tagged, overlap.
    """
    if schema.type(type_).retired:
        raise RuleError("retired_type", type=type_, replaced_by=schema.type(type_).replaced_by)
    if schema.type(type_).abstract:
        raise RuleError("abstract_type", type=type_)
    if fragments[-1].end > len(text):
        raise RuleError("outside_text", end=fragments[-1].end, length=len(text))
    trimmed(text, fragments)
    layer = schema.layer_of(type_)
    if len(fragments) > 1 and not layer.discontinuous:
        raise RuleError("discontinuous", type=type_, layer=layer.id)
    for other in others:
        broken = clash(schema, type_, fragments, other, again=again)
        if broken:
            rule = schema.overlap_between(type_, other.type)
            raise RuleError(broken, rule=rule, layer=layer.id, type=type_, other=other.id, surface=other.surface)


def clash(schema: Schema, type_: TypeId, fragments: Fragments, other: Annotation, *, again: bool = False) -> str | None:
    """Why the two cannot stand together: "already_tagged", or "overlap" against their types' rule; None if they can.

    Annotations of different layers always can. Where types may be nested, one of the two must hold every character
    of the other; two types on the very same characters count as nested. `again`: see `check_new`.
    """
    if not _near(fragments, other.fragments) or not schema.has_type(other.type):
        return None
    if schema.layer_of(type_) is not schema.layer_of(other.type):
        return None
    rule = schema.overlap_between(type_, other.type)
    if (type_, fragments) == (other.type, other.fragments) and not (again and rule is Overlap.ANY):
        return "already_tagged"
    if rule is Overlap.ANY or not any(one.overlaps(two) for one in fragments for two in other.fragments):
        return None
    nested = _holds(fragments, other.fragments) or _holds(other.fragments, fragments)
    return None if nested and rule is Overlap.NESTED else "overlap"


def trimmed(text: str, fragments: Fragments) -> Fragments:
    """The fragments without the blanks and line breaks at their edges, and without those that are all blank.

    Raises RuleError("only_blank") where nothing is left. What lies outside the text is left out too.
    """
    kept = [span for span in (_trimmed(text, fragment) for fragment in fragments) if span]
    if not kept:
        raise RuleError("only_blank")
    return tuple(kept)


def checked_value(schema: Schema, type_: TypeId, attribute: AttributeId, value: str | None) -> str | None:
    """The value as an annotation of this type is to hold it; None where it is to hold none.

    That is so where `value` is None or blank, and where it equals the schema's default. Raises RuleError:
    unknown_attribute, foreign_attribute, retired_attribute, bad_value, retired_value.
    """
    return _checked(_own_attribute(schema, type_, attribute), value)


def checked_label(schema: Schema, attribute: AttributeId, value: str | None) -> str | None:
    """The value as a document is to be labelled with it; None where it is to have no such label.

    That is so where `value` is None or blank, and where it equals the schema's default. Raises RuleError:
    unknown_attribute, retired_attribute, bad_value, retired_value.
    """
    return _checked(schema.document_attribute(attribute), value)


def _checked(asked: Valued, value: str | None) -> str | None:
    if value is None or not value.strip():
        return None
    if asked.retired:
        raise RuleError("retired_attribute", attribute=asked.id)
    spelt = normal(asked, value)
    retired = retired_choices(asked, spelt)
    if retired:
        raise RuleError("retired_value", attribute=asked.id, found=" | ".join(retired))
    return None if spelt == asked.default else spelt


def retired_choices(asked: Valued, value: str) -> list[str]:
    """The choices in a value that the schema no longer offers."""
    return sorted({choice.id for choice in asked.choices if choice.retired}.intersection(value.split("|")))


def holds(schema: Schema, when: Condition | None, annotation: Annotation, outgoing: Collection[LinkTypeId]) -> bool:
    """Whether a condition is met: there is none, the attribute has the value (or any), or such a link goes out."""
    if when is None:
        return True
    if when.link is not None:
        return when.link in outgoing
    said = value_of(schema, annotation, when.attribute) if when.attribute else None
    return said is not None and (when.value is None or when.value in {said, *said.split("|")})


def asked_of(schema: Schema, annotation: Annotation, outgoing: Collection[LinkTypeId] = ()) -> tuple[Attribute, ...]:
    """The attributes that an annotation is asked for as it now is: those whose condition is met, in schema order.

    `outgoing` are the types of the links that go out from it. Retired attributes are asked for no more.
    """
    found = schema.attributes_of(annotation.type)
    return tuple(each for each in found if not each.retired and holds(schema, each.when, annotation, outgoing))


def value_of(schema: Schema, annotation: Annotation, attribute: AttributeId) -> str | None:
    """What the annotation says, or else the default. Raises RuleError: unknown_attribute, foreign_attribute."""
    asked = _own_attribute(schema, annotation.type, attribute)
    return annotation.attributes.get(attribute, asked.default)


def remembered(schema: Schema, last: Annotation) -> Attributes:
    """What a person said last that the schema remembers for the next annotation of that type."""
    kept: dict[AttributeId, str] = {}
    for attribute in schema.attributes_of(last.type):
        value = last.attributes.get(attribute.id) if attribute.remember and not attribute.retired else None
        if value is not None and not retired_choices(attribute, value):
            kept[attribute.id] = value
    return kept


def carried_attributes(schema: Schema, old_type: TypeId, new_type: TypeId, attributes: Attributes) -> Attributes:
    """What of an annotation's attributes stays when its type changes: what the new type has as well."""
    if old_type == new_type:
        return attributes
    own = {attribute.id for attribute in schema.attributes_of(new_type)}
    return {attribute: value for attribute, value in attributes.items() if attribute in own}


def _own_attribute(schema: Schema, type_: TypeId, attribute: AttributeId) -> Attribute:
    found = schema.attribute(attribute)
    if not schema.selects(found.on, type_):
        raise RuleError("foreign_attribute", attribute=attribute, type=type_)
    return found


def _near(some: Fragments, others: Fragments) -> bool:
    return some[0].start < others[-1].end and others[0].start < some[-1].end


def _holds(outer: Fragments, inner: Fragments) -> bool:
    return all(any(one.contains(two) for one in outer) for two in inner)


def _trimmed(text: str, span: Span) -> Span | None:
    start, end = span.start, min(span.end, len(text))
    while start < end and is_blank(text[start]):
        start += 1
    while start < end and is_blank(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None


def is_blank(character: str) -> bool:
    """Whether there is nothing to see: any whitespace, a line break, a zero-width space."""
    return character.isspace() or character in _UNSEEN
