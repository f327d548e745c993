"""What cannot be right at one place together, whoever says it."""

from collections.abc import Iterable

from annotator.model.annotation import Annotation
from annotator.model.ids import TypeId
from annotator.model.near import Near
from annotator.model.schema import Overlap, Schema
from annotator.model.span import Fragments
from annotator.model.suggestion import Suggestion


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


class Taken:
    """What is tagged in a document: nothing more is suggested there that could not be right beside it."""

    def __init__(self, schema: Schema, tagged: Iterable[Annotation]) -> None:
        self._schema = schema
        self._near = Near((each.span, each) for each in tagged if schema.has_type(each.type))

    def at(self, suggestion: Suggestion) -> bool:
        """Whether something is tagged there that bars the suggestion, whose type the schema must have."""
        schema, type_, fragments = self._schema, suggestion.type, suggestion.fragments
        near = self._near.sharing(suggestion.span)
        return any(bars(schema, type_, fragments, each.type, each.fragments) for each in near)


def _holds(outer: Fragments, inner: Fragments) -> bool:
    return all(any(one.contains(other) for one in outer) for other in inner)
