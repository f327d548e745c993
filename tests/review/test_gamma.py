"""Gamma: the best alignment costs what another implementation says, and agreement is between chance and one."""

from collections.abc import Sequence

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.review.gamma import EMPTY, Placed, disorder, dissimilarity, gamma

Found = Sequence[Sequence[Placed]]


def placed(*spans: tuple[int, int, str]) -> list[Placed]:
    return [Placed(Span(start, end), TypeId(type_)) for start, end, type_ in spans]


THREE = [
    placed((10, 20, "x"), (30, 33, "y")),
    placed((11, 20, "x"), (30, 33, "y")),
    placed((10, 21, "x"), (40, 44, "y")),
]


def test_the_best_alignment_costs_what_the_authors_program_says() -> None:
    """pygamma-agreement 0.5.9, CombinedCategoricalDissimilarity(alpha=1, beta=1), best alignment: .8358396."""
    assert disorder(THREE) == pytest.approx(0.8358396, abs=1e-7)


def test_dissimilarities_are_those_of_the_paper() -> None:
    one, [same_place], [apart] = placed((0, 10, "x"))[0], placed((0, 10, "y")), placed((5, 15, "x"))
    assert dissimilarity(one, one) == 0
    assert dissimilarity(one, same_place) == 1
    assert dissimilarity(one, apart) == 0.25
    assert dissimilarity(one, None) == EMPTY


def test_full_agreement_is_one_and_nothing_found_is_no_figure() -> None:
    assert gamma([THREE[0], THREE[0]], 100) == 1
    assert gamma([[], []], 100) is None
    assert gamma([THREE[0]], 100) is None


def test_more_agreement_is_more() -> None:
    near = [placed((10, 20, "x"), (60, 70, "y")), placed((11, 20, "x"), (60, 71, "y"))]
    far = [placed((10, 20, "x"), (60, 70, "y")), placed((16, 26, "x"), (60, 71, "x"))]
    first, second = gamma(near, 200), gamma(far, 200)
    assert first is not None
    assert second is not None
    assert 0 < second < first < 1


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 8), st.sampled_from("xy")), max_size=4).map(
    lambda found: placed(*((start, start + length, type_) for start, length, type_ in found))
)


@settings(max_examples=30)
@given(st.lists(SPANS, min_size=2, max_size=3))
def test_the_order_of_people_does_not_matter(found: Found) -> None:
    assume(any(found))
    assert disorder(found[::-1]) == pytest.approx(disorder(found))
    assert disorder(found) <= len(found) * EMPTY + 1e-9
