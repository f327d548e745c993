"""Plain text: the file is the document, to the character."""

from collections.abc import Iterator

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.titles import title_of
from annotator.model.document import Source
from annotator.text.encodings import decode

NAME = "Plain text"
EXTENSIONS = (".txt", ".text")


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:
    """The one document of a text file."""
    decoded = decode(content, options.encoding)
    yield Source(title_of(decoded.text, name), decoded.text, name, "text/plain", decoded.encoding)
