"""Signing a bundle off: the SHA-256 of the rows of each table, to tell a whole file from one that broke on its way.

And one of the whole file, since between the rows a byte may change, too (`wholeness`). It proves that nothing was lost
or changed since, not who wrote it.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from annotator.errors import StorageError
from annotator.model.changes import Kind
from annotator.model.ids import Uid
from annotator.store.migrations import version_with
from annotator.store.rows import pack, to_json
from annotator.store.sharing import wholeness
from annotator.store.sharing.travelling import TRAVELLING
from annotator.store.sqlite import Connection

_TABLES = (
    *(str(kind) for kind in (Kind.PERSON, Kind.SCHEMA_VERSION, Kind.SETTING, Kind.RULE_CHOICE, Kind.DOCUMENT)),
    *(str(each.kind) for each in TRAVELLING),
    str(Kind.REVISION),
)
_SINCE = version_with("replies_by_uid")
_LATER = (Kind.REPLY, Kind.REFUSED_SURFACE)
"""In files from before that version these are not signed off, nor is the file itself."""


def is_bundle(connection: Connection) -> bool:
    """Whether this project is the work of one person, cut out of a whole one."""
    return connection.execute("SELECT 1 FROM meta WHERE key = 'bundle'").fetchone() is not None


def bundle_person(connection: Connection) -> Uid | None:
    """Whose bundle this is; None where it is a whole project. Raises StorageError(damaged_row)."""
    row = connection.execute("SELECT value ->> 'person' AS person FROM meta WHERE key = 'bundle'").fetchone()
    try:
        return None if row is None else Uid(UUID(hex=row["person"]))
    except (ValueError, TypeError, AttributeError) as error:
        raise StorageError("damaged_row", reason="bundle") from error


def seal(connection: Connection) -> str:
    """Sign off what a bundle holds now, and return the mark that `wholeness.sign` needs once it is closed."""
    digests = to_json(_digests(connection))
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('seal', ?)", (digests,))
    return wholeness.mark(connection)


def unseal(connection: Connection) -> None:
    """Somebody is about to work in it."""
    connection.execute("DELETE FROM meta WHERE key = 'seal'")
    wholeness.unmark(connection)


def fault(connection: Connection, path: Path) -> str | None:
    """The first table that is not as it was signed off, or `file`; None where all are, and in what is no bundle.

    A bundle that is not signed off at all has ``.
    """
    digest = wholeness.signed(connection)
    if not is_bundle(connection):
        return None if digest is None else "meta"
    broken = _table_fault(connection)
    if broken is None and _version(connection) >= _SINCE and (digest is None or not wholeness.is_whole(path, digest)):
        return "" if wholeness.is_cut_short(path) else "file"
    return broken


def _version(connection: Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]


def _table_fault(connection: Connection) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = 'seal'").fetchone()
    if row is None:
        return ""
    try:
        signed: Mapping[str, str] = json.loads(row["value"])
        found = _digests(connection)
        return next((table for table, digest in found.items() if signed.get(table) != digest), None)
    except (ValueError, AttributeError):
        return "meta"


def _digests(connection: Connection) -> Mapping[str, str]:
    there = {row["name"] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    unsigned = _LATER if _version(connection) < _SINCE else ()
    return {table: _digest(connection, table) for table in _TABLES if table in there and table not in unsigned}


def _digest(connection: Connection, table: str) -> str:
    digest = sha256()
    for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY id'):
        digest.update(pack(dict(row)).encode())
        digest.update(b"\n")
    return digest.hexdigest()
