"""Bringing exported work back: a file of records is told from other JSON Lines by its first line."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from annotator.cli.output import ProgressLine
from annotator.edits import records
from annotator.errors import FormatError
from annotator.formats.record_reading import read
from annotator.model.work import DocumentWork
from annotator.store.project import Project

_BATCH = 50
"""Records in one transaction."""


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
