"""What is kept of a training: the models as files of their own, and a card that says all about them, in JSON.

A model is loaded only where the card is of this schema and these features and knows the file by its SHA-256: whatever
does not fit is as if it were not there, and is learned anew. Nothing is ever unpickled. The card is written last, and
each file is put in place whole, so whoever reads finds the old training or the new one.
"""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, cast

from annotator.errors import StorageError
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.suggest.learned import features
from annotator.suggest.learned.measures import Measure
from annotator.suggest.learned.models import Model
from annotator.suggest.learned.tracks import tracks
from annotator.suggest.learned.training import Trained

FORMAT = 2
"""Of the card."""
_MOST = 64 * 1024 * 1024
"""Bytes of a model that is read; ours are some hundred thousand."""


class Work(NamedTuple):
    """How much work there was in the project: tags, and documents that are done."""

    tags: int
    done: int


class ModelFile(NamedTuple):
    """The model of a track."""

    track: str
    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Card:
    """One training: `documents` and `tags` have been learned from, `held_back` of the documents were for measuring.

    `means` are those of the scores of what was found then.
    """

    schema: str
    trained: datetime
    work: Work
    documents: int
    tags: int
    held_back: int
    measures: Mapping[TypeId, Measure]
    means: Mapping[TypeId, float]
    models: tuple[ModelFile, ...]


def write(folder: Path, schema: Schema, trained: Trained, work: Work) -> Card:
    """Keep a training in the project's cache folder, in place of the one before. Raises StorageError."""
    card = Card(
        schema.hash,
        datetime.now(UTC).replace(microsecond=0),
        work,
        trained.documents,
        trained.tags,
        trained.held_back,
        trained.measures,
        trained.means,
        tuple(_model_file(track, content) for track, content in sorted(trained.models.items())),
    )
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for model in card.models:
            _put(folder / model.file, trained.models[model.track])
        _put(card_path(folder, schema), _written(card).encode())
    except OSError as error:
        raise StorageError("cache_unwritable", path=folder, reason=error.strerror or str(error)) from error
    _tidy(folder, {card_path(folder, schema).name, *(model.file for model in card.models)})
    return card


def card_path(folder: Path, schema: Schema) -> Path:
    """Where the card of a schema lies."""
    return folder / f"learned-{schema.hash[:16]}.json"


def _model_file(track: str, content: bytes) -> ModelFile:
    digest = sha256(content).hexdigest()
    return ModelFile(track, f"learned-{digest[:32]}.crf", digest)


def _put(path: Path, content: bytes) -> None:
    building = path.with_name(f".{path.name}.{os.getpid()}")
    building.touch(mode=0o600)
    building.write_bytes(content)
    building.replace(path)


def _tidy(folder: Path, kept: set[str]) -> None:
    """Take away what earlier trainings have left."""
    for path in folder.glob("learned-*"):
        if path.name not in kept:
            with suppress(OSError):
                path.unlink()


def _written(card: Card) -> str:
    table = {
        "format": FORMAT,
        "features": features.VERSION,
        "schema": card.schema,
        "trained": card.trained.isoformat(),
        "work": card.work._asdict(),
        "documents": card.documents,
        "tags": card.tags,
        "held_back": card.held_back,
        "measures": {
            type_: {**_counts(each), "f1": round(each.f1, 4)} for type_, each in sorted(card.measures.items())
        },
        "means": dict(sorted(card.means.items())),
        "models": [model._asdict() for model in card.models],
    }
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def _counts(measure: Measure) -> dict[str, int]:
    return {"right": measure.right, "found": measure.found, "expected": measure.expected}


def read(folder: Path, schema: Schema) -> Card | None:
    """The card of this schema; None where there is none, or none that is whole and of this version."""
    try:
        table: object = json.loads(card_path(folder, schema).read_text("utf-8"))
        card = _card(cast("dict[str, object]", table))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return card if card is not None and card.schema == schema.hash else None


def _card(table: Mapping[str, object]) -> Card | None:
    """Raises ValueError, KeyError, TypeError or AttributeError for what is no card."""
    if (table["format"], table["features"]) != (FORMAT, features.VERSION):
        return None
    models = cast("Sequence[Mapping[str, object]]", table["models"])
    measures = cast("Mapping[str, Mapping[str, object]]", table["measures"])
    means = cast("Mapping[str, object]", table["means"])
    work = cast("Mapping[str, object]", table["work"])
    return Card(
        schema=str(table["schema"]),
        trained=datetime.fromisoformat(str(table["trained"])),
        work=Work(_number(work, "tags"), _number(work, "done")),
        documents=_number(table, "documents"),
        tags=_number(table, "tags"),
        held_back=_number(table, "held_back"),
        measures={
            TypeId(type_): Measure(*(_number(each, key) for key in ("right", "found", "expected")))
            for type_, each in measures.items()
        },
        means={TypeId(type_): _share(means, type_) for type_ in means},
        models=tuple(ModelFile(*(str(each[key]) for key in ModelFile._fields)) for each in models),
    )


def _share(table: Mapping[str, object], key: str) -> float:
    value = table[key]
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise TypeError(key)
    return float(value)


def _number(table: Mapping[str, object], key: str) -> int:
    value = table[key]
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError(key)
    return value


def models(folder: Path, schema: Schema) -> tuple[Card, tuple[Model, ...]] | None:
    """The last training of this schema, ready to be asked; None where there is none that is whole."""
    try:
        stamp = card_path(folder, schema).stat()
    except OSError:
        return None
    return _loaded(folder, _Schema(schema), stamp.st_mtime_ns, stamp.st_size)


class _Schema:
    """A schema, the same as any other with its hash."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Schema) and other.schema.hash == self.schema.hash

    def __hash__(self) -> int:
        return hash(self.schema.hash)


@lru_cache(maxsize=2)
def _loaded(folder: Path, wrapped: _Schema, mtime: int, size: int) -> tuple[Card, tuple[Model, ...]] | None:  # noqa: ARG001 - when the card was written
    schema = wrapped.schema
    card = read(folder, schema)
    if card is None:
        return None
    known = {track.id: track for track in tracks(schema)}
    contents = [_content(folder, model) for model in card.models if model.track in known]
    if len(contents) < len(card.models) or any(content is None for content in contents):
        return None
    return card, tuple(
        Model(known[model.track], content)
        for model, content in zip(card.models, contents, strict=True)
        if content is not None
    )


def _content(folder: Path, model: ModelFile) -> bytes | None:
    """The model's file, if it is the one that was written."""
    path = folder / Path(model.file).name
    try:
        content = path.read_bytes() if path.stat().st_size <= _MOST else b""
    except OSError:
        return None
    return content if sha256(content).hexdigest() == model.sha256 else None
