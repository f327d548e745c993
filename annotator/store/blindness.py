"""Whose tags a person may see: while double annotation is blind, only their own until all are done with a document.

It is a courtesy where several people share a computer, for the file holds everybody's rows; a bundle does not.
"""

from collections.abc import Collection, Mapping

from annotator.model.annotation import Annotation
from annotator.model.ids import DocumentId, PersonId, TypeId
from annotator.model.roles import Right, may
from annotator.store import annotations
from annotator.store.project import Project
from annotator.store.settings import is_blind


def only_author(project: Project, document: DocumentId) -> PersonId | None:
    """The person whose tags alone are to be seen in a document; None where everybody's are."""
    if not is_blind(project):
        return None
    person = project.person
    return person.id if _is_kept_blind(project, document) and not may(person.role, Right.REVIEW) else None


def _is_kept_blind(project: Project, document: DocumentId) -> bool:
    row = project.connection.execute(
        "SELECT 1 FROM assignment WHERE document_id = ? AND state <> 'done' LIMIT 1", (document,)
    ).fetchone()
    return row is not None


def visible(project: Project, document: DocumentId) -> list[Annotation]:
    """The annotations of a document that the person who works may see, in the order of the text."""
    return annotations.annotations(project, document, only_author(project, document))


def count_by_type(project: Project, document: DocumentId) -> Mapping[TypeId, int]:
    """How many annotations of each type the person may see in a document."""
    author = only_author(project, document)
    if author is None:
        return annotations.count_by_type(project, document)
    rows = project.connection.execute(
        "SELECT type, count(*) AS n FROM annotation WHERE document_id = ? AND author_id = ? GROUP BY type",
        (document, author),
    )
    return {TypeId(row["type"]): int(row["n"]) for row in rows}


def count_in(project: Project, documents: Collection[DocumentId]) -> Mapping[DocumentId, int]:
    """How many annotations the person may see in each of these documents."""
    if not is_blind(project):
        return annotations.count_in(project, documents)
    return {id: sum(count_by_type(project, id).values()) for id in documents}
