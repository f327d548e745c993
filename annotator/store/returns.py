"""What came back to a person from review and waits for an answer."""

from annotator.model.ids import PersonId
from annotator.model.review import Returned
from annotator.store import annotations, verdicts
from annotator.store.project import Project
from annotator.store.rows import annotation_of

_CANDIDATES = """
SELECT annotation.*, title FROM (SELECT DISTINCT target FROM verdict WHERE decision IN ('returned', 'asked'))
JOIN annotation ON annotation.uid = unhex(target) JOIN document ON document.id = document_id
WHERE annotation.author_id = ? ORDER BY document_id, start, annotation.id"""


def returned_to(project: Project, person: PersonId) -> list[Returned]:
    """The tags of a person that wait for an answer, by document and place."""
    found = list[Returned]()
    for row in project.connection.execute(_CANDIDATES, (person,)).fetchall():
        tag = annotation_of(row)
        standing = verdicts.standing_of(project, tag)
        if standing is not None and standing.waiting:
            verdict = standing.verdict
            instead = annotations.with_uid(project, verdict.instead) if verdict.instead is not None else None
            said = tuple(each for each in verdicts.comments(project, tag.document) if each.target == tag.uid)
            found.append(Returned(tag, row["title"], verdict, said, instead))
    return found
