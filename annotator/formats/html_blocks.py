"""The lines of a web page as a browser would show them: paragraphs, headings, list items, rows of tables.

Built while the page is parsed, without a tree: libxml2 gives a tree up at a depth of 256, and crawled pages with
unclosed tags are deeper than that.
"""

import re
from collections import Counter
from dataclasses import dataclass, field


def _names(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CONTAINERS = _names("html body article main section div td center form")
_BLOCKS = _CONTAINERS.union(
    _HEADINGS,
    _names("address aside blockquote caption dd details dialog dir dl dt fieldset figcaption figure footer header"),
    _names("hgroup hr legend li menu nav ol p pre search summary table tbody tfoot th thead tr ul"),
)
_UNSEEN = _names(
    "script style noscript template head title iframe object svg math canvas audio video map",
    "select option textarea button rt rp",
)
_ASIDE = _names("nav aside footer header form menu search dialog")
_ASIDE_ROLES = _names("navigation banner contentinfo complementary search dialog alert")
_ASIDE_NAMES = _names(
    "nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs sidebar footer toolbar share related recommend",
    "comment comments copyright login pagination pager advert ads",
)
_NAME = re.compile("[A-Z]?[a-z]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_WIDE = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
_BREAK_BETWEEN_WIDE = re.compile(f"(?<={_WIDE})[ \t\r\f]*\n[ \t\r\n\f]*(?={_WIDE})")
_BLANKS = re.compile("[ \t\r\n\f]+")
_LONGEST_CELL = 300


@dataclass(slots=True)
class Block:
    """One line. `linked` counts its characters that are in links; `level` is a heading's, 0 for other lines."""

    text: str
    linked: int
    level: int
    row: int = 0
    cell: int = 0


@dataclass(slots=True)
class Part:
    """An element and its blocks, `first` to before `end`. It says that it is the text (`main`), or not (`aside`)."""

    first: int
    end: int
    main: bool
    aside: bool


@dataclass(slots=True)
class _Table:
    first_block: int
    first_part: int
    rows: list[int] = field(default_factory=list[int])
    nested: bool = False


@dataclass(slots=True)
class _Element:
    link: bool
    article: bool
    part: Part | None


class Blocks:
    """Is told of a page's elements in their order; has its lines in `blocks` and its larger elements in `parts`."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.parts: list[Part] = []
        self._elements: list[_Element] = []
        self._tables: list[_Table] = []
        self._pieces: list[str] = []
        self._linked = self._links = self._articles = self._verbatim = self._unseen = self._level = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        hidden = _hidden(attributes)
        if self._unseen or tag in _UNSEEN or (hidden and tag not in _BLOCKS):
            self._unseen += 1
            return
        if tag in _BLOCKS or tag == "br":
            self._flush()
        element = _Element("href" in attributes and tag == "a", tag in ("article", "main"), None)
        self._links += element.link
        self._articles += element.article
        self._verbatim += tag == "pre"
        self._level = _HEADINGS.get(tag, self._level)
        self._start_in_table(tag)
        aside = tag in _BLOCKS and (hidden or self._is_aside(tag, attributes))
        if aside or tag in _CONTAINERS:
            element.part = Part(len(self.blocks), 0, _is_main(tag, attributes), aside)
            self.parts.append(element.part)
        self._elements.append(element)

    def end(self, tag: str) -> None:
        """The element that began last ends."""
        if self._unseen:
            self._unseen -= 1
            return
        if tag in _BLOCKS:
            self._flush()
        element = self._elements.pop()
        self._links -= element.link
        self._articles -= element.article
        self._verbatim -= tag == "pre"
        if tag in _HEADINGS:
            self._level = 0
        if element.part:
            element.part.end = len(self.blocks)
        if tag == "table":
            self._end_table(self._tables.pop())

    def data(self, text: str) -> None:
        """Some text within the element that began last."""
        if self._unseen:
            return
        lines = text.split("\n") if self._verbatim else [text]
        for number, line in enumerate(lines):
            if number:
                self._flush()
            self._pieces.append(line)
            if self._links:
                self._linked += len(line.strip())

    def _flush(self) -> None:
        """End the line."""
        text = "".join(self._pieces)
        text = text.rstrip("\r") if self._verbatim else _collapsed(text)
        if text.strip():
            rows = self._tables[-1].rows if self._tables else []
            self.blocks.append(Block(text, self._linked, self._level, len(rows), rows[-1] if rows else 0))
        self._pieces.clear()
        self._linked = 0

    def _is_aside(self, tag: str, attributes: dict[str, str]) -> bool:
        if tag == "header" and self._articles:
            return False
        names = _NAME.findall(f"{attributes.get('class', '')} {attributes.get('id', '')}")
        return (
            tag in _ASIDE
            or attributes.get("role") in _ASIDE_ROLES
            or not _ASIDE_NAMES.isdisjoint(name.lower() for name in names)
        )

    def _start_in_table(self, tag: str) -> None:
        if tag == "table":
            if self._tables:
                self._tables[-1].nested = True
            self._tables.append(_Table(len(self.blocks), len(self.parts)))
        elif self._tables and (tag == "tr" or (tag in ("td", "th") and not self._tables[-1].rows)):
            self._tables[-1].rows.append(0)
        if self._tables and tag in ("td", "th"):
            self._tables[-1].rows[-1] += 1

    def _end_table(self, table: _Table) -> None:
        """Make each row one line, if the table is one of data and not one that lays the page out."""
        blocks = self.blocks[table.first_block :]
        cells: dict[tuple[int, int], str] = {}
        linked: Counter[int] = Counter()
        for block in blocks:
            linked[block.row] += block.linked
            place = block.row, block.cell
            cells[place] = f"{cells[place]} {block.text}" if place in cells else block.text
        filled = [row for row, _ in cells]
        if table.nested or len(filled) == len(set(filled)) or max(map(len, cells.values())) > _LONGEST_CELL:
            return
        del self.blocks[table.first_block :], self.parts[table.first_part :]
        self.blocks += (block for block in blocks if not block.row)
        for row, count in enumerate(table.rows, 1):
            text = "\t".join(cells.get((row, cell), "") for cell in range(1, count + 1))
            if text.strip():
                self.blocks.append(Block(text, linked[row], level=0))


def _collapsed(text: str) -> str:
    """Blanks as a browser shows them: one for many, none for a line break between Chinese characters (CSS Text 3)."""
    if "\n" in text:
        text = _BREAK_BETWEEN_WIDE.sub("", text)
    return _BLANKS.sub(" ", text).strip(" ")


def _hidden(attributes: dict[str, str]) -> bool:
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(attributes.get("style", "")))
    )


def _is_main(tag: str, attributes: dict[str, str]) -> bool:
    return (
        tag in ("article", "main")
        or attributes.get("role") == "main"
        or "articleBody" in attributes.get("itemprop", "")
    )
