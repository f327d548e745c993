"""How the page looks: its colours, letters and spacing, as plain values that a theme or the settings supply."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageColors:
    """The page's own colours, each "#RRGGBB".

    `quiet` is for numbers, `rule` for what should hardly be noticed. `crisp` asks for outlines where others are
    content with tints.
    """

    paper: str
    ink: str
    quiet: str
    rule: str
    selection: str
    accent: str
    hit: str
    hit_in_hand: str
    problem: str
    crisp: bool = False


LIGHT = PageColors(
    paper="#FFFFFF",
    ink="#1D2023",
    quiet="#8A9097",
    rule="#C9CED3",
    selection="#C3DBF7",
    accent="#1F6FC4",
    hit="#FBE7A1",
    hit_in_hand="#F5B93F",
    problem="#B3261E",
)
DARK = PageColors(
    paper="#1B1D20",
    ink="#DCDFE3",
    quiet="#7F868E",
    rule="#4A5057",
    selection="#2B4A6E",
    accent="#6CB0F5",
    hit="#5A4A14",
    hit_in_hand="#7A5C0C",
    problem="#FF8A80",
)
CONTRAST = PageColors(
    paper="#FFFFFF",
    ink="#000000",
    quiet="#454545",
    rule="#767676",
    selection="#9CC9FF",
    accent="#0037A6",
    hit="#FFE24D",
    hit_in_hand="#FFB000",
    problem="#A00000",
    crisp=True,
)
CONTRAST_DARK = PageColors(
    paper="#000000",
    ink="#FFFFFF",
    quiet="#C4C4C4",
    rule="#8C8C8C",
    selection="#0A4A99",
    accent="#7FC4FF",
    hit="#4A3B00",
    hit_in_hand="#7D5C00",
    problem="#FF9C94",
    crisp=True,
)


@dataclass(frozen=True, slots=True)
class PageLook:
    """All that can be set about the page's appearance. Sizes are in ems of the text but `points`, the text's size.

    `family` should have Chinese glyphs: with another family first, layout is slower and glyphs may be Japanese.
    """

    colors: PageColors = LIGHT
    family: str = "Noto Sans CJK SC"
    points: float = 12.5
    line_spacing: float = 2.2
    column: float = 42.0
    numbers: bool = True
    minimap: bool = True
