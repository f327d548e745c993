"""The tables of a project file, as ordered migrations, and the check that a file holds nothing else."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from annotator.errors import StorageError
from annotator.store.library import Database, Migrations
from annotator.store.sqlite import Connection, connect, sqlite3, storage_errors
from annotator.store.tables import (
    activity,
    conflicts,
    families,
    first,
    hearing,
    links,
    reading,
    replies,
    review,
    searching,
    suggesting,
    teams,
)

APPLICATION_ID = 0x414E4E4F
"""`ANNO`, in the file's header."""

_SCRIPTS: Mapping[str, Sequence[str]] = {
    "tables": (first.TABLES, first.TRIGGERS),
    "text_search": (first.SEARCH,),
    "rejections": (first.REJECTIONS,),
    "longest_annotation": (first.LONGEST,),
    "reading": (reading.READING, reading.STALE),
    "searching": (searching.SEARCHING,),
    "families": (families.FAMILIES,),
    "links": (links.LINKS, links.NAMES, links.LISTED),
    "schema_changes": (conflicts.CONFLICTS, conflicts.RETYPED),
    "teams": (
        *(teams.RETIRED, teams.ASSIGNMENTS, teams.ASSIGNED),
        *(teams.REVISIONS, teams.REVISED_BEFORE, teams.REVISED),
    ),
    "verdicts": (review.VERDICTS,),
    "suggesting": (
        *(suggesting.REPLIES, suggesting.COUNTED),
        *(suggesting.SURFACES, suggesting.SUGGESTED, suggesting.OUTDATED),
    ),
    "cases": (review.CASES, review.CHANGED),
    "activity": (activity.ACTIVITY,),
    "returned": (review.WAITING,),
    "blind_assignments": (teams.BLIND,),
    "heard": (hearing.HEARD,),
    "merging": (searching.MERGED_BY_US,),
    "replies_by_uid": (replies.BY_UID, replies.COUNTED),
    "passed_over": (review.PASSED_OVER,),
}
"""The migrations in order: each takes a file from the version before it to the one of its place, counted from 1."""

_NAMES = tuple(_SCRIPTS)
VERSION = len(_NAMES)
MIGRATIONS = Migrations("annotator")


def _add(version: int, name: str) -> None:
    @MIGRATIONS(name=name)
    def _migrate(db: Database) -> None:  # pyright: ignore[reportUnusedFunction] - the decorator keeps it
        for script in _SCRIPTS[name]:
            _run(db.conn, script)
        db.conn.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.conn.execute(f"PRAGMA user_version={version}")


for _version, _name in enumerate(_NAMES, start=1):
    _add(_version, _name)


def _run(connection: Connection, script: str) -> None:
    """Statement by statement: `executescript` would commit the migration's transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""


def migrate(connection: Connection, *, before: str | None = None) -> None:
    """Bring the tables up to this program's version; `before` stops short of a named migration."""
    MIGRATIONS.apply(Database(connection, execute_plugins=False), stop_before=before)


def version_with(name: str) -> int:
    """The version that a migration of this name brings a file to."""
    return _NAMES.index(name) + 1


def version_of(connection: Connection, path: Path | None) -> int:
    """The file's version. Raises StorageError: not_a_project, newer_file, damaged."""
    with storage_errors(path):
        application: int = connection.execute("PRAGMA application_id").fetchone()[0]
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID or version < 1:
        raise StorageError("not_a_project", path=path)
    if version > VERSION:
        raise StorageError("newer_file", path=path, version=version, supported=VERSION)
    return version


def refuse_foreign_objects(connection: Connection, path: Path | None, version: int) -> None:
    """Refuse a file whose tables, triggers or views are not exactly those of its version.

    A trigger in a file from a stranger would run with our rights (DESIGN section 6). Raises StorageError.
    """
    with storage_errors(path):
        found = _objects(connection)
    expected = _expected(version)
    for name in sorted(found.keys() | expected.keys()):
        if found.get(name) != expected.get(name):
            raise StorageError("foreign_schema", path=path, object=name)


@cache
def _expected(version: int) -> Mapping[str, str | None]:
    fresh = connect(None, writable=True)
    try:
        migrate(fresh, before=_NAMES[version] if version < VERSION else None)
        return _objects(fresh)
    finally:
        fresh.close()


def _objects(connection: Connection) -> dict[str, str | None]:
    # sqlite_stat tables are left behind by ANALYZE and hold no code.
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'")
    return {row["name"]: row["sql"] for row in rows}
