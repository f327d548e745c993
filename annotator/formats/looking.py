"""Showing people what is in files that are no text: tables in Parquet, and Docs of spaCy, as lines of JSON."""

import json
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from types import MappingProxyType
from typing import cast

from annotator.formats.extras import extra

_ROWS = 20
_encode = json.JSONEncoder(ensure_ascii=False, default=str).encode


def shown(name: str, content: bytes) -> bytes:
    """The first rows of a file that is no text, as JSON Lines; any other file, or one that is cut off, as it is."""
    reader = next((read for ending, read in _READERS.items() if name.lower().endswith(ending)), None)
    if reader is None:
        return content
    # Only the beginning of a large file is at hand, and the libraries raise what they like for that.
    try:
        return "".join(f"{_encode(row)}\n" for row in reader(content)).encode()
    except Exception:
        return content


def _parquet(content: bytes) -> Iterator[object]:
    with extra("parquet"):
        from pyarrow.parquet import ParquetFile

    file = ParquetFile(BytesIO(content))
    for batch in file.iter_batches(batch_size=_ROWS):
        yield from cast("list[object]", batch.to_pylist())
        return


def _spacy(content: bytes) -> Iterator[object]:
    with extra("spacy"):
        from spacy.tokens import DocBin
        from spacy.vocab import Vocab

    for doc in DocBin().from_bytes(content).get_docs(Vocab()):
        yield {
            "tokens": [token.text for token in doc],
            "ents": [[span.text, span.label_] for span in doc.ents],
            "spans": {name: [[span.text, span.label_] for span in spans] for name, spans in doc.spans.items()},
        }


_READERS: Mapping[str, Callable[[bytes], Iterator[object]]] = MappingProxyType({".parquet": _parquet, ".spacy": _spacy})
