"""Operations on a schema made up by chance: most of them possible, some not, none of them sensible."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from annotator.model.ids import AttributeId, LayerId, TypeId
from annotator.model.schema import AttributeKind, Overlap, Schema, Valued
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
    move_type,
    recolour,
    rekey,
    relabel,
    rename,
    retire,
    set_choices,
    set_ends,
    unretire,
)


class SchemaDice:
    """Throws operations for the schema that it is given each time."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._made = 0
        self._throws: Sequence[Callable[[Schema], Operation]] = [
            self._merge,
            self._merge,
            self._split,
            self._map,
            self._map,
            self._move,
            self._overlap,
            self._kind,
            self._default,
            self._choices,
            self._on,
            self._ends,
            self._number,
            self._turn,
            self._add,
            self._words,
            self._looks,
            self._retire,
            self._reorder,
            self._remove,
        ]

    def throw(self, schema: Schema) -> Operation:
        """One operation."""
        return self._chance.choice(self._throws)(schema)

    def _type(self, schema: Schema) -> TypeId:
        return self._chance.choice(schema.types).id

    def _valued(self, schema: Schema) -> Valued:
        return self._chance.choice([*schema.attributes, *schema.document_attributes])

    def _merge(self, schema: Schema) -> Operation:
        sources = tuple(self._type(schema) for _ in range(self._chance.choice([1, 1, 2])))
        keep = Kept(self._chance.choice(schema.attributes).id, "FAC") if self._chance.random() < 0.2 else None
        return MergeTypes(sources, self._type(schema), keep)

    def _split(self, schema: Schema) -> Operation:
        attribute = self._chance.choice([each for each in schema.attributes if each.choices])
        parts = {choice.id: self._type(schema) for choice in attribute.choices if self._chance.random() < 0.5}
        whole = self._chance.choice([each.id for each in schema.types if schema.selects(attribute.on, each.id)] or [""])
        return SplitType(TypeId(whole), attribute.id, parts, drop=self._chance.random() < 0.3)

    def _map(self, schema: Schema) -> Operation:
        attribute = self._valued(schema)
        values = [choice.id for choice in attribute.choices] or ["1", "2024-01-01", "true", "A|B"]
        some = self._chance.sample(values, min(len(values), self._chance.randint(1, 3)))
        return MapValues(attribute.id, {each: self._chance.choice([*values, *values, None]) for each in some})

    def _move(self, schema: Schema) -> Operation:
        layer, type_ = self._chance.choice(schema.layers).id, self._type(schema)
        parent = self._type(schema) if self._chance.random() < 0.3 else None
        return move_type(type_, LayerId(layer), parent)

    def _overlap(self, schema: Schema) -> Operation:
        rule = str(self._chance.choice(list(Overlap)))
        layer = f"layer:{self._chance.choice(schema.layers).id}"
        return self._chance.choice(
            [
                Alter(layer, {"overlap": rule}),
                Alter(layer, {"discontinuous": self._chance.choice([True, None])}),
                Alter(self._type(schema), {"overlap": self._chance.choice([rule, None])}),
            ]
        )

    def _kind(self, schema: Schema) -> Operation:
        return Alter(self._valued(schema).id, {"kind": str(self._chance.choice(list(AttributeKind))), "default": None})

    def _default(self, schema: Schema) -> Operation:
        attribute = self._valued(schema)
        choices = [choice.id for choice in attribute.choices]
        return Alter(attribute.id, {"default": self._chance.choice([*choices, "true", True, "1", None, None])})

    def _choices(self, schema: Schema) -> Operation:
        attribute = self._valued(schema)
        kept = self._chance.sample(attribute.choices, len(attribute.choices))
        return set_choices(attribute.id, kept[self._chance.choice([0, 0, 1]) :])

    def _on(self, schema: Schema) -> Operation:
        return Alter(self._chance.choice(schema.attributes).id, {"on": self._selectors(schema)})

    def _ends(self, schema: Schema) -> Operation:
        link = self._chance.choice(schema.links)
        return set_ends(link.id, self._selectors(schema), link.range)

    def _selectors(self, schema: Schema) -> list[str]:
        known = [*(each.id for each in schema.types), *(f"layer:{each.id}" for each in schema.layers)]
        return self._chance.sample(known, self._chance.randint(1, 6))

    def _number(self, schema: Schema) -> Operation:
        values = {"max": 1, "max_in": 1, "acyclic": True, "symmetric": True, "same_layer": True}
        key = self._chance.choice(list(values))
        return Alter(self._chance.choice(schema.links).id, {key: self._chance.choice([values[key], None])})

    def _turn(self, schema: Schema) -> Operation:
        return ReverseLink(self._chance.choice(schema.links).id)

    def _add(self, schema: Schema) -> Operation:
        self._made += 1
        model = self._chance.choice(schema.types)
        new = replace(
            model, id=TypeId(f"new.t{self._made}"), code=f"NEW{self._made}", short="", key="", color="#808080"
        )
        return Add(replace(new, retired=False, replaced_by=None), self._chance.choice([None, model.id]))

    def _words(self, schema: Schema) -> Operation:
        self._made += 1
        type_ = self._type(schema)
        return self._chance.choice([rename(type_, f"CODE{self._made}"), relabel(type_, "名", "name", "名")])

    def _looks(self, schema: Schema) -> Operation:
        type_ = self._type(schema)
        return self._chance.choice([recolour(type_, f"#{self._chance.randrange(1 << 24):06X}"), rekey(type_, "")])

    def _retire(self, schema: Schema) -> Operation:
        things = (*schema.types, *schema.attributes, *schema.links)
        return self._chance.choice([retire, unretire])(self._chance.choice(things).id)

    def _reorder(self, schema: Schema) -> Operation:
        things = self._chance.choice([schema.types, schema.attributes, schema.links, schema.checks])
        return Reorder(self._chance.choice(things).id, self._chance.choice([None, things[0].id]))

    def _remove(self, schema: Schema) -> Operation:
        things = (*schema.types, *schema.attributes, *schema.links, *schema.checks, *schema.document_attributes)
        return Remove(AttributeId(self._chance.choice(things).id))
