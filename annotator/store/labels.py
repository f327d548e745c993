"""Reading document labels."""

from annotator.model.document_label import DocumentLabel
from annotator.model.ids import AttributeId, DocumentId, PersonId
from annotator.store.project import Project
from annotator.store.rows import label_of


def labels(project: Project, document: DocumentId, author: PersonId | None = None) -> list[DocumentLabel]:
    """A document's labels, everybody's or one person's, by age."""
    condition, values = ("", (document,)) if author is None else (" AND author_id = ?", (document, author))
    sql = f"SELECT * FROM document_label WHERE document_id = ?{condition} ORDER BY id"
    return [label_of(row) for row in project.connection.execute(sql, values)]


def label(project: Project, document: DocumentId, author: PersonId, attribute: AttributeId) -> DocumentLabel | None:
    """What a person said of a document under one attribute; None where nothing, or the default."""
    row = project.connection.execute(
        "SELECT * FROM document_label WHERE document_id = ? AND author_id = ? AND attribute = ?",
        (document, author, attribute),
    ).fetchone()
    return None if row is None else label_of(row)
