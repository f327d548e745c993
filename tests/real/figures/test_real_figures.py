"""The grammar of quantities against a careful reading of the real texts (see README.md beside this)."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from annotator.text.quantities.grammar import quantities
from annotator.text.quantities.quantity import Bound, Kind, Quantity

GOLD = Path(__file__).parent
F1 = 0.95
VALUES = 0.95
"""The share of what was found whose value must be right."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure as read by hand."""

    start: int
    end: int
    kind: str
    value: str | None

    @classmethod
    def of(cls, quantity: Quantity) -> "Reading":
        value = quantity.timex.value if quantity.timex else None if quantity.value is None else str(quantity.value)
        return cls(quantity.start, quantity.end, quantity.kind, value)


def source(seeds: Path, name: str) -> str:
    (path,) = seeds.glob(f"{name}_*.txt")
    return path.read_bytes().decode()


def gold(text: str, name: str) -> list[Reading]:
    rows = [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]
    assert all(text[row["start"] : row["end"]] == row["surface"] for row in rows)
    return [Reading(row["start"], row["end"], row["kind"], row.get("timex_value", row.get("value"))) for row in rows]


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_figures_are_where_a_reader_finds_them(real_seeds: Path, name: str) -> None:
    text = source(real_seeds, name)
    read = {(figure.start, figure.end): figure for figure in gold(text, name)}
    found = {(quantity.start, quantity.end): Reading.of(quantity) for quantity in quantities(text)}
    both = read.keys() & found.keys()
    missed = [text[slice(*span)] for span in sorted(read.keys() - both)]
    extra = [text[slice(*span)] for span in sorted(found.keys() - both)]
    assert 2 * len(both) / (len(read) + len(found)) >= F1, f"missed {missed}, extra {extra}"
    right = sum(read[span] == found[span] for span in both)
    assert right / len(both) >= VALUES, [(read[span], found[span]) for span in both if read[span] != found[span]]


EXAMPLE_1 = [
    (2258, 2269, "MEASURE", "10000000", "万平方米", "m2", Bound.EQUAL_OR_MORE, False),
    (2297, 2300, "COUNT", "54", "个", "1", Bound.EQUAL, False),
    (2309, 2312, "COUNT", "45", "个", "1", Bound.EQUAL, False),
    (2315, 2317, "COUNT", "9", "个", "1", Bound.EQUAL, False),
    (2323, 2331, "MEASURE", "28630000", "万平方米", "m2", Bound.EQUAL, False),
    (2336, 2345, "MONEY", "201160000000", "亿元", "CNY", Bound.EQUAL, True),
    (2355, 2362, "MONEY", "22190000000", "亿元", "CNY", Bound.EQUAL, False),
]
EXAMPLE_2 = [
    (996, 1004, "MONEY", "10000000000", "亿元", "CNY", Bound.EQUAL_OR_MORE, False),
    (1011, 1019, "MONEY", "270000000", "亿元", "CNY", Bound.EQUAL_OR_MORE, False),
]
EXAMPLE_4 = [
    (793, 796, "MONEY", "8000000000000", "萬億", "CNY", Bound.EQUAL, False),
    (809, 817, "MONEY", "2600000000000", "萬億元", "CNY", Bound.MORE_THAN, False),
    (838, 843, "PERCENT", "33.8", "%", "%", Bound.EQUAL, False),
    (843, 848, "PERCENT", "46.2", "%", "%", Bound.EQUAL, False),
]
TIMES_1 = [(2278, 2282, "DATE", "2020-09-24"), (2346, 2351, "DATE", "2020")]
TIMES_2 = [(983, 988, "DURATION", "P10Y"), (1005, 1007, "SET", "P1Y")]
TIMES_4 = [(769, 774, "DATE", "2022")]


@pytest.mark.parametrize(
    ("name", "line", "written", "figures", "times"),
    [
        ("004", (2219, 2363), date(2020, 9, 24), EXAMPLE_1, TIMES_1),
        ("002", (880, 1020), date(2024, 1, 19), EXAMPLE_2, TIMES_2),
        ("000", (755, 860), date(2023, 2, 20), EXAMPLE_4, TIMES_4),
    ],
)
def test_the_worked_examples_come_out_exactly(
    real_seeds: Path,
    name: str,
    line: tuple[int, int],
    written: date,
    figures: list[tuple[int, int, str, str, str, str, Bound, bool]],
    times: list[tuple[int, int, str, str]],
) -> None:
    text = source(real_seeds, name)
    found = [quantity for quantity in quantities(text, written) if line[0] <= quantity.start < line[1]]
    assert [
        (q.start, q.end, q.kind, str(q.value), q.unit, q.unit_norm, q.bound, q.approx)
        for q in found
        if q.kind is not Kind.TIME
    ] == figures
    assert [(q.start, q.end, q.timex.type, q.timex.value) for q in found if q.timex] == times
