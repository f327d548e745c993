"""Operations in few words: a code for which sentences.py has the text, and what fills it."""

from collections.abc import Mapping, Sequence
from itertools import chain

from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.schema_change.operations import (
    HEAD,
    Add,
    Alter,
    MapValues,
    MergeTypes,
    Operation,
    Remove,
    Reorder,
    ReverseLink,
    SplitType,
)

Words = tuple[str, Mapping[str, str | int]]


def summary(old: Schema, new: Schema, operations: Sequence[Operation]) -> Words:
    """What all of them do together."""
    if len(operations) == 1:
        code, details = described(old, new, operations[0])
        return code, {**details, "version": new.version}
    return "change_schema", {"version": new.version, "operations": len(operations)}


def described(old: Schema, new: Schema, operation: Operation) -> Words:
    """What one operation does. Things are called by their labels in the schema's own language."""
    names = {HEAD: new.title, **_labels(new), **_labels(old)}

    def named(*ids: str) -> str:
        return " · ".join(names.get(id, id) for id in ids)

    match operation:
        case Add(thing):
            return "schema_add", {"name": named(thing.id)}
        case Alter(id, values):
            return "schema_alter", {"name": named(id), "keys": " · ".join(sorted(values))}
        case Reorder(id):
            return "schema_reorder", {"name": named(id)}
        case Remove(id):
            return "schema_remove", {"name": named(id)}
        case MergeTypes(sources, into):
            return "schema_merge_types", {"sources": named(*sources), "name": named(into)}
        case SplitType(whole, _, into):
            return "schema_split_type", {"name": named(whole), "parts": named(*dict.fromkeys(into.values()))}
        case MapValues(attribute, values):
            mapped = " · ".join(f"{before} → {after or '–'}" for before, after in values.items())
            return "schema_map_values", {"name": named(attribute), "values": mapped}
        case ReverseLink(link):
            return "schema_reverse_link", {"name": named(link)}


def types_named(operations: Sequence[Operation]) -> frozenset[TypeId]:
    """The ids that operations name where a type could be meant."""
    return frozenset(map(TypeId, chain.from_iterable(map(_ids, operations))))


def _ids(operation: Operation) -> Sequence[str]:
    match operation:
        case Alter(id) | Reorder(id) | Remove(id):
            return [id]
        case MergeTypes(sources, into):
            return [*sources, into]
        case SplitType(whole):
            return [whole]
        case _:
            return []


def _labels(schema: Schema) -> dict[str, str]:
    things = (*schema.types, *schema.attributes, *schema.links, *schema.document_attributes)
    layers = {f"layer:{each.id}": each.label for each in schema.layers}
    checks = {each.id: each.message or str(each.id) for each in schema.checks}
    return {**layers, **checks, **{each.id: each.label for each in things}}
