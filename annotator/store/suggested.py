"""How much is suggested where, worked out in the background: what is pending, writing it, and the order of documents.

A document is pending while its row is not of this `epoch`: much more is known since, or something was decided in it. So
the work goes on wherever it was stopped, even by kill -9. What is done, and what nobody has read through yet, is left.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from math import log

from annotator.model.annotation import Annotation
from annotator.model.document import Document, DocumentState
from annotator.model.ids import DocumentId, TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.sieve import Voice
from annotator.model.suggestion import Suggestion
from annotator.store import annotations, documents, readings, suggestions
from annotator.store.project import Project
from annotator.store.readings import DocumentReading
from annotator.store.rows import to_json

VERSION = 1
"""Of the suggesters: with another one everything is worked out anew."""

WHOLE_PROJECT = 0
_GROWTH = 1.25
"""When so many times more is known, everything is worked out anew."""
_AT_ONCE = 200

_PENDING = """
FROM document JOIN derived USING (text_id) LEFT JOIN suggested ON document_id = document.id
WHERE state <> 'done' AND epoch IS NOT :epoch
"""


@dataclass(frozen=True, slots=True)
class Case:
    """A document to be looked at, with all that people have said of it.

    `refused` are places with types, and surfaces with types.
    """

    document: Document
    read: DocumentReading
    carried: Sequence[Suggestion]
    tagged: Sequence[Annotation]
    refused: Set[tuple[int, int, str] | tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one document; `step` is the last that was taken in it by then."""

    document: DocumentId
    epoch: str
    step: int
    n: int
    expected: float
    unsure: float
    counts: Sequence[tuple[str, str, int]]


Judge = Callable[[Case], tuple[int, float, float, Mapping[Voice, int]]]
"""Tells of a document how much is open, how much of it may be right, how much is unsure, and who suggests what."""


def epoch_of(knowledge: Knowledge, suggesters: Sequence[str]) -> str:
    """The name of the present state of knowledge, which changes now and then as more becomes known."""
    grown = (int(log(1 + count, _GROWTH)) for count in (len(knowledge.known), len(knowledge.names)))
    what = to_json([VERSION, knowledge.schema.hash, sorted(suggesters), *grown])
    return hashlib.sha256(what.encode()).hexdigest()[:16]


def pending(project: Project, epoch: str) -> int:
    """How many documents are to be looked at; goes through all of them."""
    return project.connection.execute(f"SELECT count(*) {_PENDING}", {"epoch": epoch}).fetchone()[0]


def work(reader: Project, epoch: str, judge: Judge, tell: Callable[[int], None]) -> Iterator[Row]:
    """Look at what is pending; `tell` is given how many documents are done, and raises where no more are wanted."""
    done, after = 0, 0
    sql = f"SELECT document.id {_PENDING} AND document.id > :after ORDER BY document.id LIMIT {_AT_ONCE}"
    while rows := reader.connection.execute(sql, {"epoch": epoch, "after": after}).fetchall():
        for (id,) in rows:
            tell(done)
            step = _last_step(reader, DocumentId(id))
            case = _case(reader, DocumentId(id))
            if case is not None:
                n, expected, unsure, counts = judge(case)
                listed = [(suggester, str(type_), count) for (suggester, type_), count in sorted(counts.items())]
                yield Row(DocumentId(id), epoch, step, n, expected, unsure, listed)
            done += 1
        after = rows[-1][0]


def _last_step(project: Project, document: DocumentId) -> int:
    sql = "SELECT coalesce(max(id), 0) FROM step WHERE document_id = ?"
    return project.connection.execute(sql, (document,)).fetchone()[0]


def _case(project: Project, id: DocumentId) -> Case | None:
    document = next(documents.documents(project, [id]), None)
    text = documents.text_of(project, document) if document is not None else ""
    read = readings.reading_of(project, document, text) if document is not None else None
    if document is None or read is None:
        return None
    found = annotations.annotations(project, id)
    return Case(document, read, suggestions.stored(project, id), found, _refused(project, id))


def _refused(project: Project, id: DocumentId) -> Set[tuple[int, int, str] | tuple[str, str]]:
    places = project.connection.execute('SELECT start, "end", type FROM rejection WHERE document_id = ?', (id,))
    surfaces = project.connection.execute("SELECT surface, type FROM refused_surface")
    return {*map(tuple, places.fetchall()), *map(tuple, surfaces.fetchall())}


def to_line(row: Row) -> str:
    """The row as a line of JSON, to go from one process to another."""
    return to_json([row.document, row.epoch, row.step, row.n, row.expected, row.unsure, row.counts])


def of_line(line: str) -> Row:
    """The row that `to_line` was given."""
    document, epoch, step, n, expected, unsure, counts = json.loads(line)
    return Row(DocumentId(document), epoch, step, n, expected, unsure, [tuple(each) for each in counts])


def put(project: Project, rows: Sequence[Row]) -> None:
    """Write rows in one short transaction; what has changed since is pending still."""
    with project.derived() as connection:
        for row in rows:
            if connection.execute("SELECT 1 FROM document WHERE id = ?", (row.document,)).fetchone() is None:
                continue
            epoch = row.epoch if _last_step(project, row.document) == row.step else ""
            connection.execute(
                "INSERT OR REPLACE INTO suggested (document_id, epoch, n, expected, unsure) VALUES (?, ?, ?, ?, ?)",
                (row.document, epoch, row.n, row.expected, row.unsure),
            )
            connection.execute("DELETE FROM suggested_count WHERE document_id = ?", (row.document,))
            for count in row.counts:
                connection.execute("INSERT INTO suggested_count VALUES (?, ?, ?, ?)", (row.document, *count))


def open_counts(project: Project) -> Mapping[Voice, int]:
    """How many suggestions of each suggester and type wait in the whole project, as far as that is known."""
    sql = "SELECT suggester, type, n FROM suggested_count WHERE document_id = ? AND n > 0"
    rows = project.connection.execute(sql, (WHOLE_PROJECT,))
    return {(row["suggester"], TypeId(row["type"])): int(row["n"]) for row in rows}


_BY_GAIN = """
SELECT document.id FROM document LEFT JOIN suggested ON document_id = document.id
WHERE (:state IS NULL OR state = :state) ORDER BY state = 'done', expected DESC, document.id
"""


def by_gain(project: Project, state: DocumentState | None = None) -> list[DocumentId]:
    """The documents by how many right suggestions wait in them, most first; what is done comes last."""
    rows = project.connection.execute(_BY_GAIN, {"state": state})
    return [DocumentId(id) for (id,) in rows.fetchall()]


def most_to_gain(project: Project, besides: DocumentId) -> DocumentId | None:
    """The document that is not done and has most to gain, but for one; None where there is no other."""
    sql = _BY_GAIN.replace("ORDER BY", "AND document.state <> 'done' AND document.id <> :besides ORDER BY")
    row = project.connection.execute(f"{sql} LIMIT 1", {"state": None, "besides": besides}).fetchone()
    return None if row is None else DocumentId(row["id"])


def gains(project: Project, ids: Sequence[DocumentId]) -> Mapping[DocumentId, tuple[int, int]]:
    """How many right suggestions may wait in these documents, and how many are unsure, where that is known."""
    sql = "SELECT document_id, expected, unsure FROM suggested WHERE document_id IN (SELECT value FROM json_each(?))"
    rows = project.connection.execute(sql, (to_json(list(ids)),))
    return {DocumentId(row["document_id"]): (round(row["expected"]), round(row["unsure"])) for row in rows}
