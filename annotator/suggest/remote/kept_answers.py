"""The answers of remote models, kept in the project's cache folder: nothing is asked twice, and nothing is lost.

A file holds what one model has said of one text under one schema, passage by passage, so whoever stops in the middle
goes on there. It is read as strictly as what comes from the server: it proves itself by the text.
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import cast

from annotator.errors import StorageError
from annotator.model.ids import AttributeId, TypeId
from annotator.model.schema import Schema
from annotator.suggest.remote.anchoring import Placed
from annotator.suggest.remote.answers import Item
from annotator.suggest.remote.endpoint import Endpoint
from annotator.text.offsets import Bounds

_PREFIX = "remote-"
_LONGEST = 64 * 1024 * 1024
"""Bytes of a file that is read."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of a passage: with places in the text, and without."""

    passage: Bounds
    placed: tuple[Placed, ...]
    without: tuple[Item, ...]


def file_of(folder: Path, text: str, schema: Schema, endpoint: Endpoint) -> Path:
    """Where the answers of this model on this text are kept."""
    model = _digest(endpoint.wire, endpoint.address.strip().rstrip("/"), endpoint.model)
    return folder / f"{_on_text(text, schema)}{model[:16]}.json"


def newest(folder: Path, text: str, schema: Schema) -> Path | None:
    """The answers that were given last on this text, of whichever model."""
    try:
        found = [(path.stat().st_mtime_ns, path) for path in folder.glob(f"{_on_text(text, schema)}*.json")]
    except OSError:
        return None
    return max(found)[1] if found else None


def _on_text(text: str, schema: Schema) -> str:
    return f"{_PREFIX}{_digest(text, schema.hash)[:32]}-"


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def write(path: Path, answers: Iterable[Answer]) -> None:
    """Keep these answers in place of those before. Raises StorageError(cache_unwritable)."""
    content = json.dumps([_table(each) for each in answers], separators=(",", ":"))
    building = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        building.touch(mode=0o600)
        building.write_text(content, "utf-8")
        building.replace(path)
    except OSError as error:
        raise StorageError("cache_unwritable", path=path.parent, reason=error.strerror or str(error)) from error


def forget(folder: Path) -> None:
    """Take away all answers in a folder."""
    for path in folder.glob(f"{_PREFIX}*.json"):
        with suppress(OSError):
            path.unlink()


def read(path: Path, text: str, schema: Schema) -> list[Answer]:
    """The answers that are kept there; none where they are damaged or of another text."""
    try:
        if path.stat().st_size > _LONGEST:
            return []
        tables = cast("Sequence[Mapping[str, object]]", json.loads(path.read_text("utf-8")))
        answers = [_answer(each) for each in tables]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []
    types = {each.id for each in schema.types if each.usable}
    placed = [each for answer in answers for each in answer.placed]
    fits = all(each.item.type in types and _stands(text, each) for each in placed)
    return answers if fits else []


def _stands(text: str, placed: Placed) -> bool:
    return 0 <= placed.start < placed.end <= len(text) and text[placed.start : placed.end] == placed.item.text


def _table(answer: Answer) -> dict[str, object]:
    return {
        "passage": answer.passage,
        "placed": [[each.start, each.end, _row(each.item)] for each in answer.placed],
        "without": [_row(each) for each in answer.without],
    }


def _row(item: Item) -> list[object]:
    return [item.type, item.text, item.before, item.start, item.score, dict(item.attributes)]


def _answer(table: Mapping[str, object]) -> Answer:
    """Raises ValueError, TypeError, KeyError or AttributeError for what is none."""
    start, end = (_number(each) for each in cast("Sequence[object]", table["passage"]))
    placed = cast("Sequence[tuple[object, object, Sequence[object]]]", table["placed"])
    return Answer(
        (start, end),
        tuple(Placed(_number(first), _number(last), _item(row)) for first, last, row in placed),
        tuple(_item(row) for row in cast("Sequence[Sequence[object]]", table["without"])),
    )


def _item(row: Sequence[object]) -> Item:
    type_, text, before, start, score, attributes = row
    if not isinstance(score, int | float) or not 0 <= score <= 1:
        raise TypeError("score")
    kept = cast("Mapping[object, object]", attributes).items()
    return Item(
        TypeId(str(type_)),
        str(text),
        str(before),
        None if start is None else _number(start),
        float(score),
        {AttributeId(str(key)): str(value) for key, value in kept},
    )


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("number")
    return value
