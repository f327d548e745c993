"""Tables for classification and for review in a spreadsheet: a row for each annotation with the sentences around it.

A file for each layer, such as figures or claims, with a column for each attribute, and for each link the words and ids
of what it leads to; a file of all links as triples; and the texts and labels of documents. One file of a layer may come
in alone, edited or not, about documents that are there.
"""

import csv
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from io import StringIO
from pathlib import Path
from typing import BinaryIO

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.columns import tells_marks
from annotator.formats.extras import extra
from annotator.formats.foreign.arriving import Found
from annotator.formats.foreign.marks import Mark, MarkedText, marked
from annotator.formats.foreign.rows import NOTHING, Row, Table, table_of
from annotator.formats.foreign.table_marks import Gathered, pieces_of
from annotator.formats.options import Choice, Option, OptionKind, Options
from annotator.formats.outputs import DROPPED
from annotator.formats.placing import Record
from annotator.model.ids import LayerId, Uid
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.text.sentences import sentence_at
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "tables"
NAME = QT_TRANSLATE_NOOP("Format", "Tables: claims, figures, entities and links as rows")
EXTENSIONS = (".tsv", ".csv", ".parquet")
FOLDER = True
EXAMPLE = """claim.tsv
id  doc_id  type   text                sentence              kind     rests_on      rests_on.id …
…   …       CLAIM  投资不低于100亿元   投资不低于100亿元。   NUMERIC  不低于100亿元  0199…
"""
LOSES = ""
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
SENTENCE = "sentence"
LINKS, DOCUMENTS, LABELS = "links", "documents", "labels"

_HEAD = (
    *("id", "doc_id", "title", "annotator", "layer", "type", "text", "start", "end", "fragments"),
    *("before", SENTENCE, "after", "note"),
)
_TRIPLE = (
    *("id", "doc_id", "annotator", "type"),
    *("source_id", "source_type", "source", "target_id", "target_type", "target", "sentence"),
)
_GROUP = 5_000

_DOCUMENT = ("doc_id", "title", "name", "url", "text")
_LABEL = ("doc_id", "annotator", "name", "value")
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
        others = ((LINKS, _TRIPLE), (DOCUMENTS, _DOCUMENT), (LABELS, _LABEL))
        triple, document, label = (
            stack.enter_context(_table(out.file(f"{name}.{form}"), columns, form)) for name, columns in others
        )
        last = None
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
            for name, value in found.values:
                label((str(found.uid), found.author, name, value))
            if found.uid != last:
                document((str(found.uid), found.title, found.name, found.url or "", found.text))
            last = found.uid


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
    place = str(mark.span.start), str(mark.span.end), pieces_of(mark.fragments)
    return (*about, *place, before, sentence, after, mark.note)


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
            csv.writer(line, delimiter=between).writerow(cells)  # a writer of other ends leaves \r without quotes
            file.write((line.getvalue().removesuffix("\r\n") + end).encode())

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


def read_marked(path: Path, options: Options) -> Iterator[Found]:  # noqa: ARG001 - nothing to choose
    """The documents of a folder of such files, or what one file of a layer says of documents that are there.

    Raises FormatError, UsageError(extra_missing).
    """
    files = _files(path)
    layers = {file: table for file in files if tells_marks((table := table_of(file)).columns)}
    if not layers:
        raise FormatError("column_missing", file=path.name, field="doc_id")
    own = {file: _own_columns(table) for file, table in layers.items()}
    gathered = Gathered(frozenset(code for codes, _ in own.values() for code in codes))
    beside = {file.stem: table_of(file) for file in files if file not in layers}
    inside = set[str]()
    ties = list[tuple[Row, str]]()
    for file, table in layers.items():
        codes, links = own[file]
        for row in gathered.read(table):
            gathered.mark(row, tuple(sorted((code, row[code]) for code in codes if row[code])))
            inside.add(row["id"])
            ties += ((row, link) for link in links if row[f"{link}.id"])
    if LINKS in beside:
        for row in gathered.read(beside[LINKS]):
            gathered.tie(_as_tie(row, row["type"], row["source_id"], row["target_id"]))
    else:
        for row, link in ties:
            for target in row[f"{link}.id"].split("|"):
                if target in inside:
                    gathered.tie(_as_tie(row, link, row["id"], target))
    for row in gathered.read(beside.get(LABELS, NOTHING)):
        gathered.value(row)
    yield from gathered.documents(beside.get(DOCUMENTS, NOTHING).rows)


def _files(path: Path) -> list[Path]:
    """The tables of a folder; or one, with the texts where they lie beside it."""
    if path.is_dir():
        found = sorted(each for each in path.iterdir() if each.suffix.lower() in EXTENSIONS and each.name[:1] != ".")
        found = [each for each in found if each.name != DROPPED]
        if not found:
            raise FormatError("unknown_format", file=path.name, expected=" ".join(EXTENSIONS))
        return found
    texts = path.with_name(f"{DOCUMENTS}{path.suffix}")
    return [path, texts] if texts.is_file() else [path]


def _own_columns(table: Table) -> tuple[list[str], list[str]]:
    """The columns of attributes, and the links that have columns."""
    links = [column.removesuffix(".id") for column in table.columns if column.endswith(".id")]
    passed = {*_HEAD, "text_sha256", "document_text", *links, *(f"{link}.id" for link in links)}
    return [column for column in table.columns if column and column not in passed], links


def _as_tie(row: Row, type_: str, source: str, target: str) -> Row:
    cells = {"doc_id": row["doc_id"], "annotator": row["annotator"], "type": type_, "source": source, "target": target}
    id = row["id"] if row["source_id"] else ""
    return Row(row.place, {**cells, "id": id, "text_sha256": row["text_sha256"]})
