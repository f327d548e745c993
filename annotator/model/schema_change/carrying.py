"""What becomes of one annotation or document label when a schema changes: a pure function of its type and values.

Whether annotations then stand in each other's way, or links lead where they may not, is told by clashes.py.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.errors import RuleError
from annotator.model.annotation import Attributes
from annotator.model.ids import AttributeId, LinkTypeId, TypeId
from annotator.model.schema import AttributeKind, Schema, Valued
from annotator.model.schema_change.operations import MapValues, MergeTypes, Operation, ReverseLink, SplitType
from annotator.model.values import normal


@dataclass(frozen=True, slots=True)
class Carried:
    """An annotation's type and attributes under the new schema, and what could not come along.

    `lost` are values that the new schema has no place for; `unsplit` means that no value told which part of its type
    the annotation belongs to, so that it stayed what it was.
    """

    type: TypeId
    attributes: Attributes
    lost: Attributes
    unsplit: bool


@dataclass(frozen=True)
class Change:
    """A schema before and after operations.

    What equals a default is not written down, so a default that changes is written down first: what was said by
    saying nothing stays said.
    """

    old: Schema
    new: Schema
    operations: Sequence[Operation] = ()

    def carried(self, type_: TypeId, attributes: Attributes) -> Carried:
        """What an annotation becomes. Its type may be one that is no more, where that was removed while in use."""
        implied = self._implied(type_, attributes)
        moving = _Moving(self, type_, {**attributes, **implied})
        for operation in self.operations:
            moving.apply(operation)
        kept, unfit = settled(self.new, moving.type, moving.values)
        lost = {name: attributes[name] for name in (*unfit, *moving.dropped) if name in attributes}
        return Carried(moving.type, kept, lost, moving.unsplit)

    def relabelled(self, attribute: AttributeId, value: str) -> str | None:
        """What the value of a document label becomes; None where the new schema has no place for it."""
        mapped: str | None = value
        for operation in self.operations:
            if isinstance(operation, MapValues) and operation.attribute == attribute and mapped is not None:
                mapped = _mapped(operation, self.old.document_attribute(attribute), mapped)
        found = next((each for each in self.new.document_attributes if each.id == attribute), None)
        return None if mapped is None or found is None else _spelt(found, mapped)

    @property
    def carries(self) -> bool:
        """Whether rows of a project may have to change with the schema."""
        return bool(self.touched or self.touched_labels or self.reversed)

    def become(self, type_: TypeId) -> frozenset[TypeId]:
        """What annotations of an old type may become: itself alone, where nothing is done to it."""
        return self._targets[type_]

    @cached_property
    def touched(self) -> frozenset[TypeId]:
        """The old types whose annotations may change or lose something."""
        return frozenset(each.id for each in self.old.types if self._touches(each.id))

    @cached_property
    def touched_labels(self) -> frozenset[AttributeId]:
        """The old document attributes whose labels may change or be lost."""
        new = {each.id: each for each in self.new.document_attributes}
        return frozenset(
            each.id
            for each in self.old.document_attributes
            if each.id in self._mapped or not _reads_alike(each, new.get(each.id))
        )

    @cached_property
    def reversed(self) -> frozenset[LinkTypeId]:
        """The links whose ends change places."""
        turned = [each.link for each in self.operations if isinstance(each, ReverseLink)]
        return frozenset(link for link in turned if turned.count(link) % 2)

    @cached_property
    def _mapped(self) -> frozenset[AttributeId]:
        return frozenset(each.attribute for each in self.operations if isinstance(each, MapValues))

    @cached_property
    def _targets(self) -> Mapping[TypeId, frozenset[TypeId]]:
        return {each.id: self._targets_of(each.id) for each in self.old.types}

    def _targets_of(self, type_: TypeId) -> frozenset[TypeId]:
        targets = frozenset([type_])
        for operation in self.operations:
            match operation:
                case MergeTypes() if targets.intersection(operation.sources):
                    targets = targets.difference(operation.sources) | {operation.into}
                case SplitType() if operation.type in targets:
                    targets |= frozenset(operation.into.values())
                case _:
                    pass
        return targets

    def _touches(self, type_: TypeId) -> bool:
        if self.become(type_) != frozenset([type_]) or not self.new.has_type(type_):
            return True
        if self.new.type(type_).abstract > self.old.type(type_).abstract:
            return True
        kept = {each.id: each for each in self.new.attributes_of(type_)}
        return any(
            each.id in self._mapped or not _reads_alike(each, kept.get(each.id))
            for each in self.old.attributes_of(type_)
        )

    def _implied(self, type_: TypeId, attributes: Attributes) -> Attributes:
        """What the annotation says by saying nothing, where saying nothing may soon mean something else."""
        return {
            each.id: each.default
            for each in self.old.attributes_of(type_)
            if each.default is not None and each.id not in attributes and self._default_moves(each)
        }

    def _default_moves(self, attribute: Valued) -> bool:
        new = self._new_defaults.get(attribute.id)
        return new != attribute.default or attribute.id in self._mapped

    @cached_property
    def _new_defaults(self) -> Mapping[AttributeId, str | None]:
        return {each.id: each.default for each in self.new.attributes}


class _Moving:
    """One annotation on its way through the operations."""

    def __init__(self, change: Change, type_: TypeId, values: dict[AttributeId, str]) -> None:
        self.type = type_
        self.values = values
        self.dropped: list[AttributeId] = []
        self.unsplit = False
        self._change = change

    def apply(self, operation: Operation) -> None:
        match operation:
            case MergeTypes() if self.type in operation.sources:
                self.type = operation.into
                if operation.keep is not None:
                    self.values.setdefault(operation.keep.attribute, operation.keep.value)
            case SplitType() if self.type == operation.type:
                self._split(operation)
            case MapValues() if operation.attribute in self.values:
                self._map(operation)
            case _:
                pass

    def _split(self, operation: SplitType) -> None:
        said = self.values.get(operation.attribute, self._default(operation.attribute))
        part = None if said is None else operation.into.get(said)
        self.unsplit = part is None
        if part is not None:
            self.type = part
            if operation.drop:
                self.values.pop(operation.attribute, None)

    def _default(self, attribute: AttributeId) -> str | None:
        known = (each.default for each in self._change.old.attributes if each.id == attribute)
        return next(known, None)

    def _map(self, operation: MapValues) -> None:
        attribute = self._change.old.attribute(operation.attribute)
        new = _mapped(operation, attribute, self.values.pop(operation.attribute))
        if new is None:
            self.dropped.append(operation.attribute)
        else:
            self.values[operation.attribute] = new


def settled(
    schema: Schema, type_: TypeId, values: Mapping[AttributeId, str]
) -> tuple[dict[AttributeId, str], list[AttributeId]]:
    """The values as an annotation of this type is to hold them, and the attributes whose values it cannot hold."""
    own = {each.id: each for each in schema.attributes_of(type_)} if schema.has_type(type_) else {}
    kept, unfit = dict[AttributeId, str](), list[AttributeId]()
    for name, value in values.items():
        spelt = _spelt(own[name], value) if name in own else None
        if spelt is None:
            unfit.append(name)
        elif spelt != own[name].default:
            kept[name] = spelt
    return kept, unfit


def _spelt(attribute: Valued, value: str) -> str | None:
    try:
        return normal(attribute, value)
    except RuleError:
        return None


def _mapped(operation: MapValues, attribute: Valued, value: str) -> str | None:
    """The new value; of several choices each is mapped, and one that is taken out takes all out."""
    if attribute.kind is not AttributeKind.MULTI:
        return operation.values.get(value, value)
    new = [operation.values.get(each, each) for each in value.split("|")]
    return None if None in new else "|".join(dict.fromkeys(each for each in new if each))


def _reads_alike(old: Valued, new: Valued | None) -> bool:
    """Whether every value that the old attribute allows is as good, spelt the same, under the new one."""
    if new is None or (old.kind, old.pattern, old.default) != (new.kind, new.pattern, new.default):
        return False
    there = [choice.id for choice in old.choices]
    still = [choice.id for choice in new.choices if choice.id in there]
    return still == there if old.kind is AttributeKind.MULTI else len(still) == len(there)
