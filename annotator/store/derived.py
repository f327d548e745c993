"""Which texts are still to be worked on, and writing what came of it in short transactions.

A text is pending while it has not been worked on by this version, or people have decided something about it, or about a
rule that found something in it, since it was. So background work goes on wherever it was stopped, even by kill -9.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from annotator.model.ids import DocumentId, TextId
from annotator.store import families
from annotator.store.derivation import VERSION, Batch, Derived, Part, Piece, derive
from annotator.store.project import Project
from annotator.store.sqlite import Connection
from annotator.store.text_parts import row_of

_PENDING = """
FROM document LEFT JOIN derived USING (text_id) LEFT JOIN decided USING (text_id)
WHERE (derived.version IS NOT :version OR decided.at > derived.at OR EXISTS (
  SELECT * FROM decided WHERE rule > '' AND at > derived.at AND instr(derived.rules, ' ' || rule || ' ')))
"""
_PENDING_DOCUMENTS = """
SELECT id FROM document LEFT JOIN derived USING (text_id) WHERE version IS NOT :version
UNION ALL
SELECT id FROM decided CROSS JOIN derived USING (text_id) JOIN document USING (text_id) WHERE decided.at > derived.at
UNION ALL
SELECT id FROM decided CROSS JOIN derived ON decided.at > derived.at AND instr(rules, ' ' || rule || ' ')
JOIN document ON document.text_id = derived.text_id WHERE rule > ''
"""
"""The same, in the few hundred microseconds that a search has for it; the joins are crossed to keep their order."""
_AT_ONCE = 100
"""Texts that are looked up together."""
_BATCH = 40_000
_ROW = 10_000
"""What a text costs beside its words, in characters of words."""
_PAGES, _WORDS_PER_PAGE = 16, 1_000
"""How much of the index is merged with each write: so many pages, and one for so many characters of words."""

Tell = Callable[[int], None]
"""Called now and then with the code points that are done; it raises where the rest is no longer wanted."""


class Pending(NamedTuple):
    """How much is to be worked on."""

    texts: int
    characters: int


def pending(project: Project) -> Pending:
    """How many texts of documents are to be worked on, and their code points; looks at every document."""
    sql = f"SELECT count(*), coalesce(sum(length), 0) {_PENDING}"
    return Pending(*project.connection.execute(sql, {"version": VERSION}).fetchone())


def pending_documents(project: Project) -> set[DocumentId]:
    """The documents whose texts are to be worked on."""
    rows = project.connection.execute(_PENDING_DOCUMENTS, {"version": VERSION})
    return {DocumentId(id) for (id,) in rows.fetchall()}


def is_pending(project: Project, text: TextId) -> bool:
    """Whether this text is to be worked on."""
    sql = f"SELECT 1 {_PENDING} AND text_id = :text"
    return project.connection.execute(sql, {"version": VERSION, "text": text}).fetchone() is not None


def work(reader: Project, first: Callable[[], TextId | None], tell: Tell) -> Iterator[Batch]:
    """Work on what is pending, in batches that take the window some milliseconds to write.

    `first` is asked before each text whether one is wanted before all others. `reader` is only read from.
    """
    batch: list[Piece] = []
    done = size = 0
    for text, length, wanted in _texts(reader, first):
        for piece in derive(reader, text, _told(tell, done, length)):
            batch.append(piece)
            size += len(piece.source) + len(piece.reading) if isinstance(piece, Part) else _ROW
            if size >= _BATCH or (wanted and isinstance(piece, Derived)):
                yield batch
                batch, size = [], 0
        done += length
    if batch:
        yield batch


def _told(tell: Tell, before: int, length: int) -> Callable[[float], None]:
    return lambda share: tell(before + int(share * length))


def _texts(reader: Project, first: Callable[[], TextId | None]) -> Iterator[tuple[TextId, int, bool]]:
    """The pending texts, each with its length and whether it was wanted first."""
    done, after = set[int](), 0
    while rows := _next(reader, "text_id > :text", after):
        for text, length in rows:
            while (wanted := first()) is not None:
                done.add(wanted)
                yield from ((*row, True) for row in _next(reader, "text_id = :text", wanted))
            if text not in done:
                yield TextId(text), length, False
        after = rows[-1][0]


def _next(reader: Project, which: str, text: int) -> list[tuple[TextId, int]]:
    sql = f"SELECT text_id, length {_PENDING} AND {which} ORDER BY text_id LIMIT {_AT_ONCE}"
    rows = reader.connection.execute(sql, {"version": VERSION, "text": text})
    return [(TextId(id), length) for id, length in rows.fetchall()]


def put(project: Project, batch: Batch) -> None:
    """Write a batch in one short transaction. A text is no longer pending once its last piece is written.

    The words come last: FTS5 writes what it has gathered as soon as any other table is written to.
    """
    with project.derived() as connection:
        for piece in batch:
            if isinstance(piece, Derived):
                _put_last(connection, piece)
        words = 0
        for piece in batch:
            if isinstance(piece, Part):
                row = row_of(piece.text, piece.number)
                connection.execute(
                    "INSERT OR REPLACE INTO text_search (rowid, source, reading) VALUES (?, ?, ?)",
                    (row, piece.source, piece.reading),
                )
                words += len(piece.source) + len(piece.reading)
            else:
                _delete_beyond(connection, piece)
        _merge(connection, words)


def _put_last(connection: Connection, piece: Derived) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO derived (text_id, version, at, script, rules, read_length) VALUES (?, ?, ?, ?, ?, ?)",
        (piece.text, VERSION, piece.at, piece.script, piece.rules, piece.length),
    )
    if piece.found is not None:
        connection.execute(
            "INSERT OR REPLACE INTO cleaning (text_id, script, repairs, noise) VALUES (?, ?, ?, ?)",
            (piece.text, piece.found.script, piece.found.repairs, piece.found.noise),
        )
        families.put(connection, piece.text, bytes.fromhex(piece.found.signature))


def _delete_beyond(connection: Connection, piece: Derived) -> None:
    """Delete the parts that the text had and has no longer; to ask FTS5 for them would have it write at once."""
    beyond = (row_of(piece.text, piece.parts), row_of(TextId(piece.text + 1), 0))
    rows = connection.execute("SELECT id FROM text_search_docsize WHERE id >= ? AND id < ?", beyond).fetchall()
    connection.executemany("DELETE FROM text_search WHERE rowid = ?", rows)


def _merge(connection: Connection, words: int) -> None:
    """Have the index keep itself in order a little with every write; by itself it now and then takes long over it."""
    pages = _PAGES + words // _WORDS_PER_PAGE
    connection.execute("INSERT INTO text_search (text_search, rank) VALUES ('merge', ?)", (pages,))


def derive_all(project: Project, tell: Tell = lambda _: None) -> int:
    """Work on all that is pending, where there is no window to do it beside; returns how many texts that was."""
    texts = 0
    for batch in work(project, lambda: None, tell):
        put(project, batch)
        texts += sum(isinstance(piece, Derived) for piece in batch)
    return texts
