"""CoNLL: a token a line with its tag, an empty line between sentences; one file for each layer.

The file names no document and no blank, so `NAME.texts.jsonl` lies beside it: for each document its text and where its
tokens are. Read without that, a text is what its tokens say.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.foreign.arriving import Arrived, Told, arrive
from annotator.formats.foreign.files import Fields, bounds_of, certain, lines_of, list_of, text_of
from annotator.formats.foreign.marks import Cannot, MarkedText, left_out, marked, uid_of
from annotator.formats.foreign.tags import (
    BLANK,
    CUTTING_OPTIONS,
    Cutting,
    Scheme,
    Tokens,
    all_tags,
    apart,
    cutting_of,
    spelt,
    tagged,
    untagged,
)
from annotator.formats.options import Options
from annotator.formats.placing import Record
from annotator.formats.titles import title_of
from annotator.model.ids import LayerId, Uid
from annotator.model.schema import Schema
from annotator.text.offsets import Bounds
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "conll"
NAME = QT_TRANSLATE_NOOP("Format", "CoNLL: a token and its tag a line")
EXTENSIONS = (".conll", ".bio", ".bioes", ".iob")
FOLDER = True
EXAMPLE = """-DOCSTART-\tO

不\tB-MONEY
低\tI-MONEY
于\tI-MONEY
1\tI-MONEY
0\tI-MONEY
0\tI-MONEY
亿\tI-MONEY
元\tI-MONEY
。\tO
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format",
    "One file for each layer. In each, what lies in or across another is left out, and so is what comes in pieces. "
    "There are no links, attributes, notes or labels of documents.",
)
OPTIONS = CUTTING_OPTIONS
TEXTS = "texts.jsonl"
DOCUMENT = "-DOCSTART-"

_CANNOT = Cannot(values=True, notes=True, ties=True, document_values=True)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Lines:
    """A document in CoNLL: the lines of each layer, and the line of the file beside them."""

    layers: dict[LayerId, str]
    beside: str


def to_conll(
    marked: MarkedText, layers: Sequence[LayerId], cutting: Cutting, scheme: Scheme
) -> tuple[Lines, list[Dropped]]:
    """The document, and what is not there as it was."""
    sentences = cutting.sentences(marked.text, marked.marks)
    tokens = [token for each in sentences for token in each]
    words = [spelt(marked.text, token) for token in tokens]
    gone: dict[Uid, Reason] = {}
    written = dict[LayerId, str]()
    for layer in layers:
        tags, changed = tagged(tokens, [mark for mark in marked.marks if mark.layer == layer], scheme)
        gone |= changed
        written[layer] = _lines(sentences, words, tags)
    return Lines(written, _beside(marked, sentences)), left_out(marked, _CANNOT, gone)


def _lines(sentences: Sequence[Tokens], words: Sequence[str], tags: Sequence[str]) -> str:
    lines = [f"{DOCUMENT}\tO\n"]
    at = 0
    for each in sentences:
        lines.append("\n")
        pairs = zip(words[at : at + len(each)], tags[at : at + len(each)], strict=True)
        lines += (f"{word}\t{tag}\n" for word, tag in pairs)
        at += len(each)
    return "".join((*lines, "\n"))


def _beside(marked: MarkedText, sentences: Sequence[Tokens]) -> str:
    line = {
        "doc_id": str(marked.uid),
        "title": marked.title,
        "name": marked.name,
        "url": marked.url,
        "annotator": marked.author,
        "text": marked.text,
        "sentences": sentences,
    }
    return _encode(line) + "\n"


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write a file for each layer, the texts beside them, and the labels in the order of the schema."""
    cutting, scheme = cutting_of(options), Scheme(options.text("scheme"))
    layers = [layer.id for layer in schema.layers if schema.types_in(layer.id)]
    with ExitStack() as stack:
        files = {layer: stack.enter_context(out.file(f"{layer}{EXTENSIONS[0]}")) for layer in layers}
        texts = stack.enter_context(out.file(TEXTS))
        for layer in layers:
            with out.file(f"{layer}.labels.txt") as labels:
                codes = (type_.code for type_ in schema.types_in(layer) if not type_.abstract)
                labels.write("".join(f"{tag}\n" for tag in all_tags(codes, scheme)).encode())
        for record in records:
            lines, dropped = to_conll(marked(record, schema), layers, cutting, scheme)
            for layer, written in lines.layers.items():
                files[layer].write(written.encode())
            texts.write(lines.beside.encode())
            for each in dropped:
                out.drop(each)


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents of a file, or of a folder with a file for each layer."""
    files = _files(path)
    beside = (path if path.is_dir() else path.parent) / TEXTS
    if beside.is_file():
        yield from _with_texts(files, beside)
        return
    for file in files:
        for n, sentences in enumerate(_documents(file), 1):
            yield sentences if isinstance(sentences, FormatError) else _alone(sentences, file.name, n)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(
        each for each in path.iterdir() if each.suffix.lower() in EXTENSIONS and not each.name.startswith(".")
    )
    if not found:
        raise FormatError("unknown_format", file=path, expected=" ".join(EXTENSIONS))
    return found


_Sentence = list[tuple[str, str, int]]
"""Tokens with their tags and lines."""


def _documents(file: Path) -> Iterator[list[_Sentence] | FormatError]:
    """The sentences of each document, or what is wrong with it. Raises what reading a file raises."""
    sentences: list[_Sentence] = []
    sentence: _Sentence = []
    first = True
    wrong: FormatError | None = None
    for number, line in enumerate(text_of(file).split("\n"), 1):
        columns = line.split()
        starts = bool(columns) and columns[0] == DOCUMENT
        if columns and not starts and not _is_comment(line):
            if len(columns) < 2:
                wrong = wrong or FormatError("not_columns", file=file.name, line=number, found=line[:80])
            sentence.append((columns[0], columns[-1], number))
        elif sentence and not _is_comment(line):
            sentences.append(sentence)
            sentence = []
        if starts:
            if not first:
                yield wrong or sentences
                sentences, wrong = [], None
            first = False
    if sentence:
        sentences.append(sentence)
    if sentences or not first:
        yield wrong or sentences


def _is_comment(line: str) -> bool:
    return line.startswith("# ") and "=" in line


def _with_texts(files: Sequence[Path], beside: Path) -> Iterator[Arrived | FormatError]:
    layers = [_documents(file) for file in files]
    for number, found in lines_of(beside):
        documents = [next(layer, None) for layer in layers]
        try:
            frame, sentences = _beside_read(certain(found))
            told = [
                each
                for file, document in zip(files, documents, strict=True)
                for each in _told(frame.text, sentences, document, file)
            ]
            yield arrive(frame, told)
        except FormatError as error:
            yield FormatError(error.code, **{"file": beside.name, "line": number, **error.details})


def _beside_read(found: Fields) -> tuple[MarkedText, list[Bounds]]:
    text = found.text("text")
    frame = MarkedText(
        uid=uid_of(found.text("doc_id")),
        title=found.text("title"),
        text=text,
        name=found.text("name", ""),
        url=found.text("url", "") or None,
        author=found.text("annotator", ""),
    )
    return frame, [bounds_of(token) for sentence in found.items("sentences") for token in list_of(sentence)]


def _told(
    text: str, tokens: Sequence[Bounds], document: list[_Sentence] | FormatError | None, file: Path
) -> Iterator[Told]:
    if isinstance(document, FormatError):
        raise document
    layer, lines = file.stem, [line for sentence in document or () for line in sentence]
    if [word for word, _, _ in lines] != [spelt(text, token) for token in tokens]:
        raise FormatError("tokens_differ", tokens=file.name)
    for n, (first, last, label) in enumerate(_untagged(lines, file.name)):
        place = f"{file.name}:{lines[first][2]}"
        yield Told(f"{layer}:{n}", label, ((tokens[first][0], tokens[last - 1][1]),), layer=layer, place=place)


def _untagged(lines: _Sentence, file: str) -> Iterator[tuple[int, int, str]]:
    """The marks of the tags. Raises FormatError(bad_tag)."""
    try:
        yield from untagged([tag for _, tag, _ in lines])
    except FormatError as error:
        raise FormatError(
            error.code, **error.details, file=file, line=lines[int(str(error.details["at"]))][2]
        ) from error


def _alone(sentences: Sequence[_Sentence], name: str, number: int) -> Arrived | FormatError:
    """A document without its text: tokens stand as they are, with a blank between two of Latin letters."""
    text = ""
    tokens: list[Bounds] = []
    lines: _Sentence = []
    for n, sentence in enumerate(sentences):
        text += "\n" if n else ""
        for at, (word, _, _) in enumerate(sentence):
            text += " " if at and apart(sentence[at - 1][0], word) else ""
            tokens.append((len(text), len(text) + len(word)))
            lines.append(sentence[at])
            text += word.replace(BLANK, " ")
    frame = MarkedText(uid_of(f"{name}\n{text}"), title_of(text, ""), text, f"{name}:{number}")
    try:
        marks = [
            Told(str(n), label, ((tokens[first][0], tokens[last - 1][1]),), place=f"{name}:{lines[first][2]}")
            for n, (first, last, label) in enumerate(_untagged(lines, name))
        ]
    except FormatError as error:
        return error
    return arrive(frame, marks)
