"""The full-text index: one token a character, so that a query finds just what a plain scan would.

Measured on Chinese text: an index of about the size of the text, where trigrams take three times that, and
nothing missed, where words miss what is cut differently. Text and query are folded alike (script, width,
case) and blanks are left out, so that an inserted blank or line break hides nothing.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from annotator.model.document import DocumentState
from annotator.model.ids import AnnotationId, DocumentId, TextId
from annotator.model.query import Expression, Field, Query, Words
from annotator.store import annotations
from annotator.store.documents import document_ids, documents, text_of
from annotator.store.project import Project, meta
from annotator.text.find import folded, matches, nobody_asks, occurrences
from annotator.text.offsets import Bounds
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


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in a document: `[start, end)` in code points of the source text.

    `before`, `surface` and `after` are as read, in one line. `annotation` is there where it was an annotation that
    was found.
    """

    start: int
    end: int
    before: str
    surface: str
    after: str
    annotation: AnnotationId | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A document that a query finds, with its hits in order; there may be none, where nothing in it was asked for.

    `more` says that there are further hits. `meant` are the names that typed letters stood for here.
    """

    document: DocumentId
    title: str
    hits: tuple[Hit, ...]
    more: bool
    meant: tuple[str, ...] = ()


def search(project: Project, query: Query, limit: int, check: Callable[[], None] = nobody_asks) -> Iterator[Found]:
    """The documents that a query finds, one after the other, with at most `limit` hits each; for a worker.

    `check` is called now and then, and raises where the result is no longer wanted. Raises UsageError for a filter,
    value or expression that means nothing in this project.
    """
    for document in documents(project) if query else ():
        check()
        text = text_of(project, document)
        hits, holds = list[Hit](), True
        for term in query.terms:
            places = list[Bounds]()
            match term:
                case Words(typed):
                    places = occurrences(folded(text), typed)
                case Expression(pattern):
                    places = matches(folded(text), pattern)
                case _ if term.field is Field.TYPE:
                    schema = project.schema
                    tagged = [
                        each
                        for each in annotations.annotations(project, document.id)
                        if any(schema.has_type(each.type) and schema.type(each.type).code == v for v in term.values)
                    ]
                    places = [(each.span.start, each.span.end) for each in tagged]
                    hits += [_hit(text, each.span.start, each.span.end, each.id) for each in tagged]
                case _:
                    places = [(0, 0)]
            holds = holds and bool(places) != term.negated
            if not isinstance(term, Words | Expression) or term.negated:
                continue
            hits += [_hit(text, start, end) for start, end in places]
        if holds:
            hits.sort(key=lambda hit: hit.start)
            yield Found(document.id, document.title, tuple(hits[:limit]), len(hits) > limit)


def _hit(text: str, start: int, end: int, annotation: AnnotationId | None = None) -> Hit:
    line = [" ".join(re.split(r"\s+", part)) for part in (text[max(0, start - 20) : start], text[start:end])]
    return Hit(start, end, line[0], line[1], " ".join(re.split(r"\s+", text[end : end + 30])), annotation)
