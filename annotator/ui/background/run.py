"""One go at long work on a project, in a worker or in a process that a worker listens to, and stopped at any time."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Generic, TypeVar

from annotator.ui.background.attended import Attended
from annotator.ui.background.folding import folding
from annotator.ui.background.tasks import Progress

T = TypeVar("T")
A = TypeVar("A", bound=Attended)

_PATIENCE = 5.0
"""Seconds in which a worker that was stopped must have let go of the project."""


class Run(ABC, Generic[T]):
    """Yields what comes of the work; `stop` may be called from the window's thread."""

    folded = 20
    """Results whose traces are folded into the file together, some megabytes of them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._process: Attended | None = None
        self._started, self._over = threading.Event(), threading.Event()

    @abstractmethod
    def work(self, progress: Progress) -> Generator[T]:
        """The work itself, in a worker."""

    def results(self, progress: Progress) -> Iterator[T]:
        """What a task of the window is made of. Raises Cancelled when it is no longer wanted."""
        self._started.set()
        try:
            progress.check()
            yield from folding(self.work(progress), self.path, progress, every=self.folded)
        finally:
            self._over.set()

    def end(self) -> None:
        """Let it come to nothing, without waiting for that; the task must have been dropped."""
        if self._process is not None:
            self._process.end()

    def stop(self) -> None:
        """The same, and wait until the project is let go of."""
        self.end()
        if self._started.is_set():
            self._over.wait(_PATIENCE)

    def beside(self, progress: Progress, command: str, *arguments: str) -> Iterator[bytes]:
        """What a hidden command says that is at work on the project."""
        with closing(self.attend(progress, Attended(command, self.path, *arguments)).lines()) as lines:
            yield from lines

    def attend(self, progress: Progress, process: A) -> A:
        """Have a process end with this run."""
        self._process = process
        if progress.cancelled:
            process.end()  # `stop` may not have seen it
        return process
