"""All rules together, each on what the ones before it made of the text."""

from bisect import bisect_right
from dataclasses import replace

from annotator.text.repairs import blanks, marks, markup, noise, other_script, readings, slips
from annotator.text.repairs.draft import Draft
from annotator.text.repairs.rules import Cleaning, Noise, Repair
from annotator.text.script import Script, script_of

_MEANING = (slips.find, readings.find, markup.find, marks.copyright_signs)
"""What repairs that without which the text does not say what it said."""

_FORM = (marks.half_width, blanks.stray, blanks.unbreaking, blanks.line_breaks)
"""What repairs that which noise is not worth."""


def clean(text: str) -> Cleaning:
    """The repairs and the noise of a text, found by every rule; the text itself is left alone.

    Time is linear in the length of the text; one without signs of damage costs little more than a look at it.
    """
    draft = Draft(text)
    for find in _MEANING:
        draft.take(find(draft.text))
    found = noise.find(draft.text)
    script = script_of(_without(draft.text, found))
    stretches = tuple(replace(each, start=draft.in_source(each.start), end=draft.in_source(each.end)) for each in found)
    worth = frozenset(draft.repairs())
    for find in _FORM:
        draft.take(find(draft.text))
    if script is Script.SIMPLIFIED:
        draft.take(other_script.find(draft.text))
    repairs = [each for each in draft.repairs() if each in worth or not _inside(each, stretches)]
    return Cleaning(tuple(repairs), stretches, script)


def _without(text: str, found: list[Noise]) -> str:
    ends = (0, *(each.end for each in found if each.applied))
    starts = (*(each.start for each in found if each.applied), len(text))
    return "".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def _inside(repair: Repair, stretches: tuple[Noise, ...]) -> bool:
    """Whether the repair is in what is passed over; a blank looks the same everywhere."""
    at = bisect_right(stretches, repair.start, key=lambda each: each.start) - 1
    return repair.rule != "blank" and at >= 0 and stretches[at].applied and repair.start < stretches[at].end
