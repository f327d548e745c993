"""What cannot be right at one place together, whoever says it."""

from annotator.model.ids import TypeId
from annotator.model.schema import Overlap, Schema
from annotator.model.span import Fragments


def bars(schema: Schema, type_: TypeId, fragments: Fragments, other_type: TypeId, others: Fragments) -> bool:
    """Whether only one of two that share a character can be right.

    So it is for two types on the very same characters, for a type within itself, and where the schema forbids it.
    """
    if schema.type(type_).layer != schema.type(other_type).layer:
        return False
    if not any(one.overlaps(other) for one in fragments for other in others):
        return False
    if type_ == other_type or fragments == others:
        return True
    rule = schema.overlap_between(type_, other_type)
    nested = _holds(fragments, others) or _holds(others, fragments)
    return rule is Overlap.NONE or (rule is Overlap.NESTED and not nested)


def _holds(outer: Fragments, inner: Fragments) -> bool:
    return all(any(one.contains(other) for one in outer) for other in inner)
