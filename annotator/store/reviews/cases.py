"""The review queue as rows: reading it, what is still to be looked at, and writing what came of that."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from annotator.errors import UsageError
from annotator.model.case import Case, CaseFilter, CaseId, Details, DocumentCases
from annotator.model.ids import DocumentId, PersonId, TypeId
from annotator.model.review import CaseKind, CaseState
from annotator.model.span import Span
from annotator.store.project import Project
from annotator.store.rows import Value, readable, to_json
from annotator.store.sqlite import Connection, Row

MOST = 500
"""Cases that are listed at once; who has decided these asks for the next."""


def queue(project: Project, wanted: CaseFilter, limit: int = MOST) -> list[Case]:
    """The cases, those first where most is expected to be wrong."""
    condition, values = _condition(wanted)
    rows = project.connection.execute(
        f"SELECT * FROM review_case WHERE {condition} ORDER BY expected DESC, id LIMIT {limit:d}", values
    )
    return [_case_of(row) for row in rows]


def in_order(project: Project, document: DocumentId, state: CaseState | None = CaseState.OPEN) -> list[Case]:
    """The cases of a document in the order of the text."""
    condition, values = _condition(CaseFilter(document=document, state=state))
    rows = project.connection.execute(f"SELECT * FROM review_case WHERE {condition} ORDER BY start, id", values)
    return [_case_of(row) for row in rows]


def _condition(wanted: CaseFilter) -> tuple[str, list[str | int]]:
    conditions, values = ["1"], list[str | int]()
    asked: tuple[tuple[str, str | int | None], ...] = (
        ("state = ?", wanted.state),
        ("instr(kinds, ' ' || ? || ' ') > 0", wanted.kind),
        ("type = ?", wanted.type),
        ("instr(people, ' ' || ? || ' ') > 0", wanted.person),
        ("document_id = ?", wanted.document),
    )
    for condition, value in asked:
        if value is not None:
            conditions.append(condition)
            values.append(value)
    return " AND ".join(conditions), values


def case(project: Project, id: CaseId) -> Case:
    """One case. Raises UsageError(no_case)."""
    row = project.connection.execute("SELECT * FROM review_case WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise UsageError("no_case", case=id)
    return _case_of(row)


def count(project: Project) -> Mapping[CaseState, Mapping[CaseKind, int]]:
    """How many cases there are in each state, by their weightiest reason."""
    found: dict[CaseState, Counter[CaseKind]] = {state: Counter() for state in CaseState}
    for row in project.connection.execute("SELECT kind, state, n FROM case_count WHERE n > 0"):
        found[CaseState(row["state"])][CaseKind(row["kind"])] += int(row["n"])
    return found


def pending(project: Project) -> list[DocumentId]:
    """The documents that have changed since they were looked at."""
    rows = project.connection.execute("SELECT document_id FROM review_pending ORDER BY document_id").fetchall()
    return [DocumentId(id) for (id,) in rows]


def any_pending(project: Project) -> bool:
    """Whether any document has changed since it was looked at."""
    return project.connection.execute("SELECT 1 FROM review_pending LIMIT 1").fetchone() is not None


def seen(project: Project, document: DocumentId) -> int:
    """How often a document has changed since it was looked at; 0 where it is not pending."""
    row = project.connection.execute("SELECT n FROM review_pending WHERE document_id = ?", (document,)).fetchone()
    return 0 if row is None else int(row["n"])


def put(project: Project, found: DocumentCases) -> bool:
    """Write what came of looking at a document, and tell whether any case came, went or changed.

    A case that stays keeps its id. A document that has changed meanwhile stays pending.
    """
    with project.derived() as connection:
        differs = _exchange(connection, found)
        connection.executemany("INSERT OR IGNORE INTO surface_fold VALUES (?, ?)", found.folded)
        connection.execute("DELETE FROM review_pending WHERE document_id = ? AND n = ?", (found.document, found.seen))
    return differs


def _exchange(connection: Connection, found: DocumentCases) -> bool:
    rows = connection.execute("SELECT * FROM review_case WHERE document_id = ?", (found.document,)).fetchall()
    there: dict[str, Row] = {row["key"]: row for row in rows}
    differs = False
    for each in found.cases:
        values, old = _values(each), there.pop(each.key, None)
        if old is None:
            columns, marks = ", ".join(f'"{column}"' for column in values), ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO review_case ({columns}) VALUES ({marks})", (*values.values(),))
            differs = True
        elif any(old[column] != value for column, value in values.items()):
            columns = ", ".join(f'"{column}" = ?' for column in values)
            connection.execute(f"UPDATE review_case SET {columns} WHERE id = ?", (*values.values(), old["id"]))
            differs = True
    for gone in there.values():
        connection.execute("DELETE FROM review_case WHERE id = ?", (gone["id"],))
        differs = True
    return differs


def _values(case: Case) -> dict[str, Value]:
    return {
        "document_id": case.document,
        "key": case.key,
        "kind": str(case.kind),
        "kinds": _listed(case.kinds),
        "state": str(case.state),
        "expected": round(case.expected, 6),
        "start": case.span.start,
        "end": case.span.end,
        "type": case.type,
        "surface": case.surface,
        "people": _listed(case.people),
        "targets": to_json(case.targets),
        "details": to_json(dict(case.details)),
    }


def _listed(things: tuple[CaseKind, ...] | tuple[PersonId, ...]) -> str:
    return f" {' '.join(map(str, things))} "


@readable
def _case_of(row: Row) -> Case:
    targets: list[list[int]] = json.loads(row["targets"])
    details: Details = json.loads(row["details"])
    return Case(
        id=CaseId(row["id"]),
        document=DocumentId(row["document_id"]),
        key=row["key"],
        kind=CaseKind(row["kind"]),
        kinds=tuple(map(CaseKind, str(row["kinds"]).split())),
        state=CaseState(row["state"]),
        expected=row["expected"],
        span=Span(row["start"], row["end"]),
        type=TypeId(row["type"]),
        surface=row["surface"],
        people=tuple(PersonId(int(id)) for id in str(row["people"]).split()),
        targets=tuple(map(tuple, targets)),
        details=details,
    )


def all_pending(project: Project) -> Iterator[DocumentId]:
    """The pending documents one after the other, as they are at each moment."""
    last = 0
    while True:
        row = project.connection.execute(
            "SELECT min(document_id) AS id FROM review_pending WHERE document_id > ?", (last,)
        ).fetchone()
        if row["id"] is None:
            return
        last = int(row["id"])
        yield DocumentId(last)
