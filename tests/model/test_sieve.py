"""When a suggester goes quiet, and how sure one may be of what it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import TypeId
from annotator.model.sieve import FEWEST, OPEN, WEAK, Choice, Sieve, State, Tally, Voice

GPE = TypeId("ent.gpe")
VOICE: Voice = ("names", GPE)


def test_the_interval_is_the_one_that_wilson_published() -> None:
    # Newcombe (1998), Statistics in Medicine 17, 857-872, table I: 15 of 148, and 0 of 20.
    assert Tally(accepted=15, rejected=133).interval == pytest.approx((0.0624, 0.1605), abs=5e-5)
    assert Tally(rejected=20).interval == pytest.approx((0.0, 0.1611), abs=5e-5)


def test_it_goes_quiet_only_after_enough_replies() -> None:
    assert not Tally(rejected=FEWEST - 1).weak
    assert Tally(rejected=FEWEST).weak
    assert not Tally(accepted=3, rejected=7).weak, "it may still be right as often as not"
    assert Tally(accepted=5, retyped=11, reshaped=4).weak


def test_what_people_settled_comes_before_what_they_said() -> None:
    weak = {VOICE: Tally(rejected=40)}
    assert Sieve(weak).state(*VOICE) is State.QUIET
    assert Sieve(weak, {VOICE: Choice.ON}).state(*VOICE) is State.SHOWN
    assert Sieve({}, {VOICE: Choice.OFF}).state(*VOICE) is State.OFF
    assert OPEN.state(*VOICE) is State.SHOWN


def test_replies_come_to_count_more_than_a_score() -> None:
    assert OPEN.chance(*VOICE, 0.8) == pytest.approx(0.8)
    assert Sieve({VOICE: Tally(rejected=90)}).chance(*VOICE, 0.8) == pytest.approx(0.08)


@given(*[st.integers(0, 1000)] * 4)
def test_the_interval_holds_the_precision(accepted: int, retyped: int, reshaped: int, rejected: int) -> None:
    tally = Tally(accepted, retyped, reshaped, rejected)
    low, high = tally.interval
    assert 0 <= low <= high <= 1
    if tally.precision is not None:
        assert low <= tally.precision <= high
        assert not (tally.weak and tally.precision >= WEAK)
