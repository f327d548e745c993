"""Suggestions on a text as it is read."""

import pytest

from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema import Schema
from annotator.model.suggestion import Known
from annotator.store.suggestions import as_read
from annotator.suggest import figures, memory
from annotator.suggest.claims import suggester as claims
from annotator.suggest.reading import in_source
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Repair, noise, repair

ZONE = TypeId("ent.zone")


def found(text: str, schema: Schema, *repairs: Repair, known: tuple[str, ...] = ()) -> list[str]:
    """The surfaces that are suggested on a text with these repairs."""
    reading = Reading(text, repairs)
    knowledge = Knowledge(schema, tuple(as_read(Known(surface, ZONE, 1) for surface in known)))
    names = memory.suggest(reading.text, knowledge)
    every = list(in_source(reading, (), [*figures.suggest(reading.text, knowledge), *names]))
    assert all(text[each.span.start : each.span.end] == each.surface for each in every)
    return [each.surface for each in every]


def test_a_figure_cut_by_a_line_break_is_found_with_it(schema: Schema) -> None:
    text = "投资超过2.6万\n亿元。"
    assert found(text, schema, repair("line_break", text.index("\n"), text.index("\n") + 1, "")) == ["超过2.6万\n亿元"]


def test_what_is_deleted_at_the_edge_of_a_name_is_a_part_of_it_but_a_line_break_is_not(schema: Schema) -> None:
    text = "去開發(fā)區(qū)\n的人"
    at = [repair("reading", start, start + 4, "") for start in (text.index("(fā"), text.index("(qū"))]
    broken = repair("line_break", text.index("\n"), text.index("\n") + 1, "")
    assert found(text, schema, *at, broken, known=("開發區",)) == ["開發(fā)區(qū)"]


@pytest.mark.parametrize("surface", ["開發(fā)區(qū)", "開發\n區", "開發區"])
def test_what_was_tagged_with_debris_is_known_without_it(surface: str, schema: Schema) -> None:
    assert found("去開發區的人", schema, known=(surface,)) == ["開發區"]


def test_a_reading_that_is_not_of_the_character_before_is_a_part_of_the_name(schema: Schema) -> None:
    assert [each.surface for each in as_read([Known("重庆(fā)", ZONE, 1)])] == ["重庆(fā)"]


def test_nothing_is_suggested_in_noise(schema: Schema) -> None:
    text = "2022年的成都\n版权所有 2023年"
    footer = noise("footer", text.index("版权"), len(text))
    made = in_source(Reading(text), (footer,), figures.suggest(text, Knowledge(schema)))
    assert [each.surface for each in made] == ["2022年"]


def test_slots_are_led_to_the_source_text_and_left_out_where_they_are_noise(schema: Schema) -> None:
    text = "數(shù)據(jù)顯示,產業(yè)園已引進企業(yè)84家。\n版权所有"
    at = [(text.index("(shù)"), 5), (text.index("(jù)"), 4), (text.index("(yè)"), 4), (text.rindex("(yè)"), 4)]
    reading = Reading(text, [repair("reading", start, start + length, "") for start, length in at])
    (claim,) = in_source(reading, (), claims.suggest(reading.text, Knowledge(schema)))
    assert [slot.surface for slot in claim.slots] == ["數(shù)據(jù)", "顯示"]
    noisy = noise("spam", 0, 11)
    (claim,) = in_source(reading, (noisy,), claims.suggest(reading.text, Knowledge(schema)))
    assert [slot.surface for slot in claim.slots] == ["顯示"]
