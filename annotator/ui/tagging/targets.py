"""What a hint can stand for: the words that may carry a meaning, and the marks that are there."""

from collections.abc import Iterable, Sequence

from annotator.model.schema import Render
from annotator.model.span import Span
from annotator.text.words import words
from annotator.ui.page.marks import Mark

_FUNCTION = frozenset("的地得了着过是在和与及或而并且也都就又还但则以之其于对将把被由向从到至为等这那")
"""Words of one character that hardly anybody tags; each hint less is one that is found faster."""


def targets(text: str, part: Span, marks: Iterable[Mark]) -> list[Span]:
    """The marks in a part of the text and its words, without function words and punctuation; each place once.

    What lies inside a suggestion is left out: the suggestion is what can be meant there, unless it is a claim.
    """
    seen = {Span(mark.start, mark.end): _closes(mark) for mark in marks if part.overlaps(Span(mark.start, mark.end))}
    closed = [span for span, closes in seen.items() if closes]
    stretch = text[part.start : part.end]
    found = (Span(part.start + start, part.start + end) for start, end in words(stretch) if _counts(stretch[start:end]))
    open_ = {word for word in found if not _inside(word, closed)}
    return sorted(open_ | seen.keys())


def _closes(mark: Mark) -> bool:
    return mark.unconfirmed and mark.look.render is not Render.BRACKET


def _counts(word: str) -> bool:
    return word not in _FUNCTION and any(sign.isalnum() for sign in word)


def _inside(word: Span, spans: Sequence[Span]) -> bool:
    return any(span.contains(word) for span in spans)
