"""Finding in one text: what was typed, what a regular expression matches, and the mentions of one surface.

A text is searched as `script.fold` reads it, so Simplified finds Traditional and gdp finds ＧＤＰ; as folding keeps the
length, what is found are offsets into the text itself. Blanks and line breaks hide nothing that was typed.
"""

import re
from bisect import bisect_right, insort
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from operator import itemgetter

from annotator.errors import UsageError
from annotator.text import words
from annotator.text.offsets import Bounds
from annotator.text.script import fold, spellings

MOST = 20_000
"""Hits that are told at once; who wants more of one text wants something else."""

PATIENCE = 2
"""Seconds that a regular expression may take."""

Check = Callable[[], None]
"""Called now and then by what may take long; it raises where the result is no longer wanted."""

_PART = 1 << 14
_REACH = 32
"""How far around a mention words are told, in code points."""

_SIGN = re.compile(r"\\[\x00-\x7f]|\\?[^\x00-\x7f]", re.DOTALL)


def nobody_asks() -> None:
    """The check of who waits for the result in any case."""


def folded(text: str, check: Check = nobody_asks) -> str:
    """The text as it is searched, as long as the text.

    Done in parts: a worker that folds a million characters in one go would hold up the window meanwhile.
    """
    parts: list[str] = []
    for start in range(0, len(text), _PART):
        check()
        parts.append(fold(text[start : start + _PART]))
    return "".join(parts)


def searchable(text: str) -> str:
    """The text folded and without blanks; a text holds what is typed if this of the one holds this of the other."""
    return "".join(fold(text).split())


@lru_cache(maxsize=64)
def as_written(typed: str) -> re.Pattern[str]:
    """A pattern for what was typed, in texts as they came: in either script, any width and case, with any blanks in it.

    Many times as quick as folding the text first. What was typed must be more than blanks.
    """
    return re.compile(r"\s*".join(_sign(character) for character in searchable(typed)))


def _sign(character: str) -> str:
    written = spellings(character)
    return re.escape(written) if len(written) == 1 else f"[{re.escape(written)}]"


def occurrences(text: str, typed: str) -> list[Bounds]:
    """Where a text, folded or not, holds what was typed, in order and apart from each other; the first `MOST`."""
    if not typed.strip():
        return []
    return [match.span() for match in islice(as_written(typed).finditer(text), MOST)]


def matches(searched: str, pattern: str, seconds: float = PATIENCE) -> list[Bounds]:
    r"""Where a regular expression matches in a folded text, in order; the first `MOST`, without empty ones.

    Case, width and script of the pattern do not matter either. `^` and `$` stand for the edges of a passage, `\b` for
    an edge as Unicode defines it (UAX #29). Raises UsageError: bad_pattern, slow_pattern.
    """
    import regex

    flags = regex.VERSION1 | regex.IGNORECASE | regex.MULTILINE | regex.WORD
    try:
        compiled = regex.compile(_SIGN.sub(_folded_sign, pattern), flags)
    except (regex.error, OverflowError, RecursionError) as error:
        raise UsageError("bad_pattern", pattern=pattern, reason=_reason(error)) from error
    try:
        found = (match.span() for match in compiled.finditer(searched, timeout=seconds))
        return list(islice((span for span in found if span[0] < span[1]), MOST))
    except TimeoutError as error:
        raise UsageError("slow_pattern", pattern=pattern, seconds=seconds) from error


def _reason(error: Exception) -> str:
    return str(getattr(error, "msg", "") or error)


def _folded_sign(match: re.Match[str]) -> str:
    r"""A sign of a pattern as the folded text has it: `（` is a bracket to find, not one that groups; `\S` stays."""
    if match.group()[-1].isascii():
        return match.group()
    sign = fold(match.group()[-1])
    return sign if sign.isalnum() or not sign.isascii() else re.escape(sign)


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where else a surface stands: `whole` as words of their own, `inside` as parts of other words.

    `others` are where the same thing stands under another name, as words of their own.
    """

    whole: list[Bounds]
    inside: list[Bounds]
    others: list[Bounds] = field(default_factory=list[Bounds])


def mentions(
    text: str, searched: str, place: Bounds, check: Check = nobody_asks, variants: Collection[str] = ()
) -> Mentions:
    """The other places with the surface at `place`, or with one of its `variants`; all but `text` is folded.

    A mention is whole if words begin and end where it does: 成都 in 去成都吧, but not in 成都市. Where the surface at
    `place` is itself cut up otherwise, the dictionary does not know it and is not asked. Of a longer name only the
    whole of it is told, not what else could be found inside.
    """
    start, end = place
    surface = searched[start:end]
    found = [*_places(searched, surface, 0, start), *_places(searched, surface, end, len(searched))]
    others = _others(text, searched, place, check, {each for each in variants if each and each != surface})
    found = [each for each in found if not _is_met(others, each)]
    others = [each for each in others if each != place and not _is_met(found, each)]
    if not _of_whole_words(text, place):
        return Mentions(found, [], others)
    whole, inside = list[Bounds](), list[Bounds]()
    for each in found:
        check()
        (whole if _of_whole_words(text, each) else inside).append(each)
    return Mentions(whole, inside, others)


def _others(text: str, searched: str, place: Bounds, check: Check, variants: Collection[str]) -> list[Bounds]:
    """Where the variants stand as words of their own, apart from each other and from `place`; the longest first."""
    found = [place]
    for variant in sorted(variants, key=len, reverse=True):
        for each in _places(searched, variant, 0, len(searched)):
            check()
            if not _is_met(found, each) and _of_whole_words(text, each):
                insort(found, each)
    return found


def _is_met(found: Sequence[Bounds], bounds: Bounds) -> bool:
    """Whether one of these, which are in order and apart from each other, shares a character with it."""
    at = bisect_right(found, bounds[0], key=itemgetter(1))
    return at < len(found) and found[at][0] < bounds[1]


def _places(searched: str, wanted: str, start: int, stop: int) -> Iterator[Bounds]:
    found = searched.find(wanted, start, stop)
    while found >= 0:
        yield found, found + len(wanted)
        found = searched.find(wanted, found + len(wanted), stop)


def _of_whole_words(text: str, place: Bounds) -> bool:
    start, end = place
    low = max(0, start - _REACH)
    edges = {low + edge for word in words.words(text[low : end + _REACH]) for edge in word}
    return start in edges and end in edges
