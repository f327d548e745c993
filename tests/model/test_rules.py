"""What the schema lets a person do: where annotations may stand, and what they may say."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.errors import RuleError
from annotator.model import rules
from annotator.model.annotation import Annotation
from annotator.model.ids import AttributeId, TypeId
from annotator.model.problems import problems
from annotator.model.schema import Schema
from annotator.model.schema_file import DEFAULT, parse_schema
from annotator.model.span import Fragments, Span

Annotate = Callable[..., Annotation]

TEXT = "成都市𠮷野家今年新增10家，累计40家。"
SOURCE = (paths.resources() / "schemas" / f"{DEFAULT}.toml").read_text(encoding="utf-8")


def places(*edges: tuple[int, int]) -> Fragments:
    return tuple(Span(start, end) for start, end in edges)


def refusal(
    schema: Schema, others: list[Annotation], type_: str, fragments: Fragments, text: str = TEXT
) -> RuleError | None:
    try:
        rules.check_new(schema, others, TypeId(type_), fragments, text)
    except RuleError as error:
        return error
    return None


def code_of(error: RuleError | None) -> str | None:
    return error.code if error else None


# The one that is there, the new one, and what is said to it; types of one layer.
OVERLAPS = [
    ("nested", "ent.gpe", (0, 3), "ent.com", (0, 6), None),
    ("nested", "ent.com", (0, 6), "ent.gpe", (0, 3), None),
    ("nested", "ent.gpe", (0, 3), "ent.com", (3, 6), None),
    ("nested", "ent.gpe", (0, 3), "ent.com", (2, 6), "overlap"),
    ("nested", "ent.gpe", (0, 3), "ent.zone", (0, 3), None),
    ("nested", "ent.gpe", (0, 3), "ent.gpe", (0, 3), "already_tagged"),
    ("none", "fig.count", (10, 13), "fig.count", (16, 19), None),
    ("none", "fig.count", (10, 13), "fig.money", (12, 14), "overlap"),
    ("none", "fig.count", (10, 13), "fig.money", (10, 12), "overlap"),
    ("none", "fig.count", (10, 13), "fig.money", (10, 13), "overlap"),
    ("none", "fig.count", (10, 13), "fig.count", (10, 13), "already_tagged"),
    ("none", "fig.count", (10, 13), "fig.count", (13, 14), None),
    ("any", "clm.claim", (0, 13), "clm.claim", (6, 19), None),
    ("any", "clm.claim", (0, 13), "clm.cue", (0, 13), None),
    ("any", "clm.claim", (0, 13), "clm.claim", (0, 13), "already_tagged"),
]


@pytest.mark.parametrize(("rule", "old", "there", "new", "here", "said"), OVERLAPS)
def test_a_layer_has_its_rule_of_overlap(
    rule: str,
    old: str,
    there: tuple[int, int],
    new: str,
    here: tuple[int, int],
    said: str | None,
    schema: Schema,
    annotate: Annotate,
) -> None:
    assert schema.layer_of(TypeId(new)).overlap == rule
    other = annotate(TEXT, old, there)
    error = refusal(schema, [other], new, places(here))
    assert code_of(error) == said
    if error:
        assert error.details["other"] == other.id
        assert error.details["surface"] == other.surface
        assert error.details["rule"] == rule


def test_layers_never_disturb_each_other(schema: Schema, annotate: Annotate) -> None:
    others = [
        annotate(TEXT, "clm.claim", (0, 13)),
        annotate(TEXT, "part.prop", (2, 8)),
        annotate(TEXT, "fig.count", (4, 9)),
    ]
    assert refusal(schema, others, "ent.com", places((3, 6))) is None


def test_pieces_of_one_annotation_may_lie_around_another(annotate: Annotate) -> None:
    nested = parse_schema(SOURCE.replace('overlap = "any"', 'overlap = "nested"'), "")
    around = annotate(TEXT, "clm.claim", (0, 3), (8, 13))
    assert refusal(nested, [around], "clm.claim", places((4, 7))) is None
    assert refusal(nested, [around], "clm.claim", places((0, 3))) is None
    assert refusal(nested, [around], "clm.claim", places((0, 2), (9, 12))) is None
    assert code_of(refusal(nested, [around], "clm.claim", places((0, 13)))) is None
    assert code_of(refusal(nested, [around], "clm.claim", places((2, 9)))) == "overlap"


def test_only_a_layer_that_says_so_takes_pieces(schema: Schema) -> None:
    pieces = places((6, 8), (14, 19))
    assert refusal(schema, [], "clm.claim", pieces) is None
    error = refusal(schema, [], "ent.tim", pieces)
    assert code_of(error) == "discontinuous"
    assert error is not None
    assert error.details["layer"] == "entity"


def test_an_annotation_lies_in_the_text_and_shows_something(schema: Schema) -> None:
    assert code_of(refusal(schema, [], "ent.gpe", places((0, len(TEXT) + 1)))) == "outside_text"
    assert code_of(refusal(schema, [], "ent.gpe", places((1, 3)), "成\r\n　都")) == "only_blank"


def test_a_type_must_be_known_and_in_use(schema: Schema) -> None:
    assert code_of(refusal(schema, [], "ent.ship", places((0, 3)))) == "unknown_type"
    retired = parse_schema(SOURCE.replace('key = "d"', 'retired = true\nreplaced_by = "ent.loc"'), "")
    error = refusal(retired, [], "ent.gpe", places((0, 3)))
    assert code_of(error) == "retired_type"
    assert error is not None
    assert error.details["replaced_by"] == "ent.loc"


@given(st.text(" \t\n\r\xa0\u3000\u200b\ufeff\u2028成𠮷", min_size=1, max_size=12), st.data())
def test_trimming_takes_blanks_at_edges_and_nothing_else(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    cut = text[start:end]
    if not set(cut) & set("成𠮷"):
        with pytest.raises(RuleError, match="only_blank"):
            rules.trimmed(text, places((start, end)))
        return
    (kept,) = rules.trimmed(text, places((start, end)))
    surface = text[kept.start : kept.end]
    assert surface[0] in "成𠮷"
    assert surface[-1] in "成𠮷"
    assert cut.count("成") + cut.count("𠮷") == surface.count("成") + surface.count("𠮷")


def test_a_piece_that_is_all_blank_goes() -> None:
    assert rules.trimmed("成 　都", places((0, 1), (1, 3), (3, 4))) == places((0, 1), (3, 4))


@given(st.data())
def test_whatever_may_be_set_leaves_the_document_in_order(
    schema: Schema, annotate: Annotate, data: st.DataObject
) -> None:
    """What `check_new` lets pass, in whatever order, is what `problems` finds no fault with; what it refuses is not."""
    done: list[Annotation] = []
    for _ in range(data.draw(st.integers(1, 8))):
        type_ = data.draw(st.sampled_from(["ent.gpe", "ent.com", "fig.count", "fig.money", "clm.claim", "clm.cue"]))
        start = data.draw(st.integers(0, len(TEXT) - 1))
        new = annotate(TEXT, type_, (start, data.draw(st.integers(start + 1, len(TEXT)))))
        refused = refusal(schema, done, type_, new.fragments)
        found = problems(schema, [*done, new], TEXT)
        faults = [each for each in found if each.integrity or each.code == "already_tagged"]
        assert bool(refused) == bool(faults)
        if not refused:
            done.append(new)


def value(schema: Schema, type_: str, attribute: str, typed: str | None) -> str | None:
    return rules.checked_value(schema, TypeId(type_), AttributeId(attribute), typed)


def test_a_value_is_held_as_it_is_exported(schema: Schema) -> None:
    assert value(schema, "fig.money", "at.value", " 2.60e12 ") == "2600000000000"
    assert value(schema, "clm.claim", "at.kind", "NUMERIC") == "NUMERIC"
    assert value(schema, "ent.tim", "at.timex_value", "2024-01-19") == "2024-01-19"


def test_clearing_a_value_and_setting_the_default_are_one(schema: Schema) -> None:
    for typed in (None, "", "  ", "ACTUAL"):
        assert value(schema, "fig.money", "at.status", typed) is None
    assert value(schema, "fig.money", "at.approx", "False") is None
    assert value(schema, "fig.money", "at.approx", "true") == "true"


def test_a_value_that_may_not_be_is_refused_by_name(schema: Schema) -> None:
    for type_, attribute, typed, said in (
        ("fig.money", "at.status", "SOON", "bad_value"),
        ("ent.tim", "at.timex_value", "去年", "bad_value"),
        ("ent.gpe", "at.value", "1", "foreign_attribute"),
        ("ent.gpe", "at.colour", "1", "unknown_attribute"),
        ("ent.ship", "at.value", "1", "unknown_type"),
    ):
        with pytest.raises(RuleError, match=said):
            value(schema, type_, attribute, typed)


def test_what_is_retired_cannot_be_chosen_but_can_be_cleared() -> None:
    schema = parse_schema(
        SOURCE.replace('{ id = "PRO",', '{ id = "PRO", retired = true,').replace(
            'code = "kb"', 'code = "kb"\nretired = true'
        ),
        "",
    )
    with pytest.raises(RuleError, match="retired_value"):
        value(schema, "ent.gpe", "at.mention", "PRO")
    with pytest.raises(RuleError, match="retired_attribute"):
        value(schema, "ent.gpe", "at.kb", "gbt2260:510100")
    assert value(schema, "ent.gpe", "at.kb", None) is None


def test_what_an_annotation_does_not_say_is_the_default(schema: Schema, annotate: Annotate) -> None:
    figure = annotate(TEXT, "fig.count", (10, 13), attributes={"at.value": "10"})
    assert rules.value_of(schema, figure, AttributeId("at.value")) == "10"
    assert rules.value_of(schema, figure, AttributeId("at.bound")) == "EQUAL"
    assert rules.value_of(schema, figure, AttributeId("at.unit")) is None
    with pytest.raises(RuleError, match="foreign_attribute"):
        rules.value_of(schema, figure, AttributeId("at.mention"))


def test_a_new_type_keeps_the_attributes_that_it_has_too(schema: Schema) -> None:
    said = {AttributeId("at.kb"): "x", AttributeId("at.timex_type"): "SET"}
    assert rules.carried_attributes(schema, TypeId("ent.tim"), TypeId("ent.evt"), said) == {"at.kb": "x"}
    assert rules.carried_attributes(schema, TypeId("ent.tim"), TypeId("clm.cue"), said) == {}
    assert rules.carried_attributes(schema, TypeId("ent.tim"), TypeId("ent.tim"), said) == said
