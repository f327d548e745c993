"""Branches of industry: those of the list, and rows of them that some are of."""

import re
from collections.abc import Iterator
from functools import cache

from annotator.suggest.names import lists
from annotator.suggest.names.cut import Cut
from annotator.suggest.names.found import Name

_LISTED, _WITH_A_HEAD = 0.8, 0.75
_BRACKET = re.compile(r"\([^()\n\r]{2,6}\)(?=[、,，;；和及与等0-9六]|产业)")


def find(cut: Cut) -> Iterator[Name]:
    """电子信息, 高端能源装备, 食品饮料(烟草)."""
    for match in _pattern().finditer(cut.folded):
        start, end = match.span()
        if cut.is_whole(start, end):
            bracket = _BRACKET.match(cut.folded, end)
            yield Name(start, bracket.end() if bracket else end, "IND", _LISTED)


@cache
def _pattern() -> re.Pattern[str]:
    branches = sorted(lists.words("branches"), key=lambda each: (-len(each), each))
    one = "|".join(map(re.escape, branches))
    return re.compile(f"(?:{one})+(?!平台|技术|设备|大会|论坛)")
