"""What comes in a stream, passed on in bundles: the first thing at once, then ever more at a time."""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

T = TypeVar("T")

_SHORTEST, _LONGEST = 60, 1_000
"""Milliseconds between two bundles."""
_SLOWER = 1.5


class Bundles(QObject, Generic[T]):
    """Saves whoever shows a list from showing it anew for each thing that is added where nobody looks."""

    ready = Signal(list)
    """A bundle, in the order in which its things came."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[T] = []
        self._until = QTimer(self, singleShot=True)
        self._until.timeout.connect(self._on_time)
        self._pause = 0

    def put(self, thing: T) -> None:
        """Pass it on, now or soon."""
        self._waiting.append(thing)
        if not self._until.isActive():
            self._on_time()

    def end(self) -> list[T]:
        """What is still waiting; what comes then is the first of another stream."""
        left, self._waiting, self._pause = self._waiting, [], 0
        self._until.stop()
        return left

    def _on_time(self) -> None:
        if self._waiting:
            bundle, self._waiting = self._waiting, []
            self._pause = min(max(round(self._pause * _SLOWER), _SHORTEST), _LONGEST)
            self._until.start(self._pause)
            self.ready.emit(bundle)
