"""Books (EPUB): the chapters in the order in which they are read, each as the lines of a page."""

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.documents.archives import Archive
from annotator.formats.foreign.xml_text import parsed_xml
from annotator.formats.html import every_line
from annotator.formats.titles import title_of
from annotator.model.document import Source
from annotator.wording.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.formats.foreign.xml_text import Element

NAME = QT_TRANSLATE_NOOP("Format", "Book (EPUB)")
EXTENSIONS = (".epub",)
NEEDS = "lxml"
MEDIA_TYPE = "application/epub+zip"

_CONTAINER = "META-INF/container.xml"
_ROOT = "{urn:oasis:names:tc:opendocument:xmlns:container}rootfile"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:  # noqa: ARG001
    """The one document of a book. Raises FormatError: broken_archive, archive_bomb, not_xml, encrypted_book."""
    archive = Archive(content)
    root = next(parsed_xml(archive.read(_CONTAINER)).iter(_ROOT), None)
    place = unquote(str(root.get("full-path", ""))) if root is not None else ""
    package = parsed_xml(archive.read(place))
    chapters = [_inside(place, href) for href in _spine(package)]
    if archive.has("META-INF/encryption.xml") and any(_is_hidden(archive, chapter) for chapter in chapters):
        raise FormatError("encrypted_book")
    pages = ("\n".join(every_line(archive.read(chapter))) for chapter in chapters if archive.has(chapter))
    text = "\n\n".join(filter(None, pages))
    title = package.find(f"{_OPF}metadata/{_DC}title")
    named = " ".join((title.text or "").split()) if title is not None else ""
    yield Source(named or title_of(text, name), text, name, MEDIA_TYPE)


def _spine(package: "Element") -> Iterator[str]:
    """The addresses of the chapters, without those that are no part of what is read in a line."""
    items = {str(each.get("id")): each for each in package.iter(f"{_OPF}item")}
    for each in package.iter(f"{_OPF}itemref"):
        item = items.get(str(each.get("idref")))
        is_page = item is not None and item.get("media-type") in _PAGES
        if item is not None and is_page and "nav" not in str(item.get("properties", "")).split():
            yield str(item.get("href", ""))


def _inside(package: str, href: str) -> str:
    """The name of an entry that the package names by its own place."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(package), unquote(href.split("#")[0])))


def _is_hidden(archive: Archive, chapter: str) -> bool:
    """Whether the rights management of a shop has made something else of the page than a page."""
    return archive.has(chapter) and b"<" not in archive.read(chapter)[:2000]
