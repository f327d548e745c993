"""Bodies, zones, buildings, events and plans: what they end in, extended to the left as far as the name can go.

A name begins with the place or other name nearest to its end; one without such, behind the word that it cannot go
across, if something in it is no plain word. 工业园区 and 汽车公司 are descriptions of many, and none.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from annotator.suggest.names import lists
from annotator.suggest.names.cut import Cut, Part
from annotator.suggest.names.found import Name
from annotator.text.words import known_words

_FARTHEST = 24
"""Characters that stand before the end of a name."""

_WITH_A_NAME = {"COM": 0.88, "ORG": 0.85, "GOV": 0.9, "ZONE": 0.88, "FAC": 0.7, "EVT": 0.8, "PRJ": 0.5, "DOC": 0.55}
_WITHOUT = {"COM": 0.8, "ORG": 0.6, "ZONE": 0.6, "FAC": 0.55}
"""How sure a name is that begins with another, and one that does not."""

_STRONG = re.compile(r"有限(?:责任)?公司|股份公司")
_ONE = re.compile(r"第?[0-9一二三四五六七八九十百]+[届次]|首届|首次")
_APPOSED = frozenset({"企业", "公司", "集团"})
"""What has ended before its name begins: 两江新区企业宇隆光电."""
_HOLDING = frozenset({"GPE", "ORG", "COM"})
"""What may stand before a place within a name."""
_BRACKET = re.compile(r"\([^()\n\r]{2,6}\)$")


def find(cut: Cut, names: Sequence[Name], types: Iterable[str]) -> Iterator[Name]:
    """Names of these types; `names` are those that they can begin with."""
    begun = {each.start: each for each in sorted(names, key=len) if each.named}
    ends = {each.end for each in names}
    pattern, wanted = _pattern(), frozenset(types)
    for match in pattern.finditer(cut.folded):
        type_ = lists.by_type("bodies")[match.group()]
        if type_ in wanted and match.end() not in ends and _ends_there(cut, *match.span()):
            found = _extended(cut, match.start(), match.end(), type_, begun)
            if found is not None:
                yield found


@cache
def _pattern() -> re.Pattern[str]:
    heads = sorted(lists.by_type("bodies"), key=lambda head: (-len(head), head))
    return re.compile("|".join(map(re.escape, heads)))


def _ends_there(cut: Cut, head: int, end: int) -> bool:
    """Whether a name can end so; 布局 is no 局, and 会商会 no 商会."""
    start, stop = cut.words[cut.at(head)]
    if end - head > 1:
        crossed = start < head and stop < end and known_words().get(cut.folded[start:stop])
        return not crossed and cut.is_whole(start, end)
    known = known_words().get(cut.folded[start:end]) and cut.folded[start:head] not in lists.divisions()
    return stop == end and (start == head or not known)


def _extended(cut: Cut, head: int, end: int, type_: str, begun: Mapping[int, Name]) -> Name | None:
    limit = _limit(cut, head, end, type_)
    start = _nearest_name(limit, head, begun)
    if start is not None and "(" in cut.folded[max(start - 1, 0) : head]:  # 西部(成都)科学城
        start = limit
    if start is None and _names_a_place(cut.folded[limit:head]):
        start = limit
    if start is not None:
        if type_ == "EVT":
            start = _with_its_number(cut, start)
        return Name(start, end, type_, _WITH_A_NAME[type_])
    return _without(cut, limit, head, end, type_)


def _limit(cut: Cut, head: int, end: int, type_: str) -> int:
    """How far to the left a name can go that ends there."""
    number = cut.at(head)
    at = cut.words[number][0]  # the end may be part of a longer word
    while number > 0 and cut.beside(number):
        number -= 1
        start, stop = cut.words[number]
        if type_ != "EVT" and cut.word(number) in _APPOSED:
            break
        if cut.parts[number] in {Part.MARK, Part.STOP, Part.VERB} and not _begins_a_name(cut, number):
            opened = _opened(cut, stop)
            if opened is None:
                break
            start, number = opened, cut.at(opened)
        if end - start > _FARTHEST:
            break
        at = start
    return at


def _begins_a_name(cut: Cut, number: int) -> bool:
    """Whether a verb of one character stands behind another verb, and so is none: 组建望虞协作公司."""
    alone = cut.parts[number] is Part.VERB and len(cut.word(number)) == 1
    return alone and cut.beside(number) and cut.parts[number - 1] is Part.VERB and len(cut.word(number - 1)) > 1


def _opened(cut: Cut, stop: int) -> int | None:
    """Where a short bracket that ends there begins: 鞍钢蒂森克虏伯(重庆)汽车钢有限公司."""
    bracket = _BRACKET.search(cut.folded[:stop], max(stop - 8, 0))
    return bracket.start() if bracket else None


def _nearest_name(limit: int, head: int, begun: Mapping[int, Name]) -> int | None:
    """Where the last row of names begins before the end: 四川省 成都市 科技局."""
    starts = sorted(start for start in begun if limit <= start <= head and begun[start].end <= head + 1)
    if not starts:
        return None
    first = starts[-1]
    for start in reversed(starts[:-1]):
        if begun[start].end == first and begun[start].code in _HOLDING:
            first = start
    return first


def _names_a_place(before: str) -> bool:
    """Whether a dictionary word with its end in it begins with a city: 苏州 in 苏州工业园区."""
    return any(before[:length] in lists.divisions() for length in range(2, min(len(before), 5) + 1))


def _with_its_number(cut: Cut, start: int) -> int:
    before = cut.folded[max(start - 6, 0) : start]
    found = re.search(rf"(?:{_ONE.pattern})$", before)
    return start - len(found.group()) if found else start


def _without(cut: Cut, limit: int, head: int, end: int, type_: str) -> Name | None:
    score = _WITHOUT.get(type_)
    first, last = cut.stretch(limit, head)
    if score is None or limit >= head or first >= last:
        return None
    parts = cut.parts[first:last]
    strong = type_ == "COM" and _STRONG.search(cut.folded, head, end)
    holding = cut.words[cut.at(head)]
    if not strong and (parts[0] is Part.INNER or (holding[0] < head and known_words().get(cut.word(cut.at(head))))):
        return None  # 建设基地, 商业银行
    unknown = type_ in {"COM", "ORG"} and parts[0] is Part.UNKNOWN and cut.folded[limit] not in "不没无缺未"
    if strong or unknown or Part.PROPER in parts:
        return Name(limit, end, type_, _WITH_A_NAME[type_] if strong else score)
    return None
