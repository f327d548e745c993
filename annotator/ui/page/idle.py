"""Idle time: what can wait is done in slices so short that nobody feels them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

SLICE = 4
"""Milliseconds of work before the window gets a chance to act again."""
PAUSE = 8
"""Milliseconds before work begins, so that what was just asked for is painted first."""

Job = Callable[[], bool]
"""Does a bit of work, well under a slice; False if there was none."""


class Idle(QObject):
    """Works through jobs while nothing else happens, the earlier ones first; sleeps when there is none left."""

    def __init__(self, parent: QObject, jobs: Sequence[Job]) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)

    @property
    def awake(self) -> bool:
        """Whether work is left."""
        return self._timer.isActive()

    def wake(self) -> None:
        """There may be work."""
        if not self._timer.isActive():
            self._timer.start(PAUSE)

    def sleep(self) -> None:
        """Stop until there may be work again."""
        self._timer.stop()

    def _work(self) -> None:
        """One slice; the next one only if nothing went wrong, for it would go wrong again."""
        spent = QElapsedTimer()
        spent.start()
        while spent.elapsed() < SLICE:
            if not any(job() for job in self._jobs):
                return
        self._timer.start(0)
