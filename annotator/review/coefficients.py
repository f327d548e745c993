"""Agreement beyond chance on values that several people gave the same things: kappa and alpha.

A *unit* is one thing that was judged: the values that people gave it, one a person; who gave none is left out. Every
figure is 1 for full agreement and 0 for what chance would give; None where it is not defined, because there is nothing
to compare or because nobody ever gave a second value.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

Distance = Callable[[Hashable, Hashable], float]
"""How far two values are apart, squared as Krippendorff has it: 0 for equal ones."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What people said of one thing, or of `weight` things of which they said the same."""

    values: tuple[Hashable, ...]
    weight: int = 1


def nominal(one: Hashable, other: Hashable) -> float:
    """Values that are names: any two that differ are as far apart as any others."""
    return float(one != other)


def interval(one: Hashable, other: Hashable) -> float:
    """Values that are numbers with equal steps."""
    assert isinstance(one, int | float)
    assert isinstance(other, int | float)
    return float(one - other) ** 2


def cohen_kappa(pairs: Iterable[tuple[Hashable, Hashable]]) -> float | None:
    """Two people's values for the same things. Cohen, 1960, Educational and Psychological Measurement 20."""
    found = list(pairs)
    if not found:
        return None
    first, second = (Counter(pair[side] for pair in found) for side in (0, 1))
    observed = Fraction(sum(one == other for one, other in found), len(found))
    expected = Fraction(sum(first[value] * second[value] for value in first), len(found) ** 2)
    return _beyond(observed, expected)


def fleiss_kappa(units: Iterable[Sequence[Hashable]]) -> float | None:
    """Values of equally many people for each thing, whoever they are. Fleiss, 1971, Psychological Bulletin 76.

    Things that fewer than the most were asked about are left out.
    """
    found = [Counter(unit) for unit in units]
    raters = max((unit.total() for unit in found), default=0)
    found = [unit for unit in found if unit.total() == raters]
    if raters < 2:
        return None
    totals: Counter[Hashable] = Counter()
    alike = 0
    for unit in found:
        totals.update(unit)
        alike += sum(number * (number - 1) for number in unit.values())
    observed = Fraction(alike, len(found) * raters * (raters - 1))
    expected = Fraction(sum(number**2 for number in totals.values()), (len(found) * raters) ** 2)
    return _beyond(observed, expected)


def _beyond(observed: Fraction, expected: Fraction) -> float | None:
    return None if expected == 1 else float((observed - expected) / (1 - expected))


def alpha(units: Iterable[Unit], distance: Distance = nominal) -> float | None:
    """Any number of people, values missing anywhere. Krippendorff, 2011, Computing Krippendorff's Alpha-Reliability."""
    observed, totals = 0.0, Counter[Hashable]()
    for unit in units:
        people = len(unit.values)
        if people < 2:
            continue
        counted = Counter(unit.values)
        totals.update({value: number * unit.weight for value, number in counted.items()})
        observed += unit.weight * _apart(counted, distance) / (people - 1)
    expected = _apart(totals, distance)
    return None if expected == 0 else 1 - (totals.total() - 1) * observed / expected


def _apart(counted: Counter[Hashable], distance: Distance) -> float:
    """The sum of the distances of all ordered pairs."""
    if distance is nominal:  # so many times quicker that characters of long texts can be units
        return float(counted.total() ** 2 - sum(number**2 for number in counted.values()))
    every = list(counted.items())
    return sum(
        number * others * distance(value, other) for value, number in every for other, others in every if value != other
    )
