"""Reading documents and their texts; storing the texts, which never change and are never deleted."""

from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from uuid import UUID

from annotator.errors import UsageError
from annotator.model.changes import Kind
from annotator.model.document import Document, DocumentState
from annotator.model.ids import DocumentId, TextId
from annotator.store.project import Project
from annotator.store.rows import document_of
from annotator.text.script import fold

_MANY = 500


def document(project: Project, id: DocumentId) -> Document:
    """One document. Raises UsageError(no_document)."""
    row = project.connection.execute("SELECT * FROM document WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise UsageError("no_document", document=id)
    return document_of(row)


def documents(project: Project, ids: Collection[DocumentId] | None = None) -> Iterator[Document]:
    """Documents in the order of import: all, or these."""
    if ids is None:
        for row in project.connection.execute("SELECT * FROM document ORDER BY id"):
            yield document_of(row)
        return
    wanted = sorted(ids)
    for first in range(0, len(wanted), _MANY):
        some = wanted[first : first + _MANY]
        marks = ", ".join("?" * len(some))
        sql = f"SELECT * FROM document WHERE id IN ({marks}) ORDER BY id"
        for row in project.connection.execute(sql, some):
            yield document_of(row)


def document_ids(project: Project, state: DocumentState | None = None, title: str = "") -> list[DocumentId]:
    """The ids of all documents, or of those in a state or with these words in the title (scripts folded)."""
    conditions, values = ["1"], list[str]()
    if state is not None:
        conditions.append("state = ?")
        values.append(str(state))
    if title:
        wanted = fold(title)
        rows = project.connection.execute(
            f"SELECT id, title FROM document WHERE {conditions[-1]} ORDER BY id",
            values,
        )
        return [DocumentId(row["id"]) for row in rows if wanted in fold(row["title"])]
    rows = project.connection.execute(
        f"SELECT id FROM document WHERE {' AND '.join(conditions)} ORDER BY id",
        values,
    )
    return [DocumentId(id) for (id,) in rows.fetchall()]


def next_unfinished(project: Project, after: DocumentId) -> DocumentId | None:
    """The next document that is not done, from the beginning again where none is left behind `after`."""
    row = project.connection.execute(
        "SELECT id FROM document WHERE state <> 'done' AND id <> ? ORDER BY id <= ?, id LIMIT 1", (after, after)
    ).fetchone()
    return None if row is None else DocumentId(row["id"])


_HANGING: Mapping[Kind, str] = {
    Kind.ASSIGNMENT: "document_id = :document",
    Kind.CONFLICT: "document_id = :document",
    Kind.VERDICT: "document_id = :document",
    Kind.COMMENT: "document_id = :document",
    Kind.LINK: "document_id = :document",
    Kind.DOCUMENT_LABEL: "document_id = :document",
    Kind.ANNOTATION: "document_id = :document",
    Kind.REJECTION: "document_id = :document",
    Kind.REPLY: "document_id = :document",
    Kind.REPAIR: "document_id = :document",
    Kind.SUGGESTION: "document_id = :document",
    Kind.DOCUMENT_VERSION: ":document IN (document_id, previous_id)",
}


def rows_of(project: Project, document: DocumentId) -> Iterator[tuple[Kind, int]]:
    """Everybody's rows that hang on a document, and have to go with it."""
    for kind, condition in _HANGING.items():
        sql = f'SELECT id FROM "{kind}" WHERE {condition} ORDER BY id'
        for row in project.connection.execute(sql, {"document": document}).fetchall():
            yield kind, int(row["id"])


def text_of(project: Project, document: Document) -> str:
    """The source text, to the character."""
    row = project.connection.execute("SELECT text FROM document_text WHERE id = ?", (document.text,)).fetchone()
    return row["text"]


def store_text(project: Project, text: str, digest: str) -> TextId:
    """Keep a text, inside a step, and return its id; `digest` is its `text_sha256`.

    A text that was stored before is found again: undoing an import takes the document, not the text.
    """
    cursor = project.connection.execute(
        "INSERT INTO document_text (sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING", (digest, text)
    )
    if cursor.rowcount == 1 and cursor.lastrowid is not None:
        return TextId(cursor.lastrowid)
    row = project.connection.execute("SELECT id FROM document_text WHERE sha256 = ?", (digest,)).fetchone()
    return TextId(row["id"])


def with_text(project: Project, digest: str) -> Document | None:
    """The document that has the text of this SHA-256."""
    row = project.connection.execute(
        "SELECT document.* FROM document JOIN document_text ON document_text.id = text_id WHERE sha256 = ?", (digest,)
    ).fetchone()
    return None if row is None else document_of(row)


def known_as(project: Project, uid: str, digest: str) -> tuple[Document, str] | None:
    """The document of this uid, as it is written, or else with the text of this SHA-256; and its text."""
    try:
        key = UUID(uid).bytes
    except ValueError:
        key = b""
    row = project.connection.execute("SELECT * FROM document WHERE uid = ?", (key,)).fetchone()
    found = with_text(project, digest) if row is None else document_of(row)
    return None if found is None else (found, text_of(project, found))


def text_sha256(text: str) -> str:
    """SHA-256 of the text in UTF-8, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def count_by_state(project: Project) -> Mapping[DocumentState, int]:
    """How many documents are in each state."""
    rows = project.connection.execute("SELECT state, n FROM state_count")
    counts = {DocumentState(row["state"]): int(row["n"]) for row in rows}
    return {state: counts.get(state, 0) for state in DocumentState}
