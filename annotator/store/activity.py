"""Summing up what was finished, tagged and decided, for the lead's overview."""

from collections import Counter
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from uuid import UUID

from annotator.model.activity import Audited, Finished, Share
from annotator.model.ids import DocumentId, PersonId, TypeId, Uid
from annotator.model.review import Decision
from annotator.model.work import DocumentWork
from annotator.store.project import Project
from annotator.store.sqlite import Row
from annotator.store.verdict_rows import type_said
from annotator.store.work import works

_DAY = 86_400_000
"""Milliseconds."""

_FINISHED = """
SELECT person_id, (updated + :east) / :day AS day, count(*) AS n FROM assignment WHERE state = 'done' GROUP BY 1, 2
UNION ALL
SELECT NULL, (created + :east) / :day AS day, count(*) FROM (
  SELECT max(created) AS created FROM step JOIN document ON document.id = document_id
  WHERE step.state = 'done' AND code = 'set_state' AND step.details ->> 'state' = 'done' AND document.state = 'done'
    AND NOT EXISTS (SELECT * FROM assignment WHERE assignment.document_id = document.id)
  GROUP BY document_id) GROUP BY 2
ORDER BY day, 1"""

_DECIDED = """
SELECT target, said, decision, verdict.author_id AS reviewer, annotation.author_id AS author, suggester
FROM verdict LEFT JOIN annotation ON annotation.uid = unhex(target)
WHERE about = 'annotation' ORDER BY target, verdict.created, verdict.uid"""
_RIGHT, _WRONG = {Decision.ACCEPTED}, {Decision.RETURNED, Decision.PASSED_OVER}


def finished(project: Project, east: timedelta) -> list[Finished]:
    """When documents were finished that still are: each person's assignments, and what was not assigned to anybody."""
    found = project.connection.execute(_FINISHED, _times(east))
    return [
        Finished(None if row["person_id"] is None else PersonId(row["person_id"]), _day(row), row["n"]) for row in found
    ]


def shares(project: Project) -> list[Share]:
    """How many annotations of each type each person has made."""
    found = project.connection.execute("SELECT author_id, type, count(*) AS n FROM annotation GROUP BY 1, 2")
    return [Share(PersonId(row["author_id"]), TypeId(row["type"]), row["n"]) for row in found]


def _times(east: timedelta) -> Mapping[str, int]:
    return {"east": east // timedelta(milliseconds=1), "day": _DAY}


def _day(row: Row) -> date:
    return date(1970, 1, 1) + timedelta(days=row["day"])


def audited(project: Project, every: int) -> list[Audited]:
    """What reviewers decided last of each annotation, summed up; of every so many-th one by its uid it is the sample.

    A tag that went because its author agreed still counts as wrong. What is asked counts once it is decided.
    """
    looked_at, wrong = Counter[Audited](), Counter[Audited]()
    for key, is_wrong in _decided(project, every):
        looked_at[key] += 1
        wrong[key] += is_wrong
    return [replace(key, wrong=wrong[key], looked_at=number) for key, number in looked_at.items()]


def _decided(project: Project, every: int) -> Iterator[tuple[Audited, bool]]:
    """Each annotation that was decided, with zero counts, and whether it was found wrong."""
    rows = project.connection.execute(_DECIDED).fetchall()
    for target, group in groupby(rows, key=lambda row: str(row["target"])):
        given = [(Decision(row["decision"]), row) for row in group]
        decision = next((each for each, _ in reversed(given) if each.by_reviewer), Decision.ASKED)
        if decision not in _RIGHT | _WRONG:
            continue
        last = given[-1][1]
        answers = (row["reviewer"] for each, row in given if not each.by_reviewer)  # an answer is the author's own row
        author = last["author"] if last["author"] is not None else next(answers, None)
        if author is not None:
            drawn = UUID(hex=target).int % every == 0
            key = Audited(PersonId(author), TypeId(type_said(last["said"])), last["suggester"], drawn, 0, 0)
            yield key, decision in _WRONG


def readers(project: Project) -> Mapping[DocumentId, frozenset[PersonId]]:
    """Who has finished which assigned document, also without putting anything on it."""
    found: dict[DocumentId, set[PersonId]] = {}
    for row in project.connection.execute("SELECT document_id, person_id FROM assignment WHERE state = 'done'"):
        found.setdefault(DocumentId(row["document_id"]), set()).add(PersonId(row["person_id"]))
    return {document: frozenset(people) for document, people in found.items()}


def compared_works(project: Project) -> Generator[DocumentWork]:
    """Work that is to be compared, document by document: not what people are still at, nor what reviewers corrected.

    Raises StorageError.
    """
    query = project.connection.execute
    made = {Uid(UUID(hex=row["target"])) for row in query("SELECT target FROM verdict WHERE decision = 'corrected'")}
    at_work = {
        (DocumentId(row["document_id"]), PersonId(row["person_id"]))
        for row in query("SELECT document_id, person_id FROM assignment WHERE state <> 'done'")
    }
    with closing(works(project)) as stream:
        for work in stream:
            if work.author is not None and (work.document.id, work.author.id) in at_work:
                continue
            if made and any(each.uid in made for each in work.annotations):
                work = replace(work, annotations=tuple(each for each in work.annotations if each.uid not in made))
                if not work.annotations and not work.labels:
                    continue
            yield work
