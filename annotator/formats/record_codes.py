"""The things of a schema by the codes that records have for them."""

from collections.abc import Iterable, Mapping
from typing import TypedDict, TypeVar

from annotator.errors import FormatError, RuleError
from annotator.model.annotation import Attributes
from annotator.model.ids import AttributeId, TypeId
from annotator.model.schema import LinkType, Schema, Valued
from annotator.model.values import normal

_Thing = TypeVar("_Thing", TypeId, LinkType, Valued)


class Pair(TypedDict):
    """A value by the code of its attribute."""

    name: str
    value: str


class Codes:
    """Raises FormatError(record_unknown) for what the schema does not have."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._types = {each.code: each.id for each in schema.types}
        self._links = {each.code: each for each in schema.links}
        self._labels: Mapping[str, Valued] = {each.code: each for each in schema.document_attributes}

    def type(self, id: str, code: str) -> TypeId:
        """The type by its id, or else by its code."""
        type_ = TypeId(id)
        return type_ if self._schema.has_type(type_) else _known(self._types, code)

    def link(self, code: str) -> LinkType:
        """The type of link."""
        return _known(self._links, code)

    def attributes(self, type_: TypeId, pairs: Iterable[Pair]) -> Attributes:
        """Values as annotations of a type hold them. Raises FormatError(record_value)."""
        return _values({each.code: each for each in self._schema.attributes_of(type_)}, pairs)

    def labels(self, pairs: Iterable[Pair]) -> Attributes:
        """Values as documents are labelled with them. Raises FormatError(record_value)."""
        return _values(self._labels, pairs)


def _known(things: Mapping[str, _Thing], code: str) -> _Thing:
    if code not in things:
        raise FormatError("record_unknown", found=code)
    return things[code]


def _values(known: Mapping[str, Valued], pairs: Iterable[Pair]) -> Attributes:
    """What equals a default is left out, as in a project."""
    values: dict[AttributeId, str] = {}
    for pair in pairs:
        attribute = _known(known, pair["name"])
        try:
            value = normal(attribute, pair["value"])
        except RuleError as error:
            raise FormatError("record_value", name=pair["name"], **error.details) from error
        if value != attribute.default:
            values[attribute.id] = value
    return values
