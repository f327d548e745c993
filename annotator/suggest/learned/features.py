"""What a model sees of each character of a text: characters, kinds of character, words, figures and known names.

All of it is read off the folded text, so that what is learned in one script holds in the other. Words, figures and
known names are looked up in the whole text, with their surroundings there; the characters of a sequence only in it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.suggest.learned.gazetteer import Gazetteer
from annotator.text.offsets import Bounds
from annotator.text.quantities.grammar import quantities
from annotator.text.script import fold
from annotator.text.words import words

VERSION = 1
"""Of the features; a model that was trained with others is of no use."""

_KINDS = (
    ("9", "0123456789"),
    ("c", "零一二三四五六七八九十百千万亿两半几数余多"),
    ("a", "abcdefghijklmnopqrstuvwxyz"),
    ("(", '《〈(“‘"【[「『'),
    (")", "》〉)”’】]」』"),
    (".", "。!?;…"),
    (",", ",、:·"),
    ("%", "%‰./-~+"),
    (" ", " \t"),
)
_KIND = {character: kind for kind, characters in _KINDS for character in characters}
_HAN = "h"
_DIGIT = re.compile(r"[0-9]")
_TITLE = re.compile(r"《[^《》\n]{1,60}》")
_EDGE = "\x02\x02"
_NO_WORD = "\x02"


@dataclass(frozen=True, slots=True)
class Sights:
    """What is known of the characters of one text; each list has an entry a character."""

    folded: str
    kinds: str
    words: list[tuple[str, ...]]
    hints: list[list[str]]

    def of(self, bounds: Bounds) -> list[list[str]]:
        """The features of the characters of a sequence."""
        start, stop = bounds
        seen = f"{_EDGE}{self.folded[start:stop]}{_EDGE}"
        kinds = f"{_EDGE}{self.kinds[start:stop]}{_EDGE}"
        return [
            [*_characters(seen, kinds, at), *word, *hints]
            for at, (word, hints) in enumerate(
                zip(self.words[start:stop], self.hints[start:stop], strict=True), start=len(_EDGE)
            )
        ]


def sights(text: str, gazetteer: Gazetteer, family: str = "") -> Sights:
    """Look at a text; `family` is that of a document which teaches, see `Gazetteer`."""
    folded = fold(text)
    kinds = "".join([_KIND.get(character, _HAN) for character in folded])
    return Sights(_DIGIT.sub("0", folded), kinds, _words(text, folded), _hints(text, folded, gazetteer, family))


def _characters(seen: str, kinds: str, at: int) -> tuple[str, ...]:
    two_before, before, here, after, two_after = seen[at - 2 : at + 3]
    return (
        "0" + here,
        "1" + before,
        "2" + after,
        "3" + two_before + before,
        "4" + before + here,
        "5" + here + after,
        "6" + after + two_after,
        "7" + before + here + after,
        "8" + two_before + before + here,
        "9" + here + after + two_after,
        "k" + kinds[at - 2 : at + 3],
        "l" + kinds[at - 1 : at + 2],
    )


def _words(text: str, folded: str) -> list[tuple[str, ...]]:
    """For each character its word, where it stands in that, and the words beside it."""
    found: list[tuple[str, ...]] = [()] * len(text)
    bounds = words(text)
    spelled = [_NO_WORD, *(_DIGIT.sub("0", folded[start:end]) for start, end in bounds), _NO_WORD]
    for number, (start, end) in enumerate(bounds, start=1):
        before, word, after = spelled[number - 1 : number + 2]
        told = ("w" + word, "x" + before, "y" + after, "z" + word[-1] + after)
        if end - start == 1:
            found[start] = (*told, "pS")
        else:
            length = min(end - start, 5)
            found[start] = (*told, f"pB{length}")
            found[start + 1 : end - 1] = [(*told, f"pI{length}")] * (end - start - 2)
            found[end - 1] = (*told, f"pE{length}")
    return found


def _hints(text: str, folded: str, gazetteer: Gazetteer, family: str) -> list[list[str]]:
    """For each character the figures, titles and known names that it stands in."""
    found = [list[str]() for _ in text]
    figures = ((each.start, each.end, f"q{each.kind}") for each in quantities(text))
    titles = ((match.start(), match.end(), "t") for match in _TITLE.finditer(text))
    known = ((start, end, f"n{type_}") for start, end, type_ in gazetteer.hits(folded, family))
    for start, end, name in _chained(figures, titles, known):
        found[start].append(name + "B")
        for at in range(start + 1, end - 1):
            found[at].append(name + "I")
        if end - start > 1:
            found[end - 1].append(name + "E")
    return found


def _chained(*each: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    for some in each:
        yield from some
