"""W3C Web Annotation: a page of annotations in JSON-LD for each document and person, with the text it is about.

Selectors count code points, as the standard says (Web Annotation Data Model, section 4.2.4), and quote what they
select; a file of others may do but one of the two. The pieces of an annotation are several targets. A link is an
annotation that leads from one to another.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie, arrive
from annotator.formats.foreign.files import Fields, content_of, fields_of, json_of, text_of
from annotator.formats.foreign.marks import Mark, MarkedText, Tie, marked, uid_of
from annotator.formats.foreign.naming import path_of
from annotator.formats.options import Option, Options
from annotator.formats.placing import Record
from annotator.formats.titles import title_of
from annotator.model.schema import Schema
from annotator.model.span import GAP, Span
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "web-annotation"
NAME = QT_TRANSLATE_NOOP("Format", "W3C Web Annotation: JSON-LD")
EXTENSIONS = (".jsonld",)
FOLDER = True
EXAMPLE = """{"type":"Annotation","motivation":"tagging",
 "body":[{"type":"TextualBody","purpose":"tagging","value":"MONEY"}],
 "target":[{"source":"报道-0198….txt","selector":[
  {"type":"TextPositionSelector","start":6,"end":14},
  {"type":"TextQuoteSelector","exact":"不低于100亿元","prefix":"成都投资","suffix":"。"}]}]}
"""
LOSES = ""
OPTIONS: tuple[Option, ...] = ()
CONTEXT = "http://www.w3.org/ns/anno.jsonld"

_AROUND = 16
"""Code points before and after, by which a quote is found where the text has changed."""
_URN = "urn:uuid:"
_encode = json.JSONEncoder(ensure_ascii=False, indent=1).encode


def to_page(found: MarkedText, source: str) -> dict[str, object]:
    """The annotation page; `source` is where the text lies."""
    items = [*(_annotation(found, mark, source) for mark in found.marks), *map(_linking, found.ties)]
    items += (_about(source, name, value) for name, value in found.values)
    page: dict[str, object] = {"@context": CONTEXT, "id": _URN + str(found.uid), "type": "AnnotationPage"}
    page["label"], page["source"], page["name"] = found.title, found.url, found.name
    if found.author:
        page["creator"] = {"type": "Person", "name": found.author}
    return {**page, "items": items}


def _annotation(found: MarkedText, mark: Mark, source: str) -> dict[str, object]:
    body = [_body("tagging", mark.label)]
    body += (_body("describing", value, name) for name, value in mark.values)
    body += [_body("commenting", mark.note)] if mark.note else []
    target = [{"source": source, "selector": _selectors(found.text, part)} for part in mark.fragments]
    return {"id": _URN + str(mark.uid), "type": "Annotation", "motivation": "tagging", "body": body, "target": target}


def _body(purpose: str, value: str, name: str = "") -> dict[str, object]:
    """A textual body; the name of an attribute is its label, which the standard leaves to us."""
    body: dict[str, object] = {"type": "TextualBody", "purpose": purpose, "value": value}
    return {**body, "label": name} if name else body


def _selectors(text: str, part: Span) -> list[dict[str, object]]:
    quote: dict[str, object] = {"type": "TextQuoteSelector", "exact": text[part.start : part.end]}
    prefix, suffix = text[max(0, part.start - _AROUND) : part.start], text[part.end : part.end + _AROUND]
    position: dict[str, object] = {"type": "TextPositionSelector", "start": part.start, "end": part.end}
    return [position, {**quote, "prefix": prefix, "suffix": suffix}]


def _linking(tie: Tie) -> dict[str, object]:
    ends = [{"source": _URN + str(tie.target), "purpose": "linking"}, _body("tagging", tie.label)]
    about = {"id": _URN + str(tie.uid), "type": "Annotation", "motivation": "linking"}
    return {**about, "body": ends, "target": _URN + str(tie.source)}


def _about(source: str, name: str, value: str) -> dict[str, object]:
    """A label of the whole document."""
    body = [_body("classifying", value, name)]
    return {"type": "Annotation", "motivation": "classifying", "body": body, "target": source}


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:  # noqa: ARG001
    """Write a page and a text for each record."""
    for record in records:
        found = marked(record, schema)
        path = path_of(found)
        with out.file(f"{path}.txt") as text:
            text.write(found.text.encode())
        with out.file(f"{path}{EXTENSIONS[0]}") as page:
            page.write((_encode(to_page(found, f"{path.rpartition('/')[2]}.txt")) + "\n").encode())


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents of a folder and those in it, or of one page; the text is the file that targets name."""
    files = sorted(path.rglob(f"*{EXTENSIONS[0]}")) if path.is_dir() else [path]
    if not files:
        raise FormatError("unknown_format", file=path.name, expected=" ".join(EXTENSIONS))
    for file in files:
        try:
            yield _arrived(file)
        except FormatError as error:
            yield FormatError(error.code, **{"file": file.name, "line": 1, **error.details})


def _arrived(file: Path) -> Arrived:
    page = fields_of(json_of(file))
    text = _text(file, page)
    frame = MarkedText(
        uid=uid_of(page.text("id", "").removeprefix(_URN) or text),
        title=page.text("label", "") or title_of(text, f"{file.stem}.txt"),
        text=text,
        name=page.text("name", "") or file.name,
        url=page.text("source", "") or None,
        author=page.fields("creator").text("name", "") if isinstance(page.values.get("creator"), dict) else "",
        values=tuple(sorted(_values(page.objects("items")))),
    )
    tagging: list[Told] = []
    linking: list[ToldTie] = []
    for n, item in enumerate(page.objects("items")):
        id = item.text("id", str(n)).removeprefix(_URN)
        if item.values.get("motivation") == "linking":
            linking.append(_tie(id, item))
        elif item.values.get("motivation") != "classifying":
            tagging.append(_told(id, item))
    return arrive(frame, tagging, linking)


def _text(file: Path, page: Fields) -> str:
    """The text beside the page, to the character; never one of another folder, whatever the page says."""
    for item in page.objects("items"):
        for target in _targets(item):
            name = target.text("source", "")
            beside = file.parent / name
            if name and "/" not in name and "\\" not in name and beside.is_file():
                return _decoded(beside)
    beside = file.with_suffix(".txt")
    if not beside.is_file():
        raise FormatError("beside_missing", beside=beside.name)
    return _decoded(beside)


def _decoded(file: Path) -> str:
    try:
        return content_of(file).decode()
    except UnicodeDecodeError:
        return text_of(file)


def _targets(item: Fields) -> list[Fields]:
    target = item.values.get("target")
    if isinstance(target, list):
        return item.objects("target")
    return [item.fields("target")] if isinstance(target, dict) else []


def _bodies(item: Fields) -> list[Fields]:
    body = item.values.get("body")
    return item.objects("body") if isinstance(body, list) else [item.fields("body")] if isinstance(body, dict) else []


def _values(items: Sequence[Fields]) -> Iterator[tuple[str, str]]:
    for item in items:
        if item.values.get("motivation") == "classifying":
            yield from ((body.text("label", "label"), body.text("value")) for body in _bodies(item))


def _told(id: str, item: Fields) -> Told:
    """The first body that tags says what it is."""
    labels, values, notes = list[str](), list[tuple[str, str]](), list[str]()
    for body in _bodies(item):
        purpose, value = body.text("purpose", "tagging"), body.text("value", "")
        if purpose == "tagging":
            labels.append(value)
        elif purpose == "describing" and "label" in body.values:
            values.append((body.text("label"), value))
        else:
            notes.append(value)
    bounds, quotes = list[tuple[int, int]](), list[Fields]()
    targets = _targets(item)
    for target in targets:
        selectors = target.values.get("selector")
        for each in target.objects("selector") if isinstance(selectors, list) else [target.fields("selector")]:
            if each.values.get("type") == "TextPositionSelector":
                bounds.append((each.number("start"), each.number("end")))
            elif each.values.get("type") == "TextQuoteSelector":
                quotes.append(each)
    if len(bounds) < len(targets) == len(quotes):
        bounds.clear()
    surface = GAP.join(each.text("exact") for each in quotes) if len(quotes) in (len(bounds), len(targets)) else None
    label = labels[0] if labels else "annotation"
    before = quotes[0].text("prefix", "") or None if quotes else None
    return Told(id, label, tuple(bounds), surface, tuple(sorted(values)), "\n".join(notes), before=before)


def _tie(id: str, item: Fields) -> ToldTie:
    label = target = ""
    for body in _bodies(item):
        if body.text("purpose", "") == "linking":
            target = body.text("source", "").removeprefix(_URN)
        else:
            label = body.text("value", "")
    return ToldTie(id, label, item.text("target", "").removeprefix(_URN), target)
