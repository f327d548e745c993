"""Whose tags a person may see: where double annotation is blind, only their own until all are done with a document.

A document is blind while it was given to somebody blindly who was never done with it, or to anybody where the whole
project is blind; one that was returned has been seen. Reviewers and leads see everything. It is a courtesy where
several people share a computer, for the file holds everybody's rows; a bundle does not.
"""

from collections.abc import Collection, Mapping

from annotator.model.annotation import Annotation
from annotator.model.ids import DocumentId, PersonId, TypeId
from annotator.model.roles import Right, may
from annotator.store import annotations
from annotator.store.project import Project
from annotator.store.settings import is_blind

_BLIND = "FROM assignment WHERE state <> 'done' AND state <> 'returned' AND {blind}"
_KEPT = f"EXISTS (SELECT 1 {_BLIND} AND document_id = {{document}})"
_ANY = f"SELECT 1 {_BLIND.format(blind='blind')} LIMIT 1"


def kept_blind(project: Project, document: str) -> str:
    """The SQL of whether a document is blind now; `document` is the SQL of its id. All that is hidden goes by this."""
    return _KEPT.format(document=document, blind=_which(project))


def _which(project: Project) -> str:
    return "TRUE" if is_blind(project) else "blind"


def is_any_blind(project: Project) -> bool:
    """Whether any document is blind now, or may be."""
    return is_blind(project) or project.connection.execute(_ANY).fetchone() is not None


def hides(project: Project) -> bool:
    """Whether anything in the project may be hidden from the person who works."""
    return not may(project.person.role, Right.REVIEW) and is_any_blind(project)


def only_author(project: Project, document: DocumentId) -> PersonId | None:
    """The person whose tags alone are to be seen in a document; None where everybody's are."""
    person = project.person
    if may(person.role, Right.REVIEW):
        return None
    kept = project.connection.execute(f"SELECT {kept_blind(project, '?')}", (document,)).fetchone()[0]
    return person.id if kept else None


def seen_by(project: Project, person: PersonId | None) -> str:
    """The SQL of whether a person may see a row of `annotation`; nobody in particular sees what everybody may."""
    kept = kept_blind(project, "annotation.document_id")
    return f"NOT {kept}" if person is None else f"(author_id = {person:d} OR NOT {kept})"


def hidden_from(project: Project, person: PersonId | None) -> str:
    """The opposite of `seen_by`; it begins at the documents that are blind: few, where annotations are many."""
    documents = f"annotation.document_id IN (SELECT document_id {_BLIND.format(blind=_which(project))})"
    return documents if person is None else f"({documents} AND author_id <> {person:d})"


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
    if not hides(project):
        return annotations.count_in(project, documents)
    return {id: sum(count_by_type(project, id).values()) for id in documents}
