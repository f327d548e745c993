"""Suggests the figures and times of a text, each with its reading, by the grammar of quantities."""

from collections.abc import Iterator
from decimal import Decimal
from types import MappingProxyType

from annotator.errors import RuleError
from annotator.model.ids import AttributeId, TypeId
from annotator.model.rules import checked_value
from annotator.model.schema import AnnotationType, Schema
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.text.quantities.grammar import quantities
from annotator.text.quantities.quantity import Kind, Quantity

NAME = "figures"

_SCORE = 0.95
_SCORE_OF_NAMES = 0.6
"""Names made of numbers are told from figures by their surroundings, and less surely."""


def suggest(text: str, schema: Schema) -> Iterator[Suggestion]:
    """The figures and times that the schema has types for, by the types' codes; in the order of the text."""
    types = {each.code: each for each in schema.types if not each.retired}
    for quantity in quantities(text):
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
        attributes=MappingProxyType(_attributes(schema, type_.id, quantity)),
    )


def _attributes(schema: Schema, type_: TypeId, quantity: Quantity) -> dict[AttributeId, str]:
    """What the reading says, under the attributes that the type has by these codes."""
    reading = {
        "value": _decimal(quantity.value),
        "value_high": _decimal(quantity.value_high),
        "unit": quantity.unit,
        "unit_norm": quantity.unit_norm,
        "bound": str(quantity.bound),
        "approx": "true" if quantity.approx else "false",
        "change": str(quantity.change),
        "period_type": str(quantity.period_type or ""),
        "timex_type": str(quantity.timex.type) if quantity.timex else "",
        "timex_value": quantity.timex.value if quantity.timex else "",
    }
    found: dict[AttributeId, str] = {}
    for attribute in schema.attributes_of(type_):
        value = _fitting(schema, type_, attribute.id, reading.get(attribute.code, ""))
        if value is not None:
            found[attribute.id] = value
    return found


def _fitting(schema: Schema, type_: TypeId, attribute: AttributeId, value: str) -> str | None:
    """The value, unless this schema has other choices or another form for the attribute."""
    try:
        return checked_value(schema, type_, attribute, value or None)
    except RuleError:
        return None


def _decimal(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"
