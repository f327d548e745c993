"""The list of labels: always in the order of the schema, the same for every split and file, also without an example.

A model's head is bound to this order (transformers issues 14230, 15474).
"""

from annotator.model.schema import Schema


def labels_table(schema: Schema) -> dict[str, object]:
    """Types, tags and links under their numbers, and what the values of attributes may be."""
    types = [type_ for type_ in schema.types if not type_.abstract]
    by_layer = {layer.id: [type_.code for type_ in types if type_.layer == layer.id] for layer in schema.layers}
    return {
        "types": [
            {"code": each.code, "id": each.id, "layer": each.layer, "label": each.label, "label_en": each.label_en}
            for each in types
        ],
        "id2label": {str(number): each.code for number, each in enumerate(types)},
        "label2id": {each.code: number for number, each in enumerate(types)},
        "tags": {layer: tags(codes) for layer, codes in by_layer.items() if codes},
        "links": [link.code for link in schema.links],
        "attributes": {each.code: [choice.id for choice in each.choices] for each in schema.attributes if each.choices},
    }


def tags(codes: list[str]) -> list[str]:
    """The tags of BIO for types, in their order."""
    return ["O", *(f"{edge}-{code}" for code in codes for edge in "BI")]
