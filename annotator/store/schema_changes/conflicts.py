"""Reading the list of conflicts that schema changes have left."""

import json
from collections.abc import Collection
from uuid import UUID

from annotator.model.conflict import Conflict, ConflictId, Details
from annotator.model.ids import AnnotationId, DocumentId, PersonId, SchemaVersionId, Uid
from annotator.model.link import LinkId
from annotator.store.project import Project
from annotator.store.rows import readable, to_datetime
from annotator.store.sharing.blindness import hides, only_author
from annotator.store.sqlite import Row

_STANDING = """NOT resolved
  AND (annotation_id IS NULL OR EXISTS (SELECT 1 FROM annotation WHERE id = annotation_id))
  AND (link_id IS NULL OR EXISTS (SELECT 1 FROM link WHERE id = link_id))"""
"""What is deleted is in conflict no longer."""


def conflicts(project: Project, document: DocumentId | None = None, limit: int = -1) -> list[Conflict]:
    """The conflicts that are still to be decided, of a document or of all, by document and age."""
    rows = project.connection.execute(
        f"SELECT * FROM conflict WHERE {_STANDING} AND (?1 IS NULL OR document_id = ?1)"
        " ORDER BY document_id, id LIMIT ?2",
        (document, limit),
    )
    return [_conflict_of(row) for row in rows]


def seen(project: Project, limit: int = -1) -> list[Conflict]:
    """Those that the person who works may see: where double annotation is blind, none about others' tags."""
    found = conflicts(project, limit=limit)
    if not hides(project):
        return found
    alone = {id: only_author(project, id) for id in {each.document for each in found}}
    return [each for each in found if alone[each.document] in (None, _author(project, each))]


def _author(project: Project, conflict: Conflict) -> PersonId | None:
    """Whose tag or link it is about."""
    row = project.connection.execute(
        "SELECT author_id FROM annotation WHERE id = ? UNION ALL SELECT author_id FROM link WHERE id = ? LIMIT 1",
        (conflict.annotation, conflict.link),
    ).fetchone()
    return None if row is None else PersonId(row["author_id"])


def count(project: Project) -> int:
    """How many conflicts are still to be decided."""
    return project.connection.execute(f"SELECT count(*) FROM conflict WHERE {_STANDING}").fetchone()[0]


def among(project: Project, ids: Collection[ConflictId]) -> list[Conflict]:
    """Those of these conflicts that there are, decided or not."""
    found = (project.connection.execute("SELECT * FROM conflict WHERE id = ?", (id,)).fetchone() for id in sorted(ids))
    return [_conflict_of(row) for row in found if row is not None]


@readable
def _conflict_of(row: Row) -> Conflict:
    details: Details = json.loads(row["details"])
    return Conflict(
        id=ConflictId(row["id"]),
        uid=Uid(UUID(bytes=row["uid"])),
        document=DocumentId(row["document_id"]),
        annotation=None if row["annotation_id"] is None else AnnotationId(row["annotation_id"]),
        link=None if row["link_id"] is None else LinkId(row["link_id"]),
        code=row["code"],
        details=details,
        schema_version=SchemaVersionId(row["schema_version_id"]),
        resolved=bool(row["resolved"]),
        author=PersonId(row["author_id"]),
        created=to_datetime(row["created"]),
    )
