"""What is suggested by what was learned."""

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema import Schema
from annotator.suggest.api import suggesters
from annotator.suggest.learned import card, suggester
from annotator.suggest.learned.card import Card, Work
from annotator.suggest.learned.measures import Measure
from annotator.suggest.learned.training import Trained
from bench.labelled import labelled

Kept = tuple[Path, Card]


def test_it_is_among_the_suggesters() -> None:
    assert "learned" in [each.NAME for each in suggesters()]


def test_nothing_is_suggested_before_it_was_trained(tmp_path: Path, schema: Schema) -> None:
    assert list(suggester.suggest("成都今天举行工作会议", Knowledge(schema))) == []
    assert list(suggester.suggest("成都今天举行工作会议", Knowledge(schema, cache=tmp_path / "none"))) == []


def test_new_names_are_found_by_their_surroundings(kept: Kept, schema: Schema) -> None:
    text = "截至6月底,棠湖高新区实现营业收入约35亿元,其中其他占2%。\n据棠湖市统计局统计,情况很好。"
    found = {each.surface: each for each in suggester.suggest(text, Knowledge(schema, cache=kept[0]))}
    assert schema.type(found["棠湖高新区"].type).code == "ZONE"
    assert schema.type(found["棠湖市统计局"].type).code == "GOV"
    assert found["约35亿元"].attributes[next(a.id for a in schema.attributes if a.code == "value")] == "3500000000"
    assert all(0 < each.score < 1 for each in found.values())


def test_a_long_text_has_the_suggestions_of_its_parts(kept: Kept, schema: Schema) -> None:
    text = "截至6月底,棠湖高新区实现营业收入约35亿元。\n"
    once = [(each.span.start, each.surface) for each in suggester.suggest(text, Knowledge(schema, cache=kept[0]))]
    found = [
        (each.span.start, each.surface) for each in suggester.suggest(text * 400, Knowledge(schema, cache=kept[0]))
    ]
    assert once
    assert found == [(at + number * len(text), surface) for number in range(400) for at, surface in once]


def test_what_is_surely_the_same_in_traditional_is_found(kept: Kept, schema: Schema) -> None:
    text = "截至6月底,棠湖高新區實現營業收入約35億元,其中其他占2%。"
    assert "棠湖高新區" in [each.surface for each in suggester.suggest(text, Knowledge(schema, cache=kept[0]))]


def test_a_type_that_was_mostly_wrong_is_left_out(kept: Kept, schema: Schema, trained: Trained) -> None:
    folder, _ = kept
    zone = TypeId("ent.zone")
    (document,) = labelled(1, seed=9)
    before = {each.type for each in suggester.suggest(document.text, Knowledge(schema, cache=folder))}
    worse = replace(trained, measures={**trained.measures, zone: Measure(2, 5, 5)})
    card.write(folder, schema, worse, Work(1, 1))
    after = {each.type for each in suggester.suggest(document.text, Knowledge(schema, cache=folder))}
    assert before - after == {zone}


def test_few_finds_do_not_make_a_type_weak() -> None:
    assert suggester.weak({TypeId("a"): Measure(0, 4, 9), TypeId("b"): Measure(2, 5, 9)}) == {"b"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet="成都市副王小明说0123456789.,%亿元年月《》新区公司 \r\n𠮷😀超约", max_size=80))
def test_every_learned_suggestion_stands_in_the_text(kept: Kept, schema: Schema, text: str) -> None:
    for each in suggester.suggest(text, Knowledge(schema, cache=kept[0])):
        assert text[each.span.start : each.span.end] == each.surface
        assert 0 <= each.score <= 1
