"""What is repaired and passed over in a text once people have had their say; a person's word beats a rule's.

A decision is about a place: where it is and what it reads there. It holds on to its place when the rules change: what
a person switched off stays off as long as it is found, and what a person wanted is made even if no rule finds it now.
"""

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.text.offsets import Bounds
from annotator.text.repairs.rules import HAND, Cleaning, Noise, Repair, is_worth_it, noise, repair

Choices = Mapping[tuple[bool, str], bool]
"""Rules that are switched on or off for the project: whether a rule is one for noise, and its name; and whether on."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said of one place, in code points of the source text; noise has no replacement.

    A repair with `start` at its `end` puts something in. `rule` is the one that had found it, or `HAND`.
    """

    id: int
    noise: bool
    start: int
    end: int
    replacement: str
    rule: str
    applied: bool


class Standing(StrEnum):
    """Who says whether a place is applied: how sure its rule is, the project's choice of rules, or a person."""

    RULE = "rule"
    SWITCHED = "switched"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Placed:
    """A place that is repaired or passed over, or may be. `decision` is the id of what a person said of it.

    What is there by a person's word alone has the rule `HAND`, whichever rule may have found it once.
    """

    start: int
    end: int
    replacement: str
    rule: str
    noise: bool
    applied: bool
    confidence: float
    standing: Standing
    decision: int | None

    @property
    def by_rule(self) -> bool:
        """Whether it is there without anybody's word."""
        return self.rule != HAND


@dataclass(frozen=True, slots=True)
class Decided:
    """All places of a text in order. No two repairs overlap; noise may, where a person passed over more than a rule.

    `applied` are the repairs of the reading view, `passed_over` the noise, both in order and nowhere overlapping.
    """

    repairs: tuple[Placed, ...]
    noise: tuple[Placed, ...]
    applied: tuple[Repair, ...]
    passed_over: tuple[Noise, ...]


def decide(cleaning: Cleaning, decisions: Iterable[Decision], choices: Choices) -> Decided:
    """What holds of what the rules found (`clean.find`), of what people said, the oldest first, and of the choices.

    Of two things said of one place, or of two repairs by hand that overlap, the later one holds. A repair by hand
    displaces what it overlaps. Repairs of mere form are not made in noise, unless a person wants one there.
    """
    said = {(each.noise, each.start, each.end, each.replacement): each for each in decisions}
    passed = [_placed(each, said, choices) for each in cleaning.noise]
    passed += (_by_hand(each) for each in said.values() if each.noise and each.applied)
    passed.sort(key=_place)
    passed_over = tuple(_disjoint(passed))
    kept = [
        each
        for each in cleaning.repairs
        if is_worth_it(each, passed_over) or (False, each.start, each.end, each.replacement) in said
    ]
    found = [_placed(each, said, choices) for each in kept]
    made = _standing_alone(each for each in said.values() if not each.noise and each.applied)
    if made:
        found = sorted([*made, *(each for each in found if not _meets(made, each))], key=_place)
        kept = [Repair(each.start, each.end, each.replacement, each.rule, each.confidence) for each in found]
    applied = tuple(each for each, placed in zip(kept, found, strict=True) if placed.applied)
    return Decided(tuple(found), tuple(passed), applied, passed_over)


def _placed(each: Repair | Noise, said: dict[tuple[bool, int, int, str], Decision], choices: Choices) -> Placed:
    """What holds of a find; what is said of it is taken out, so that only what is said of nothing is left."""
    replacement, is_noise = ("", True) if isinstance(each, Noise) else (each.replacement, False)
    decision = said.pop((is_noise, each.start, each.end, replacement), None) if said else None
    choice = choices.get((is_noise, each.rule)) if choices else None
    if decision is not None:
        applied, standing = decision.applied, Standing.PERSON
    elif choice is not None:
        applied, standing = choice, Standing.SWITCHED
    else:
        applied, standing = each.applied, Standing.RULE
    id = None if decision is None else decision.id
    return Placed(each.start, each.end, replacement, each.rule, is_noise, applied, each.confidence, standing, id)


def _by_hand(each: Decision) -> Placed:
    sure = noise(HAND, 0, 0) if each.noise else repair(HAND, 0, 0, "")
    return Placed(
        each.start, each.end, each.replacement, HAND, each.noise, True, sure.confidence, Standing.PERSON, each.id
    )


def _standing_alone(decisions: Iterable[Decision]) -> list[Placed]:
    """The repairs that are there by people's word alone, in order; a later one displaces those that it overlaps."""
    kept: list[Placed] = []
    for placed in map(_by_hand, reversed(list(decisions))):
        if not _meets(kept, placed):
            insort(kept, placed, key=_place)
    return kept


def _place(placed: Placed) -> Bounds:
    return placed.start, placed.end


def _meets(kept: Sequence[Placed], placed: Placed) -> bool:
    """Whether it overlaps one of those, which are in order and apart."""
    at = bisect_right(kept, (placed.end, placed.end), key=_place)
    near = kept[max(0, at - 2) : at]  # the last may be something put in right at the end
    return any(overlap(_place(each), _place(placed)) for each in near)


def overlap(one: Bounds, other: Bounds) -> bool:
    """Whether two repairs bar each other: by a character of both, or by something that both put in at one place."""
    return (one[0] < other[1] and other[0] < one[1]) or one == other


def _disjoint(passed: Iterable[Placed]) -> Iterator[Noise]:
    """The noise that is applied, each part of the text once: what begins in another goes on behind it."""
    end = 0
    for each in passed:
        if each.applied and each.end > end:
            yield Noise(max(each.start, end), each.end, each.rule, each.confidence)
            end = each.end
