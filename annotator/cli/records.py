"""Bringing exported work back: a file of records is told from other JSON Lines by its first line."""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from annotator.cli.output import ProgressLine
from annotator.edits import records
from annotator.errors import FormatError
from annotator.formats.record import FORMAT
from annotator.formats.record_reading import read
from annotator.model.work import DocumentWork
from annotator.store.project import Project

_BATCH = 50
"""Records in one transaction."""
_HEAD = 200
"""Bytes in which the format of a record stands."""


def is_export(path: Path) -> bool:
    """Whether the file is an export of ours. One that cannot be read is none."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return head.lstrip().startswith(b"{") and json.dumps(FORMAT).encode() in head


def bring_back(project: Project, path: Path, brought: records.Brought, failed: list[FormatError]) -> None:
    """Store the work that a file tells of, batch by batch, all as one step. Raises StorageError."""
    try:
        with path.open(encoding="utf-8") as lines, ProgressLine("reading", lambda: 0) as progress:
            done = 0
            for batch in _batches(read(lines, path.name, project.schema)):
                failed += [found for found in batch if isinstance(found, FormatError)]
                records.bring_in(project, (found for found in batch if isinstance(found, DocumentWork)), brought)
                done += len(batch)
                progress(done)
    except (OSError, UnicodeDecodeError) as error:
        failed.append(FormatError("file_unreadable", file=path.name, reason=str(error)))


def _batches(found: Iterable[DocumentWork | FormatError]) -> Iterator[list[DocumentWork | FormatError]]:
    each = iter(found)
    while batch := list(islice(each, _BATCH)):
        yield batch
