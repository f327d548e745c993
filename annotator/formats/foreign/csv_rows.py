"""CSV for spreadsheets and pandas: a row for each annotation; texts, links and labels in files beside it.

`NAME.csv` has the annotations with a column for each attribute of the schema, `NAME.documents.csv` the texts,
`NAME.links.csv` and `NAME.labels.csv` the rest. All begin with a byte order mark, without which Excel takes them for
GBK.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from io import StringIO
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie, arrive
from annotator.formats.foreign.files import text_of
from annotator.formats.foreign.marks import Mark, MarkedText, marked, uid_of
from annotator.formats.options import Option, Options
from annotator.formats.placing import Record
from annotator.formats.titles import title_of
from annotator.model.schema import Schema
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "csv"
NAME = QT_TRANSLATE_NOOP("Format", "CSV: a row for each annotation")
EXTENSIONS = (".csv",)
FOLDER = False
EXAMPLE = """doc_id,annotator,id,layer,type,start,end,fragments,text,before,after,note,attr.unit
0198…,李波,0199…,figure,MONEY,6,14,6-14,不低于100亿元,成都投资,，增长,,亿元
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
_LONGEST_CELL = 64 * 1024 * 1024


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
        " ".join(f"{part.start}-{part.end}" for part in mark.fragments),
        mark.surface,
        found.text[max(0, start - _AROUND) : start],
        found.text[end : end + _AROUND],
        mark.note,
    ]


@dataclass(slots=True)
class _Of:
    """What one person has put on one document."""

    marks: list[Told] = field(default_factory=list[Told])
    ties: list[ToldTie] = field(default_factory=list[ToldTie])
    values: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents with each person's marks, from the file of annotations and those beside it."""
    texts = path.with_suffix(DOCUMENTS)
    if not texts.is_file():
        raise FormatError("beside_missing", file=path.name, beside=texts.name)
    work: dict[str, dict[str, _Of]] = {}

    def of(row: _Row) -> _Of:
        return work.setdefault(row["doc_id"], {}).setdefault(row["annotator"], _Of())

    for row in _rows(path, ("doc_id", "annotator", "id", "type", "fragments", "text")):
        of(row).marks.append(_told(row, path.name))
    for row in _rows(path.with_suffix(LINKS), _LINKS):
        of(row).ties.append(ToldTie(row["id"], row["type"], row["source"], row["target"]))
    for row in _rows(path.with_suffix(LABELS), _LABELS):
        of(row).values.append((row["name"], row["value"]))
    for row in _rows(texts, ("doc_id", "text")):
        url = row.get("url") or None
        title = row.get("title") or title_of(row["text"], row.get("name", ""))
        frame = MarkedText(uid_of(row["doc_id"]), title, row["text"], row.get("name", ""), url)
        for author, each in (work.pop(row["doc_id"], None) or {"": _Of()}).items():
            yield arrive(replace(frame, author=author, values=tuple(sorted(each.values))), each.marks, each.ties)
    for left in work:
        yield FormatError("text_missing", file=texts.name, found=left)


_Row = Mapping[str, str]


def _rows(path: Path, columns: Iterable[str]) -> Iterator[_Row]:
    """The rows of a file by the names of its columns. Raises FormatError: column_missing, not_csv."""
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.DictReader(StringIO(text_of(path), newline=""), restkey="", restval="", strict=True)
    try:
        for column in columns:
            if column not in (rows.fieldnames or ()):
                raise FormatError("column_missing", file=path.name, field=column)
        yield from rows
    except csv.Error as error:
        raise FormatError("not_csv", file=path.name, line=rows.line_num, reason=str(error)) from error


def _told(row: _Row, file: str) -> Told:
    bounds = [_PIECE.fullmatch(each) for each in row["fragments"].split()]
    known = tuple((int(each[1]), int(each[2])) for each in bounds if each is not None)
    if not known or len(known) < len(bounds):
        raise FormatError("field_unfit", file=file, field="fragments", expected="0-1", found=row["fragments"][:80])
    values = sorted(
        (name.removeprefix(_ATTRIBUTE), value) for name, value in row.items() if name.startswith(_ATTRIBUTE) and value
    )
    return Told(row["id"], row["type"], known, row["text"], tuple(values), row.get("note", ""), row.get("layer", ""))


_PIECE = re.compile("([0-9]{1,12})-([0-9]{1,12})")
