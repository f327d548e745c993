"""Ranks (第一, 首位, 前50强), and names made of numbers (5+1, 3.0版, 世界500强)."""

import re
from decimal import Decimal

from annotator.text.quantities.found import Found, plain
from annotator.text.quantities.numerals import ARABIC, Numeral, read_numeral
from annotator.text.quantities.quantity import Kind

STARTS = "0123456789百第前首榜头NnXx"
"""The characters that a rank or a name starts with."""

_FIRST = Decimal(1)
_ENDS = "(?=$|[ ,，、.:)\"'”’」』》】—-]|的|和|与|及|且|并)"
_ORDINAL_UNIT = re.compile(f"(?:大(?!会|道|街|桥)(?=[一-鿿])|位(?!数|置)|名(?!单|录)|{_ENDS})")
_RANKED = re.compile(
    "(?:[居列排][一-鿿]{0,6}|[占获夺均]了?|升至|上升到|上升至|保持|位于|位次|全国|全省|全市|全区|全球|世界|国内|省内|亚洲"
    "|西部|中部|东部|行业|增速|总量)$"
)
_FIRST_PLACE = re.compile("首位(?!度)|榜首|头名")
_HOLDS_FIRST = re.compile("(?:[居列排占之]|排名|排在|升至|上升到|上升至|位于)$")
_TOP = re.compile("(?<![目当日此以之提面生跟午会赛年月天空事前])前(?=[0-9一二两三四五六七八九十百千])")
_TOP_UNIT = re.compile(f"(强|位|名(?!单|录)|大(?=[一-鿿])|列|{_ENDS})")
_AMONG = re.compile("(?:进入?|跻身|[居列排]|排名|全国|全省|全球|世界|国内|行业|入围|保持)$")

_SUM = re.compile(r"\d+(?:\+(?:\d+|[NnXx](?![A-Za-z])))+(?: ?[>=] ?\d+)?(?!\d|[.%])|[NnXx]\+\d+(?!\d|[.%])")
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}版|\d\.0(?=时代|战略|升级|模式|阶段)")
_STRONG = re.compile(rf"{ARABIC} ?强(?!度|化|制|调|劲|势|烈|大|力|省|市|县|国|震|降)|百强")
_WHOSE = re.compile(
    "(?:世界|全球|财富|福布斯|胡润|中国|全国|国内|全省|亚洲|民营|民企|企业|制造业|服务业|上市公司|独角兽|互联网|零售"
    "|品牌|县域|软件)+ ?$"
)


def read_rank(text: str, at: int) -> Found | None:
    """The rank that starts at `at` with 第, 前 or 首位."""
    if text.startswith("第", at):
        return _read_ordinal(text, at)
    return _read_top(text, at) or _read_first_place(text, at)


def read_name(text: str, at: int, floor: int) -> Found | None:
    """The name made of numbers at `at`; its span takes in whose ranking it is (世界500强), not before `floor`."""
    found = _SUM.match(text, at) or _VERSION.match(text, at)
    if found:
        return Found(at, at, found.end(), found.end(), Kind.NUMNAME)
    found = _STRONG.match(text, at)
    if not found:
        return None
    whose = _WHOSE.search(text, max(floor, at - 12), at)
    start = whose.start() if whose else at
    return Found(start, start, found.end(), found.end(), Kind.NUMNAME)


def _rank(start: int, numeral: Numeral, unit: re.Match[str]) -> Found:
    spans = (unit.span(),) if unit[0] else ()
    return Found(start, start, unit.end(), unit.end(), Kind.RANK, plain(numeral.value), None, spans, "1")


def _read_ordinal(text: str, at: int) -> Found | None:
    """A place by size or merit: 第一大, 第3位, 居全国第一. Order in time or in a list (第三次) is none."""
    numeral = read_numeral(text, at + 2 if text.startswith(" ", at + 1) else at + 1)
    unit = _ORDINAL_UNIT.match(text, numeral.end) if numeral else None
    if not numeral or not unit or numeral.approx:
        return None
    if not unit[0] and not _RANKED.search(text, max(0, at - 8), at):
        return None
    return _rank(at, numeral, unit)


def _read_top(text: str, at: int) -> Found | None:
    """The first so many: 前50强, 进入全国前十."""
    found = _TOP.match(text, at)
    numeral = read_numeral(text, found.end()) if found else None
    unit = _TOP_UNIT.match(text, numeral.end) if numeral else None
    if not numeral or not unit or numeral.approx:
        return None
    if not unit[0] and not _AMONG.search(text, max(0, at - 4), at):
        return None
    return _rank(at, numeral, unit)


def _read_first_place(text: str, at: int) -> Found | None:
    """首位 where something holds it, 榜首."""
    found = _FIRST_PLACE.match(text, at)
    if not found or (found[0] == "首位" and not _HOLDS_FIRST.search(text, max(0, at - 4), at)):
        return None
    return Found(at, at, found.end(), found.end(), Kind.RANK, plain(_FIRST), None, ((at + 1, at + 2),), "1")
