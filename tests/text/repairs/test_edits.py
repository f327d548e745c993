"""Repairs and noise as edits: one after the other, and the length of what is read is told without making it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.reading import Reading
from annotator.text.repairs.decided import Decided
from annotator.text.repairs.edits import apart, edits, length_read
from annotator.text.repairs.rules import HAND, Noise, Repair


def decided(repairs: list[tuple[int, int, str]], noise: list[tuple[int, int]]) -> Decided:
    return Decided(
        (),
        (),
        tuple(Repair(start, end, replacement, HAND, 1.0) for start, end, replacement in repairs),
        tuple(Noise(start, end, HAND, 1.0) for start, end in noise),
    )


def pairs(cuts: list[int]) -> list[tuple[int, int]]:
    cuts.sort()
    return [(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False) if start < end]


CUTS = st.lists(st.integers(0, 40), max_size=10).map(pairs)


@given(repaired=CUTS, passed=CUTS, replacement=st.text("丁戊", max_size=3))
def test_edits_are_apart_in_order_and_as_long_as_what_is_read(
    repaired: list[tuple[int, int]], passed: list[tuple[int, int]], replacement: str
) -> None:
    text = "甲乙丙丁" * 10
    found = decided([(*bounds, replacement) for bounds in repaired], passed)
    made = edits(*apart(found))
    assert all(one.end <= other.start for one, other in pairwise(made))
    assert length_read(text, found) == len(Reading(text, made).text)
    gone = {at for start, end in passed for at in range(start, end)}
    covered = {at for each in made for at in range(each.start, each.end)}
    assert gone <= covered


def test_noise_swallows_what_is_inside_it() -> None:
    repairs, noise = apart(decided([(1, 2, "一"), (5, 6, "五")], [(0, 4)]))
    assert [(each.start, each.end) for each in repairs] == [(5, 6)]
    assert [(each.start, each.end) for each in noise] == [(0, 4)]


def test_what_crosses_the_edge_of_noise_is_made() -> None:
    repairs, noise = apart(decided([(1, 3, "一"), (6, 9, "六")], [(2, 7)]))
    assert [(each.start, each.end) for each in repairs] == [(1, 3), (6, 9)]
    assert [(each.start, each.end) for each in noise] == [(3, 6)]
