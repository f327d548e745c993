"""A schema after operations, whole and right, or an error that says what would be wrong with it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from annotator.errors import RuleError
from annotator.model.check import Check
from annotator.model.flaw import Flaw
from annotator.model.rules import checked_value
from annotator.model.schema import (
    AnnotationType,
    Attribute,
    DocumentAttribute,
    Layer,
    LinkType,
    Schema,
    as_file,
)
from annotator.model.schema_change.operations import (
    HEAD,
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
    Thing,
)
from annotator.model.schema_check import flaws
from annotator.model.schema_shape import misshapen
from annotator.model.schema_table import schema_of
from annotator.model.schema_writing import table_of
from annotator.model.values import normal

Table = dict[str, object]

LISTS: Mapping[type[Thing], str] = {
    Layer: "layers",
    AnnotationType: "types",
    Attribute: "attributes",
    LinkType: "links",
    Check: "checks",
    DocumentAttribute: "document_attributes",
}
"""The list of the schema file that each kind of thing is in."""


def apply(schema: Schema, *operations: Operation) -> Schema:
    """The schema after these operations, in their order; its version is still the old one.

    Only what comes out in the end has to be right, so that a key or code can go from one thing to another. Raises
    RuleError: unknown_thing, unknown_value, split_into_nothing, schema_unfit (with `path`, `reason`, `expected` and
    `found`), and as `rules.checked_value` does for values that annotations are to have.
    """
    new = checked(_drafted(schema, operations))
    for each in operations:
        _refuse_values(new, each)
    return new


def _refuse_values(new: Schema, operation: Operation) -> None:
    """Values that an operation gives to annotations must be such as the new schema allows."""
    match operation:
        case MergeTypes(_, into, Kept(attribute, value)) if new.has_type(into):
            checked_value(new, into, attribute, value)
        case MapValues(attribute, values):
            known = [each for each in (*new.attributes, *new.document_attributes) if each.id == attribute]
            for value in (value for value in values.values() if value is not None and known):
                normal(known[0], value)
        case _:
            pass


def drafted(schema: Schema, operations: Iterable[Operation]) -> Schema:
    """The same on the way to something else, not checked. Raises RuleError: unknown_thing, unknown_value."""
    return schema_of(_drafted(schema, operations))


def _drafted(schema: Schema, operations: Iterable[Operation]) -> Table:
    draft = _Draft(as_file(schema))
    for operation in operations:
        draft.apply(operation)
    return draft.file


def checked(file: Mapping[str, object]) -> Schema:
    """The schema in these tables. Raises RuleError("schema_unfit") where something is wrong with them."""
    for flaw in misshapen(file):
        raise _unfit(flaw)
    schema = schema_of(file)
    for flaw in flaws(schema):
        raise _unfit(flaw)
    return schema


def _unfit(flaw: Flaw) -> RuleError:
    return RuleError("schema_unfit", path=flaw.place, reason=flaw.reason, expected=flaw.expected, found=flaw.found)


class _Draft:
    """The tables of a schema file while they are changed; they need be right only at the end."""

    def __init__(self, file: Table) -> None:
        self.file = file

    def apply(self, operation: Operation) -> None:
        match operation:
            case Add():
                things = self._list(LISTS[type(operation.thing)])
                things.insert(self._index(things, operation.before), table_of(operation.thing))
            case Alter():
                _alter(self._thing(operation.id), operation.values)
            case Reorder():
                self._reorder(operation)
            case Remove():
                self._remove(operation.id)
            case MergeTypes():
                self._merge(operation)
            case SplitType():
                self._split(operation)
            case MapValues():
                self._map(operation)
            case ReverseLink():
                _reverse(self._thing(operation.link))

    def _list(self, name: str) -> list[Table]:
        return cast("list[Table]", self.file.setdefault(name, []))

    def _lists(self) -> Iterable[list[Table]]:
        return (self._list(name) for name in LISTS.values())

    def _thing(self, id: str) -> Table:
        if id == HEAD:
            return cast("Table", self.file["schema"])
        return next(each for each in self._list_of(id) if each["id"] == _plain_id(id))

    def _list_of(self, id: str) -> list[Table]:
        """The list that a thing is in. Raises RuleError("unknown_thing")."""
        layers = self._list("layers")
        for things in self._lists():
            if (things is layers) == id.startswith("layer:") and any(each["id"] == _plain_id(id) for each in things):
                return things
        raise RuleError("unknown_thing", id=id)

    def _index(self, things: Sequence[Table], id: str | None) -> int:
        if id is None:
            return len(things)
        found = (index for index, each in enumerate(things) if each["id"] == _plain_id(id))
        index = next(found, None)
        if index is None:
            raise RuleError("unknown_thing", id=id)
        return index

    def _reorder(self, operation: Reorder) -> None:
        things, thing = self._list_of(operation.id), self._thing(operation.id)
        things.remove(thing)
        things.insert(self._index(things, operation.before), thing)

    def _remove(self, id: str) -> None:
        things = self._list_of(id)
        things.remove(self._thing(id))
        for selectors in self._selectors("attributes", "links", "checks"):
            _leave_out(selectors, id)
        for check in self._list("checks"):
            for key in ("attr", "link"):
                _leave_out(cast("list[str]", check.get(key, [])), id)
        for type_ in self._list("types"):
            for key in ("parent", "replaced_by"):
                if type_.get(key) == id:
                    del type_[key]

    def _merge(self, operation: MergeTypes) -> None:
        into = self._thing(operation.into)
        for source in operation.sources:
            merged = self._thing(source)
            self._name_too(source, [operation.into], "attributes", "links")
            merged["retired"] = True
            for type_ in self._list("types"):
                if type_.get("parent") == source and type_ is not into:
                    type_["parent"] = operation.into
                if type_.get("replaced_by") == source:
                    type_["replaced_by"] = operation.into
            merged["replaced_by"] = operation.into

    def _split(self, operation: SplitType) -> None:
        whole, parts = self._thing(operation.type), list(dict.fromkeys(operation.into.values()))
        if not parts:
            raise RuleError("split_into_nothing", type=operation.type)
        for part in parts:
            self._thing(part)
        spent = operation.attribute if operation.drop else None
        for name in ("attributes", "links", "checks"):
            for thing in self._list(name):
                if spent not in (thing["id"], *_attributes_asked(thing)):
                    self._name_too(operation.type, parts, thing)
        if operation.type not in parts:
            whole["retired"] = True

    def _name_too(self, named: str, others: Sequence[str], *where: str | Table) -> None:
        """Where a type is named by its own id, name others too."""
        for selectors in self._selectors(*where):
            if named in selectors:
                selectors.extend(other for other in others if other not in selectors)

    def _selectors(self, *where: str | Table) -> Iterable[list[str]]:
        for place in where:
            for thing in self._list(place) if isinstance(place, str) else [place]:
                yield from (cast("list[str]", thing[key]) for key in ("on", "from", "to") if key in thing)

    def _map(self, operation: MapValues) -> None:
        attribute, values = self._thing(operation.attribute), operation.values
        choices = {str(each["id"]): each for each in cast("list[Table]", attribute.get("values", []))}
        for old, new in values.items():
            if not choices:
                continue
            for value in (old, new):
                if value is not None and value not in choices:
                    raise RuleError("unknown_value", attribute=operation.attribute, found=value)
            if old not in values.values():
                choices[old]["retired"] = True
        if "default" in attribute:
            _exchange(attribute, "default", values)
        for thing in (*self._list("attributes"), *self._list("checks")):
            when = cast("Table", thing.get("when", {}))
            if when.get("attr") == operation.attribute:
                _exchange(when, "is", values)


def _plain_id(id: str) -> str:
    return id.removeprefix("layer:")


def _alter(thing: Table, values: Mapping[str, object]) -> None:
    for key, value in values.items():
        if value is None:
            thing.pop(key, None)
        else:
            thing[key] = value


def _leave_out(names: list[str], name: str) -> None:
    if name in names:
        names.remove(name)


def _attributes_asked(check: Table) -> list[str]:
    """The attributes that a check speaks of."""
    when = cast("Table", check.get("when", {}))
    return [*cast("list[str]", check.get("attr", [])), *(str(when[key]) for key in ("attr",) if key in when)]


def _exchange(table: Table, key: str, values: Mapping[str, str | None]) -> None:
    """Another value for an old one, in a place that holds one value, or a list of them."""
    old = table[key]
    if isinstance(old, list):
        new = [values.get(each, each) for each in cast("list[str]", old)]
        table[key] = [*dict.fromkeys(each for each in new if each is not None)]
    elif isinstance(old, str) and old in values:
        _alter(table, {key: values[old]})


def _reverse(link: Table) -> None:
    link["from"], link["to"] = link["to"], link["from"]
    _alter(link, {"max": link.get("max_in"), "max_in": link.get("max"), "min": None})
