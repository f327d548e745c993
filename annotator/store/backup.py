"""Copies of a project. A plain copy of an open file lacks what stands in its write-ahead log.

A copy of a bundle is signed off, so that it can be handed back while its person goes on working.
"""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from annotator.errors import StorageError
from annotator.store.sharing import seals, wholeness
from annotator.store.sqlite import connect, storage_errors


def copy(path: Path, target: Path) -> Path:
    """Copy the project through SQLite's backup API, whoever has it open, and return the copy's path.

    An older copy of that name is replaced only when the new one is complete, and never while somebody works in it.
    Raises StorageError: locked, and as opening does.
    """
    with _held(target):
        return _copied(path, target)


@contextmanager
def _held(target: Path) -> Generator[None]:
    """The lock that whoever works in a project holds."""
    lock = FileLock(f"{target}-lock")
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise StorageError("locked", path=target) from error
    except OSError as error:
        raise StorageError("unreadable", path=target, reason=error.strerror or str(error)) from error
    try:
        yield
    finally:
        with suppress(OSError):
            Path(lock.lock_file).unlink()
        lock.release()


def _copied(path: Path, target: Path) -> Path:
    partial = target.with_name(f".{target.name}.new")
    partial.unlink(missing_ok=True)
    source = connect(path, writable=False)
    copied = connect(partial, writable=True)
    mark = None
    try:
        with storage_errors(target):
            source.backup(copied)
            copied.execute("PRAGMA journal_mode=DELETE")
            mark = seals.seal(copied) if seals.is_bundle(copied) else None
    finally:
        copied.close()
        source.close()
    if mark is not None:
        wholeness.sign(partial, mark)
    partial.replace(target)
    return target
