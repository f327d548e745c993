"""Files that take their places only when they are complete, so that no half export is ever found."""

import errno
import os
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator.errors import StorageError

_DATABASE = b"SQLite format 3\0"


@contextmanager
def whole_files(target: Path, *beside: Path) -> Generator[Sequence[BinaryIO]]:
    """Open files to write that take the places of `target` and of what lies beside it once the block has ended well.

    Raises StorageError: unwritable, disk_full, target_is_project; then, and when the block raises, whatever was there
    is still there.
    """
    _refuse_database(target)
    places = (target, *beside)
    partial = [place.with_name(f".{place.name}.new") for place in places]
    try:
        with _write_errors(target):
            with ExitStack() as stack:
                files = [stack.enter_context(new.open("wb")) for new in partial]
                yield files
                for file in files:
                    file.flush()
                    os.fsync(file.fileno())
            for new, place in zip(partial, places, strict=True):
                new.replace(place)
    finally:
        for new in partial:
            new.unlink(missing_ok=True)


def _refuse_database(target: Path) -> None:
    """One slip of the hand must not put an export in the place of a project."""
    with _write_errors(target):
        if target.is_file():
            with target.open("rb") as file:
                if file.read(len(_DATABASE)) == _DATABASE:
                    raise StorageError("target_is_project", path=target)


@contextmanager
def _write_errors(target: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        code = "disk_full" if error.errno == errno.ENOSPC else "unwritable"
        raise StorageError(code, path=target, reason=error.strerror or str(error)) from error
