"""Reading annotations, and counting them without reading them."""

from collections.abc import Collection, Mapping

from annotator.errors import UsageError
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, DocumentId, PersonId, TypeId, Uid
from annotator.store.project import Project
from annotator.store.rows import ANNOTATION, annotation_of, annotations_of

WHOLE_PROJECT = DocumentId(0)


def annotation(project: Project, id: AnnotationId) -> Annotation:
    """One annotation. Raises UsageError(no_annotation)."""
    row = project.connection.execute("SELECT * FROM annotation WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise UsageError("no_annotation", annotation=id)
    return annotation_of(row)


def with_uid(project: Project, uid: Uid) -> Annotation | None:
    """The annotation of this uid, if it is here."""
    row = project.connection.execute("SELECT * FROM annotation WHERE uid = ?", (uid.bytes,)).fetchone()
    return None if row is None else annotation_of(row)


def annotations(project: Project, document: DocumentId, author: PersonId | None = None) -> list[Annotation]:
    """A document's annotations, everybody's or one person's: by start, the longer first, then by age."""
    condition, values = ("", (document,)) if author is None else (" AND author_id = ?", (document, author))
    sql = f'SELECT {ANNOTATION} FROM annotation WHERE document_id = ?{condition} ORDER BY start, "end" DESC, id'
    return annotations_of(project.connection.execute(sql, values).fetchall())


def latest(project: Project, author: PersonId, type: TypeId) -> Annotation | None:
    """The annotation of a type that a person made last."""
    sql = "SELECT * FROM annotation WHERE author_id = ? AND type = ? ORDER BY id DESC LIMIT 1"
    row = project.connection.execute(sql, (author, type)).fetchone()
    return None if row is None else annotation_of(row)


def among(project: Project, ids: Collection[AnnotationId]) -> list[Annotation]:
    """Those of these annotations that are there."""
    found = (
        project.connection.execute("SELECT * FROM annotation WHERE id = ?", (id,)).fetchone() for id in sorted(ids)
    )
    return [annotation_of(row) for row in found if row is not None]


def overlapping(project: Project, document: DocumentId, author: PersonId, start: int, end: int) -> list[Annotation]:
    """A person's annotations whose hull shares a character with `[start, end)`."""
    return _overlapping(project, document, "author_id = ?", author, start, end)


def by_others(project: Project, document: DocumentId, author: PersonId, start: int, end: int) -> list[Annotation]:
    """Everybody else's annotations whose hull shares a character with `[start, end)`."""
    return _overlapping(project, document, "author_id <> ?", author, start, end)


def _overlapping(
    project: Project, document: DocumentId, whose: str, author: PersonId, start: int, end: int
) -> list[Annotation]:
    rows = project.connection.execute(
        f'SELECT * FROM annotation WHERE document_id = ? AND {whose} AND start < ? AND "end" > ?'
        " AND start > ? - (SELECT coalesce(max(length), 0) FROM longest_annotation WHERE document_id = ?)"
        " ORDER BY start",
        (document, author, end, start, start, document),
    )
    return [annotation_of(row) for row in rows]


def count_by_type(project: Project, document: DocumentId = WHOLE_PROJECT) -> Mapping[TypeId, int]:
    """How many annotations of each type there are, in a document or in the whole project."""
    rows = project.connection.execute("SELECT type, n FROM type_count WHERE document_id = ? AND n > 0", (document,))
    return {TypeId(row["type"]): int(row["n"]) for row in rows}


def count_in(project: Project, documents: Collection[DocumentId]) -> Mapping[DocumentId, int]:
    """How many annotations each of these documents has."""
    sql = "SELECT coalesce(sum(n), 0) FROM type_count WHERE document_id = ?"
    return {id: project.connection.execute(sql, (id,)).fetchone()[0] for id in documents}
