"""Which repair somebody means: by looking all of them through, the same is found as by the quick way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.repairs.decided import Decided, Placed, Standing
from annotator.ui.reading.repair_change import Change, change_of
from annotator.ui.reading.repair_places import RepairPlaces


def placed(start: int, end: int, replacement: str = "", *, noise: bool = False) -> Placed:
    return Placed(start, end, replacement, "hand", noise, True, 1.0, Standing.PERSON, None)


def places(*found: Placed) -> RepairPlaces:
    repairs = tuple(each for each in found if not each.noise)
    return RepairPlaces(Decided(repairs, tuple(each for each in found if each.noise), (), ()))


BOUNDS = st.tuples(st.integers(0, 30), st.integers(0, 6)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(
    repairs=st.lists(BOUNDS, max_size=8, unique=True),
    noise=st.lists(BOUNDS, max_size=4, unique=True),
    start=st.integers(0, 30),
    length=st.integers(1, 10),
)
def test_what_a_stretch_touches_is_found(
    repairs: list[tuple[int, int]], noise: list[tuple[int, int]], start: int, length: int
) -> None:
    found = [*(placed(*each) for each in sorted(repairs)), *(placed(*each, noise=True) for each in sorted(noise))]
    end = start + length
    wanted = [
        each
        for each in sorted(found, key=lambda each: (each.start, each.end))
        if {*range(each.start, each.end)} & {*range(start, end)} or start < each.start == each.end < end
    ]
    assert places(*found).among(start, end) == wanted


@pytest.mark.parametrize(
    ("offset", "meant"),
    [(0, (1, 4)), (1, (1, 4)), (3, (1, 4)), (4, (5, 8)), (5, (5, 8)), (8, (8, 9)), (9, (9, 9)), (10, None)],
)
def test_what_covers_the_cursor_is_meant_then_what_is_deleted_behind_it(
    offset: int, meant: tuple[int, int] | None
) -> None:
    text = places(placed(1, 4), placed(5, 8), placed(8, 9, "，"), placed(9, 9, "、"))
    found = text.at(offset, noise=False)
    assert (None if found is None else (found.start, found.end)) == meant
    assert text.at(offset, noise=True) is None


def test_noise_at_the_cursor_is_told_apart_from_repairs_in_it() -> None:
    text = places(placed(2, 3, "，"), placed(0, 6, noise=True))
    for noise, end in ((False, 3), (True, 6)):
        found = text.at(2, noise=noise)
        assert found is not None
        assert found.end == end


def test_one_line_shows_what_cannot_be_seen() -> None:
    text = "前面\r\n成 都\u00a0位\u3000于\t四川\n后面"
    assert change_of(text, placed(4, 13, " ")) == Change("前面⏎", "成␣都°位□于⇥四", "␣", "川⏎后面")


def test_what_is_long_is_cut() -> None:
    change = change_of("甲" * 500, placed(10, 400, "乙" * 300))
    assert change.was == "甲" * 48 + "…"
    assert change.reads == "乙" * 48 + "…"
    assert change_of("甲" * 500, placed(0, 500, noise=True)).as_text() == "甲" * 48 + "…"
