"""Rows of tables that tell annotations, one each: files of CSV, TSV, Parquet and workbooks, as spreadsheets save them.

A row says which document it is about by its id or the SHA-256 of its text, or has the text itself. It has offsets, or
else only the words and what stands before them.
"""

import codecs
import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from io import StringIO
from pathlib import Path

from annotator.errors import FormatError, UsageError
from annotator.formats.columns import tells_marks
from annotator.formats.documents import xlsx
from annotator.formats.documents.tables import delimiter_of
from annotator.formats.extras import extra
from annotator.formats.foreign.arriving import Found, Textless, Told, ToldTie
from annotator.formats.foreign.files import content_of, text_of
from annotator.formats.foreign.marks import MarkedText, Pairs, uid_of
from annotator.formats.titles import title_of
from annotator.model.span import Span
from annotator.text.offsets import Bounds

PARQUET, WORKBOOK = ".parquet", ".xlsx"
_LONGEST_CELL = 64 * 1024 * 1024
_BATCH = 5_000
_SHORTENED = re.compile(r"-?[0-9](\.[0-9]+)?E\+[0-9]{1,3}")
_HEAD = 64 * 1024
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PIECE = re.compile(r"([0-9]{1,12})(?:\.\.|-)([0-9]{1,12})")
_OFFSET = re.compile(r"([0-9]{1,12})(?:\.0+)?")
"""A whole number; some programs write every number with a point."""


def pieces_of(fragments: Sequence[Span]) -> str:
    """The cell for an annotation in several pieces, empty for one: no spreadsheet takes 6..14 for a date, as 6-14."""
    return " ".join(f"{part.start}..{part.end}" for part in fragments) if len(fragments) > 1 else ""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by the names of their columns; `place` is where it stands."""

    place: str
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def error(self, code: str, **details: object) -> FormatError:
        """What is wrong with the row."""
        file, _, line = self.place.rpartition(":")
        return FormatError(code, file=file, line=line, **details)


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the columns, and the rows: an error for one with more cells than there are columns."""

    columns: tuple[str, ...]
    rows: Iterator[Row | FormatError]

    def demanded(self, file: str, *columns: str) -> "Table":
        """The same. Raises FormatError(column_missing)."""
        missing = next((column for column in columns if column not in self.columns), None)
        if missing is not None:
            raise FormatError("column_missing", file=file, field=missing)
        return self


NOTHING = Table((), iter(()))


def table_of(path: Path) -> Table:
    """A file as a table; of a workbook the first sheet of annotations.

    Raises FormatError: not_csv, not_parquet, broken_workbook, and what reading a file raises; so do its rows.
    """
    if path.suffix.lower() == PARQUET:
        return _of_parquet(path)
    if path.suffix.lower() == WORKBOOK:
        return _of_workbook(path)
    csv.field_size_limit(_LONGEST_CELL)
    text = text_of(path)
    delimiter = "\t" if path.suffix.lower() == ".tsv" else delimiter_of(text)
    cells = _cells(path, text, delimiter)
    columns = tuple(cell.strip() for cell in next(cells, (0, list[str]()))[1])
    return Table(columns, _rows(path, columns, cells))


def _cells(path: Path, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, with the lines in which they begin."""
    rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = rows.line_num + 1
        try:
            cells = next(rows, None)
        except csv.Error as error:
            raise FormatError("not_csv", file=path.name, line=line, reason=str(error)) from error
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield line, cells


def _rows(path: Path, columns: Sequence[str], found: Iterable[tuple[int, list[str]]]) -> Iterator[Row | FormatError]:
    for line, cells in found:
        kept = cells if len(cells) <= len(columns) or any(cells[len(columns) :]) else cells[: len(columns)]
        if len(kept) > len(columns):
            yield FormatError("too_many_fields", file=path.name, line=line, found=len(kept), expected=len(columns))
        else:
            yield Row(f"{path.name}:{line}", dict(zip(columns, kept, strict=False)))


def _of_workbook(path: Path) -> Table:
    with xlsx.opened(content_of(path)) as book:
        found = Table((), iter(()))
        for sheet in xlsx.visible(book):
            filled = [(int(line), list(cells)) for line, cells in xlsx.rows_of(sheet) if any(map(str.strip, cells))]
            columns = tuple(cell.strip() for cell in filled[0][1]) if filled else ()
            if tells_marks(columns):
                return Table(columns, _rows(path, columns, filled[1:]))
            found = found if found.columns else Table(columns, _rows(path, columns, filled[1:]))
        return found


def _of_parquet(path: Path) -> Table:
    with extra("parquet"):
        import pyarrow as pa
        from pyarrow import parquet

    def rows() -> Iterator[Row]:
        try:
            with parquet.ParquetFile(path) as file:
                found = (each for batch in file.iter_batches(_BATCH) for each in batch.to_pylist())
                for number, each in enumerate(found, 1):
                    cells = {str(name): "" if value is None else str(value) for name, value in each.items()}
                    yield Row(f"{path.name}:{number}", cells)
        except (pa.ArrowException, OSError, ValueError) as error:
            raise FormatError("not_parquet", file=path.name, reason=str(error)[:200]) from error

    try:
        with parquet.ParquetFile(path) as file:
            return Table(tuple(file.schema_arrow.names), rows())
    except (pa.ArrowException, OSError, ValueError) as error:
        raise FormatError("not_parquet", file=path.name, reason=str(error)[:200]) from error


def head_of(path: Path) -> frozenset[str]:
    """The names of the columns of a table, told from its beginning; none for what cannot be read."""
    try:
        if path.suffix.lower() in (PARQUET, WORKBOOK):
            return frozenset(table_of(path).columns)
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, FormatError, UsageError):
        return frozenset()
    text = head.decode("utf-16" if head[:2] in _UTF16 else "utf-8-sig", errors="replace")
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = "\t" if path.suffix.lower() == ".tsv" else delimiter_of(first)
    return frozenset(cell.strip().strip('"') for cell in first.split(delimiter))


@dataclass(slots=True)
class _Of:
    """What one person has put on one document."""

    place: str
    marks: list[Told] = field(default_factory=list[Told])
    ties: list[ToldTie] = field(default_factory=list[ToldTie])
    values: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


_Key = tuple[str, str]
"""The id of a document and the SHA-256 of its text, of which one may be empty."""


class Gathered:
    """What tables say, by document and person; `failed` are rows that cannot be read."""

    def __init__(self, attributes: frozenset[str]) -> None:
        self.failed: list[FormatError] = []
        self._attributes = attributes
        self._work: dict[_Key, dict[str, _Of]] = {}
        self._texts: dict[_Key, str] = {}

    def of(self, row: Row) -> _Of | None:
        """What the person of a row has put on its document; None, which is told, where it names none."""
        key = row["doc_id"].strip(), row["text_sha256"].strip().lower()
        text = row["document_text"]
        if not any(key) and text:
            key = "", sha256(text.encode(errors="replace")).hexdigest()
        if not any(key):
            self.failed.append(row.error("field_unfit", field="doc_id", expected="0198…", found='""'))
            return None
        if text:
            self._texts.setdefault(key, text)
        return self._work.setdefault(key, {}).setdefault(row["annotator"].strip(), _Of(row.place))

    def read(self, table: Table) -> Iterator[Row]:
        """The rows of a table that can be read."""
        for row in table.rows:
            if isinstance(row, FormatError):
                self.failed.append(row)
            else:
                yield row

    def tie(self, row: Row) -> None:
        """Take in a row of a link."""
        of = self.of(row)
        if of is not None:
            id = row["id"] or f"{row['source']} {row['type']} {row['target']}"
            of.ties.append(ToldTie(id, row["type"], row["source"], row["target"], row.place))

    def value(self, row: Row) -> None:
        """Take in a row of a label."""
        of = self.of(row)
        if of is not None:
            of.values.append((row["name"], row["value"]))

    def mark(self, row: Row, values: Pairs) -> None:
        """Take in a row of an annotation. What a spreadsheet has shortened must not take the place of a value."""
        short = next((pair for pair in values if _SHORTENED.fullmatch(pair[1])), None)
        if short is not None:
            self.failed.append(row.error("value_shortened", name=short[0], found=short[1]))
            return
        try:
            bounds = bounds_in(row)
        except FormatError as error:
            self.failed.append(error)
            return
        if not row["type"].strip():
            self.failed.append(row.error("field_unfit", field="type", expected="ORG", found='""'))
            return
        of = self.of(row)
        if of is not None:
            of.marks.append(told(row, bounds, values))

    def documents(self, rows: Iterable[Row | FormatError]) -> Iterator[Found]:
        """Each document of `rows`, which have texts, with what each person has put on it; then the other ones."""
        for row in rows:
            if isinstance(row, FormatError):
                yield row
                continue
            id, text = row["doc_id"].strip(), row["text"]
            title = row["title"] or title_of(text, row["name"])
            frame = MarkedText(uid_of(id or text), title, text, row["name"], row["url"] or None)
            keys = [key for key in self._work if key[0] == id and id]
            people = [pair for key in keys for pair in self._work.pop(key).items()]
            for author, each in people or [("", _Of(row.place))]:
                yield self._textless(id, "", author, each).on(frame)
        for (id, digest), people in self._work.items():
            text = self._texts.get((id, digest))
            for author, each in people.items():
                found = self._textless(id, digest, author, each)
                yield found if text is None else found.on(_framed(id, text, each.place))
        yield from self.failed

    def _textless(self, id: str, digest: str, author: str, of: _Of) -> Textless:
        values = tuple(sorted(of.values))
        return Textless(id, digest, of.place, author, tuple(of.marks), tuple(of.ties), values, self._attributes)


def _framed(id: str, text: str, place: str) -> MarkedText:
    return MarkedText(uid_of(id or text), title_of(text, ""), text, place)


def told(row: Row, bounds: tuple[Bounds, ...], values: Pairs) -> Told:
    """The annotation of a row. One without an id is known by what it is, so that it comes in once."""
    surface = row["text"]
    id = row["id"].strip() or "\t".join((row["annotator"], row["type"], str(bounds), surface, row["before"]))
    before = None if bounds else row["before"] or None
    return Told(
        id,
        row["type"].strip(),
        bounds,
        surface or None,
        values,
        row["note"],
        row["layer"],
        before,
        row.place,
        spreadsheet=True,
    )


def bounds_in(row: Row) -> tuple[Bounds, ...]:
    """The offsets of a row: of its pieces if there are several, else from start to end; none where it has none.

    Raises FormatError: field_unfit, pieces_differ.
    """
    edges = [_offset(row, column) for column in ("start", "end")]
    pieces = [_PIECE.fullmatch(each) for each in row["fragments"].split()]
    known = [(int(each[1]), int(each[2])) for each in pieces if each is not None]
    start, end = edges
    if len(pieces) > 1:
        if len(known) < len(pieces):
            raise row.error("field_unfit", field="fragments", expected="0..1 4..6", found=row["fragments"][:80])
        if start is not None and end is not None and (start, end) != (known[0][0], known[-1][1]):
            raise row.error("pieces_differ", found=row["fragments"][:80], start=start, end=end)
        return tuple(known)
    if start is not None and end is not None:
        return ((start, end),)
    if (start, end) != (None, None):
        raise row.error("field_unfit", field="start" if start is None else "end", expected="0", found='""')
    if not known and not row["text"].strip():
        raise row.error("field_unfit", field="text", expected="…", found='""')
    return tuple(known)


def _offset(row: Row, column: str) -> int | None:
    written = row[column].strip()
    found = _OFFSET.fullmatch(written)
    if written and found is None:
        raise row.error("field_unfit", field=column, expected="0", found=written[:80])
    return None if found is None else int(found[1])
