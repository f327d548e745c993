"""The table of rules, and what they find: repairs and noise, with offsets in code points of the source text."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from annotator.text.script import Script

APPLIED_FROM = 0.8
"""What is at least as sure as this is applied in the reading view; the rest is offered to the person."""
HAND = "hand"
"""The rule of what no rule finds, and a person does."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of repair or noise, and how sure it is unless a find says otherwise.

    `by_character`: the replacement goes with the source character by character, though the lengths may differ.
    `follows`: what is deleted belongs to the character before it, whatever that is.
    `of_form`: the text says the same without it, so noise is not worth it.
    """

    id: str
    means: str
    confidence: float
    by_character: bool = False
    follows: bool = False
    of_form: bool = False

    @property
    def applied(self) -> bool:
        """Whether what it finds is applied if neither a find nor a person says otherwise."""
        return self.confidence >= APPLIED_FROM


@dataclass(frozen=True, slots=True, order=True)
class Repair:
    """One reversible correction: the source from `start` to `end` reads `replacement`. `rule` is a key of `RULES`."""

    start: int
    end: int
    replacement: str
    rule: str
    confidence: float

    @property
    def applied(self) -> bool:
        """Whether it is sure enough for the reading view, rather than to be offered."""
        return self.confidence >= APPLIED_FROM


@dataclass(frozen=True, slots=True, order=True)
class Noise:
    """A stretch of the source text that is no part of the document. `rule` is a key of `NOISES`."""

    start: int
    end: int
    rule: str
    confidence: float

    @property
    def applied(self) -> bool:
        """Whether it is sure enough to be passed over, rather than to be offered."""
        return self.confidence >= APPLIED_FROM


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What was found in one text. Both tuples are sorted, and nothing in one of them overlaps another of the same.

    `script` is that of the text without its noise.
    """

    repairs: tuple[Repair, ...]
    noise: tuple[Noise, ...]
    script: Script

    @property
    def applied(self) -> tuple[Repair, ...]:
        """The repairs of the reading view."""
        return tuple(each for each in self.repairs if each.applied)

    @property
    def passed_over(self) -> tuple[Noise, ...]:
        """The noise that is sure enough."""
        return tuple(each for each in self.noise if each.applied)


def _table(*rules: Rule) -> Mapping[str, Rule]:
    return MappingProxyType({rule.id: rule for rule in rules})


RULES = _table(
    Rule("reading", "reading in brackets, left by a script converter", 0.995, follows=True),
    Rule("slip", "bytes of GBK read one off", 0.98, by_character=True),
    Rule("slip_lost_pair", "bytes of GBK read one off, two of them lost", 0.85, by_character=True),
    Rule("slip_lost_tag", "closing mark and the start of a tag lost", 0.97),
    Rule("split_reading", "reading put between the two bytes of a character", 0.95, by_character=True),
    Rule("copyright", "© lost for want of a place in GBK or Big5", 0.9),
    Rule("tag", "debris of a tag", 0.97),
    Rule("entity", "entity of a web page", 0.98),
    Rule("half_width", "half-width punctuation in Chinese", 0.99, of_form=True),
    Rule("blank", "blank that does not break", 0.99),
    Rule("stray_blank", "blank where none belongs", 0.95, of_form=True),
    Rule("line_break", "line broken inside a sentence", 0.9, of_form=True),
    Rule("other_script", "character of the other script inside a word", 0.7, of_form=True),
    Rule(HAND, "repair by a person", 1.0),
)
"""Every rule that repairs, in the order in which they run; a person's own repairs come last.

Project files keep the names of rules: none may change, or be given to another rule.
"""

NOISES = _table(
    Rule("spam", "line of keywords that has nothing to do with the text", 0.99),
    Rule("breadcrumb", "where the page stands on its site", 0.97),
    Rule("navigation", "links of the site", 0.95),
    Rule("masthead", "head of the newspaper", 0.97),
    Rule("footer", "foot of the site: rights and licences", 0.97),
    Rule("picture", "place of a picture", 0.98),
    Rule("reactions", "list of reactions to choose from", 0.98),
    Rule("editor", "line of the editor", 0.95),
    Rule("widget", "links to other pages", 0.9),
    Rule("comment", "debris of a comment in the page", 0.97),
    Rule("credits", "who wrote, took or gave it", 0.5),
    Rule(HAND, "passed over by a person", 1.0),
)
"""Every rule that finds noise."""


def repair(rule: str, start: int, end: int, replacement: str, confidence: float | None = None) -> Repair:
    """A repair as sure as its rule is, if nothing else is said."""
    return Repair(start, end, replacement, rule, RULES[rule].confidence if confidence is None else confidence)


def noise(rule: str, start: int, end: int, confidence: float | None = None) -> Noise:
    """Noise as sure as its rule is, if nothing else is said."""
    return Noise(start, end, rule, NOISES[rule].confidence if confidence is None else confidence)


def is_worth_it(repair: Repair, passed_over: Sequence[Noise]) -> bool:
    """Whether it is to be made: one of mere form is not where it begins in noise; that must be in order and apart."""
    rule = RULES.get(repair.rule) if passed_over else None
    if rule is None or not rule.of_form:
        return True
    at = bisect_left(passed_over, repair.start + 1, key=lambda each: each.start) - 1
    return at < 0 or passed_over[at].end <= repair.start
