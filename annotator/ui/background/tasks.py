"""The one place that starts threads: work runs beside the window, and what comes of it arrives in the window's thread.

Workers read and compute; only the window's thread writes to the project. A worker calls `progress.report` or
`progress.check` now and then, which is where it stops when nobody wants the result any more.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import Shiboken

from annotator.errors import AnnotatorError, Cancelled

T = TypeVar("T")

Failed = Callable[[AnnotatorError], None]

_WORKERS = 3
_ROOM = 4
"""Items of a stream that may wait for the window before the worker sleeps."""
_REPORT_EVERY = 0.05
"""Seconds between two reports that reach the window."""
_SLICE = 0.012
"""Seconds that the window spends on a stream before it looks at its own events."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a task is: `done` of `total` in whatever it counts; a total of 0 is not known yet."""

    done: int
    total: int
    text: str = ""


class Progress:
    """A worker's line to the window; everything here may be called from the worker's thread."""

    def __init__(self, tell: Callable[[Reached], None]) -> None:
        self._tell = tell
        self._told = 0.0
        self._stop = threading.Event()
        self._room = threading.Semaphore(_ROOM)

    @property
    def cancelled(self) -> bool:
        """Whether the result is no longer wanted."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise Cancelled when the result is no longer wanted."""
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int = 0, text: str = "") -> None:
        """Say how far it is, as often as you like; raises Cancelled when the result is no longer wanted."""
        self.check()
        now = time.monotonic()
        if now - self._told >= _REPORT_EVERY or done == total:
            self._told = now
            self._tell(Reached(done, total, text))

    def wait_for_room(self) -> None:
        """Sleep until the window has caught up with a stream; raises Cancelled."""
        self._room.acquire()
        self.check()

    def wait_until_used(self) -> None:
        """Sleep until the window has used all there is of a stream; raises Cancelled."""
        for _ in range(_ROOM):
            self.wait_for_room()
        for _ in range(_ROOM):
            self.make_room()

    def make_room(self) -> None:
        """The window has used one item of a stream."""
        self._room.release()

    def stop(self) -> None:
        """Wake the worker and have it stop."""
        self._stop.set()
        self._room.release()


class Task:
    """One piece of work under way. Without a title it runs unseen."""

    def __init__(self, title: str, owner: QObject | None, failed: Failed, tell: Callable[["Task"], None]) -> None:
        self.title = title
        self.failed = failed
        self.reached = Reached(0, 0)
        self.progress = Progress(self._note)
        self._owner = owner
        self._tell = tell
        self._dropped = False

    @property
    def wanted(self) -> bool:
        """Whether somebody is still there for the result."""
        return not self._dropped and (self._owner is None or Shiboken.isValid(self._owner))

    def cancel(self) -> None:
        """Stop it; `failed` gets Cancelled."""
        self.progress.stop()

    def drop(self) -> None:
        """Stop it and tell nobody: the result would be stale."""
        self._dropped = True
        self.progress.stop()

    def _note(self, reached: Reached) -> None:
        self.reached = reached
        self._tell(self)


class _Stream(QObject, Generic[T]):
    """What a worker has read and the window has not used yet; lives in the window's thread, owned by its parent."""

    def __init__(
        self, task: Task, each: Callable[[T], None], ended: Callable[[Exception | None], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._task = task
        self._each = each
        self._ended = ended
        self._waiting: deque[T] = deque()
        self._all_read = False
        self._error: Exception | None = None
        # A timer, not posted events: those are worked off before input, so a fast reader would freeze the window.
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._use)

    def put(self, item: T) -> None:
        self._waiting.append(item)
        self._turn.start()

    def end(self, error: Exception | None) -> None:
        self._all_read = True
        self._error = self._error or error
        self._turn.start()

    def _use(self) -> None:
        until = time.monotonic() + _SLICE
        while self._waiting and self._task.wanted and not self._task.progress.cancelled:
            self._use_one(self._waiting.popleft())
            if time.monotonic() >= until:
                return
        self._turn.stop()
        if not self._task.wanted:
            self._task.progress.stop()
        if self._all_read:
            self.deleteLater()
            stopped = bool(self._waiting)
            self._ended(self._error or (Cancelled() if stopped else None))

    def _use_one(self, item: T) -> None:
        try:
            self._each(item)
        except Exception as error:
            self._error = error
            self._task.progress.stop()
        self._task.progress.make_room()


class Tasks(QObject):
    """Runs work beside the window. The signals carry the Task and come in the window's thread."""

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    _posted = Signal(object)

    def __init__(self, failed: Failed, parent: QObject | None = None) -> None:
        """`failed` gets the known problems of tasks that have no `failed` of their own."""
        super().__init__(parent)
        self._failed = failed
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="annotator")
        self._under_way: dict[Task, None] = {}
        self._by_key: dict[str, Task] = {}
        self._posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def under_way(self) -> Sequence[Task]:
        """What has not come to its end, the oldest first."""
        return tuple(self._under_way)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        title: str = "",
        key: str = "",
        owner: QObject | None = None,
    ) -> Task:
        """Do `work` in a worker, then `done` with its result, or `failed` with its known problem, in this thread.

        A newer task with the same `key` makes this one stale; so does the end of its `owner`, a widget say.
        Anything but an AnnotatorError is a bug and is raised in this thread.
        """
        task = self._start(title, key, owner, failed)

        def worker() -> None:
            try:
                result = work(task.progress)
            except Exception as error:
                self._post(partial(self._end, task, error, _nothing))
            else:
                self._post(partial(self._end, task, None, partial(done, result)))

        self._workers.submit(worker)
        return task

    def stream(
        self,
        read: Callable[[Progress], Iterator[T]],
        each: Callable[[T], None],
        done: Callable[[], None],
        *,
        failed: Failed | None = None,
        title: str = "",
        key: str = "",
        owner: QObject | None = None,
    ) -> Task:
        """Read items in a worker and use `each` in this thread, in order; the worker never is more than a few ahead.

        `failed` gets Cancelled too, so that what was used so far can be told. Otherwise as `run`.
        """
        task = self._start(title, key, owner, failed)
        stream = _Stream(task, each, lambda error: self._end(task, error, done), self)

        def worker() -> None:
            outcome: Exception | None = None
            try:
                with closing(_generator(read(task.progress))) as items:
                    for item in items:
                        task.progress.wait_for_room()
                        self._post(partial(stream.put, item))
            except Exception as error:
                outcome = error
            self._post(partial(stream.end, outcome))

        self._workers.submit(worker)
        return task

    def close(self) -> None:
        """Drop all tasks and wait until every worker has stopped."""
        for task in self._under_way:
            task.drop()
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._under_way.clear()
        self._by_key.clear()

    def _start(self, title: str, key: str, owner: QObject | None, failed: Failed | None) -> Task:
        if key in self._by_key:
            self._by_key[key].drop()
        task = Task(title, owner, failed or self._failed, lambda task: self._post(partial(self.progressed.emit, task)))
        if key:
            self._by_key[key] = task
        self._under_way[task] = None
        self.started.emit(task)
        return task

    def _end(self, task: Task, error: Exception | None, done: Callable[[], None]) -> None:
        self._under_way.pop(task, None)
        self._by_key = {key: other for key, other in self._by_key.items() if other is not task}
        self.finished.emit(task)
        if not task.wanted:
            return
        if error is None:
            done()
        elif isinstance(error, AnnotatorError):
            task.failed(error)
        else:
            raise error

    def _post(self, call: Callable[[], None]) -> None:
        """Have `call` made in the window's thread; may be used from any."""
        self._posted.emit(call)

    def _receive(self, call: Callable[[], None]) -> None:
        call()


def _nothing() -> None:
    """What is done with the result of work that has none."""


def _generator(items: Iterator[T]) -> Generator[T]:
    yield from items
