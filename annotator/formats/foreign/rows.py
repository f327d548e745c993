"""Tables by the names of their columns: files of CSV, TSV, Parquet and workbooks, also as spreadsheets save them."""

import codecs
import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from annotator.errors import FormatError, UsageError
from annotator.formats.columns import tells_marks
from annotator.formats.documents import xlsx
from annotator.formats.documents.tables import delimiter_of
from annotator.formats.extras import extra
from annotator.formats.foreign.files import content_of, text_of

PARQUET, WORKBOOK = ".parquet", ".xlsx"
_LONGEST_CELL = 64 * 1024 * 1024
_BATCH = 5_000
_HEAD = 64 * 1024
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


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
