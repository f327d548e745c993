"""The schema in memory: its lookups, its hash, and its way into storage and back."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.errors import RuleError
from annotator.model.check import Check, CheckId, Condition, Level, Rule, Selectors
from annotator.model.ids import AttributeId, LayerId, LinkTypeId, TypeId
from annotator.model.schema import (
    AnnotationType,
    Attribute,
    AttributeKind,
    Choice,
    DocumentAttribute,
    Layer,
    Line,
    LinkType,
    Overlap,
    Render,
    Schema,
)
from annotator.model.schema_file import DEFAULT, parse_schema, to_json
from annotator.model.schema_table import schema_of

SOURCE = (paths.resources() / "schemas" / f"{DEFAULT}.toml").read_text(encoding="utf-8")

_names = st.text("abc", min_size=1, max_size=3)
_words = st.text(max_size=4)
_lists = st.lists(_words, max_size=2).map(tuple)
_selectors: st.SearchStrategy[Selectors] = st.lists(_names, max_size=2).map(tuple)
_labels = {"label": _words, "label_en": _words}
_explained = {**_labels, "help": _words, "help_en": _words}
_choices = st.lists(st.builds(Choice, id=_names, key=_words, retired=st.booleans(), label=_words, label_en=_words))
_valued = {
    **_explained,
    "id": _names.map(AttributeId),
    "code": _words,
    "choices": _choices.map(tuple),
    "required": st.booleans(),
    "pattern": _words,
    "source": _lists,
    "retired": st.booleans(),
}
_text_kinds = [each for each in AttributeKind if each not in (AttributeKind.BOOL, AttributeKind.MULTI)]
_kinds = [
    {"kind": st.just(AttributeKind.BOOL), "default": st.sampled_from([None, "true", "false"])},
    {"kind": st.just(AttributeKind.MULTI), "default": st.sampled_from([None, "a", "a|b"])},
    {"kind": st.sampled_from(_text_kinds), "default": st.none() | _words},
]
_conditions = st.builds(Condition, attribute=_names.map(AttributeId), value=st.sampled_from(["true", "false", "A"]))
_conditions |= st.builds(Condition, link=_names.map(LinkTypeId))
_parts = {
    "layers": st.builds(Layer, **_explained, id=_names.map(LayerId), leader=_words),
    "types": st.builds(
        AnnotationType, **_explained, id=_names.map(TypeId), layer=_names.map(LayerId), code=_words, color=_words
    ),
    "attributes": st.one_of([st.builds(Attribute, **_valued, **kind, on=_selectors) for kind in _kinds]),
    "document_attributes": st.one_of([st.builds(DocumentAttribute, **_valued, **kind) for kind in _kinds]),
    "links": st.builds(
        LinkType, **_explained, id=_names.map(LinkTypeId), domain=_selectors, max_in=st.none() | st.just(3)
    ),
    "checks": st.builds(Check, id=_names.map(CheckId), on=_selectors, when=st.none() | _conditions),
}
_schemas = st.builds(
    Schema,
    id=_names,
    version=_words,
    title=_words,
    **{name: st.lists(part, max_size=2).map(tuple) for name, part in _parts.items()},
)


@given(_schemas)
def test_what_is_stored_comes_back_the_same(schema: Schema) -> None:
    assert schema_of(json.loads(to_json(schema))) == schema


COSMETIC = {
    "labels": (r'label = "人物"', 'label = "人"'),
    "English labels": (r'label_en = "Person"', 'label_en = "Human"'),
    "keys": ('key = "p"', 'key = "m"'),
    "colours": ("#77AADD", "#78AADD"),
    "help": ("不含职务", "不含头衔"),
    "messages": ("缺少规范数值", "没有数值"),
    "sources": ("ACE2005-zh PER", "ACE"),
    "the version": ('version = "1.0.0"', 'version = "1.0.1"'),
    "the labels of values": ('label = "专名"', 'label = "名"'),
}


@pytest.mark.parametrize("what", COSMETIC)
def test_looks_and_words_keep_the_hash(what: str, schema: Schema) -> None:
    old, new = COSMETIC[what]
    changed = parse_schema(SOURCE.replace(old, new, 1), what)
    assert changed != schema
    assert changed.hash == schema.hash


MEANINGFUL = {
    "a code": ('code = "PER"', 'code = "PERSON"'),
    "a value": ('id = "NAM"', 'id = "NAME"'),
    "what a link may end at": ('to = ["part.prop"]', 'to = ["part.prop", "part.obj"]'),
    "how annotations may overlap": ('overlap = "any"', 'overlap = "nested"'),
    "what is required": ("required = true\n", ""),
    "what is offered": ("optional = true\n", ""),
}


@pytest.mark.parametrize("what", MEANINGFUL)
def test_a_change_of_meaning_changes_the_hash(what: str, schema: Schema) -> None:
    old, new = MEANINGFUL[what]
    source = SOURCE.replace(old, new, 1).replace('default = "NAM"', f'default = "{"NAME" if "NAME" in new else "NAM"}"')
    assert parse_schema(source, what).hash != schema.hash


def test_the_order_in_the_file_keeps_the_hash(schema: Schema) -> None:
    tables = re.split(r"(?m)^(?=\[\[)", SOURCE)
    assert parse_schema("".join([tables[0], *reversed(tables[1:])]), "reversed").hash == schema.hash


def test_the_default_schema_keeps_the_hash_that_exports_of_this_version_say(schema: Schema) -> None:
    """Where this fails because the schema was changed on purpose, its version has to be raised as well."""
    published = {"1.0.0": "1dba8263659f57f99290fc6a7963269192f4d5fbe27e1879ea386c8d8f21dcc2"}
    assert schema.hash == published[schema.version]


def test_a_type_is_found_by_its_id_its_key_and_its_layer(schema: Schema) -> None:
    person = schema.type(TypeId("ent.per"))
    assert person is schema.type_by_key("p")
    assert person in schema.types_in(LayerId("entity"))
    assert schema.layer_of(person.id) is schema.layer(LayerId("entity"))
    assert schema.layer_of(person.id).render is Render.FILL
    assert (person.code, person.color, person.line) == ("PER", "#77AADD", Line.SOLID)
    assert schema.type_by_key("h") is None
    assert schema.layer(LayerId("claim")).overlap is Overlap.ANY


def test_a_retired_type_gives_its_key_away() -> None:
    source = SOURCE.replace('key = "p"', 'key = "z"\nretired = true', 1)
    found = parse_schema(source, "").type_by_key("z")
    assert found is not None
    assert found.code == "POS"


def test_a_layer_with_a_leader_has_keys_of_its_own() -> None:
    source = SOURCE.replace('overlap = "any"', 'overlap = "any"\nleader = "v"').replace('key = "a"', 'key = "p"')
    schema = parse_schema(source, "")
    found = [schema.type_by_key("p"), schema.type_by_key("p", "v")]
    assert [type_.code if type_ else None for type_ in found] == ["PER", "CLAIM"]


def test_attributes_belong_to_the_types_that_their_selectors_name(schema: Schema) -> None:
    def codes(type_: str) -> list[str]:
        return [attribute.code for attribute in schema.attributes_of(TypeId(type_))]

    assert codes("ent.per") == ["mention", "kb"]
    assert codes("ent.tim") == ["mention", "kb", "timex_type", "timex_value"]
    assert codes("clm.claim") == ["kind", "factuality", "stance", "verifiability", "quote"]
    assert codes("clm.cue") == codes("meta.skip") == []


def test_defaults_are_text_as_values_are(schema: Schema) -> None:
    assert schema.attribute(AttributeId("at.approx")).default == "false"
    assert schema.attribute(AttributeId("at.bound")).default == "EQUAL"
    assert schema.attribute(AttributeId("at.kind")).default is None


def test_links_know_their_ends(schema: Schema) -> None:
    measures = schema.link_type(LinkTypeId("ln.measures"))
    assert schema.selects(measures.domain, TypeId("fig.money"))
    assert not schema.selects(measures.domain, TypeId("part.prop"))
    assert schema.selects(measures.range, TypeId("part.prop"))
    assert (measures.min, measures.max, measures.max_in) == (0, 1, None)


def test_checks_are_read_with_their_conditions(schema: Schema) -> None:
    check = next(each for each in schema.checks if each.id == "ck.range")
    assert (check.rule, check.level) == (Rule.TOGETHER, Level.ERROR)
    assert check.when == Condition(attribute=AttributeId("at.bound"), value="RANGE")
    assert check.attributes == ("at.value", "at.value_high")


def test_what_the_schema_does_not_hold_is_a_known_problem(schema: Schema) -> None:
    for look, code in (
        (lambda: schema.type(TypeId("ent.ship")), "unknown_type"),
        (lambda: schema.layer_of(TypeId("ent.ship")), "unknown_type"),
        (lambda: schema.attributes_of(TypeId("ent.ship")), "unknown_type"),
        (lambda: schema.layer(LayerId("ship")), "unknown_layer"),
        (lambda: schema.attribute(AttributeId("da.genre")), "unknown_attribute"),
        (lambda: schema.document_attribute(AttributeId("at.value")), "unknown_attribute"),
        (lambda: schema.link_type(LinkTypeId("ln.ship")), "unknown_link"),
    ):
        with pytest.raises(RuleError, match=code):
            look()
