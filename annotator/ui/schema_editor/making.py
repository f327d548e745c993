"""New things for a schema: with an id, a code and a look that nothing else has."""

from colorsys import hls_to_rgb
from itertools import count, product

from annotator.model.ids import AttributeId, LayerId, LinkTypeId, TypeId
from annotator.model.schema import (
    AnnotationType,
    Attribute,
    AttributeKind,
    DocumentAttribute,
    Layer,
    Line,
    LinkType,
    Overlap,
    Render,
    Schema,
)
from annotator.ui.schema_editor.things import LAYER, id_of, things_of

_HUES = 24


def new_layer(schema: Schema, code: str) -> Layer:
    """A layer of entities that nest."""
    id = _free(schema, code.lower(), prefix=LAYER).removeprefix(LAYER)
    return Layer(id=LayerId(id), label=code, render=Render.FILL, overlap=Overlap.NESTED)


def new_type(schema: Schema, layer: LayerId, code: str) -> AnnotationType:
    """A type without a key, in a colour that no other has."""
    color, line = _look(schema)
    id = TypeId(_free(schema, code.lower(), prefix=_prefix(schema.types_in(layer), f"{layer}.")))
    return AnnotationType(id=id, code=code, label=code, layer=layer, color=color, line=line)


def new_attribute(schema: Schema, layer: LayerId, code: str) -> Attribute:
    """Text that is asked for of a whole layer."""
    id = AttributeId(_free(schema, code.lower(), prefix=_prefix(schema.attributes, "at.")))
    return Attribute(id=id, code=code.lower(), label=code, kind=AttributeKind.STRING, on=(f"{LAYER}{layer}",))


def new_label(schema: Schema, code: str) -> DocumentAttribute:
    """Text that may be said of a document."""
    id = AttributeId(_free(schema, code.lower(), prefix=_prefix(schema.document_attributes, "da.")))
    return DocumentAttribute(id=id, code=code.lower(), label=code, kind=AttributeKind.STRING)


def new_link(schema: Schema, layer: LayerId, code: str) -> LinkType:
    """A link between annotations of one layer."""
    id = LinkTypeId(_free(schema, code.lower(), prefix=_prefix(schema.links, "ln.")))
    return LinkType(id=id, code=code.lower(), label=code, domain=(f"{LAYER}{layer}",), range=(f"{LAYER}{layer}",))


def _prefix(others: tuple[AnnotationType | Attribute | DocumentAttribute | LinkType, ...], usual: str) -> str:
    """What the ids of others of this kind begin with."""
    head, dot, _ = others[0].id.rpartition(".") if others else ("", "", "")
    return head + dot or usual


def _free(schema: Schema, name: str, prefix: str) -> str:
    taken = {id_of(thing) for thing in things_of(schema)}
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in name).strip("_") or "new"
    wanted = f"{prefix}{plain if plain[0].isalpha() else f'x{plain}'}"
    return next(id for id in (wanted, *(f"{wanted}{number}" for number in range(2, 1000))) if id not in taken)


def _look(schema: Schema) -> tuple[str, Line]:
    taken = {(type_.color, type_.line) for type_ in schema.types}
    lightness = (0.55 + 0.05 * (turn % 4) for turn in count())
    for line, light, hue in product(Line, (next(lightness) for _ in range(4)), range(_HUES)):
        red, green, blue = hls_to_rgb((hue * 7 % _HUES) / _HUES, light, 0.6)
        color = f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"
        if (color, line) not in taken:
            return color, line
    return schema.types[0].color, Line.SOLID
