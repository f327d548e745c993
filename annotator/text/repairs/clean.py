"""All rules together, each on what the ones before it made of the text."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.text.find import Check, nobody_asks
from annotator.text.repairs import blanks, marks, markup, noise, other_script, readings, slips
from annotator.text.repairs.draft import Draft
from annotator.text.repairs.rules import Cleaning, Noise, is_worth_it
from annotator.text.script import Script, script_of

_MEANING = (slips.find, readings.find, markup.find, marks.copyright_signs)
"""What repairs that without which the text does not say what it said."""

_FORM = (marks.half_width, blanks.stray, blanks.unbreaking, blanks.line_breaks)
"""What repairs that which noise is not worth."""


def clean(text: str) -> Cleaning:
    """The repairs and the noise of a text, found by every rule; the text itself is left alone.

    Time is linear in the length of the text; one without signs of damage costs little more than a look at it.
    """
    found = find(text)
    passed_over = found.passed_over
    return replace(found, repairs=tuple(each for each in found.repairs if is_worth_it(each, passed_over)))


STEPS = len(_MEANING) + len(_FORM) + 2
"""How often `find` asks whether to go on: after each rule."""


def find(text: str, check: Check = nobody_asks) -> Cleaning:
    """The same with what is not worth it in noise, which a person may say is none. `check` may raise to stop it."""
    draft = Draft(text)
    for rule in _MEANING:
        draft.take(rule(draft.text))
        check()
    found = noise.find(draft.text)
    script = script_of(without(draft.text, [each for each in found if each.applied]))
    stretches = tuple(replace(each, start=draft.in_source(each.start), end=draft.in_source(each.end)) for each in found)
    check()
    for rule in _FORM:
        draft.take(rule(draft.text))
        check()
    if script is Script.SIMPLIFIED:
        draft.take(other_script.find(draft.text))
    check()
    return Cleaning(draft.repairs(), stretches, script)


def without(text: str, passed_over: Sequence[Noise]) -> str:
    """The text without stretches of noise, which must be in order and apart."""
    ends = (0, *(each.end for each in passed_over))
    starts = (*(each.start for each in passed_over), len(text))
    return "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
