"""The records of a dataset as Parquet as well: the same rows, whose types no loader has to guess."""

import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, cast

from annotator.formats.api import Output
from annotator.formats.dataset.shape import Field, fields
from annotator.formats.dataset.splits import Split
from annotator.formats.extras import extra

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow import parquet

_GROUP = 500
"""Records that are in memory at once, of each split."""


def table_file(split: Split) -> str:
    """Where the table of a split lies."""
    return f"hf/{split}.parquet"


class Tables:
    """Takes lines of records, and writes them in groups of rows."""

    def __init__(self, shape: "pa.Schema", writers: "dict[Split, parquet.ParquetWriter]") -> None:
        self._shape = shape
        self._writers = writers
        self._waiting: defaultdict[Split, list[Mapping[str, object]]] = defaultdict(list)

    def add(self, line: str, split: Split) -> None:
        """Take one line."""
        self._waiting[split].append(cast("Mapping[str, object]", json.loads(line)))
        if len(self._waiting[split]) >= _GROUP:
            self._write(split)

    def finish(self) -> None:
        """Write what is left."""
        for split in list(self._waiting):
            self._write(split)

    def _write(self, split: Split) -> None:
        import pyarrow as pa

        rows = self._waiting.pop(split)
        self._writers[split].write_table(pa.Table.from_pylist(rows, schema=self._shape))


@contextmanager
def tables(splits: Iterable[Split], units: Sequence[str], out: Output) -> Generator[Tables]:
    """Tables for these splits. Raises UsageError(extra_missing)."""
    with extra("parquet"):
        import pyarrow as pa
        from pyarrow import parquet

    shape = pa.schema([_column(each) for each in fields(units)])
    with ExitStack() as stack:
        files = {split: stack.enter_context(out.file(table_file(split))) for split in splits}
        writers = {
            split: stack.enter_context(parquet.ParquetWriter(pa.PythonFile(file, mode="w"), shape))
            for split, file in files.items()
        }
        found = Tables(shape, writers)
        yield found
        found.finish()


def _column(field: Field) -> "pa.Field":
    import pyarrow as pa

    kinds = {"string": pa.string(), "int64": pa.int64(), "float64": pa.float64()}
    kind = pa.struct([_column(part) for part in field.parts]) if field.parts else kinds[field.kind]
    return pa.field(field.name, pa.list_(kind) if field.many else kind)
