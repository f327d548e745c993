"""Pace and forecast: what days of work say of the days to come, and of who may need help."""

from datetime import date, timedelta

import pytest

from annotator.model.activity import Finished, Stint
from annotator.model.ids import DocumentId, PersonId
from annotator.review.audit import error_rate
from annotator.review.pace import Need, by_day, forecast, needs, paces

LI, WANG, CHEN = PersonId(1), PersonId(2), PersonId(3)
TODAY = date(2026, 11, 29)


def test_pace_is_tags_over_hours_and_the_middle_document() -> None:
    found = paces([Stint(LI, DocumentId(1), TODAY, 30, 600), Stint(LI, DocumentId(2), TODAY, 60, 3000)])
    assert found[LI].tags == 90
    assert found[LI].per_hour == pytest.approx(90)
    assert found[LI].per_document == 1800
    assert paces([Stint(WANG, DocumentId(1), TODAY, 5, 12)])[WANG].per_hour is None


def test_the_day_when_all_is_done_is_told_by_the_last_two_weeks() -> None:
    finished = [Finished(LI, TODAY - timedelta(days=back), 4) for back in (0, 1, 2, 3, 40)]
    found = forecast(10, finished, TODAY)
    assert found.per_day == 4
    assert found.day == TODAY + timedelta(days=3)
    assert forecast(0, [], TODAY).day == TODAY
    assert forecast(10, finished[-1:], TODAY).day is None


def test_days_off_are_days() -> None:
    days = [Stint(LI, DocumentId(1), TODAY, 3, 60), Stint(WANG, DocumentId(1), TODAY, 4, 60)]
    days.append(Stint(LI, DocumentId(2), TODAY - timedelta(days=2), 5, 60))
    assert list(by_day(days).values()) == [5, 0, 7]
    assert by_day([]) == {}


def test_who_stands_out_may_need_help() -> None:
    hours = [Stint(LI, DocumentId(1), TODAY, 400, 3600), Stint(WANG, DocumentId(1), TODAY, 380, 3600)]
    with_a_slow_one = paces([*hours, Stint(CHEN, DocumentId(1), TODAY, 90, 3600)])
    agreeing = {LI: 0.8, WANG: 0.79, CHEN: 0.6}
    rates = {LI: error_rate(0, 60), WANG: error_rate(30, 100), CHEN: error_rate(5, 10)}
    assert needs(with_a_slow_one, agreeing, rates, 0.05) == {CHEN: (Need.SLOW, Need.APART), WANG: (Need.WRONG,)}
    assert needs(paces(hours), {LI: 0.8, WANG: 0.2}, {}, 0.05) == {}
