"""The schema: layers, types, attributes, links and checks that annotations are made under.

Rows hold the ids of these things, never their codes or labels, so that renaming touches no row.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from functools import cached_property
from typing import TypeVar, cast

from annotator.errors import RuleError
from annotator.model.check import Check, Selectors
from annotator.model.ids import AttributeId, LayerId, LinkTypeId, TypeId
from annotator.model.wording import Explained, Labelled, worded

FORMAT = 1
"""Of the schema file's layout."""

PLAIN_COLOR = "#808080"
"""Of a type whose schema names no colour."""


class Render(StrEnum):
    """How the annotations of a layer are drawn."""

    FILL = "fill"
    BORDER = "border"
    UNDERLINE = "underline"
    BRACKET = "bracket"
    HATCH = "hatch"


class Overlap(StrEnum):
    """What two annotations of one layer may do to each other: nothing, one inside the other, or anything."""

    NONE = "none"
    NESTED = "nested"
    ANY = "any"


class Line(StrEnum):
    """The line style that tells types of one colour apart."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class AttributeKind(StrEnum):
    """What the values of an attribute are; all are kept as text (see model/annotation.py)."""

    ENUM = "enum"
    MULTI = "multi"
    BOOL = "bool"
    STRING = "string"
    DECIMAL = "decimal"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer(Explained):
    """Types that are drawn alike and share one rule of overlap. `leader` is a key pressed before a type's own."""

    id: LayerId
    render: Render
    overlap: Overlap
    leader: str = ""
    discontinuous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationType(Explained):
    """What an annotation may be. `optional`: offered only when switched on; `retired`: for new work no more."""

    id: TypeId
    code: str
    layer: LayerId
    key: str = ""
    color: str = PLAIN_COLOR
    line: Line = Line.SOLID
    source: tuple[str, ...] = ()
    optional: bool = False
    retired: bool = False
    replaced_by: TypeId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Labelled):
    """One value of an attribute of kind enum or multi. `id` is what annotations and exports hold."""

    id: str
    key: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Valued(Explained):
    """What an attribute of annotations and one of documents have in common. `default` is text, as values are."""

    id: AttributeId
    code: str
    kind: AttributeKind
    choices: tuple[Choice, ...] = field(default=(), metadata={"key": "values"})
    default: str | None = None
    required: bool = False
    pattern: str = ""
    source: tuple[str, ...] = ()
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute(Valued):
    """A value that annotations of the types in `on` can have."""

    on: Selectors


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentAttribute(Valued):
    """A value that a whole document can have: the kind of a document label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkType(Explained):
    """A tie from an annotation of `domain` to one of `range`; at least `min` and at most `max` from one source."""

    id: LinkTypeId
    code: str
    domain: Selectors = field(metadata={"key": "from"})
    range: Selectors = field(metadata={"key": "to"})
    min: int = 0
    max: int | None = None
    max_in: int | None = None
    symmetric: bool = False
    acyclic: bool = False
    same_layer: bool = False
    source: tuple[str, ...] = ()
    retired: bool = False


@dataclass(frozen=True, kw_only=True)
class Schema:
    """All of it, with lookups by id that raise RuleError for what it does not hold.

    Retired types and attributes stay in every lookup, because annotations made with them are still shown.
    """

    id: str
    version: str
    title: str
    title_en: str = ""
    lang: str = ""
    license: str = ""
    description: str = ""
    derived_from: str = ""
    layers: tuple[Layer, ...]
    types: tuple[AnnotationType, ...]
    attributes: tuple[Attribute, ...] = ()
    links: tuple[LinkType, ...] = ()
    checks: tuple[Check, ...] = ()
    document_attributes: tuple[DocumentAttribute, ...] = ()

    def title_in(self, lang: str) -> str:
        """The title for an interface in `lang`."""
        return worded(lang, self.title, self.title_en)

    def layer(self, layer: LayerId) -> Layer:
        """The layer with this id."""
        return _known(self._layers, layer, "layer")

    def type(self, type_: TypeId) -> AnnotationType:
        """The type with this id."""
        return _known(self._types, type_, "type")

    def has_type(self, type_: TypeId) -> bool:
        """Whether there is a type with this id."""
        return type_ in self._types

    def layer_of(self, type_: TypeId) -> Layer:
        """The layer that a type belongs to."""
        return self._layers[self.type(type_).layer]

    def types_in(self, layer: LayerId) -> tuple[AnnotationType, ...]:
        """The types of a layer, in the order of the schema."""
        return tuple(each for each in self.types if each.layer == layer)

    def type_by_key(self, key: str, leader: str = "") -> AnnotationType | None:
        """The type in use that has this key, in a layer with this leader."""
        return self._keys.get((leader, key))

    def attribute(self, attribute: AttributeId) -> Attribute:
        """The attribute of annotations with this id."""
        return _known(self._attributes, attribute, "attribute")

    def attributes_of(self, type_: TypeId) -> tuple[Attribute, ...]:
        """What annotations of a type can have, in the order of the schema."""
        self.type(type_)
        return self._attributes_of[type_]

    def document_attribute(self, attribute: AttributeId) -> DocumentAttribute:
        """The attribute of documents with this id."""
        return _known(self._document_attributes, attribute, "attribute")

    def link_type(self, link: LinkTypeId) -> LinkType:
        """The type of link with this id."""
        return _known(self._link_types, link, "link")

    def selects(self, selectors: Selectors, type_: TypeId) -> bool:
        """Whether the type, or all of its layer, is among the selectors."""
        return type_ in selectors or f"layer:{self.type(type_).layer}" in selectors

    @cached_property
    def hash(self) -> str:
        """SHA-256 of what gives annotations their meaning: looks, keys and words may change without changing it.

        It is taken of the JSON of `as_file`, without `COSMETIC` keys, lists sorted (things by their id),
        keys sorted, without blanks, in UTF-8.
        """
        meaning = json.dumps(_meaning(as_file(self)), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(meaning.encode()).hexdigest()

    @cached_property
    def _layers(self) -> Mapping[LayerId, Layer]:
        return {each.id: each for each in self.layers}

    @cached_property
    def _types(self) -> Mapping[TypeId, AnnotationType]:
        return {each.id: each for each in self.types}

    @cached_property
    def _keys(self) -> Mapping[tuple[str, str], AnnotationType]:
        used = [each for each in self.types if each.key and not each.retired]
        return {(self.layer_of(each.id).leader, each.key): each for each in used}

    @cached_property
    def _attributes(self) -> Mapping[AttributeId, Attribute]:
        return {each.id: each for each in self.attributes}

    @cached_property
    def _attributes_of(self) -> Mapping[TypeId, tuple[Attribute, ...]]:
        return {
            type_.id: tuple(each for each in self.attributes if self.selects(each.on, type_.id)) for type_ in self.types
        }

    @cached_property
    def _document_attributes(self) -> Mapping[AttributeId, DocumentAttribute]:
        return {each.id: each for each in self.document_attributes}

    @cached_property
    def _link_types(self) -> Mapping[LinkTypeId, LinkType]:
        return {each.id: each for each in self.links}


COSMETIC = frozenset(
    {"version", "title", "title_en", "lang", "license", "description", "derived_from", "source", "render", "leader"}
    | {"label", "label_en", "help", "help_en", "message", "message_en", "key", "color", "line"}
)
"""Keys of the schema file that may change without changing what any annotation means."""

_Id = TypeVar("_Id", bound=str)
_Thing = TypeVar("_Thing")


def _known(things: Mapping[_Id, _Thing], wanted: _Id, kind: str) -> _Thing:
    if wanted not in things:
        raise RuleError(f"unknown_{kind}", **{kind: wanted})
    return things[wanted]


def as_file(schema: Schema) -> dict[str, object]:
    """The schema as its file has it; what is at its default is left out."""
    table = _table(schema)
    head = {key: table.pop(key) for key in list(table) if not isinstance(table[key], list)}
    return {"format": FORMAT, "schema": head, **table}


def _table(thing: object) -> dict[str, object]:
    table: dict[str, object] = {}
    for each in fields(cast("Schema", thing)):
        value = cast("object", getattr(thing, each.name))
        if value != each.default:
            table[cast("str", each.metadata.get("key", each.name))] = _plain(value)
    if isinstance(thing, Valued) and thing.default is not None:
        table["default"] = _default(thing.kind, thing.default)
    return table


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(each) for each in cast("tuple[object, ...]", value)]
    return _table(value) if is_dataclass(value) else value


def _default(kind: AttributeKind, default: str) -> object:
    if kind is AttributeKind.BOOL:
        return default == "true"
    return default.split("|") if kind is AttributeKind.MULTI else default


def _meaning(value: object) -> object:
    if isinstance(value, dict):
        table = cast("dict[str, object]", value)
        return {key: _meaning(each) for key, each in table.items() if key not in COSMETIC}
    if isinstance(value, list):
        return sorted(map(_meaning, cast("list[object]", value)), key=_id_of)
    return value


def _id_of(thing: object) -> str:
    return str(cast("dict[str, object]", thing)["id"]) if isinstance(thing, dict) else str(thing)
