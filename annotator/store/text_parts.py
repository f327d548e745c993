"""How texts lie in the full-text index: a long one in several rows, so that no row takes the window long to write.

Parts of a text overlap, so that words as long as `OVERLAP` stand whole in one of them; what is searched for together in
one text may still stand in two rows.
"""

from collections.abc import Iterator

from annotator.model.ids import TextId

LONGEST = 8_000
"""Code points of a part without its overlap; a few milliseconds of writing."""
OVERLAP = 256
"""Code points, blanks left out, that a part has of the next one too."""
_BITS = 16

TEXT_OF_ROW = f"text_search.rowid >> {_BITS}"
"""The id of the text that a row of the index is a part of, in SQL."""


def row_of(text: TextId, part: int) -> int:
    """Where the index has a part of a text, counted from 0."""
    return (text << _BITS) + part


def parts(text: str) -> Iterator[str]:
    """A text as the index takes it, in one part or several; one even where it is empty."""
    start = 0
    while start + LONGEST < len(text):
        end = start + LONGEST
        yield text[start : _behind(text, end)]
        start = end
    yield text[start:]


def _behind(text: str, at: int) -> int:
    """The end of `OVERLAP` characters that are no blanks, from `at` on."""
    end, solid = at, 0
    while solid < OVERLAP and end < len(text):
        solid += not text[end].isspace()
        end += 1
    return end
