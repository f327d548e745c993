"""Punctuation that came in as ASCII, and the © for which GBK has no place. One character for one."""

import re
from collections.abc import Iterator

from annotator.text.repairs.characters import HAN, WIDE, is_chinese
from annotator.text.repairs.rules import Repair, repair

_MEANT = dict(zip(",:;?!()", "，：；？！（）", strict=True))

_BETWEEN = re.compile(
    rf"""
    (?<=[{WIDE}]) (?: [,;?!] | :(?!//) )                      # 建设,有  说:“
    | (?<=[0-9A-Za-z\u00a1-\U0010ffff]) [,;:?!] (?=[{WIDE}])   # TCL,终端  🚌,而
    | (?<=[{WIDE}]\)) [,;:?!] | (?<=\)) [,;:?!] (?=[{WIDE}])  # 《意见》),到
    | (?<=[%％‰]) [,;] (?=[0-9{WIDE}])                         # 46.2%,33.8%
    | (?<=[{WIDE}]) \( (?=[{HAN}])                            # (以下简称《纲要》正式
    """,
    re.VERBOSE,
)
_PAIR = re.compile(rf"\((?=[^()\n]*[{WIDE}])[^()\n]*\)")
_KEPT = re.compile(r"[?？\ufffd][!！]|&#?[0-9A-Za-z]{1,31};")
"""Two marks together may be one that was lost, and an entity that is still there is meant."""

_HALF_WIDTH = re.compile(f"[,，](?<=[{HAN}].)(?=[{WIDE}A-Za-z0-9])")

_COPYRIGHT = re.compile(r"^[ \t\u00a0]*(\?)[ \t]?(?:19|20)[0-9]{2}\b.*(?:版权|版權)", re.MULTILINE)


def copyright_signs(text: str) -> Iterator[Repair]:
    """A `?` that stands for © before a year, where rights are reserved."""
    if "?" in text:
        for match in _COPYRIGHT.finditer(text):
            yield repair("copyright", *match.span(1), "©")


def half_width(text: str) -> list[Repair]:
    """The ASCII marks that are Chinese ones, in a text in which they came in everywhere.

    None in one that has full-width commas of its own, in a table without sentences, or inside numerals, addresses,
    English and code.
    """
    commas = [match[0] for match in _HALF_WIDTH.finditer(text)]
    if commas.count(",") <= commas.count("，") or "。" not in text or not is_chinese(text):
        return []
    places = {place for match in _PAIR.finditer(text) for place in (match.start(), match.end() - 1)}
    places.update(match.end() - 1 for match in _BETWEEN.finditer(text))
    places.difference_update(place for match in _KEPT.finditer(text) for place in range(*match.span()))
    return [repair("half_width", place, place + 1, _MEANT[text[place]]) for place in sorted(places)]
