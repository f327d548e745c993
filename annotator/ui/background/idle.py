"""When Python looks for garbage: between gestures, never in the middle of one.

A full collection over a hundred thousand annotations takes 25 ms, in the middle of paging say. So what is there
after a start or an opened project is set aside, and only what is younger is looked through, when nothing else is on.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY = 2_000
"""Milliseconds between two looks."""
_SETTLED = 1_500
"""Milliseconds after opening a project in which the first screens are drawn."""
_WORTH = 5_000
"""New objects below which a look does not pay."""


class IdleCollection(QObject):
    """Takes over from Python's own timing until `end`."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        gc.disable()
        self._look = QTimer(self, interval=_EVERY)
        self._look.timeout.connect(self._collect_young)
        self._look.start()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(self._set_aside)
        self._settle.start()
        app.applicationStateChanged.connect(self._on_state)

    def settle(self) -> None:
        """Much is new and will stay: set it aside soon."""
        self._settle.start()

    def end(self) -> None:
        """Give the timing back to Python."""
        self._look.stop()
        self._settle.stop()
        gc.unfreeze()
        gc.enable()
        self.deleteLater()

    def _collect_young(self) -> None:
        if gc.get_count()[0] > _WORTH:
            gc.collect(1)

    def _set_aside(self) -> None:
        gc.collect()
        gc.freeze()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Nobody looks: the time for a thorough one."""
        if state is not Qt.ApplicationState.ApplicationActive:
            gc.collect()
