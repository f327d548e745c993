"""What is shown of a document: its reading as the person chose to see it, and what is noted of it on the page."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from annotator.store.readings import DocumentReading
from annotator.text.find import Check, nobody_asks
from annotator.text.mixture import mixture
from annotator.text.reading import Reading
from annotator.text.repairs.clean import without
from annotator.text.repairs.decided import Decided, Placed, Standing
from annotator.text.repairs.rules import RULES
from annotator.text.script import Script, to_simplified, to_traditional
from annotator.ui.page.notes import NO_NOTES, Notes, Stretches

_PART = 1 << 13
"""Code points that are converted before somebody is asked whether to go on; never less than a line."""

UNDECIDED = Decided((), (), (), ())
"""What is known of a text that nobody has looked at."""


class ShownScript(StrEnum):
    """The script that a document is shown in."""

    SOURCE = "source"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a person wants to see documents."""

    repaired: bool = True
    script: ShownScript = ShownScript.SOURCE


@dataclass(frozen=True, slots=True)
class Showing:
    """The reading that is on the page, what was decided of the source text, and the notes, in offsets of the page.

    `scripts` are those that the document is in, with their shares; empty where nobody has looked.
    """

    reading: Reading
    decided: Decided = UNDECIDED
    notes: Notes = NO_NOTES
    scripts: Mapping[Script, float] = field(default_factory=dict[Script, float])


def showing(found: DocumentReading, wanted: Wanted, check: Check = nobody_asks) -> Showing:
    """What to show of a document that is read so. `check` may raise to stop a long conversion.

    What is left without a character by its repairs is shown as it came.
    """
    source, decided = found.reading.source, found.decided
    repaired = wanted.repaired and bool(found.reading.text)
    reading = found.reading if repaired else Reading(source)
    convert = {ShownScript.SIMPLIFIED: to_simplified, ShownScript.TRADITIONAL: to_traditional}.get(wanted.script)
    if convert is not None:
        reading = reading.converted(partial(_in_parts, convert, check))
    made = [each for each in decided.repairs if each.applied] if repaired else []
    offered = (each for each in decided.repairs if _is_offered(each)) if repaired else ()
    return Showing(
        reading,
        decided,
        Notes(
            dotted=_stretches(reading, (each for each in made if not _is_of_form(each))),
            ticked=_stretches(reading, filter(_is_of_form, made)),
            waved=_stretches(reading, offered),
            faint=Stretches(_on_page(reading, each.start, each.end) for each in decided.passed_over),
        ),
        _scripts(found),
    )


def _scripts(found: DocumentReading) -> Mapping[Script, float]:
    if found.script is not Script.MIXED:
        return {found.script: 1.0}
    return mixture(without(found.reading.source, found.decided.passed_over))


def _is_offered(each: Placed) -> bool:
    """Whether it is for a person to say; what somebody switched off is not offered again."""
    return not each.applied and each.standing is Standing.RULE


def _is_of_form(each: Placed) -> bool:
    """Whether it only writes a mark or a blank as it is usually written: there are many, and few care."""
    rule = RULES.get(each.rule)
    return rule is not None and rule.of_form and each.end - each.start == len(each.replacement)


def _stretches(reading: Reading, places: Iterable[Placed]) -> Stretches:
    """Where repairs are on the page; what puts something in is shown on the characters on both sides."""
    length = len(reading.source)
    bounds = (
        (each.start, each.end) if each.start < each.end else (max(each.start - 1, 0), min(each.end + 1, length))
        for each in places
    )
    return Stretches(_on_page(reading, *each) for each in bounds)


def _on_page(reading: Reading, start: int, end: int) -> tuple[int, int]:
    mapped = reading.to_reading(start, end)
    return mapped.start, mapped.end


def _in_parts(convert: Callable[[str], str], check: Check, text: str) -> str:
    """The text converted some lines at a time: no phrase goes on in another line."""
    parts: list[str] = []
    start = 0
    while start < len(text):
        check()
        end = text.find("\n", start + _PART) + 1 or len(text)
        parts.append(convert(text[start:end]))
        start = end
    return "".join(parts)
