"""The one place that imports SQLite: which build, which settings, which errors mean what.

`pysqlite3` brings SQLite 3.53; the system's own may lie in the range of the documented WAL-reset corruption
(fixed in 3.51.3) or find nothing in short Chinese queries, so it serves only where no wheel exists.
"""

import logging
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self, cast

from annotator.errors import StorageError

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

Connection = sqlite3.Connection
Row = sqlite3.Row
SAFE_VERSION = (3, 51, 3)
BUSY_MS = 5_000
_FAULTS_OF_OURS = (sqlite3.IntegrityError, sqlite3.ProgrammingError)
"""Told as they are: whoever broke a constraint knows more of it, and the rest is a bug."""
_TOLD_BY_SQLITE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""The second where SQLite's own message quotes what is damaged."""

_log = logging.getLogger(__name__)


def warn_if_unsafe() -> None:
    """Log once when the SQLite in use has the WAL-reset fault."""
    if sqlite3.sqlite_version_info < SAFE_VERSION:
        _log.warning("SQLite %s is older than %s", sqlite3.sqlite_version, ".".join(map(str, SAFE_VERSION)))


class _Cursor(sqlite3.Cursor):
    """Raises StorageError: a damaged page may be met only when a row is fetched, far from whoever opened the file."""

    def execute(self, sql: str, parameters: object = (), /) -> Self:
        try:
            return super().execute(sql, cast("Sequence[str]", parameters))
        except _FAULTS_OF_OURS:
            raise
        except _TOLD_BY_SQLITE as error:
            raise self._known(error) from error

    def __next__(self) -> Row:
        try:
            return super().__next__()
        except _TOLD_BY_SQLITE as error:
            raise self._known(error) from error

    def fetchone(self) -> Row | None:
        try:
            return super().fetchone()
        except _TOLD_BY_SQLITE as error:
            raise self._known(error) from error

    def fetchall(self) -> list[Row]:
        try:
            return super().fetchall()
        except _TOLD_BY_SQLITE as error:
            raise self._known(error) from error

    def _known(self, error: Exception) -> StorageError:
        return _known(error, cast("_Connection", self.connection).path)


class _Connection(sqlite3.Connection):
    path: Path | None = None

    def cursor(self, factory: object = None) -> _Cursor:  # noqa: ARG002 - there is only ours
        return super().cursor(_Cursor)


def connect(path: Path | None, *, writable: bool) -> Connection:
    """A connection to the file, or to memory where there is none; a read-only one cannot change a byte.

    Raises StorageError: missing, unreadable, not_a_project.
    """
    if path is not None and not path.is_file() and not writable:
        raise StorageError("missing", path=path)
    with storage_errors(path):
        if path is None:
            connection = _connect(":memory:", path)
        elif writable:
            connection = _connect(str(path), path)
        else:
            connection = _read_only(path)
        _set_up(connection, writable=writable)
    return connection


def _connect(name: str, path: Path | None, *, one_thread: bool = True) -> Connection:
    is_uri = name.startswith("file:")
    connection = sqlite3.connect(
        name, isolation_level=None, check_same_thread=one_thread, factory=_Connection, uri=is_uri
    )
    connection.path = path
    return connection


def _read_only(path: Path) -> Connection:
    uri = path.resolve().as_uri()
    connection = _connect(f"{uri}?mode=ro", path, one_thread=False)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except StorageError as error:
        connection.close()
        if error.code != "unreadable" or _has_log(path):
            raise
        # In WAL mode in a folder that cannot be written to: nobody else can change it either.
        return _connect(f"{uri}?immutable=1", path, one_thread=False)
    return connection


def _has_log(path: Path) -> bool:
    """Whether work stands beside the file that is not in it yet."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _set_up(connection: Connection, *, writable: bool) -> None:
    connection.row_factory = sqlite3.Row
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    if writable:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")
    else:
        connection.execute("PRAGMA query_only=ON")


def leave_wal(connection: Connection) -> None:
    """Make the database one file again, which also a reader without the right to write can open.

    Where somebody else has it open the log stays beside it, and nothing is lost.
    """
    connection.execute("PRAGMA busy_timeout=0")
    with suppress(StorageError):
        connection.execute("PRAGMA journal_mode=DELETE")


@contextmanager
def storage_errors(path: Path | None) -> Generator[None]:
    """Turn what SQLite raises into a StorageError whose code says what to do."""
    try:
        yield
    except _FAULTS_OF_OURS:
        raise
    except _TOLD_BY_SQLITE as error:
        raise _known(error, path) from error
    except OSError as error:
        raise StorageError("unreadable", path=path, reason=error.strerror or str(error)) from error
    except UnicodeEncodeError as error:
        # Half a surrogate pair is no character: no file format of ours could hold it.
        raise StorageError("not_unicode", path=path, position=error.start) from error


_CODES = {
    "locked": ("locked", "busy"),
    "disk_full": ("full",),
    "read_only": ("readonly", "read-only"),
    "not_a_project": ("not a database", "encrypted"),
    "damaged": ("malformed", "corrupt"),
    "unreadable": ("unable to open",),
}


def _known(error: Exception, path: Path | None) -> StorageError:
    """What SQLite says, in our words."""
    message = str(error).lower()
    code = next((code for code, signs in _CODES.items() if any(sign in message for sign in signs)), "damaged")
    return StorageError(code, path=path, reason=str(error))
