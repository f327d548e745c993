"""How quickly people work, when all will be done, and who may need help: from days of work to plain figures."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil
from statistics import median

from annotator.model.activity import Finished, Stint
from annotator.model.ids import DocumentId, PersonId
from annotator.review.audit import Rate

RECENT = timedelta(days=14)
"""Days whose pace is taken for that of the days to come."""

FEW = 20
"""Tags, or minutes, below which nothing is said of a person."""
SLOW = 0.5
"""Part of the median pace below which somebody may need help."""
APART = 0.1
"""F1 that somebody may lie below the median of all pairs."""


@dataclass(frozen=True, slots=True)
class Pace:
    """One person's work: tags, hours between tags without the pauses, documents, and the median seconds of one."""

    tags: int
    hours: float
    documents: int
    per_document: float

    @property
    def per_hour(self) -> float | None:
        """Tags in an hour of work; None for less than a few minutes of it."""
        return self.tags / self.hours if self.hours * 60 >= FEW else None


def paces(stints: Iterable[Stint]) -> Mapping[PersonId, Pace]:
    """Each person's pace over all documents."""
    tags = defaultdict[PersonId, int](int)
    seconds = defaultdict[PersonId, dict[DocumentId, float]](dict)
    for each in stints:
        tags[each.person] += each.tags
        of_person = seconds[each.person]
        of_person[each.document] = of_person.get(each.document, 0.0) + each.seconds
    return {person: _pace(tags[person], list(found.values())) for person, found in sorted(seconds.items())}


def _pace(tags: int, seconds: Sequence[float]) -> Pace:
    return Pace(tags, sum(seconds) / 3600, len(seconds), median(seconds))


@dataclass(frozen=True, slots=True)
class Forecast:
    """`left` documents, `per_day` finished on a day of the last weeks; the `day` on which all will be, if ever."""

    left: int
    per_day: float
    day: date | None


def forecast(left: int, finished: Iterable[Finished], today: date) -> Forecast:
    """When all documents will be done if people go on as in the last two weeks, days off among them."""
    first = today - RECENT
    recent = [each for each in finished if first < each.day <= today]
    begun = min((each.day for each in recent), default=today)
    per_day = sum(each.documents for each in recent) / ((today - begun).days + 1)
    if not left:
        return Forecast(0, per_day, today)
    return Forecast(left, per_day, today + timedelta(days=ceil(left / per_day)) if per_day else None)


def by_day(stints: Iterable[Stint]) -> Mapping[date, int]:
    """The tags of all people for each day from the first to the last, days off among them."""
    found = defaultdict[date, int](int)
    for each in stints:
        found[each.day] += each.tags
    if not found:
        return {}
    first, last = min(found), max(found)
    every = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {day: found[day] for day in every}


class Need(StrEnum):
    """Why somebody may need help."""

    SLOW = "slow"
    APART = "apart"
    WRONG = "wrong"


def needs(
    paces: Mapping[PersonId, Pace], agreeing: Mapping[PersonId, float], rates: Mapping[PersonId, Rate], wanted: float
) -> Mapping[PersonId, tuple[Need, ...]]:
    """Who may need help: half as quick as the middle of all, apart from all others, or surely more often wrong.

    `agreeing` is each person's F1 with the others, `rates` their error rates, `wanted` the highest that is good enough.
    """
    quick = {person: pace.per_hour for person, pace in paces.items() if pace.per_hour is not None}
    found = defaultdict[PersonId, list[Need]](list)
    if len(quick) > 1:
        middle = median(quick.values())
        for person, speed in quick.items():
            if speed < SLOW * middle:
                found[person].append(Need.SLOW)
    if len(agreeing) > 2:  # of two, neither is apart
        middle = median(agreeing.values())
        for person, f1 in agreeing.items():
            if f1 < middle - APART:
                found[person].append(Need.APART)
    for person, rate in rates.items():
        if rate.looked_at >= FEW and rate.low > wanted:
            found[person].append(Need.WRONG)
    return {person: tuple(reasons) for person, reasons in found.items()}
