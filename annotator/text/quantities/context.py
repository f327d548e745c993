"""The words around a figure that decide what it is or how it moved: 产值达8万亿 is money, 降至3% went down."""

import re

from annotator.text.quantities.quantity import Change, PeriodType

_CLAUSE = re.compile("[,，:]")
_MONEY = re.compile(
    "总量|总值|产值|GDP|收入|营收|投资|资金|金额|额|规模|市值|贷款|存款|增加值|利润|税|财政|资产|资本|融资|基金|债券|成本|费用"
    "|经费|补贴|支出|价值|造价|预算|授信"
)
_HEADS = re.compile(
    "人口|用户|游客|旅客|粉丝|居民|劳动力|职工|会员|客户|人数|人次|观众|网民|流量|阅读|播放|点击|访问|下载|注册"
    "|产量|销量|吞吐量"
)
_MONEY_AFTER = re.compile(
    "级|元|产业|集群|园区|规模|项目|企业|投资|资金|GDP|市值|工程|贷款|资产|大关|产值|俱乐部|赛道|市场"
)
_INDEX = re.compile("(?:指数|PMI|系数|得分|评分|总分|平均分|市盈率|容积率|景气度|信心值)[^0-9,，、:()%]{0,8}:? ?$")

_RISES = "增长|增加|提高|提升|上升|上涨|上扬|(?<!新)增|升|涨|扩大|升高|加快|攀升|递增|成长|上修|上调"
_FALLS = "下降|减少|降低|回落|下滑|下跌|减|降|跌|缩减|收窄|压缩|缩短|减免|削减|放缓|递减|衰退|下修|下调"
_TO = "(?:至|到|为)了?"
_BY = "(?:了|达到?|率|超|幅度?|为)*"
_ABOVE = "(?:比|较|同比|环比|高于|多于)[^,，]{0,16}"
_CHANGES = (
    (Change.UP_TO, re.compile(f"(?:{_RISES}|扩展|发展|跃升|壮大|增多){_TO} ?$")),
    (Change.DOWN_TO, re.compile(f"(?:{_FALLS}){_TO} ?$")),
    (Change.UP_BY, re.compile(f"(?:(?:{_RISES}|增速|增量|多增){_BY}|{_ABOVE}[高快多](?:出|了)?|翻了) ?$")),
    (Change.DOWN_BY, re.compile(f"(?:(?:{_FALLS}){_BY}|{_ABOVE}[低慢少](?:了)?) ?$")),
)
_CHANGES_AFTER = (
    (Change.UP_BY, re.compile("的(?:年均)?(?:增速|增长|增幅|涨幅|速度(?:增长|递增))")),
    (Change.DOWN_BY, re.compile("的(?:降幅|跌幅|速度(?:下降|减少|递减))")),
)

_CUMULATIVE = re.compile("累计|累积|历年")
_WITHIN = re.compile("新增|全年|年内")
_JOINS = frozenset(("、", "和", "与", "及", "以及"))


def joins(between: str) -> bool:
    """Whether what stands between two figures leaves the second to the words before the first (分别增长5%、6%)."""
    return between in _JOINS


def says_money(text: str, start: int, end: int) -> bool:
    """Whether an amount without a unit at `[start, end)` is money, by the nearest word that can tell."""
    before = _clause_before(text, start)
    money, heads = (_last(pattern, before) for pattern in (_MONEY, _HEADS))
    if money < 0 and heads < 0:
        return bool(_MONEY_AFTER.match(text, end))
    return money > heads


def says_index(text: str, at: int) -> bool:
    """Whether the bare number at `at` is an index value or a mark."""
    return bool(_INDEX.search(text, max(0, at - 16), at))


def change_of(text: str, start: int, end: int) -> Change:
    """How the figure at `[start, end)` moved, by the words that touch it."""
    for change, pattern in _CHANGES:
        if pattern.search(text, max(0, start - 20), start):
            return change
    for change, pattern in _CHANGES_AFTER:
        if pattern.match(text, end):
            return change
    return Change.LEVEL


def period_type_of(text: str, start: int, floor: int) -> PeriodType | None:
    """What time a figure at `start` is told for, by its clause after `floor`, where the figure before it ends."""
    before = _clause_before(text, start, floor, 40)
    cumulative, within = (_last(pattern, before) for pattern in (_CUMULATIVE, _WITHIN))
    if cumulative < 0 and within < 0:
        return None
    return PeriodType.CUMULATIVE if cumulative > within else PeriodType.DURATION


def _clause_before(text: str, at: int, floor: int = 0, width: int = 30) -> str:
    """What stands before `at` in its clause and after `floor`, at most `width` characters of it."""
    return _CLAUSE.split(text[max(floor, at - width) : at])[-1]


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match starts; -1 where there is none."""
    return max((found.start() for found in pattern.finditer(text)), default=-1)
