"""Streams whose items the window writes to the project, without having it wait for the disk.

What is written stands in the log beside the file at first. To fold it into the file takes some tens of milliseconds,
which the worker does while the window has nothing to write.
"""

from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

from annotator.errors import StorageError
from annotator.store.project import fold
from annotator.ui.background.tasks import Progress

T = TypeVar("T")


def folding(items: Generator[T], path: Path, progress: Progress, *, every: int) -> Iterator[T]:
    """In a worker: the items of a stream; after `every` of them what was written is folded into the file at `path`.

    Raises Cancelled when the stream is no longer wanted.
    """
    with closing(items):
        for number, item in enumerate(items, start=1):
            yield item
            if number % every == 0:
                progress.wait_until_used()
                with suppress(StorageError):  # the window does it then
                    fold(path)
