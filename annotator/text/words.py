"""Words of Chinese text, by jieba; by kinds of character until its dictionary is loaded.

Texts are looked up in Simplified, whatever they are written in: jieba knows little Traditional.
"""

import logging
import re
import warnings
from collections.abc import Iterable, Mapping
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from annotator import paths
from annotator.text.offsets import Bounds
from annotator.text.passages import passage_at
from annotator.text.script import simplified_characters

if TYPE_CHECKING:
    from jieba import Tokenizer

_WHOLE = re.compile(
    r"""
    (?<![0-9A-Za-z]) [0-9]{1,3} (?:,[0-9]{3})+ (?:\.[0-9]+)? [%‰]? (?![0-9A-Za-z])  # 1,200.5
    | [0-9]+ (?:\.[0-9]+)* [%‰]? (?![0-9A-Za-z])                                    # 46.2%  2020.1.3
    | [０-９]+ (?:[．，][０-９]+)* [％‰]?
    | [0-9A-Za-zＡ-Ｚａ-ｚ\u00c0-\u024f]+                                             # 5G  GDP
    | [\u3040-\u30ff]+ | [\uac00-\ud7af]+                                           # kana, hangul
    """,
    re.VERBOSE,
)
_CHARACTER = re.compile(r"\S")

_LOADING = Lock()
"""Two workers that want words at the same moment must not both load the dictionary."""

_REACH = 256
"""How far around an offset is looked at, in code points: far enough to cut as in the whole."""


@cache
def _tokenizer() -> "Tokenizer":
    folder = paths.user_cache() / "jieba"
    folder.mkdir(mode=0o700, exist_ok=True)
    # WORKAROUND(jieba 0.42.1): its source has invalid escapes, and it imports the deprecated pkg_resources;
    # `python -B -W error -c "import jieba"` tells whether this is still needed.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from jieba import Tokenizer
    logging.getLogger("jieba").setLevel(logging.CRITICAL)
    tokenizer = Tokenizer()
    tokenizer.tmp_dir = str(folder)
    tokenizer.initialize()
    return tokenizer


def load() -> None:
    """Load the dictionary, which takes about a second: for a worker, once the window stands."""
    with _LOADING:
        _tokenizer()


def loaded() -> bool:
    """Whether words are told by the dictionary yet."""
    return _tokenizer.cache_info().currsize > 0


def known_words() -> Mapping[str, int]:
    """The dictionary: words, with how often each is met, and beginnings of words with 0. Loads it, see `load`."""
    load()
    return _tokenizer().FREQ


def words(text: str) -> list[Bounds]:
    """The words of a text in order; together they cover all of it but the blanks. Each mark is a word of its own.

    A numeral is one word with its separators and percent sign, a run of Latin letters and digits is another.
    """
    tokens = _dictionary_words(text) if loaded() else [match.span() for match in _CHARACTER.finditer(text)]
    return _joined([*tokens, *(match.span() for match in _WHOLE.finditer(text))])


def word_at(text: str, offset: int) -> Bounds | None:
    """The word that holds the character at `offset`; None on a blank, a line break, or at the end of the text."""
    if offset >= len(text) or text[offset].isspace():
        return None
    start, end = passage_at(text, offset)
    start, end = max(start, offset - _REACH), min(end, offset + _REACH)
    found = next(word for word in words(text[start:end]) if word[1] > offset - start)
    return start + found[0], start + found[1]


def _dictionary_words(text: str) -> list[Bounds]:
    found: list[Bounds] = []
    start = 0
    for token in _tokenizer().cut(simplified_characters(text)):
        end = start + len(token)
        if not token.isspace():
            found.append((start, end))
        start = end
    return found


def _joined(bounds: Iterable[Bounds]) -> list[Bounds]:
    """In order, with those that share a character made one."""
    joined: list[Bounds] = []
    for start, end in sorted(bounds):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined
