"""The full-text index: one token a character, so that a query finds just what a plain scan would.

Measured on Chinese text: an index of about the size of the text, where trigrams take three times that, and
nothing missed, where words miss what is cut differently. Text and query are folded alike (script, width,
case) and blanks are left out, so that an inserted blank or line break hides nothing.
"""

from collections.abc import Sequence

from annotator.model.document import DocumentState
from annotator.model.ids import DocumentId, TextId
from annotator.store.documents import document_ids
from annotator.store.project import Project, meta
from annotator.text.script import fold

# Stands before the code point of a character that FTS5 takes for a separator.
_ESCAPE = "ꙮ"
_PROGRESS = "texts_indexed"
ALL = -1
"""As a limit: as many as there are."""

Indexed = tuple[TextId, str]


def tokens(text: str) -> str:
    """The text as the index sees it: its characters with blanks between."""
    folded = "".join(fold(text).split())
    return " ".join(character if character.isalnum() else f"{_ESCAPE}{ord(character):x}" for character in folded)


def pending(project: Project) -> int:
    """How many texts are not in the index yet."""
    sql = "SELECT count(*) FROM document_text WHERE id > ?"
    return project.connection.execute(sql, (last_indexed(project),)).fetchone()[0]


def next_batch(project: Project, after: TextId, limit: int) -> list[Indexed]:
    """The next texts to be indexed, as tokens; slow enough for a worker."""
    rows = project.connection.execute(
        "SELECT id, text FROM document_text WHERE id > ? ORDER BY id LIMIT ?", (after, limit)
    )
    return [(TextId(row["id"]), tokens(row["text"])) for row in rows.fetchall()]


def last_indexed(project: Project) -> TextId:
    """The index grows in the order of the texts; this is how far it has come."""
    return TextId(int(meta(project).get(_PROGRESS, "0")))


def put(project: Project, batch: Sequence[Indexed]) -> None:
    """Write a batch to the index, and how far it has come, in one short transaction."""
    with project.derived() as connection:
        connection.executemany("INSERT INTO text_search (rowid, source, reading) VALUES (?, ?, '')", batch)
        connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_PROGRESS, str(batch[-1][0])))


def index_all(project: Project, batch: int = 200) -> int:
    """Index what is pending, where there is no window to do it in the background; returns how many."""
    done = 0
    while texts := next_batch(project, last_indexed(project), batch):
        put(project, texts)
        done += len(texts)
    return done


def find(project: Project, query: str, limit: int) -> Sequence[DocumentId]:
    """Documents whose text holds the query as it stands, in the order of import; blank queries find nothing."""
    phrase = tokens(query)
    if not phrase:
        return []
    rows = project.connection.execute(
        "SELECT document.id FROM text_search JOIN document ON document.text_id = text_search.rowid"
        " WHERE text_search MATCH ? ORDER BY text_search.rowid LIMIT ?",
        (f'"{phrase}"', limit),
    )
    return [DocumentId(row["id"]) for row in rows]


def matching(project: Project, query: str, state: DocumentState | None = None) -> list[DocumentId]:
    """Documents in that state whose title or text holds the query, in the order of import; all for no query."""
    titled = document_ids(project, state, query)
    if not query.strip():
        return titled
    held = set(find(project, query, ALL)) - set(titled)
    if state is not None and held:
        held &= set(document_ids(project, state))
    return sorted({*titled, *held})
