"""The one place that imports SQLite: which build, which settings, which errors mean what.

`pysqlite3` brings SQLite 3.53; the system's own may lie in the range of the documented WAL-reset corruption
(fixed in 3.51.3) or find nothing in short Chinese queries, so it serves only where no wheel exists.
"""

import logging
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

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

_log = logging.getLogger(__name__)


def warn_if_unsafe() -> None:
    """Log once when the SQLite in use has the WAL-reset fault."""
    if sqlite3.sqlite_version_info < SAFE_VERSION:
        _log.warning("SQLite %s is older than %s", sqlite3.sqlite_version, ".".join(map(str, SAFE_VERSION)))


def connect(path: Path | None, *, writable: bool) -> Connection:
    """A connection to the file, or to memory where there is none; a read-only one cannot change a byte.

    Raises StorageError: missing, unreadable, not_a_project.
    """
    if path is not None and not path.is_file() and not writable:
        raise StorageError("missing", path=path)
    with storage_errors(path):
        if path is None:
            connection = sqlite3.connect(":memory:", isolation_level=None)
        elif writable:
            connection = sqlite3.connect(path, isolation_level=None)
        else:
            connection = _read_only(path)
        _set_up(connection, writable=writable)
    return connection


def _read_only(path: Path) -> Connection:
    uri = path.resolve().as_uri()
    connection = sqlite3.connect(f"{uri}?mode=ro", uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.DatabaseError as error:
        connection.close()
        if not isinstance(error, sqlite3.OperationalError) or _has_log(path):
            raise
        # In WAL mode in a folder that cannot be written to: nobody else can change it either.
        return sqlite3.connect(f"{uri}?immutable=1", uri=True, isolation_level=None, check_same_thread=False)
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
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode=DELETE")


@contextmanager
def storage_errors(path: Path | None) -> Generator[None]:
    """Turn what SQLite raises into a StorageError whose code says what to do."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        raise StorageError(_code_of(error), path=path, reason=str(error)) from error
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


def _code_of(error: sqlite3.DatabaseError) -> str:
    message = str(error).lower()
    return next((code for code, signs in _CODES.items() if any(sign in message for sign in signs)), "damaged")
