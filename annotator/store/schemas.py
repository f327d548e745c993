"""The schema versions of a project: each annotation says under which one it was made."""

from annotator.model.ids import PersonId, SchemaVersionId, new_uid
from annotator.model.schema import Schema
from annotator.model.schema_file import from_json, to_json
from annotator.store.rows import now, to_milliseconds
from annotator.store.sqlite import Connection


def add(connection: Connection, schema: Schema, author: PersonId) -> SchemaVersionId:
    """Store a version, inside the caller's transaction."""
    cursor = connection.execute(
        "INSERT INTO schema_version (uid, schema_id, version, hash, json, author_id, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            new_uid().bytes,
            schema.id,
            schema.version,
            schema.hash,
            to_json(schema),
            author,
            to_milliseconds(now()),
        ),
    )
    assert cursor.lastrowid is not None
    return SchemaVersionId(cursor.lastrowid)


def newest(connection: Connection) -> SchemaVersionId:
    """The version in force."""
    return SchemaVersionId(connection.execute("SELECT max(id) FROM schema_version").fetchone()[0])


def schema(connection: Connection, version: SchemaVersionId) -> Schema:
    """One version's schema."""
    row = connection.execute("SELECT json FROM schema_version WHERE id = ?", (version,)).fetchone()
    return from_json(row["json"])
