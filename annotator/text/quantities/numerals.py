"""Numerals: Arabic, Chinese, capital (壹佰), mixed (2.6万), with their order of magnitude and what blurs them (余, 几).

Everything reads folded text (see `stretch`) and knows nothing of units.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from annotator.text.quantities.quantity import Bound

STARTS = "0123456789零一二两三四五六七八九十百千万亿几数壹贰叁肆伍陆柒捌玖"
"""The characters that a numeral starts with."""

_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"两": 2}
_FIGURES = "一二两三四五六七八九"
_LARGE = {"亿": 10**8, "万": 10**4}
_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")

_THOUSAND = "千(?![瓦克米伏卡焦帕赫])"
_HUNDRED = "百(?!分)"
_SCALE = f"(?:个(?=亿))?(?:[十百]|{_THOUSAND})?(?:万亿|[万亿])|{_THOUSAND}|{_HUNDRED}"
_SCALES = f"(?:[十万亿]|{_HUNDRED}|{_THOUSAND})"
_BLUR = "[余多几来]"

ARABIC = r"(?>\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?>(?:\.\d+)?)"
"""A number in digits. A comma groups thousands only where three digits follow, else it is the comma of the sentence."""

_WHOLE = f"(?:[一二两三四五六七八九零十万]|{_HUNDRED}|{_THOUSAND}|亿(?![百千]))+亿?|亿"
CHINESE = f"(?>{_WHOLE})(?:点[零一二三四五六七八九]+)?"
"""A run of Chinese numerals, which need not be a number (一二三). Of 千亿百亿 it takes the first."""

_ARABIC = re.compile(rf"({ARABIC})(?!\.\d)(?: ?({_BLUR}))?(?: ?({_SCALE}))?({_BLUR})?")
_CHINESE = re.compile(f"({CHINESE})(?:({_BLUR})({_SCALE})?)?({_BLUR})?")
_LOWER = rf"零?\d+(?:千?万|百万|{_THOUSAND}|{_HUNDRED})"
_COMPOUND = re.compile(rf"{ARABIC}[万亿](?:(?:{_LOWER}){{1,3}}(?:(?<=万)\d{{4}}(?!\d))?|(?<=万)\d{{4}}(?![\d年]))")
_COMPOUND_PART = re.compile("([0-9.]+)([百千万亿]*)")
_SOME = re.compile(f"(?:几|(?<![人次件户总基倍指参系函分多少计字])数)({_SCALES}+)({_BLUR})?")
_NEIGHBOURS = re.compile(f"(十?)([一二两三四五六七八])([二两三四五六七八九])({_SCALES}*)(?![一二两三四五六七八九零])")
_CAPITAL = re.compile("[壹贰叁肆伍陆柒捌玖][万亿壹贰叁肆伍陆柒捌玖拾佰仟零]{0,23}")

_SECTION = re.compile(f"(?:([{_FIGURES}]?)千)?(?:零?([{_FIGURES}]?)百)?(?:零?([{_FIGURES}]?)十)?(零?[{_FIGURES}])?")
_RUN = re.compile(r"\d[\d.]*|[零一二两三四五六七八九十百千万亿]+|[壹贰叁肆伍陆柒捌玖拾佰仟零]+")
_PAIRS = frozenset(("一二", "一两", "二三", "两三", "三四", "三五", "四五", "五六", "六七", "七八", "八九"))
_CODE = re.compile("0[0-9]")
_ONE = Decimal(1)
_LONGEST = 24
"""Digits of the longest number that is read; what is longer is a code."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral at `[start, end)`; its order of magnitude (万, 亿, 万亿), if any, is at `[scale_start, scale_end)`.

    `high` is there for two numbers in one (三四十). `bare` is a numeral without a digit (百, 千亿), which is
    a number only in company. `chinese` numerals are those of ordinary words (三), not capitals (叁).
    """

    start: int
    end: int
    value: Decimal
    scale_start: int
    scale_end: int
    high: Decimal | None = None
    bound: Bound = Bound.EQUAL
    approx: bool = False
    chinese: bool = False
    bare: bool = False

    @property
    def scaled(self) -> bool:
        """Whether it has an order of magnitude of its own."""
        return self.scale_start < self.scale_end


def chinese_value(numeral: str) -> Decimal | None:
    """What Chinese numerals amount to; None where they are no number, or digits in a row (二〇二二).

    A numeral that opens with a unit counts it once (千亿); a last digit after a larger unit is of the next one
    down (一百二 is 120).
    """
    if len(numeral) > _LONGEST:
        return None
    whole, _, fraction = numeral.partition("点")
    value = 0 if whole == "零" else _grouped(whole)
    if value is None:
        return None
    return Decimal(value) + (Decimal("0." + _arabic_digits(fraction)) if fraction else 0)


def _grouped(numeral: str) -> int | None:
    """The value of a whole number with 亿 and 万."""
    for unit, size in _LARGE.items():
        if unit in numeral:
            left, _, right = numeral.rpartition(unit)
            high = None if unit in left else _grouped(left) if left else 1
            low = _DIGITS[right] * size // 10 if right in _DIGITS else _grouped(right) if right else 0
            return None if high is None or low is None else high * size + low
    return _section(numeral)


def _section(numeral: str) -> int | None:
    """The value of a whole number below 万."""
    found = _SECTION.fullmatch(numeral)
    if not found:
        return None
    value = 0
    unit = 1
    for digit, size in zip(found.groups()[:3], (1000, 100, 10), strict=True):
        if digit is not None:
            value += _DIGITS.get(digit, 1) * size
            unit = size
    last = found[4]
    if last:
        value += _DIGITS[last[-1]] * (unit // 10 if unit > 10 and len(last) == 1 else 1)
    return value


def _arabic_digits(numeral: str) -> str:
    return "".join(str(_DIGITS[character]) for character in numeral)


def chinese_digits(numeral: str) -> str:
    """Digits in a row as Arabic ones (二零二二 is 2022); Arabic digits stay."""
    return "".join(str(_DIGITS.get(character, character)) for character in numeral)


def read_numeral(text: str, at: int) -> Numeral | None:
    """The numeral that starts at `at`, with its blur and order of magnitude."""
    for read in _READERS:
        numeral = read(text, at)
        if numeral:
            return numeral
    return None


def numeral_run(text: str, at: int) -> int:
    """Where the characters of the numeral at `at` end, number or not; at least one is taken."""
    found = _RUN.match(text, at)
    return found.end() if found else at + 1


def size_of(scale: str | None) -> Decimal:
    """What an order of magnitude (万, 百万, 个亿) multiplies by; 1 where there is none."""
    return chinese_value(scale.removeprefix("个")) or _ONE if scale else _ONE


def _with_tail(found: re.Match[str], value: Decimal, *, chinese: bool) -> Numeral:
    """The numeral of a match whose groups 2 to 4 are blur, order of magnitude, blur."""
    blurred = bool(found[2] or found[4])
    start, end = found.span(3) if found[3] else (found.end(1), found.end(1))
    if chinese and not found[3]:
        start -= len(found[1]) - len(found[1].rstrip("万亿"))
    return Numeral(
        found.start(),
        found.end(),
        value * size_of(found[3]),
        start,
        end,
        bound=Bound.MORE_THAN if blurred else Bound.EQUAL,
        approx=blurred,
        chinese=chinese,
        bare=chinese and not set(found[1]) - set("百千万亿"),
    )


def _read_arabic(text: str, at: int) -> Numeral | None:
    found = _ARABIC.match(text, at)
    if not found or len(found[1]) > _LONGEST or _CODE.match(found[1]):
        return None
    return _with_tail(found, Decimal(found[1].replace(",", "")), chinese=False)


def _read_compound(text: str, at: int) -> Numeral | None:
    """Orders of magnitude one after another: 1亿2000万."""
    found = _COMPOUND.match(text, at)
    if not found or len(found[0]) > _LONGEST:
        return None
    parts = [(Decimal(number), size_of(scale)) for number, scale in _COMPOUND_PART.findall(found[0].replace(",", ""))]
    if any(number * size >= before for (_, before), (number, size) in pairwise(parts)):
        return None
    value = sum((number * size for number, size in parts), Decimal(0))
    return Numeral(found.start(), found.end(), value, found.end(), found.end())


def _read_some(text: str, at: int) -> Numeral | None:
    """A few of an order of magnitude: 几十, 数百万. More than one of it is all that is said."""
    found = _SOME.match(text, at)
    value = chinese_value(found[1]) if found else None
    if not found or value is None:
        return None
    start = found.end(1) - len(found[1]) + len(found[1].rstrip("万亿"))
    return Numeral(
        found.start(), found.end(), value, start, found.end(1), bound=Bound.MORE_THAN, approx=True, chinese=True
    )


def _read_neighbours(text: str, at: int) -> Numeral | None:
    """Two numbers that are next to each other: 三四十, 十七八, 两三百万; also 三五."""
    found = _NEIGHBOURS.match(text, at)
    if not found or found[2] + found[3] not in _PAIRS:
        return None
    ten, first, second, scales = found.groups()
    low, high = (chinese_value(f"{ten}{digit}{scales}") for digit in (first, second))
    if low is None or high is None:
        return None
    start = found.end() - len(scales) + len(scales.rstrip("万亿"))
    return Numeral(
        found.start(), found.end(), low, start, found.end(), high=high, bound=Bound.RANGE, approx=True, chinese=True
    )


def _read_chinese(text: str, at: int) -> Numeral | None:
    found = _CHINESE.match(text, at)
    value = chinese_value(found[1]) if found else None
    return _with_tail(found, value, chinese=True) if found and value else None


def _read_capital(text: str, at: int) -> Numeral | None:
    """Numerals as on cheques; a single one is a word (陆家嘴) unless money follows."""
    found = _CAPITAL.match(text, at)
    if not found or (len(found[0]) == 1 and text[found.end() : found.end() + 1] not in ("元", "圆")):
        return None
    numeral = found[0].translate(_CAPITALS)
    value = chinese_value(numeral)
    if value is None:
        return None
    start = found.end() - len(numeral) + len(numeral.rstrip("万亿"))
    return Numeral(found.start(), found.end(), value, start, found.end())


_READERS: tuple[Callable[[str, int], Numeral | None], ...] = (
    _read_compound,
    _read_arabic,
    _read_some,
    _read_neighbours,
    _read_chinese,
    _read_capital,
)
