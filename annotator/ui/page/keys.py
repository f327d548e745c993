"""The page's own keys: the caret's motions as every desktop has them, and the few that a text view needs."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.page.caret import Motion

_Standard = QKeySequence.StandardKey


class KeyRouter(Protocol):
    """Whoever is asked first about every key; the page acts only on what it leaves."""

    def run(self, event: QKeyEvent, /) -> bool:
        """Do what the key stands for; False if it stands for nothing."""
        ...


_MOTIONS = {
    Motion.LEFT: (_Standard.MoveToPreviousChar, _Standard.SelectPreviousChar),
    Motion.RIGHT: (_Standard.MoveToNextChar, _Standard.SelectNextChar),
    Motion.WORD_LEFT: (_Standard.MoveToPreviousWord, _Standard.SelectPreviousWord),
    Motion.WORD_RIGHT: (_Standard.MoveToNextWord, _Standard.SelectNextWord),
    Motion.UP: (_Standard.MoveToPreviousLine, _Standard.SelectPreviousLine),
    Motion.DOWN: (_Standard.MoveToNextLine, _Standard.SelectNextLine),
    Motion.PAGE_UP: (_Standard.MoveToPreviousPage, _Standard.SelectPreviousPage),
    Motion.PAGE_DOWN: (_Standard.MoveToNextPage, _Standard.SelectNextPage),
    Motion.LINE_START: (_Standard.MoveToStartOfLine, _Standard.SelectStartOfLine),
    Motion.LINE_END: (_Standard.MoveToEndOfLine, _Standard.SelectEndOfLine),
    Motion.TEXT_START: (_Standard.MoveToStartOfDocument, _Standard.SelectStartOfDocument),
    Motion.TEXT_END: (_Standard.MoveToEndOfDocument, _Standard.SelectEndOfDocument),
}
_PASSAGES = {Qt.Key.Key_Up: Motion.PASSAGE_UP, Qt.Key.Key_Down: Motion.PASSAGE_DOWN}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_HELD = _CTRL | _SHIFT | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def motion_of(event: QKeyEvent) -> tuple[Motion, bool] | None:
    """The motion that a key stands for on this desktop, and whether it selects; None if it is no motion."""
    passage = _PASSAGES.get(event.keyCombination().key())
    if passage is not None and event.modifiers() & _HELD & ~_SHIFT == _CTRL:
        return passage, bool(event.modifiers() & _SHIFT)
    for motion, (move, select) in _MOTIONS.items():
        if event.matches(move):
            return motion, False
        if event.matches(select):
            return motion, True
    return None
