"""Workbooks (.xlsx): a document for each row of each sheet that has a column of texts."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.columns import Beginning
from annotator.formats.documents.archives import Archive
from annotator.formats.documents.tables import Row, beginning, sources, words
from annotator.model.document import Source
from annotator.wording.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

NAME = QT_TRANSLATE_NOOP("Format", "Workbook: a document for each row")
EXTENSIONS = (".xlsx", ".xlsm")
NEEDS = "openpyxl"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_ROWS, _COLUMNS = 1_048_576, 512
"""As many rows as a sheet can have; beyond so many columns no text is looked for."""


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:
    """The documents of a workbook.

    Raises FormatError: broken_archive, archive_bomb, broken_workbook, text_column_missing, no_text.
    """
    missing: FormatError | None = None
    some = False
    with opened(content) as book:
        for sheet in visible(book):
            if sheet.title in options.without:
                continue
            place = f"{name}:{sheet.title}" if len(book.worksheets) > 1 else name
            try:
                for found in sources(rows_of(sheet), place, options.columns, MEDIA_TYPE, "utf-8"):
                    some = True
                    yield found
            except FormatError as error:
                if missing is None or missing.code == "no_text":  # an empty sheet says the least
                    missing = error
    if not some:
        raise missing or FormatError("no_text")


def beginnings(content: bytes, name: str, options: ReadOptions) -> Iterator[Beginning]:  # noqa: ARG001
    """How each sheet begins. Raises FormatError: broken_archive, archive_bomb, broken_workbook."""
    with opened(content) as book:
        found = (beginning(rows_of(sheet), sheet.title) for sheet in visible(book))
        yield from (each for each in found if each is not None)


@contextmanager
def opened(content: bytes) -> Generator["Workbook"]:
    """A workbook. Raises FormatError: broken_archive, archive_bomb, broken_workbook."""
    from openpyxl import load_workbook

    Archive(content).refuse_dangerous()
    # What a broken file makes the library raise is not foreseen by it.
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    except Exception as error:
        raise FormatError("broken_workbook", reason=f"{type(error).__name__}: {error}"[:200]) from error
    try:
        yield book
    finally:
        book.close()


def visible(book: "Workbook") -> Iterator["ReadOnlyWorksheet"]:
    """The sheets that are shown."""
    return (sheet for sheet in book.worksheets if sheet.sheet_state == "visible")


def rows_of(sheet: "ReadOnlyWorksheet") -> Iterator[Row]:
    """The rows of a sheet. Raises FormatError(broken_workbook)."""
    rows = sheet.iter_rows(max_col=_COLUMNS, values_only=True)
    number = 0
    while True:
        try:
            cells = next(rows, None)
        except Exception as error:
            raise FormatError("broken_workbook", reason=f"{type(error).__name__}: {error}"[:200]) from error
        number += 1
        if cells is None or number > _ROWS:
            return
        yield str(number), words(cells)
