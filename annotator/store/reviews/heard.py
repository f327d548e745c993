"""What suggesters say of documents that are reviewed, kept so that the queue need not ask them.

Only some documents are wanted at a time: those that come first in the queue, then those that are done. What is kept
stays until much more is known (`epoch`), so a large project is heard little by little, as its review goes on.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from annotator.model.document import Document
from annotator.model.ids import DocumentId, TypeId
from annotator.model.span import Span, surface_of
from annotator.model.suggestion import Suggestion
from annotator.store import documents, readings
from annotator.store.project import Project
from annotator.store.readings import DocumentReading
from annotator.store.rows import readable, to_json

MOST = 200
"""Documents that are wanted at a time."""

_DECIMALS = 3

_WANTED = """
WITH waiting AS (SELECT document_id, max(expected) AS expected FROM review_case WHERE state = 'open' GROUP BY 1)
SELECT document.id, document.length FROM document JOIN derived USING (text_id)
LEFT JOIN waiting ON waiting.document_id = document.id LEFT JOIN heard ON heard.document_id = document.id
WHERE heard.epoch IS NOT :epoch AND (:only IS NULL OR document.id = :only) AND (expected IS NOT NULL OR state = 'done')
  AND EXISTS (SELECT 1 FROM annotation WHERE document_id = document.id)
ORDER BY expected IS NULL, expected DESC, document.id LIMIT :most"""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said of one document; `said` is as the table keeps it."""

    document: DocumentId
    epoch: str
    said: str


Ask = Callable[[DocumentReading], Sequence[Suggestion]]
"""Tells what suggesters say of a document, on its source text."""


def wanted(project: Project, epoch: str, only: DocumentId | None = None) -> list[tuple[DocumentId, int]]:
    """The documents to be heard next, with their lengths in code points; goes through the open cases."""
    rows = project.connection.execute(_WANTED, {"epoch": epoch, "only": only, "most": MOST})
    return [(DocumentId(id), length) for id, length in rows.fetchall()]


def work(
    reader: Project, epoch: str, ids: Sequence[DocumentId], ask: Ask, tell: Callable[[int], None]
) -> Iterator[Heard]:
    """Hear these documents; `tell` is given how many are done, and raises where no more are wanted."""
    for done, id in enumerate(ids):
        tell(done)
        document = next(documents.documents(reader, [id]), None)
        text = documents.text_of(reader, document) if document is not None else ""
        read = readings.reading_of(reader, document, text) if document is not None else None
        if read is not None:
            yield Heard(id, epoch, to_json([_row(each) for each in ask(read)]))


def _row(each: Suggestion) -> list[int | float | str]:
    pieces = (edge for piece in each.pieces for edge in (piece.start, piece.end))
    return [each.span.start, each.span.end, each.type, each.suggester, round(each.score, _DECIMALS), *pieces]


def put(project: Project, found: Heard) -> None:
    """Write what was said of a document, and have it looked at again."""
    with project.derived() as connection:
        if connection.execute("SELECT 1 FROM document WHERE id = ?", (found.document,)).fetchone() is not None:
            values = (found.document, found.epoch, found.said)
            connection.execute("INSERT OR REPLACE INTO heard (document_id, epoch, said) VALUES (?, ?, ?)", values)
            connection.execute(
                "INSERT INTO review_pending VALUES (?, 1) ON CONFLICT DO UPDATE SET n = n + 1", (found.document,)
            )


@readable
def said_of(project: Project, document: Document, text: str) -> list[Suggestion]:
    """What suggesters said of a document with this source text; nothing where it was not heard yet."""
    row = project.connection.execute("SELECT said FROM heard WHERE document_id = ?", (document.id,)).fetchone()
    rows: list[list[int | float | str]] = [] if row is None else json.loads(row["said"])
    return [_suggestion(each, text) for each in rows]


def _suggestion(row: Sequence[int | float | str], text: str) -> Suggestion:
    start, end, type_, suggester, score, *edges = row
    pieces = tuple(Span(int(one), int(other)) for one, other in zip(edges[::2], edges[1::2], strict=True))
    span = Span(int(start), int(end))
    surface = surface_of(text, pieces or (span,))
    return Suggestion(span, surface, TypeId(str(type_)), str(suggester), float(score), pieces=pieces)


def to_line(found: Heard) -> str:
    """The row as a line of JSON, to go from one process to another."""
    return to_json([found.document, found.epoch, found.said])


def of_line(line: str) -> Heard:
    """The row that `to_line` was given."""
    document, epoch, said = json.loads(line)
    return Heard(DocumentId(document), epoch, said)
