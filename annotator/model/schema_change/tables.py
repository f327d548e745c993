"""Operations as the `ops` of a schema file's migrations, each way."""

from collections.abc import Callable, Iterable, Mapping

from annotator.errors import FormatError
from annotator.model.ids import AttributeId, LinkTypeId, TypeId
from annotator.model.schema import Migration, Schema
from annotator.model.schema_change.applying import LISTS
from annotator.model.schema_change.operations import (
    Add,
    Alter,
    Kept,
    MapValues,
    MergeTypes,
    Operation,
    Remove,
    Reorder,
    ReverseLink,
    SplitType,
)
from annotator.model.schema_table import Table, thing_of
from annotator.model.schema_writing import table_of

Json = Mapping[str, object]


def operations_of(migration: Migration) -> tuple[Operation, ...]:
    """What a migration does. Raises FormatError("schema_invalid") where that cannot be read."""
    return tuple(_read(Table(each, f"ops[{index}].")) for index, each in enumerate(migration.operations))


def as_tables(operations: Iterable[Operation]) -> tuple[Json, ...]:
    """What `operations_of` reads."""
    return tuple(map(_written, operations))


def told(schema: Schema, version: str) -> tuple[Operation, ...]:
    """What the schema's own migrations say is to be done to what was made under an older version of it."""
    operations = list[Operation]()
    for migration in schema.migrations:
        if migration.before == version:
            operations += operations_of(migration)
            version = migration.after
    return tuple(operations)


def _written(operation: Operation) -> Json:
    match operation:
        case Add(thing, before):
            name = LISTS[thing.__class__]
            table = {"op": "add", "to": name, "thing": table_of(thing), "before": before}
        case Alter(id, values):
            there = {key: value for key, value in values.items() if value is not None}
            gone = sorted(values.keys() - there.keys())
            table = {"op": "alter", "id": id, "set": there or None, "unset": gone or None}
        case Reorder(id, before):
            table = {"op": "reorder", "id": id, "before": before}
        case Remove(id):
            table = {"op": "remove", "id": id}
        case MergeTypes(sources, into, keep):
            kept = keep and {"attr": keep.attribute, "as": keep.value}
            table = {"op": "merge_types", "from": list(sources), "into": into, "keep": kept}
        case SplitType(whole, attribute, parts, drop):
            by = {"attr": attribute, "map": dict(parts)}
            table = {"op": "split_type", "id": whole, "by": by, "drop": drop or None}
        case MapValues(attribute, values):
            table = {"op": "map_values", "attr": attribute, "map": {old: new or "" for old, new in values.items()}}
        case ReverseLink(link):
            table = {"op": "reverse_link", "id": link}
    return {key: value for key, value in table.items() if value is not None}


def _read(table: Table) -> Operation:
    name = table.text("op")
    if name not in _READERS:
        expected = " / ".join(_READERS)
        raise FormatError("schema_invalid", path="op", reason="wrong_value", expected=expected, found=name)
    return _READERS[name](table)


def _add(table: Table) -> Operation:
    return Add(thing_of(table.text("to"), table.table("thing")), _before(table))


def _alter(table: Table) -> Operation:
    values = dict[str, object](table.table("set").contents()) if "set" in table else dict[str, object]()
    return Alter(table.text("id"), values | dict.fromkeys(table.texts("unset")))


def _merge_types(table: Table) -> Operation:
    kept = table.table("keep") if "keep" in table else None
    keep = kept and Kept(AttributeId(kept.text("attr")), kept.text("as"))
    return MergeTypes(tuple(map(TypeId, table.texts("from"))), TypeId(table.text("into")), keep)


def _split_type(table: Table) -> Operation:
    by = table.table("by")
    parts = {value: TypeId(part) for value, part in _texts_by_key(by.table("map")).items()}
    return SplitType(TypeId(table.text("id")), AttributeId(by.text("attr")), parts, table.flag("drop"))


def _map_values(table: Table) -> Operation:
    values = {old: new or None for old, new in _texts_by_key(table.table("map")).items()}
    return MapValues(AttributeId(table.text("attr")), values)


def _before(table: Table) -> str | None:
    return table.text("before") if "before" in table else None


def _texts_by_key(table: Table) -> dict[str, str]:
    return {key: table.text(key) for key in table.contents()}


_READERS: Mapping[str, Callable[[Table], Operation]] = {
    "add": _add,
    "alter": _alter,
    "reorder": lambda table: Reorder(table.text("id"), _before(table)),
    "remove": lambda table: Remove(table.text("id")),
    "merge_types": _merge_types,
    "split_type": _split_type,
    "map_values": _map_values,
    "reverse_link": lambda table: ReverseLink(LinkTypeId(table.text("id"))),
}
