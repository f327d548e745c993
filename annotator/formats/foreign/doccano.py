"""doccano: JSON Lines of its sequence labelling projects, with relations between spans where they are asked for.

doccano counts in code points and takes whole spans only. A project that forbids overlapping spans leaves out, without
a word, whatever overlaps; and then fails on relations to it.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie, arrive
from annotator.formats.foreign.files import Fields, bounds_of, certain, lines_of, list_of
from annotator.formats.foreign.marks import Cannot, MarkedText, left_out, marked, of_mark, uid_of
from annotator.formats.options import Choice, Option, OptionKind, Options
from annotator.formats.placing import Record
from annotator.formats.titles import title_of
from annotator.model.schema import Schema
from annotator.text.offsets import Bounds
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "doccano"
NAME = QT_TRANSLATE_NOOP("Format", "doccano: JSON Lines")
EXTENSIONS = (".jsonl",)
FOLDER = False
EXAMPLE = """{"text":"李波说，投资不低于100亿元。","doc_id":"0198…",
 "entities":[{"id":1,"label":"PER","start_offset":0,"end_offset":2},
             {"id":2,"label":"MONEY","start_offset":6,"end_offset":14}],
 "relations":[{"id":1,"from_id":2,"to_id":1,"type":"of"}]}
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format",
    "What comes in pieces goes from the first to the last as one. There are no attributes, notes or labels of "
    "documents. The project in doccano must allow overlapping spans: otherwise it leaves out what overlaps.",
)
RELATIONS, SPANS = "relations", "spans"
OPTIONS = (
    Option(
        "shape",
        OptionKind.CHOICE,
        RELATIONS,
        QT_TRANSLATE_NOOP("Format", "For a doccano project"),
        choices=(
            Choice(RELATIONS, QT_TRANSLATE_NOOP("Format", "with relations")),
            Choice(SPANS, QT_TRANSLATE_NOOP("Format", "of spans alone")),
        ),
    ),
)

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_doccano(found: MarkedText, first: int = 1, *, relations: bool = True) -> tuple[dict[str, object], list[Dropped]]:
    """The object of a document, its spans counted from `first`, and what is not there as it was."""
    number = {mark.uid: n for n, mark in enumerate(found.marks, first)}
    spans = [(number[mark.uid], mark.label, mark.span) for mark in found.marks]
    line: dict[str, object] = {"text": found.text, "doc_id": str(found.uid), "title": found.title}
    line |= {"name": found.name, "url": found.url, "annotator": found.author}
    if relations:
        line["entities"] = [
            {"id": n, "label": label, "start_offset": span.start, "end_offset": span.end} for n, label, span in spans
        ]
        line["relations"] = [
            {"id": n, "from_id": number[tie.source], "to_id": number[tie.target], "type": tie.label}
            for n, tie in enumerate(found.ties, first)
        ]
    else:
        line["label"] = [[span.start, span.end, label] for _, label, span in spans]
    dropped = left_out(found, Cannot(values=True, notes=True, ties=not relations, document_values=True), {})
    dropped += (of_mark(found, mark, Reason.HULL) for mark in found.marks if len(mark.fragments) > 1)
    return line, dropped


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write a line for each record; numbers of spans are the file's, as doccano wants them."""
    first = 1
    with out.file() as file:
        for record in records:
            found = marked(record, schema)
            line, dropped = to_doccano(found, first, relations=options.text("shape") == RELATIONS)
            first += max(len(found.marks), len(found.ties))
            file.write((_encode(line) + "\n").encode())
            for each in dropped:
                out.drop(each)


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents of both shapes of projects, also as doccano exports them itself."""
    for line, found in lines_of(path):
        try:
            yield _arrived(certain(found), f"{path.name}:{line}")
        except FormatError as error:
            yield FormatError(error.code, **{"file": path.name, "line": line, **error.details})


def _arrived(found: Fields, place: str) -> Arrived:
    text = found.text("text") if "text" in found.values else found.text("data")
    name = found.text("name", "") or place
    frame = MarkedText(
        uid=uid_of(found.text("doc_id", "") or text),
        title=found.text("title", "") or title_of(text, ""),
        text=text,
        name=name,
        url=found.text("url", "") or None,
        author=found.text("annotator", ""),
    )
    spans = [
        Told(each.id("id"), each.text("label"), (_edges(each),), place=place) for each in found.objects("entities")
    ]
    ties = [
        ToldTie(f"tie:{each.id('id')}", each.text("type"), each.id("from_id"), each.id("to_id"), place)
        for each in found.objects("relations")
    ]
    return arrive(frame, [*spans, *_triples(found, place)], ties)


def _edges(entity: Fields) -> Bounds:
    return entity.number("start_offset"), entity.number("end_offset")


def _triples(found: Fields, place: str) -> Iterator[Told]:
    """The spans as lists of start, end and label; the field was called `labels` once."""
    for n, each in enumerate([*found.items("label"), *found.items("labels")]):
        triple = list_of(each)
        if len(triple) != 3 or not isinstance(triple[2], str):
            raise FormatError("field_unfit", field="label", expected='[0, 1, "…"]', found=str(triple)[:80])
        yield Told(f"triple:{n}", triple[2], (bounds_of(triple),), place=place)
