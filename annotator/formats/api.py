"""What a format must be able to do to bring texts in, and where formats are found.

A format is a module named by an entry point of the group `annotator.formats`; ours are declared so too, and a package
of somebody else's may declare more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol, runtime_checkable

from annotator.errors import FormatError
from annotator.model.document import Source

GROUP = "annotator.formats"

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
"""What SQLite or UTF-8 cannot hold: NUL and lone surrogates, which JSON and the names of files can."""


@dataclass(frozen=True, slots=True)
class FieldNames:
    """Where the fields of a JSON document are; a title and an address may be missing."""

    text: str = "text"
    title: str = "title"
    url: str = "url"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read what does not say so itself. Without an encoding it is told from the bytes."""

    encoding: str | None = None
    fields: FieldNames = FieldNames()


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


@cache
def readers() -> tuple[Reader, ...]:
    """Every format that can be read, by the name of its entry point."""
    found: list[object] = [entry.load() for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name)]
    return tuple(each for each in found if isinstance(each, Reader))


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
