"""Repairs and noise as edits: one after the other, and the length of what is read is told without making it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.reading import Reading
from annotator.text.repairs import clean
from annotator.text.repairs.decided import Choices, Decided, Decision, decide
from annotator.text.repairs.edits import apart, edits, length_read, said
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


TEXT = "成渝地區的產業(yè)協(xié)作,帶動經(jīng)濟。\n图片 49\n重慶也在其列,“ 合作”。\n图片 50\n產業(yè)轉型,建設。\n"
CLEANING = clean.find(TEXT)
PLACES = st.one_of(
    st.sampled_from(CLEANING.repairs).map(lambda each: (False, each.start, each.end, each.replacement, each.rule)),
    st.sampled_from(CLEANING.noise).map(lambda each: (True, each.start, each.end, "", each.rule)),
)
BY_HAND = st.tuples(st.booleans(), st.integers(0, len(TEXT) - 9), st.integers(1, 8), st.text("丁戊", max_size=2)).map(
    lambda each: (each[0], each[1], each[1] + each[2], "" if each[0] else each[3], HAND)
)
DECISIONS = st.lists(
    st.one_of(st.tuples(PLACES, st.booleans()), st.tuples(BY_HAND, st.just(value=True))), max_size=6
).map(lambda found: [Decision(number, *place, applied) for number, (place, applied) in enumerate(found)])
CHOICES = st.dictionaries(st.sampled_from([(False, "reading"), (True, "picture")]), st.booleans())


@given(decisions=DECISIONS, choices=CHOICES)
def test_what_people_said_is_told_from_the_edits(decisions: list[Decision], choices: Choices) -> None:
    made = edits(*apart(decide(CLEANING, decisions, choices)))
    again = edits(*apart(decide(CLEANING, said(CLEANING, {}, made), {})))
    assert Reading(TEXT, again).text == Reading(TEXT, made).text


def test_of_what_the_rules_say_nobody_needs_to_have_said_anything() -> None:
    assert said(CLEANING, {}, edits(*apart(decide(CLEANING, (), {})))) == []
