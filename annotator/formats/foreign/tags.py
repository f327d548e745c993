"""Tokens and tags: flat marks of one layer as BIO or BIOES, and back (Ramshaw & Marcus 1995; Ratinov & Roth 2009).

Sentences are passages, joined where a mark goes over a line break, so that nothing is lost by where a sentence ends.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.errors import FormatError
from annotator.formats.dropping import Reason
from annotator.formats.foreign.marks import Mark, flat
from annotator.formats.options import Choice, Option, OptionKind, Options
from annotator.model.ids import Uid
from annotator.model.span import Span
from annotator.text.offsets import Bounds
from annotator.text.passages import Passages
from annotator.text.words import load, words
from annotator.wording.marked import QT_TRANSLATE_NOOP


class Scheme(StrEnum):
    """How tags say where a mark begins and ends."""

    BIO = "BIO"
    BIOES = "BIOES"


class Unit(StrEnum):
    """What a token is."""

    CHARACTER = "character"
    WORD = "word"


class Blanks(StrEnum):
    """What becomes of blanks: no format of tokens can have one."""

    MARKED = "marked"
    LEFT_OUT = "left_out"


BLANK = "\u2581"
"""▁ stands for a blank, as in SentencePiece."""

Tokens = Sequence[Bounds]

UNIT = Option(
    "unit",
    OptionKind.CHOICE,
    Unit.CHARACTER,
    QT_TRANSLATE_NOOP("Format", "Tokens"),
    QT_TRANSLATE_NOOP("Format", "By words, annotations are left out that begin or end within a word."),
    (
        Choice(Unit.CHARACTER, QT_TRANSLATE_NOOP("Format", "Characters")),
        Choice(Unit.WORD, QT_TRANSLATE_NOOP("Format", "Words")),
    ),
)
CUTTING_OPTIONS = (
    UNIT,
    Option(
        "scheme",
        OptionKind.CHOICE,
        Scheme.BIO,
        QT_TRANSLATE_NOOP("Format", "Tags"),
        choices=(Choice(Scheme.BIO, "B I O"), Choice(Scheme.BIOES, "B I O E S")),
    ),
    Option(
        "blanks",
        OptionKind.CHOICE,
        Blanks.MARKED,
        QT_TRANSLATE_NOOP("Format", "Blanks"),
        choices=(
            Choice(Blanks.MARKED, QT_TRANSLATE_NOOP("Format", "Tokens written as ▁")),
            Choice(Blanks.LEFT_OUT, QT_TRANSLATE_NOOP("Format", "No tokens")),
        ),
    ),
)
"""What can be set on how a text becomes tokens and tags."""


@dataclass(frozen=True, slots=True)
class Cutting:
    """How a text is cut into tokens."""

    unit: Unit = Unit.CHARACTER
    blanks: Blanks = Blanks.MARKED

    def sentences(self, text: str, marks: Iterable[Mark]) -> list[Tokens]:
        """The tokens of each sentence that has any, in code points of the text."""
        cut = ((start, self.tokens(text[start:end])) for start, end in stretches(text, marks))
        return [[(start + first, start + last) for first, last in tokens] for start, tokens in cut if tokens]

    def tokens(self, part: str) -> Tokens:
        """The tokens of a stretch of text; none where it is blank. Words are told by jieba once `load` was called."""
        if self.unit is Unit.CHARACTER:
            found = [(n, n + 1) for n, each in enumerate(part) if not each.isspace()]
        else:
            found = words(part)
        return _filled(found, len(part)) if found and self.blanks is Blanks.MARKED else found


def cutting_of(options: Options) -> Cutting:
    """How `CUTTING_OPTIONS` say that a text is to be cut; loads the dictionary where that is by words."""
    unit = Unit(options.text("unit"))
    if unit is Unit.WORD:
        load()
    return Cutting(unit, Blanks(options.text("blanks")))


def apart(before: str, after: str) -> bool:
    """Whether two tokens are words with a blank between, as in English: characters are not, nor 5 and G."""
    return len(before) + len(after) > 2 and _LATIN.fullmatch(before[-1]) is not None and _LATIN.match(after) is not None


_LATIN = re.compile(r"[0-9A-Za-z\u00c0-\u024f]")


def _filled(tokens: Tokens, length: int) -> list[Bounds]:
    """The tokens with one for every character between them."""
    filled: list[Bounds] = []
    at = 0
    for start, end in [*tokens, (length, length)]:
        filled += ((n, n + 1) for n in range(at, start))
        if start < end:
            filled.append((start, end))
        at = end
    return filled


def stretches(text: str, marks: Iterable[Mark]) -> Iterator[Bounds]:
    """The passages, those made one that a mark goes over."""
    passages = Passages(text)
    joined = {n for mark in marks for n in range(passages.at(mark.span.start), passages.at(mark.span.end - 1))}
    start = 0
    for n in range(len(passages)):
        if n - 1 not in joined:
            start = passages.span(n)[0]
        if n not in joined:
            yield start, passages.span(n)[1]


def spelt(text: str, token: Bounds) -> str:
    """What stands in a file for a token: blanks in it are marked."""
    return "".join(BLANK if each.isspace() else each for each in text[token[0] : token[1]])


def tagged(tokens: Tokens, marks: Sequence[Mark], scheme: Scheme) -> tuple[list[str], dict[Uid, Reason]]:
    """The tags of all tokens of a text for the marks of one layer, and what became of marks that have none, or less."""
    kept, changed = flat(marks)
    tags = ["O"] * len(tokens)
    for mark in kept:
        first, last, reason = cut_of(mark.span, tokens)
        if reason is not None:
            changed[mark.uid] = reason
        if reason in (None, Reason.BLANK_EDGES):
            tags[first:last] = _tags(mark.label, last - first, scheme)
    return tags, changed


def cut_of(span: Span, tokens: Tokens) -> tuple[int, int, Reason | None]:
    """The tokens of a span, from the first to before the second number, and what keeps it from being just these."""
    first = bisect_left(tokens, span.start, key=lambda token: token[0])
    last = bisect_right(tokens, span.end, key=lambda token: token[1])
    return first, last, _reason(span, tokens, first, last)


def _reason(span: Span, tokens: Tokens, first: int, last: int) -> Reason | None:
    if (first and tokens[first - 1][1] > span.start) or (last < len(tokens) and tokens[last][0] < span.end):
        return Reason.CUTS_TOKEN
    if first >= last:
        return Reason.ONLY_BLANKS
    return None if (tokens[first][0], tokens[last - 1][1]) == (span.start, span.end) else Reason.BLANK_EDGES


def _tags(label: str, length: int, scheme: Scheme) -> list[str]:
    if scheme is Scheme.BIO:
        return [f"B-{label}", *[f"I-{label}"] * (length - 1)]
    if length == 1:
        return [f"S-{label}"]
    return [f"B-{label}", *[f"I-{label}"] * (length - 2), f"E-{label}"]


def all_tags(labels: Iterable[str], scheme: Scheme) -> list[str]:
    """Every tag there can be, `O` first, then in the order of the labels."""
    letters = "BI" if scheme is Scheme.BIO else "BIES"
    return ["O", *(f"{letter}-{label}" for label in labels for letter in letters)]


def untagged(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The marks of a sentence's tags: first token, the one after the last, label. Raises FormatError(bad_tag).

    BIO, BIOES and its other spellings (BILOU, BMES, IOB1) are read alike: whatever cannot go on begins anew.
    """
    start, label = 0, ""
    for n, tag in enumerate([*tags, "O"]):
        letter, _, name = tag.partition("-")
        if letter not in _LETTERS or (letter == "O") == bool(name):
            raise FormatError("bad_tag", found=tag[:80], expected="O, B-…, I-…", at=n)
        if label and (letter in _BEGINS or name != label):
            yield start, n, label
            label = ""
        if letter != "O" and not label:
            start, label = n, name
        if letter in _ENDS and label:
            yield start, n + 1, label
            label = ""


_LETTERS = frozenset("OBIESLUM")
_BEGINS, _ENDS = frozenset("OBSU"), frozenset("ESLU")
