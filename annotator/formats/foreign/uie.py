"""PaddleNLP's UIE: a line for each paragraph and prompt, which is the name of a type, or “something的link”.

Prompts are the labels of the schema, in the language of the texts. Some prompts with nothing to find are added, so
that a model learns to find nothing. The texts that the paragraphs are of lie beside it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie
from annotator.formats.foreign.files import Fields, certain, lines_of
from annotator.formats.foreign.marks import Cannot, MarkedText, left_out, marked, of_mark, tie_words
from annotator.formats.foreign.paragraphs import DOCUMENTS, Homes, Paragraph, document_line
from annotator.formats.foreign.parts import Part, parts_of
from annotator.formats.options import Choice, Option, OptionKind, Options
from annotator.formats.placing import Record
from annotator.model.schema import Schema
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "uie"
NAME = QT_TRANSLATE_NOOP("Format", "PaddleNLP UIE: JSON Lines")
EXTENSIONS = (".jsonl", ".txt")
FOLDER = False
EXAMPLE = """{"content":"投资100亿元。","prompt":"金额","result_list":[{"text":"100亿元","start":2,"end":7}]}
{"content":"投资100亿元。","prompt":"100亿元的属性","result_list":[{"text":"投资","start":0,"end":2}]}
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format",
    "What comes in pieces goes from the first to the last as one. There are no attributes, notes or labels of documents"
    ", and no links from one paragraph to another. What has the same words in a paragraph has its links together.",
)
LABELS, CODES = "labels", "codes"
OPTIONS = (
    Option(
        "prompts",
        OptionKind.CHOICE,
        LABELS,
        QT_TRANSLATE_NOOP("Format", "Prompts"),
        choices=(
            Choice(LABELS, QT_TRANSLATE_NOOP("Format", "Names of types")),
            Choice(CODES, QT_TRANSLATE_NOOP("Format", "Codes of types")),
        ),
    ),
    Option(
        "negatives",
        OptionKind.NUMBER,
        "2",
        QT_TRANSLATE_NOOP("Format", "Prompts with nothing to find, for each paragraph"),
    ),
)
OF = "的"

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def lines_for(part: Part, types: Mapping[str, str], links: Mapping[str, str], negatives: int) -> Iterator[str]:
    """The lines of a paragraph: types in the order of the schema, links, then some that have nothing."""
    spans: dict[str, dict[tuple[int, int], None]] = {}
    where = {mark.uid: mark for mark in part.marks}
    for mark in part.marks:
        spans.setdefault(types[mark.label], {})[mark.span.start, mark.span.end] = None
    for name in dict.fromkeys(types.values()):
        if name in spans:
            yield _line(part.text, name, spans[name])
    ends: dict[str, dict[tuple[int, int], None]] = {}
    for tie in part.whole.ties:
        if tie.source in where and tie.target in where:
            target = where[tie.target].span
            source = where[tie.source].span
            prompt = f"{part.text[source.start : source.end]}{OF}{links[tie.label]}"
            ends.setdefault(prompt, {})[target.start, target.end] = None
    for prompt, found in ends.items():
        yield _line(part.text, prompt, found)
    missing = [name for name in dict.fromkeys(types.values()) if name not in spans]
    missing.sort(key=lambda name: sha256(f"{part.id} {name}".encode()).digest())
    for name in missing[:negatives]:
        yield _line(part.text, name, ())


def _line(text: str, prompt: str, spans: Iterable[tuple[int, int]]) -> str:
    found = [{"text": text[start:end], "start": start, "end": end} for start, end in sorted(spans)]
    return _encode({"content": text, "result_list": found, "prompt": prompt}) + "\n"


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write the lines of each paragraph."""
    by_label = options.text("prompts") == LABELS
    types = {each.code: each.label if by_label else each.code for each in schema.types if not each.abstract}
    links = {each.code: each.label if by_label else each.code for each in schema.links}
    with out.file() as file, out.file(DOCUMENTS) as documents:
        for record in records:
            found = marked(record, schema)
            parts = parts_of(found)
            for part in parts:
                file.write("".join(lines_for(part, types, links, options.number("negatives"))).encode())
            documents.write(document_line(found, parts))
            for each in dropped_of(found, parts):
                out.drop(each)


def dropped_of(found: MarkedText, parts: Iterable[Part]) -> list[Dropped]:
    """What is not in the lines as it was."""
    place = {mark.uid: part.number for part in parts for mark in part.marks}
    dropped = left_out(found, Cannot(values=True, notes=True, document_values=True), {})
    dropped += (of_mark(found, mark, Reason.HULL) for mark in found.marks if len(mark.fragments) > 1)
    dropped += (
        tie_words(found, tie, Reason.ACROSS_PARTS) for tie in found.ties if place[tie.source] != place[tie.target]
    )
    return dropped


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents of the paragraphs, or each as one; a prompt “X的Y” is a link where X is an annotation in it."""
    yield from Homes(path).documents(_paragraphs(path))


def _paragraphs(path: Path) -> Iterator[Paragraph | FormatError]:
    for text, group in groupby(lines_of(path), lambda each: _content(each[1])):
        rows = list(group)
        try:
            if isinstance(text, FormatError):
                raise text
            yield _paragraph(text, [(f"{path.name}:{line}", certain(row)) for line, row in rows])
        except FormatError as error:
            yield FormatError(error.code, **{"file": path.name, "line": rows[0][0], **error.details})


def _content(found: Fields | FormatError) -> str | FormatError:
    """The paragraph, or why there is none."""
    try:
        return certain(found).text("content")
    except FormatError as error:
        return error


def _paragraph(text: str, rows: list[tuple[str, Fields]]) -> Paragraph:
    marks: dict[tuple[int, int, str], Told] = {}
    ties: list[ToldTie] = []
    later: list[tuple[str, str, str, Fields]] = []
    for place, row in rows:
        source, _, name = row.text("prompt").rpartition(OF)
        results = row.objects("result_list")
        if source and any(each.surface == source for each in marks.values()):
            later += ((place, source, name, each) for each in results)
            continue
        for each in results:
            told = _told(each, row.text("prompt"), place)
            marks[(*told.bounds[0], told.label)] = told
    for place, source, name, each in later:
        start = next(mark for mark in marks.values() if mark.surface == source)
        edges = each.number("start"), each.number("end")
        end = next((mark for mark in marks.values() if mark.bounds[0] == edges), None)
        if end is None:
            end = _told(each, name, place)
            marks[(*edges, name)] = end
        ties.append(ToldTie(f"tie:{len(ties)}", name, start.id, end.id, place))
    return Paragraph(text, rows[0][0], tuple(marks.values()), tuple(ties))


def _told(result: Fields, label: str, place: str) -> Told:
    start, end = result.number("start"), result.number("end")
    return Told(f"{start}-{end}:{label}", label, ((start, end),), result.text("text"), place=place)
