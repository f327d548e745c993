"""On the real texts, whatever people decide: nothing overlaps, and every offset leads to the reading and back."""

import random
from itertools import pairwise
from pathlib import Path

import pytest

from annotator.text.reading import Reading
from annotator.text.repairs.clean import find
from annotator.text.repairs.decided import Choices, Decided, Decision, decide
from annotator.text.repairs.rules import HAND, NOISES, RULES, Cleaning

TEXTS = ("000", "001", "002", "003", "004")
LONGEST = 12
"""Code points of the stretches that are looked up from every offset."""


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("seed", range(4))
def test_every_offset_leads_there_and_back_whatever_is_decided(real_seeds: Path, name: str, seed: int) -> None:
    (path,) = real_seeds.glob(f"{name}_*.txt")
    text, chance = path.read_bytes().decode("utf-8"), random.Random(seed)
    cleaning = find(text)
    decided = decide(cleaning, decisions(text, cleaning, chance), choices(chance))
    check_apart(decided)
    reading = Reading(text, decided.applied)
    for start in range(len(text) + 1):
        end = min(len(text), start + chance.randrange(LONGEST))
        there = reading.to_reading(start, end)
        back = reading.to_source(there.start, there.end)
        assert back.start <= start <= end <= back.end
        assert there.widened == ((back.start, back.end) != (start, end))


def check_apart(decided: Decided) -> None:
    for found in (decided.repairs, decided.applied, decided.passed_over):
        assert all(one.end <= other.start for one, other in pairwise(found))


def decisions(text: str, cleaning: Cleaning, chance: random.Random) -> list[Decision]:
    """Half of what was found is decided about, and fifty repairs are made by hand, wherever they come to lie."""
    said = [
        Decision(0, False, each.start, each.end, each.replacement, each.rule, chance.random() < 0.5)
        for each in cleaning.repairs
        if chance.random() < 0.5
    ]
    said += [
        Decision(0, True, each.start, each.end, "", each.rule, chance.random() < 0.5)
        for each in cleaning.noise
        if chance.random() < 0.5
    ]
    for _ in range(50):
        start = chance.randrange(len(text))
        end = min(len(text), start + chance.randrange(8))
        said.append(
            Decision(0, False, start, end, chance.choice(["、", "新词", "\n" if start == end else ""]), HAND, True)
        )
    for _ in range(5):
        start = chance.randrange(len(text))
        said.append(Decision(0, True, start, min(len(text), start + 40), "", HAND, True))
    return said


def choices(chance: random.Random) -> Choices:
    rules = [(False, rule) for rule in RULES] + [(True, rule) for rule in NOISES]
    return {rule: chance.random() < 0.5 for rule in chance.sample(rules, 4)}
