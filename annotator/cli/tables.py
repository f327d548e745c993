"""Tables of text in a terminal, where a Chinese character takes the room of two letters."""

from collections.abc import Iterator, Sequence
from unicodedata import east_asian_width

_GAP = "  "
_MORE = "…"


def width(text: str) -> int:
    """How many letters wide a text stands in a terminal."""
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)


def cut(text: str, room: int) -> str:
    """The text in one line, no wider than so many letters."""
    line = " ".join(text.split())
    if width(line) <= room:
        return line
    while line and width(line) >= room:
        line = line[:-1]
    return line + _MORE


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A line for each row, its columns under each other; all rows are of one length."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell + " " * (room - width(cell)) for cell, room in zip(row, widths, strict=True))
        yield _GAP.join(cells).rstrip()
