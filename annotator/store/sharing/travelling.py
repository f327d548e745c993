"""Which rows go from one copy of a project to another, and how: a line for each kind, and rows without local ids.

A row refers to others by local ids, which mean nothing elsewhere; on its way it names their uids instead.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from annotator.model.arrival import Arrival, Portable
from annotator.model.changes import Kind
from annotator.model.ids import Uid
from annotator.store.bulk import columns_of
from annotator.store.reviews.verdict_rows import comment_of, verdict_of
from annotator.store.rows import (
    Value,
    annotation_of,
    assignment_of,
    known_name_of,
    label_of,
    link_of,
    readable,
)
from annotator.store.sqlite import Connection, Row

_PROJECTS = {"author_id": Kind.PERSON}
_DOCUMENTS = {"document_id": Kind.DOCUMENT, **_PROJECTS}
OWN = "author_id = :person"


@dataclass(frozen=True, slots=True)
class Travelling:
    """A kind of rows that travel; `read` raises StorageError(damaged_row) where one cannot be read.

    `refers` names the columns with local ids. Of rows that are alike in `unique` only one can stand. What is `shared`
    may be changed by anybody, all else by its author only. `shown` is the condition by which a row is in the bundle
    of `:person`.
    """

    kind: Kind
    refers: Mapping[str, Kind]
    read: Callable[[Row], object]
    unique: tuple[str, ...] = ()
    shared: bool = False
    owner: str = "author_id"
    shown: str = OWN


_OF_OWN = f"""{OWN} OR target IN (
  SELECT lower(hex(uid)) FROM annotation WHERE {OWN} UNION ALL SELECT lower(hex(uid)) FROM link WHERE {OWN})"""


def _as_it_is(row: Row) -> Row:
    return row


TRAVELLING = (
    Travelling(Kind.KNOWN_NAME, _PROJECTS, known_name_of, unique=("key",), shared=True, shown="1"),
    Travelling(Kind.REPAIR, _DOCUMENTS, _as_it_is, shared=True, shown="1"),
    Travelling(
        Kind.ASSIGNMENT,
        {**_DOCUMENTS, "person_id": Kind.PERSON},
        assignment_of,
        unique=("document_id", "person_id"),
        shared=True,
        owner="person_id",
        shown="person_id = :person",
    ),
    Travelling(Kind.ANNOTATION, {**_DOCUMENTS, "schema_version_id": Kind.SCHEMA_VERSION}, annotation_of),
    Travelling(
        Kind.LINK,
        {**_DOCUMENTS, "source_id": Kind.ANNOTATION, "target_id": Kind.ANNOTATION},
        link_of,
        unique=("source_id", "type", "target_id"),
    ),
    Travelling(Kind.DOCUMENT_LABEL, _DOCUMENTS, label_of, unique=("document_id", "author_id", "attribute")),
    Travelling(Kind.REJECTION, _DOCUMENTS, _as_it_is),
    Travelling(Kind.REFUSED_SURFACE, _PROJECTS, _as_it_is, unique=("author_id", "surface", "type")),
    Travelling(Kind.REPLY, _DOCUMENTS, _as_it_is),
    Travelling(Kind.VERDICT, _DOCUMENTS, verdict_of, shown=_OF_OWN),
    Travelling(Kind.COMMENT, _DOCUMENTS, comment_of, shown=f"{_OF_OWN} OR target IS NULL"),
)
"""In the order in which they can be put in, so that a row comes after those that it refers to."""

OF_KIND = {each.kind: each for each in TRAVELLING}


def departing(connection: Connection) -> Iterator[Arrival]:
    """All rows of a project that travel, as they go to another, and what is gone; document by document.

    Raises StorageError(damaged_row).
    """
    yield from _departing(connection, "1", None)
    for document, uid in connection.execute("SELECT id, uid FROM document ORDER BY uid").fetchall():
        yield from _departing(connection, "document_id = :document", int(document), uid)


def _departing(connection: Connection, where: str, document: int | None, uid: bytes = b"") -> Iterator[Arrival]:
    for travelling in TRAVELLING:
        if ("document_id" in travelling.refers) == (document is not None):
            rows = connection.execute(_select(connection, travelling, where), {"document": document})
            for row in rows.fetchall():
                yield _arrival(travelling, row, uid)


def _select(connection: Connection, travelling: Travelling, condition: str) -> str:
    columns = ", ".join(_column(travelling, column) for column in columns_of(connection, travelling.kind))
    return (
        f'SELECT {columns}, coalesce(rev, near.created) AS _rev FROM "{travelling.kind}" AS near'
        f" LEFT JOIN revision USING (uid) WHERE {condition} ORDER BY near.uid"
    )


def _column(travelling: Travelling, column: str) -> str:
    if column not in travelling.refers:
        return f'near."{column}"'
    far = f'SELECT lower(hex(uid)) FROM "{travelling.refers[column]}" AS far WHERE far.id = near."{column}"'
    return f'({far}) AS "{column}"'


@readable
def _arrival(travelling: Travelling, row: Row, document: bytes) -> Arrival:
    values: dict[str, Value] = dict(row)
    uid, rev = Uid(UUID(bytes=row["uid"])), int(row["_rev"])
    del values["_rev"]
    portable: Portable = {name: value.hex() if isinstance(value, bytes) else value for name, value in values.items()}
    owner = Uid(UUID(hex=str(portable[travelling.owner])))
    return Arrival(travelling.kind, uid, rev, owner, Uid(UUID(bytes=document)) if document else None, portable)


def gone(connection: Connection) -> Iterator[tuple[Uid, int]]:
    """The uids of rows that were there and are gone, and how new that is."""
    for row in connection.execute("SELECT uid, rev FROM revision WHERE gone ORDER BY uid"):
        yield Uid(UUID(bytes=row["uid"])), int(row["rev"])


def whose(connection: Connection, uid: Uid) -> Arrival | None:
    """The row of this uid as it would travel; None where no row that travels has it."""
    for travelling in TRAVELLING:
        sql = _select(connection, travelling, "near.uid = :uid")
        row = connection.execute(sql, {"uid": uid.bytes}).fetchone()
        if row is not None:
            document = "document_id" in travelling.refers and bytes.fromhex(row["document_id"])
            return _arrival(travelling, row, document or b"")
    return None


def alike(connection: Connection, travelling: Travelling, values: Mapping[str, Value]) -> list[Uid]:
    """The uids of the rows that a row with these values cannot stand beside."""
    if not travelling.unique:
        return []
    condition = " AND ".join(f'"{column}" = ?' for column in travelling.unique)
    sql = f'SELECT uid FROM "{travelling.kind}" WHERE {condition}'
    rows = connection.execute(sql, tuple(values[column] for column in travelling.unique))
    return [Uid(UUID(bytes=row["uid"])) for row in rows.fetchall()]


def refuse_unreadable(connection: Connection) -> None:
    """Read every row that travels. Raises StorageError(damaged_row) where one holds what only damage can put there."""
    for travelling in TRAVELLING:
        for row in connection.execute(f'SELECT * FROM "{travelling.kind}"'):
            travelling.read(row)
