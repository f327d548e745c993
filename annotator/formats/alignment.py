"""Which annotations a model could not learn: those whose edges lie within a token of its tokenizer.

A tokenizer is `characters`, `words` (jieba's), or a `tokenizer.json` as Hugging Face's models have one.
"""

import json
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from annotator.errors import FormatError
from annotator.formats.extras import extra
from annotator.formats.foreign.files import text_of
from annotator.model.ids import Uid
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.model.work import DocumentWork
from annotator.text.offsets import Bounds
from annotator.text.passages import Passages
from annotator.text.words import load, words

CHARACTERS, WORDS = "characters", "words"

_AROUND = 2
"""Tokens that are shown before and after what is cut."""


@dataclass(frozen=True, slots=True)
class Token:
    """Where a token stands in its text, in code points, and whether it stands for what the tokenizer does not know."""

    start: int
    end: int
    unknown: bool = False


Tokenize = Callable[[str], Sequence[Token]]


@dataclass(frozen=True, slots=True)
class Cut:
    """An annotation that a tokenizer cuts; `tokens` are those around it, with a `|` between."""

    document: Uid
    title: str
    annotation: Uid
    type: str
    surface: str
    start: int
    tokens: str


@dataclass(slots=True)
class Alignment:
    """What a tokenizer makes of a project's annotations; `unknown` counts those with a token that it does not know."""

    annotations: int = 0
    cut: list[Cut] = field(default_factory=list[Cut])
    unknown: int = 0
    types: Counter[str] = field(default_factory=Counter[str])
    """All annotations, by the codes of their types."""

    def as_table(self) -> dict[str, object]:
        """As a JSON object."""
        cut = Counter(each.type for each in self.cut)
        return {
            "annotations": self.annotations,
            "cut": len(self.cut),
            "with_unknown_tokens": self.unknown,
            "types": {code: {"annotations": n, "cut": cut[code]} for code, n in self.types.items()},
            "annotations_cut": [
                {
                    "doc_id": str(each.document),
                    "title": each.title,
                    "id": str(each.annotation),
                    "type": each.type,
                    "text": each.surface,
                    "start": each.start,
                    "tokens": each.tokens,
                }
                for each in self.cut
            ],
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


def align(works: Iterable[DocumentWork], schema: Schema, tokenize: Tokenize) -> Alignment:
    """Look at every annotation of the works; a text that several people have worked on is cut once."""
    found = Alignment()
    last, tokens = "", list[Token]()
    for work in works:
        if work.annotations and work.document.text_sha256 != last:
            last, tokens = work.document.text_sha256, _tokens(work.text, tokenize)
        for annotation in work.annotations:
            code = schema.type(annotation.type).code if schema.has_type(annotation.type) else str(annotation.type)
            found.annotations += 1
            found.types[code] += 1
            found.unknown += any(each.unknown for part in annotation.fragments for each in _within(tokens, part))
            for part in annotation.fragments:
                if _is_cut(tokens, part):
                    shown, document = _shown(work.text, tokens, part), work.document
                    where = (document.uid, document.title, annotation.uid, code, annotation.surface)
                    found.cut.append(Cut(*where, part.start, shown))
                    break
    return found


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
    return "|".join(" ".join(text[start:end].split()) for start, end in bounds)
