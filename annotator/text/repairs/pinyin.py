"""Readings in pinyin: which a character has, by the tables of pypinyin (MIT), loaded when a text first needs them."""

import re
import unicodedata
from functools import cache

from annotator.text.repairs.characters import TONED

BRACKETED = re.compile(f"[(（]([{TONED}]{{1,6}})[)）]")
"""A reading of one character in brackets, perhaps."""

_PLAIN = str.maketrans("ɡɑ", "ga")


@cache
def _table() -> dict[int, str]:
    from pypinyin.pinyin_dict import pinyin_dict

    return pinyin_dict


@cache
def readings_of(character: str) -> tuple[str, ...]:
    """All readings of a character with tone marks, the usual one first."""
    return tuple(_table().get(ord(character), "").split(","))


def has_reading(character: str, reading: str) -> bool:
    """Whether the character may be read so."""
    return _written(reading) in readings_of(character)


def is_usual(character: str, reading: str) -> bool:
    """Whether this is how the character is read if nothing else is said."""
    return _written(reading) == readings_of(character)[0]


def _written(reading: str) -> str:
    return unicodedata.normalize("NFC", reading).translate(_PLAIN)
