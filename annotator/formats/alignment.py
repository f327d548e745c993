"""Which annotations a model could not learn: those whose edges lie within a token of its tokenizer.

A tokenizer is `characters`, `words` (jieba's), or a `tokenizer.json` as Hugging Face's models have one.
"""

import json
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar, cast

from annotator.errors import FormatError
from annotator.formats.dropping import tsv_line
from annotator.formats.extras import extra
from annotator.formats.foreign.files import text_of
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.text.offsets import Bounds
from annotator.text.passages import Passages
from annotator.text.words import load, words

CHARACTERS, WORDS = "characters", "words"

_AROUND = 2
"""Tokens that are shown before and after what is cut."""
_EDGE = 6
"""Tokens at either end that are shown of what has many."""


@dataclass(frozen=True, slots=True)
class Token:
    """Where a token stands in its text, in code points, and whether it stands for what the tokenizer does not know."""

    start: int
    end: int
    unknown: bool = False


Tokenize = Callable[[str], Sequence[Token]]


class Tagged(Protocol):
    """A text with annotations whose offsets are into that text: a person's work, or a record."""

    @property
    def document(self) -> Document:
        """Whose text it is."""
        ...

    @property
    def text(self) -> str:
        """The source text or the reading text."""
        ...

    @property
    def annotations(self) -> Sequence[Annotation]:
        """Those that are looked at."""
        ...


_Tagged = TypeVar("_Tagged", bound=Tagged)


@dataclass(frozen=True, slots=True)
class Cut:
    """An annotation that a tokenizer cuts; `tokens` are those around it, with a `|` between."""

    document: Document
    annotation: Annotation
    type: str
    start: int
    tokens: str

    def as_table(self) -> Mapping[str, str | int]:
        """As a JSON object."""
        return {
            "doc_id": str(self.document.uid),
            "title": self.document.title,
            "id": str(self.annotation.uid),
            "type": self.type,
            "text": self.annotation.surface,
            "start": self.start,
            "tokens": self.tokens,
        }


ALIGNMENT = "alignment.tsv"
"""What lists the annotations that a tokenizer cuts, beside or within an export."""
_HEADER = ("doc_id", "title", "id", "type", "text", "start", "tokens")


@dataclass(slots=True)
class Alignment:
    """What a tokenizer makes of annotations, counted by the codes of their types.

    `unknown` counts those with a token that the tokenizer does not know.
    """

    types: Counter[str] = field(default_factory=Counter[str])
    cut: Counter[str] = field(default_factory=Counter[str])
    unknown: int = 0

    @property
    def annotations(self) -> int:
        """How many were looked at."""
        return self.types.total()

    def as_table(self) -> dict[str, object]:
        """As a JSON object."""
        return {
            "annotations": self.annotations,
            "cut": self.cut.total(),
            "with_unknown_tokens": self.unknown,
            "types": {code: {"annotations": n, "cut": self.cut[code]} for code, n in self.types.items()},
        }


def tokenizer(name: str) -> Tokenize:
    """The tokenizer of this name, or of this file. Raises FormatError(not_tokenizer), UsageError(extra_missing)."""
    if name == CHARACTERS:
        return lambda text: [Token(n, n + 1) for n, each in enumerate(text) if not each.isspace()]
    if name == WORDS:
        load()
        return lambda text: [Token(start, end) for start, end in words(text)]
    return _of_file(Path(name))


def _of_file(path: Path) -> Tokenize:
    with extra("tokenizers"):
        from tokenizers import Tokenizer

    content = text_of(path)
    # The library raises plain exceptions.
    try:
        found = Tokenizer.from_str(content)
        found.no_truncation()
        found.no_padding()
        unknown = _unknown(content)
    except Exception as error:
        raise FormatError("not_tokenizer", file=path.name, reason=str(error)[:200]) from error

    def tokenize(text: str) -> list[Token]:
        encoded = found.encode(text, add_special_tokens=False)
        pairs = zip(encoded.offsets, encoded.tokens, strict=True)
        return [Token(start, end, token == unknown) for (start, end), token in pairs if start < end]

    return tokenize


def _unknown(content: str) -> str:
    """What the tokenizer writes for what it does not know; empty where it knows every byte."""
    model = cast("dict[str, dict[str, object]]", json.loads(content)).get("model", {})
    token = model.get("unk_token")
    return token if isinstance(token, str) else ""


class Aligner:
    """Looks at one text after the other; a text that several people have worked on is cut once."""

    def __init__(self, schema: Schema, tokenize: Tokenize) -> None:
        self.found = Alignment()
        self._schema = schema
        self._tokenize = tokenize
        self._text = ""
        self._tokens = list[Token]()

    def cuts(self, tagged: Tagged) -> Iterator[Cut]:
        """The annotations of a text that are cut; all of them are counted."""
        if tagged.annotations and tagged.text != self._text:
            self._text, self._tokens = tagged.text, _tokens(tagged.text, self._tokenize)
        for annotation in tagged.annotations:
            code = self._code(annotation)
            self.found.types[code] += 1
            within = (token for part in annotation.fragments for token in _within(self._tokens, part))
            self.found.unknown += any(token.unknown for token in within)
            part = next((part for part in annotation.fragments if _is_cut(self._tokens, part)), None)
            if part is not None:
                self.found.cut[code] += 1
                shown = _shown(tagged.text, self._tokens, part)
                yield Cut(tagged.document, annotation, code, part.start, shown)

    def listing(self, records: Iterable[_Tagged], file: BinaryIO) -> Iterator[_Tagged]:
        """The same records; what is cut in them is listed in `file`, which is closed behind the last."""
        with file:
            file.write(tsv_line(_HEADER).encode())
            for record in records:
                for cut in self.cuts(record):
                    file.write(tsv_line(tuple(map(str, cut.as_table().values()))).encode("utf-8", "backslashreplace"))
                yield record

    def _code(self, annotation: Annotation) -> str:
        known = self._schema.has_type(annotation.type)
        return self._schema.type(annotation.type).code if known else str(annotation.type)


def align(
    found: Iterable[Tagged], schema: Schema, tokenize: Tokenize, told: Callable[[Cut], object] = lambda _: None
) -> Alignment:
    """Look at every annotation of the texts, and tell of each that is cut."""
    aligner = Aligner(schema, tokenize)
    for tagged in found:
        for cut in aligner.cuts(tagged):
            told(cut)
    return aligner.found


def _tokens(text: str, tokenize: Tokenize) -> list[Token]:
    """The tokens of each passage, as models are given them."""
    passages = Passages(text)
    found: list[Token] = []
    for n in range(len(passages)):
        start, end = passages.span(n)
        found += (Token(start + each.start, start + each.end, each.unknown) for each in tokenize(text[start:end]))
    return found


def _within(tokens: Sequence[Token], span: Span) -> Sequence[Token]:
    first = bisect_right(tokens, span.start, key=lambda token: token.end)
    return tokens[first : bisect_left(tokens, span.end, key=lambda token: token.start)]


def _is_cut(tokens: Sequence[Token], span: Span) -> bool:
    inside = _within(tokens, span)
    return bool(inside) and (inside[0].start < span.start or inside[-1].end > span.end)


def _shown(text: str, tokens: Sequence[Token], span: Span) -> str:
    inside = _within(tokens, span)
    first = bisect_left(tokens, inside[0].start, key=lambda token: token.start)
    near = tokens[max(0, first - _AROUND) : first + len(inside) + _AROUND]
    bounds: list[Bounds] = list(dict.fromkeys((each.start, each.end) for each in near))
    told = [" ".join(text[start:end].split()) for start, end in bounds]
    # Of what is long only the edges matter.
    return "|".join(told if len(told) <= 2 * _EDGE else (*told[:_EDGE], "…", *told[-_EDGE:]))
