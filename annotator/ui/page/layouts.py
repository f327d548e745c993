"""Laid-out pieces: the border to Qt's text layout, and so to UTF-16. Everything outside counts in code points."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from annotator.text.offsets import Utf16Map, utf16_length
from annotator.ui.page.boxes import Bar, Row, line_of
from annotator.ui.page.display import shown
from annotator.ui.page.look import PageLook
from annotator.ui.page.metrics import Metrics
from annotator.ui.page.pieces import Pieces
from annotator.ui.page.strokes import Strokes

CAPACITY = 60_000
"""Characters that stay laid out, in some fifty screens of text; a piece counts for `_LEAST` at least."""

_LEAST = 64


def font_of(look: PageLook) -> QFont:
    """The text's font. One hinting for all: a glyph is rasterised once and not at four sub-pixel places."""
    font = QFont(look.family)
    font.setPointSizeF(look.points)
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return font


def em_of(font: QFont) -> int:
    """The width of a Chinese character in whole pixels."""
    return max(6, round(QFontMetricsF(font).horizontalAdvance("中"))) or QFontInfo(font).pixelSize()


class Entry:
    """A piece laid out. The layout and its lines live and die together: a line that outlives its layout crashes.

    Lines, offsets and pixels are those of the piece's column: `lead` pixels above the first line belong to the
    piece. What is known of the marks on it is kept here too, line by line, until it is forgotten.
    """

    __slots__ = (
        *("_layout", "_lines", "_units", "bars", "height", "lead", "piece", "rows", "signs", "starts", "strokes"),
        "text",
    )

    def __init__(self, piece: int, start: int, text: str, layout: QTextLayout, lines: list[QTextLine]) -> None:
        self.piece = piece
        self.text = text
        self.height = 0
        self.lead = 0
        self.rows: list[Row | None] = [None] * len(lines)
        self.strokes: list[Strokes | None] = [None] * len(lines)
        self.bars: Sequence[Bar] | None = None
        self.signs: Sequence[tuple[int, int, int, int, int]] | None = None
        self._layout = layout
        self._lines = lines
        self._units = Utf16Map(text) if utf16_length(text) != len(text) else None
        self.starts: Sequence[int] = [start + self._point(line.textStart()) for line in lines]
        self.starts.append(start + len(text))

    @property
    def start(self) -> int:
        """Where the piece begins in the text."""
        return self.starts[0]

    @property
    def end(self) -> int:
        """Where it ends, without a line break."""
        return self.starts[-1]

    @property
    def lines(self) -> int:
        """How many lines it has; at least one."""
        return len(self._lines)

    def forget(self, start: int, end: int) -> None:
        """Marks have changed between two offsets: what is known of those lines no longer holds."""
        for line in range(self.line_at(start), self.line_at(end - 1) + 1):
            self.rows[line] = self.strokes[line] = None

    def line_at(self, offset: int) -> int:
        """The line of an offset of the piece."""
        return line_of(self.starts, offset)

    def x(self, line: int, offset: int) -> int:
        """The pixels from the left edge of the column to an offset of the line."""
        place = cast(tuple[float, int], self._lines[line].cursorToX(self._unit(offset - self.starts[0])))
        return round(place[0])

    def offset(self, line: int, x: float, *, between: bool = True) -> int:
        """The offset at a distance from the left edge: the nearest gap `between` two characters, or the character."""
        edge = (
            QTextLine.CursorPosition.CursorBetweenCharacters if between else QTextLine.CursorPosition.CursorOnCharacter
        )
        return self.starts[0] + self._point(self._lines[line].xToCursor(x, edge))

    def after(self, offset: int) -> int:
        """The next place for a caret, past all of a character with its marks and joiners."""
        return self.starts[0] + self._point(self._layout.nextCursorPosition(self._unit(offset - self.starts[0])))

    def before(self, offset: int) -> int:
        """The previous place for a caret."""
        return self.starts[0] + self._point(self._layout.previousCursorPosition(self._unit(offset - self.starts[0])))

    def draw(self, painter: QPainter, x: int, y: int, clip: QRectF) -> None:
        """Draw the letters, with the upper left corner of the piece at a point."""
        self._layout.draw(painter, QPointF(x, y + self.lead), [], clip)

    def _unit(self, offset: int) -> int:
        return self._units.to_utf16(offset) if self._units else offset

    def _point(self, unit: int) -> int:
        return self._units.to_code_point(unit) if self._units else unit


class Layouts:
    """Lays pieces out on demand and keeps the latest."""

    def __init__(self, text: str, pieces: Pieces, font: QFont, metrics: Metrics) -> None:
        self._text = text
        self._pieces = pieces
        self._font = font
        self._metrics = metrics
        self._kept: dict[int, Entry] = {}
        self._size = 0
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTabStopDistance(metrics.em * 4)

    def __getitem__(self, piece: int) -> Entry:
        entry = self._kept.pop(piece, None)
        if entry is None:
            entry = self.fresh(piece)
            self._size += max(len(entry.text), _LEAST)
            while self._size > CAPACITY and self._kept:
                oldest = self._kept.pop(next(iter(self._kept)))
                self._size -= max(len(oldest.text), _LEAST)
        self._kept[piece] = entry
        return entry

    def kept(self, piece: int) -> Entry | None:
        """The piece, if it is laid out already."""
        return self._kept.get(piece)

    def entries(self) -> Sequence[Entry]:
        """All that are laid out."""
        return tuple(self._kept.values())

    def fresh(self, piece: int) -> Entry:
        """Lay a piece out without keeping it."""
        start = self._pieces.starts[piece]
        text = self._text[start : self._pieces.ends[piece]]
        layout = QTextLayout(shown(text), self._font)
        layout.setCacheEnabled(True)
        layout.setTextOption(self._option)
        return Entry(piece, start, text, layout, self._lines(layout))

    def _lines(self, layout: QTextLayout) -> list[QTextLine]:
        lines: list[QTextLine] = []
        width, baseline, pitch = self._metrics.width, self._metrics.baseline, self._metrics.pitch
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, baseline + len(lines) * pitch - line.ascent()))
            lines.append(line)
        layout.endLayout()
        return lines
