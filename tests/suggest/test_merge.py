"""What stays of several suggestions at a place, and what is remembered of the others."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import AttributeId, LinkTypeId, TypeId
from annotator.model.near import Near
from annotator.model.rivals import bars
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.model.suggestion import Slot, Suggestion
from annotator.suggest.merge import merged

SCHEMA = shipped()
GPE, GOV, ZONE, MONEY, CLAIM = map(TypeId, ("ent.gpe", "ent.gov", "ent.zone", "fig.money", "clm.claim"))
TYPES = (GPE, GOV, ZONE, MONEY, CLAIM)


def suggestion(start: int, end: int, type_: TypeId, score: float, suggester: str = "one") -> Suggestion:
    return Suggestion(Span(start, end), "x" * (end - start), type_, suggester, score)


def spans(found: list[Suggestion]) -> list[tuple[int, int, TypeId]]:
    return [(each.span.start, each.span.end, each.type) for each in found]


def test_of_two_that_bar_each_other_the_surer_stays_and_knows_the_other() -> None:
    weak, sure = suggestion(0, 4, GPE, 0.5), suggestion(2, 6, ZONE, 0.9)
    other_layer, claim = suggestion(3, 5, MONEY, 0.1), suggestion(0, 9, CLAIM, 0.2)
    found = merged(SCHEMA, [weak, sure, other_layer, claim])
    assert spans(found) == [(0, 9, CLAIM), (2, 6, ZONE), (3, 5, MONEY)]
    assert found[1].alternatives == (weak,)


def test_one_inside_another_stays_where_the_schema_allows_it() -> None:
    body, place = suggestion(0, 5, GOV, 0.9), suggestion(0, 3, GPE, 0.8)
    assert spans(merged(SCHEMA, [place, body])) == [(0, 5, GOV), (0, 3, GPE)]


def test_a_type_inside_itself_is_a_matter_of_edges() -> None:
    (found,) = merged(SCHEMA, [suggestion(0, 2, GPE, 0.8), suggestion(0, 3, GPE, 0.9)])
    assert (found.span, [each.span for each in found.alternatives]) == (Span(0, 3), [Span(0, 2)])


def test_two_types_on_the_same_characters_are_one_suggestion_with_an_alternative() -> None:
    (found,) = merged(SCHEMA, [suggestion(0, 2, GPE, 0.6), suggestion(0, 2, ZONE, 0.7), suggestion(0, 2, GOV, 0.65)])
    assert (found.type, [each.type for each in found.alternatives]) == (ZONE, [GOV, GPE])


def test_those_that_agree_are_surer_together() -> None:
    says_it, agrees = suggestion(0, 2, GPE, 0.8, "one"), suggestion(0, 2, GPE, 0.6, "other")
    (found,) = merged(SCHEMA, [agrees, says_it])
    assert found.score == pytest.approx(1 - 0.2 * 0.7)
    assert [(each.suggester, each.score) for each in found.agreed] == [("other", 0.6)]


def test_one_that_says_a_thing_twice_is_no_surer() -> None:
    (found,) = merged(SCHEMA, [suggestion(0, 2, GPE, 0.8), suggestion(0, 2, GPE, 0.8)])
    assert (found.score, found.agreed) == (pytest.approx(0.8), ())


def test_one_suggester_may_mean_both_of_two_claims_that_overlap() -> None:
    outer, inner = suggestion(0, 9, CLAIM, 0.9), suggestion(3, 6, CLAIM, 0.8)
    assert spans(merged(SCHEMA, [inner, outer])) == [(0, 9, CLAIM), (3, 6, CLAIM)]
    (found,) = merged(SCHEMA, [suggestion(3, 6, CLAIM, 0.8, "other"), outer])
    assert found.span == Span(0, 9)


def test_slots_stay_when_another_speaks_for_it() -> None:
    slot = Slot(LinkTypeId("ln.cue"), Span(0, 2), "xx", TypeId("clm.cue"))
    claim = replace(suggestion(3, 9, CLAIM, 0.5), slots=(slot,))
    (found,) = merged(SCHEMA, [claim, suggestion(3, 9, CLAIM, 0.9, "other")])
    assert (found.suggester, found.slots) == ("other", (slot,))


def test_agreement_may_outweigh_one_that_is_surer() -> None:
    alone = suggestion(0, 3, GPE, 0.85)
    several = [suggestion(0, 2, GPE, 0.8, name) for name in ("one", "other")]
    assert spans(merged(SCHEMA, [alone, *several])) == [(0, 2, GPE)]


def test_what_one_suggester_read_is_kept_when_another_speaks_for_it() -> None:
    unit, value = AttributeId("at.unit"), AttributeId("at.value")
    read = Suggestion(Span(0, 2), "xx", MONEY, "one", 0.5, {unit: "元", value: "1"})
    (found,) = merged(SCHEMA, [read, Suggestion(Span(0, 2), "xx", MONEY, "other", 0.9, {value: "2"})])
    assert dict(found.attributes) == {unit: "元", value: "2"}


PLACES = st.tuples(
    st.integers(0, 60), st.integers(1, 12), st.sampled_from(TYPES), st.floats(0, 1), st.sampled_from(["one", "other"])
)


@given(st.lists(PLACES))
def test_merged_suggestions_never_do_what_the_schema_forbids(
    places: list[tuple[int, int, TypeId, float, str]],
) -> None:
    suggestions = [suggestion(at, at + size, type_, score, name) for at, size, type_, score, name in places]
    found = merged(SCHEMA, suggestions)
    assert spans(found) == sorted(spans(found), key=lambda each: (each[0], -each[1]))
    for one, other in combinations(found, 2):
        meant = one.suggester == other.suggester and one.type == other.type == CLAIM
        assert meant or not bars(SCHEMA, one.type, one.fragments, other.type, other.fragments)
    said = {(each.span, each.type) for each in found}
    said |= {(each.span, each.type) for some in found for each in some.alternatives}
    assert said == {(each.span, each.type) for each in suggestions}
    assert merged(SCHEMA, reversed(suggestions)) == found or len({each[3] for each in places}) < len(places)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 30))), st.integers(0, 60), st.integers(1, 20))
def test_what_is_near_is_what_shares_a_character(things: list[tuple[int, int]], start: int, size: int) -> None:
    spans = [Span(at, at + length) for at, length in things]
    half, wanted = len(spans) // 2, Span(start, start + size)
    near = Near((span, number) for number, span in enumerate(spans[:half]))
    for number, span in enumerate(spans[half:], start=half):
        near.add(span, number)
    expected = {number for number, span in enumerate(spans) if span.overlaps(wanted)}
    assert set(near.sharing(wanted)) == expected
