"""CSV for spreadsheets and pandas: a row for each annotation; texts, links and labels in files beside it.

`NAME.csv` has the annotations with a column for each attribute of the schema, `NAME.documents.csv` the texts,
`NAME.links.csv` and `NAME.labels.csv` the rest. All begin with a byte order mark, without which Excel takes them for
GBK. `fragments` is empty where an annotation is in one piece, from `start` to `end`.

The first file may be edited and come in again, also as a workbook, and without those beside it. A new row needs no
`id`, and no offsets where `text` and what stands `before` it tell its place.
"""

import csv
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from io import StringIO
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.columns import tells_marks
from annotator.formats.foreign.arriving import Found
from annotator.formats.foreign.marks import Mark, MarkedText, marked
from annotator.formats.foreign.rows import NOTHING, Table, table_of
from annotator.formats.foreign.table_marks import Gathered, pieces_of
from annotator.formats.options import Option, Options
from annotator.formats.placing import Record
from annotator.model.schema import Schema
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "csv"
NAME = QT_TRANSLATE_NOOP("Format", "CSV: a row for each annotation")
EXTENSIONS = (".csv", ".xlsx")
FOLDER = False
EXAMPLE = """doc_id,annotator,id,layer,type,start,end,fragments,text,before,after,note,attr.unit
0198…,李波,0199…,figure,MONEY,6,14,,不低于100亿元,成都投资,，增长,,亿元
"""
LOSES = ""
OPTIONS: tuple[Option, ...] = ()
DOCUMENTS, LINKS, LABELS = ".documents.csv", ".links.csv", ".labels.csv"

_MARKS = ("doc_id", "annotator", "id", "layer", "type", "start", "end", "fragments", "text", "before", "after", "note")
_DOCUMENTS = ("doc_id", "title", "name", "url", "text")
_LINKS = ("doc_id", "annotator", "id", "type", "source", "target")
_LABELS = ("doc_id", "annotator", "name", "value")
_ATTRIBUTE = "attr."
_AROUND = 15
"""Code points of the text that are shown before and after an annotation."""
_BOM = "\ufeff"


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:  # noqa: ARG001
    """Write the four files; the columns are the same whatever occurs."""
    attributes = list(dict.fromkeys(each.code for each in schema.attributes))
    with ExitStack() as stack:

        def file(name: str, columns: Iterable[str]) -> Callable[[Iterable[object]], object]:
            opened = stack.enter_context(out.file(name))
            opened.write((_BOM + _line(columns)).encode())
            return lambda cells: opened.write(_line(cells).encode())

        row = file("", (*_MARKS, *(_ATTRIBUTE + code for code in attributes)))
        document, link, label = file(DOCUMENTS, _DOCUMENTS), file(LINKS, _LINKS), file(LABELS, _LABELS)
        last = None
        for record in records:
            found = marked(record, schema)
            whose = found.uid, found.author
            for mark in found.marks:
                row((*whose, *_cells(found, mark), *(dict(mark.values).get(code, "") for code in attributes)))
            for tie in found.ties:
                link((*whose, tie.uid, tie.label, tie.source, tie.target))
            for pair in found.values:
                label((*whose, *pair))
            if found.uid != last:
                document((found.uid, found.title, found.name, found.url or "", found.text))
            last = found.uid


def _line(cells: Iterable[object]) -> str:
    line = StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue()


def _cells(found: MarkedText, mark: Mark) -> list[object]:
    start, end = mark.span.start, mark.span.end
    return [
        mark.uid,
        mark.layer,
        mark.label,
        start,
        end,
        pieces_of(mark.fragments),
        mark.surface,
        found.text[max(0, start - _AROUND) : start],
        found.text[end : end + _AROUND],
        mark.note,
    ]


def read_marked(path: Path, options: Options) -> Iterator[Found]:  # noqa: ARG001 - nothing to choose
    """The documents with each person's marks, from the file of annotations and those beside it.

    Without the texts beside it, it is about documents that are there. Raises FormatError.
    """
    table = table_of(path).demanded(path.name, "type", "text")
    if not tells_marks(table.columns):
        raise FormatError("column_missing", file=path.name, field="doc_id")
    codes = [column.removeprefix(_ATTRIBUTE) for column in table.columns if column.startswith(_ATTRIBUTE)]
    gathered = Gathered(frozenset(codes))
    for row in gathered.read(table):
        gathered.mark(row, tuple(sorted((code, row[_ATTRIBUTE + code]) for code in codes if row[_ATTRIBUTE + code])))
    for row in gathered.read(_beside(path, LINKS, _LINKS)):
        gathered.tie(row)
    for row in gathered.read(_beside(path, LABELS, _LABELS)):
        gathered.value(row)
    yield from gathered.documents(_beside(path, DOCUMENTS, ("doc_id", "text")).rows)


def _beside(path: Path, ending: str, columns: Iterable[str]) -> Table:
    file = path.with_suffix(ending)
    return table_of(file).demanded(file.name, *columns) if file.is_file() else NOTHING
