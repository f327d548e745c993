"""What a click may mean: the spans around a character, the likeliest first, each further one larger."""

from collections.abc import Sequence

from annotator.model.span import Span
from annotator.text.quantities.grammar import quantity_at
from annotator.text.sentences import clause_at, sentence_at
from annotator.text.words import word_at


def expansions(text: str, offset: int) -> Sequence[Span]:
    """Quantity, word, clause and sentence around the character at `offset`; each is larger than the one before."""
    found: list[Span] = []
    for around in (_quantity_at, word_at, clause_at, sentence_at):
        bounds = around(text, offset)
        if bounds is not None and (not found or bounds[1] - bounds[0] > len(found[-1])):
            found.append(Span(*bounds))
    return found


def word_span(text: str, offset: int) -> Span | None:
    """The word around a character, for a double click."""
    bounds = word_at(text, offset)
    return Span(*bounds) if bounds else None


def sentence_span(text: str, offset: int) -> Span | None:
    """The sentence around a character, for a triple click."""
    bounds = sentence_at(text, offset)
    return Span(*bounds) if bounds else None


def _quantity_at(text: str, offset: int) -> tuple[int, int] | None:
    quantity = quantity_at(text, offset)
    return (quantity.start, quantity.end) if quantity is not None else None
