"""Taking in the words that touch a figure: its bounds, 截至 before a date, 未来 before and 来 after a duration."""

import re
from dataclasses import replace
from datetime import date

from annotator.text.quantities.found import Found
from annotator.text.quantities.modifiers import Modifier, modifier_after, modifier_before
from annotator.text.quantities.quantity import Bound, Kind, Timex, TimexType

_AS_OF = re.compile("(?:截至|截止)到? ?$")
_AHEAD_OR_BACK = re.compile("(?:未来|今后|过去|最近|接下来)$")
_EACH = re.compile("每隔?$")
_LASTING = re.compile("以来|来(?!自|说|看|到|源|临|访|宾|讲)|间(?!隔|接|断)|内(?!部|容|外|在|陆|地|需|生|河)")
_BARE = frozenset("百千万亿")
_NO_MODIFIERS = (Kind.NUMNAME, Kind.RANK)
_MOST = 2
"""How many modifiers are taken on one side: 约为…, 超过…左右."""


def widen(text: str, found: Found, floor: int, written: date | None) -> Found:
    """The figure with the modifiers that touch it, none of them starting before `floor`."""
    if found.kind in _NO_MODIFIERS:
        return found
    if found.timex is None:
        return _after(text, _before(text, found, floor))
    if found.norm:
        return _lasting(text, _after(text, _before(text, _ahead(text, found, floor), floor)))
    return _as_of(text, found, floor, written)


def _with(found: Found, modifier: Modifier) -> Found:
    bound = found.bound if found.bound is Bound.RANGE or modifier.bound is Bound.EQUAL else modifier.bound
    return replace(found, bound=bound, approx=found.approx or modifier.approx)


def _before(text: str, found: Found, floor: int) -> Found:
    bare = text[found.core_start] in _BARE
    for _ in range(_MOST):
        modifier = modifier_before(text, found.start, floor, bare=bare)
        if modifier is None:
            break
        years = found.norm == "a" and found.timex is not None and text[modifier.start] == "近"
        found = replace(found if years else _with(found, modifier), start=modifier.start)
    return found


def _after(text: str, found: Found) -> Found:
    for _ in range(_MOST):
        modifier = modifier_after(text, found.end, found.kind)
        if modifier is None:
            break
        found = replace(_with(found, modifier), end=modifier.end)
    return found


def _ahead(text: str, found: Found, floor: int) -> Found:
    """A duration with 未来, 过去; with 每 before it, it comes again and again."""
    prefix = _AHEAD_OR_BACK.search(text, max(floor, found.start - 3), found.start)
    if prefix:
        return replace(found, start=prefix.start())
    each = _EACH.search(text, max(floor, found.start - 2), found.start)
    if each and found.timex:
        return replace(found, start=each.start(), timex=Timex(TimexType.SET, found.timex.value))
    return found


def _lasting(text: str, found: Found) -> Found:
    """A duration with 来, 以来, 间, 内."""
    suffix = _LASTING.match(text, found.end)
    return replace(found, end=suffix.end()) if suffix else found


def _as_of(text: str, found: Found, floor: int, written: date | None) -> Found:
    """A date with 截至; up to now is the day of writing, where it is known."""
    prefix = _AS_OF.search(text, max(floor, found.start - 4), found.start)
    if not prefix or found.timex is None:
        return found
    if found.timex.value == "PRESENT_REF" and written:
        found = replace(found, timex=Timex(TimexType.DATE, written.isoformat()))
    return replace(found, start=prefix.start())
