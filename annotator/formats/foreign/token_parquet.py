"""Tokens and tags as Parquet, for Hugging Face: tags are class labels, numbered in the order of the schema."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.extras import extra
from annotator.formats.foreign import token_rows
from annotator.formats.foreign.arriving import Arrived
from annotator.formats.foreign.files import Fields
from annotator.formats.foreign.marks import marked
from annotator.formats.foreign.parts import ToldPart, joined
from annotator.formats.foreign.tags import CUTTING_OPTIONS, Scheme, cutting_of
from annotator.formats.options import Options
from annotator.formats.placing import Record
from annotator.model.ids import LayerId
from annotator.model.schema import Schema
from annotator.wording.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import pyarrow as pa

ID = "tokens-parquet"
EXTRA = "parquet"
NAME = QT_TRANSLATE_NOOP("Format", "Tokens and tags: Parquet for Hugging Face")
EXTENSIONS = (".parquet",)
FOLDER = False
EXAMPLE = """# as datasets reads it
id           '0198…:0'
tokens       ['投', '资', '百', '亿', '元', '。']
figure_tags  [0, 0, 1, 2, 2, 0]   # ClassLabel(names=['O', 'B-MONEY', 'I-MONEY', …])
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format",
    "A column of tags for each layer. In each, what lies in or across another is left out, and so is what comes in "
    "pieces. There are no links, attributes, notes or labels of documents.",
)
OPTIONS = CUTTING_OPTIONS

_GROUP = 5_000
"""Rows that are in memory at once."""
_KEY = b"huggingface"


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write a row for each passage. Raises UsageError(extra_missing)."""
    with extra(EXTRA):
        import pyarrow as pa
        from pyarrow import parquet

    cutting, scheme = cutting_of(options), Scheme(options.text("scheme"))
    columns = token_rows.columns_of(schema, scheme)
    layers = [LayerId(name.removesuffix(token_rows.TAGS)) for name in columns]
    number = {name: {tag: n for n, tag in enumerate(tags)} for name, tags in columns.items()}

    def rows() -> Iterator[Mapping[str, object]]:
        for record in records:
            made, dropped = token_rows.rows_of(marked(record, schema), layers, cutting, scheme)
            for each in dropped:
                out.drop(each)
            for row in made:
                tags = {name: [number[name][tag] for tag in cast("list[str]", row[name])] for name in columns}
                yield {**row, **tags}

    shape = _shape(columns)
    each = rows()
    with out.file() as file, parquet.ParquetWriter(pa.PythonFile(file, mode="w"), shape) as writer:
        while batch := list(islice(each, _GROUP)):
            writer.write_table(pa.Table.from_pylist(batch, schema=shape))


def _shape(columns: Mapping[str, Sequence[str]]) -> "pa.Schema":
    import pyarrow as pa

    fields = [pa.field(name, pa.string()) for name in token_rows.TEXTS]
    fields += (pa.field(name, pa.int64()) for name in token_rows.NUMBERS)
    fields += (pa.field(name, pa.list_(pa.int64())) for name in token_rows.LISTS)
    fields.append(pa.field(token_rows.TOKENS, pa.list_(pa.string())))
    fields += (pa.field(name, pa.list_(pa.int64())) for name in columns)
    features = {"info": {"features": token_rows.features_of(columns, as_labels=True)}}
    return pa.schema(fields, metadata={_KEY: json.dumps(features, ensure_ascii=False).encode()})


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents that the rows make. Raises UsageError(extra_missing), FormatError."""
    yield from joined(_parts(path))


def _parts(path: Path) -> Iterator[ToldPart | FormatError]:
    with extra(EXTRA):
        import pyarrow as pa
        from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            names = _names(file.schema_arrow.metadata)
            row = 0
            for batch in file.iter_batches(_GROUP):
                for found in batch.to_pylist():
                    row += 1
                    yield _told(Fields(found), names, path.name, row)
    except (pa.ArrowException, OSError) as error:
        raise FormatError("not_parquet", file=path.name, reason=str(error)[:200]) from error


def _told(row: Fields, names: Mapping[str, Sequence[str]], file: str, number: int) -> ToldPart | FormatError:
    try:
        return token_rows.told(row, names, f"{file}:{number}")
    except FormatError as error:
        return FormatError(error.code, **{**error.details, "file": file, "line": number})


def _names(metadata: Mapping[bytes, bytes] | None) -> dict[str, list[str]]:
    """The names of class labels, as `datasets` writes them into the metadata."""
    try:
        found = cast("object", json.loads((metadata or {}).get(_KEY, b"{}")))
        features = Fields(cast("dict[str, object]", found)).fields("info").fields("features")
        lists = {
            name: cast("dict[str, object]", each) for name, each in features.values.items() if isinstance(each, dict)
        }
        labels = {name: Fields(cast("dict[str, object]", each.get("feature") or {})) for name, each in lists.items()}
        return {name: [str(tag) for tag in each.items("names")] for name, each in labels.items()}
    except (ValueError, FormatError):
        return {}
