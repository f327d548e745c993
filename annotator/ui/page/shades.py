"""The shades in which a type's colour is drawn, so that text stays readable and lines stay visible on any paper."""

from dataclasses import dataclass
from functools import lru_cache

from annotator.ui.page.look import PageColors

Rgb = tuple[float, float, float]
"""Red, green and blue, each 0 to 1."""

LINE_CONTRAST = 3.0
"""Of lines against the paper (WCAG 2.2, criterion 1.4.11)."""
TEXT_CONTRAST = 4.5
"""Of a chip's letters against the chip (WCAG 2.2, criterion 1.4.3)."""
INK_CONTRAST = 7.0
"""Of the text against any tint (WCAG 2.2, criterion 1.4.6)."""

_LIGHT, _DARK, _CRISP = 1.2, 1.45, 1.15
"""How far tints stand out from light and dark paper, and where outlines do most of the work."""

_STEPS = 48


@dataclass(frozen=True, slots=True)
class Shades:
    """One colour as it is used on the page, "#RRGGBB" each: behind text, for lines, for chips and their letters."""

    tint: str
    strong_tint: str
    line: str
    chip: str
    letters: str


@lru_cache(maxsize=512)
def shades(color: str, colors: PageColors) -> Shades:
    """The shades of a schema colour under the page's colours."""
    base, paper, ink = rgb(color), rgb(colors.paper), rgb(colors.ink)
    dark = _luminance(paper) < 0.2
    depth = _CRISP if colors.crisp else _DARK if dark else _LIGHT
    line = _visible(base, ink, paper, TEXT_CONTRAST if colors.crisp else LINE_CONTRAST)
    pigment = line if dark else base  # a dark colour would have to cover dark paper wholly to be seen
    chip = _standing_out(pigment, paper, ink, depth * 1.08)
    return Shades(
        tint=name(_standing_out(pigment, paper, ink, depth)),
        strong_tint=name(_standing_out(pigment, paper, ink, depth * 1.6)),
        line=name(line),
        chip=name(chip),
        letters=name(_visible(base, ink, chip, INK_CONTRAST if colors.crisp else TEXT_CONTRAST)),
    )


def _standing_out(base: Rgb, paper: Rgb, ink: Rgb, wanted: float) -> Rgb:
    """So much of the colour on the paper that it stands out alike for every colour, and the ink stays readable.

    A colour too near to the paper gives the deepest tint that it can.
    """
    tint = paper
    for step in range(1, _STEPS + 1):
        deeper = mixed(paper, base, step / _STEPS)
        if contrast(deeper, ink) < INK_CONTRAST:
            break
        tint = deeper
        if contrast(tint, paper) >= wanted:
            break
    return tint


def _visible(base: Rgb, ink: Rgb, ground: Rgb, wanted: float) -> Rgb:
    """The colour moved towards the ink until it stands out from the ground."""
    for step in range(_STEPS):
        moved = mixed(base, ink, step / _STEPS)
        if contrast(moved, ground) >= wanted:
            return moved
    return ink


def rgb(color: str) -> Rgb:
    """The parts of "#RRGGBB"."""
    value = int(color[1:7], 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def name(color: Rgb) -> str:
    """The colour as "#RRGGBB"."""
    return "#" + "".join(f"{round(part * 255):02X}" for part in color)


def mixed(first: Rgb, second: Rgb, share: float) -> Rgb:
    """`share` of the second colour in the first."""
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return red, green, blue


def contrast(first: Rgb, second: Rgb) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: Rgb) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
