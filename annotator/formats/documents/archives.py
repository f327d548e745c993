"""Files that are ZIP archives (.docx, .epub), from strangers: nothing in one is taken that is too much."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from annotator.errors import FormatError

_ENTRIES = 20_000
_ENTRY = 64 * 1024 * 1024
"""Bytes of one entry, unpacked."""
_ALL = 256 * 1024 * 1024
"""Bytes of all that is unpacked of one archive."""
_RATIO = 200
"""So many times its packed size an entry may be; text is packed to a tenth, a bomb to a thousandth."""
_SMALL = 1024 * 1024
"""Bytes up to which any ratio is let be."""
_TYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


class Archive:
    """The entries of an archive by their names. Raises FormatError: broken_archive, archive_bomb."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(content))
            self._entries = {entry.filename: entry for entry in self._zip.infolist()}
        except (BadZipFile, ValueError, NotImplementedError, EOFError, OSError) as error:
            raise FormatError("broken_archive", reason=str(error)[:200]) from error
        if len(self._entries) > _ENTRIES:
            raise FormatError("archive_bomb")
        self._left = _ALL

    def has(self, name: str) -> bool:
        """Whether there is an entry of this name."""
        return name in self._entries

    def read(self, name: str) -> bytes:
        """The bytes of an entry. Raises FormatError: broken_archive, archive_bomb."""
        entry = self._entries.get(name)
        if entry is None:
            raise FormatError("broken_archive", reason=name)
        self._refuse_bomb(entry)
        try:
            with self._zip.open(entry) as file:
                content = file.read(min(_ENTRY, self._left) + 1)
        except (
            BadZipFile,
            ValueError,
            RuntimeError,
            NotImplementedError,
            EOFError,
            OSError,
            zlib.error,
        ) as error:
            raise FormatError("broken_archive", reason=f"{name}: {error}"[:200]) from error
        # What the archive says of its entries is the word of a stranger, too.
        self._left -= len(content)
        if len(content) > _ENTRY or self._left < 0:
            raise FormatError("archive_bomb")
        return content

    def refuse_dangerous(self) -> None:
        """For an archive that another library reads: refuse bombs of size and of entities in any entry.

        Raises FormatError: archive_bomb, not_xml, broken_archive.
        """
        for name, entry in self._entries.items():
            self._refuse_bomb(entry)
            if name.lower().endswith((".xml", ".rels", ".vml")):
                head = self.read(name)
                if any(mark in head for mark in _TYPES):
                    raise FormatError("not_xml", reason="<!DOCTYPE>")

    def _refuse_bomb(self, entry: ZipInfo) -> None:
        if entry.file_size > _ENTRY or entry.file_size > max(_SMALL, _RATIO * max(1, entry.compress_size)):
            raise FormatError("archive_bomb")
