"""A sheet: what one page of the overview says, as plain values; no Qt here."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import StringIO

Cell = str | float | None
"""Words, or a number that the view writes as its column says; None where there is no figure."""


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and how many decimals numbers below it have; `share` are written as per cent."""

    title: str
    decimals: int = 0
    share: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A value for each label, as bars or joined by a line; `low` and `high` are bounds around them, where known.

    `most` is the end of the axis where it has a natural one.
    """

    title: str
    labels: Sequence[str]
    values: Sequence[float]
    line: bool = False
    most: float | None = None
    bounds: Sequence[tuple[float, float]] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """`told` is said above the chart, `note` below the table; `shaded` colours cells by their share of 1."""

    id: str
    title: str
    told: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    chart: Chart | None = None
    note: str = ""
    shaded: bool = False
    keys: Sequence[object] = field(default=())
    """What each row is about, where it can be gone to."""


_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_of(sheet: Sheet) -> str:
    """The table for other programs: a byte order mark, numbers with points, nothing that a spreadsheet would run."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(column.title for column in sheet.columns)
    for row in sheet.rows:
        writer.writerow("" if cell is None else _harmless(cell) if isinstance(cell, str) else cell for cell in row)
    return "\ufeff" + text.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
