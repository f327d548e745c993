"""What is the same in two texts is found in both, and nothing else is said to be the same."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.text.counterparts import SURE_FROM, Counterpart, Counterparts
from annotator.text.encodings import decode
from annotator.text.find import folded

OLD = "成都市发展改革委表示，2023年全市地区生产总值达2.2万亿元，同比增长6.0%。重庆市统计局表示，增速为6.1%。"
NEW = "（记者李波）成都市发展改革委表示，2023年全市地区生产总值達2.21万亿元，同比增长6.0%。重庆市统计局称，增速为6.1%。"


def find(surface: str, old: str = OLD, new: str = NEW) -> Counterpart | None:
    start = old.index(surface)
    return Counterparts(folded(old), folded(new)).find([(start, start + len(surface))])


def there(found: Counterpart | None, new: str = NEW) -> list[str]:
    assert found is not None
    return [new[start:end] for start, end in found.fragments]


@pytest.mark.parametrize("surface", ["成都市发展改革委", "2023年", "6.0%", "重庆市统计局", "6.1%"])
def test_what_stands_as_it_stood_is_found_surely(surface: str) -> None:
    found = find(surface)
    assert found is not None
    assert there(found) == [surface]
    assert found.same
    assert found.confidence >= SURE_FROM


def test_other_words_in_the_same_place_are_unsure_and_said_to_be_others() -> None:
    found = find("2.2万亿元")
    assert found is not None
    assert there(found) == ["2.21万亿元"]
    assert not found.same
    assert found.confidence < 0.5


def test_the_other_script_makes_no_difference() -> None:
    found = find("总值达")
    assert there(found) == ["总值達"]
    assert found is not None
    assert found.same


def test_what_is_gone_has_no_counterpart() -> None:
    assert find("重庆市统计局", new="（记者李波）成都市发展改革委表示，2023年全市地区生产总值达2.2万亿元。") is None


def test_what_moved_with_its_neighbours_is_found_but_unsure() -> None:
    first, second = "甲乙丙丁戊己庚辛，壬癸子丑寅卯辰巳。", "成都平原经济区包括德阳、绵阳、眉山等市。"
    old, new = first + second + "山" * 300, second + "水" * 300 + first
    found = find("子丑寅", old, new)
    assert there(found, new) == ["子丑寅"]
    assert found is not None
    assert found.confidence < SURE_FROM


def test_of_many_places_alike_none_is_taken() -> None:
    old = "天府新区成都片区建成。" + "甲" * 300
    new = "乙" * 300 + "丙天府新区丁" + "戊" * 300 + "己天府新区庚" + "辛" * 300
    assert find("天府新区", old, new) is None


def test_several_pieces_are_found_each_in_its_place_and_in_order() -> None:
    found = Counterparts(folded(OLD), folded(NEW)).find([(0, 3), (3, 8), (11, 16)])
    assert there(found) == ["成都市", "发展改革委", "2023年"]


def test_a_text_with_nothing_in_it_has_nothing() -> None:
    assert Counterparts("成都", "").find([(0, 2)]) is None
    assert Counterparts("", "成都").find([(0, 0)]) is None


TEXT = "\n".join(decode(file.read_bytes()).text for file in sorted(paths.seeds().glob("0*.txt")))[:6000]
PLACES = st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, 60), st.integers(0, 60)), max_size=40)


def edited(edits: list[tuple[int, int, int]], order: random.Random) -> str:
    """The text with stretches taken out and others of it put in their place."""
    new = TEXT
    for place, gone, put in edits:
        at = min(place, len(new))
        other = order.randrange(len(TEXT))
        new = new[:at] + TEXT[other : other + put] + new[at + gone :]
    return new


@given(PLACES, st.randoms(use_true_random=False))
def test_whatever_was_edited_what_is_said_to_be_the_same_is(
    edits: list[tuple[int, int, int]], order: random.Random
) -> None:
    first, second = folded(TEXT), folded(edited(edits, order))
    counterparts = Counterparts(first, second)
    for _ in range(40):
        edges = sorted(order.sample(range(len(first)), 4))
        fragments = [(edges[0], edges[1]), (edges[2], edges[3])]
        wanted = fragments if order.random() < 0.3 else [(edges[0], min(edges[1], edges[0] + 12))]
        found = counterparts.find(wanted)
        if found is None:
            continue
        assert 0 < found.confidence <= 1
        assert all(0 <= start < end <= len(second) for start, end in found.fragments)
        assert all(one[1] <= two[0] for one, two in pairwise(found.fragments))
        surfaces = [second[start:end] for start, end in found.fragments]
        if found.same:
            assert surfaces == [first[start:end] for start, end in wanted]
        else:
            assert found.confidence < SURE_FROM


@given(st.text("成都重庆。\n", max_size=600), st.text("成都重庆。\n", max_size=600))
def test_texts_of_few_characters_are_no_trap(one: str, other: str) -> None:
    counterparts = Counterparts(one, other)
    for start in range(0, len(one) - 3, 7):
        found = counterparts.find([(start, start + 3)])
        if found is not None and found.same:
            [(low, high)] = found.fragments
            assert other[low:high] == one[start : start + 3]


def test_a_million_characters_with_changes_everywhere_are_compared() -> None:
    order = random.Random(7)
    rows = ["".join(order.choices(TEXT, k=order.randint(5, 60))) + "。" for _ in range(32_000)]
    changed = [row if order.random() < 0.9 else row[: len(row) // 2] + "改" + row[len(row) // 2 :] for row in rows]
    first, second = "".join(rows), "".join(changed)
    counterparts = Counterparts(folded(first), folded(second))
    sure = 0
    for _ in range(500):
        start = order.randrange(len(first) - 4)
        found = counterparts.find([(start, start + 3)])
        sure += found is not None and found.confidence >= SURE_FROM
    assert sure > 480
