"""Tables as text (.csv, .tsv): a document for each row."""

from collections.abc import Iterator
from pathlib import PurePath

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.columns import Beginning
from annotator.formats.documents.tables import beginning, csv_rows, delimiter_of, sources
from annotator.formats.foreign.rows import tells_marks
from annotator.model.document import Source
from annotator.text.encodings import decode
from annotator.wording.marked import QT_TRANSLATE_NOOP

NAME = QT_TRANSLATE_NOOP("Format", "Table: a document for each row")
EXTENSIONS = (".csv", ".tsv")


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:
    """The documents of a table whose first row names the columns.

    Raises FormatError: column_missing, not_csv, table_of_annotations.
    """
    decoded = decode(content, options.encoding)
    _refuse_marks(decoded.text)
    tabs = PurePath(name).suffix.lower() == ".tsv"
    yield from sources(csv_rows(decoded.text, tabs=tabs), name, options.columns, "text/csv", decoded.encoding)


def beginnings(content: bytes, name: str, options: ReadOptions) -> Iterator[Beginning]:
    """How the table begins. Raises FormatError: not_csv, table_of_annotations."""
    decoded = decode(content, options.encoding)
    _refuse_marks(decoded.text)
    found = beginning(csv_rows(decoded.text, tabs=PurePath(name).suffix.lower() == ".tsv"))
    if found is not None:
        yield found


def _refuse_marks(text: str) -> None:
    head = next((line for line in text.splitlines() if line.strip()), "")
    if tells_marks(cell.strip('" ') for cell in head.split(delimiter_of(head))):
        raise FormatError("table_of_annotations")
