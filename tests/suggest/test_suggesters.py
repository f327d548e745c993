"""What is suggested in a text, and what is not."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.model.suggestion import Known, Suggestion
from annotator.suggest import figures, memory
from annotator.text.words import load

SCHEMA = shipped()
GPE, ZONE, QUAL = TypeId("ent.gpe"), TypeId("ent.zone"), TypeId("part.qual")


def surfaces(suggestions: Sequence[Suggestion]) -> list[tuple[str, str]]:
    return [(each.surface, SCHEMA.type(each.type).code) for each in suggestions]


def test_figures_come_with_their_reading(schema: Schema) -> None:
    found = list(figures.suggest("2022年总投资约2011.6亿元,占46.2%。", Knowledge(schema)))
    assert surfaces(found) == [("2022年", "TIM"), ("约2011.6亿元", "MONEY"), ("46.2%", "PERCENT")]
    assert dict(found[1].attributes) == {
        "at.value": "201160000000",
        "at.unit": "亿元",
        "at.unit_norm": "CNY",
        "at.approx": "true",
    }


def test_optional_types_are_not_suggested(schema: Schema) -> None:
    assert list(figures.suggest("开发区3.0版", Knowledge(schema))) == []


def test_a_name_is_suggested_where_it_stands_again_in_the_other_script() -> None:
    load()
    known = [Known("广元", GPE, 2)]
    assert surfaces(list(memory.suggest("來自廣元的消息", Knowledge(SCHEMA, known)))) == [("廣元", "GPE")]


def test_a_name_inside_a_longer_word_is_told_apart() -> None:
    load()
    assert list(memory.suggest("成都市位于四川", Knowledge(SCHEMA, [Known("成都", GPE, 5)]))) == []


def test_the_longer_name_and_the_more_usual_type_win() -> None:
    load()
    known = [Known("两江新区", ZONE, 3), Known("两江", GPE, 9), Known("两江新区", GPE, 1)]
    assert surfaces(list(memory.suggest("走进两江新区。", Knowledge(SCHEMA, known)))) == [("两江新区", "ZONE")]


def test_parts_of_figures_are_not_names() -> None:
    assert list(memory.suggest("规划先行", Knowledge(SCHEMA, [Known("规划", QUAL, 4)]))) == []


@given(st.text(alphabet="成都重庆0123456789.,%亿元年月 \r\n𠮷😀超约", max_size=60))
def test_every_suggestion_stands_in_the_text(text: str) -> None:
    knowledge = Knowledge(SCHEMA, [Known("成都", GPE, 1), Known("重庆", GPE, 1)])
    for each in [*figures.suggest(text, knowledge), *memory.suggest(text, knowledge)]:
        assert text[each.span.start : each.span.end] == each.surface
