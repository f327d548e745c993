"""Names again: the part of a full name that the text goes on with, and descriptions of what has been named."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from annotator.suggest.names import lists
from annotator.suggest.names.cut import Cut, Part, is_counted
from annotator.suggest.names.found import Name
from annotator.text.parts_of_speech import part_of_speech
from annotator.text.words import known_words

_CORE, _ZONE, _HEAD, _THIS = 0.8, 0.85, 0.75, 0.8
_ONES = "都市圈 经济圈 城市群 产业园 工业园 科技园 新区 开发区 经开区 高新区 自贸区 保税区 联盟"
_TELLING = {head: (head,) for head in _ONES.split(" ")} | {
    "园区": ("园区", "产业园", "工业园", "科技园", "合作园", "示范园")
}
"""What may stand for the one that the text is about, and what that one's name ends in."""
_MOSTLY = 0.6
"""The share of the names with this end that must be one and the same."""
_THIS_ONE = re.compile(
    r"[该此本](?:次)?(?P<what>产业园|园区|新区|开发区|都市圈|示范区|项目|工程|公司|企业集团|集团|协会|联盟|大学|研究院|论坛|大会|会议|活动|规划|方案|意见|条例|办法)"
)
_TYPE_OF_THIS = {"项目": "PRJ", "活动": "EVT"}
_ANY = re.compile(r"(?:(?<![深强优])化|的|现代|若干|各|多个|每个|一个|一批|这些|类|共建|建设|[“\"「])$")


def find(cut: Cut, names: Sequence[Name]) -> Iterator[Name]:
    """Short names and descriptions behind the first full name that they are of."""
    yield from _cores(cut, names)
    yield from _heads(cut, names)
    yield from _these(cut)


def _cores(cut: Cut, names: Sequence[Name]) -> Iterator[Name]:
    """中航智 of 北京中航智科技有限公司: what is left without the place, the trade and the end, if it is no word."""
    for each in names:
        if each.code != "COM":
            continue
        core = _core(cut, each, names)
        if core is None:
            continue
        for match in re.finditer(re.escape(core), cut.folded):
            if match.start() > each.start and (cut.begins(match.start()) or cut.ends_at(match.end())):
                yield Name(*match.span(), "COM", _CORE)


def zones_alone(cut: Cut, names: Sequence[Name]) -> Iterator[Name]:
    """两江 of 两江新区."""
    zones = {cut.folded[each.start : each.end] for each in names if each.code == "ZONE"}
    cores = {zone[:-2] for zone in zones if len(zone) == _LENGTH and zone.endswith("新区")} - lists.divisions()
    for core in cores:
        for match in re.finditer(core, cut.folded):
            if cut.is_whole(*match.span()):
                yield Name(*match.span(), "ZONE", _ZONE)


_LENGTH = len("两江新区")

_TRADE = re.compile(
    r"(?:科技|技术|实业|投资|控股|股份|工业|电子|电气|医疗|医药|药业|汽车|信息|网络|软件|新材料|材料|能源|新能源|环保|食品|农业|建设|建筑|工程|物流|港务|航运|发展"
    r"|产业|装备|制造|文化|传媒|旅游|贸易|商贸|集团|有限|责任|公司|开发|服务|咨询|资产|管理|国际|智能|数字|航空|生物|化工|置业|地产|保险|证券|银行|城投)+$"
)


def _core(cut: Cut, name: Name, names: Sequence[Name]) -> str | None:
    start = max((each.end for each in names if each.code == "GPE" and each.start == name.start), default=name.start)
    trade = _TRADE.search(cut.folded[start : name.end])
    core = cut.folded[start : start + trade.start()] if trade else ""
    usable = 2 <= len(core) <= 4 and not known_words().get(core) and core not in lists.divisions()
    return core if usable and not part_of_speech(core) else None


def _heads(cut: Cut, names: Sequence[Name]) -> Iterator[Name]:
    """都市圈 where only 成都都市圈 has been named by then."""
    for head, endings in _TELLING.items():
        full = [each for each in names if each.code in {"ZONE", "ORG"} and _ends_in(cut, each, endings)]
        if not full:
            continue
        [(surface, often)] = Counter(cut.folded[each.start : each.end] for each in full).most_common(1)
        if often < _MOSTLY * len(full) or surface == head:
            continue
        first = min(each.start for each in full)
        for match in re.finditer(head, cut.folded[first:]):
            start, end = first + match.start(), first + match.end()
            if _is_description(cut, start, end):
                yield Name(start, end, full[0].code, _HEAD, named=False)


def _ends_in(cut: Cut, name: Name, endings: tuple[str, ...]) -> bool:
    return cut.folded.endswith(endings, name.start, name.end) and cut.folded[name.start : name.end] not in endings


def _is_description(cut: Cut, start: int, end: int) -> bool:
    behind = cut.folded[end : end + 1]
    if (
        behind == "区"
        or not (cut.is_whole(start, end) or behind == "内")
        or _ANY.search(cut.folded[max(start - 3, 0) : start])
    ):
        return False
    number = cut.at(start)
    if number and is_counted(cut.word(number - 1)):
        return False
    plain = {Part.PLAIN, Part.UNKNOWN, Part.PROPER}
    return not (number and cut.beside(number) and cut.parts[number - 1] in plain)


def _these(cut: Cut) -> Iterator[Name]:
    for match in _THIS_ONE.finditer(cut.folded):
        code = _TYPE_OF_THIS.get(match["what"]) or lists.by_type("bodies").get(match["what"])
        if code is not None and cut.begins(match.start()):
            yield Name(*match.span(), code, _THIS, named=False)
