"""Chinese words by the first letters of their pinyin: `cqs` is 重庆市, without an input method.

Readings are those of pypinyin (MIT), which tells 重庆 from 重要 by the words that it knows.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from operator import contains
from typing import NamedTuple

from annotator.text import words
from annotator.text.repairs.pinyin import BRACKETED
from annotator.text.script import simplified_characters

_RARE = "\U00020000-\U0003ffff"
"""The planes of ideographs that hardly any text has."""


class Window(NamedTuple):
    """`[start, end)` of a text, and what stands there without blanks and without readings in brackets."""

    start: int
    end: int
    name: str


def initials(text: str) -> str:
    """The first letter of each character's pinyin, in this company; what has none stays, in lower case."""
    from pypinyin import Style, lazy_pinyin

    return "".join(lazy_pinyin(simplified_characters(text), style=Style.FIRST_LETTER)).lower()


def has_initials(text: str, letters: str) -> bool:
    """Whether a text, its blanks left out, has these initials and no others."""
    return initials("".join(text.split())) == letters.lower()


def may_have_initials(text: str, letters: str) -> bool:
    """Whether it may be read with these initials: words are read as they are, other characters in any way they can be.

    So 长泉寺, a name that no dictionary has, is `cqs` as well as `zqs`; but 重庆市 is never `zqs`.
    """
    from pypinyin import Style, pinyin

    solid = "".join(simplified_characters(text).lower().split())
    read = list[Sequence[str]]()
    for several in pinyin(solid, style=Style.FIRST_LETTER, heteronym=True):
        # What has no pinyin comes in one piece.
        read += [several] if len(several[0]) == 1 else several[0]
    return len(read) == len(letters) and all(map(contains, read, letters.lower()))


def windows(text: str, letters: str) -> Iterator[Window]:
    """The stretches of a text that have these initials in one reading or another.

    There may be blanks in them, and readings in brackets: 經(jīng)濟 is `jj`. They may overlap. Whether such a stretch
    is really read so is for the functions above to tell.
    """
    pattern = _pattern(letters.lower())
    found = pattern.search(text)
    while found is not None:
        name = BRACKETED.sub("", found[0]) if len(found[0]) > len(letters) else found[0]
        yield Window(found.start(), found.end(), "".join(name.split()))
        found = pattern.search(text, found.start() + 1)


@lru_cache(maxsize=16)
def _pattern(letters: str) -> re.Pattern[str]:
    between = rf"\s*(?:{BRACKETED.pattern}\s*)?"
    return re.compile(between.join(map(_characters, letters)))


def in_dictionary(letters: str) -> list[str]:
    """The words of the dictionary that have these initials, the most frequent first.

    Loads the dictionary the first time, which takes about a second; after that a few milliseconds.
    """
    known = words.known_words()
    each = "".join(map(_characters, letters.lower()))
    found = re.findall(f"^{each}$", _lines(), re.MULTILINE)
    return sorted((word for word in found if has_initials(word, letters)), key=lambda word: (-known[word], word))


@cache
def _lines() -> str:
    """The words of more than one character, one a line: the quickest way to look through three hundred thousand."""
    return "\n".join(word for word, frequency in words.known_words().items() if frequency and len(word) > 1)


@cache
def _characters(letter: str) -> str:
    """A class of all characters with a reading that begins with the letter, and the letter itself.

    It has every rare ideograph too: a class that names ten thousands of characters costs a hundred times the time.
    """
    from pypinyin.pinyin_dict import pinyin_dict

    found = {chr(code) for code, readings in pinyin_dict.items() if letter in map(_first, readings.split(","))}
    usual = "".join(sorted(character for character in found if character < _RARE[0]))
    return f"[{letter}{letter.upper()}{usual}{_RARE}]"


@cache
def _first(reading: str) -> str:
    return unicodedata.normalize("NFD", reading)[:1]
