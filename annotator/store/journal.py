"""The journal: every row a person changes, before and after, grouped in steps; undo and redo are its replay.

A step is `done` until it is undone, `undone` until it is redone, and `lost` once its author does something
else instead. What undoes or redoes it is a step too, a `reversal`, so the journal only ever grows.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from annotator.errors import StorageError
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, DocumentId, PersonId, StepId, new_uid
from annotator.store.rows import Value, Values, now, pack, readable, to_datetime, to_json, to_milliseconds
from annotator.store.sqlite import Connection, Row


class UndoConflict(StorageError):  # noqa: N818 - the name that DESIGN.md gives it
    """A row is no longer as the step left it; nothing was touched."""


Details = Mapping[str, str | int]
"""What the interface needs to say in words what a step did; its keys go with the step's code."""


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step as history shows it."""

    id: StepId
    code: str
    details: Details
    document: DocumentId | None
    author: PersonId
    created: datetime


class Step:
    """The rows that one step changes, inside its transaction; every change goes to the journal with it."""

    def __init__(self, connection: Connection, id: StepId) -> None:
        self.id = id
        self.rows = 0
        self._connection = connection
        self._annotations: set[AnnotationId] = set()
        self._touched: dict[Kind, set[DocumentId]] = {}
        self._listed = False

    @property
    def changes(self) -> Changes:
        """What has changed so far."""
        touched = {kind: frozenset(documents) for kind, documents in self._touched.items()}
        return Changes(self.id, frozenset(self._annotations), self._listed, touched)

    def insert(self, kind: Kind, values: Values, id: int | None = None) -> int:
        """Add a row and return its id; redo gives the id that it had."""
        if id is not None:
            values = {"id": id, **values}
        columns = ", ".join(f'"{column}"' for column in values)
        marks = ", ".join("?" * len(values))
        sql = f'INSERT INTO "{kind}" ({columns}) VALUES ({marks})'
        row_id = self._connection.execute(sql, tuple(values.values())).lastrowid
        assert row_id is not None
        self._note(kind, row_id, None, {column: value for column, value in values.items() if column != "id"})
        return row_id

    def update(self, kind: Kind, id: int, values: Values) -> None:
        """Set some columns of a row; the same values again are no change."""
        before = current(self._connection, kind, id)
        assert before is not None
        after = {**before, **values}
        if after == before:
            return
        columns = ", ".join(f'"{column}" = ?' for column in values)
        sql = f'UPDATE "{kind}" SET {columns} WHERE id = ?'
        self._connection.execute(sql, (*values.values(), id))
        self._note(kind, id, before, after)

    def delete(self, kind: Kind, id: int) -> None:
        """Take a row out."""
        before = current(self._connection, kind, id)
        assert before is not None
        self._connection.execute(f'DELETE FROM "{kind}" WHERE id = ?', (id,))
        self._note(kind, id, before, None)

    def note_all(self, kind: Kind, rows: Collection[int], documents: Iterable[DocumentId]) -> None:
        """Rows in these documents were changed and written down by bulk.py."""
        if not rows:
            return
        self.rows += len(rows)
        self._touched.setdefault(kind, set()).update(documents)
        if kind is Kind.DOCUMENT:
            self._touched[kind].update(map(DocumentId, rows))
            self._listed = True
        elif kind is Kind.ANNOTATION:
            self._annotations.update(map(AnnotationId, rows))

    def _note(self, kind: Kind, id: int, before: Values | None, after: Values | None) -> None:
        self.rows += 1
        self._connection.execute(
            "INSERT INTO change (step_id, kind, row_id, before, after) VALUES (?, ?, ?, ?, ?)",
            (self.id, kind, id, before and pack(before), after and pack(after)),
        )
        self._touched.setdefault(kind, set()).update(_documents(before, after))
        if kind is Kind.DOCUMENT:
            self._touched[kind].add(DocumentId(id))
            self._listed |= before is None or after is None
        elif kind is Kind.ANNOTATION:
            self._annotations.add(AnnotationId(id))


def _documents(*rows: Values | None) -> set[DocumentId]:
    """The documents that the row is in, before and after; none for what belongs to the project."""
    return {DocumentId(_integer(row["document_id"])) for row in rows if row is not None and "document_id" in row}


def _integer(value: Value) -> int:
    assert isinstance(value, int)
    return value


def current(connection: Connection, kind: Kind, id: int) -> dict[str, Value] | None:
    """The row as it is now, without its id."""
    row = connection.execute(f'SELECT * FROM "{kind}" WHERE id = ?', (id,)).fetchone()
    if row is None:
        return None
    values: dict[str, Value] = dict(row)
    del values["id"]
    return values


def begin(
    connection: Connection,
    code: str,
    author: PersonId,
    document: DocumentId | None,
    details: Details,
    reverses: StepId | None = None,
) -> Step:
    """Write the step's own row; what the author had undone can then no longer be redone."""
    state = "done" if reverses is None else "reversal"
    if reverses is None:
        connection.execute("UPDATE step SET state = 'lost' WHERE author_id = ? AND state = 'undone'", (author,))
    cursor = connection.execute(
        "INSERT INTO step (uid, code, details, document_id, author_id, created, reverses, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (new_uid().bytes, code, to_json(dict(details)), document, author, to_milliseconds(now()), reverses, state),
    )
    assert cursor.lastrowid is not None
    return Step(connection, StepId(cursor.lastrowid))


def is_done(connection: Connection, step: StepId) -> bool:
    """Whether the step stands: it was not undone, or was redone."""
    return connection.execute("SELECT state = 'done' FROM step WHERE id = ?", (step,)).fetchone()[0] == 1


def lose(connection: Connection, step: StepId) -> None:
    """Take a step out of undo and redo."""
    connection.execute("UPDATE step SET state = 'lost' WHERE id = ?", (step,))


def next_undo(connection: Connection, author: PersonId) -> StepRecord | None:
    """The person's last step that is done."""
    return _first(connection, "state = 'done'", "DESC", author)


def next_redo(connection: Connection, author: PersonId) -> StepRecord | None:
    """The step that the person undid last."""
    return _first(connection, "state = 'undone'", "ASC", author)


def _first(connection: Connection, condition: str, order: str, author: PersonId) -> StepRecord | None:
    sql = f"SELECT * FROM step WHERE author_id = ? AND {condition} ORDER BY id {order} LIMIT 1"
    row = connection.execute(sql, (author,)).fetchone()
    return None if row is None else record_of(row)


@readable
def record_of(row: Row) -> StepRecord:
    """A row of `step`."""
    details: dict[str, str | int] = json.loads(row["details"])
    document = row["document_id"]
    return StepRecord(
        StepId(row["id"]),
        row["code"],
        details,
        None if document is None else DocumentId(document),
        PersonId(row["author_id"]),
        to_datetime(row["created"]),
    )
