"""Tokens and tags as JSON Lines, for Hugging Face: tags are words, since JSON cannot say what numbers stand for."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.foreign import token_rows
from annotator.formats.foreign.arriving import Arrived
from annotator.formats.foreign.files import certain, fields_of, json_of, lines_of
from annotator.formats.foreign.marks import marked
from annotator.formats.foreign.parts import ToldPart, joined
from annotator.formats.foreign.tags import CUTTING_OPTIONS, Scheme, cutting_of
from annotator.formats.options import Options
from annotator.formats.placing import Record
from annotator.model.ids import LayerId
from annotator.model.schema import Schema
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "tokens"
NAME = QT_TRANSLATE_NOOP("Format", "Tokens and tags: JSON Lines for Hugging Face")
EXTENSIONS = (".jsonl",)
FOLDER = False
EXAMPLE = """{"id":"0198…:0","doc_id":"0198…","text":"投资百亿元。","tokens":["投","资","百","亿","元","。"],
 "entity_tags":["O","O","O","O","O","O"],"figure_tags":["O","O","B-MONEY","I-MONEY","I-MONEY","O"], …}
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format",
    "A column of tags for each layer. In each, what lies in or across another is left out, and so is what comes in "
    "pieces. There are no links, attributes, notes or labels of documents.",
)
OPTIONS = CUTTING_OPTIONS
FEATURES = ".features.json"
"""What `datasets.Features.from_dict` takes."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write a line for each passage, and the features beside it."""
    cutting, scheme = cutting_of(options), Scheme(options.text("scheme"))
    columns = token_rows.columns_of(schema, scheme)
    layers = [LayerId(name.removesuffix(token_rows.TAGS)) for name in columns]
    with out.file(FEATURES) as features:
        features.write((_encode(token_rows.features_of(columns, as_labels=False)) + "\n").encode())
    with out.file() as file:
        for record in records:
            rows, dropped = token_rows.rows_of(marked(record, schema), layers, cutting, scheme)
            file.write("".join(f"{_encode(row)}\n" for row in rows).encode())
            for each in dropped:
                out.drop(each)


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents that the rows make; rows of others are a document each."""
    yield from joined(_parts(path))


def _parts(path: Path) -> Iterator[ToldPart | FormatError]:
    names = _names(path.with_suffix(FEATURES))
    for line, found in lines_of(path):
        try:
            yield token_rows.told(certain(found), names, f"{path.name}:{line}")
        except FormatError as error:
            yield FormatError(error.code, **{**error.details, "file": path.name, "line": line})


def _names(path: Path) -> dict[str, list[str]]:
    """The names of class labels, where the features beside the file tell them."""
    if not path.is_file():
        return {}
    features = fields_of(json_of(path)).values
    try:
        labels = {name: fields_of(fields_of(each).values.get("feature") or {}) for name, each in features.items()}
    except FormatError as error:
        raise FormatError(error.code, **{"file": path.name, "line": 1, **error.details}) from error
    return {name: [str(tag) for tag in each.items("names")] for name, each in labels.items()}
