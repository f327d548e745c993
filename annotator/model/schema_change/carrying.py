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
        implied = {name: default for name, default in self._implied[type_] if name not in attributes}
        moving = _Moving(self, type_, {**attributes, **implied})
        for operation in self.operations:
            moving.apply(operation)
        kept, unfit = self._settled(type_, moving.type, moving.values)
        lost = {name: attributes[name] for name in (*unfit, *moving.dropped) if name in attributes}
        return Carried(moving.type, kept, lost, moving.unsplit)

    def _settled(
        self, old: TypeId, new: TypeId, values: dict[AttributeId, str]
    ) -> tuple[Attributes, list[AttributeId]]:
        """The values as the annotation is to hold them, and the attributes whose values it cannot hold."""
        sure = self._sure(old, new)
        if values.keys() <= sure:
            return values, []
        own = {each.id: each for each in self.new.attributes_of(new)} if self.new.has_type(new) else {}
        kept, unfit = dict[AttributeId, str](), list[AttributeId]()
        for name, value in values.items():
            spelt = value if name in sure else _spelt(own[name], value) if name in own else None
            if spelt is None:
                unfit.append(name)
            elif name in sure or spelt != own[name].default:
                kept[name] = spelt
        return kept, unfit

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
    def divided(self) -> frozenset[TypeId]:
        """The old types of whose annotations some may not be split."""
        splits = {each.type for each in self.operations if isinstance(each, SplitType)}
        return frozenset(each.id for each in self.old.types if not splits.isdisjoint(self.become(each.id)))

    @cached_property
    def losing(self) -> frozenset[TypeId]:
        """The old types whose annotations may lose a value."""
        return frozenset(each.id for each in self.old.types if self._loses(each.id))

    @cached_property
    def stranding(self) -> bool:
        """Whether annotations may be left with a type that is no more, or that is only a group."""
        usable = {each.id for each in self.new.types if not each.abstract}
        return any(not self.become(type_) <= usable for type_ in self.touched)

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
        if self.become(type_) != frozenset([type_]) or not self.new.has_type(type_) or type_ in self.divided:
            return True
        more_abstract = self.new.type(type_).abstract > self.old.type(type_).abstract
        return more_abstract or any(each.id not in self._sure(type_, type_) for each in self.old.attributes_of(type_))

    def _loses(self, type_: TypeId) -> bool:
        emptied = {
            each.attribute for each in self.operations if isinstance(each, MapValues) and None in each.values.values()
        }
        targets = [target for target in self.become(type_) if self.new.has_type(target)]
        kept = [{each.id: each for each in self.new.attributes_of(target)} for target in targets]
        return any(
            each.id in emptied or any(not _holds_as_much(each, own.get(each.id)) for own in kept)
            for each in self.old.attributes_of(type_)
        )

    def _sure(self, old: TypeId, new: TypeId) -> frozenset[AttributeId]:
        """The attributes whose values stay as they are when an annotation goes from one type to the other."""
        pair = old, new
        if pair not in self._sure_ones:
            kept = {each.id: each for each in self.new.attributes_of(new)} if self.new.has_type(new) else {}
            self._sure_ones[pair] = frozenset(
                each.id
                for each in self.old.attributes_of(old)
                if each.id not in self._mapped and _reads_alike(each, kept.get(each.id))
            )
        return self._sure_ones[pair]

    @cached_property
    def _sure_ones(self) -> dict[tuple[TypeId, TypeId], frozenset[AttributeId]]:
        return {}

    @cached_property
    def _implied(self) -> Mapping[TypeId, Sequence[tuple[AttributeId, str]]]:
        """What annotations of each old type say by saying nothing, where saying nothing may soon mean another thing."""
        new = {each.id: each.default for each in self.new.attributes}
        moving = {each.id for each in self.old.attributes if new.get(each.id) != each.default} | self._mapped
        return {
            type_.id: [
                (each.id, each.default)
                for each in self.old.attributes_of(type_.id)
                if each.default is not None and each.id in moving
            ]
            for type_ in self.old.types
        }


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


def _holds_as_much(old: Valued, new: Valued | None) -> bool:
    """Whether every value that the old attribute allows is allowed under the new one."""
    if new is None or (old.kind, old.pattern) != (new.kind, new.pattern):
        return False
    return {choice.id for choice in old.choices} <= {choice.id for choice in new.choices}


def _reads_alike(old: Valued, new: Valued | None) -> bool:
    """Whether it is also spelt the same, or by saying nothing: several choices come in the order of the schema."""
    if new is None or not _holds_as_much(old, new) or old.default != new.default:
        return False
    there = [choice.id for choice in old.choices]
    return old.kind is not AttributeKind.MULTI or there == [each.id for each in new.choices if each.id in there]
