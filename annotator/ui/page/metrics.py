"""The measures of a line: where its text, its bars and its chips lie, in whole pixels."""

from dataclasses import dataclass

from annotator.ui.page.lanes import Extent
from annotator.ui.page.look import PageLook

BARS = 5
"""The height of the room for bars: two of two pixels, three of one, more pressed together."""

BAR_WIDTH = 3
"""Of a bar in the margin."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Pixels. Heights within a line count from the line's top; `left` is where text begins in the window.

    Under the text of every line there is room for bars and for a row of chips, used or not, so that a line never
    moves when a mark comes or goes.
    """

    em: int
    pitch: int
    baseline: int
    band_top: int
    band_height: int
    bars_height: int
    chip_height: int
    gap: int
    lead: int
    left: int
    width: int
    gutter: int

    @property
    def bars_top(self) -> int:
        """The upper edge of the first bar."""
        return self.band_top + self.band_height

    @property
    def chips_top(self) -> int:
        """The upper edge of the chips."""
        return self.bars_top + self.bars_height

    def bar(self, lane: int, lanes: int) -> Extent:
        """The upper and lower edge of a bar, from the first bar's upper edge, where `lanes` lie one below the other."""
        if lanes <= 2:
            return lane * 3, lane * 3 + 2
        if lanes == 3:
            return lane * 2, lane * 2 + 1
        top = min(lane * self.bars_height // lanes, self.bars_height - 1)
        return top, top + 1

    def height(self, lines: int, *, blank: bool, first: bool, last: bool, goes_on: bool) -> int:
        """The height of a piece of so many lines; `first` and `last` are those of the whole text."""
        own = round(self.em * 1.2) if blank else lines * self.pitch
        after = 0 if goes_on or blank else self.gap
        return own + after + (self.lead if first else 0) + (self.lead * 2 if last else 0)


def measured(look: PageLook, em: int, view: int) -> Metrics:
    """The measures for an em and a window of so many pixels."""
    band = round(em * 1.2)
    chip = max(9, round(em * 0.66))
    top = max(1, round(em * 0.08))
    pitch = max(round(em * look.line_spacing), top + band + BARS + chip)
    gutter = round(em * (3.4 if look.numbers else 1.6))
    margin = round(em * 1.2)
    width = max(em * 4, min(round(em * look.column), view - gutter - margin))
    left = max(gutter, (view - width) // 2)
    return Metrics(
        em=em,
        pitch=pitch,
        baseline=top + round(em * 0.12 + em * 0.86),
        band_top=top,
        band_height=band,
        bars_height=BARS,
        chip_height=chip,
        gap=round(em * 0.35),
        lead=round(em * 1.2),
        left=left,
        width=width,
        gutter=gutter,
    )
