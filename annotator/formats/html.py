"""Web pages: the main text as lines, without the site around it."""

import re
from collections.abc import Iterator
from typing import cast

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.html_blocks import Block, Blocks
from annotator.formats.html_text import text_blocks
from annotator.formats.titles import title_of
from annotator.model.document import Source
from annotator.text.encodings import decode

NAME = "Web page"
EXTENSIONS = (".html", ".htm", ".xhtml", ".shtml")

_CHARSET = re.compile(rb"""<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w:.-]+)""", re.IGNORECASE)
_CHARSET_WITHIN = 4096
_CONTROLS = dict.fromkeys({*range(0x20)} - {0x09, 0x0A, 0x0D}, " ")
_SITE = re.compile(r"(?<=\S{4})\s*(?:[_|｜].*|(?<![-–—\d])[-–—](?![-–—\d])[^-–—]*)$")
_ADDRESS = re.compile("https?://", re.IGNORECASE)


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:
    """The one document of a web page, as saved; its title and address are those that the page gives itself."""
    declared = _CHARSET.search(content[:_CHARSET_WITHIN])
    decoded = decode(content, options.encoding, declared[1].decode("ascii", "ignore") if declared else None)
    page = _parsed(decoded.text)
    blocks = text_blocks(page.blocks.blocks, page.blocks.parts)
    text = "\n".join(block.text for block in blocks)
    title = _title(page, blocks) or title_of(text, name)
    yield Source(title, text, name, "text/html", decoded.encoding, url=page.address)


def every_line(content: bytes, encoding: str | None = None) -> list[str]:
    """All lines of a page: in the chapter of a book nothing stands around the text."""
    declared = _CHARSET.search(content[:_CHARSET_WITHIN])
    decoded = decode(content, encoding, declared[1].decode("ascii", "ignore") if declared else None)
    return [block.text for block in _parsed(decoded.text).blocks.blocks]


class _Page:
    """Takes a page from lxml's parser; keeps what the head says and leaves the rest to `blocks`."""

    def __init__(self) -> None:
        self.blocks = Blocks()
        self.address: str | None = None
        self.named = ""
        """The title in the page's metadata, which is without the name of the site."""
        self._titles: list[str] = []
        self._in_title = False

    @property
    def title(self) -> str:
        """The title in the browser's tab."""
        return " ".join("".join(self._titles).split())

    def start(self, tag: str, attributes: dict[str, str], /) -> None:
        said = attributes.get("property") or attributes.get("name")
        content = attributes.get("content", "").strip()
        if tag == "title" and not self._titles:
            self._in_title = True
        elif tag == "meta" and said == "og:title":
            self.named = self.named or " ".join(content.split())
        elif tag == "meta" and said == "og:url":
            self._take_address(content)
        elif tag == "link" and attributes.get("rel", "").lower() == "canonical":
            self._take_address(attributes.get("href", "").strip())
        self.blocks.start(tag, attributes)

    def end(self, tag: str, /) -> None:
        self._in_title = self._in_title and tag != "title"
        self.blocks.end(tag)

    def data(self, data: str, /) -> None:
        if self._in_title:
            self._titles.append(data)
        self.blocks.data(data)

    def close(self) -> None:
        """The page ends; nothing is left to do."""

    def _take_address(self, address: str) -> None:
        if self.address is None and _ADDRESS.match(address):
            self.address = address


def _parsed(text: str) -> _Page:
    from lxml import etree

    page = _Page()
    # The stubs want a target that takes bytes and comments; the parser asks for neither.
    target = cast("etree.ParserTarget", page)
    # The text is encoded anew, so that a charset in the page cannot say otherwise.
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=False, no_network=True)
    parser.feed(text.translate(_CONTROLS).encode())
    parser.close()
    return page


def _title(page: _Page, blocks: list[Block]) -> str:
    """What the metadata, the first heading or the browser's tab say, in this order."""
    heading = next((block.text for block in blocks if block.level == 1), "")
    if heading not in page.title:
        heading = ""
    return page.named or heading or _SITE.sub("", page.title) or page.title
