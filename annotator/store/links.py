"""Reading links: of a document, of annotations both ways, and onward from one."""

from collections.abc import Collection, Iterable, Iterator

from annotator.errors import UsageError
from annotator.model.ids import AnnotationId, DocumentId, LinkTypeId, PersonId
from annotator.model.link import Link, LinkId
from annotator.store.project import Project
from annotator.store.rows import link_of


def link(project: Project, id: LinkId) -> Link:
    """One link. Raises UsageError(no_link)."""
    row = project.connection.execute("SELECT * FROM link WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise UsageError("no_link", link=id)
    return link_of(row)


def links(project: Project, document: DocumentId, author: PersonId | None = None) -> list[Link]:
    """A document's links, everybody's or one person's, by age."""
    condition, values = ("", (document,)) if author is None else (" AND author_id = ?", (document, author))
    rows = project.connection.execute(f"SELECT * FROM link WHERE document_id = ?{condition} ORDER BY id", values)
    return [link_of(row) for row in rows]


def among(project: Project, ids: Collection[LinkId]) -> list[Link]:
    """Those of these links that are there."""
    found = (project.connection.execute("SELECT * FROM link WHERE id = ?", (id,)).fetchone() for id in sorted(ids))
    return [link_of(row) for row in found if row is not None]


def touching(project: Project, annotations: Iterable[AnnotationId]) -> list[Link]:
    """The links that go out from these annotations or lead to them, by age."""
    found = {each.id: each for id in annotations for each in _touching(project, id)}
    return [found[id] for id in sorted(found)]


def _touching(project: Project, annotation: AnnotationId) -> Iterator[Link]:
    sql = "SELECT * FROM link WHERE source_id = ? UNION ALL SELECT * FROM link WHERE target_id = ?"
    return (link_of(row) for row in project.connection.execute(sql, (annotation, annotation)))


def onward(project: Project, source: AnnotationId, type: LinkTypeId) -> list[AnnotationId]:
    """The annotations that links of a type lead to from this one, in the order in which they were linked."""
    rows = project.connection.execute(
        "SELECT target_id FROM link WHERE source_id = ? AND type = ? ORDER BY id", (source, type)
    )
    return [AnnotationId(row["target_id"]) for row in rows]
