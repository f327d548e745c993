"""What is found in a text before it is in a project: how it will read, and by which rules, with examples."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto

from annotator.formats.reading_text import ReadingText
from annotator.store.readings import DocumentReading, script_in
from annotator.text.find import Check
from annotator.text.reading import Reading
from annotator.text.repairs import clean
from annotator.text.repairs.decided import Choices, Placed, Standing, decide
from annotator.ui.reading.repair_places import RuleOf, rule_of
from annotator.ui.reading.showing import Showing, Wanted, showing


class Fate(IntEnum):
    """What will become of a find; in this order they are told."""

    REPAIRED = auto()
    OFFERED = auto()
    PASSED_OVER = auto()
    DOUBTFUL = auto()
    """Perhaps to be passed over."""
    OFF = auto()
    """The project has switched the rule off."""


@dataclass(frozen=True, slots=True)
class Finding:
    """All that one rule found in a text, in order."""

    fate: Fate
    rule: RuleOf
    places: Sequence[Placed]


@dataclass(frozen=True, slots=True)
class Findings:
    """A text that was looked at, and what a page shows of it; `length` is that of the text as it reads."""

    found: DocumentReading
    each: tuple[Finding, ...]
    as_read: Showing
    as_came: Showing
    length: int


def findings(text: str, choices: Choices, check: Check) -> Findings:
    """Look at a text, by the rules that are on in the project; `check` may raise to stop it.

    Time is linear in the length of the text: about a second for a million characters.
    """
    cleaning = clean.find(text, check)
    decided = decide(cleaning, (), choices)
    found = DocumentReading(script_in(text, cleaning, decided), decided, Reading(text, decided.applied))
    return Findings(
        found,
        _grouped((*decided.repairs, *decided.noise)),
        showing(found, Wanted(repaired=True), check),
        showing(found, Wanted(repaired=False), check),
        len(ReadingText(text, decided).text),
    )


def _grouped(places: Iterable[Placed]) -> tuple[Finding, ...]:
    """By what becomes of them; of those the rules that found most come first."""
    groups: dict[tuple[Fate, RuleOf], list[Placed]] = {}
    for each in places:
        groups.setdefault((_fate(each), rule_of(each)), []).append(each)
    found = [Finding(fate, rule, same) for (fate, rule), same in groups.items()]
    return tuple(sorted(found, key=lambda each: (each.fate, -len(each.places))))


def _fate(placed: Placed) -> Fate:
    if placed.applied:
        return Fate.PASSED_OVER if placed.noise else Fate.REPAIRED
    if placed.standing is Standing.SWITCHED:
        return Fate.OFF
    return Fate.DOUBTFUL if placed.noise else Fate.OFFERED
