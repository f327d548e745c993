"""Waits for the next key that is pressed, for the dialog in which keys are chosen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.keys import pressed


class NextKey(QObject):
    """Gives the next key pressed in `window` to `got`; Escape and a click elsewhere give up, with an empty text."""

    def __init__(self, got: Callable[[str], None], window: QWidget) -> None:
        super().__init__(window)
        self._got = got
        self._watched = [window, *window.findChildren(QWidget)]
        for widget in self._watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the key, before any shortcut or field hears of it."""
        match event.type():
            case QEvent.Type.ShortcutOverride:
                event.accept()
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                self._take(event)
            case QEvent.Type.MouseButtonPress | QEvent.Type.WindowDeactivate:
                self._stop("")
                return False
            case _:
                return super().eventFilter(watched, event)
        return True

    def _take(self, event: QKeyEvent) -> None:
        found = pressed(event)
        if found:
            self._stop("" if found[0] == "Esc" else found[-1])

    def _stop(self, key: str) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self.deleteLater()
        self._got(key)
