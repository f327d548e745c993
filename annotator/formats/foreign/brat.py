"""brat standoff: a text and an annotation file for each document, with the configuration that brat needs.

Where several people have worked, each has a folder. What brat has no place for stands as JSON in a note on the
annotation, and for whole documents in `documents.jsonl`. A piece of an annotation may not go over a line break, so it
becomes two.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import cast

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie, arrive
from annotator.formats.foreign.brat_config import annotation_conf, bare_values, visual_conf
from annotator.formats.foreign.files import Fields, Line, bounds_of, certain, content_of, lines_of, list_of, text_of
from annotator.formats.foreign.marks import Mark, MarkedText, in_order, marked, uid_of
from annotator.formats.foreign.naming import path_of
from annotator.formats.options import Option, Options
from annotator.formats.placing import Record
from annotator.formats.titles import title_of
from annotator.model.ids import Uid
from annotator.model.schema import Schema
from annotator.model.span import Fragments, Span, fragments_of, surface_of
from annotator.text.offsets import Bounds
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "brat"
NAME = QT_TRANSLATE_NOOP("Format", "brat: standoff files")
EXTENSIONS = (".ann",)
FOLDER = True
EXAMPLE = """T1\tMONEY 6 14\t不低于100亿元
T2\tPROP 4 6\t投资
A1\tbound T1 EQUAL_OR_MORE
R1\tmeasures Arg1:T1 Arg2:T2
#1\tAnnotatorNotes T1\t{"values":{"value":"10000000000"}}
"""
LOSES = ""
OPTIONS: tuple[Option, ...] = ()
DOCUMENTS = "documents.jsonl"

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_BREAKS = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""What may stand in no line of the annotation file; parsers differ in what ends one."""


def to_ann(found: MarkedText, bare: Mapping[str, frozenset[str]]) -> str:
    """The annotation file; `bare` has the values of attributes that need no note."""
    number = {mark.uid: n for n, mark in enumerate(found.marks, 1)}
    lines: list[str] = []
    attributes = notes = 0
    for mark in found.marks:
        pieces = _pieces(found.text, mark.fragments)
        edges = ";".join(f"{start} {end}" for start, end in pieces)
        surface = " ".join(found.text[start:end] for start, end in pieces)
        lines.append(f"T{number[mark.uid]}\t{mark.label} {edges}\t{surface}")
        said = [each for each in mark.values if each[1] in bare.get(each[0], ())]
        for name, value in said:
            attributes += 1
            lines.append(f"A{attributes}\t{name} T{number[mark.uid]} {value}")
        rest = _note(found.text, mark, dict(each for each in mark.values if each not in said), pieces)
        if rest:
            notes += 1
            lines.append(f"#{notes}\tAnnotatorNotes T{number[mark.uid]}\t{rest}")
    for n, tie in enumerate(found.ties, 1):
        lines.append(f"R{n}\t{tie.label} Arg1:T{number[tie.source]} Arg2:T{number[tie.target]}")
    return "".join(f"{line}\n" for line in lines)


def _pieces(text: str, fragments: Fragments) -> list[Bounds]:
    """The fragments without the line breaks in them."""
    found: list[Bounds] = []
    for part in fragments:
        at = part.start
        for broken in _BREAKS.finditer(text, part.start, part.end):
            found.append((at, broken.start()))
            at = broken.end()
        found.append((at, part.end))
    return [(start, end) for start, end in found if start < end]


def _note(text: str, mark: Mark, values: Mapping[str, str], pieces: list[Bounds]) -> str:
    """A note alone stands as it is; with anything else, or where it could be taken for JSON, as JSON."""
    rest: dict[str, object] = {"values": values} if values else {}
    if _rejoined(text, tuple(Span(*each) for each in pieces)) != mark.fragments:
        rest["fragments"] = [(part.start, part.end) for part in mark.fragments]
    if not rest and not _BREAKS.search(mark.note) and mark.note == mark.note.strip() and mark.note[:1] != "{":
        return mark.note
    return _BREAKS.sub(_escaped, _encode(rest | ({"note": mark.note} if mark.note else {})))


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:  # noqa: ARG001
    """Write two files for each record, the configuration, and what is told of the documents."""
    for name, content in (("annotation.conf", annotation_conf(schema)), ("visual.conf", visual_conf(schema))):
        with out.file(name) as file:
            file.write(content.encode())
    bare: dict[str, frozenset[str]] = {}
    for attribute in schema.attributes:
        bare[attribute.code] = frozenset(bare_values(attribute)) | bare.get(attribute.code, frozenset())
    with out.file(DOCUMENTS) as documents:
        for record in records:
            found = marked(record, schema)
            path = path_of(found)
            with out.file(f"{path}.txt") as text:
                text.write(found.text.encode())
            with out.file(f"{path}.ann") as annotations:
                annotations.write(to_ann(found, bare).encode())
            about = {"path": path, "doc_id": str(found.uid), "title": found.title, "name": found.name}
            about |= {"url": found.url, "annotator": found.author, "values": found.values}
            documents.write((_encode(about) + "\n").encode())


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents of a folder and those in it, or of one annotation file."""
    files = sorted(path.rglob("*.ann")) if path.is_dir() else [path]
    if not files:
        raise FormatError("unknown_format", file=path.name, expected=" ".join(EXTENSIONS))
    root = path if path.is_dir() else path.parent
    listed = root / DOCUMENTS
    about: dict[str, MarkedText | FormatError] = {}
    for line, found in lines_of(listed) if listed.is_file() else ():
        path_in_it, told = _about(found, listed.name, line)
        if path_in_it:
            about[path_in_it] = told
        elif isinstance(told, FormatError):
            yield told
    for file in files:
        name = file.relative_to(root).with_suffix("").as_posix()
        try:
            yield _arrived(file, name, about.get(name))
        except FormatError as error:
            yield FormatError(error.code, **{"file": file.name, **error.details})


def _about(found: Fields | FormatError, file: str, line: Line) -> tuple[str, MarkedText | FormatError]:
    """The path of a document, and what is told of it but its text; no path where even that is not told."""
    path = ""
    try:
        about = certain(found)
        path = about.text("path")
        return path, MarkedText(
            uid=uid_of(about.text("doc_id")),
            title=about.text("title"),
            text="",
            name=about.text("name", ""),
            url=about.text("url", "") or None,
            author=about.text("annotator", ""),
            values=tuple(sorted(map(_pair, about.items("values")))),
        )
    except FormatError as error:
        return path, FormatError(error.code, **{"file": file, "line": line, **error.details})


def _arrived(file: Path, name: str, about: MarkedText | FormatError | None) -> Arrived:
    if isinstance(about, FormatError):
        raise about
    texts = file.with_suffix(".txt")
    if not texts.is_file():
        raise FormatError("beside_missing", beside=texts.name)
    text = _text(texts)
    lines = _Lines()
    for number, line in enumerate(text_of(file).split("\n"), 1):
        try:
            lines.take(line.rstrip("\r"), f"{file.name}:{number}")
        except (ValueError, IndexError) as error:
            raise FormatError("not_brat", line=number, found=line[:80]) from error
    folder = PurePosixPath(name).parent.name
    frame = MarkedText(uid_of(text), title_of(text, f"{file.stem}.txt"), text, f"{name}.txt", author=folder)
    return lines.arrived(frame if about is None else replace(about, text=text))


def _pair(said: object) -> tuple[str, str]:
    found = list_of(said)
    if len(found) != 2:
        raise FormatError("field_unfit", field="values", expected='["…", "…"]', found=str(found)[:80])
    return str(found[0]), str(found[1])


def _text(file: Path) -> str:
    """Brat counts a byte order mark as a character, so it stays."""
    try:
        return content_of(file).decode()
    except UnicodeDecodeError:
        return text_of(file)


@dataclass(slots=True)
class _Lines:
    """What the lines of an annotation file say, by the ids that they give things."""

    marks: dict[str, Told] = field(default_factory=dict[str, Told])
    ties: list[ToldTie] = field(default_factory=list[ToldTie])
    values: dict[str, list[tuple[str, str]]] = field(default_factory=dict[str, list[tuple[str, str]]])
    notes: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    triggers: dict[str, str] = field(default_factory=dict[str, str])

    def take(self, line: str, place: str) -> None:
        """Take one line, which stands at `place`. Raises ValueError or IndexError for what is none of brat's."""
        if not line.strip():
            return
        id, rest = line.split("\t", 1)
        match id[0]:
            case "T":
                self._take_mark(id, rest, place)
            case "R":
                label, source, target = rest.split()
                self._tie(id, label, _after_colon(source), _after_colon(target))
            case "*":
                label, *ends = rest.split()
                for n, end in enumerate(ends[1:]):
                    self._tie(f"{label}:{ends[0]}:{n}", label, ends[0], end)
            case "E":
                self._take_event(id, rest.split())
            case "A" | "M":
                name, target, *value = rest.split()
                self.values.setdefault(target, []).append((name, value[0] if value else "true"))
            case "N":
                _, target, reference = rest.split("\t")[0].split()
                resource, entry = reference.split(":", 1)
                self.values.setdefault(target, []).append((resource, entry))
            case "#":
                about, _, note = rest.partition("\t")
                self.notes.setdefault(about.split()[1], []).append(note)
            case _:
                raise ValueError(id)

    def _take_mark(self, id: str, rest: str, place: str) -> None:
        about, _, surface = rest.partition("\t")
        label, edges = about.split(" ", 1)
        pairs = [each.split() for each in edges.split(";")]
        self.marks[id] = Told(id, label, tuple((int(start), int(end)) for start, end in pairs), surface, place=place)

    def _take_event(self, id: str, parts: list[str]) -> None:
        self.triggers[id] = _after_colon(parts[0])
        for n, part in enumerate(parts[1:]):
            role, target = part.split(":", 1)
            self._tie(f"{id}:{n}", role.rstrip("0123456789"), id, target)

    def _tie(self, id: str, label: str, source: str, target: str) -> None:
        self.ties.append(ToldTie(id, label, source, target))

    def arrived(self, frame: MarkedText) -> Arrived:
        """The document with what all lines say of it."""
        ends = {**{id: id for id in self.marks}, **self.triggers}
        ties = [replace(tie, source=ends.get(tie.source, ""), target=ends.get(tie.target, "")) for tie in self.ties]
        found = arrive(frame, list(self.marks.values()), ties, gap=" ")
        of: dict[Uid, list[str]] = {}
        for id, mark in ends.items():
            of.setdefault(uid_of(mark, frame.uid), []).append(id)
        marks = (self._completed(frame.text, mark, of[mark.uid]) for mark in found.marked.marks)
        return replace(found, marked=replace(found.marked, marks=tuple(sorted(marks, key=in_order))))

    def _completed(self, text: str, mark: Mark, ids: list[str]) -> Mark:
        """The mark with what attributes and notes on it, or on events that it triggers, say."""
        values = [pair for id in ids for pair in self.values.get(id, ())]
        fragments = _rejoined(text, mark.fragments)
        notes: list[str] = []
        for written in (note for id in ids for note in self.notes.get(id, ())):
            said = _said(written)
            notes.append(written if said is None else said.text("note", ""))
            if said is not None and "values" in said.values:
                values += ((name, str(value)) for name, value in said.fields("values").values.items())
            if said is not None and "fragments" in said.values:
                fragments = _checked(text, [bounds_of(each) for each in said.items("fragments")], mark.fragments)
        return replace(
            mark,
            fragments=fragments,
            surface=surface_of(text, fragments),
            values=tuple(sorted(values)),
            note="\n".join(filter(None, notes)),
        )


def _rejoined(text: str, fragments: Fragments) -> Fragments:
    """Pieces that nothing but a line break parts are one."""
    joined = [fragments[0]]
    for part in fragments[1:]:
        if _BREAKS.fullmatch(text, joined[-1].end, part.start):
            joined[-1] = Span(joined[-1].start, part.end)
        else:
            joined.append(part)
    return tuple(joined)


def _checked(text: str, told: list[Bounds], pieces: Fragments) -> Fragments:
    """The fragments that a note tells, if they are the pieces but for line breaks."""
    if not all(0 <= start < end <= len(text) for start, end in told):
        return pieces
    fragments = fragments_of(Span(*each) for each in told)
    return fragments if _pieces(text, fragments) == [(part.start, part.end) for part in pieces] else pieces


def _said(note: str) -> Fields | None:
    """What a note of ours says; None for one that a person wrote."""
    if not note.startswith("{"):
        return None
    try:
        found = cast("object", json.loads(note))
    except (ValueError, RecursionError):
        return None
    return Fields(cast("dict[str, object]", found)) if isinstance(found, dict) else None


def _after_colon(part: str) -> str:
    return part.split(":", 1)[1]
