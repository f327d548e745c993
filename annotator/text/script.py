"""Simplified and Traditional: telling them apart, reading one as the other, and searching without minding.

Everything here keeps the length of the text, so offsets into a result are offsets into the text.
The characters come from OpenCC's dictionaries (BYVoid, Apache-2.0) as opencc-python-reimplemented ships them.
"""

import unicodedata
from collections import Counter
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC

_COMPATIBILITY = (*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00), *range(0xFE30, 0xFE70), *range(0xFF00, 0xFFF0))
"""Radicals used as characters (from PDFs), compatibility ideographs, vertical and small forms, full and half width."""

_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"

_SEARCHED_AS = dict(
    zip(
        "著藉瞭覆馀讬谘锺钜缐侭麽镟渖妳牠祂祇衹彷牴阪夥砲甦榖塚恥栢凃擡戸査讃皐囘秌朶煖嵒姉靑硷〇○∶∕‧・•‐‑–—―−“”「」‘’『』",
        "着借了复余托咨钟巨线尽么旋沈你它它只只仿抵坂伙炮苏谷冢耻柏涂抬户查赞皋回秋朵暖岩姊青碱零零:/···------\"\"\"\"''''",
        strict=True,
    )
)
"""What no conversion unifies, because only some uses are the same word, or because they are marks."""

_MIXED_FROM = 0.1
"""A text is mixed when the rarer script has at least this share of the characters that tell the scripts apart."""


class Script(StrEnum):
    """What a text is written in. NONE where no character tells."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"
    MIXED = "mixed"
    NONE = "none"


def _dictionary(name: str) -> dict[str, list[str]]:
    lines = files("opencc").joinpath("dictionary", f"{name}.txt").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line)
    return {key: values.split() for key, values in pairs}


def _regional() -> dict[str, list[str]]:
    """The forms usual in Taiwan or Hong Kong, with OpenCC's standard ones."""
    return _dictionary("TWVariantsRev") | _dictionary("HKVariantsRev")


@cache
def _simplified() -> dict[str, str]:
    """Each Traditional character, in the forms of Taiwan and Hong Kong too, with its usual Simplified one."""
    simple = {key: values[0] for key, values in _dictionary("TSCharacters").items()}
    results = set(simple.values())
    for variant, (standard, *_) in _regional().items():
        if variant not in results:
            simple.setdefault(variant, simple.get(standard, standard))
    return {key: simple.get(value, value) for key, value in simple.items()}


@cache
def _script_table() -> dict[int, int]:
    return {ord(key): ord(value) for key, value in _simplified().items()}


def _folded(character: str) -> str:
    form = unicodedata.normalize("NFKC", character)
    plain = form if len(form) == 1 and ord(character) in _COMPATIBILITY else character
    simple = _simplified().get(plain, plain)
    searched = _SEARCHED_AS.get(simple, simple)
    lower = searched.lower()
    return lower if len(lower) == 1 else searched


@cache
def _fold_table() -> dict[int, int]:
    cased = (character for character in map(chr, range(0x10000)) if character.isupper())
    characters = {*map(chr, _COMPATIBILITY), *_simplified(), *_SEARCHED_AS, *cased}
    blanks = dict.fromkeys(map(ord, _BLANKS), ord(" "))
    return {ord(character): ord(_folded(character)) for character in characters} | blanks


def fold(text: str) -> str:
    """The text as it is searched: Simplified, lower case, half width, variants as one; as long as the text.

    What two people would call the same word comes out the same: 臺灣 and 台湾, ＧＤＰ and gdp, 6∶4 and 6:4.
    """
    return text.translate(_fold_table())


@cache
def _spellings() -> dict[str, str]:
    gathered: dict[str, list[str]] = {}
    for character, folded in _fold_table().items():
        gathered.setdefault(chr(folded), []).append(chr(character))
    return {folded: "".join(characters) for folded, characters in gathered.items()}


def spellings(folded: str) -> str:
    """All characters that `fold` makes into this one: 台, 臺 and 檯 of 台."""
    others = _spellings().get(folded, "")
    return others if ord(folded) in _fold_table() else folded + others


def simplified_characters(text: str) -> str:
    """The text with each Traditional character as its usual Simplified one; as long as the text.

    Many times as quick as `to_simplified`, and good enough to look words up: it takes no heed of phrases.
    """
    return text.translate(_script_table())


@cache
def _converter(conversion: str) -> "OpenCC":
    from opencc import OpenCC

    return OpenCC(conversion)


def to_simplified(text: str) -> str:
    """The text for reading in Simplified, phrase by phrase (肩負著 is 肩负着, 著作 stays); as long as the text."""
    return _converter("tw2s").convert(text)


def to_traditional(text: str) -> str:
    """The text for reading in Traditional as in Taiwan, phrase by phrase (干净 is 乾淨); as long as the text."""
    return _converter("s2tw").convert(text)


@cache
def _telling() -> tuple[frozenset[str], frozenset[str]]:
    """The characters that only Simplified has, and those that only Traditional has."""
    to_traditional, to_simplified = _dictionary("STCharacters"), _dictionary("TSCharacters")
    simplified = {key for key, values in to_traditional.items() if key not in values}
    traditional = {key for key, values in to_simplified.items() if key not in values}
    return (
        frozenset(simplified - to_simplified.keys() - _regional().keys()),
        frozenset(traditional - to_traditional.keys()),
    )


def script_of(text: str) -> Script:
    """Which script the text is in, by the share of characters that only one of the two has."""
    only_simplified, only_traditional = _telling()
    counts = Counter(text)
    # `keys() & frozenset` would go through all of the frozenset.
    simplified = sum(counts[character] for character in only_simplified.intersection(counts))
    traditional = sum(counts[character] for character in only_traditional.intersection(counts))
    if not simplified + traditional:
        return Script.NONE
    if min(simplified, traditional) >= _MIXED_FROM * (simplified + traditional):
        return Script.MIXED
    return Script.SIMPLIFIED if simplified > traditional else Script.TRADITIONAL
