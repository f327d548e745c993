"""Rows of tables, one document each: .csv, .tsv and .xlsx; which columns are text, title and address can be chosen."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from io import StringIO

from annotator.errors import FormatError
from annotator.formats.api import FieldNames, sound
from annotator.formats.titles import title_of
from annotator.model.document import Source

_ALSO: Mapping[str, tuple[str, ...]] = {
    "text": ("content", "body", "正文", "内容", "內容", "文本", "全文", "新闻内容", "新聞內容"),
    "title": ("headline", "标题", "標題", "题目", "題目", "新闻标题", "新聞標題"),
    "url": ("link", "href", "网址", "網址", "链接", "連結", "地址", "来源链接"),
}
"""What columns are called where nobody has said what they are."""
_LONGEST_CELL = 64 * 1024 * 1024
_DELIMITERS = ",;\t|"

Row = tuple[str, Sequence[str]]
"""Where it stands in its file, and its cells."""


def sources(
    rows: Iterable[Row], name: str, fields: FieldNames, media_type: str, encoding: str
) -> Iterator[Source | FormatError]:
    """A document for each row below the first, which names the columns. Raises FormatError(column_missing)."""
    each = iter(rows)
    head = next((cells for _, cells in each if any(cell.strip() for cell in cells)), None)
    if head is None:
        raise FormatError("no_text")
    columns = _columns(head, fields)
    for place, cells in each:
        if not any(cell.strip() for cell in cells):
            continue
        text, title, url = (_cell(cells, columns[field]) for field in ("text", "title", "url"))
        try:
            named = " ".join(title.split()) or title_of(text, "")
            yield sound(Source(named, text, f"{name}:{place}", media_type, encoding, url=url.strip() or None))
        except FormatError as error:
            yield FormatError(error.code, line=place, **error.details)


def _cell(cells: Sequence[str], column: int | None) -> str:
    return cells[column] if column is not None and column < len(cells) else ""


def _columns(head: Sequence[str], fields: FieldNames) -> dict[str, int | None]:
    """The place of each column: as it was asked for, else by a usual name; a table of one column is all text."""
    names = [name.strip().casefold() for name in head]
    found: dict[str, int | None] = {}
    for field, asked in (("text", fields.text), ("title", fields.title), ("url", fields.url)):
        usual = _ALSO[field] if asked == getattr(FieldNames(), field) else ()
        wanted = (asked.strip().casefold(), *usual)
        found[field] = next((names.index(name) for name in wanted if name in names), None)
    if found["text"] is None and len(names) == 1:
        found["text"] = 0
    if found["text"] is None:
        raise FormatError("column_missing", field=fields.text, found=" ".join(name[:40] for name in head[:20]))
    return found


def csv_rows(text: str, *, tabs: bool) -> Iterator[Row]:
    """The rows of a text. Raises FormatError(not_csv)."""
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(StringIO(text, newline=""), delimiter="\t" if tabs else _delimiter(text))
    while True:
        line = rows.line_num + 1
        try:
            cells = next(rows, None)
        except csv.Error as error:
            raise FormatError("not_csv", line=line, reason=str(error)) from error
        if cells is None:
            return
        yield str(line), cells


def _delimiter(text: str) -> str:
    """What stands most often between the names of columns."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    bare = re.sub('"[^"]*"', "", first)
    return max(_DELIMITERS, key=bare.count)


def words(cells: Iterable[object]) -> list[str]:
    """The cells of a worksheet as text, as they are shown."""
    return [_word(cell) for cell in cells]


def _word(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)
