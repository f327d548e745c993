"""Many rows of one kind changed by a few statements, with the same journal that a step writes row by row.

Row by row a million of them take minutes; SQLite by itself takes seconds. The JSON it writes is, byte for byte, what
rows.pack writes.
"""

from collections.abc import Mapping, Sequence

from annotator.model.changes import Kind
from annotator.model.ids import DocumentId
from annotator.store.journal import Step
from annotator.store.rows import Value
from annotator.store.sqlite import Connection

Values = Mapping[str, Value]
_NONE: Values = {}


def update_all(
    connection: Connection, step: Step, kind: Kind, sets: Mapping[str, str], where: str, values: Values
) -> None:
    """Set columns of the rows that fulfil a condition to SQL expressions over their old values.

    The condition must leave out rows that would not change. `values` are the named parameters of both.
    """
    columns = columns_of(connection, kind)
    before = packed({column: f'"{column}"' for column in columns})
    after = packed({column: sets.get(column, f'"{column}"') for column in columns})
    mark = journal(connection, step, kind, f'id, {before}, {after} FROM "{kind}" WHERE {where} ORDER BY id', values)
    assignments = ", ".join(f'"{column}" = {read("after", column)}' for column in sets)
    connection.execute(
        f'UPDATE "{kind}" SET {assignments} FROM change'
        f' WHERE change.step_id = {step.id} AND change.id > {mark} AND row_id = "{kind}".id'
    )


def insert_all(
    connection: Connection, step: Step, kind: Kind, columns: Sequence[str], select: str, values: Values
) -> None:
    """Add the rows that a SELECT gives, its columns in this order."""
    last: int = connection.execute(f'SELECT coalesce(max(id), 0) FROM "{kind}"').fetchone()[0]
    connection.execute(f'INSERT INTO "{kind}" ({quoted(columns)}) {select}', values)
    after = packed({column: f'"{column}"' for column in columns_of(connection, kind)})
    journal(connection, step, kind, f'id, NULL, {after} FROM "{kind}" WHERE id > {last} ORDER BY id')


def delete_all(connection: Connection, step: Step, kind: Kind, where: str, values: Values) -> None:
    """Take the rows out that fulfil a condition."""
    before = packed({column: f'"{column}"' for column in columns_of(connection, kind)})
    journal(connection, step, kind, f'id, {before}, NULL FROM "{kind}" WHERE {where} ORDER BY id', values)
    connection.execute(f'DELETE FROM "{kind}" WHERE {where}', values)


def journal(connection: Connection, step: Step, kind: Kind, select: str, values: Values = _NONE) -> int:
    """Write down changes, as a SELECT gives them: row, before, after; and tell the step of them.

    Gives the id of the change before the first of them.
    """
    mark: int = connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0]
    connection.execute(
        f"INSERT INTO change (step_id, kind, row_id, before, after) SELECT {step.id}, '{kind}', {select}", values
    )
    rows: list[tuple[int]] = connection.execute("SELECT row_id FROM change WHERE id > ?", (mark,)).fetchall()
    documents: list[tuple[int | None]] = connection.execute(
        "SELECT DISTINCT coalesce(before, after) ->> 'document_id' FROM change WHERE id > ?", (mark,)
    ).fetchall()
    known = (DocumentId(document) for (document,) in documents if document is not None)
    step.note_all(kind, [row for (row,) in rows], known)
    return mark


def columns_of(connection: Connection, kind: Kind) -> list[str]:
    """The columns of a kind's table without `id`, in the order in which `pack` has them."""
    found: list[str] = [row["name"] for row in connection.execute(f'PRAGMA table_info("{kind}")')]
    return sorted(column for column in found if column != "id")


def packed(columns: Mapping[str, str]) -> str:
    """The SQL of a JSON object of columns and expressions, as `pack` writes it."""
    parts = (f"'{name}', {f'lower(hex({value}))' if name == 'uid' else value}" for name, value in columns.items())
    return f"json_object({', '.join(parts)})"


def read(packed: str, column: str) -> str:
    """The SQL of one column of a packed row."""
    value = f"{packed} ->> '{column}'"
    return f"unhex({value})" if column == "uid" else value


def quoted(columns: Sequence[str]) -> str:
    """The SQL of a list of columns."""
    return ", ".join(f'"{column}"' for column in columns)
