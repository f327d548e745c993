"""What stands for characters that have no sensible picture, each in place of one character so that offsets hold."""

import re

_ODD = re.compile(
    "[\x00-\x1f\x7f-\x9f\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\ue000-\uf8ff]"
)
_SHOWN_AS = {
    **{code: chr(0x2400 + code) for code in range(0x20) if code != 0x09},
    0x7F: "\u2421",
    **dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd"),
    **dict.fromkeys((0x2028, 0x2029), "\u2424"),
    **dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\u2060"),
}

_BLANKS = "\t\xa0\u2007\u202f\u3000"
_BLANK = re.compile(f"[{_BLANKS}]")
_UNSEEN = re.compile("[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def shown(text: str) -> str:
    """The text with a picture or nothing visible in place of each control character; of the same length.

    Characters that would turn the direction of writing lose their power, so that what is read is what is there.
    """
    return text.translate(_SHOWN_AS) if _ODD.search(text) else text


def blanks(text: str) -> list[int]:
    """Where the blanks are that look like others but are not: tabs, no-break and full-width ones."""
    return [match.start() for match in _BLANK.finditer(text)]


def unseen(text: str) -> list[int]:
    """Where the characters are that take no room."""
    return [match.start() for match in _UNSEEN.finditer(text)]
