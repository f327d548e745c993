"""Files with annotations as they come: what is in them, by which format they are, and each document after the other."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import record
from annotator.formats.api import MarkedReader, marked_readers
from annotator.formats.columns import tells_marks
from annotator.formats.foreign import csv_rows, tables
from annotator.formats.foreign.arriving import Arrived, Dialect, Textless
from annotator.formats.foreign.marks import MarkedText
from annotator.formats.foreign.rows import WORKBOOK, head_of
from annotator.formats.foreign.terms import Word, Words, words_in
from annotator.formats.options import options_for
from annotator.model.document import Document

_HEAD = 1_000_000
"""Bytes that tell what a file is: what is said of a text may stand behind it."""


@dataclass(slots=True)
class Survey:
    """What is in some files: `refused` counts what does not fit its text, `failed` what cannot be read at all."""

    words: Words = field(default_factory=dict[tuple[Word, str], int])
    documents: int = 0
    marks: int = 0
    people: set[str] = field(default_factory=set[str])
    dialects: Counter[Dialect] = field(default_factory=Counter[Dialect])
    refused: int = 0
    failed: list[FormatError] = field(default_factory=list[FormatError])
    revised: bool = False
    """Whether they are tables, in which work may have been changed."""


Texts = Callable[[str, str], tuple[Document, str] | None]
"""The document that has this uid, as it is written, or else a text of this SHA-256; and its text."""


def no_texts(document: str, sha256: str) -> None:
    """Nothing is there."""


def arrivals(reader: MarkedReader, paths: Iterable[Path], texts: Texts = no_texts) -> Iterator[Arrived | FormatError]:
    """The documents of files and folders, with an error for each part that cannot be read.

    What a file says of a document whose text it does not have is put onto that of `texts`.
    """
    options = options_for(reader.OPTIONS)
    for path in paths:
        try:
            for found in reader.read_marked(path, options):
                yield _with_text(found, texts) if isinstance(found, Textless) else found
        except FormatError as error:
            yield FormatError(error.code, **{"file": path.name, **error.details})


def _with_text(found: Textless, texts: Texts) -> Arrived | FormatError:
    known = texts(found.document, found.sha256)
    if known is None:
        return FormatError("document_not_here", file=found.place, found=found.document or found.sha256)
    document, text = known
    return found.on(MarkedText(document.uid, document.title, text, document.name, document.url))


def survey(found: Iterable[Arrived | FormatError], check: Callable[[], None] = lambda: None) -> Survey:
    """Look through all of it, asking `check` before each document, which stops it by raising `Cancelled`."""
    told = Survey()

    def counted() -> Iterator[Arrived]:
        for each in found:
            check()
            if isinstance(each, FormatError):
                told.failed.append(each)
                continue
            told.documents += 1
            told.marks += len(each.marked.marks)
            told.people |= {each.marked.author} - {""}
            told.refused += len(each.refused)
            told.revised |= each.attributes is not None
            if each.dialect is not None:
                told.dialects[each.dialect] += 1
            yield each

    told.words = words_in(counted())
    return told


def is_record(path: Path) -> bool:
    """Whether the file is an export of ours. One that cannot be read is none."""
    head = _head(path)
    return head.lstrip().startswith(b"{") and json.dumps(record.FORMAT).encode() in head[:200]


def guess(path: Path) -> str:
    """The id of the format that a file or folder with annotations is most likely of; empty for what none has."""
    if path.is_dir():
        return marked_table(path) or next(
            (id for ending, id in _IN_FOLDERS if next(path.rglob(f"*{ending}"), None) is not None), ""
        )
    if is_record(path):
        return record.ID
    table = marked_table(path)
    if table:
        return table
    head = _head(path)
    ending = path.suffix.lower()
    for id, endings, signs in _SIGNS:
        if ending in endings and any(all(sign in head for sign in each) for each in signs):
            return id
    usual = (reader.ID for reader in marked_readers() if ending in reader.EXTENSIONS)
    return _USUAL.get(ending) or next(usual, "")


REVISED = frozenset((csv_rows.ID, tables.ID))
"""The formats that work is edited in, so that it may come in again as changes."""


def marked_table(path: Path) -> str:
    """The id of the format of a table of annotations, or of a folder with such; empty for any other table or file."""
    if path.is_dir():
        links = any((path / f"{tables.LINKS}{ending}").is_file() for ending in tables.EXTENSIONS)
        return tables.ID if links else ""
    if path.suffix.lower() not in tables.EXTENSIONS:
        return ""
    head = head_of(path)
    if not tells_marks(head):
        return ""
    return tables.ID if tables.SENTENCE in head or path.suffix.lower() != ".csv" else csv_rows.ID


def marked_workbook(path: Path) -> str:
    """The same for a workbook, all of which must be read to tell."""
    return csv_rows.ID if path.suffix.lower() == WORKBOOK and tells_marks(head_of(path)) else ""


def beside(path: Path) -> set[Path]:
    """The files that lie beside a table of annotations, and come in with it."""
    return {path.with_suffix(ending) for ending in (csv_rows.DOCUMENTS, csv_rows.LINKS, csv_rows.LABELS)}


_USUAL = {".json": "label-studio", ".jsonl": "doccano", ".txt": "conll"}
_IN_FOLDERS = (
    *((".ann", "brat"), (".conll", "conll"), (".jsonld", "web-annotation")),
    *((".spacy", "spacy"), (".xmi", "cas"), ("TypeSystem.xml", "cas")),
)
_SIGNS: tuple[tuple[str, tuple[str, ...], tuple[tuple[bytes, ...], ...]], ...] = (
    ("cas", (".json",), ((b"%FEATURE_STRUCTURES",), (b"%TYPES",))),
    ("label-studio", (".json",), ((b'"annotations"',), (b'"predictions"',), (b'"labels"', b'"start"'))),
    ("uie", (".jsonl", ".json", ".txt"), ((b'"result_list"', b'"prompt"'),)),
    ("tokens", (".jsonl", ".json"), ((b'"tokens"',),)),
    ("doccano", (".jsonl", ".json"), ((b'"entities"', b"start_offset"), (b'"label"', b"[["), (b'"labels"', b"[["))),
    ("chat", (".jsonl", ".json"), ((b'"messages"', b'"role"'), (b'"conversations"',), (b'"instruction"',))),
    ("conll", (".txt",), ((b" B-",), (b"\tB-",), (b" S-",))),
)
"""For each format the endings of its files, and what stands in one."""


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""
