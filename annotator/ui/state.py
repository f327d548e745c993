"""A state that keys are in until it is answered or left."""

from PySide6.QtCore import QObject, Signal


class State(QObject):
    """Says what it is in a sentence, which is empty while it does not hold."""

    changed = Signal()
    """It holds, holds no longer, or has another sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sentence = ""
