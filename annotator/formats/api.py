"""What a format must be able to do to bring texts and work in and out, and where formats are found.

A format is a module named by an entry point of the group `annotator.formats`; ours are declared so too, and a package
of somebody else's may declare more. A module may be a `Reader` of texts, a `MarkedReader`, a `Writer`, or several.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import BinaryIO, Protocol, runtime_checkable

from annotator.errors import FormatError, UsageError
from annotator.formats.columns import EVERYWHERE, Beginning, Columns
from annotator.formats.dropping import Dropped
from annotator.formats.extras import missing_extra, missing_library
from annotator.formats.foreign.arriving import Found
from annotator.formats.options import Option, Options
from annotator.formats.placing import Record
from annotator.model.document import Source
from annotator.model.schema import Schema

GROUP = "annotator.formats"

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
"""What SQLite or UTF-8 cannot hold: NUL and lone surrogates, which JSON and the names of files can."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read what does not say so itself. Without an encoding it is told from the bytes.

    `without` names the sheets of a workbook that are left out.
    """

    encoding: str | None = None
    columns: Columns = EVERYWHERE
    without: frozenset[str] = frozenset()


DEFAULT = ReadOptions()


@runtime_checkable
class Reader(Protocol):
    """A format that texts can be read from; a module will do."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a module writes its constants so
        """What a person calls the format, in English."""
        ...

    @property
    def EXTENSIONS(self) -> tuple[str, ...]:  # noqa: N802
        """The endings of its files, in lower case with the dot."""
        ...

    def read(self, content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:
        """The documents in a file's bytes, and an error for each part that cannot be read.

        `name` is the file's, and becomes the source's; the bytes' hash is put in later. Raises FormatError where
        nothing can be read at all.
        """
        ...


@runtime_checkable
class TableReader(Reader, Protocol):
    """A reader of texts that stand in columns, which can be chosen."""

    def beginnings(self, content: bytes, name: str, options: ReadOptions) -> Iterator[Beginning]:
        """How each table of a file begins, to choose from. Raises FormatError where nothing can be read."""
        ...


class Output(Protocol):
    """Where a writer writes: a folder or file that takes its place when all is written, a preview, or nowhere."""

    def file(self, name: str = "") -> BinaryIO:
        """A new file, to be closed by the writer (`with`).

        A format of one file calls it with "", and with an ending (`.labels.txt`) for what lies beside that. A format
        of several gives paths below its folder, with `/`. The file need not be one that can be sought in.
        """
        ...

    def name_of(self, name: str) -> str:
        """What `file(name)` is called within the export."""
        ...

    def previous(self, name: str) -> bytes | None:
        """What a file of this name holds in the export that is replaced, if there is one."""
        ...

    def drop(self, dropped: Dropped) -> None:
        """Tell of one thing that is not in the files as it is in the record; it gets into `dropped.tsv`."""
        ...


class Format(Protocol):
    """What is told of every format that writes, or reads work; a module will do."""

    @property
    def ID(self) -> str:  # noqa: N802 - a module writes its constants so
        """What the command line and saved profiles call the format: a few small letters."""
        ...

    @property
    def NAME(self) -> str:  # noqa: N802
        """What a person calls the format, in English, marked for translation under `Format`."""
        ...

    @property
    def EXTENSIONS(self) -> tuple[str, ...]:  # noqa: N802
        """The endings of its files, in lower case with the dot; the first is given to a new file."""
        ...

    @property
    def EXAMPLE(self) -> str:  # noqa: N802
        """The beginning of such a file, a few lines that a person can read."""
        ...

    @property
    def LOSES(self) -> str:  # noqa: N802
        """What it cannot hold, in English, marked for translation under `Format`; empty where there is nothing."""
        ...

    @property
    def OPTIONS(self) -> tuple[Option, ...]:  # noqa: N802
        """What can be set."""
        ...


@runtime_checkable
class Writer(Format, Protocol):
    """A format that work can be exported to."""

    @property
    def FOLDER(self) -> bool:  # noqa: N802
        """Whether it is several files in a folder, rather than one file."""
        ...

    def write(self, records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
        """Write the records in their order, each as it comes, and tell `out` of whatever is not written as it is.

        The same records, schema and options must give the same bytes. `records` may raise `Cancelled`.
        """
        ...


@runtime_checkable
class MarkedReader(Format, Protocol):
    """A format that texts with marks can be brought in from."""

    def read_marked(self, path: Path, options: Options) -> Iterator[Found]:
        """What a file or folder tells of each document, and an error for each part that cannot be read.

        What it tells of a document without a text is put onto one that is there. It knows no schema:
        `foreign.incoming` puts it into the terms of one. Raises FormatError where nothing can be read at all.
        """
        ...


@cache
def _formats() -> tuple[object, ...]:
    return tuple(entry.load() for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name))


@cache
def readers() -> tuple[Reader, ...]:
    """Every format that texts can be read from, by the name of its entry point."""
    return tuple(each for each in _formats() if isinstance(each, Reader))


@cache
def writers() -> tuple[Writer, ...]:
    """Every format that can be written, by the name of its entry point."""
    return tuple(each for each in _formats() if isinstance(each, Writer))


@cache
def marked_readers() -> tuple[MarkedReader, ...]:
    """Every format that texts with marks can be read from, by the name of its entry point."""
    return tuple(each for each in _formats() if isinstance(each, MarkedReader))


def described() -> tuple[Format, ...]:
    """Every format that writes, or reads work, by its id."""
    found = {each.ID: each for each in (*marked_readers(), *writers())}
    return tuple(found[id] for id in sorted(found))


def lacking(format: object) -> UsageError | None:
    """What must be installed before a format can be used, told as the error that its use would raise.

    A module says as `EXTRA` which extra of the package it needs, as `NEEDS` which library that comes with it.
    """
    extra: object = getattr(format, "EXTRA", "")
    library: object = getattr(format, "NEEDS", "")
    missing = missing_extra(extra) if isinstance(extra, str) and extra else None
    return missing or (missing_library(library) if isinstance(library, str) and library else None)


def writer_of(id: str) -> Writer:
    """The format by its id. Raises UsageError(no_writer)."""
    found = next((writer for writer in writers() if id == writer.ID), None)
    if found is None:
        raise UsageError("no_writer", id=id, known=", ".join(writer.ID for writer in writers()))
    return found


def marked_reader_of(id: str) -> MarkedReader:
    """The format by its id. Raises UsageError(no_reader)."""
    found = next((reader for reader in marked_readers() if id == reader.ID), None)
    if found is None:
        raise UsageError("no_reader", id=id, known=", ".join(reader.ID for reader in marked_readers()))
    return found


def reader_for(path: Path) -> Reader | None:
    """The format by the ending of a file's name, if any reads it."""
    ending = path.suffix.lower()
    return next((reader for reader in readers() if ending in reader.EXTENSIONS), None)


def sound(source: Source) -> Source:
    """The source, with a title, name and address that can be stored.

    Raises FormatError where the text cannot be (`not_text`), or where there is none (`no_text`).
    """
    if not source.text.strip():
        raise FormatError("no_text")
    unstorable = _UNSTORABLE.search(source.text)
    if unstorable:
        raise FormatError("not_text", position=unstorable.start())
    title, name, url = (_UNSTORABLE.sub("\ufffd", each) for each in (source.title, source.name, source.url or ""))
    return replace(source, title=title, name=name, url=url or None)
