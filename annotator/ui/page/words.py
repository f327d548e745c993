"""Words and sentences by the class of their characters alone, for as long as nobody supplies better ones."""

import re
import unicodedata

from annotator.model.span import Span

_LONGEST = 400
_SENTENCE_END = re.compile("[。！？!?；;…\n\r\u2028\u2029]+[”’」』）)】》]*")
_NUMBER_PARTS = ".,%‰"


def word_at(text: str, offset: int) -> Span | None:
    """The run of characters of one class around the character at an offset; None for a blank or beyond the text."""
    if offset >= len(text) or text[offset].isspace():
        return None
    kind = _kind(text, offset)
    start, end = offset, offset + 1
    if kind:
        while start > 0 and _kind(text, start - 1) == kind:
            start -= 1
        while end < len(text) and _kind(text, end) == kind:
            end += 1
    return Span(start, end)


def sentence_at(text: str, offset: int) -> Span | None:
    """The sentence around the character at an offset, with its closing mark; None beyond the text."""
    if offset >= len(text):
        return None
    first, last = max(0, offset - _LONGEST), min(len(text), offset + _LONGEST)
    start, end = first, last
    for match in _SENTENCE_END.finditer(text, first, last):
        if match.end() <= offset:
            start = match.end()
        else:
            end = match.end()
            break
    found = text[start:end]
    start += len(found) - len(found.lstrip())
    end -= len(found) - len(found.rstrip())
    return Span(start, end) if start < end else None


def _kind(text: str, offset: int) -> str:
    """The class of a character; "" for one that stands alone."""
    char = text[offset]
    if char in _NUMBER_PARTS:
        between = 0 < offset < len(text) - 1 and text[offset - 1].isdigit() and text[offset + 1].isdigit()
        return "latin" if between or (char in "%‰" and offset and text[offset - 1].isdigit()) else ""
    if char.isascii():
        return "latin" if char.isalnum() else ""
    if unicodedata.category(char) == "Lo":
        return "han"
    return "latin" if char.isalnum() else ""
