"""What a hint can stand for: the words that may carry a meaning, and the marks that are there."""

from collections.abc import Iterable

from annotator.model.span import Span
from annotator.text.words import words

_FUNCTION = frozenset("的地得了着过是在和与及或而并且也都就又还但则以之其于对将把被由向从到至为等这那")
"""Words of one character that hardly anybody tags; each hint less is one that is read faster."""


def targets(text: str, part: Span, marks: Iterable[Span]) -> list[Span]:
    """The words of a part of the text, without function words and punctuation, and the marks in it; each once."""
    stretch = text[part.start : part.end]
    found = {Span(part.start + start, part.start + end) for start, end in words(stretch) if _counts(stretch[start:end])}
    return sorted(found | {mark for mark in marks if mark.overlaps(part)})


def _counts(word: str) -> bool:
    return word not in _FUNCTION and any(sign.isalnum() for sign in word)
