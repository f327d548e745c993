"""The sheet: a text as it lies on the page. Says what is where, and what the window shows of it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from operator import sub
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont

from annotator.model.schema import Render
from annotator.ui.page.boxes import Bar, Row, bars_of, row_of
from annotator.ui.page.flow import TOP, Anchor, Flow
from annotator.ui.page.index import MarkIndex
from annotator.ui.page.layouts import Entry, Layouts
from annotator.ui.page.marks import Mark
from annotator.ui.page.metrics import Metrics
from annotator.ui.page.notes import NO_NOTES, Notes
from annotator.ui.page.origin import SAME, Origin
from annotator.ui.page.pieces import LONGEST, Pieces

_NEAR = range(-64, 65)
"""Pieces from the window's first one whose places are told exactly, at the cost of laying out what lies between."""

_SAMPLE = 20_000
_MANY = 1000
_WIDEST = 1.5
"""Ems that a character is wide at most, but for some that no document has; then a height is wrong till it is seen."""


class Placed(NamedTuple):
    """A piece and where its upper edge is in the window, in pixels."""

    entry: Entry
    top: int


class Spot(NamedTuple):
    """A point of the window as the text knows it: the line, and the pixels from the column's and the line's corner."""

    entry: Entry
    line: int
    x: int
    y: int


class Sheet:
    """One text in one typeface and width. What is asked for gets laid out; the rest is estimated.

    The window hangs on `anchor`, so nothing that is learnt about the heights elsewhere can move what is seen.
    """

    def __init__(
        self,
        text: str,
        marks: Sequence[Mark],
        font: QFont,
        metrics: Metrics,
        chip_width: Callable[[Mark], int],
        origin: Origin = SAME,
    ) -> None:
        self.text = text
        self.pieces = Pieces(text)
        self.index = MarkIndex(marks, len(text), origin)
        self.notes = NO_NOTES
        self.anchor = TOP
        self.view = 0
        self._stays: tuple[int, int] | None = None
        self.metrics = metrics
        self._font = font
        self._chip_width = chip_width
        self.layouts = Layouts(self.text, self.pieces, font, metrics)
        self.flow = Flow(self._estimates())

    def set_type(self, font: QFont, metrics: Metrics, chip_width: Callable[[Mark], int]) -> None:
        """Lay everything out anew; the first visible character stays where it is."""
        stays = self.standing()
        self.metrics = metrics
        self._font = font
        self._chip_width = chip_width
        self.layouts = Layouts(self.text, self.pieces, font, metrics)
        self.flow = Flow(self._estimates())
        self.stay_at(*stays)

    def standing(self) -> tuple[int, int]:
        """The code point that is to stay first in the window however the text is laid out, and where its line is."""
        return self._stays or self.first_visible()

    def stay_at(self, offset: int, below: int) -> None:
        """The same as `put_at`, and until the window is moved the offset is the one that is to stay first."""
        self.put_at(offset, below)
        self._stays = offset, below

    def set_notes(self, notes: Notes) -> None:
        """Other notes on the same text."""
        self.notes = notes
        for entry in self.layouts.entries():
            entry.strokes = [None] * entry.lines

    def fit(self, metrics: Metrics) -> None:
        """Another width of the window; nothing is laid out anew where only the margins change."""
        if replace(metrics, left=self.metrics.left) == self.metrics:
            self.metrics = metrics
        else:
            self.set_type(self._font, metrics, self._chip_width)

    def entry(self, piece: int) -> Entry:
        """The piece laid out, its height corrected."""
        entry = self.layouts[piece]
        if not entry.height:
            entry.lead = self.metrics.lead if piece == 0 else 0
            entry.height = self._height(piece, entry.lines, blank=not entry.text)
            self.flow.correct(piece, entry.height)
        return entry

    def weigh(self, piece: int) -> None:
        """Find the height of a piece without keeping its layout, and without any where one line is enough."""
        start, end = self.pieces.starts[piece], self.pieces.ends[piece]
        if (end - start) * self.metrics.em * _WIDEST <= self.metrics.width and "\t" not in self.text[start:end]:
            lines = 1
        else:
            lines = (self.layouts.kept(piece) or self.layouts.fresh(piece)).lines
        self.flow.correct(piece, self._height(piece, lines, blank=start == end))

    def last_visible(self) -> int:
        """The end of the last piece in the window."""
        piece, bottom = self.anchor.piece, self.flow.height(self.anchor.piece) - self.anchor.offset
        while bottom < self.view and piece < len(self.pieces) - 1:
            piece += 1
            bottom += self.flow.height(piece)
        return self.pieces.ends[piece]

    def row(self, entry: Entry, line: int) -> Row:
        """What the marks take of a line."""
        found = entry.rows[line]
        if found is None:
            marks = self.index.overlapping(entry.starts[line], entry.starts[line + 1])
            metrics = self.metrics
            found = row_of(marks, entry, line, self._chip_width, metrics.em * 4, metrics.width + metrics.em)
            entry.rows[line] = found
        return found

    def bars(self, entry: Entry) -> Sequence[Bar]:
        """The margin bars of a piece."""
        if entry.bars is None:
            entry.bars = bars_of(self.index.overlapping(entry.start, entry.end), entry.starts)
        return entry.bars

    def visible(self, upper: int, lower: int) -> list[Placed]:
        """The pieces between two heights of the window, from top to bottom."""
        found: list[Placed] = []
        piece, top = self.anchor.piece, -self.anchor.offset
        while top < lower and piece < len(self.pieces):
            entry = self.entry(piece)
            if top + entry.height > upper:
                found.append(Placed(entry, top))
            top += entry.height
            piece += 1
        return found

    def scroll(self, pixels: int) -> int:
        """Move the window over the text; how far it went."""
        before = self.anchor
        aimed = self.flow.moved(before, pixels, self.measure)
        self.anchor = self.flow.clamped(aimed, self.view, self.measure)
        if self.anchor != before:
            self._stays = None
        return self.flow.top(self.anchor.piece) + self.anchor.offset - self.flow.top(before.piece) - before.offset

    def jump(self, anchor: Anchor) -> None:
        """Hang the window on another anchor."""
        self._stays = None
        self.anchor = self.flow.clamped(self.flow.moved(anchor, 0, self.measure), self.view, self.measure)

    def measure(self, piece: int) -> int:
        """The exact height of a piece."""
        return self.flow.height(piece) if self.flow.known(piece) else self.entry(piece).height

    def locate(self, offset: int, *, upstream: bool = False) -> tuple[Entry, int]:
        """The piece and the line of an offset; `upstream` takes the end of a wrapped line for that line."""
        entry = self.entry(self.pieces.at(offset))
        offset = min(offset, entry.end)
        line = entry.line_at(offset)
        return entry, line - 1 if upstream and line and entry.starts[line] == offset else line

    def line_top(self, entry: Entry, line: int) -> int:
        """Where a line begins within its piece, in pixels."""
        return entry.lead + line * self.metrics.pitch

    def line_rect(self, offset: int, *, upstream: bool = False) -> QRect:
        """The line of an offset, as wide as the text column."""
        entry, line = self.locate(offset, upstream=upstream)
        top = self.top_of(entry.piece) + self.line_top(entry, line)
        return QRect(self.metrics.left, top, self.metrics.width, self.metrics.pitch)

    def caret_rect(self, offset: int, *, upstream: bool = False) -> QRect:
        """Where a caret stands for an offset."""
        entry, line = self.locate(offset, upstream=upstream)
        top = self.top_of(entry.piece) + self.line_top(entry, line) + self.metrics.band_top
        return QRect(self.metrics.left + entry.x(line, min(offset, entry.end)) - 1, top, 2, self.metrics.band_height)

    def first_visible(self) -> tuple[int, int]:
        """The first code point in the window, and how far its line is below the window's upper edge."""
        if self.anchor == TOP:
            return 0, self.metrics.lead
        entry, offset = self.entry(self.anchor.piece), self.anchor.offset
        line = max(0, -(-(offset - entry.lead) // self.metrics.pitch))
        if line < entry.lines:
            return entry.starts[line], self.line_top(entry, line) - offset
        if entry.piece + 1 < len(self.pieces):
            return self.pieces.starts[entry.piece + 1], entry.height - offset
        return entry.starts[-2], self.line_top(entry, entry.lines - 1) - offset

    def put_at(self, offset: int, below: int) -> None:
        """Show an offset with its line that far below the window's upper edge, or as near as the text allows."""
        self._stays = None
        entry, line = self.locate(offset)
        aimed = self.flow.moved(Anchor(entry.piece, 0), self.line_top(entry, line) - below, self.measure)
        self.anchor = self.flow.clamped(aimed, self.view, self.measure)

    def top_of(self, piece: int) -> int:
        """Where a piece is in the window, in pixels from its upper edge; exact if it is near."""
        held = self.anchor.piece
        if piece - held in _NEAR:
            between = range(held, piece) if piece >= held else range(piece, held)
            way = sum(map(self.measure, between))
        else:
            way = abs(self.flow.top(piece) - self.flow.top(held))
        return (way if piece >= held else -way) - self.anchor.offset

    def spot(self, x: int, y: int) -> Spot:
        """The nearest line to a point of the window."""
        piece, top = self.anchor.piece, -self.anchor.offset
        while piece < len(self.pieces) - 1 and top + self.measure(piece) <= y:
            top += self.measure(piece)
            piece += 1
        entry = self.entry(piece)
        within = y - top - entry.lead
        line = max(0, min(within // self.metrics.pitch, entry.lines - 1))
        return Spot(entry, line, x - self.metrics.left, within - line * self.metrics.pitch)

    def offset_at(self, x: int, y: int) -> tuple[int, bool]:
        """The nearest gap between two characters to a point of the window; and whether it is a wrapped line's end."""
        spot = self.spot(x, y)
        offset = spot.entry.offset(spot.line, spot.x)
        return offset, spot.line < spot.entry.lines - 1 and offset == spot.entry.starts[spot.line + 1]

    def character_at(self, x: int, y: int) -> int | None:
        """The character under a point of the window; None beside the text."""
        spot = self.spot(x, y)
        start, end = spot.entry.starts[spot.line], spot.entry.starts[spot.line + 1]
        inside = 0 <= spot.y < self.metrics.pitch and 0 <= spot.x < spot.entry.x(spot.line, end)
        return min(spot.entry.offset(spot.line, spot.x, between=False), end - 1) if inside and start < end else None

    def touch(self, marks: Iterable[Mark]) -> None:
        """Forget what is known of the lines that the marks lie on."""
        for mark in marks:
            first, last = self.pieces.at(mark.start), self.pieces.at(mark.end - 1)
            if last - first < _MANY:
                entries = filter(None, map(self.layouts.kept, range(first, last + 1)))
            else:
                entries = (entry for entry in self.layouts.entries() if first <= entry.piece <= last)
            for entry in entries:
                entry.forget(max(mark.start, entry.start), max(min(mark.end, entry.end), entry.start + 1))
                if mark.look.render is Render.BRACKET:
                    entry.bars = None

    def _height(self, piece: int, lines: int, *, blank: bool) -> int:
        last = len(self.pieces) - 1
        goes_on = self.pieces.goes_on(piece)
        return self.metrics.height(lines, blank=blank, first=piece == 0, last=piece == last, goes_on=goes_on)

    def _estimates(self) -> list[int]:
        """Heights by the number of characters alone, as wide on average as the first ones of the text."""
        sample = self.text[:_SAMPLE]
        wide = (len(sample.encode("utf-8", "surrogatepass")) - len(sample)) / 2
        mean = (wide + 0.55 * (len(sample) - wide)) / max(1, len(sample))
        per_line = max(1.0, self.metrics.width / (self.metrics.em * mean)) if mean > 0 else 1.0
        table, lines = [self.metrics.height(1, blank=True, first=False, last=False, goes_on=False)], 0
        while len(table) <= LONGEST:
            lines += 1
            height = self.metrics.height(lines, blank=False, first=False, last=False, goes_on=False)
            table += [height] * (int(lines * per_line) + 1 - len(table))
        heights = list(map(table.__getitem__, map(sub, self.pieces.ends, self.pieces.starts)))
        heights[0] += self.metrics.lead
        heights[-1] += self.metrics.lead * 2
        return heights
