"""Which columns of a table, or fields of JSON objects, are text, title and address; and how such a file begins."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

Header = tuple[str, ...]
"""The names of the columns of a table, each once."""

FIRST = 20
"""Rows that are looked at before a person says what the columns are."""

_ALSO: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "text": ("content", "body", "正文", "内容", "內容", "文本", "全文", "新闻内容", "新聞內容"),
        "title": ("headline", "标题", "標題", "题目", "題目", "题", "題", "新闻标题", "新聞標題"),
        "url": ("link", "href", "网址", "網址", "链接", "連結", "地址", "来源链接", "来源网址", "來源網址"),
    }
)
"""What columns are called where nobody has said what they are."""


_TELLS = (("doc_id", "text_sha256", "document_text"), ("type",), ("text",), ("start", "fragments", "before"))
"""Of each of these a table of annotations has a column."""


def tells_marks(head: Iterable[str]) -> bool:
    """Whether a table with these columns has annotations."""
    names = set(head)
    return all(names.intersection(each) for each in _TELLS)


@dataclass(frozen=True, slots=True)
class FieldNames:
    """Where the fields of a document are, by the names of columns; empty where there is no such column."""

    text: str = "text"
    title: str = "title"
    url: str = "url"


USUAL = FieldNames()


@dataclass(frozen=True, slots=True)
class Columns:
    """What is said of columns: by `by_header` for tables with just these columns, for all others by `fields`."""

    fields: FieldNames = USUAL
    by_header: Mapping[Header, FieldNames] = field(default_factory=lambda: MappingProxyType({}))

    def places(self, header: Header) -> Mapping[str, int | None]:
        """The place of text, title and address in a table: as it was said, else by a usual name.

        A table of one column is all text.
        """
        fields = self.by_header.get(header, self.fields)
        found = {
            "text": _place(header, fields.text, "text"),
            "title": _place(header, fields.title, "title"),
            "url": _place(header, fields.url, "url"),
        }
        if found["text"] is None and len(header) == 1 and fields.text:
            found["text"] = 0
        return found


EVERYWHERE = Columns()
"""Nothing is said: usual names."""


def _place(header: Header, asked: str, field: str) -> int | None:
    names = [name.strip().casefold() for name in header]
    usual = _ALSO[field] if asked == field else ()
    return next((names.index(name) for name in (asked.strip().casefold(), *usual) if name in names), None)


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a table begins: its columns and first rows. `sheet` is the name of one among several in a file."""

    columns: Header
    rows: Sequence[Sequence[str]]
    sheet: str = ""


def header_of(cells: Iterable[str]) -> Header:
    """The names of columns; one without a name, or with that of another, is called by its number (#3)."""
    names = [" ".join(cell.split()) for cell in cells]
    counts = Counter(name.casefold() for name in names)
    return tuple(
        name if name and counts[name.casefold()] == 1 else f"{name} #{number}".lstrip()
        for number, name in enumerate(names, 1)
    )


def guessed(tables: Sequence[Beginning], said: Columns) -> Iterator[tuple[Header, FieldNames]]:
    """What columns may be where neither anybody has said so nor their names do: of one file, the longest texts.

    Sheets that nothing is known of are left alone where another sheet of the file has texts.
    """
    filled = [table for table in tables if table.rows]
    wide = [table for table in filled if len(table.columns) > 1]
    known = any(said.places(table.columns)["text"] is not None for table in wide)
    for table in () if known else wide:
        lengths = [sum(len(row[at]) for row in table.rows if at < len(row)) for at in range(len(table.columns))]
        if any(lengths) and table.columns not in said.by_header:
            text = table.columns[lengths.index(max(lengths))]
            yield table.columns, _with_others(table.columns, text)


def _with_others(header: Header, text: str) -> FieldNames:
    """The text column, and the others by their usual names."""
    found = (_place(header, field, field) for field in ("title", "url"))
    title, url = ("" if at is None or header[at] == text else header[at] for at in found)
    return FieldNames(text, title, url)


def as_said(header: Header, said: Columns) -> FieldNames:
    """What the columns of a table are, by their own names."""
    places = said.places(header)
    text, title, url = ("" if (at := places[field]) is None else header[at] for field in ("text", "title", "url"))
    return FieldNames(text, title, url)
