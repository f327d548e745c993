"""Scores go by what was measured."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.learned.measures import Measure
from annotator.suggest.learned.sureness import calibrated, is_measured, is_weak

SHARE = st.floats(0, 1)


def test_who_was_righter_than_his_scores_said_is_believed_more() -> None:
    right, wrong = Measure(98, 100, 120), Measure(60, 100, 120)
    assert 0.7 < calibrated(0.5, right, 0.9) < 0.9
    assert calibrated(0.9, right, 0.9) > 0.95
    assert calibrated(0.9, wrong, 0.9) < 0.65


@given(SHARE, SHARE, SHARE, st.integers(0, 50), st.integers(0, 50))
def test_the_order_of_finds_stays_and_none_is_quite_sure(
    one: float, other: float, mean: float, right: int, more: int
) -> None:
    measure = Measure(right, right + more, 99)
    low, high = (calibrated(score, measure, mean) for score in sorted((one, other)))
    assert 0 < low <= high < 1


def test_few_finds_tell_nothing() -> None:
    assert not is_measured(None)
    assert not is_measured(Measure(0, 4, 9))
    assert not is_weak(Measure(0, 4, 9))
    assert is_weak(Measure(2, 5, 9))
    assert not is_weak(Measure(3, 5, 9))
