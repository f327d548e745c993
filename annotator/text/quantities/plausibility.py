"""Telling figures from what only looks like them: names, codes, articles, rhetoric (三区三带, A4, 一家企业, 百家)."""

import re

from annotator.text.quantities.context import says_index
from annotator.text.quantities.modifiers import modifier_before
from annotator.text.quantities.numerals import Numeral
from annotator.text.quantities.quantity import Kind
from annotator.text.quantities.units import Unit

_SOME_ONE = re.compile("[这那哪每同某另统唯单万专逐]$")
_COUNTS_ONE = re.compile("(?:仅|只|仅有|只有|共有?|超过|不足|不到|近|约|至少|减少|增加|新增|[少多]了)$")
_CODE = re.compile("[A-Za-z]-?$")
_NAME_IN_QUOTES = re.compile('[一-鿿、]{1,8}[”」』"’]')
_OPENING_QUOTES = frozenset("“「『‘\"'")
_CONGRESS = re.compile("(?:党的|中共)$")
_PARTS_OF_WHOLE = re.compile(
    "重点|产业|行动|工程|领域|专项|板块|体系|任务|举措|项目|优势|特色|集群|平台|基地|片区|品牌|功能|系统"
)
_RHETORICAL = frozenset("里米方克岁斤升")
_LONG_THING = re.compile('[“「『"]|长廊|画廊|走廊|绿道|岸线|海岸|边境|边防|江|河|堤|铁路|运河|通道')
"""What really is so long: 千里马, but 千里海岸."""

_COUNTED_BY_TWO = ("人", "位", "名")
_PLACES = frozenset("市省县城乡镇村国")
_MANY_PLACES = 400
"""From here on a number before a word for a place is not how many there are (2022市)."""

_LEAST_POINTS = 100
"""From here on 点 and 分 tell an index or a mark even where no word says so."""


def is_lone(numeral: Numeral) -> bool:
    """Whether it is one Chinese digit, which is as often part of a word."""
    return numeral.chinese and not numeral.bare and numeral.end - numeral.start == 1


def is_figure(text: str, numeral: Numeral, unit: Unit, floor: int) -> bool:
    """Whether numeral and unit together state a quantity."""
    if numeral.bare:
        return _bare_counts(text, numeral, unit, floor)
    if not numeral.chinese:
        return _digits_count(text, numeral, unit)
    if unit.kind in (Kind.COUNT, Kind.MEASURE) and _is_quoted_name(text, numeral):
        return False
    if is_lone(numeral) and text[numeral.start] == "一":
        return _one_counts(text, numeral, unit)
    if is_lone(numeral) and text[numeral.start] == "二" and unit.kind is Kind.COUNT:
        return text[unit.start : unit.end] in _COUNTED_BY_TWO
    return _word_counts(text, numeral, unit)


def _bare_counts(text: str, numeral: Numeral, unit: Unit, floor: int) -> bool:
    """百家 alone is rhetoric: a numeral without a digit needs a modifier, a measure, or an order of magnitude."""
    if numeral.approx or modifier_before(text, numeral.start, floor, bare=True):
        return True
    if text.startswith(("以上", "以下", "级"), unit.end):
        return True
    if unit.kind is Kind.MEASURE:
        return text[unit.start : unit.end] not in _RHETORICAL or bool(_LONG_THING.match(text, unit.end))
    return numeral.end - numeral.start > 1 and unit.kind is not Kind.TIME


def _digits_count(text: str, numeral: Numeral, unit: Unit) -> bool:
    """Digits right after a letter are a code (A4, 5G) unless they are a part, an amount of money or in 万."""
    if unit.kind in (Kind.PERCENT, Kind.MONEY) or numeral.scaled:
        return True
    if _CODE.search(text, max(0, numeral.start - 2), numeral.start):
        return False
    if unit.kind is Kind.INDEX and text[unit.start] in "点分":
        fraction = numeral.value != numeral.value.to_integral_value()
        return fraction or numeral.value >= _LEAST_POINTS or says_index(text, numeral.start)
    return text[unit.start] not in _PLACES or numeral.value < _MANY_PLACES


def _one_counts(text: str, numeral: Numeral, unit: Unit) -> bool:
    """一 with a classifier is the article (一家企业) unless a word says that it counts; 一年, 一公里 are amounts."""
    if unit.kind is Kind.COUNT:
        return bool(_COUNTS_ONE.search(text, max(0, numeral.start - 3), numeral.start))
    if unit.norm in ("d", "s") or _SOME_ONE.search(text, max(0, numeral.start - 1), numeral.start):
        return False
    return unit.kind is not Kind.INDEX


def _word_counts(text: str, numeral: Numeral, unit: Unit) -> bool:
    """Congresses are called 十八大; the six large ones (六大产业) are counted."""
    if text[unit.start : unit.end] != "大":
        return unit.kind is not Kind.INDEX or text[unit.start] == "级"
    if _CONGRESS.search(text, max(0, numeral.start - 2), numeral.start):
        return False
    return is_lone(numeral) or bool(_PARTS_OF_WHOLE.match(text, unit.end))


def _is_quoted_name(text: str, numeral: Numeral) -> bool:
    """Whether a short name in quotes opens with the numeral: “三区三带”."""
    opened = numeral.start > 0 and text[numeral.start - 1] in _OPENING_QUOTES
    return opened and bool(_NAME_IN_QUOTES.match(text, numeral.start))
