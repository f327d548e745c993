"""Repairs and noise together: the edits that make the reading text without noise of a source text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace

from annotator.text.repairs.decided import Decided
from annotator.text.repairs.rules import Noise, Repair


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
    out = (Repair(each.start, each.end, "", f"noise.{each.rule}", each.confidence) for each in noise)
    return tuple(sorted([*repairs, *out]))


def length_read(source: str, decided: Decided) -> int:
    """How many code points of the reading text there are without noise."""
    made = edits(*apart(decided))
    return len(source) + sum(len(each.replacement) - (each.end - each.start) for each in made)


def _start(found: Repair | Noise) -> int:
    return found.start


def _end(found: Repair | Noise) -> int:
    return found.end
