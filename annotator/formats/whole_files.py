"""Files and folders that take their places only when they are complete, so that no half export is ever found."""

import errno
import os
import shutil
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from annotator.errors import StorageError

_DATABASE = b"SQLite format 3\0"


class Staging(Protocol):
    """Where files wait to take their places."""

    def open(self, name: str) -> BinaryIO:
        """A new file by the name that it will have beside the target, or its path within the target."""
        ...

    def remove(self, name: str) -> None:
        """Have no file of this name when all is in place."""
        ...


class _Files:
    """Files side by side in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: list[str] = []
        self._gone: list[str] = []

    def open(self, name: str) -> BinaryIO:
        self._names.append(name)
        return self._partial(name).open("wb")

    def remove(self, name: str) -> None:
        self._gone.append(name)

    def settle(self) -> None:
        for name in self._names:
            _to_disk(self._partial(name))
        for name in self._names:
            self._partial(name).replace(self._folder / name)
        for name in self._gone:
            (self._folder / name).unlink(missing_ok=True)

    def clear(self) -> None:
        for name in self._names:
            with suppress(OSError):
                self._partial(name).unlink(missing_ok=True)

    def _partial(self, name: str) -> Path:
        return self._folder / f".{name}.new"


@contextmanager
def staged_files(target: Path) -> Generator[Staging]:
    """Files that take the places of `target` and of what lies beside it once the block has ended well.

    Raises StorageError: unwritable, disk_full, target_is_project; then, and when the block raises, whatever was there
    is still there.
    """
    _refuse_database(target)
    files = _Files(target.parent)
    try:
        with _write_errors(target):
            yield files
            files.settle()
    finally:
        files.clear()


class _Folder:
    """A folder on its way to its place."""

    def __init__(self, partial: Path) -> None:
        self._partial = partial

    def open(self, name: str) -> BinaryIO:
        place = self._partial / name
        place.parent.mkdir(parents=True, exist_ok=True)
        return place.open("wb")

    def remove(self, name: str) -> None:
        (self._partial / name).unlink(missing_ok=True)


@contextmanager
def staged_folder(target: Path, mark: str) -> Generator[Staging]:
    """A folder that takes the place of `target` once the block has ended well.

    A folder that is there is replaced only if it is empty or has the file `mark`, by which it is known as ours. Raises
    StorageError: unwritable, disk_full, folder_is_not_ours; then, and when the block raises, whatever was there is
    still there.
    """
    _refuse_foreign(target, mark)
    partial, old = (target.with_name(f".{target.name}.{what}") for what in ("new", "old"))
    try:
        with _write_errors(target):
            _remove(partial)
            partial.mkdir()
            yield _Folder(partial)
            _to_disk(partial / mark)
            _remove(old)
            if target.exists():
                target.rename(old)
            partial.rename(target)
            _remove(old)
    finally:
        if old.exists() and not target.exists():
            old.rename(target)
        shutil.rmtree(partial, ignore_errors=True)


@contextmanager
def whole_files(target: Path, *beside: Path) -> Generator[Sequence[BinaryIO]]:
    """The same for files that are all known before. Raises StorageError as `staged_files` does."""
    with staged_files(target) as staging, ExitStack() as stack:
        yield [stack.enter_context(staging.open(place.name)) for place in (target, *beside)]


def _refuse_foreign(target: Path, mark: str) -> None:
    """One slip of the hand must not put an export in the place of somebody's photographs."""
    with _write_errors(target):
        if target.is_dir() and not (target / mark).is_file() and any(target.iterdir()):
            raise StorageError("folder_is_not_ours", path=target)


def _refuse_database(target: Path) -> None:
    """One slip of the hand must not put an export in the place of a project."""
    with _write_errors(target):
        if target.is_file():
            with target.open("rb") as file:
                if file.read(len(_DATABASE)) == _DATABASE:
                    raise StorageError("target_is_project", path=target)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _to_disk(file: Path) -> None:
    with file.open("rb") as written:
        os.fsync(written.fileno())


@contextmanager
def _write_errors(target: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        code = "disk_full" if error.errno == errno.ENOSPC else "unwritable"
        raise StorageError(code, path=target, reason=error.strerror or str(error)) from error
