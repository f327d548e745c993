"""Sentences and clauses of Chinese text, never across a line break.

Crawled texts have ASCII `,` `:` `;` `!` `?` for the full-width marks, so here they divide like those, except inside a
numeral, a time, a ratio or an address (1,000 · 17:01 · 6:4 · /?id=1).
"""

import re

from annotator.text.offsets import Bounds
from annotator.text.passages import passage_at

_INSIDE_ASCII = r"(?<=[0-9A-Za-z/.=&_%#~+-]){mark}(?=[0-9A-Za-z/])"
_ENDS = rf"[。！？；…] | (?!{_INSIDE_ASCII.format(mark='[!?;]')})[!?;] | (?<=[a-z]{{2}})\.(?=\s)"
_PAUSES = rf"""
    ， | (?!(?<=[0-9]),[0-9]{{3}}(?![0-9])), | ： | (?!{_INSIDE_ASCII.format(mark=":")}): | —{{2,}} | ─{{2,}}
    | [\ \t\u00a0]{{2,}} | \u3000
"""
_SENTENCE_END = re.compile(rf"(?:{_ENDS})+", re.VERBOSE)
_CLAUSE_END = re.compile(rf"(?:{_ENDS})+ | (?:{_PAUSES})+", re.VERBOSE)

_GOES_ON = frozenset("，,：:、—─》〉")
"""What is no end when one of these follows: 《怎么办？》 · “真的吗？”，他问 · 他说……，然后."""

_LONGEST = 4_000
"""How far back a beginning is looked for, in code points: some passages have no end."""

_PAIRS = dict(zip("“‘「『（(【〔〖[《〈", "”’」』）)】〕〗]》〉", strict=True))
_CLOSING = {closing: opening for opening, closing in _PAIRS.items()}
_CLOSING_WITH_THE_SENTENCE = frozenset(_CLOSING) - _GOES_ON
_MARKS = frozenset("。！？；…!?;，,：:、—─")


def sentence_at(text: str, offset: int) -> Bounds | None:
    """The sentence that holds the character at `offset`, with its end mark and the quotes that close after it.

    。！？；… end a sentence. None where there is none: on an empty line, or one of blanks.
    """
    return _trimmed(text, *_stretch(text, offset, _SENTENCE_END))


def clause_at(text: str, offset: int) -> Bounds | None:
    """The clause that holds the character at `offset`, bare of marks; commas, colons and dashes end one too."""
    found = _trimmed(text, *_stretch(text, offset, _CLAUSE_END))
    return found and bare(text, found)


def bare(text: str, bounds: Bounds) -> Bounds:
    """The bounds without the marks, blanks, and quotes or brackets without their partner at either edge.

    So it is that a claim is marked: `“优势明显。` is 优势明显, but 《规划纲要》 stays whole. What has nothing but marks
    stays as it is.
    """
    start, end = bounds
    while start < end and _loose(text, start, end, text[start], _PAIRS):
        start += 1
    while start < end and _loose(text, start, end, text[end - 1], _CLOSING):
        end -= 1
    return (start, end) if start < end else bounds


def _loose(text: str, start: int, end: int, edge: str, partners: dict[str, str]) -> bool:
    if edge == '"':
        return text.count(edge, start, end) % 2 == 1
    if edge in partners:
        return text.count(edge, start, end) > text.count(partners[edge], start, end)
    return edge in _MARKS or edge.isspace()


def _stretch(text: str, offset: int, division: re.Pattern[str]) -> Bounds:
    """From the division before `offset` to the one after, which belongs to it."""
    start, stop = passage_at(text, offset)
    low = max(start, offset - _LONGEST)
    for match in division.finditer(text, low, stop):
        cut = _after_closing(text, start, match.end(), stop)
        if cut < stop and text[cut] in _GOES_ON:
            continue
        if cut > offset:
            return low, cut
        low = cut
    return low, stop


def _after_closing(text: str, start: int, cut: int, stop: int) -> int:
    """Past the quotes and brackets that close at `cut`; a straight quote closes what another one opened."""
    while cut < stop and (
        text[cut] in _CLOSING_WITH_THE_SENTENCE or (text[cut] == '"' and text.count('"', start, cut) % 2)
    ):
        cut += 1
    return cut


def _trimmed(text: str, start: int, end: int) -> Bounds | None:
    stretch = text[start:end]
    kept = stretch.strip()
    start += len(stretch) - len(stretch.lstrip())
    return (start, start + len(kept)) if kept else None
