"""The words that touch a figure and say how its value is meant: 约, 超过, 不少于, 近 before it, 以上, 左右 after it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.text.quantities.quantity import Bound, Kind

_Meaning = tuple[Bound, bool]
"""What a modifier does to the value, and whether it makes it approximate."""


def _words(meanings: Iterable[tuple[Bound, bool, str]]) -> dict[str, _Meaning]:
    return {word: (bound, approx) for bound, approx, words in meanings for word in words.split()}


_BEFORE = _words(
    (
        (Bound.EQUAL, True, "约 大约 约为 约合 大概 差不多 ≈"),
        (Bound.LESS_THAN, True, "近 将近 接近 逼近"),
        (Bound.LESS_THAN, False, "少于 低于 小于 不足 不到 未满 不满 <"),
        (Bound.MORE_THAN, False, "超 超过 超出 远超 远超过 逾 多于 高于 大于 过 >"),
        (Bound.EQUAL_OR_MORE, False, "不低于 不少于 不小于 不下 不下于 至少 ≥"),
        (Bound.EQUAL_OR_MORE, True, "上"),
        (Bound.EQUAL_OR_LESS, False, "不超过 不超 不多于 不高于 不大于 至多 最多 ≤"),
    )
)
_AFTER = _words(
    (
        (Bound.EQUAL, True, "左右 上下 级"),
        (Bound.EQUAL, False, "整"),
        (Bound.MORE_THAN, True, "有余 开外 多"),
        (Bound.MORE_THAN, False, "+"),
        (Bound.EQUAL_OR_MORE, False, "以上 及以上 或以上"),
        (Bound.EQUAL_OR_LESS, False, "以下 及以下 以内 之内"),
    )
)

_NOT_AFTER = {
    "约": "签节制简合预履条违契特租续守公盟",
    "近": "附最邻靠临贴亲就",
    "超": "赶反高中英",
    "过": "通经不",
    "上": "以之加追",
}
"""What makes another word of it: 签约25个项目."""

_NOT_BEFORE = {
    "以上": "所述",
    "以下": "简称|几|方面|问题|称",
    "级": "别|数|联",
    "+": r"\d",
    "多": "式|元|种|样|边|方|次|年|功能|个|家",
    "整": "体|个|合|治|改|装|理|年|车|村|县",
}

_ONLY_BEFORE_BARE = frozenset("过上")
"""These are modifiers only before a numeral without a digit: 上百家, 过千亿."""

_ONLY_AFTER_KINDS = {
    "级": frozenset({Kind.MONEY, Kind.MEASURE}),
    "多": frozenset({Kind.TIME, Kind.MEASURE, Kind.RATIO, Kind.PERCENT}),
    "整": frozenset({Kind.MONEY}),
}

_LONGEST = 5
"""Characters of the longest modifier before a figure, a blank included."""


@dataclass(frozen=True, slots=True)
class Modifier:
    """A modifier at `[start, end)`."""

    start: int
    end: int
    bound: Bound
    approx: bool


def _before(word: str) -> str:
    return (f"(?<![{_NOT_AFTER[word]}])" if word in _NOT_AFTER else "") + word


def _after(word: str) -> str:
    return re.escape(word) + (f"(?!{_NOT_BEFORE[word]})" if word in _NOT_BEFORE else "")


_BEFORE_END = re.compile(f"({'|'.join(_before(word) for word in sorted(_BEFORE, key=len, reverse=True))}) ?$")
_AT = re.compile(f" ?({'|'.join(_after(word) for word in sorted(_AFTER, key=len, reverse=True))})")


def modifier_before(text: str, at: int, floor: int, *, bare: bool) -> Modifier | None:
    """The modifier that ends at `at` and does not start before `floor`; `bare` says what kind of numeral follows."""
    found = _BEFORE_END.search(text, max(floor, at - _LONGEST), at)
    if not found or (found[1] in _ONLY_BEFORE_BARE and not bare):
        return None
    return Modifier(found.start(), found.end(), *_BEFORE[found[1]])


def modifier_after(text: str, at: int, kind: Kind) -> Modifier | None:
    """The modifier that starts at `at`, after a figure of that kind."""
    found = _AT.match(text, at)
    if not found or (found[1] in _ONLY_AFTER_KINDS and kind not in _ONLY_AFTER_KINDS[found[1]]):
        return None
    return Modifier(found.start(), found.end(), *_AFTER[found[1]])
