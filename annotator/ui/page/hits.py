"""Hits: which marks lie under a point."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from annotator.model.schema import Render
from annotator.ui.page.boxes import Bar, Box, Row
from annotator.ui.page.marks import Mark
from annotator.ui.page.metrics import BAR_WIDTH, Metrics

_REACH = 3
"""Pixels beside a thin line that still count as on it."""


class Zone(Enum):
    """The part of a mark that was hit."""

    CHIP = auto()
    BAR = auto()
    TEXT = auto()


class Hit(NamedTuple):
    """A mark under a point."""

    mark: Mark
    zone: Zone


def hits_in_row(row: Row, x: int, y: int, metrics: Metrics) -> list[Hit]:
    """The marks under a point of a line, the likeliest first: a chip, then the innermost text.

    `x` counts from the text column's left edge, `y` from the line's top. A bracket mark is hit by its chip and its two
    ends only: the text in it belongs to whoever wants to mark a part of it.
    """
    if not 0 <= y < metrics.pitch:
        return []
    found: list[Hit] = []
    if y >= metrics.chips_top:
        found += [Hit(chip.mark, Zone.CHIP) for chip in row.chips if chip.left <= x < chip.right]
    found += [Hit(box.mark, Zone.TEXT) for box in reversed(row.boxes) if box.left <= x < box.right and _takes(box, x)]
    return found


def _takes(box: Box, x: int) -> bool:
    if box.mark.look.render is not Render.BRACKET:
        return True
    return (box.opens and x - box.left < _REACH) or (box.closes and box.right - x <= _REACH)


def hits_in_margin(bars: Sequence[Bar], line: int, x: int, metrics: Metrics) -> list[Hit]:
    """The marks whose bars are beside a line at `x` pixels from the text column's left edge (so below zero)."""
    return [Hit(bar.mark, Zone.BAR) for bar in bars if bar.first <= line <= bar.last and _on_bar(bar.lane, x, metrics)]


def _on_bar(lane: int, x: int, metrics: Metrics) -> bool:
    return bar_left(lane + 1, metrics) + BAR_WIDTH < x + 1 <= bar_left(lane, metrics) + BAR_WIDTH


def bar_left(lane: int, metrics: Metrics) -> int:
    """The left edge of a margin bar, from the text column's left edge; the fourth and further ones are close."""
    return -(metrics.em // 2) - BAR_WIDTH - 6 * min(lane, 3) - 4 * max(lane - 3, 0)
