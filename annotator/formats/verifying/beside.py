"""Holding what lies beside the records of an export against each other: lists, labels, and files that nobody names."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from annotator.errors import FormatError
from annotator.formats.dataset.labels import labels_table
from annotator.formats.dropping import HEADER
from annotator.model.schema import Schema

LABELS = "labels.json"
_REASON = HEADER.index("reason")


def listed(dropped: Path, said: Mapping[str, object], manifest: str) -> Iterator[FormatError]:
    """What the manifest counts as not there as it was is what the list has, reason by reason."""
    lines = dropped.read_text("utf-8").split("\n")[1:-1] if dropped.is_file() else []
    cells = (line.split("\t") for line in lines)
    found = Counter(each[_REASON] if len(each) > _REASON else "?" for each in cells)
    for reason in sorted(found.keys() | said.keys()):
        if found[reason] != said.get(reason, 0):
            details = {"what": reason, "found": found[reason], "expected": said.get(reason, 0)}
            yield FormatError("verify_count", file=manifest, **details)


def labels(file: Path, schema: Schema) -> Iterator[FormatError]:
    """The labels are those of the schema, in its order."""
    try:
        found = cast("object", json.loads(file.read_bytes()))
    except (OSError, ValueError):
        found = None
    # As text: in which order the keys stand matters to whoever reads labels by it.
    if json.dumps(found) != json.dumps(labels_table(schema)):
        yield FormatError("verify_labels", file=file.name)


def strays(folder: Path, named: Iterable[str]) -> Iterator[FormatError]:
    """Whatever lies in the folder is named by the manifest: loaders take what they find."""
    known = set(named)
    there = sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file())
    for name in there:
        if name not in known:
            yield FormatError("verify_stray", file=folder.name, name=name)
