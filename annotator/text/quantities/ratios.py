"""Ratios, fractions and multiples: 6∶4, 三分之一, 2/3, 百分之三十, 三成五, 翻两番, 一半."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Context, Decimal

from annotator.text.quantities.found import Found, plain
from annotator.text.quantities.numerals import ARABIC, CHINESE, chinese_value, read_numeral
from annotator.text.quantities.quantity import Bound, Kind

STARTS = "0123456789一二两三四五六七八九十百千万亿翻半过"
"""The characters that a ratio starts with."""

_ROUNDED = Context(prec=12)
"""A ratio that no decimal equals (1/3) is told to twelve digits."""

_PROPORTION = re.compile(r"(\d+(?:\.\d+)?) ?([∶:比]) ?(\d+(?:\.\d+)?)(?:[∶:]\d+(?:\.\d+)?){0,3}(?![∶:\d])")
_SAYS_PROPORTION = re.compile("(?:比(?![分赛方])|按)[^,，:0-9]{0,5}$")
_SAYS_PROPORTION_AFTER = re.compile(" ?的?(?:比例|配比|出资|入股|配资)")
_FRACTION = re.compile(f"([百千万](?=分)|{ARABIC}|{CHINESE})分之")
_SLASH = re.compile(r"([1-9]\d?)/([1-9]\d?)(?![\d/.年月])")
_IN_CODE = re.compile(r"[A-Za-z0-9/.]|\(\d+/\d+\)")
_TENTHS = re.compile(
    "([一二两三四五六七八九])(?:成([一二三四五六七八九半])(?![个家成倍])|([一二三四五六七八九])折(?!线|叠|扣率))"
)
_WHOLE = re.compile("百分(?:之)?百")
_DOUBLED = re.compile("翻了?([一两二三四五]|[1-9])?番")
_HALF = re.compile("(?<![上下前后另])(?:一半|半数)|(?<![不大])过半数?(?!年|程|百|径)")
_HUNDREDTHS = {"百": Decimal(1), "千": Decimal("0.1"), "万": Decimal("0.01")}


def read_ratio(text: str, at: int) -> Found | None:
    """The ratio, fraction, multiple or spelt-out percentage that starts at `at`."""
    for read in _READERS:
        found = read(text, at)
        if found:
            return found
    return None


def _ratio(start: int, end: int, value: Decimal, unit: tuple[int, int]) -> Found:
    return Found(start, start, end, end, Kind.RATIO, plain(value), unit=(unit,), norm="1")


def _read_proportion(text: str, at: int) -> Found | None:
    """6∶4, which is 1.5. With a colon or 比 (3:1, 3比1) a proportion must be spoken of: it may be a score."""
    found = _PROPORTION.match(text, at)
    if not found or not Decimal(found[3]):
        return None
    spoken = _SAYS_PROPORTION.search(text, max(0, at - 8), at) or _SAYS_PROPORTION_AFTER.match(text, found.end())
    if found[2] != "∶" and not spoken:
        return None
    value = _ROUNDED.divide(Decimal(found[1]), Decimal(found[3]))
    return _ratio(at, found.end(), value, found.span(2))


def _read_fraction(text: str, at: int) -> Found | None:
    """三分之一, and 百分之三十, which is a percentage."""
    found = _FRACTION.match(text, at)
    above = read_numeral(text, found.end()) if found else None
    if not found or not above:
        return None
    size = _HUNDREDTHS.get(found[1])
    if size is not None:
        value, kind, norm = above.value * size, Kind.PERCENT, "%"
    else:
        below = chinese_value(found[1]) if found[1][0] not in "0123456789" else Decimal(found[1].replace(",", ""))
        if not below:
            return None
        value, kind, norm = _ROUNDED.divide(above.value, below), Kind.RATIO, "1"
    unit = (found.span() if size is not None else (found.end(1), found.end()),)
    return Found(at, at, above.end, above.end, kind, plain(value), None, unit, norm, above.bound, above.approx)


def _read_slash(text: str, at: int) -> Found | None:
    """2/3, a proper fraction that is no date and no part of a code."""
    found = _SLASH.match(text, at)
    if not found or int(found[1]) >= int(found[2]) or (at and _IN_CODE.match(text, at - 1)):
        return None
    value = _ROUNDED.divide(Decimal(found[1]), Decimal(found[2]))
    return _ratio(at, found.end(), value, (found.end(1), found.end(1) + 1))


def _read_tenths(text: str, at: int) -> Found | None:
    """三成五, 两成半, 八五折."""
    found = _TENTHS.match(text, at)
    if not found:
        return None
    tenths, last = chinese_value(found[1]), found[2] or found[3]
    hundredths = Decimal(5) if last == "半" else chinese_value(last)
    assert tenths is not None
    assert hundredths is not None
    unit = at + 1 if found[2] else found.end() - 1
    value = plain(tenths * 10 + hundredths)
    return Found(at, at, found.end(), found.end(), Kind.PERCENT, value, None, ((unit, unit + 1),), "%")


def _read_whole(text: str, at: int) -> Found | None:
    """百分百."""
    found = _WHOLE.match(text, at)
    if not found:
        return None
    return Found(at, at, found.end(), found.end(), Kind.PERCENT, Decimal(100), None, ((at, at + 2),), "%")


def _read_doubled(text: str, at: int) -> Found | None:
    """翻番 is twice, 翻两番 four times."""
    found = _DOUBLED.match(text, at)
    if not found:
        return None
    times = found[1] or "一"
    power = int(times) if times.isdecimal() else int(chinese_value(times) or 1)
    return _ratio(at, found.end(), Decimal(2**power), (found.end() - 1, found.end()))


def _read_half(text: str, at: int) -> Found | None:
    """一半, 半数; 过半 is more than that."""
    found = _HALF.match(text, at)
    if not found:
        return None
    half = _ratio(at, found.end(), Decimal("0.5"), (found.end() - 1, found.end()))
    return replace(half, bound=Bound.MORE_THAN) if found[0].startswith("过") else half


_READERS: tuple[Callable[[str, int], Found | None], ...] = (
    _read_proportion,
    _read_fraction,
    _read_slash,
    _read_tenths,
    _read_whole,
    _read_doubled,
    _read_half,
)
