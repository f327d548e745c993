"""What a slot of a suggestion would be filled with: what a person has tagged there already."""

from collections.abc import Iterable

from annotator.model.annotation import Annotation
from annotator.model.ids import TypeId
from annotator.model.link_rules import misfit
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.model.suggestion import Slot


def standing_for(schema: Schema, source: TypeId, slot: Slot, near: Iterable[Annotation]) -> Annotation | None:
    """What is tagged on just the characters of a slot or, in the same layer, on some of them: 2.6亿元 of 超2.6亿元.

    `source` is the type that the link goes out from; what it may not lead to is passed over. `near` are one person's
    annotations, those that share a character with the slot at least.
    """
    fitting = [each for each in near if fits(schema, source, each.type, slot)]
    exact = [each for each in fitting if each.fragments == (slot.span,)]
    alike = [each for each in exact if each.type == slot.type]
    partly = [each for each in fitting if _is_layer_of(schema, slot, each.type) and _is_inside(each.span, slot.span)]
    return next(iter((*alike, *exact, *partly)), None)


def fits(schema: Schema, source: TypeId, target: TypeId, slot: Slot) -> bool:
    """Whether the link of a slot may lead from one type to the other."""
    return schema.has_type(target) and misfit(schema, schema.link_type(slot.link), source, target) is None


def _is_layer_of(schema: Schema, slot: Slot, type_: TypeId) -> bool:
    return schema.has_type(slot.type) and schema.type(type_).layer == schema.type(slot.type).layer


def _is_inside(one: Span, other: Span) -> bool:
    return one.contains(other) or other.contains(one)
