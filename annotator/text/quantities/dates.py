"""Dates, parts of years, and periods between two dates, with their TIMEX3 value (ISO 24617-1).

What the text leaves out is `X`: 2月14日 is XXXX-02-14. Where the day of writing is known, it fills in the year,
and 今年, 上月 and 昨日 become dates.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from annotator.text.quantities.numerals import chinese_digits, chinese_value
from annotator.text.quantities.quantity import Timex, TimexType

SEPARATOR = " ?(?:[-—]{1,2}|~{1,2}|至|到) ?"
"""What stands between the two ends of a range."""

STARTS = "0123456789一二三四五六七八九十民今去明前后来上本当同次翌下第头全昨凌清早中傍晚夜深"
"""The characters that a date or a time of day starts with."""

_YEAR4 = "(?:1[0-9]{3}|2[01][0-9]{2}|[一二][零一二三四五六七八九]{3})"
_MONTH2 = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY2 = "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_TWO_DIGITS = "[0-5][0-9]"

_YEARS_AWAY = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1, "来": 1, "后": 2}
_MONTHS_AWAY = {"本月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1}
_DAYS_AWAY = {"今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "前天": -2, "明天": 1}
PARTS_OF_DAY = {
    "凌晨": "NI", "清晨": "MO", "早晨": "MO", "早上": "MO", "上午": "MO", "中午": "MI", "下午": "AF",
    "傍晚": "EV", "晚上": "EV", "晚间": "EV", "夜间": "NI", "夜里": "NI", "深夜": "NI",
}  # fmt: skip
"""The parts of a day, and what TIMEX3 calls them."""

_BEFORE_THE_REPUBLIC = 1911
"""The last year before the calendar of the Republic, which Taiwan counts by: 民国113年 is 2024."""
_KNOWN_DAYS = range(date.min.toordinal(), date.max.toordinal() + 1)
_AFTER_NOON = ("下午", "傍晚", "晚上", "晚间", "夜间", "深夜")

_SAID_YEAR = (
    "(?P<said>(?:[今去明同次翌]|(?<![以之])[前后来上本]|(?<![想减忆])当)(?=年))年"
    "(?!龄|纪|轻|级|均|产|检|薪|会|货|画|夜饭)"
)
_OF_THE_REPUBLIC = "民国 ?(?P<republic>元|[0-9]{1,3}|[一二三四五六七八九十百零]{1,5}) ?年"
_COUNTED_YEAR = rf"(?P<year>{_YEAR4})(?: ?年(?!代|历史)|(?={SEPARATOR}{_YEAR4} ?年))"
_YEAR = f"(?:{_OF_THE_REPUBLIC}|{_COUNTED_YEAR}|{_SAID_YEAR})(?:度(?!假))?"
_MONTH = (
    rf"(?:(?P<month>{_MONTH2})(?: ?月(?!球|薪|租|饼|嫂|光)份?|(?={SEPARATOR}{_MONTH2} ?月))"
    rf"|(?P<said_month>{'|'.join(_MONTHS_AWAY)}|当月)(?!球|薪|租))"
)
_DAY = rf"(?P<day>{_DAY2})(?: ?[日号](?!均|产|线|楼)|(?={SEPARATOR}{_DAY2} ?[日号]))"
_PART = (
    "(?P<part>[上下]半年|第 ?[一二三四1-4] ?季度?(?!节|风|军|前|后)|[一二三四1-4]季度|[前头] ?[二三两23] ?个?季度?"
    "|[前头](?:1[01]|[2-9]|十一?|[二两三四五六七八九])个?月(?!球)|全年|同期)"
)
_EDGE = "年?[初末底](?!步|级|次|中|心|端|尾|部|层|线|色|数)|伊始"
_WITHIN_YEAR = re.sub(r"\?P<\w+>", "?:", f"{_PART}|{_MONTH}")
_POINT = re.compile(
    f"(?:{_YEAR}(?:的(?={_WITHIN_YEAR}))?)?"
    f"(?:{_PART}|{_MONTH}(?:{_DAY}|[上中下]旬)?|(?P<said_day>{'|'.join(_DAYS_AWAY)}|当天|当日)(?!头条))?"
    f"(?:{_EDGE})?"
)
_DAY_ALONE = re.compile(f"{_DAY2} ?[日号](?!均|产|线|楼)")
_DAY_OF_MONTH = re.compile(r"(?:3[01]|[12]\d|0?[1-9])日(?!均|产|内|元|游|志|报|照|本)")
_SEPARATOR = re.compile(SEPARATOR)
_ISO = re.compile(rf"({_YEAR4})([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d)")
_SINCE = re.compile("以来|至今|来(?!自|说|看|到|源|临|访|宾|讲)")
_CLOCK = re.compile(
    rf"[ T]{{0,2}}(?P<half>{'|'.join(PARTS_OF_DAY)})?的? ?"
    rf"(?:(?P<hour>2[0-4]|1\d|0?\d)(?:[时点](?!间|段|代|赞|评|击)(?:(?P<minutes>[0-5]?\d)分(?:(?P<seconds>[0-5]?\d)秒)?|(?P<thirty>半))?"
    rf"|:(?P<minute>{_TWO_DIGITS})(?::(?P<second>{_TWO_DIGITS}))?(?![:\d])))?"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in the text, `[start, end)`."""

    start: int
    end: int
    timex: Timex


@dataclass(frozen=True, slots=True)
class _Point:
    """A date as far as it is told; `part` is what stands in place of month and day."""

    end: int
    year: str
    month: str = ""
    day: str = ""
    part: str = ""

    def value(self) -> str:
        if self.part.startswith("/"):
            return f"{self.year}-01/{self.year}-{self.part[1:]}"
        return "-".join(filter(None, (self.year, self.part or self.month, self.day)))


def read_date(text: str, at: int, written: date | None) -> Moment | None:
    """The date, the date with its time of day, or the period between two dates that starts at `at`."""
    first = _read_iso(text, at) or _read_point(text, at, written)
    if not first:
        return _day_of_month(text, at, written)
    second = _other_end(text, first, written)
    if second:
        return Moment(at, second.end, Timex(TimexType.DURATION, f"{first.value()}/{second.value()}"))
    since = _SINCE.match(text, first.end)
    if since and not first.part.startswith("/"):
        today = written.isoformat() if written else "XXXX-XX-XX"
        return Moment(at, since.end(), Timex(TimexType.DURATION, f"{first.value()}/{today}"))
    clock = _read_clock(text, first.end) if first.day else None
    if clock:
        return Moment(at, clock.end, Timex(TimexType.TIME, first.value() + clock.timex.value))
    kind = TimexType.DURATION if "/" in first.value() else TimexType.DATE
    return Moment(at, first.end, Timex(kind, first.value()))


def read_clock_time(text: str, at: int) -> Moment | None:
    """A time of day without a date: 17:30, 下午3点, 8时30分. A bare hour (8点) or part of a day is too little."""
    clock = _read_clock(text, at) if text[at] not in " T" else None
    if clock is None or clock.timex.value[1:] in PARTS_OF_DAY.values():
        return None
    if ":" not in clock.timex.value and text[at].isdecimal():
        return None
    return replace(clock, timex=Timex(TimexType.TIME, f"XXXX-XX-XX{clock.timex.value}"))


def _read_point(text: str, at: int, written: date | None) -> _Point | None:
    found = _POINT.match(text, at)
    if not found or found.end() == at or not any(found.groups()):
        return None
    if found["said_day"]:
        return _said_day(found, written)
    year = _year(found, written)
    if found["part"]:
        part = _part(found["part"])
        return _Point(found.end(), year, part=part) if part or found["year"] or found["said"] else None
    point = _Point(found.end(), year, _two(found["month"]), _two(found["day"]))
    return _said_month(point, found["said_month"], written) if found["said_month"] else point


def _year(found: re.Match[str], written: date | None) -> str:
    """The year of a point: told, said from the day of writing, or left out."""
    if found["year"]:
        return chinese_digits(found["year"])
    if found["republic"]:
        return f"{_BEFORE_THE_REPUBLIC + int(_two(found['republic'].replace('元', '1'))):04d}"
    away = _YEARS_AWAY.get(found["said"]) if found["said"] else 0
    return "XXXX" if written is None or away is None else f"{written.year + away:04d}"


def _said_month(point: _Point, said: str, written: date | None) -> _Point:
    away = _MONTHS_AWAY.get(said)
    if written is None or away is None:
        return replace(point, month="XX")
    months = written.year * 12 + written.month - 1 + away
    return replace(point, year=f"{months // 12:04d}", month=f"{months % 12 + 1:02d}")


def _said_day(found: re.Match[str], written: date | None) -> _Point:
    away = _DAYS_AWAY.get(found["said_day"])
    day = written.toordinal() + away if written and away is not None else 0
    if day not in _KNOWN_DAYS:
        return _Point(found.end(), "XXXX", "XX", "XX")
    return _Point(found.end(), *date.fromordinal(day).isoformat().split("-"))


def _two(number: str | None) -> str:
    """A month or day in two digits; empty where there is none."""
    if not number:
        return ""
    value = int(number) if number.isdecimal() else chinese_value(number)
    return f"{int(value or 0):02d}"


def _part(part: str) -> str:
    """A part of a year in TIMEX3, or `/` and the month that the first months of a year run to; empty for all of it."""
    if part in ("全年", "同期"):
        return ""
    if part.endswith("半年"):
        return "H1" if part.startswith("上") else "H2"
    number = int(_two(part.strip("第前头个季度月 ")))
    if part[0] not in "前头":
        return f"Q{number}"
    return f"/{number * 3 if '季' in part else number:02d}"


def _read_iso(text: str, at: int) -> _Point | None:
    found = _ISO.match(text, at)
    return _Point(found.end(), found[1], _two(found[3]), _two(found[4])) if found else None


def _day_of_month(text: str, at: int, written: date | None) -> Moment | None:
    """A day whose month is not told: 记者16日获悉."""
    found = _DAY_OF_MONTH.match(text, at)
    if not found:
        return None
    month = f"{written:%Y-%m}" if written else "XXXX-XX"
    return Moment(at, found.end(), Timex(TimexType.DATE, f"{month}-{_two(found[0][:-1])}"))


def _other_end(text: str, first: _Point, written: date | None) -> _Point | None:
    """The date that a period from `first` runs to; it takes from `first` what it does not tell itself."""
    separator = _SEPARATOR.match(text, first.end)
    if not separator or first.part:
        return None
    at = separator.end()
    day = _DAY_ALONE.match(text, at) if first.day else None
    if day:
        return replace(first, end=day.end(), day=_two(day[0].rstrip("日号 ")))
    second = _read_iso(text, at) or _read_point(text, at, written)
    if not second or second.part:
        return None
    return replace(second, year=first.year) if not _tells_year(text, at) else second


def _tells_year(text: str, at: int) -> bool:
    found = _POINT.match(text, at)
    return bool(_ISO.match(text, at)) or bool(
        found and (found["year"] or found["republic"] or found["said"] or found["said_day"])
    )


def _read_clock(text: str, at: int) -> Moment | None:
    """The time of day at `at`; its value is only the part from `T` on."""
    found = _CLOCK.match(text, at)
    if not found or not (found["half"] or found["hour"]):
        return None
    if not found["hour"]:
        return Moment(at, found.end(), Timex(TimexType.TIME, f"T{PARTS_OF_DAY[found['half']]}"))
    hour = int(found["hour"])
    if found["half"] in _AFTER_NOON and hour < 12:
        hour += 12
    minute = "30" if found["thirty"] else found["minute"] or _two(found["minutes"])
    value = "T" + ":".join(filter(None, (f"{hour:02d}", minute, found["second"] or _two(found["seconds"]))))
    return Moment(at, found.end(), Timex(TimexType.TIME, value))
