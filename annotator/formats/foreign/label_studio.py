"""Label Studio: a JSON list of tasks, with the labelling configuration for a project that can take them.

It counts in two ways: the app in the browser in UTF-16 units, its converters and Python scripts in code points. Where
a text has no character outside the basic plane both are the same.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import cast

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.foreign.arriving import Arrived, Dialect, Told, ToldTie, arrive
from annotator.formats.foreign.files import Fields, certain, fields_of, lines_of
from annotator.formats.foreign.label_studio_config import ATTRIBUTE, DOCUMENT, LABELS, TEXT, Controls
from annotator.formats.foreign.marks import Cannot, Mark, MarkedText, left_out, marked, of_mark, uid_of
from annotator.formats.options import NO, Choice, Option, OptionKind, Options
from annotator.formats.placing import Record, SetKind
from annotator.formats.titles import title_of
from annotator.model.schema import Schema
from annotator.text.offsets import Utf16Map
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "label-studio"
NAME = QT_TRANSLATE_NOOP("Format", "Label Studio: JSON with its configuration")
EXTENSIONS = (".json",)
FOLDER = False
EXAMPLE = """[
{"data":{"text":"投资不低于100亿元。","doc_id":"0198…"},"annotations":[{"result":[
  {"id":"0199…","from_name":"label","to_name":"text","type":"labels",
   "value":{"start":2,"end":10,"text":"不低于100亿元","labels":["MONEY"]}}]}]}
]
"""
LOSES = QT_TRANSLATE_NOOP("Format", "What comes in pieces goes from the first to the last as one.")
APP, SCRIPTS = "app", "scripts"
OPTIONS = (
    Option(
        "offsets",
        OptionKind.CHOICE,
        APP,
        QT_TRANSLATE_NOOP("Format", "Offsets"),
        QT_TRANSLATE_NOOP("Format", "The two differ only behind rare characters and emoji."),
        (
            Choice(APP, QT_TRANSLATE_NOOP("Format", "For the app (UTF-16)")),
            Choice(SCRIPTS, QT_TRANSLATE_NOOP("Format", "For scripts (code points)")),
        ),
    ),
    Option("predictions", OptionKind.FLAG, NO, QT_TRANSLATE_NOOP("Format", "As predictions to be confirmed")),
    Option(
        "alone",
        OptionKind.FLAG,
        NO,
        QT_TRANSLATE_NOOP("Format", "Labels and relations alone"),
        QT_TRANSLATE_NOOP("Format", "For PaddleNLP, which stops at anything else."),
    ),
)
CONFIG = ".config.xml"

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def results_of(found: MarkedText, controls: Controls, *, utf16: bool) -> list[dict[str, object]]:
    """The regions, relations and choices of one annotation."""
    units = Utf16Map(found.text)
    results: list[dict[str, object]] = []
    for mark in found.marks:
        results += _regions(found.text, mark, controls, units if utf16 else None)
    for tie in found.ties:
        ends = {"from_id": str(tie.source), "to_id": str(tie.target)}
        results.append({"type": "relation", "direction": "right", "labels": [tie.label], **ends})
    for name, value in found.values:
        kind, held = controls.of_document(name, value)
        about = {"id": f"{DOCUMENT}{name}", "from_name": DOCUMENT + name, "to_name": TEXT}
        results.append({**about, "type": kind, "value": {kind_key(kind): held}})
    return results


def _regions(text: str, mark: Mark, controls: Controls, units: Utf16Map | None) -> Iterator[dict[str, object]]:
    span = mark.span
    edges = (span.start, span.end) if units is None else (units.to_utf16(span.start), units.to_utf16(span.end))
    value = {"start": edges[0], "end": edges[1], "text": text[span.start : span.end]}
    region = {"id": str(mark.uid), "to_name": TEXT}
    labels: dict[str, object] = {**region, "from_name": LABELS, "type": "labels"}
    labels["value"] = {**value, "labels": [mark.label]}
    if mark.note:
        labels["meta"] = {"text": [mark.note]}
    yield labels
    for name, said in mark.values:
        kind, held = controls.of_attribute(name, said)
        yield {**region, "from_name": ATTRIBUTE + name, "type": kind, "value": {**value, kind_key(kind): held}}


def kind_key(kind: str) -> str:
    """The key of a value that has what a control of this kind holds."""
    return "text" if kind == "textarea" else kind


def dropped_of(found: MarkedText, *, alone: bool = False) -> list[Dropped]:
    """What is not in the results as it was, or because they are to have labels and relations `alone`."""
    pieces = (of_mark(found, mark, Reason.HULL) for mark in found.marks if len(mark.fragments) > 1)
    return [*left_out(found, Cannot(values=alone, notes=alone, document_values=alone), {}), *pieces]


def _bare(found: MarkedText) -> MarkedText:
    marks = tuple(replace(mark, values=(), note="") for mark in found.marks)
    return replace(found, marks=marks, values=())


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write a task for each document with each person's work on it, and the configuration."""
    controls = Controls(schema)
    utf16 = options.text("offsets") == APP
    alone = options.flag("alone")
    with out.file(CONFIG) as config:
        config.write(controls.to_xml().encode())
    with out.file() as file:
        before = "[\n"
        for _, works in groupby(records, key=lambda record: record.document.uid):
            task: dict[str, object] = {}
            annotations: list[object] = []
            predictions: list[object] = []
            for record in works:
                whole = marked(record, schema)
                found = _bare(whole) if alone else whole
                task = task or {"data": _about(found)}
                results = results_of(found, controls, utf16=utf16)
                if options.flag("predictions") or record.layer.kind is SetKind.MODEL:
                    predictions.append({"model_version": found.author or "annotator", "result": results})
                elif record.layer.annotators:
                    annotations.append({"annotator": found.author, "result": results})
                for each in dropped_of(whole, alone=alone):
                    out.drop(each)
            task |= {"annotations": annotations, "predictions": predictions}
            file.write(f"{before}{_encode(task)}".encode())
            before = ",\n"
        file.write(b"\n]\n" if before != "[\n" else b"[]\n")


def _about(found: MarkedText) -> dict[str, object]:
    about = {"title": found.title, "doc_id": str(found.uid), "name": found.name, "url": found.url}
    return {TEXT: found.text, **about}


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:
    """Every annotation and prediction of each task, as the app exports them (JSON or JSON_MIN)."""
    expected = Dialect.UTF16 if options.text("offsets") == APP else Dialect.CODE_POINTS
    for n, found in lines_of(path):
        try:
            yield from _of_task(certain(found), f"{path.name}:{n}", expected)
        except FormatError as error:
            yield FormatError(error.code, **{"file": path.name, "line": n, **error.details})


def _of_task(task: Fields, place: str, expected: Dialect) -> Iterator[Arrived]:
    whole = task.fields("data") if "data" in task.values else task
    text = _text_in(whole)
    frame = MarkedText(
        uid=uid_of(whole.text("doc_id", "") or text),
        title=whole.text("title", "") or title_of(text, ""),
        text=text,
        name=whole.text("name", "") or place,
        url=whole.text("url", "") or None,
    )
    if "data" not in task.values:
        yield arrive(frame, list(_of_short_task(task, place)), expected=expected)
        return
    annotations = [each for each in task.objects("annotations") if not each.values.get("was_cancelled")]
    predictions = task.objects("predictions")
    for each in annotations:
        yield _of_results(replace(frame, author=_author(each)), each, expected, place)
    for each in predictions:
        model, score = each.text("model_version", "") or ID, each.values.get("score")
        sure = float(score) if isinstance(score, (int, float)) and 0 <= score <= 1 else 1.0
        yield replace(_of_results(frame, each, expected, place), model=model, score=sure)
    if not annotations and not predictions:
        yield Arrived(frame)


def _text_in(values: Fields) -> str:
    """The field `text`, or the longest text of all fields: what the configuration calls it is not told."""
    if isinstance(values.values.get(TEXT), str):
        return values.text(TEXT)
    texts = [each for each in values.values.values() if isinstance(each, str)]
    if not texts:
        raise FormatError("field_missing", field=TEXT)
    return max(texts, key=len)


def _author(annotation: Fields) -> str:
    name = annotation.values.get("annotator") or annotation.values.get("completed_by")
    if isinstance(name, dict):
        name = fields_of(cast("object", name)).values.get("email")
    return str(name) if isinstance(name, (str, int)) else ""


def _of_results(frame: MarkedText, annotation: Fields, expected: Dialect, place: str) -> Arrived:
    regions: dict[str, list[Told]] = {}
    values: dict[str, list[tuple[str, str]]] = {}
    whole: list[tuple[str, str]] = []
    ties: list[ToldTie] = []
    for n, each in enumerate(annotation.objects("result")):
        kind = each.text("type", "")
        if kind == "relation":
            labels = each.items("labels") or ("",)
            source, target = each.text("from_id"), each.text("to_id")
            ties += (ToldTie(f"tie:{n}:{label}", str(label), source, target, place) for label in labels)
            continue
        value = each.fields("value")
        if kind in ("labels", "hypertextlabels"):
            regions[each.id("id")] = list(_told(each, value, kind, place))
        elif "start" in value.values:
            name = each.text("from_name", kind).removeprefix(ATTRIBUTE)
            values.setdefault(each.id("id"), []).append((name, _said(value, kind)))
        else:
            whole.append((each.text("from_name", kind).removeprefix(DOCUMENT), _said(value, kind)))
    told = [replace(mark, values=tuple(sorted(values.get(id, ())))) for id, marks in regions.items() for mark in marks]
    return arrive(replace(frame, values=tuple(sorted(whole))), told, ties, expected=expected)


def _told(result: Fields, value: Fields, kind: str, place: str) -> Iterator[Told]:
    """A region that has several labels is one annotation for each."""
    note = "\n".join(map(str, result.fields("meta").items("text"))) if result.values.get("meta") else ""
    surface = value.text("text") if isinstance(value.values.get("text"), str) else None
    for n, label in enumerate(value.items(kind)):
        id = result.id("id") if n == 0 else f"{result.id('id')}:{n}"
        bounds = value.number("start"), value.number("end")
        yield Told(id, str(label), (bounds,), surface, note=note, place=place)


def _said(value: Fields, kind: str) -> str:
    held = value.values.get(kind_key(kind))
    return "|".join(map(str, cast("list[object]", held))) if isinstance(held, list) else str(held)


def _of_short_task(task: Fields, place: str) -> Iterator[Told]:
    """JSON_MIN: under the name of each control a list of what it was used for."""
    for name, value in task.values.items():
        for n, each in enumerate(cast("list[object]", value) if isinstance(value, list) else ()):
            if isinstance(each, dict) and "start" in each:
                region = fields_of(cast("object", each))
                bounds = region.number("start"), region.number("end")
                for label in region.items("labels"):
                    surface = region.text("text", "") or None
                    yield Told(f"{name}:{n}:{label}", str(label), (bounds,), surface, place=place)
