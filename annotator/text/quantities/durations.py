"""Units of time after a numeral: 年, 个月, 小时, 个多月, 个半月, 年半."""

import re
from decimal import Decimal

from annotator.text.quantities.quantity import Kind
from annotator.text.quantities.units import Unit

_UNITS = {
    "年": ("a", 1), "周年": ("a", 1), "学年": ("a", 1), "世纪": ("a", 100), "季度": ("mo", 3), "月": ("mo", 1),
    "周": ("wk", 1), "星期": ("wk", 1), "礼拜": ("wk", 1), "天": ("d", 1), "日": ("d", 1), "昼夜": ("d", 1),
    "工作日": ("d", 1), "交易日": ("d", 1), "小时": ("h", 1), "钟头": ("h", 1), "h": ("h", 1), "分钟": ("min", 1),
    "min": ("min", 1), "秒": ("s", 1), "秒钟": ("s", 1),
}  # fmt: skip
"""Units of time: the unit of UCUM, and how many of it."""

_NEEDS_CLASSIFIER = frozenset(("月", "世纪", "星期", "礼拜", "季度"))
_NEVER_CLASSIFIED = frozenset(("年", "周年", "天", "日", "周"))
_NOT_BEFORE = {
    "年": "级|制|生|代|轻|龄|薪|会|检|报|终|货|均|产|鉴|画|夜饭|猪",
    "天": "津|府|然|文|使|空|下|山|才|气|水|安门|花|价|堂|龙|鹅|河|桥|心|生|台",
    "周": "边|末|围|[一二三四五六日]|全|密|转|刊|报|期|长",
    "月": "球|嫂|饼",
    "秒": "杀|懂|表",
    "h": "[A-Za-z0-9]",
    "min": "[A-Za-z0-9]",
}
_ONLY_BEFORE = {"日": "内|以内|之内"}

_PATTERNS = {"a": "P{}Y", "mo": "P{}M", "wk": "P{}W", "d": "P{}D", "h": "PT{}H", "min": "PT{}M", "s": "PT{}S"}


def _guarded(word: str) -> str:
    guard = f"(?!{_NOT_BEFORE[word]})" if word in _NOT_BEFORE else ""
    return word + guard + (f"(?={_ONLY_BEFORE[word]})" if word in _ONLY_BEFORE else "")


_UNIT = re.compile(
    " ?(?P<one>个)?(?P<more>[多余])?(?P<half>半)?"
    f"(?P<unit>{'|'.join(_guarded(word) for word in sorted(_UNITS, key=len, reverse=True))})"
    "(?P<and_half>半(?!年|个|天|夜))?"
)


def read_duration_unit(text: str, at: int) -> Unit | None:
    """The unit of time at `at`, with what stands inside it (个多月) or adds a half (年半)."""
    found = _UNIT.match(text, at)
    if not found or (found["unit"] in _NEEDS_CLASSIFIER and not found["one"]):
        return None
    if (found["half"] and not found["one"]) or (found["one"] and found["unit"] in _NEVER_CLASSIFIED):
        return None
    norm, factor = _UNITS[found["unit"]]
    extra = Decimal("0.5") if found["half"] or found["and_half"] else Decimal(0)
    start = found.start("one") if found["one"] else found.start("unit")
    return Unit(start, found.end(), Kind.TIME, norm, Decimal(factor), extra=extra, blurred=bool(found["more"]))


def duration_value(norm: str, amount: Decimal | None) -> str:
    """A duration in TIMEX3; `X` where there is no one amount."""
    return _PATTERNS[norm].format("X" if amount is None else f"{amount:f}")
