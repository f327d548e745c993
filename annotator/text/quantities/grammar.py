"""The grammar of quantities: every figure and time of a Chinese text, with exact spans and exact values.

Simplified and Traditional, half and full width. A text is read in one pass from left to right; where two readings
compete, the one told first below wins: titles and set phrases, times, ranks and names, ratios, amounts.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from annotator.text.quantities.amounts import join_range, read_amount
from annotator.text.quantities.context import change_of, joins, period_type_of
from annotator.text.quantities.dates import SEPARATOR, Moment, read_clock_time, read_date
from annotator.text.quantities.dates import STARTS as DATES
from annotator.text.quantities.found import Found
from annotator.text.quantities.moments import STARTS as MOMENTS
from annotator.text.quantities.moments import read_moment
from annotator.text.quantities.names import STARTS as NAMES
from annotator.text.quantities.names import read_name, read_rank
from annotator.text.quantities.numerals import STARTS as NUMERALS
from annotator.text.quantities.numerals import numeral_run, read_numeral
from annotator.text.quantities.quantity import Change, Kind, Quantity
from annotator.text.quantities.ratios import STARTS as RATIOS
from annotator.text.quantities.ratios import read_ratio
from annotator.text.quantities.stretch import Stretch, stretch_at, stretches
from annotator.text.quantities.surroundings import widen

_SET_PHRASES = (
    "一带一路|一国两制|一年一度|一年四季|一心一意|三位一体|四位一体|五位一体|四个全面|四个意识|四个自信|两个维护"
    "|两个确立|三个代表|三个务必|两个一百年|三支一扶|四个现代化|三令五申|三番五次|三心二意|四面八方|四通八达|五花八门"
    "|五湖四海|七上八下|九牛一毛|千家万户|千方百计|千军万马|千山万水|千丝万缕|千千万万|万里长城|万里长江|百家争鸣"
    "|百花齐放|百年大计|百里挑一|三轮车|五台山|七台河|三门峡|九寨沟|六盘水|二十四节气|三字经|四周|四起|万岁|五笔"
    "|三五成群|一成不变|一波三折|十万火急|货比三家|判若两人|五大三粗|三天两头|三天打鱼|七大姑|八大姨|三把火|十里八乡"
    "|二人转|四人帮|铁人三项|现代五项|冬季两项|八项注意|五棵松|五家渠|三家村|五十步笑百步|三伏"
)
"""Names and idioms that are made like figures."""

_STARTS = re.escape("".join(sorted({*DATES, *MOMENTS, *NAMES, *NUMERALS, *RATIOS})))
_START = re.compile(f"(?P<phrase>{_SET_PHRASES})|[{_STARTS}]")
_ORDINAL = re.compile("第 ?(?:[0-9]+|[零一二两三四五六七八九十百千万亿]+)")
_BRACKET = re.compile("[《》]")
_SEPARATOR = re.compile(SEPARATOR)
_TIMELESS = (Kind.TIME, Kind.RANK, Kind.NUMNAME)


def quantities(text: str, written: date | None = None) -> list[Quantity]:
    """Every figure and time in the text, in order, none overlapping another.

    `written` is the day the text was published: where it is given, 去年, 2月14日 and 截至目前 get their dates.
    """
    return [quantity for stretch in stretches(text) for quantity in _read(stretch, written)]


def quantity_at(text: str, offset: int, written: date | None = None) -> Quantity | None:
    """The figure or time that holds the character at `offset`; only the sentence around it is read."""
    for quantity in _read(stretch_at(text, offset), written):
        if quantity.start <= offset < quantity.end:
            return quantity
    return None


def _read(stretch: Stretch, written: date | None) -> Iterator[Quantity]:
    text = stretch.text
    titles = _titles(text)
    floor = position = 0
    before: Quantity | None = None
    while start := _START.search(text, position):
        at = start.start()
        if start["phrase"]:
            position = start.end()
            continue
        read = _period_of_title if _inside(titles, at) else _find
        found = read(text, at, floor, written)
        if found is None:
            position = _past(text, at)
            continue
        found = widen(text, found, floor, written)
        before = _quantity(stretch, found, floor, before)
        yield before
        floor = position = found.end


def _find(text: str, at: int, floor: int, written: date | None) -> Found | None:
    moment = read_date(text, at, written) or read_moment(text, at, written)
    if moment:
        return _time(moment)
    found = read_rank(text, at) or read_name(text, at, floor)
    if found or text[at] == "第":
        return found
    ratio = read_ratio(text, at)
    if ratio:
        return _ratio_range(text, ratio)
    clock = read_clock_time(text, at)
    return _time(clock) if clock else read_amount(text, at, floor)


def _time(moment: Moment) -> Found:
    return Found(moment.start, moment.start, moment.end, moment.end, Kind.TIME, timex=moment.timex)


def _ratio_range(text: str, lower: Found) -> Found:
    """百分之三十至百分之四十, as one."""
    separator = _SEPARATOR.match(text, lower.core_end)
    if not separator:
        return lower
    upper = read_ratio(text, separator.end()) or read_amount(text, separator.end(), separator.end())
    return (join_range(lower, upper) if upper else None) or lower


def _past(text: str, at: int) -> int:
    """Where to go on after what looked like a figure at `at` and was none."""
    if text[at] == "第":
        ordinal = _ORDINAL.match(text, at)
        return ordinal.end() if ordinal else at + 1
    numeral = read_numeral(text, at)
    return numeral.end if numeral else numeral_run(text, at)


def _titles(text: str) -> list[tuple[int, int]]:
    """The titles in 《》, the outer ones where they are nested; a mark that is never closed opens none."""
    opened: list[int] = []
    titles: list[tuple[int, int]] = []
    for mark in _BRACKET.finditer(text):
        if mark[0] == "《":
            opened.append(mark.start())
        elif opened:
            start = opened.pop()
            while titles and titles[-1][0] > start:
                titles.pop()
            titles.append((start, mark.start()))
    return titles


def _inside(titles: list[tuple[int, int]], at: int) -> bool:
    before = bisect_right(titles, (at, 0)) - 1
    return before >= 0 and at < titles[before][1]


def _period_of_title(text: str, at: int, _floor: int, written: date | None) -> Found | None:
    """What a title says of its period in brackets: 《行动方案(2018—2020年)》. All else in a title is a name."""
    moment = read_date(text, at, written) if text[at - 1] == "(" else None
    return _time(moment) if moment and text.startswith(")", moment.end) else None


def _quantity(stretch: Stretch, found: Found, floor: int, before: Quantity | None) -> Quantity:
    change, period_type = Change.LEVEL, None
    if found.kind not in _TIMELESS:
        change = change_of(stretch.text, found.start, found.end)
        period_type = period_type_of(stretch.text, found.start, floor)
        if before and before.kind is found.kind and joins(stretch.text[floor : found.start]):
            change = before.change if change is Change.LEVEL else change
            period_type = period_type or before.period_type
    return Quantity(
        start=stretch.offset + found.start,
        end=stretch.offset + found.end,
        core_start=stretch.offset + found.core_start,
        core_end=stretch.offset + found.core_end,
        kind=found.kind,
        value=found.value,
        value_high=found.high,
        unit="".join(stretch.raw[start:end] for start, end in found.unit),
        unit_norm=found.norm,
        bound=found.bound,
        approx=found.approx,
        change=change,
        period_type=period_type,
        timex=found.timex,
    )
