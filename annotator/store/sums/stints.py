"""Summing up who worked how long on what, from when each tag was made; for a million tags in a worker."""

from collections.abc import Iterator
from datetime import date, timedelta

from annotator.model.activity import Stint
from annotator.model.ids import DocumentId, PersonId
from annotator.store.project import Project

PAUSE = timedelta(minutes=5)
"""Between two tags of one person: what takes longer was something else."""

# A line for each person, read from an index alone: to fetch a million rows would take longer than all that comes after.
_MADE = """
SELECT author_id, group_concat(created) AS moments, group_concat(document_id) AS documents
FROM annotation GROUP BY author_id"""
_MILLISECOND = timedelta(milliseconds=1)


def stints(project: Project, east: timedelta) -> list[Stint]:
    """What each person did on each document and day, by a clock so far ahead of UTC; in the order of time."""
    found = list[tuple[int, PersonId, DocumentId, int, int]]()
    for row in project.connection.execute(_MADE):
        person = PersonId(row["author_id"])
        found += (
            (day, person, DocumentId(document), tags, spent)
            for day, document, tags, spent in _summed(row["moments"], row["documents"], east // _MILLISECOND)
        )
    found.sort()
    dates = {day: date(1970, 1, 1) + timedelta(days=day) for day in {each[0] for each in found}}
    return [Stint(person, document, dates[day], tags, spent / 1000) for day, person, document, tags, spent in found]


def _summed(moments: str, documents: str, east: int) -> Iterator[tuple[int, int, int, int]]:
    """Days since 1970, documents, tags, milliseconds; of a person's tags, the moments and documents of which are lists.

    Tags of one moment are taken in the order of their documents.
    """
    import numpy as np  # here: nothing else that is stored needs arrays

    moment, document = (np.fromstring(each, np.int64, sep=",") for each in (moments, documents))
    by_time = np.lexsort((document, moment))
    moment, document = moment[by_time], document[by_time]
    spent = np.diff(moment, prepend=moment[0])
    spent[spent >= PAUSE // _MILLISECOND] = 0
    day = (moment + east) // (timedelta(days=1) // _MILLISECOND)
    together = np.lexsort((document, day))
    day, document, spent = day[together], document[together], spent[together]
    is_first = np.concatenate(([True], (np.diff(day) != 0) | (np.diff(document) != 0)))
    first = np.flatnonzero(is_first)
    tags, sums = np.diff(first, append=len(day)), np.add.reduceat(spent, first)
    yield from zip(day[first].tolist(), document[first].tolist(), tags.tolist(), sums.tolist(), strict=True)
