"""Where the words stand that a model names; and that nothing is guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import TypeId
from annotator.suggest.remote.anchoring import anchored
from annotator.suggest.remote.answers import Item

GPE, ORG = TypeId("ent.gpe"), TypeId("ent.org")
TEXT = "成都市位于四川。四川的成都，成都人的成都。"


def places(text: str, *items: Item) -> list[tuple[int, int]]:
    placed, _ = anchored(text, items)
    return [(each.start, each.end) for each in placed]


def without(text: str, *items: Item) -> list[str]:
    return [each.text for each in anchored(text, items)[1]]


@pytest.mark.parametrize(
    ("surface", "before", "start"),
    [
        ("成都", "", 0),  # where a passage begins
        ("成都", "于四川。四川的", 11),
        ("成都", "四川的", 11),
        ("成都", "成都，", 14),
        ("成都", "成都,", 14),  # marks of another kind
        ("成都", "人的", 18),
        ("成都", "成都人 的", 18),
        ("四川", "位于", 5),
        ("四川", "位於", 5),  # another script
        ("位于", "anything", 3),  # stands but once
    ],
)
def test_what_stands_before_tells_the_place(surface: str, before: str, start: int) -> None:
    assert places(TEXT, Item(GPE, surface, before)) == [(start, start + len(surface))]


@pytest.mark.parametrize(
    ("surface", "before"), [("四川", ""), ("成都", "不"), ("重庆", "位于"), ("成 都", ""), ("成都。", "")]
)
def test_what_could_be_anywhere_is_listed_and_not_guessed(surface: str, before: str) -> None:
    item = Item(GPE, surface, before)
    if surface == "成都。":
        assert places(TEXT, item) == [(18, 21)]
    else:
        assert (places(TEXT, item), without(TEXT, item)) == ([], [surface])


def test_what_is_said_as_often_as_it_stands_there_is_in_all_places() -> None:
    item = Item(GPE, "四川", "")
    assert places(TEXT, item, item) == [(5, 7), (8, 10)]
    assert without(TEXT, item, item, item) == ["四川"]


def test_the_same_place_is_there_once_and_by_each_type() -> None:
    first, again = Item(GPE, "位于", ""), Item(GPE, "位于", "市")
    assert places(TEXT, first, again, Item(ORG, "位于", "")) == [(3, 5), (3, 5)]


def test_offsets_are_proved_in_code_points_and_in_utf16() -> None:
    text = "𠮷😀成都和成都"
    assert places(text, Item(GPE, "成都", start=2)) == [(2, 4)]
    assert places(text, Item(GPE, "成都", start=4)) == [(2, 4)]  # UTF-16 units
    assert places(text, Item(GPE, "成都", start=5)) == [(5, 7)]
    assert without(text, Item(GPE, "成都", start=3)) == ["成都"]
    assert without(text, Item(GPE, "成都", start=-1), Item(GPE, "成都", start=10**30)) == ["成都", "成都"]
    assert places(text, Item(GPE, "𠮷", start=99)) == [(0, 1)]


SURFACES = st.text(alphabet="成都市四川, ，。的\n𠮷😀x", min_size=1, max_size=6)
ITEMS = st.builds(
    Item,
    st.sampled_from([GPE, ORG]),
    SURFACES,
    st.text(alphabet="成都市四川, ，。", max_size=9),
    st.none() | st.integers(-3, 60),
)


@given(SURFACES.map(lambda part: part * 4) | st.text(max_size=30), st.lists(ITEMS, max_size=8))
def test_what_is_placed_stands_there_and_nothing_is_lost(text: str, items: list[Item]) -> None:
    placed, left = anchored(text, items)
    assert all(text[each.start : each.end] == each.item.text for each in placed)
    assert {each.item.text for each in placed} | {each.text for each in left} == {each.text for each in items}
    keys = [(each.start, each.end, each.item.type) for each in placed]
    assert keys == sorted(set(keys))
