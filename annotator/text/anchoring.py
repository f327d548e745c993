"""Finding words again in a text by what stands before them, where nobody tells an offset that can be believed."""

from collections.abc import Iterator, Sequence

from annotator.text.offsets import Bounds
from annotator.text.script import fold


def starts_of(text: str, words: str) -> Iterator[int]:
    """Everywhere that the words stand, also across each other."""
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def compared(before: str, most: int) -> str:
    """At most so many of the last characters, blind to blanks, script, width and kinds of marks."""
    return "".join(fold(before).split())[-most:]


def behind(text: str, starts: Sequence[int], before: str, most: int) -> list[int]:
    """Those of the starts that `before` stands before, compared so; at most `most` characters of it."""
    wanted = compared(before, most)
    return [each for each in starts if compared(text[max(each - 3 * most, 0) : each], most).endswith(wanted)]


_COMPARED = 16
"""Characters before a place that are compared where they do not stand there to the character."""


def start_of(text: str, words: str, before: str | None) -> int | None:
    """The one place where the words stand behind `before`; None where there is none, or more than one.

    What stands before is looked for to the character, then blind to blanks, script and width; words that stand in the
    text but once need not stand behind it. Where `before` is all that the text has before a place, that is the place.
    """
    starts = list(starts_of(text, words))
    if before is None or len(starts) < 2:
        return starts[0] if len(starts) == 1 else None
    exact = [each for each in starts if each >= len(before) and text.startswith(before, each - len(before))]
    if len(before) in exact:
        return len(before)
    found = exact or behind(text, starts, before, _COMPARED)
    return found[0] if len(found) == 1 else None


def placed(text: str, words: str, before: str | None, gap: str) -> tuple[Bounds, ...] | None:
    """The place of words, which may be several pieces with `gap` between: each the first one after that before it."""
    start = start_of(text, words, before)
    if start is not None:
        return ((start, start + len(words)),)
    first, *rest = words.split(gap)
    start = start_of(text, first, before) if rest and all(rest) else None
    if start is None:
        return None
    found = [(start, start + len(first))]
    for piece in rest:
        at = text.find(piece, found[-1][1])
        if at < 0:
            return None
        found.append((at, at + len(piece)))
    return tuple(found)


def enough_before(text: str, start: int, words: str, least: int) -> str:
    """What stands before a place, from `least` characters on so many that no other place of the words has them."""
    others = [each for each in starts_of(text, words) if each != start]
    size = least
    while size < start and any(text.endswith(text[start - size : start], 0, each) for each in others):
        size += least
    return text[max(start - size, 0) : start]
