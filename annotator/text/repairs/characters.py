"""Kinds of characters that the rules tell apart, and what makes a text Chinese."""

import re

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Ideographs, for use inside a character class."""

WIDE = HAN + "、。，；：？！“”‘’《》〈〉「」『』【】〔〕（）…—％‰"
"""What stands in Chinese text and nowhere else, for use inside a character class."""

TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"
"""Letters with a tone mark, for use inside a character class."""

TONED = f"a-züêɡɑ{TONES}"
"""Letters of a reading in pinyin, for use inside a character class."""

PARTNERS = dict(zip("“‘「『《〈（(【〔", "”’」』》〉）)】〕", strict=True))
"""Each opening mark with the one that closes it."""

_HAN = re.compile(f"[{HAN}]")
_HAN_RUN = re.compile(f"[{HAN}]+")
_SOLID_RUN = re.compile(r"\S+")
_CHINESE_FROM = 0.5
_SAMPLE = 20_000


def is_han(character: str) -> bool:
    """Whether the character is an ideograph."""
    return _HAN.fullmatch(character) is not None


def is_chinese(text: str) -> bool:
    """Whether at least half of what is written is ideographs, judged by how the text begins."""
    sample = text[:_SAMPLE]
    return _length(_HAN_RUN, sample) >= max(1, _CHINESE_FROM * _length(_SOLID_RUN, sample))


def _length(runs: re.Pattern[str], text: str) -> int:
    return sum(match.end() - match.start() for match in runs.finditer(text))


def is_common(character: str) -> bool:
    """Whether the ideograph is of the first level of GB 2312 or of Big5, as nearly all are in nearly every text."""
    return _in_rows(character, "gb2312", 0xB0, 0xD8) or _in_rows(character, "big5", 0xA4, 0xC7)


def _in_rows(character: str, encoding: str, low: int, high: int) -> bool:
    encoded = character.encode(encoding, "ignore")
    return len(encoded) == 2 and low <= encoded[0] < high


def unclosed(text: str) -> str:
    """The marks that open in the text and do not close in it, the last one last."""
    opened: list[str] = []
    for character in text:
        if character in PARTNERS:
            opened.append(character)
        elif opened and character == PARTNERS[opened[-1]]:
            opened.pop()
    return "".join(opened)
