"""Versions of one source: which document came after which, and which one a source that comes in may follow.

Both stay in the project. The newer one keeps a row with the older one; a document has one of each at most.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from annotator.model.document import Document
from annotator.model.ids import DocumentId
from annotator.store.project import Project
from annotator.store.rows import document_of

_FEW = 4
"""Documents of one file name that may be an older version: an `index.html` in each of a thousand folders is not one."""


@dataclass(frozen=True, slots=True)
class Versions:
    """The documents before and after one, as versions of one source."""

    older: DocumentId | None = None
    newer: DocumentId | None = None


def versions(project: Project, document: DocumentId) -> Versions:
    """The versions next to a document."""
    return standing(project, [document]).get(document, Versions())


def standing(project: Project, documents: Collection[DocumentId]) -> Mapping[DocumentId, Versions]:
    """The versions next to each of these documents; those that have none are left out."""
    found = {document: _next_to(project, document) for document in documents}
    return {document: each for document, each in found.items() if each != Versions()}


def all_versions(project: Project, document: DocumentId) -> list[DocumentId]:
    """All versions of a document's source, the oldest first, itself among them."""
    rows = project.connection.execute(_ALL, {"document": document})
    return [DocumentId(id) for (id,) in rows.fetchall()]


_ALL = """
WITH RECURSIVE older (id, place) AS (
  SELECT :document, 0 UNION SELECT previous_id, place - 1 FROM document_version, older WHERE document_id = older.id
), newer (id, place) AS (
  SELECT :document, 0 UNION SELECT document_id, place + 1 FROM document_version, newer WHERE previous_id = newer.id
)
SELECT id FROM (SELECT * FROM older UNION SELECT * FROM newer) ORDER BY place
"""


def _next_to(project: Project, document: DocumentId) -> Versions:
    older = "SELECT previous_id FROM document_version WHERE document_id = ?"
    newer = "SELECT document_id FROM document_version WHERE previous_id = ?"
    return Versions(_one(project, older, document), _one(project, newer, document))


def _one(project: Project, sql: str, document: DocumentId) -> DocumentId | None:
    row = project.connection.execute(sql, (document,)).fetchone()
    return None if row is None else DocumentId(row[0])


def at_address(project: Project, url: str) -> Document | None:
    """The newest version of the page at this address; None for what is the address of no page, or of a whole site."""
    return next(_newest(project, "url = ?", url, 1), None) if _of_page(url) else None


def _of_page(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.scheme and parts.netloc and (parts.path.strip("/") or parts.query))


def of_name(project: Project, name: str) -> list[Document]:
    """The last documents that came under this name and from no address, and have no newer version."""
    return list(_newest(project, "url IS NULL AND name = ?", name, _FEW)) if name else []


def _newest(project: Project, condition: str, value: str, limit: int) -> Iterator[Document]:
    rows = project.connection.execute(
        f"SELECT * FROM document WHERE {condition}"
        " AND NOT EXISTS (SELECT 1 FROM document_version WHERE previous_id = document.id)"
        " ORDER BY id DESC LIMIT ?",
        (value, limit),
    )
    return (document_of(row) for row in rows)
