"""Regular expressions that a schema brings along: matched, and refused where matching might never end.

Python's `re` tries every way to match and has no time limit, so a pattern from elsewhere could stop the program. Two
shapes do that: a repeat of what itself can match in several ways, `(a+)+`, and many wide repeats, `.*.*.*.*.*.*`.
Neither is needed for what patterns are for here, which is short codes and numbers.
"""

import re
import warnings
from math import inf

LONGEST = 100
"""Code points in a value that can match at all."""

_MOST_WIDE = 5
_WIDE = 10

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P?<\w+>|<?[=!]|[:>]))?|.", re.DOTALL)
_REPEAT = re.compile(r"(?:[*+?]|\{(\d*)(,?)(\d*)\})[?+]?")
_SIGNS = {"*": (0, inf), "+": (1, inf), "?": (0, 1)}


def matches(pattern: str, value: str) -> bool:
    """Whether the whole value matches."""
    return len(value) <= LONGEST and re.fullmatch(pattern, value) is not None


def error_in(pattern: str) -> str | None:
    """Why a pattern is refused: what `re` says of it, or the repeat that is one too many; None where it is good."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # `re` warns of what will mean something else in a later Python
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError, Warning) as error:
            return str(error)
    return _repeat_too_many(pattern)


def _repeat_too_many(pattern: str) -> str | None:
    """Read the pattern token by token; on the way, know of each open group whether it can match in several ways."""
    varied = [False]
    wide = place = 0
    while token := _TOKEN.match(pattern, place):
        place = token.end()
        if token.group().startswith("("):
            varied.append(False)
            continue
        inner = varied.pop() if token.group() == ")" and len(varied) > 1 else token.group() == "|"
        if repeat := _REPEAT.match(pattern, place):
            place = repeat.end()
            low, high = _bounds(repeat)
            wide += high - low >= _WIDE
            if (inner and high > 1) or wide > _MOST_WIDE:
                return pattern[token.start() : place]
            inner = inner or low != high
        varied[-1] = varied[-1] or inner
    return None


def _bounds(repeat: re.Match[str]) -> tuple[float, float]:
    low, comma, high = repeat.groups()
    if low is None:
        return _SIGNS[repeat.group()[0]]
    least = float(low or 0)
    return least, float(high or inf) if comma else least
