"""What the page shows for an annotation: the display model between the project and the painter."""

from collections.abc import Iterable, Mapping

from annotator.model.annotation import Annotation
from annotator.model.ids import AttributeId, PersonId, TypeId
from annotator.model.schema import AttributeKind, Schema, Valued
from annotator.ui.i18n import translate
from annotator.ui.page.marks import Look, Mark


def look_of(schema: Schema, type_id: TypeId, language: str) -> Look:
    """How annotations of a type are drawn."""
    type_ = schema.type(type_id)
    layer = schema.layer_of(type_id)
    return Look(type_.short_name, type_.label_in(language), type_.color, layer.render, type_.line)


def mark_of(annotation: Annotation, schema: Schema, language: str, *, troubled: bool = False) -> Mark:
    """The mark that stands for an annotation; `troubled` where something is known to be wrong with it."""
    return Mark(
        id=annotation.id,
        fragments=annotation.fragments,
        look=look_of(schema, annotation.type, language),
        problem=troubled or bool(missing(annotation, schema)),
    )


def missing(annotation: Annotation, schema: Schema) -> list[str]:
    """Labels of the attributes that the schema requires and the annotation lacks."""
    required = (each for each in schema.attributes_of(annotation.type) if each.required and each.default is None)
    return [each.label for each in required if each.id not in annotation.attributes]


def tip_of(
    annotation: Annotation,
    others: Iterable[Annotation],
    schema: Schema,
    language: str,
    names: Mapping[PersonId, str],
) -> str:
    """What hovering an annotation tells: type, attributes, note, author, and which others tagged here too."""
    type_ = schema.type(annotation.type)
    lines = [f"{type_.code} · {type_.label_in(language)}"]
    for attribute in schema.attributes_of(annotation.type):
        value = annotation.attributes.get(attribute.id)
        if value is not None:
            lines.append(f"{attribute.label_in(language)}: {shown_value(schema, attribute.id, value, language)}")
    if annotation.note:
        lines.append(annotation.note)
    lines.append(names[annotation.author])
    for other in others:
        type_ = schema.type(other.type)
        told = translate("Marks", "Also tagged here by {name}: {type}")
        lines.append(told.format(name=names[other.author], type=type_.label_in(language)))
    return "\n".join(lines)


def shown_value(schema: Schema, attribute_id: AttributeId, value: str, language: str) -> str:
    """An attribute's value as people read it: the labels of choices, everything else as it stands."""
    return value_words(schema.attribute(attribute_id), value, language)


def value_words(attribute: Valued, value: str, language: str) -> str:
    """The value of this attribute as people read it."""
    if attribute.kind not in (AttributeKind.ENUM, AttributeKind.MULTI):
        return value
    labels = {choice.id: choice.label_in(language) for choice in attribute.choices}
    return ", ".join(labels.get(part, part) for part in value.split("|"))
