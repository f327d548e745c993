"""The form in which a model answers about a passage under a schema, as a JSON Schema.

An answer is `{"annotations": [{"type", "text", "before", …}]}`: the type's code, the words to the character, and the
few characters before them, by which they are found again. Models return words, not offsets: words alone were right in
53 of 74 cases, with what stands before them in all. All keys are required and no others are allowed, as the servers
that keep a model to a form demand it; required attributes with a choice of values are keys, too.
"""

from collections.abc import Mapping, Sequence

from annotator.model.schema import AnnotationType, Attribute, AttributeKind, Schema

BEFORE = 8
"""Code points of the text before an annotation that a model is asked for."""

Form = Mapping[str, object]


def answer_form(schema: Schema) -> Form:
    """What an answer must look like, for the types that are offered without being asked for."""
    groups: dict[tuple[Attribute, ...], list[AnnotationType]] = {}
    for type_ in asked_types(schema):
        groups.setdefault(asked_attributes(schema, type_), []).append(type_)
    forms = [_object(_keys(types, attributes)) for attributes, types in groups.items()]
    item = forms[0] if len(forms) == 1 else {"anyOf": forms}
    return _object({"annotations": {"type": "array", "items": item}})


def asked_types(schema: Schema) -> Sequence[AnnotationType]:
    """The types that a model is asked to look for."""
    return [each for each in schema.types if each.usable and not each.optional]


def asked_attributes(schema: Schema, type_: AnnotationType) -> tuple[Attribute, ...]:
    """The attributes of a type that a model is asked for: those without which an annotation is not complete."""
    every = [each for each in schema.attributes_of(type_.id) if each.required and not each.retired]
    return tuple(each for each in every if each.when is None and _is_closed(each))


def _is_closed(attribute: Attribute) -> bool:
    return attribute.kind in (AttributeKind.ENUM, AttributeKind.BOOL)


def _keys(types: Sequence[AnnotationType], attributes: Sequence[Attribute]) -> Form:
    keys: dict[str, object] = {
        "type": {"type": "string", "enum": [each.code for each in types]},
        "text": {"type": "string"},
        "before": {"type": "string"},
    }
    return keys | {each.code: {"type": "string", "enum": _values(each)} for each in attributes}


def _values(attribute: Attribute) -> list[str]:
    if attribute.kind is AttributeKind.BOOL:
        return ["true", "false"]
    return [each.id for each in attribute.choices if not each.retired]


def _object(keys: Form) -> Form:
    return {"type": "object", "additionalProperties": False, "required": list(keys), "properties": keys}
