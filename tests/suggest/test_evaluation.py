"""Precision, recall and F1, against figures worked out by hand and against looking at every pair."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import TypeId
from annotator.model.span import Fragments, Span
from annotator.suggest.evaluation import Evaluation, Measure, evaluated, total

GPE, ORG = TypeId("ent.gpe"), TypeId("ent.org")


def one(start: int, end: int) -> Fragments:
    return (Span(start, end),)


def test_the_figures_of_an_example_worked_out_by_hand() -> None:
    expected = [(GPE, one(0, 3)), (GPE, one(5, 8)), (GPE, one(10, 13)), (ORG, one(20, 24))]
    found = [(GPE, one(0, 3)), (GPE, one(5, 7)), (GPE, one(30, 32)), (GPE, one(0, 3)), (ORG, one(0, 3))]
    by_type = evaluated(found, expected, [GPE, ORG])
    assert by_type[GPE] == Evaluation(Measure(1, 1, 3, 3), Measure(2, 2, 3, 3))
    assert by_type[ORG] == Evaluation(Measure(0, 0, 1, 1), Measure(0, 0, 1, 1))
    every = total(by_type).exact
    assert (every.precision, every.recall, every.f1) == (0.25, 0.25, 0.25)


def test_nothing_found_and_nothing_there_is_nothing() -> None:
    nothing = total(evaluated([], [], [GPE])).exact
    assert (nothing.precision, nothing.recall, nothing.f1) == (0, 0, 0)


def test_pieces_touch_where_any_of_them_does() -> None:
    apart = ((GPE, (Span(0, 2), Span(8, 9))),)
    assert evaluated(apart, [(GPE, one(8, 12))], [GPE])[GPE].overlapping.right == 1
    assert evaluated(apart, [(GPE, one(2, 8))], [GPE])[GPE].overlapping.right == 0


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda each: (GPE, one(each[0], sum(each)))))


@given(SPANS, SPANS)
def test_touching_is_what_looking_at_every_pair_finds(
    found: list[tuple[TypeId, Fragments]], expected: list[tuple[TypeId, Fragments]]
) -> None:
    measure = evaluated(found, expected, [GPE])[GPE].overlapping
    some, others = {each[1][0] for each in found}, {each[1][0] for each in expected}
    assert measure.right == sum(any(one.overlaps(other) for other in others) for one in some)
    assert measure.met == sum(any(one.overlaps(other) for other in some) for one in others)
