"""Blanks and line breaks that are no part of what was written."""

import re
from collections.abc import Iterator
from itertools import islice

from annotator.text.offsets import Bounds
from annotator.text.passages import Passages
from annotator.text.repairs.characters import HAN, PARTNERS, is_chinese, unclosed
from annotator.text.repairs.rules import Repair, repair

_INSIDE_QUOTES = re.compile(rf"[ \u00a0](?:(?<=[“‘《「『].)(?=[{HAN}])|(?<=[{HAN}。！？].)(?=[”’》」』]))")
_AFTER_A_STOP = re.compile(rf" (?:(?<=[。！？] )|(?<=[。！？][”’」』] ))(?=[{HAN}“])")
_STOP = re.compile("[。！？][”’」』]?(?=[^\n\r])")
_BETWEEN = re.compile(rf" (?<=[{HAN}]{{2}}.)(?<!记者.|記者.|讯员.|訊員.|摄影.|攝影.|作者.)(?=[{HAN}]{{2}})")
_MOST_IN_A_SENTENCE = 2
"""Blanks in a passage; where there are more, they are meant."""
_HABIT = 0.1
"""Share of stops with a blank behind them from which on the blanks are meant."""
_AFTER_A_STOP_SURE, _IN_A_SENTENCE_SURE = 0.9, 0.5

_NUMBERED = re.compile(
    r"[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])|第.{1,3}[章节節条條]|[•·●▪■◆※*【-]"
)
_GOES_ON = re.compile("(?<![目标標])的$")
"""No heading ends so, as it may in nearly any other word: 创新高, 碳中和, 积极参与, 优势所在."""
_SENTENCE = re.compile("[。！？][”’」』）)]*$")
_PAUSES = re.compile("[，,；;、]")
_LONGEST_END = 8
_LONG_LINE = 40
_FEWEST_PARAGRAPHS = 5
_BROKEN_AT_MOST = 0.34
"""Broken paragraphs among all; in a poem nearly every stanza has lines."""
_OPEN, _LONG = 0.95, 0.85


def unbreaking(text: str) -> Iterator[Repair]:
    """The blanks that only forbid a line break; in Chinese they are blanks like others."""
    if "\u00a0" in text and is_chinese(text):
        yield from (repair("blank", *match.span(), " ") for match in re.finditer("\u00a0", text))


def stray(text: str) -> list[Repair]:
    """The blanks inside quotes, after a stop, and, merely offered, amid a sentence."""
    if " " not in text and "\u00a0" not in text:
        return []
    found = [repair("stray_blank", *match.span(), "") for match in _INSIDE_QUOTES.finditer(text)]
    after = [match.span() for match in _AFTER_A_STOP.finditer(text)]
    if after and len(after) <= _HABIT * sum(1 for _ in _STOP.finditer(text)):
        found += (repair("stray_blank", start, end, "", _AFTER_A_STOP_SURE) for start, end in after)
    found += (repair("stray_blank", start, end, "", _IN_A_SENTENCE_SURE) for start, end in _amid_sentences(text))
    return sorted(found)


def _amid_sentences(text: str) -> Iterator[Bounds]:
    passages = Passages(text)
    for start, end in map(passages.span, range(len(passages))):
        if end - start >= _LONG_LINE and _SENTENCE.search(text, max(start, end - _LONGEST_END), end):
            found = [match.span() for match in islice(_BETWEEN.finditer(text, start, end), _MOST_IN_A_SENTENCE + 1)]
            yield from found if len(found) <= _MOST_IN_A_SENTENCE else ()


def line_breaks(text: str) -> list[Repair]:
    """The line breaks inside a sentence, in a text that parts its paragraphs by blank lines."""
    paragraphs = list(_paragraphs(text))
    if len(paragraphs) < _FEWEST_PARAGRAPHS:
        return []
    two = [lines for lines in map(_without_headings, paragraphs) if len(lines) > 1]
    if len(two) > _BROKEN_AT_MOST * len(paragraphs):
        return []
    found = (_broken(*lines) for lines in two if len(lines) == 2)
    return [each for each in found if each]


_Line = tuple[int, int, str]


def _paragraphs(text: str) -> Iterator[list[_Line]]:
    passages = Passages(text)
    lines: list[_Line] = []
    for start, end in map(passages.span, range(len(passages))):
        line = text[start:end]
        if line and not line.isspace():
            lines.append((start, end, line))
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def _without_headings(lines: list[_Line]) -> list[_Line]:
    first = 0
    while first < len(lines) and _NUMBERED.match(lines[first][2]):
        first += 1
    return lines[first:]


def _broken(line: _Line, following: _Line) -> Repair | None:
    """The break between two lines, if it is inside a sentence."""
    (_, end, before), (start, _, after) = line, following
    if _NUMBERED.match(after) or not _SENTENCE.search(after) or not (before[-1].isalnum() and after[0].isalnum()):
        return None
    opened = unclosed(before)
    if opened and PARTNERS[opened[-1]] in after:
        return repair("line_break", end, start, "", _OPEN)
    if _GOES_ON.search(before):
        return repair("line_break", end, start, "")
    if len(before) >= _LONG_LINE and _PAUSES.search(before):
        return repair("line_break", end, start, "", _LONG)
    return None
