"""Finding the place of what a model says: only where its words really stand, and only where that is one place.

What stands before is compared blind to blanks, script, width and kinds of marks, since models write these as they
please; the words themselves must stand there to the character. What has no place is listed, never guessed.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from annotator.model.answer_form import BEFORE
from annotator.suggest.remote.answers import Item
from annotator.text.anchoring import behind, compared, starts_of
from annotator.text.offsets import Utf16Map

_MOST = 1_000
"""Places of one surface that are compared."""
_COMPARED = 2 * BEFORE
"""Characters before a place that are compared at most."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with its place, in code points of the passage."""

    start: int
    end: int
    item: Item


def anchored(text: str, items: Sequence[Item]) -> tuple[list[Placed], list[Item]]:
    """Those of the items that have a place in the text, in its order, each once; and those that have none.

    What is said of as many places as there are, in the same words, is said of each of them.
    """
    every = {(each.type, each.text, each.before, each.start): each for each in reversed(items)}
    said = Counter((each.type, each.text, each.before, each.start) for each in items)
    placed: dict[tuple[int, int, str], Placed] = {}
    without = list[Item]()
    for key, count in said.items():
        item = every[key]
        places = _places(text, item)
        if len(places) not in (1, count):
            without.append(item)
            continue
        for start in places:
            found = Placed(start, start + len(item.text), item)
            placed.setdefault((found.start, found.end, item.type), found)
    return [placed[key] for key in sorted(placed)], without


def _places(text: str, item: Item) -> Sequence[int]:
    """Where the words stand, as far as what stands before can tell; where they stand but once they stand there."""
    told = _told(text, item)
    if told is not None:
        return [told]
    starts = list(islice(starts_of(text, item.text), _MOST))
    if len(starts) < 2:
        return starts
    if not compared(item.before, _COMPARED):
        return [0] if item.start is None and starts[0] == 0 else starts
    return behind(text, starts, item.before, _COMPARED)


def _told(text: str, item: Item) -> int | None:
    """The place that the model itself tells, if the words stand there: in code points, or else in UTF-16 units."""
    if item.start is None or not 0 <= item.start <= 2 * len(text):
        return None
    for start in (item.start, Utf16Map(text).to_code_point(item.start)):
        if text.startswith(item.text, start):
            return start
    return None
