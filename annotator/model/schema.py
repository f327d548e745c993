"""The schema: layers, types, attributes, links and checks that annotations are made under.

Rows hold the ids of these things, never their codes or labels, so that renaming touches no row.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from annotator.errors import RuleError
from annotator.model.check import Check, Condition, Selectors
from annotator.model.ids import AttributeId, LayerId, LinkTypeId, TypeId
from annotator.model.schema_writing import digest, table_of
from annotator.model.wording import Explained, Guided, Labelled, worded

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


STRICTNESS = (Overlap.ANY, Overlap.NESTED, Overlap.NONE)
"""The rules of overlap, each stricter than the one before."""


class AttributeKind(StrEnum):
    """What the values of an attribute are; all are kept as text (see model/annotation.py).

    A `period` is a day, month, quarter, half-year, year or a stretch of them; a `name` is the key of a known name.
    """

    ENUM = "enum"
    MULTI = "multi"
    BOOL = "bool"
    STRING = "string"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    PERIOD = "period"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer(Explained):
    """Types that are drawn alike and share one rule of overlap. `leader` is a key pressed before a type's own."""

    id: LayerId
    render: Render
    overlap: Overlap
    leader: str = ""
    discontinuous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationType(Guided):
    """What an annotation may be, or a group of such types.

    `abstract`: only a group; `optional`: offered only when switched on; `retired`: for new work no more. `short` is
    what stands on the page beside what is tagged; `overlap`, where given, goes before that of the layer.
    """

    id: TypeId
    code: str
    layer: LayerId
    parent: TypeId | None = None
    abstract: bool = False
    short: str = ""
    overlap: Overlap | None = None
    key: str = ""
    color: str = PLAIN_COLOR
    line: Line = Line.SOLID
    source: tuple[str, ...] = ()
    optional: bool = False
    retired: bool = False
    replaced_by: TypeId | None = None

    @property
    def usable(self) -> bool:
        """Whether new annotations may have this type."""
        return not self.retired and not self.abstract

    @property
    def short_name(self) -> str:
        """A few characters that tell it from all other types in use."""
        return self.short or self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Labelled):
    """One value of an attribute of kind enum or multi. `id` is what annotations and exports hold."""

    id: str
    key: str = ""
    retired: bool = False


def _default_in_file(valued: object) -> object:
    """The file has truth values and lists where annotations have text."""
    assert isinstance(valued, Valued)
    assert valued.default is not None
    if valued.kind is AttributeKind.BOOL:
        return valued.default == "true"
    return valued.default.split("|") if valued.kind is AttributeKind.MULTI else valued.default


@dataclass(frozen=True, slots=True, kw_only=True)
class Valued(Explained):
    """What an attribute of annotations and one of documents have in common. `default` is text, as values are.

    `remember`: what a person gave last is offered first.
    """

    id: AttributeId
    code: str
    kind: AttributeKind
    choices: tuple[Choice, ...] = field(default=(), metadata={"key": "values"})
    default: str | None = field(default=None, metadata={"write": _default_in_file})
    required: bool = False
    remember: bool = False
    pattern: str = ""
    source: tuple[str, ...] = ()
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute(Valued):
    """A value that annotations of the types in `on` can have: asked for, and required, only where `when` holds."""

    on: Selectors
    when: Condition | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """What was done to the annotations made under version `before`, so that they are right under `after`.

    `operations` are tables; model/schema_change reads them.
    """

    before: str = field(metadata={"key": "from"})
    after: str = field(metadata={"key": "to"})
    by: str = ""
    at: str = ""
    note: str = ""
    operations: tuple[Mapping[str, object], ...] = field(metadata={"key": "ops"})


@dataclass(frozen=True, kw_only=True)
class Schema:
    """All of it, with lookups by id that raise RuleError for what it does not hold.

    Retired types and attributes stay in every lookup, because annotations made with them are still shown. A selector
    that names a type means those below it in the tree as well.
    """

    id: str
    version: str
    title: str
    title_en: str = ""
    title_hant: str = ""
    lang: str = ""
    license: str = ""
    description: str = ""
    description_en: str = ""
    description_hant: str = ""
    derived_from: str = ""
    layers: tuple[Layer, ...]
    types: tuple[AnnotationType, ...]
    attributes: tuple[Attribute, ...] = ()
    links: tuple[LinkType, ...] = ()
    checks: tuple[Check, ...] = ()
    document_attributes: tuple[DocumentAttribute, ...] = ()
    migrations: tuple[Migration, ...] = ()

    def title_in(self, lang: str) -> str:
        """The title for an interface in `lang`."""
        return worded(lang, self.title, self.title_en, self.title_hant)

    def description_in(self, lang: str) -> str:
        """What the schema is for, for an interface in `lang`; empty where it does not say."""
        return worded(lang, self.description, self.description_en, self.description_hant)

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

    def types_under(self, parent: TypeId | None, layer: LayerId) -> tuple[AnnotationType, ...]:
        """The types right below one in the tree of a layer, or those at its top, in the order of the schema."""
        return tuple(each for each in self.types_in(layer) if each.parent == parent)

    def ancestors_of(self, type_: TypeId) -> tuple[AnnotationType, ...]:
        """What a type stands below in the tree, the nearest first."""
        above, found = self.type(type_).parent, list[AnnotationType]()
        while above is not None and len(found) < len(self.types):
            found.append(self.type(above))
            above = found[-1].parent
        return tuple(found)

    def type_by_key(self, key: str, leader: str = "") -> AnnotationType | None:
        """The type in use that has this key, in a layer with this leader."""
        return self._keys.get((leader, key))

    def overlap_between(self, one: TypeId, other: TypeId) -> Overlap:
        """What annotations of two types of one layer may do to each other: what the stricter of the two allows."""
        return max(self._overlap_of(one), self._overlap_of(other), key=STRICTNESS.index)

    def _overlap_of(self, type_: TypeId) -> Overlap:
        return self.type(type_).overlap or self.layer_of(type_).overlap

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
        """Whether the type, one above it in the tree, or all of its layer is among the selectors."""
        return not self.selectors_of(type_).isdisjoint(selectors)

    def selectors_of(self, type_: TypeId) -> frozenset[str]:
        """Every selector that means this type."""
        self.type(type_)
        return self._selectors_of[type_]

    @cached_property
    def hash(self) -> str:
        """SHA-256 of what gives annotations their meaning: looks, keys and words may change without changing it."""
        return digest(as_file(self))

    @cached_property
    def _layers(self) -> Mapping[LayerId, Layer]:
        return {each.id: each for each in self.layers}

    @cached_property
    def _types(self) -> Mapping[TypeId, AnnotationType]:
        return {each.id: each for each in self.types}

    @cached_property
    def _selectors_of(self) -> Mapping[TypeId, frozenset[str]]:
        return {
            each.id: frozenset((each.id, f"layer:{each.layer}", *(above.id for above in self.ancestors_of(each.id))))
            for each in self.types
        }

    @cached_property
    def _keys(self) -> Mapping[tuple[str, str], AnnotationType]:
        used = [each for each in self.types if each.key and each.usable]
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


_Id = TypeVar("_Id", bound=str)
_Thing = TypeVar("_Thing")


def _known(things: Mapping[_Id, _Thing], wanted: _Id, kind: str) -> _Thing:
    if wanted not in things:
        raise RuleError(f"unknown_{kind}", **{kind: wanted})
    return things[wanted]


def as_file(schema: Schema) -> dict[str, object]:
    """The schema as its file has it; what is at its default is left out."""
    table = table_of(schema)
    head = {key: table.pop(key) for key in list(table) if not isinstance(table[key], list)}
    return {"format": FORMAT, "schema": head, **table}
