"""Files with annotations as they come: what is in them, by which format they are, and each document after the other."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import record
from annotator.formats.api import MarkedReader, marked_readers
from annotator.formats.foreign.arriving import Arrived, Dialect, Textless
from annotator.formats.foreign.marks import MarkedText
from annotator.formats.foreign.terms import Word, Words, words_in
from annotator.formats.options import options_for

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


Texts = Callable[[str, str], MarkedText | None]
"""The document that has this id, or else a text of this SHA-256, without any marks."""


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
    frame = texts(found.document, found.sha256)
    if frame is None:
        return FormatError("document_not_here", file=found.place, found=found.document or found.sha256)
    return found.on(frame)


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
        return next((id for ending, id in _IN_FOLDERS if next(path.rglob(f"*{ending}"), None) is not None), "")
    if is_record(path):
        return record.ID
    head = _head(path)
    ending = path.suffix.lower()
    for id, endings, signs in _SIGNS:
        if ending in endings and any(all(sign in head for sign in each) for each in signs):
            return id
    usual = (reader.ID for reader in marked_readers() if ending in reader.EXTENSIONS)
    return _USUAL.get(ending) or next(usual, "")


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
    ("csv", (".csv",), ((b"doc_id", b"fragments"),)),
    ("conll", (".txt",), ((b" B-",), (b"\tB-",), (b" S-",))),
)
"""For each format the endings of its files, and what stands in one."""


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""
