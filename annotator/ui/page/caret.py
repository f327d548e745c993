"""Where a motion takes the caret: by character, word, line, screen and passage."""

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

from annotator.model.span import Span
from annotator.ui.page.layouts import Entry
from annotator.ui.page.selection import Selection
from annotator.ui.page.sheet import Sheet

Finder = Callable[[str, int], Span | None]
"""Finds the word or the sentence at an offset of a text."""


class Motion(Enum):
    """A way for the caret to move."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    PASSAGE_UP = auto()
    PASSAGE_DOWN = auto()
    TEXT_START = auto()
    TEXT_END = auto()


class Stand(NamedTuple):
    """A place for the caret; `upstream` at the end of a wrapped line."""

    offset: int
    upstream: bool = False


class Caret:
    """Moves over a sheet. Going up and down keeps the distance from the left edge that it began with."""

    def __init__(self, sheet: Sheet, words: Finder) -> None:
        self._sheet = sheet
        self._words = words
        self._goal: int | None = None

    def moved(self, selection: Selection, motion: Motion) -> Stand:
        """Where the caret goes from where it stands."""
        vertical = motion in {Motion.UP, Motion.DOWN, Motion.PAGE_UP, Motion.PAGE_DOWN}
        if not vertical:
            self._goal = None
        match motion:
            case Motion.LEFT:
                return Stand(self._left(selection.cursor))
            case Motion.RIGHT:
                return Stand(self._right(selection.cursor))
            case Motion.WORD_LEFT:
                return Stand(self._word_left(selection.cursor))
            case Motion.WORD_RIGHT:
                return Stand(self._word_right(selection.cursor))
            case Motion.LINE_START | Motion.LINE_END:
                return self._line_edge(selection, motion)
            case Motion.PASSAGE_UP | Motion.PASSAGE_DOWN:
                return Stand(self._passage(selection.cursor, motion))
            case Motion.TEXT_START:
                return Stand(0)
            case Motion.TEXT_END:
                return Stand(len(self._sheet.text))
            case _:
                return self._vertical(selection, motion)

    def forget(self) -> None:
        """The next way up or down begins a distance of its own."""
        self._goal = None

    def _left(self, offset: int) -> int:
        sheet = self._sheet
        piece = sheet.pieces.at(offset)
        entry = sheet.entry(piece)
        if offset > entry.start:
            return entry.before(min(offset, entry.end)) if offset <= entry.end else entry.end
        if piece == 0:
            return 0
        previous = sheet.entry(piece - 1)
        return previous.before(previous.end) if sheet.pieces.goes_on(piece - 1) else previous.end

    def _right(self, offset: int) -> int:
        sheet = self._sheet
        piece = sheet.pieces.at(offset)
        entry = sheet.entry(piece)
        if offset < entry.end:
            return entry.after(offset)
        return sheet.pieces.starts[piece + 1] if piece + 1 < len(sheet.pieces) else entry.end

    def word_edge(self, offset: int, *, forwards: bool) -> int:
        """The next edge of a word from an offset on, or the last one before it."""
        return self._word_right(offset) if forwards else self._word_left(offset)

    def _word_left(self, offset: int) -> int:
        text = self._sheet.text
        while offset > 0 and text[offset - 1].isspace():
            offset -= 1
        word = self._words(text, offset - 1) if offset else None
        return min(word.start, offset - 1) if word else max(0, offset - 1)

    def _word_right(self, offset: int) -> int:
        text = self._sheet.text
        while offset < len(text) and text[offset].isspace():
            offset += 1
        word = self._words(text, offset) if offset < len(text) else None
        return max(word.end, offset + 1) if word else min(len(text), offset + 1)

    def _line_edge(self, selection: Selection, motion: Motion) -> Stand:
        entry, line = self._sheet.locate(selection.cursor, upstream=selection.upstream)
        if motion is Motion.LINE_START:
            return Stand(entry.starts[line])
        return Stand(entry.starts[line + 1], line < entry.lines - 1)

    def _passage(self, offset: int, motion: Motion) -> int:
        pieces = self._sheet.pieces
        piece = pieces.at(offset)
        if motion is Motion.PASSAGE_DOWN:
            return pieces.starts[piece + 1] if piece + 1 < len(pieces) else len(self._sheet.text)
        return pieces.starts[piece if offset > pieces.starts[piece] else max(0, piece - 1)]

    def _vertical(self, selection: Selection, motion: Motion) -> Stand:
        sheet = self._sheet
        entry, line = sheet.locate(selection.cursor, upstream=selection.upstream)
        if self._goal is None:
            self._goal = entry.x(line, min(selection.cursor, entry.end))
        lines = 1
        if motion in {Motion.PAGE_UP, Motion.PAGE_DOWN}:
            lines = max(1, sheet.view // sheet.metrics.pitch - 1)
        for _ in range(lines):
            there = (
                self._line_below(entry, line)
                if motion in {Motion.DOWN, Motion.PAGE_DOWN}
                else self._line_above(entry, line)
            )
            if there is None:
                break
            entry, line = there
        offset = entry.offset(line, self._goal)
        return Stand(offset, line < entry.lines - 1 and offset == entry.starts[line + 1])

    def _line_below(self, entry: Entry, line: int) -> tuple[Entry, int] | None:
        if line + 1 < entry.lines:
            return entry, line + 1
        return (self._sheet.entry(entry.piece + 1), 0) if entry.piece + 1 < len(self._sheet.pieces) else None

    def _line_above(self, entry: Entry, line: int) -> tuple[Entry, int] | None:
        if line:
            return entry, line - 1
        if not entry.piece:
            return None
        above = self._sheet.entry(entry.piece - 1)
        return above, above.lines - 1
