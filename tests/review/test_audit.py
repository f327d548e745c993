"""The error rate of a sample: bounds as they are published, and that hold what they should."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.review.audit import error_rate, may_stop, sample_size


@pytest.mark.parametrize(
    ("wrong", "looked_at", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_bounds_are_those_of_newcombe(wrong: int, looked_at: int, low: float, high: float) -> None:
    """Newcombe, 1998, Statistics in Medicine 17, table I, method 3."""
    rate = error_rate(wrong, looked_at)
    assert (rate.low, rate.high) == (pytest.approx(low, abs=0.00005), pytest.approx(high, abs=0.00005))


def test_sample_sizes_are_those_of_the_books() -> None:
    assert sample_size(0.05) == 385
    assert sample_size(0.03) == 1068
    assert sample_size(0.05, population=1000) == 278
    assert sample_size(0.05, population=10) == 10
    assert sample_size(0.05, population=0) == 0


@given(st.integers(1, 500), st.floats(0, 1), st.integers(0, 10_000))
def test_bounds_hold_the_share_and_lie_between_none_and_all(looked_at: int, share: float, more: int) -> None:
    wrong = int(share * looked_at)
    rate = error_rate(wrong, looked_at, looked_at + more)
    assert rate.share is not None
    assert 0 <= rate.low <= rate.share + 1e-12
    assert rate.share - 1e-12 <= rate.high <= 1


@pytest.mark.parametrize("planted", [0.02, 0.05, 0.1, 0.3])
def test_bounds_hold_the_planted_error_rate_in_nearly_all_samples(planted: float) -> None:
    """5,000 tags with planted errors, a hundred audits of 300 of them; "95 %" promises about 95."""
    chance = random.Random(7)
    population = [True] * round(5_000 * planted) + [False] * (5_000 - round(5_000 * planted))
    rates = [error_rate(sum(chance.sample(population, 300)), 300, len(population)) for _ in range(100)]
    assert sum(rate.low <= planted <= rate.high for rate in rates) >= 93


def test_one_may_stop_when_looking_on_changes_nothing() -> None:
    assert not may_stop(error_rate(0, 0), wanted=0.05, precision=0.03)
    assert not may_stop(error_rate(1, 20), wanted=0.05, precision=0.03)
    assert may_stop(error_rate(1, 200), wanted=0.05, precision=0.001)
    assert may_stop(error_rate(200, 1_000), wanted=0.05, precision=0.03)
    assert may_stop(error_rate(20, 50, population=50), wanted=0.05, precision=0.03)
