"""What came back to a person from review and waits for an answer, and what was settled otherwise than they tagged."""

from collections.abc import Iterable, Iterator

from annotator.model.annotation import Annotation
from annotator.model.ids import PersonId
from annotator.model.review import Returned, Standing
from annotator.store import annotations
from annotator.store.project import Project
from annotator.store.reviews import verdicts
from annotator.store.rows import annotation_of
from annotator.store.sharing.blindness import only_author
from annotator.store.sqlite import Row

MOST = 200
"""Tags that are listed of those that were settled otherwise, the newest; nobody has to answer these."""

_CANDIDATES = """
SELECT annotation.*, title FROM (SELECT DISTINCT target FROM verdict WHERE decision IN ('returned', 'asked'))
JOIN annotation ON annotation.uid = unhex(target) JOIN document ON document.id = document_id
WHERE annotation.author_id = ? ORDER BY document_id, start, annotation.id"""
_LATEST = 5_000
"""Verdicts that are looked through for those that a person may want to know."""
_PASSED_OVER = f"""
SELECT annotation.*, title FROM (
  SELECT target, max(created) AS last FROM (
    SELECT target, created FROM verdict WHERE decision = 'passed_over' ORDER BY created DESC LIMIT {_LATEST})
  GROUP BY target)
JOIN annotation ON annotation.uid = unhex(target) JOIN document ON document.id = document_id
WHERE annotation.author_id = ? ORDER BY last DESC, annotation.id"""


def returned_to(project: Project, person: PersonId) -> list[Returned]:
    """The tags of a person that wait for an answer, by document and place."""
    rows = project.connection.execute(_CANDIDATES, (person,)).fetchall()
    stand = _standing(project, rows)
    return [_returned(project, row, tag, standing) for row, tag, standing in stand if standing.waiting]


def settled_otherwise(project: Project, person: PersonId) -> list[Returned]:
    """The tags of a person in whose place a reviewer took another or none, the newest verdict first.

    Left out is what says the same as what was taken, and what is in a document that is blind still.
    """
    rows = project.connection.execute(_PASSED_OVER, (person,)).fetchall()
    found = list[Returned]()
    for row, tag, standing in _standing(project, rows):
        if standing.settled_otherwise and only_author(project, tag.document) is None:
            each = _returned(project, row, tag, standing)
            if each.instead is None or not _alike(tag, each.instead):
                found.append(each)
        if len(found) == MOST:
            break
    return found


def _standing(project: Project, rows: Iterable[Row]) -> Iterator[tuple[Row, Annotation, Standing]]:
    """The tags on which a reviewer has said something."""
    for row in rows:
        tag = annotation_of(row)
        standing = verdicts.standing_of(project, tag)
        if standing is not None:
            yield row, tag, standing


def _returned(project: Project, row: Row, tag: Annotation, standing: Standing) -> Returned:
    verdict = standing.verdict
    instead = annotations.with_uid(project, verdict.instead) if verdict.instead is not None else None
    said = tuple(each for each in verdicts.comments(project, tag.document) if each.target == tag.uid)
    return Returned(tag, row["title"], verdict, said, instead)


def _alike(one: Annotation, other: Annotation) -> bool:
    return (one.type, one.fragments, one.attributes) == (other.type, other.fragments, other.attributes)
