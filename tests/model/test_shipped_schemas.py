"""The schemas that come with the program: complete in words, and in looks that people can tell apart."""

import pytest

from annotator.model.schema import PLAIN_COLOR, Render, Schema
from annotator.model.schema_file import DEFAULT, all_shipped, parse_schema
from annotator.model.schema_toml import to_toml
from annotator.text.script import Script, script_of

SHIPPED = {each.id: each for each in all_shipped()}
BLACK, WHITE = "#000000", "#FFFFFF"
shipped = pytest.mark.parametrize("schema", SHIPPED.values(), ids=SHIPPED)


def test_the_default_one_comes_first_and_there_are_others_to_choose_from() -> None:
    first, *_ = all_shipped()
    assert first.id == DEFAULT
    assert set(SHIPPED) >= {DEFAULT, "cluener", "claim-check"}


@shipped
def test_each_says_what_it_is_for_in_three_languages(schema: Schema) -> None:
    for lang in ("zh_CN", "zh_TW", "en"):
        assert schema.title_in(lang)
        assert schema.description_in(lang)
    assert len({schema.description_in(lang) for lang in ("zh_CN", "zh_TW", "en")}) == 3


@shipped
def test_every_type_has_a_guideline_and_examples(schema: Schema) -> None:
    for type_ in schema.types:
        assert type_.guideline_in("zh_CN"), type_.id
        assert type_.guideline_in("en") != type_.guideline_in("zh_CN"), type_.id
        assert type_.examples or type_.layer == "meta", type_.id


@shipped
def test_the_traditional_wording_has_no_simplified_characters(schema: Schema) -> None:
    things = [*schema.layers, *schema.types, *schema.attributes, *schema.links, *schema.document_attributes]
    choices = [choice for each in (*schema.attributes, *schema.document_attributes) for choice in each.choices]
    texts = [each.label_in("zh_TW") for each in (*things, *choices)]
    texts += [each.help_in("zh_TW") for each in things] + [each.guideline_in("zh_TW") for each in schema.types]
    texts += [each.message_in("zh_TW") for each in schema.checks]
    assert [text for text in texts if script_of(text) in (Script.SIMPLIFIED, Script.MIXED)] == []


@shipped
def test_every_colour_stands_out_from_the_paper_or_carries_black_text(schema: Schema) -> None:
    for type_ in schema.types:
        assert type_.color != PLAIN_COLOR, type_.id
        filled = schema.layer_of(type_.id).render is Render.FILL
        ratio = contrast(type_.color, BLACK) if filled else contrast(type_.color, WHITE)
        assert ratio >= (7 if filled else 3), type_.id


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@shipped
def test_each_is_the_same_when_the_program_writes_it(schema: Schema) -> None:
    written = to_toml(schema)
    assert parse_schema(written, "written") == schema
    assert to_toml(parse_schema(written, "written")) == written
