"""Repairs and noise together: the edits that make the reading text without noise of a source text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.text.offsets import Bounds
from annotator.text.repairs.decided import Choices, Decided, Decision, Placed, decide
from annotator.text.repairs.rules import HAND, Cleaning, Noise, Repair

_NOISE = "noise."


def apart(decided: Decided) -> tuple[list[Repair], list[Noise]]:
    """What is repaired and what is passed over, so that none overlaps another; both in order.

    Noise swallows the repairs inside it, and gives way to one that crosses its edge.
    """
    repairs = decided.applied
    swallowed: set[int] = set()
    noise: list[Noise] = []
    for each in decided.passed_over:
        start, end = each.start, each.end
        for at in range(bisect_right(repairs, start, key=_end), bisect_left(repairs, end, key=_start)):
            if repairs[at].start < start:
                start = repairs[at].end
            elif repairs[at].end > end:
                end = repairs[at].start
            else:
                swallowed.add(at)
        if start < end:
            noise.append(replace(each, start=start, end=end))
    return [repair for at, repair in enumerate(repairs) if at not in swallowed], noise


def edits(repairs: Iterable[Repair], noise: Iterable[Noise]) -> tuple[Repair, ...]:
    """Both as edits in order; they must be apart. The rule of noise begins with "noise."."""
    out = (Repair(each.start, each.end, "", f"{_NOISE}{each.rule}", each.confidence) for each in noise)
    return tuple(sorted([*repairs, *out], key=_place))


def length_read(source: str, decided: Decided) -> int:
    """How many code points of the reading text there are without noise."""
    made = edits(*apart(decided))
    return len(source) + sum(len(each.replacement) - (each.end - each.start) for each in made)


def _place(found: Repair) -> Bounds:
    return found.start, found.end


def _start(found: Repair | Noise) -> int:
    return found.start


def _end(found: Repair | Noise) -> int:
    return found.end


def said(cleaning: Cleaning, choices: Choices, made: Sequence[Repair]) -> list[Decision]:
    """What people must have said that these edits are made, where the rules alone found `cleaning`; ids are 0."""
    passed = [(each.start, each.end) for each in made if each.rule.startswith(_NOISE)]
    touched = _Covered((each.start, each.end) for each in made)
    found = {(each.start, each.end): each for each in decide(cleaning, (), choices).noise}
    words = [
        _word(each, applied=touched.holds(*place))
        for place, each in found.items()
        if each.applied != touched.holds(*place)
    ]
    known = _Covered(place for place in found if touched.holds(*place))
    words += (Decision(0, True, *place, "", HAND, True) for place in passed if not known.holds(*place))
    return [*words, *_said_of_repairs(decide(cleaning, words, choices).repairs, made, _Covered(passed))]


def _said_of_repairs(found: Sequence[Placed], made: Sequence[Repair], passed: "_Covered") -> Iterator[Decision]:
    """Of what is swallowed by noise or displaced by a repair by hand nobody needs to have said anything."""
    wanted = {(each.start, each.end, each.replacement) for each in made if not each.rule.startswith(_NOISE)}
    by_hand = sorted(wanted - {(each.start, each.end, each.replacement) for each in found})
    displaced = _Covered((start, end) for start, end, _ in by_hand)
    for each in found:
        is_wanted = (each.start, each.end, each.replacement) in wanted
        unseen = not is_wanted and (passed.holds(each.start, each.end) or displaced.meets(each.start, each.end))
        if each.applied != is_wanted and not unseen:
            yield _word(each, applied=is_wanted)
    for start, end, replacement in by_hand:
        yield Decision(0, False, start, end, replacement, HAND, True)


def _word(each: Placed, *, applied: bool) -> Decision:
    return Decision(0, each.noise, each.start, each.end, each.replacement, each.rule, applied)


class _Covered:
    """Stretches of a text put together, to ask what lies in them; they come in order."""

    def __init__(self, stretches: Iterable[Bounds]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(stretches):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, start: int, end: int) -> bool:
        """Whether all of a stretch is covered."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]

    def meets(self, start: int, end: int) -> bool:
        """Whether some of it is covered."""
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and start < self._ends[at]
