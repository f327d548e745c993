"""What can be done to a schema. Operations name things by their ids and say what is to be, not how to get there.

Each kind of thing has one list in the schema, and ids are unique among all lists; layers are named `layer:entity`,
the schema's own title and description `schema`. Keys and values are those of the schema file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.model.check import Check
from annotator.model.ids import AttributeId, LayerId, LinkTypeId, TypeId
from annotator.model.schema import (
    AnnotationType,
    Attribute,
    Choice,
    DocumentAttribute,
    Layer,
    Line,
    LinkType,
)
from annotator.model.schema_writing import table_of

HEAD = "schema"
"""The id under which the schema's own title and description are altered."""

Thing = Layer | AnnotationType | Attribute | DocumentAttribute | LinkType | Check


@dataclass(frozen=True, slots=True)
class Add:
    """A new thing, before another one of its list or at its end."""

    thing: Thing
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Alter:
    """Keys of a thing with their new values; None takes a key away.

    This renames, relabels, recolours, re-keys, describes, retires and brings back; it moves a type to another layer,
    changes the kind of an attribute, widens and narrows links. The functions below write it for the usual cases.
    """

    id: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Reorder:
    """A thing goes before another one of its list, or to its end."""

    id: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """A thing goes for good. A type or link must not be in use; values of an attribute go on the list of conflicts."""

    id: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An attribute whose value remembers what annotations were before they were merged."""

    attribute: AttributeId
    value: str


@dataclass(frozen=True, slots=True)
class MergeTypes:
    """Annotations of some types become ones of another; those types are retired, and what named them names it too."""

    sources: tuple[TypeId, ...]
    into: TypeId
    keep: Kept | None = None


@dataclass(frozen=True, slots=True)
class SplitType:
    """The value of an attribute says which type an annotation becomes; the others go on the list of conflicts.

    What named the type names its parts too, and it is retired unless it is one of them. With `drop` the value that
    became a type is no longer kept beside it: the attribute has become a type.
    """

    type: TypeId
    attribute: AttributeId
    into: Mapping[str, TypeId]
    drop: bool = False


@dataclass(frozen=True, slots=True)
class MapValues:
    """Values of an attribute, of annotations or documents, become other ones; those that were choices are retired.

    None takes a value out and puts what had it on the list of conflicts.
    """

    attribute: AttributeId
    values: Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class ReverseLink:
    """A link's ends change places, in the schema and in all that was linked. A `min` does not outlive it."""

    link: LinkTypeId


Operation = Add | Alter | Reorder | Remove | MergeTypes | SplitType | MapValues | ReverseLink


def rename(id: str, code: str) -> Alter:
    """Another code, which is what exports show."""
    return Alter(id, {"code": code})


def relabel(id: str, label: str, english: str = "", traditional: str = "") -> Alter:
    """Other labels; an empty one is taken away."""
    return Alter(id, {"label": label, "label_en": english or None, "label_hant": traditional or None})


def recolour(type: TypeId, color: str, line: Line = Line.SOLID) -> Alter:
    """Another look."""
    return Alter(type, {"color": color, "line": str(line)})


def rekey(id: str, key: str) -> Alter:
    """Another key, or none. For a layer it is the leader."""
    return Alter(id, {"leader" if id.startswith("layer:") else "key": key or None})


def retire(id: str, replaced_by: TypeId | None = None) -> Alter:
    """No more for new work; what has it keeps it."""
    return Alter(id, {"retired": True} | ({"replaced_by": replaced_by} if replaced_by else {}))


def unretire(id: str) -> Alter:
    """For new work again."""
    return Alter(id, {"retired": None, "replaced_by": None})


def move_type(type: TypeId, layer: LayerId, parent: TypeId | None = None) -> Alter:
    """To another layer, or to another place in the tree."""
    return Alter(type, {"layer": layer, "parent": parent})


def set_choices(attribute: AttributeId, choices: Sequence[Choice]) -> Alter:
    """Other choices: added, relabelled, retired, in another order. Values of one left out become conflicts."""
    return Alter(attribute, {"values": [table_of(choice) for choice in choices]})


def set_ends(link: LinkTypeId, domain: Sequence[str], range: Sequence[str]) -> Alter:
    """What a link may tie: widened or narrowed. Links that no longer may be become conflicts."""
    return Alter(link, {"from": list(domain), "to": list(range)})
