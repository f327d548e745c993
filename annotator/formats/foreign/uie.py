"""PaddleNLP's UIE: a line for each paragraph and prompt, which is the name of a type, or “something的link”.

Prompts are the labels of the schema, in the language of the texts. Some prompts with nothing to find are added, so
that a model learns to find nothing. The texts that the paragraphs are of lie beside it.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie
from annotator.formats.foreign.files import Fields, Line, certain, lines_of
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
            told: list[tuple[Part, int]] = []
            for part in parts:
                lines = list(lines_for(part, types, links, options.number("negatives")))
                file.write("".join(lines).encode())
                told += [(part, len(lines))] if lines else []
            documents.write(document_line(found, told))
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
    """The documents of the paragraphs, or each as one; a prompt “X的Y” is a link where X is an annotation in it.

    The lines of a paragraph need not stand together: those who train shuffle them.
    """
    homes = Homes(path)
    yield from homes.documents(_paragraphs(path, homes.lines))


_Row = tuple[Line, Fields]
"""A line with its number."""


def _paragraphs(path: Path, expected: Sequence[tuple[str, int]]) -> Iterator[Paragraph | FormatError]:
    rows: list[_Row] = []
    for line, found in lines_of(path):
        try:
            certain(found).text("content")
            rows.append((line, certain(found)))
        except FormatError as error:
            yield FormatError(error.code, **{"file": path.name, "line": line, **error.details})
    for text, group in _groups(rows, expected):
        try:
            yield _paragraph(text, group, path.name)
        except FormatError as error:
            yield FormatError(error.code, **{"file": path.name, **error.details})


def _groups(rows: Sequence[_Row], expected: Sequence[tuple[str, int]]) -> Iterator[tuple[str, list[_Row]]]:
    """The lines of each paragraph: as many as are said where all lines are there in their order.

    Otherwise those of the same characters are one paragraph, but for a prompt that comes once more.
    """
    contents = [row.text("content") for _, row in rows]
    if contents == [text for text, number in expected for _ in range(number)]:
        each = iter(rows)
        yield from ((text, list(islice(each, number))) for text, number in expected)
        return
    found: dict[tuple[str, int], list[_Row]] = {}
    times: Counter[tuple[str, object]] = Counter()
    for text, row in zip(contents, rows, strict=True):
        prompt = text, row[1].values.get("prompt") if isinstance(row[1].values.get("prompt"), str) else None
        found.setdefault((text, times[prompt]), []).append(row)
        times[prompt] += 1
    yield from ((text, group) for (text, _), group in found.items())


def _paragraph(text: str, rows: Sequence[_Row], file: str) -> Paragraph:
    """What the lines say, types before links. Raises FormatError with the line."""
    said = _Said()
    links = [row for row in rows if OF in str(row[1].values.get("prompt"))]
    for line, row in [*(row for row in rows if row not in links), *links]:
        try:
            said.take(row, f"{file}:{line}")
        except FormatError as error:
            raise FormatError(error.code, **{"line": line, **error.details}) from error
    return Paragraph(text, f"{file}:{rows[0][0]}", tuple(said.marks.values()), tuple(said.ties))


@dataclass(slots=True)
class _Said:
    """What lines say of a paragraph so far."""

    marks: dict[tuple[int, int, str], Told] = field(default_factory=dict[tuple[int, int, str], Told])
    ties: list[ToldTie] = field(default_factory=list[ToldTie])

    def take(self, row: Fields, place: str) -> None:
        """Take in a line. Raises FormatError(field_unfit)."""
        prompt = row.text("prompt")
        source, _, name = prompt.rpartition(OF)
        start = next((mark for mark in self.marks.values() if source and mark.surface == source), None)
        for each in row.objects("result_list"):
            edges = each.number("start"), each.number("end")
            there = next((mark for mark in self.marks.values() if mark.bounds[0] == edges), None)
            if start is None or there is None:
                there = _told(each, prompt if start is None else name, place)
                self.marks[(*edges, there.label)] = there
            if start is not None:
                self.ties.append(ToldTie(f"tie:{len(self.ties)}", name, start.id, there.id, place))


def _told(result: Fields, label: str, place: str) -> Told:
    start, end = result.number("start"), result.number("end")
    return Told(f"{start}-{end}:{label}", label, ((start, end),), result.text("text"), place=place)
