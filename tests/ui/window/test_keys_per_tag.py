"""The table of keys per tag: each way is gone in the real window, and its keys and clicks are counted."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pytest
from person import Person
from pointer import Pointer

from annotator import paths
from annotator.model.span import Span
from annotator.text import words
from annotator.ui.page.hints import hints_for
from annotator.ui.tagging.targets import targets

Start = Callable[[Sequence[str]], Person]

SECONDS = {"K": 0.28, "P": 1.1, "B": 0.1, "M": 1.35, "H": 0.4}
"""The operators of the keystroke-level model (Card, Moran and Newell 1983)."""

_ROW = re.compile(r"^\| ([\w, -]+?) \| (\d+) \| (\d+) \| ([KPBMH ]+?) \| ([\d.]+) \|", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table."""

    name: str
    keys: int
    clicks: int
    operators: str
    estimate: float


def table() -> list[Row]:
    text = (paths.resources() / "gestures" / "keys-per-tag.md").read_text("utf-8")
    return [
        Row(name, int(keys), int(clicks), operators.replace(" ", ""), float(estimate))
        for name, keys, clicks, operators, estimate in _ROW.findall(text)
    ]


ROWS = table()


class Counted:
    """A person whose keys and clicks are counted from here on."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._pointer = Pointer(person.page)
        self.keys = 0
        self.clicks = 0

    def press(self, *keys: str) -> None:
        self.keys += len(keys)
        self._person.press(*keys)

    def click(self, surface: str) -> None:
        self.clicks += 1
        self._pointer.click(surface)

    def drag(self, surface: str) -> None:
        self.clicks += 1
        self._pointer.drag(surface)


Way = tuple[str, Callable[[Person], None], Callable[[Person, Counted], None], str]
"""The text, what was there before, the way itself, and the text as it is tagged then."""

PLACES = "四川省和重庆市，四川省。"


def _nothing(_person: Person) -> None:
    """The text as it was opened."""


def _hint(person: Person, counted: Counted) -> None:
    text, marks = person.page.text, person.page.sheet.index.overlapping(0, len(person.page.text))
    places = hints_for(targets(text, Span(0, len(text)), marks)).places
    letters = next(label for label, span in places if text[span.start : span.end] == "重庆市")
    counted.press("h", *letters, "d")


def _click(_person: Person, counted: Counted) -> None:
    counted.click("重庆")
    counted.press("d")


def _drag(_person: Person, counted: Counted) -> None:
    counted.drag("重庆市")
    counted.press("d")


def _find(person: Person) -> None:
    person.select("四川省")
    person.press("Ctrl+F")
    person.rest()
    person.press("Esc", "Ctrl+Home")


def _mentions(person: Person, counted: Counted) -> None:
    counted.press("Shift+D")
    person.rest()
    counted.press("Return")


def _tag(person: Person, *surfaces: str) -> None:
    for surface in surfaces:
        person.select(surface)
        person.press("d")


def _two_selected(person: Person) -> None:
    _tag(person, "四川省", "重庆市")
    person.select("四川省和重庆市")


WAYS: Mapping[str, Way] = {
    "hop": (
        "投资8亿元。",
        lambda person: person.press("Tab"),
        lambda _, counted: counted.press("Return"),
        "投资【8亿元|MONEY】。",
    ),
    "hop, other type": (
        "投资8亿元。",
        lambda person: person.press("Tab"),
        lambda _, counted: counted.press("3"),
        "投资【8亿元|COUNT】。",
    ),
    "all of a surface": (
        "8亿元和8亿元",
        lambda person: person.press("Tab"),
        lambda _, counted: counted.press("Shift+Return", "Return"),
        "【8亿元|MONEY】和【8亿元|MONEY】",
    ),
    "click-expand": (
        PLACES,
        _nothing,
        _click,
        "四川省和【重庆市|GPE】，四川省。",
    ),
    "sticky type": (
        PLACES,
        lambda person: person.press("v", "d"),
        lambda _, counted: counted.click("重庆"),
        "四川省和【重庆市|GPE】，四川省。",
    ),
    "hint jump": (PLACES, _nothing, _hint, "四川省和【重庆市|GPE】，四川省。"),
    "hit by hit": (
        PLACES,
        _find,
        lambda _, counted: counted.press("F3", "d"),
        "【四川省|GPE】和重庆市，四川省。",
    ),
    "all mentions": (
        PLACES,
        lambda person: person.select("四川省"),
        _mentions,
        "【四川省|GPE】和重庆市，【四川省|GPE】。",
    ),
    "relabel": (
        PLACES,
        lambda person: _tag(person, "重庆市"),
        lambda _, counted: counted.press("l"),
        "四川省和【重庆市|LOC】，四川省。",
    ),
    "relabel a selection": (
        PLACES,
        _two_selected,
        lambda _, counted: counted.press("r", "l"),
        "【四川省|LOC】和【重庆市|LOC】，四川省。",
    ),
    "edge": (
        PLACES,
        lambda person: _tag(person, "重庆"),
        lambda _, counted: counted.press("]"),
        "四川省和【重庆市|GPE】，四川省。",
    ),
    "drag": (
        PLACES,
        _nothing,
        _drag,
        "四川省和【重庆市|GPE】，四川省。",
    ),
}


def test_the_table_has_each_way_once() -> None:
    assert [row.name for row in ROWS] == list(WAYS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_estimate_is_the_sum_of_its_operators(row: Row) -> None:
    assert row.estimate == pytest.approx(sum(SECONDS[operator] for operator in row.operators), abs=0.005)
    assert row.operators.count("K") == row.keys
    assert row.operators.count("B") == 2 * row.clicks


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_way_takes_as_many_keys_and_clicks_as_the_table_says(row: Row, with_texts: Start) -> None:
    words.load()
    text, before, way, after = WAYS[row.name]
    person = with_texts([text])
    before(person)
    counted = Counted(person)
    way(person, counted)
    assert person.tagged() == after
    assert (counted.keys, counted.clicks) == (row.keys, row.clicks)
