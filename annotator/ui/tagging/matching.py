"""How well a few typed letters fit a title: in order, not necessarily together, the better the fewer gaps."""

from collections.abc import Iterable

_START = 8
_WORD = 6
_TOGETHER = 5
_GAP = 1
_WHOLE = 20


def score(typed: str, title: str) -> int | None:
    """None where the letters of `typed` do not all come in `title` in this order; otherwise the higher the better.

    Case, blanks in `typed` and width do not count. Letters at the start, at the start of a word and next to each
    other count more, and most where they are all of the title; every letter skipped counts less.
    """
    wanted = [sign for sign in typed.casefold() if not sign.isspace()]
    text = title.casefold()
    starts = [at for at, sign in enumerate(text) if wanted and sign == wanted[0]]
    found = [fit for fit in (_from(wanted, text, at) for at in starts) if fit is not None]
    if not found:
        return None if wanted else 0
    return max(found) + (_WHOLE if len(wanted) == len(text) else 0)


def _from(wanted: list[str], text: str, start: int) -> int | None:
    """The score with the first letter at `start` and each further one as early as it comes."""
    total, at = 0, start - 1
    for sign in wanted:
        next_ = text.find(sign, at + 1)
        if next_ < 0:
            return None
        skipped = next_ - at - 1 if at >= start else 0
        total += _worth(text, next_) + (_TOGETHER if not skipped else 0) - _GAP * min(skipped, 10)
        at = next_
    return total


def _worth(text: str, at: int) -> int:
    if at == 0:
        return _START
    return _WORD if not text[at - 1].isalnum() else 0


def best(typed: str, titles: Iterable[str]) -> int | None:
    """The best score over several names of one thing."""
    return max((fit for title in titles if (fit := score(typed, title)) is not None), default=None)
