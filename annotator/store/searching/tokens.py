"""The words of the full-text index: each character is one.

Text and query are folded alike (script, width, case, variants) and lose their blanks, so a phrase of such words stands
in the index just where a plain scan would find it, and nothing hides behind an inserted blank or line break. What other
words would cost and gain is in resources/decisions/0010-the-search-index.md.
"""

from annotator.store.text_parts import OVERLAP
from annotator.text.find import searchable

_MARKS = {code: 0x10FF00 + code for code in range(128) if not chr(code).isalnum()}
"""FTS5 takes ASCII marks for separators. In the index private characters stand for them, which no text has."""


def tokens(text: str) -> str:
    """The text as words of the index, with blanks between."""
    return " ".join(searchable(text).translate(_MARKS))


def phrase(typed: str) -> str:
    """What is typed as a phrase for MATCH; it must be more than blanks.

    Of what is too long to stand whole in one part of a text, only the beginning is asked for.
    """
    return f'"{" ".join(searchable(typed).translate(_MARKS)[:OVERLAP])}"'
