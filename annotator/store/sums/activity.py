"""Summing up what was finished, tagged and decided, for the lead's overview."""

from collections import Counter
from collections.abc import Generator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from annotator.model.activity import Audited, Finished, Share
from annotator.model.ids import DocumentId, PersonId, TypeId, Uid
from annotator.model.review import Decision
from annotator.model.work import DocumentWork
from annotator.store.project import Project
from annotator.store.sqlite import Row
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
SELECT target, said ->> 'type' AS type, decision, verdict.author_id AS given_by, annotation.author_id, suggester
FROM verdict LEFT JOIN annotation ON annotation.uid = unhex(target)
WHERE about = 'annotation' ORDER BY verdict.created, verdict.uid"""
_RIGHT = {str(Decision.ACCEPTED)}
_WRONG = {str(Decision.RETURNED), str(Decision.PASSED_OVER)}
_ANSWERS = {str(each) for each in Decision if not each.by_reviewer}


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
    decided, answered = dict[str, str](), dict[str, int]()
    last = dict[str, tuple[str, int | None, str | None]]()
    for target, type_, decision, by, author, suggester in project.connection.execute(_DECIDED):
        if decision in _ANSWERS:
            answered.setdefault(target, by)  # by the author, who else is known from the annotation alone
        else:
            decided[target] = decision
        last[target] = type_, author, suggester
    looked_at, wrong = Counter[_Kind](), Counter[_Kind]()
    for target, decision in decided.items():
        type_, author, suggester = last[target]
        person = answered.get(target) if author is None else author
        if person is not None and decision in _RIGHT | _WRONG:
            kind = person, type_, suggester, int(target, 16) % every == 0
            looked_at[kind] += 1
            wrong[kind] += decision in _WRONG
    return [
        Audited(PersonId(person), TypeId(type_), suggester, sampled, wrong[person, type_, suggester, sampled], number)
        for (person, type_, suggester, sampled), number in looked_at.items()
    ]


_Kind = tuple[int, str, str | None, bool]
"""Whose annotations, of which type, from which suggester, and whether they were drawn at random."""


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
