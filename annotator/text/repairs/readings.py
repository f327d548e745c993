"""Readings that a script converter left behind characters: 產(chǎn)業(yè), never 重慶(Chóngqìng).

A converter puts the reading behind every occurrence of the characters in its table, all of which are Traditional. A
person who explains a reading does it once, of a rare word, or behind each character of a lesson. So a page is judged as
a whole: by how often, behind which characters, and whether any of these characters stand without.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.text.repairs.characters import HAN, TONED, TONES, is_common, is_han
from annotator.text.repairs.pinyin import BRACKETED, has_reading, is_usual
from annotator.text.repairs.rules import Repair, repair
from annotator.text.script import simplified_characters

_EXPLAINED = re.compile(rf"[(（](?<=[{HAN}].)(?=[^()（）]{{0,40}}[{TONES}])[A-Z{TONED} '’-]{{1,40}}[)）]")
"""Any reading that a person may give, of a word perhaps; an English word in brackets is none."""

_BARE_AT_MOST = 0.1
"""Share of a character's occurrences without its reading: none but where bytes slipped or pages were put together."""
_BARE_AMONG_MANY, _MANY = 0.5, 20
"""The same on a page that has so many readings."""
_FOREIGN_AT_MOST = 0.1
"""Share of the readings behind characters that no converter's table has, or of more than one character."""
_FEWEST, _FEWEST_USUAL = 3, 2
"""Readings that show a converter; fewer when they are the usual ones, which nobody needs to be told."""
_ALONE = 0.6
"""How sure a single one is."""
_FEWEST_SIMPLIFIED = 12
_DENSEST = 0.35
"""Share of ideographs with a reading; in a lesson for children nearly all have one."""


@dataclass(frozen=True, slots=True)
class _Gloss:
    """A reading in brackets, brackets included, and the character that it is a reading of."""

    start: int
    end: int
    character: str
    usual: bool


def find(text: str) -> list[Repair]:
    """The readings of a text, in order; none if it may be a person who gives them."""
    glosses = list(_glosses(text))
    left = _left_by_a_converter(text, glosses)
    found = [gloss for gloss in glosses if gloss.character in left]
    if len(found) < _FEWEST and not all(gloss.usual for gloss in found):
        return []
    confidence = _ALONE if len(found) < _FEWEST_USUAL else None
    return [repair("reading", gloss.start, gloss.end, "", confidence) for gloss in found]


def _glosses(text: str) -> Iterator[_Gloss]:
    for match in BRACKETED.finditer(text, 1):
        character, reading = text[match.start() - 1], match[1]
        if is_han(character) and has_reading(character, reading):
            yield _Gloss(*match.span(), character, is_usual(character, reading))


def _left_by_a_converter(text: str, glosses: list[_Gloss]) -> frozenset[str]:
    """The characters of the converter's table."""
    often = Counter(gloss.character for gloss in glosses)
    always = {each: count for each, count in often.items() if _bare(text, each, count) <= _BARE_AT_MOST}
    many = sum(always.values()) >= _MANY
    if many:
        always = {each: count for each, count in often.items() if _bare(text, each, count) <= _BARE_AMONG_MANY}
    explained = sum(1 for _ in _EXPLAINED.finditer(text)) if glosses else 0
    foreign = explained - sum(count for each, count in often.items() if _in_a_table(each))
    if foreign <= _FOREIGN_AT_MOST * explained:
        return frozenset(each for each in always if _in_a_table(each) or (many and _is_traditional(each)))
    return frozenset(always) if _all_over_the_page(text, always, explained) else frozenset()


def _in_a_table(character: str) -> bool:
    """Whether a converter may have it: a Traditional character, and one that nobody needs to be told how to read."""
    return _is_traditional(character) and is_common(character)


def _is_traditional(character: str) -> bool:
    return simplified_characters(character) != character


def _bare(text: str, character: str, glossed: int) -> float:
    """The share of the character's occurrences that have no reading."""
    return 1 - glossed / text.count(character)


def _all_over_the_page(text: str, always: dict[str, int], explained: int) -> bool:
    """Whether even Simplified characters have readings as no person gives them: again and again."""
    known = sum(always.values())
    written = sum(1 for _ in re.finditer(f"[{HAN}]", text))
    return (
        known >= max(_FEWEST_SIMPLIFIED, 2 * len(always))
        and explained - known <= _FOREIGN_AT_MOST * explained
        and known <= _DENSEST * written
    )
