"""Operations on schemas: what comes out, how they are written down, and which lead from one schema to another."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schema_dice import SchemaDice

from annotator.errors import RuleError
from annotator.model.ids import AttributeId, LayerId, LinkTypeId, TypeId
from annotator.model.schema import Migration, Schema
from annotator.model.schema_change.applying import apply
from annotator.model.schema_change.carrying import Change
from annotator.model.schema_change.difference import difference, towards
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
from annotator.model.schema_change.tables import as_tables, operations_of
from annotator.model.schema_change.versions import next_version
from annotator.model.schema_file import parse_schema, shipped
from annotator.model.schema_toml import to_toml

DEFAULT = shipped()
FAC, LOC, GPE, CLAIM = (TypeId(id) for id in ("ent.fac", "ent.loc", "ent.gpe", "clm.claim"))
KIND, WORTH, MENTION = (AttributeId(id) for id in ("at.kind", "at.verifiability", "at.mention"))


@st.composite
def thrown(draw: st.DrawFn) -> tuple[Schema, list[Operation]]:
    """A schema that some operations have led to, and some more operations, of which it allows all."""
    dice = SchemaDice(random.Random(draw(st.integers(0, 10**6))))
    schema, operations = DEFAULT, list[Operation]()
    for _ in range(draw(st.integers(1, 4))):
        operation = dice.throw(schema)
        try:
            schema = apply(schema, operation)
        except RuleError:
            continue
        operations.append(operation)
    return schema, operations


@given(thrown())
def test_one_after_the_other_is_all_at_once(made: tuple[Schema, list[Operation]]) -> None:
    schema, operations = made
    assert apply(DEFAULT, *operations) == schema


@given(thrown())
def test_a_difference_leads_to_the_other_schema(made: tuple[Schema, list[Operation]]) -> None:
    schema, _ = made
    assert apply(DEFAULT, *difference(DEFAULT, schema)) == schema
    assert apply(schema, *difference(schema, DEFAULT)) == DEFAULT
    assert difference(schema, schema) == ()


def test_a_type_is_not_split_into_nothing() -> None:
    with pytest.raises(RuleError, match="split_into_nothing"):
        apply(DEFAULT, SplitType(FAC, MENTION, {}))


@given(thrown())
def test_operations_are_the_same_when_read_from_a_schema_file(made: tuple[Schema, list[Operation]]) -> None:
    schema, operations = made
    if operations:
        done = Migration(before="1.0.0", after="2.0.0", operations=as_tables(operations))
        schema = replace(schema, migrations=(done,))
    written = parse_schema(to_toml(schema), "written")
    assert written == schema
    assert [each for one in written.migrations for each in operations_of(one)] == operations


@given(thrown())
def test_what_touches_no_tag_keeps_the_major_number(made: tuple[Schema, list[Operation]]) -> None:
    schema, operations = made
    change = Change(DEFAULT, schema, operations)
    if change.carries:
        assert next_version(change) == "2.0.0"
    if schema.hash == DEFAULT.hash and not change.carries:
        assert next_version(change) == "1.0.1"


VERSIONS: dict[str, tuple[Operation, str]] = {
    "a colour": (recolour(FAC, "#123456"), "1.0.1"),
    "a label": (relabel(FAC, "设备"), "1.0.1"),
    "a key": (rekey(FAC, ""), "1.0.1"),
    "the order": (Reorder(FAC, "ent.per"), "1.0.1"),
    "a guideline": (Alter(FAC, {"guideline": "港口。"}), "1.0.1"),
    "a type more": (Add(replace(DEFAULT.type(FAC), id=TypeId("ent.x"), code="X", key="", line="dashed")), "1.1.0"),
    "a type that is retired": (retire(FAC), "1.1.0"),
    "a choice more": (
        set_choices(
            KIND, [*DEFAULT.attribute(KIND).choices, replace(DEFAULT.attribute(KIND).choices[0], id="X", key="")]
        ),
        "1.1.0",
    ),
    "a wider link": (set_ends(LinkTypeId("ln.holds"), ["ent.per"], ["ent.pos", "ent.gov"]), "1.1.0"),
    "a narrower link": (set_ends(LinkTypeId("ln.of"), ["layer:figure"], ["part.obj"]), "2.0.0"),
    "a code": (rename(FAC, "FACILITY"), "2.0.0"),
    "a kind": (Alter("at.unit", {"kind": "integer"}), "2.0.0"),
    "types merged": (MergeTypes((FAC,), LOC), "2.0.0"),
    "a type that is moved": (move_type(FAC, LayerId("part")), "2.0.0"),
    "a link turned round": (ReverseLink(LinkTypeId("ln.of")), "2.0.0"),
}


@pytest.mark.parametrize("what", VERSIONS)
def test_the_next_version_says_how_much_changed(what: str) -> None:
    operation, version = VERSIONS[what]
    change = Change(DEFAULT, apply(DEFAULT, operation), [operation])
    assert next_version(change) == version
    assert next_version(change, "1.0.1") == version
    assert next_version(change, "7.5.3") == "7.5.3"


def test_merged_types_are_retired_and_what_named_them_names_what_they_became() -> None:
    schema = apply(DEFAULT, MergeTypes((FAC,), LOC))
    assert schema.type(FAC).retired
    assert schema.type(FAC).replaced_by == LOC
    located = schema.link_type(LinkTypeId("ln.located"))
    assert schema.selects(located.domain, LOC)
    assert schema.type_by_key("f") is None


def test_a_type_that_is_split_lends_its_parts_what_it_had() -> None:
    fact = replace(DEFAULT.type(CLAIM), id=TypeId("clm.fact"), code="FACT", key="", color="#123456")
    schema = apply(DEFAULT, Add(fact), SplitType(CLAIM, KIND, {"NUMERIC": fact.id}, drop=True))
    assert schema.type(CLAIM).retired
    own = [each.id for each in schema.attributes_of(fact.id)]
    assert WORTH in own
    assert KIND not in own
    assert {each.id for each in schema.checks if fact.id in each.on} == {"ck.quote-source", "ck.cue-source"}


def test_mapped_values_are_retired_wherever_they_stand() -> None:
    schema = apply(DEFAULT, MapValues(MENTION, {"NAM": "NOM"}), MapValues(KIND, {"NUMERIC": "EVENT"}))
    assert schema.attribute(MENTION).default == "NOM"
    assert [each.retired for each in schema.attribute(MENTION).choices] == [True, False, False]
    [numeric] = [each for each in schema.checks if each.id == "ck.numeric-claim"]
    assert numeric.when is not None
    assert numeric.when.value == "EVENT"


def test_what_is_turned_round_changes_its_numbers_too() -> None:
    link = apply(DEFAULT, ReverseLink(LinkTypeId("ln.measures"))).link_type(LinkTypeId("ln.measures"))
    assert (link.domain, link.range) == (("part.prop",), ("layer:figure",))
    assert (link.max, link.max_in) == (None, 1)


def test_what_is_brought_back_is_as_it_was() -> None:
    assert apply(apply(DEFAULT, retire(FAC, LOC)), unretire(FAC)) == DEFAULT


REFUSED: dict[str, tuple[Operation, str]] = {
    "a thing that is not there": (retire("ent.ship"), "unknown_thing"),
    "a place that is not there": (Reorder(FAC, "ent.ship"), "unknown_thing"),
    "a value that is not there": (MapValues(KIND, {"ODD": "EVENT"}), "unknown_value"),
    "a value that becomes none": (MapValues(AttributeId("at.value"), {"1": "one"}), "bad_value"),
    "a colour that is none": (recolour(FAC, "red"), "schema_unfit"),
    "a key that is taken": (rekey(FAC, "p"), "schema_unfit"),
    "a layer that is not there": (move_type(FAC, LayerId("ship")), "schema_unfit"),
    "a layer that is needed": (Remove("layer:entity"), "schema_unfit"),
    "a memory of what the type cannot say": (MergeTypes((FAC,), LOC, Kept(KIND, "EVENT")), "foreign_attribute"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_is_refused(what: str) -> None:
    operation, code = REFUSED[what]
    with pytest.raises(RuleError, match=code):
        apply(DEFAULT, operation)


def test_a_key_may_go_from_one_type_to_another_at_once() -> None:
    schema = apply(DEFAULT, rekey(FAC, "p"), rekey("ent.per", "f"))
    assert [schema.type_by_key(key) for key in "pf"] == [schema.type(FAC), schema.type(TypeId("ent.per"))]


def test_a_file_says_by_its_migrations_what_two_schemas_cannot() -> None:
    told = [MergeTypes((FAC,), LOC), MapValues(WORTH, {"UFS": "NFS"})]
    wanted = apply(DEFAULT, *told, Alter("schema", {"title": "另一个"}), rename(GPE, "PLACE"))
    wanted = replace(wanted, migrations=(Migration(before="1.0.0", after="2.0.0", operations=as_tables(told)),))
    operations = towards(DEFAULT, wanted)
    assert [*operations[:2]] == told
    assert apply(DEFAULT, *operations) == replace(wanted, migrations=())
    assert towards(replace(DEFAULT, version="1.0.1"), wanted)[0] != told[0]
