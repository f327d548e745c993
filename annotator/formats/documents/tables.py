"""Rows of tables, one document each: .csv, .tsv and .xlsx; which columns are text, title and address can be chosen."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from io import StringIO
from itertools import islice

from annotator.errors import FormatError
from annotator.formats.api import sound
from annotator.formats.columns import FIRST, Beginning, Columns, Header, header_of, tells_marks
from annotator.formats.titles import title_of
from annotator.model.document import Source

_LONGEST_CELL = 64 * 1024 * 1024
_DELIMITERS = ",;\t|"

Row = tuple[str, Sequence[str]]
"""Where it stands in its file, and its cells."""


def sources(
    rows: Iterable[Row], name: str, columns: Columns, media_type: str, encoding: str
) -> Iterator[Source | FormatError]:
    """A document for each row below the first, which names the columns.

    Raises FormatError: text_column_missing, table_of_annotations.
    """
    each = iter(rows)
    header = _header(each)
    if tells_marks(header):
        raise FormatError("table_of_annotations")
    places = columns.places(header)
    if places["text"] is None:
        wanted = columns.fields.text
        raise FormatError("text_column_missing", field=wanted, found=", ".join(name[:40] for name in header[:20]))
    for place, cells in each:
        if not any(cell.strip() for cell in cells):
            continue
        text, title, url = (_cell(cells, places[field]) for field in ("text", "title", "url"))
        try:
            named = " ".join(title.split()) or title_of(text, "")
            yield sound(Source(named, text, f"{name}:{place}", media_type, encoding, url=url.strip() or None))
        except FormatError as error:
            yield FormatError(error.code, line=place, **error.details)


def beginning(rows: Iterable[Row], sheet: str = "") -> Beginning | None:
    """How a table begins; None where it has nothing, or annotations."""
    each = iter(rows)
    try:
        header = _header(each)
    except FormatError:
        return None
    if tells_marks(header):
        return None
    filled = (cells for _, cells in each if any(cell.strip() for cell in cells))
    return Beginning(header, tuple(islice(filled, FIRST)), sheet)


def _header(rows: Iterator[Row]) -> Header:
    head = next((cells for _, cells in rows if any(cell.strip() for cell in cells)), None)
    if head is None:
        raise FormatError("no_text")
    return header_of(head)


def _cell(cells: Sequence[str], column: int | None) -> str:
    return cells[column] if column is not None and column < len(cells) else ""


def csv_rows(text: str, *, tabs: bool) -> Iterator[Row]:
    """The rows of a text. Raises FormatError(not_csv)."""
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(StringIO(text, newline=""), delimiter="\t" if tabs else delimiter_of(text))
    while True:
        line = rows.line_num + 1
        try:
            cells = next(rows, None)
        except csv.Error as error:
            raise FormatError("not_csv", line=line, reason=str(error)) from error
        if cells is None:
            return
        yield str(line), cells


def delimiter_of(text: str) -> str:
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
