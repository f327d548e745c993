"""The bytes behind slipped text: pairs of GBK, and what a lenient decoder made of pairs that it did not know.

A byte-level replacement in a GBK page broke pairs up. The decoder then read on one byte off: a broken pair became `?`
and took the next ASCII character along, a pair of the private areas vanished, and reading came back into step at the
next character whose second byte is an ASCII letter, which was left standing alone.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from annotator.text.repairs.pinyin import BRACKETED, has_reading

_LEADS = range(0x80, 0xFF)
"""80 begins no character of GBK, but a decoder takes it for one."""
_TRAILS = (*range(0x40, 0x7F), *range(0x80, 0xFF))
_LONGEST = 400


class Stop(StrEnum):
    """How a stretch of slipped text ends: back in step, or with a pair broken once more."""

    IN_STEP = "in step"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Slipped:
    """The bytes of slipped text from one place on; it ends before `end`, in characters of the text."""

    content: bytes
    end: int
    stop: Stop


@cache
def pair(content: bytes) -> str | None:
    """The character of two bytes, if GBK has one."""
    try:
        decoded = content.decode("gbk")
    except UnicodeDecodeError:
        return None
    return decoded if len(decoded) == 1 else None


@cache
def with_lead(lead: int) -> tuple[str, ...]:
    """The characters whose first byte this is."""
    found = (pair(bytes((lead, trail))) for trail in _TRAILS)
    return tuple(character for character in found if character)


@cache
def lost_after() -> dict[int, frozenset[int]]:
    """The pairs that a decoder drops because GBK has no character there: each first byte with its second bytes."""
    found = {lead: frozenset(trail for trail in _TRAILS if pair(bytes((lead, trail))) is None) for lead in _LEADS}
    return {lead: trails for lead, trails in found.items() if trails}


def slipped(text: str, at: int) -> Slipped | None:
    """The slipped text from `at` on; None if this cannot be such text."""
    content = bytearray()
    start = at
    while at < min(len(text), start + _LONGEST):
        character = text[at]
        encoded = character.encode("gb18030", "ignore")
        if len(encoded) == 2:
            content += encoded
            at += 1
        elif len(encoded) == 1 and encoded[0] >= 0x40:
            return Slipped(bytes(content) + encoded, at + 1, Stop.IN_STEP)
        elif character == "?" and len(encoded) == 1:
            return Slipped(bytes(content), at, Stop.BROKEN)
        elif at > start and (gloss := BRACKETED.match(text, at)) and has_reading(text[at - 1], gloss[1]):
            at = gloss.end()
        else:
            return None
    return None
