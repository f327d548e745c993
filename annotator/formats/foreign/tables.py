"""Tables for classification and for review in a spreadsheet: a row for each annotation with the sentences around it.

A file for each layer, such as figures or claims, with a column for each attribute, and for each link the words and ids
of what it leads to; and a file of all links as triples.
"""

import csv
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from io import StringIO
from typing import BinaryIO

from annotator.formats.api import Output
from annotator.formats.extras import extra
from annotator.formats.foreign.marks import Cannot, Mark, MarkedText, left_out, marked
from annotator.formats.options import Choice, Option, OptionKind, Options
from annotator.formats.placing import Record
from annotator.model.ids import LayerId, Uid
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.text.sentences import sentence_at
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "tables"
NAME = QT_TRANSLATE_NOOP("Format", "Tables: claims, figures, entities and links as rows")
EXTENSIONS = (".tsv",)
FOLDER = True
EXAMPLE = """claim.tsv
id  doc_id  type   text                sentence              kind     rests_on      rests_on.id …
…   …       CLAIM  投资不低于100亿元   投资不低于100亿元。   NUMERIC  不低于100亿元  0199…
"""
LOSES = QT_TRANSLATE_NOOP("Format", "There are no labels of documents. It is not made to be read in again.")
TSV, CSV, PARQUET = "tsv", "csv", "parquet"
OPTIONS = (
    Option(
        "form",
        OptionKind.CHOICE,
        TSV,
        QT_TRANSLATE_NOOP("Format", "Files"),
        choices=(Choice(TSV, "TSV"), Choice(CSV, "CSV"), Choice(PARQUET, "Parquet", extra="parquet")),
    ),
)
LINKS = "links"

_HEAD = (
    *("id", "doc_id", "title", "annotator", "layer", "type", "text", "start", "end"),
    *("before", "sentence", "after", "note"),
)
_TRIPLE = (
    *("id", "doc_id", "annotator", "type"),
    *("source_id", "source_type", "source", "target_id", "target_type", "target", "sentence"),
)
_GROUP = 5_000

_Cells = Sequence[str]
_Add = Callable[[_Cells], None]


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write the files of rows. Raises UsageError(extra_missing)."""
    form = options.text("form")
    layers = [layer.id for layer in schema.layers if schema.types_in(layer.id)]
    attributes = {layer: _attributes(schema, layer) for layer in layers}
    links = {layer: _links(schema, layer) for layer in layers}
    with ExitStack() as stack:
        add: dict[str, _Add] = {}
        for layer in layers:
            tied = [column for link in links[layer] for column in (link, f"{link}.id")]
            columns = (*_HEAD, *attributes[layer], *tied)
            add[layer] = stack.enter_context(_table(out.file(f"{layer}.{form}"), columns, form))
        triple = stack.enter_context(_table(out.file(f"{LINKS}.{form}"), _TRIPLE, form))
        for record in records:
            found = marked(record, schema)
            of = {mark.uid: mark for mark in found.marks}
            ends = _ends(found, of)
            for mark in found.marks:
                layer = LayerId(mark.layer)
                values = dict(mark.values)
                tied = [cell for link in links[layer] for cell in ends.get((mark.uid, link), ("", ""))]
                add[layer]((*_row(found, mark), *(values.get(code, "") for code in attributes[layer]), *tied))
            for cells in _triples(found, of):
                triple(cells)
            for each in left_out(found, Cannot(document_values=True), {}):
                out.drop(each)


def _attributes(schema: Schema, layer: LayerId) -> list[str]:
    types = schema.types_in(layer)
    return list(dict.fromkeys(each.code for type_ in types for each in schema.attributes_of(type_.id)))


def _links(schema: Schema, layer: LayerId) -> list[str]:
    types = schema.types_in(layer)
    return [link.code for link in schema.links if any(schema.selects(link.domain, type_.id) for type_ in types)]


def _ends(found: MarkedText, of: Mapping[Uid, Mark]) -> dict[tuple[Uid, str], tuple[str, str]]:
    """For each mark and link the words of all that it leads to, and their ids, each with `|` between."""
    ends: dict[tuple[Uid, str], list[Mark]] = {}
    for tie in found.ties:
        ends.setdefault((tie.source, tie.label), []).append(of[tie.target])
    return {
        key: ("|".join(mark.surface for mark in marks), "|".join(str(mark.uid) for mark in marks))
        for key, marks in ends.items()
    }


def _row(found: MarkedText, mark: Mark) -> _Cells:
    before, sentence, after = around(found.text, mark.span)
    about = (str(mark.uid), str(found.uid), found.title, found.author, mark.layer, mark.label, mark.surface)
    return (*about, str(mark.span.start), str(mark.span.end), before, sentence, after, mark.note)


def _triples(found: MarkedText, of: Mapping[Uid, Mark]) -> Iterator[_Cells]:
    for tie in found.ties:
        source, target = of[tie.source], of[tie.target]
        whole = Span(min(source.span.start, target.span.start), max(source.span.end, target.span.end))
        ends = (str(source.uid), source.label, source.surface, str(target.uid), target.label, target.surface)
        yield (str(tie.uid), str(found.uid), found.author, tie.label, *ends, around(found.text, whole)[1])


def around(text: str, span: Span) -> tuple[str, str, str]:
    """The sentence before, those that hold the span, and the one after."""
    first, last = sentence_at(text, span.start), sentence_at(text, span.end - 1)
    start = min(span.start, first[0]) if first else span.start
    end = max(span.end, last[1]) if last else span.end
    return _beside(text, start, step=-1), text[start:end], _beside(text, end - 1, step=1)


def _beside(text: str, at: int, *, step: int) -> str:
    """The sentence that comes next in a direction, over blanks and line breaks."""
    at += step
    while 0 <= at < len(text) and text[at].isspace():
        at += step
    found = sentence_at(text, at) if 0 <= at < len(text) else None
    return text[found[0] : found[1]] if found else ""


@contextmanager
def _table(file: BinaryIO, columns: _Cells, form: str) -> Generator[_Add]:
    """A file of rows; what is done with it adds one."""
    with file:
        if form == PARQUET:
            yield from _parquet(file, columns)
            return
        between, end = ("\t", "\n") if form == TSV else (",", "\r\n")
        if form == CSV:
            file.write("\ufeff".encode())

        def add(cells: _Cells) -> None:
            line = StringIO(newline="")
            csv.writer(line, delimiter=between, lineterminator=end).writerow(cells)
            file.write(line.getvalue().encode())

        add(columns)
        yield add


def _parquet(file: BinaryIO, columns: _Cells) -> Iterator[_Add]:
    with extra("parquet"):
        import pyarrow as pa
        from pyarrow import parquet

    shape = pa.schema([pa.field(name, pa.string()) for name in columns])
    rows: list[dict[str, str]] = []
    with parquet.ParquetWriter(pa.PythonFile(file, mode="w"), shape) as writer:

        def add(cells: _Cells) -> None:
            rows.append(dict(zip(columns, cells, strict=True)))
            if len(rows) == _GROUP:
                writer.write_table(pa.Table.from_pylist(rows, schema=shape))
                rows.clear()

        yield add
        if rows:
            writer.write_table(pa.Table.from_pylist(rows, schema=shape))
