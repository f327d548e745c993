"""A text as the rules for claims look at it: as long as the original, and easier to match.

Simplified, with full-width marks, and with what is quoted as a name blotted out: no cue, no comma and no end of a
sentence is ever found inside 《…》, brackets, or “…” round a slogan.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.text.offsets import Bounds
from annotator.text.passages import Passages
from annotator.text.script import simplified_characters

BLOT = "■"

_COMMA = re.compile(r",(?!(?<=[0-9],)[0-9]{3}(?![0-9]))")
_COLON = re.compile(r":(?!(?<=[0-9]:)[0-9])")
_END = re.compile(r"(?!(?<=[0-9A-Za-z/.=&_%#~+-])[!?;](?=[0-9A-Za-z/]))[!?;]")
_FULL = str.maketrans("!?;", "！？；")

_PAIRS = dict(zip("“‘「『（(【〔〖[《〈", "”’」』）)】〕〗]》〉", strict=True))
_QUOTES = frozenset("“‘「『")
_MARKS = frozenset([*_PAIRS, *_PAIRS.values()])

_ENDS_INSIDE = re.compile("[。！？；…]")
_OPENS_SPEECH = re.compile(r"(?:[：:]|(?:说|道|称|言|出|示|调|为|绍|讲)[，,])\s*$")
_FOLLOWED_BY_SPEAKER = re.compile(
    r"\s*[^，。！？；：\n“]{1,30}(?:说|表示|介绍|告诉|坦言|称|指出|谈到|透露|道|认为|强调)"
)
_SHORTEST_SPEECH = 8
"""Code points between two quotation marks; what is shorter is a name or an expression, however it ends."""


@dataclass(frozen=True, slots=True)
class Marked:
    """`text` is as long as the original; `spoken` are the stretches between quotation marks in which somebody speaks.

    `passages` leave out the line breaks; both are in order.
    """

    text: str
    passages: tuple[Bounds, ...]
    spoken: tuple[Bounds, ...]


def marked(text: str) -> Marked:
    """Look at a text so."""
    plain = _COMMA.sub("，", simplified_characters(text))
    plain = _END.sub(lambda match: match[0].translate(_FULL), _COLON.sub("：", plain))
    found = Passages(text)
    passages = tuple(found.span(number) for number in range(len(found)))
    characters, spoken = list(plain), list[Bounds]()
    for passage in passages:
        for start, end in _pairs(plain, *passage):
            if _is_speech(plain, passage, start, end):
                spoken.append((start + 1, end - 1))
                _blot_names(characters, plain, start + 1, end - 1)
            else:
                characters[start + 1 : end - 1] = BLOT * (end - start - 2)
    return Marked("".join(characters), passages, tuple(spoken))


def _blot_names(characters: list[str], plain: str, start: int, end: int) -> None:
    for inner_start, inner_end in _pairs(plain, start, end):
        characters[inner_start + 1 : inner_end - 1] = BLOT * (inner_end - inner_start - 2)


def _pairs(plain: str, start: int, end: int) -> Iterator[Bounds]:
    """The outermost pairs of brackets and quotation marks in a passage, marks included.

    One that is never closed counts only where it opens the passage: what slipped away was its end.
    """
    opened: list[tuple[int, str]] = []
    for at in range(start, end):
        sign = plain[at]
        if sign not in _MARKS:
            continue
        closing = _PAIRS.get(sign)
        if closing is not None:
            opened.append((at, closing))
        elif any(sign == wanted for _, wanted in opened):
            while opened[-1][1] != sign:
                opened.pop()
            first, _ = opened.pop()
            if not opened:
                yield first, at + 1


def _is_speech(plain: str, passage: Bounds, start: int, end: int) -> bool:
    inside = plain[start + 1 : end - 1]
    if plain[start] not in _QUOTES or len(inside) < _SHORTEST_SPEECH:
        return False
    if _ENDS_INSIDE.search(inside):
        return True
    before, after = plain[max(passage[0], start - 4) : start], plain[end : min(passage[1], end + 40)]
    return bool(_OPENS_SPEECH.search(before)) or (inside[-1] in "，," and bool(_FOLLOWED_BY_SPEAKER.match(after)))
