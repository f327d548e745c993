"""Tables as text (.csv, .tsv): a document for each row."""

from collections.abc import Iterator
from pathlib import PurePath

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.columns import Beginning
from annotator.formats.documents.tables import beginning, csv_rows, sources
from annotator.model.document import Source
from annotator.text.encodings import decode
from annotator.wording.marked import QT_TRANSLATE_NOOP

NAME = QT_TRANSLATE_NOOP("Format", "Table: a document for each row")
EXTENSIONS = (".csv", ".tsv")


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:
    """The documents of a table whose first row names the columns.

    Raises FormatError: text_column_missing, not_csv, table_of_annotations.
    """
    decoded = decode(content, options.encoding)
    tabs = PurePath(name).suffix.lower() == ".tsv"
    yield from sources(csv_rows(decoded.text, tabs=tabs), name, options.columns, "text/csv", decoded.encoding)


def beginnings(content: bytes, name: str, options: ReadOptions) -> Iterator[Beginning]:
    """How the table begins. Raises FormatError(not_csv)."""
    decoded = decode(content, options.encoding)
    found = beginning(csv_rows(decoded.text, tabs=PurePath(name).suffix.lower() == ".tsv"))
    if found is not None:
        yield found
