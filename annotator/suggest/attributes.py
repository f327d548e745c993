"""What a suggester read, as attributes of a type, by the codes of the default schema."""

from collections.abc import Mapping
from types import MappingProxyType

from annotator.errors import RuleError
from annotator.model.annotation import NO_ATTRIBUTES, Attributes
from annotator.model.ids import AttributeId, TypeId
from annotator.model.rules import checked_value
from annotator.model.schema import Schema


def read_as(schema: Schema, type_: TypeId, said: Mapping[str, str]) -> Attributes:
    """What was read, under the attributes that the type has by these codes.

    A value is left out where this schema has other choices or another form for it.
    """
    found: dict[AttributeId, str] = {}
    for attribute in schema.attributes_of(type_):
        value = _fitting(schema, type_, attribute.id, said.get(attribute.code, ""))
        if value is not None:
            found[attribute.id] = value
    return MappingProxyType(found) if found else NO_ATTRIBUTES


def _fitting(schema: Schema, type_: TypeId, attribute: AttributeId, value: str) -> str | None:
    try:
        return checked_value(schema, type_, attribute, value or None)
    except RuleError:
        return None
