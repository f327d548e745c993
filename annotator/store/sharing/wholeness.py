"""Signing a closed file off, to the byte: the SHA-256 of all of it, which stands in the file itself.

SQLite keeps no checksums, so nobody would see a byte that changed where no row is. First a mark is stored like any
value; when the file is closed, its digest is written over the mark, and was taken with nothing but noughts there.
"""

from hashlib import sha256
from mmap import ACCESS_READ, mmap
from os import fsync
from pathlib import Path
from secrets import token_hex

from annotator.store.sqlite import Connection, storage_errors

_KEY = "file"
_LENGTH = 64
_WAL_FLAG = 18
"""The byte of a database file that says whether a write-ahead log goes with it (sqlite.org/fileformat.html)."""


def mark(connection: Connection) -> str:
    """Store a new mark, and return it; nothing may be stored after it."""
    made = token_hex(_LENGTH // 2)
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_KEY, made))
    return made


def unmark(connection: Connection) -> None:
    """The file is about to change."""
    connection.execute("DELETE FROM meta WHERE key = ?", (_KEY,))


def sign(path: Path, made: str) -> None:
    """Write the digest of a closed file over its mark. Where the mark is not in the file, it stays unsigned."""
    with storage_errors(path), path.open("r+b") as file:
        found = _digest(path, made)
        if found is not None:
            at, digest = found
            file.seek(at)
            file.write(digest.encode("ascii"))
            file.flush()
            fsync(file.fileno())


def signed(connection: Connection) -> str | None:
    """The digest that a file says it has; None where it is not signed."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    return None if row is None else str(row["value"])


def is_whole(path: Path, digest: str) -> bool:
    """Whether a file is to the byte as it was signed off."""
    found = _digest(path, digest)
    return found is not None and found[1] == digest


def is_cut_short(path: Path) -> bool:
    """Whether a file was copied while it was open, or its program was killed: what came last is not in it."""
    with path.open("rb") as file:
        return file.read(_WAL_FLAG + 1)[_WAL_FLAG:] == b"\2"


def _digest(path: Path, mark: str) -> tuple[int, str] | None:
    """Where the mark stands, and the digest of the file without it; None unless it stands there just once."""
    wanted = mark.encode()
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
        at = content.find(wanted)
        if len(wanted) != _LENGTH or at < 0 or content.find(wanted, at + 1) >= 0:
            return None
        digest = sha256(memoryview(content)[:at])
        digest.update(b"0" * _LENGTH)
        digest.update(memoryview(content)[at + _LENGTH :])
        return at, digest.hexdigest()
