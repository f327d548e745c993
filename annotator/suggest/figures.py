"""Suggests the figures and times of a text, each with its reading, by the grammar of quantities."""

from collections.abc import Iterator
from datetime import date

from annotator.model.annotation import NO_ATTRIBUTES, Attributes
from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema import AnnotationType, Schema
from annotator.model.span import Fragments, Span
from annotator.model.suggestion import Suggestion
from annotator.suggest.attributes import read_as
from annotator.suggest.kept import kept
from annotator.text.quantities.grammar import quantities
from annotator.text.quantities.quantity import Kind, Quantity
from annotator.text.quantities.readings import quantity_in, said

NAME = "figures"

_SCORE = 0.95
_SCORE_OF_NAMES = 0.6
"""Names made of numbers are told from figures by their surroundings, and less surely."""


_KINDS = frozenset(Kind)

found_in = kept(quantities)
"""The quantities of a text, which other suggesters want, too: found once."""


def suggest(text: str, knowledge: Knowledge) -> Iterator[Suggestion]:
    """The figures and times that the schema has types for, by the types' codes; in the order of the text."""
    schema = knowledge.schema
    types = {each.code: each for each in schema.types if not each.retired}
    for quantity in found_in(text, knowledge.written):
        type_ = types.get(quantity.kind)
        if type_ is not None and not type_.optional:
            yield _suggestion(text, schema, type_, quantity)


def _suggestion(text: str, schema: Schema, type_: AnnotationType, quantity: Quantity) -> Suggestion:
    return Suggestion(
        span=Span(quantity.start, quantity.end),
        surface=text[quantity.start : quantity.end],
        type=type_.id,
        suggester=NAME,
        score=_SCORE_OF_NAMES if quantity.kind is Kind.NUMNAME else _SCORE,
        attributes=read_as(schema, type_.id, said(quantity)),
    )


def prefilled(
    schema: Schema, type_: TypeId, text: str, fragments: Fragments, written: date | None = None
) -> Attributes:
    """What the text says there, as attributes of an annotation of this type; empty where it is no figure or time.

    It is read in its sentence. `written` is the day the text was published, where it is known.
    """
    if len(fragments) != 1:
        return NO_ATTRIBUTES
    quantity = quantity_in(text, fragments[0].start, fragments[0].end, written)
    return NO_ATTRIBUTES if quantity is None else read_as(schema, type_, said(quantity))


def filled(text: str, knowledge: Knowledge, span: Span, type_: TypeId) -> Attributes:
    """What the text says of a figure or time that somebody else suggests; nothing for all other types."""
    if knowledge.schema.type(type_).code not in _KINDS:
        return NO_ATTRIBUTES
    return prefilled(knowledge.schema, type_, text, (span,), knowledge.written)
