"""Copies of a project. A plain copy of an open file lacks what stands in its write-ahead log."""

from pathlib import Path

from annotator.store.sqlite import connect, storage_errors


def copy(path: Path, target: Path) -> Path:
    """Copy the project through SQLite's backup API, whoever has it open, and return the copy's path.

    An older copy of that name is replaced only when the new one is complete. Raises StorageError.
    """
    partial = target.with_name(f".{target.name}.new")
    partial.unlink(missing_ok=True)
    source = connect(path, writable=False)
    copied = connect(partial, writable=True)
    try:
        with storage_errors(target):
            source.backup(copied)
            copied.execute("PRAGMA journal_mode=DELETE")
    finally:
        copied.close()
        source.close()
    partial.replace(target)
    return target
