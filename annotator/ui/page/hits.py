"""Hits: which marks lie under a point."""

from enum import Enum, auto
from typing import NamedTuple

from annotator.model.schema import Render
from annotator.ui.page.boxes import PieceBoxes
from annotator.ui.page.marks import Mark
from annotator.ui.page.metrics import BAR_STEP, Metrics

_REACH = 3
"""Pixels around a thin line that still count as on it."""


class Zone(Enum):
    """The part of a mark that was hit."""

    CHIP = auto()
    BAR = auto()
    TEXT = auto()


class Hit(NamedTuple):
    """A mark under a point."""

    mark: Mark
    zone: Zone


def hits_at(boxes: PieceBoxes, line: int, x: int, y: int, metrics: Metrics) -> list[Hit]:
    """The marks under a point of a line, the likeliest first: a chip or a margin bar, then the innermost text.

    `x` counts from the text column's left edge, `y` from the line's top. A bracket mark is hit by its chip, its bar
    and its two ends only: the text in it belongs to whoever wants to mark a part of it.
    """
    if not 0 <= y < metrics.pitch:
        return []
    if x < 0:
        return [
            Hit(bar.mark, Zone.BAR)
            for bar in boxes.bars
            if bar.first <= line <= bar.last and _on_bar(bar.lane, x, metrics)
        ]
    row = boxes.lines[line]
    found: list[Hit] = []
    if y >= metrics.chips_top:
        found += [Hit(chip.mark, Zone.CHIP) for chip in row.chips if chip.left <= x < chip.right]
    for box in reversed(row.boxes):
        if not box.left <= x < box.right:
            continue
        ends = (box.opens and x - box.left < _REACH) or (box.closes and box.right - x <= _REACH)
        if box.mark.look.render is not Render.BRACKET or ends:
            found.append(Hit(box.mark, Zone.TEXT))
    return found


def bar_left(lane: int, metrics: Metrics) -> int:
    """The left edge of a margin bar, from the text column's left edge."""
    return -(metrics.em // 2) - BAR_STEP * lane - 3


def _on_bar(lane: int, x: int, metrics: Metrics) -> bool:
    left = bar_left(lane, metrics)
    return left - 1 <= x < left + BAR_STEP - 1
