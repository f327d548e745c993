"""The schema versions of a project: each annotation says under which one it was made."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from annotator.model.changes import Kind
from annotator.model.ids import PersonId, SchemaVersionId, new_uid
from annotator.model.schema import Schema
from annotator.model.schema_file import from_json, to_json
from annotator.store.journal import Step
from annotator.store.rows import Value, now, to_datetime, to_milliseconds
from annotator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class SchemaVersion:
    """One version without the schema itself."""

    id: SchemaVersionId
    schema: str
    version: str
    hash: str
    author: PersonId
    created: datetime


def add(connection: Connection, schema: Schema, author: PersonId) -> SchemaVersionId:
    """Store a new project's first version, inside the caller's transaction: nobody can undo it."""
    values = _values(schema, author)
    columns, marks = ", ".join(values), ", ".join("?" * len(values))
    cursor = connection.execute(f"INSERT INTO schema_version ({columns}) VALUES ({marks})", tuple(values.values()))
    assert cursor.lastrowid is not None
    return SchemaVersionId(cursor.lastrowid)


def put(step: Step, schema: Schema, author: PersonId) -> SchemaVersionId:
    """Store a further version as part of a step."""
    return SchemaVersionId(step.insert(Kind.SCHEMA_VERSION, _values(schema, author)))


def newest(connection: Connection) -> SchemaVersionId:
    """The version in force."""
    return SchemaVersionId(connection.execute("SELECT max(id) FROM schema_version").fetchone()[0])


def newest_uid(connection: Connection) -> bytes:
    """What tells the version in force from all others; an id may come back after an undo."""
    return connection.execute("SELECT uid FROM schema_version ORDER BY id DESC LIMIT 1").fetchone()[0]


def uids(connection: Connection) -> frozenset[bytes]:
    """What tells all versions of the project from any others."""
    return frozenset(row["uid"] for row in connection.execute("SELECT uid FROM schema_version"))


def schema(connection: Connection, version: SchemaVersionId) -> Schema:
    """One version's schema."""
    row = connection.execute("SELECT json FROM schema_version WHERE id = ?", (version,)).fetchone()
    return from_json(row["json"])


def versions(connection: Connection) -> Sequence[SchemaVersion]:
    """All versions, the oldest first."""
    return [
        SchemaVersion(
            SchemaVersionId(row["id"]),
            row["schema_id"],
            row["version"],
            row["hash"],
            PersonId(row["author_id"]),
            to_datetime(row["created"]),
        )
        for row in connection.execute("SELECT * FROM schema_version ORDER BY id")
    ]


def _values(schema: Schema, author: PersonId) -> dict[str, Value]:
    return {
        "uid": new_uid().bytes,
        "schema_id": schema.id,
        "version": schema.version,
        "hash": schema.hash,
        "json": to_json(schema),
        "author_id": author,
        "created": to_milliseconds(now()),
    }
