"""The words of the full-text index: every two characters that stand side by side, then each character once.

Text and query are folded alike (script, width, case, variants) and lose their blanks, so a phrase of such words stands
in the index just where a plain scan would find it, and nothing hides behind an inserted blank or line break.

Single characters as words make half the index, but a tenth of the queries, those with digits and marks, then take more
than a tenth of what LIKE takes; and the beginnings of pairs, in place of characters of their own, take longer than LIKE
(packaging/bench/search.py has the figures).
"""

from operator import add

from annotator.store.text_parts import OVERLAP
from annotator.text.find import searchable

_MARKS = {code: 0x10FF00 + code for code in range(128) if not chr(code).isalnum()}
"""FTS5 takes ASCII marks for separators. In the index private characters stand for them, which no text has."""


def tokens(text: str) -> str:
    """The text as words of the index, with blanks between."""
    signs = searchable(text).translate(_MARKS)
    return " ".join((*map(add, signs, signs[1:]), *dict.fromkeys(signs)))


def phrase(typed: str) -> str:
    """What is typed as a phrase for MATCH; it must be more than blanks.

    Of what is too long to stand whole in one part of a text, only the beginning is asked for.
    """
    signs = searchable(typed).translate(_MARKS)[:OVERLAP]
    words = [signs] if len(signs) == 1 else map(add, signs, signs[1:])
    return f'"{" ".join(words)}"'
