"""Agreement beyond chance gives what the published examples print, and what another library makes of the same data."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask

from annotator.review.coefficients import Unit, alpha, cohen_kappa, fleiss_kappa, interval


def units(*people: str) -> list[Unit]:
    """Values as they are printed, a row for each person; a full stop is a missing one."""
    return [Unit(tuple(value for value in column if value != ".")) for column in zip(*people, strict=True)]


BINARY = units("0100000010", "1110010000")
LETTERS = units("aabbdcccedda", "babbbccceddd")
FOUR_PEOPLE = units("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
"""Krippendorff, 2011, Computing Krippendorff's Alpha-Reliability, sections A, B and C."""

FLEISS = (
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
)
"""Ten things, fourteen people, five values: the table by which kappa for many people is usually shown."""


@pytest.mark.parametrize(("found", "printed"), [(BINARY, 0.095), (LETTERS, 0.692), (FOUR_PEOPLE, 0.743)])
def test_alpha_is_what_krippendorff_prints(found: Sequence[Unit], printed: float) -> None:
    assert alpha(found) == pytest.approx(printed, abs=0.0005)


def test_alpha_of_numbers_is_what_krippendorff_prints() -> None:
    numbers = [Unit(tuple(int(str(value)) for value in unit.values)) for unit in FOUR_PEOPLE]
    assert alpha(numbers, interval) == pytest.approx(0.849, abs=0.0005)


def test_a_unit_that_counts_several_times_is_that_many_units() -> None:
    assert alpha([Unit(("a", "a"), 3), Unit(("a", "b"), 2)]) == alpha([Unit(("a", "a"))] * 3 + [Unit(("a", "b"))] * 2)


def test_fleiss_kappa_is_that_of_the_table() -> None:
    things = [[value for value, number in enumerate(row) for _ in range(number)] for row in FLEISS]
    assert fleiss_kappa(things) == pytest.approx(0.210, abs=0.0005)


def test_cohen_kappa_of_fifty_applications() -> None:
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert cohen_kappa(pairs) == pytest.approx(0.4)


def test_what_nobody_disagrees_on_has_no_figure() -> None:
    assert cohen_kappa([]) is None
    assert cohen_kappa([("a", "a")] * 3) is None
    assert fleiss_kappa([["a"], ["b"]]) is None
    assert alpha([Unit(("a",)), Unit(())]) is None


VALUES = st.lists(st.tuples(*[st.sampled_from("abcd")] * 3), min_size=2, max_size=30).filter(
    lambda rows: len({value for row in rows for value in row}) > 1
)


@given(VALUES)
def test_another_library_makes_the_same_of_the_same_values(rows: list[tuple[str, str, str]]) -> None:
    task = AnnotationTask([(person, thing, row[person]) for thing, row in enumerate(rows) for person in range(3)])
    assert alpha(Unit(row) for row in rows) == pytest.approx(task.alpha())
    assert fleiss_kappa(rows) == pytest.approx(_fleiss(rows))
    two = [(row[0], row[1]) for row in rows]
    if cohen_kappa(two) is not None:
        assert cohen_kappa(two) == pytest.approx(task.kappa_pairwise(0, 1))


def _fleiss(rows: Sequence[Sequence[str]]) -> float:
    """By the sums of the paper, in its own order."""
    shares = {value: sum(row.count(value) for row in rows) / (3 * len(rows)) for value in "abcd"}
    chance = sum(share**2 for share in shares.values())
    alike = [sum(row.count(value) ** 2 for value in "abcd") - 3 for row in rows]
    return (sum(alike) / (6 * len(rows)) - chance) / (1 - chance)


@given(VALUES)
def test_neither_the_order_of_things_nor_of_people_matters(rows: list[tuple[str, ...]]) -> None:
    turned = [tuple(reversed(row)) for row in reversed(rows)]
    assert alpha(map(Unit, turned)) == pytest.approx(alpha(map(Unit, rows)))
