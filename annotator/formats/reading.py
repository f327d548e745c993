"""Reads files and folders, one document after the other, so that ten thousand are no more in memory than one."""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from annotator.errors import Cancelled, FormatError
from annotator.formats.api import DEFAULT, Reader, ReadOptions, TableReader, lacking, reader_for, readers, sound
from annotator.formats.columns import Beginning
from annotator.formats.titles import title_of
from annotator.model.document import Source

LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is still read; no document that a person goes through is as long."""


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    name: str
    reader: Reader | None


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """The files among `paths` and in folders below them, in the order in which people count (2 before 10).

    Folders give the files that some format reads, hidden ones left out; a file named itself is always there.
    """
    return (file.path for file in _files(paths))


def count_files(paths: Iterable[Path]) -> int:
    """How many files `read_paths` will go through."""
    return sum(1 for _ in _files(paths))


def read_paths(
    paths: Iterable[Path],
    options: ReadOptions = DEFAULT,
    cancelled: Callable[[], bool] = lambda: False,
    special: Mapping[Path, ReadOptions] = MappingProxyType({}),
) -> Iterator[Source | FormatError]:
    """The documents of files and folders, with an error in the place of each that cannot be read.

    The errors' details have `file`, and `line` where there are lines. A source is named by its path below the folder
    that was given. The files in `special` are read their own way. Raises Cancelled once `cancelled` says so, which is
    asked before every document.
    """
    for file in _files(paths):
        for found in _read(file, special.get(file.path, options)):
            if cancelled():
                raise Cancelled
            yield found


def beginnings_of(path: Path, options: ReadOptions = DEFAULT) -> Sequence[Beginning]:
    """How the tables of a file begin; nothing where it has none, or cannot be read."""
    reader = reader_for(path)
    if not isinstance(reader, TableReader) or lacking(reader) is not None:
        return ()
    try:
        return tuple(reader.beginnings(_content(path), path.name, options))
    except FormatError:
        return ()


def read_text(text: str, title: str = "", url: str | None = None) -> Source:
    """A pasted text as a document; without a title it gets one from its first lines. Raises FormatError as in files."""
    source = sound(Source(title or title_of(text, ""), text, "", url=url))
    return replace(source, bytes_sha256=sha256(text.encode()).hexdigest())


def _files(paths: Iterable[Path]) -> Iterator[_File]:
    for path in paths:
        if _is_folder(path):
            yield from _below(path, path)
        else:
            yield _File(path, path.name, reader_for(path))


def _below(folder: Path, top: Path) -> Iterator[_File]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: _counted(entry.name))
    except OSError:
        yield _File(folder, folder.name, None)
        return
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(path, top)
        elif (reader := reader_for(path)) and entry.is_file():
            yield _File(path, path.relative_to(top).as_posix(), reader)


def _counted(name: str) -> list[tuple[str, int]]:
    """A key by which 2 comes before 10."""
    return [(rest.casefold(), int(digits or 0)) for rest, digits in re.findall(r"(\D*)(\d*)", name)]


def _read(file: _File, options: ReadOptions) -> Iterator[Source | FormatError]:
    try:
        if file.reader is None:
            raise _no_reader(file.path)
        missing = lacking(file.reader)
        if missing is not None:
            raise FormatError(missing.code, **missing.details)
        content = _content(file.path)
        digest = sha256(content).hexdigest()
        for found in file.reader.read(content, file.name, options):
            yield _finished(found, digest, file.path)
    except FormatError as error:
        yield _in_file(error, file.path)


def _finished(found: Source | FormatError, digest: str, path: Path) -> Source | FormatError:
    if isinstance(found, FormatError):
        return _in_file(found, path)
    try:
        return replace(sound(found), bytes_sha256=digest)
    except FormatError as error:
        return _in_file(error, path)


def _in_file(error: FormatError, path: Path) -> FormatError:
    return FormatError(error.code, **{**error.details, "file": path})


def _no_reader(path: Path) -> FormatError:
    try:
        if _is_folder(path):
            os.scandir(path).close()
        path.stat()
    except OSError as error:
        return FormatError("file_unreadable", reason=_reason(error))
    return FormatError("unknown_format", expected=" ".join(ending for each in readers() for ending in each.EXTENSIONS))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise FormatError("file_unreadable", reason=_reason(error)) from error
    if len(content) > LARGEST:
        raise FormatError("too_large", limit=LARGEST)
    return content
