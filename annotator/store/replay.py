"""Undo and redo: what a step changed is put back, row by row, or many alike rows at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from annotator.model.changes import Kind
from annotator.model.ids import StepId
from annotator.store import bulk
from annotator.store.journal import Step, UndoConflict, current
from annotator.store.rows import Value, unpack
from annotator.store.sqlite import Connection, Row, sqlite3

MANY = 200
"""Changes of one kind, one after the other, that are worth a few statements for all of them."""

_SAMPLE = 1000


def replay(connection: Connection, step: Step, original: StepId, *, backwards: bool) -> None:
    """Take a step's rows back, or put them in again. Raises UndoConflict where one is not as it was left."""
    try:
        for run in _runs(connection, original, backwards=backwards):
            if run.once and run.size >= MANY:
                _replay_run(connection, step, run, backwards=backwards)
            else:
                for row in _rows(connection, run, backwards=backwards):
                    _replay_row(connection, step, row, backwards=backwards)
    except sqlite3.IntegrityError as error:
        raise UndoConflict("undo_conflict", step=original, reason=str(error)) from error
    state = "undone" if backwards else "done"
    connection.execute("UPDATE step SET state = ? WHERE id = ?", (state, original))


@dataclass(frozen=True, slots=True)
class _Run:
    """Changes of a step one after the other, of one kind, that all put rows, change rows or take rows out.

    `once`: no row was changed twice.
    """

    step: StepId
    kind: Kind
    put: bool
    gone: bool
    first: int
    last: int
    size: int
    once: bool

    @property
    def where(self) -> str:
        return f"step_id = {self.step} AND change.id BETWEEN {self.first} AND {self.last}"


def _runs(connection: Connection, step: StepId, *, backwards: bool) -> Iterator[_Run]:
    """The step's changes in order, or from the last to the first."""
    changes: list[tuple[str, int, int, int, int]] = connection.execute(
        "SELECT kind, before IS NULL, after IS NULL, id, row_id FROM change"
        f" WHERE step_id = ? ORDER BY id {'DESC' if backwards else 'ASC'}",
        (step,),
    ).fetchall()
    for (kind, put, gone), some in groupby(changes, key=itemgetter(0, 1, 2)):
        ids, rows = zip(*((id, row) for *_, id, row in some), strict=True)
        once = len(set(rows)) == len(rows)
        yield _Run(step, Kind(kind), bool(put), bool(gone), min(ids), max(ids), len(ids), once)


def _rows(connection: Connection, run: _Run, *, backwards: bool) -> list[Row]:
    order = "DESC" if backwards else "ASC"
    return connection.execute(f"SELECT * FROM change WHERE {run.where} ORDER BY id {order}").fetchall()


def _replay_row(connection: Connection, step: Step, row: Row, *, backwards: bool) -> None:
    kind, row_id = Kind(row["kind"]), int(row["row_id"])
    before, after = _unpacked(row["before"]), _unpacked(row["after"])
    if backwards:
        before, after = after, before
    if current(connection, kind, row_id) != before:
        raise UndoConflict("undo_conflict", step=row["step_id"], kind=str(kind))
    if before is None and after is not None:
        step.insert(kind, after, row_id)
    elif after is None:
        step.delete(kind, row_id)
    else:
        step.update(kind, row_id, after)


def _unpacked(packed: str | None) -> dict[str, Value] | None:
    return None if packed is None else unpack(packed)


def _replay_run(connection: Connection, step: Step, run: _Run, *, backwards: bool) -> None:
    """The same by a few statements; the rows of a run do not depend on each other, so their order is no matter."""
    old, new = ("after", "before") if backwards else ("before", "after")
    _refuse_changed(connection, run, old)
    bulk.journal(connection, step, run.kind, f"row_id, {old}, {new} FROM change WHERE {run.where}")
    columns = bulk.columns_of(connection, run.kind)
    if run.gone if backwards else run.put:
        names, values = bulk.quoted(["id", *columns]), ", ".join(bulk.read(new, column) for column in columns)
        connection.execute(f'INSERT INTO "{run.kind}" ({names}) SELECT row_id, {values} FROM change WHERE {run.where}')
    elif run.put or run.gone:
        connection.execute(f'DELETE FROM "{run.kind}" WHERE id IN (SELECT row_id FROM change WHERE {run.where})')
    else:
        sets = ", ".join(f'"{column}" = {bulk.read(new, column)}' for column in _differing(connection, run, columns))
        same_row = f'change.row_id = "{run.kind}".id'
        connection.execute(f'UPDATE "{run.kind}" SET {sets} FROM change WHERE {same_row} AND {run.where}')


def _refuse_changed(connection: Connection, run: _Run, old: str) -> None:
    """Raise UndoConflict where a row is not as the step left it. Equal rows are nearly always equal texts."""
    columns = {column: f'"{run.kind}"."{column}"' for column in bulk.columns_of(connection, run.kind)}
    now = f'CASE WHEN "{run.kind}".id IS NOT NULL THEN {bulk.packed(columns)} END'
    suspects = connection.execute(
        f'SELECT row_id, {old} FROM change LEFT JOIN "{run.kind}" ON "{run.kind}".id = row_id'
        f" WHERE {run.where} AND {now} IS NOT {old}"
    ).fetchall()
    for row_id, expected in suspects:
        if current(connection, run.kind, int(row_id)) != _unpacked(expected):
            raise UndoConflict("undo_conflict", step=run.step, kind=str(run.kind))


def _differing(connection: Connection, run: _Run, columns: Sequence[str]) -> Sequence[str]:
    """The columns that the run changed: those that some of its rows changed, or all where others changed more."""
    some = connection.execute(f"SELECT before, after FROM change WHERE {run.where} LIMIT {_SAMPLE}").fetchall()
    rows = [(unpack(before), unpack(after)) for before, after in some]
    changed = [column for column in columns if any(before[column] != after[column] for before, after in rows)]
    rest = ", ".join(f"'$.{column}'" for column in changed)
    others = connection.execute(
        f"SELECT 1 FROM change WHERE {run.where} AND json_remove(before, {rest}) <> json_remove(after, {rest}) LIMIT 1"
    ).fetchone()
    return changed if others is None else columns
