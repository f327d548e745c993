"""What a person looks for, and the few marks it is typed with, in half or full width, in Chinese or English.

`成都 "all these words" /[0-9]+亿/ -重庆 类型:机构,企业 作者:李波 状态:done 标题:规划 值>=100亿元 bound:MORE_THAN`

Terms stand apart by blanks and must all hold; `-` takes one out. Between commas any one value will do. What a filter's
values mean (which type, which person, how much) is for those to tell who know the project.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from annotator.errors import UsageError


class Field(StrEnum):
    """What a filter looks at: of a document STATE and TITLE, of an annotation the rest."""

    TYPE = "type"
    SURFACE = "surface"
    AUTHOR = "author"
    STATE = "state"
    TITLE = "title"
    VALUE = "value"
    UNIT = "unit"
    ATTRIBUTE = "attribute"
    """Any attribute of the schema, by the filter's own name; no word to type."""


WORDS: Mapping[Field, tuple[str, ...]] = {
    Field.TYPE: ("type", "类型", "類型"),
    Field.SURFACE: ("surface", "原文"),
    Field.AUTHOR: ("author", "作者"),
    Field.STATE: ("state", "状态", "狀態"),
    Field.TITLE: ("title", "标题", "標題"),
    Field.VALUE: ("value", "amount", "值", "数值", "數值", "金额", "金額"),
    Field.UNIT: ("unit", "单位", "單位"),
}
"""What may be typed for each field, the first in English, then in Chinese."""


class Comparison(StrEnum):
    """How a filter's values are compared; IS is `:` and `=`."""

    IS = "="
    MORE = ">"
    LESS = "<"
    AT_LEAST = ">="
    AT_MOST = "<="


@dataclass(frozen=True, slots=True)
class Words:
    """Text as it stands, whatever its script, width, case and blanks. `quoted` letters are never read as initials."""

    typed: str
    quoted: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Expression:
    """A regular expression, as typed between two strokes."""

    pattern: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition; `name` is as it was typed, and any one of `values` will do. Compared values are never several."""

    field: Field
    name: str
    comparison: Comparison
    values: tuple[str, ...]
    negated: bool = False


Term: TypeAlias = Words | Expression | Filter


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: all of these terms."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)


_FIELDS = {word: field for field, words in WORDS.items() for word in words}
_QUOTES = {**dict.fromkeys('"“”＂', '"“”＂'), "「": "」", "『": "』"}
"""Each mark that opens a phrase, with those that close it."""

_BLANKS = re.compile(r"\s*")
_WORD = re.compile(r"\S+")
_FILTER = re.compile(r"([^\W\d_][^\W\d]*)\s*([>＞<＜][=＝]|[:：=＝>＞<＜≥≧≤≦])")
_VALUE = re.compile(r"[^\s,，、]+")
_COMMA = re.compile(r"[,，、]")
_AMOUNT = re.compile(r"(?:[0-9０-９.．,，]+\s+(?=[十百千万亿萬億%％元]))?\S+")
_EXPRESSION = re.compile(r"[/／]((?:[^/／\\]|\\.)+)[/／](?!\S)", re.DOTALL)
_SAME = str.maketrans({"≥": ">=", "≧": ">=", "≤": "<=", "≦": "<=", ":": "="})


def parse(typed: str) -> Query:
    """Read what was typed; nothing but blanks is an empty query.

    Raises UsageError: open_quote, open_expression, empty_filter.
    """
    return Query(tuple(_Reader(typed).terms()))


_INITIALS = re.compile("[a-hj-tw-z]{2,}", re.IGNORECASE | re.ASCII)


def is_letters(words: Words) -> bool:
    """Whether the words may be initials of a Chinese name: two or more letters that pinyin begins with, unquoted."""
    return not words.quoted and _INITIALS.fullmatch(words.typed) is not None


class _Reader:
    def __init__(self, typed: str) -> None:
        self._typed = typed
        self._at = 0

    def terms(self) -> list[Term]:
        terms: list[Term] = []
        while self._skip_blanks():
            terms.append(self._term())
        return terms

    def _skip_blanks(self) -> bool:
        """Whether anything is left."""
        found = _BLANKS.match(self._typed, self._at)
        self._at = found.end() if found else self._at
        return self._at < len(self._typed)

    def _term(self) -> Term:
        negated = self._here() in "-－" and self._typed[self._at + 1 : self._at + 2].strip() != ""
        self._at += negated
        if (phrase := self._whole_phrase()) is not None:
            return Words(phrase, quoted=True, negated=negated)
        if self._here() in "/／":
            return Expression(self._expression(), negated)
        return self._filter(negated) or Words(self._take(_WORD), negated=negated)

    def _here(self) -> str:
        return self._typed[self._at : self._at + 1]

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._typed, self._at)
        self._at = found.end() if found else self._at
        return found.group() if found else ""

    def _whole_phrase(self) -> str | None:
        """The phrase that makes up the whole term; the marks in “双城”经济 are part of what is looked for."""
        start = self._at
        if self._here() not in _QUOTES:
            return None
        phrase = self._phrase()
        if self._here().strip():
            self._at = start
            return None
        return phrase

    def _phrase(self) -> str:
        mark = self._here()
        start = self._at + 1
        ends = [at for at in range(start, len(self._typed)) if self._typed[at] in _QUOTES[mark]]
        phrase = self._typed[start : ends[0]] if ends else ""
        if not phrase.strip():
            raise UsageError("open_quote", found=self._typed[start:])
        self._at = ends[0] + 1
        return phrase

    def _expression(self) -> str:
        found = _EXPRESSION.match(self._typed, self._at)
        if found is None:
            raise UsageError("open_expression", found=self._take(_WORD))
        self._at = found.end()
        return found[1]

    def _filter(self, negated: bool) -> Filter | None:
        found = _FILTER.match(self._typed, self._at)
        if found is None:
            return None
        self._at = found.end()
        name = unicodedata.normalize("NFKC", found[1])
        field = _FIELDS.get(name.lower(), Field.ATTRIBUTE)
        comparison = Comparison(unicodedata.normalize("NFKC", found[2]).translate(_SAME))
        several = comparison is Comparison.IS and field is not Field.VALUE
        values = tuple(self._values() if several else self._amount())
        if not values:
            raise UsageError("empty_filter", filter=found[0])
        return Filter(field, name, comparison, values, negated)

    def _values(self) -> list[str]:
        values = self._one_of(lambda: self._take(_VALUE))
        while values and self._take(_COMMA):
            values += self._one_of(lambda: self._take(_VALUE))
        return values

    def _amount(self) -> list[str]:
        return self._one_of(lambda: self._take(_AMOUNT))

    def _one_of(self, otherwise: Callable[[], str]) -> list[str]:
        """The phrase that comes next, or what else there is."""
        self._skip_blanks()
        value = self._phrase() if self._here() and self._here() in _QUOTES else otherwise()
        return [value] if value else []
