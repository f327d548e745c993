"""Alpha for unitising gives what its author prints for his example, and keeps the laws of an agreement."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.model.span import Span
from annotator.review.unitising import (
    continuum,
    expected_disagreement,
    joined,
    observed_disagreement,
    unitising_alpha,
)


def spans(*places: tuple[int, int]) -> list[Span]:
    """By start and length in a continuum that begins at 150, as they are printed."""
    return [Span(start - 150, start - 150 + length) for start, length in places]


# Krippendorff, Content Analysis, 2nd edition, 2004, page 254.
C = continuum(300, [spans((225, 70), (370, 30)), spans((220, 80), (355, 20), (400, 20))])
K = continuum(300, [spans((180, 60), (300, 50)), spans((180, 60), (300, 50))])


def test_the_example_has_the_printed_figures() -> None:
    assert observed_disagreement(C) == pytest.approx(0.0144, abs=0.00005)
    assert expected_disagreement(C) == pytest.approx(0.0532, abs=0.00005)
    assert unitising_alpha(C) == pytest.approx(0.7286, abs=0.00005)
    assert expected_disagreement(K) == pytest.approx(0.0490, abs=0.00005)
    assert unitising_alpha(K) == 1


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [((225, 70), (220, 80), 50), ((370, 30), (355, 20), 850), ((400, 20), None, 400)],
)
def test_distances_are_the_printed_ones(one: tuple[int, int], other: tuple[int, int] | None, distance: int) -> None:
    found = continuum(300, [spans(one), spans(other) if other else []])
    assert observed_disagreement(found) * 300**2 == pytest.approx(distance)


def test_where_nobody_found_anything_there_is_no_figure() -> None:
    assert unitising_alpha(continuum(10, [[], []])) is None
    assert unitising_alpha(continuum(10, [[Span(0, 3)]])) is None


PLACES = st.lists(st.tuples(st.integers(0, 45), st.integers(1, 9)), max_size=6).map(
    lambda places: [Span(start, start + length) for start, length in places]
)


@given(st.lists(PLACES, min_size=2, max_size=4))
def test_it_is_one_just_where_all_found_the_same(found: list[list[Span]]) -> None:
    every = continuum(60, found)
    value = unitising_alpha(every)
    assume(value is not None)
    assert value is not None
    assert (value == 1) == (len(set(every.stretches)) == 1)
    assert unitising_alpha(continuum(60, reversed(found))) == pytest.approx(value)


@given(PLACES, PLACES)
def test_texts_one_behind_the_other_are_one_continuum(ours: list[Span], theirs: list[Span]) -> None:
    one = continuum(60, [ours, theirs])
    both = joined([one, one])
    assert both.length == 122
    assert both.stretches[0][: len(one.stretches[0])] == one.stretches[0]
    assert observed_disagreement(both) * both.length**2 == pytest.approx(2 * observed_disagreement(one) * 60**2)
