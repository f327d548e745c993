"""PDF with text: the text of its pages as it stands in the lines of the print. Broken lines are joined by repairs.

A scan has no text, and is said to be one. Columns come in the order in which the file has them.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.titles import title_of
from annotator.model.document import Source
from annotator.wording.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

NAME = QT_TRANSLATE_NOOP("Format", "PDF with text")
EXTENSIONS = (".pdf",)
NEEDS = "pypdfium2"
MEDIA_TYPE = "application/pdf"

_PAGES = 5_000
_CHARACTERS = 20_000_000


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:  # noqa: ARG001
    """The one document of a file. Raises FormatError: broken_pdf, locked_pdf, scanned_pdf, document_too_long."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with PdfDocument(content) as document:
            title = str(document.get_metadata_dict().get("Title", ""))
            text = "\n".join(_pages(document))
    except PdfiumError as error:
        raise FormatError(
            "locked_pdf" if "password" in str(error).lower() else "broken_pdf", reason=str(error)
        ) from error
    if not text.strip():
        raise FormatError("scanned_pdf")
    yield Source(" ".join(title.split()) if _is_telling(title) else title_of(text, name), text, name, MEDIA_TYPE)


def _pages(document: "PdfDocument") -> Iterator[str]:
    if len(document) > _PAGES:
        raise FormatError("document_too_long", limit=_PAGES)
    characters = 0
    for number in range(len(document)):
        text = _text_of(document[number])
        characters += len(text)
        if characters > _CHARACTERS:
            raise FormatError("document_too_long", limit=_CHARACTERS)
        yield _cleaned(text)


def _text_of(page: "PdfPage") -> str:
    found = page.get_textpage()
    text = found.get_text_bounded()
    found.close()
    page.close()
    return text


def _is_telling(title: str) -> bool:
    """Whether a title in the properties is one, and not the name of the file that was printed."""
    return len(title.strip()) >= 4 and not title.lower().endswith((".doc", ".docx", ".wps", ".indd", ".pdf", ".qxd"))


def _cleaned(text: str) -> str:
    """Without what pdfium puts in itself: U+FFFE where a word is broken at a line's end, NUL, carriage returns."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "").replace("\0", "")
