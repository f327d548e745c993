"""Times that are said without a number (目前, 近年来, 每月, 年底), five-year plans, decades and centuries."""

import re
from datetime import date

from annotator.text.quantities.dates import PARTS_OF_DAY, Moment
from annotator.text.quantities.numerals import chinese_digits, chinese_value
from annotator.text.quantities.quantity import Timex, TimexType

STARTS = '0123456789一二三四五六七八九十上目到当现如眼迄至近日前年岁月每全半“「『"‘'
"""The characters that such a time starts with."""

_NOW = (
    "目前为止|到目前为止|目前|(?<!敌)当前(?!位置)|(?<![表体出发实展呈再显浮兑])现在|如今|眼下|迄今为止|迄今|至今(?!日)"
)
_LATELY = "近年来?|近些年来?|近几年来?|近日|(?<![0-9零一二三四五六七八九十])日前|近期|前不久"
_EDGE_OF_YEAR = "(?<![0-9一二三四五六七八九十多百今明去前后每近])年(?:[初底末]|内)(?![部容])|岁末"
_EDGE_OF_MONTH = "(?<![0-9一二三四五六七八九十个每本上下正腊冬])月[初底末](?!部)"
_EACH = f"每(?P<each>年度?|个?季度?|个?月|周|星期|天|日(?!经济|商报|新闻))(?P<half>{'|'.join(PARTS_OF_DAY)})?"
_YEARLY = "(?<![0-9零一二三四五六七八九十本上下跨政计学业济多各今去明同当每年])(?P<yearly>年度|月度)(?!假)"
_ALL_YEAR = "全年(?!龄)|(?<![上下])半年(?!报)|(?<![上下])半个多?月|半(?:个多?)?小时|半天|半个世纪"

_LASTING = {
    "全年": "P1Y", "半年": "P6M", "半月": "P0.5M", "半小时": "PT30M", "半天": "PT12H", "半世纪": "P50Y",
}  # fmt: skip
_PERIODS = {
    "年": "P1Y", "年度": "P1Y", "季": "P3M", "季度": "P3M", "月": "P1M", "月度": "P1M", "周": "P1W", "星期": "P1W",
}  # fmt: skip

_SAID = re.compile(
    f"(?P<now>{_NOW})|(?P<lately>(?<![最附邻临靠贴]){_LATELY})|(?P<year>{_EDGE_OF_YEAR})|(?P<month>{_EDGE_OF_MONTH})"
    f"|{_EACH}|{_YEARLY}|(?P<lasting>{_ALL_YEAR})"
)
_PLAN = "(?:十[一二三四五六]?|[一二三四五六七八九])五"
_QUOTED_PLAN = re.compile(f'[“「『"‘]({_PLAN})[”」』"’](?:期间|时期|末|初)?')
_BARE_PLAN = re.compile("(十[一二三四五六]五)(?![年个家岁月日号千百万亿名条项%])(?:期间|时期|末|初)?")
_CENTURY_WORD = "[12]?[0-9]|二?十[一二三四五六七八九]?|二十"
_DECADE = re.compile(f"(?:(上世纪|(?:{_CENTURY_WORD})世纪)|([12][0-9]))?([0-9]0|[二三四五六七八九]十)年代")
_CENTURY = re.compile(f"({_CENTURY_WORD})世纪(?!城)")


def read_moment(text: str, at: int, written: date | None) -> Moment | None:
    """The time at `at` that is told by a word, a five-year plan, a decade or a century."""
    return _read_said(text, at, written) or _read_plan(text, at) or _read_decade(text, at) or _read_century(text, at)


def _read_said(text: str, at: int, written: date | None) -> Moment | None:
    found = _SAID.match(text, at)
    if not found:
        return None
    year = f"{written.year:04d}" if written else "XXXX"
    match found.lastgroup:
        case "now":
            timex = Timex(TimexType.DATE, "PRESENT_REF")
        case "lately":
            timex = Timex(TimexType.DATE, "PAST_REF")
        case "year":
            timex = Timex(TimexType.DATE, year)
        case "month":
            timex = Timex(TimexType.DATE, f"{written:%Y-%m}" if written else "XXXX-XX")
        case "lasting":
            timex = Timex(TimexType.DURATION, _LASTING[found[0].replace("个", "").replace("多", "")])
        case "yearly":
            timex = Timex(TimexType.SET, _PERIODS[found[0]])
        case _:
            timex = Timex(TimexType.SET, _each(found))
    return Moment(at, found.end(), timex)


def _each(found: re.Match[str]) -> str:
    """The value of 每月, 每天夜里."""
    if found["half"]:
        return f"XXXX-XX-XXT{PARTS_OF_DAY[found['half']]}"
    return _PERIODS.get(found["each"].removeprefix("个"), "P1D")


def _read_plan(text: str, at: int) -> Moment | None:
    """A five-year plan: the third began in 1966, and one followed the other from there."""
    found = _QUOTED_PLAN.match(text, at) or _BARE_PLAN.match(text, at)
    if not found:
        return None
    plan = found[1][:-1]
    number = "一二三四五六七八九".find(plan[-1]) + 1 + (10 if plan.startswith("十") else 0)
    start = {1: 1953, 2: 1958}.get(number, 1951 + 5 * number)
    return Moment(at, found.end(), Timex(TimexType.DURATION, f"{start}/{start + 4}"))


def _read_decade(text: str, at: int) -> Moment | None:
    """A decade; one whose century is not told lies in the last (90年代)."""
    found = _DECADE.match(text, at)
    if not found:
        return None
    century, years, ten = found.groups()
    hundreds = years or ("19" if century in (None, "上世纪") else _hundreds(century.removesuffix("世纪")))
    return Moment(at, found.end(), Timex(TimexType.DATE, f"{hundreds}{_tens(ten)}X"))


def _read_century(text: str, at: int) -> Moment | None:
    found = _CENTURY.match(text, at)
    return Moment(at, found.end(), Timex(TimexType.DATE, _hundreds(found[1]))) if found else None


def _hundreds(century: str) -> str:
    """The first two digits of a century's years."""
    number = int(century) if century.isdecimal() else int(chinese_value(century) or 1)
    return f"{number - 1:02d}"


def _tens(decade: str) -> str:
    return decade[0] if decade.isdecimal() else chinese_digits(decade[0])
