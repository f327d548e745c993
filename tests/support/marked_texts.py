"""Documents with marks as foreign formats hold them: a hard one, and dice for any."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Protocol
from uuid import UUID

import works
from hypothesis import strategies as st

from annotator.errors import RuleError
from annotator.formats.api import Writer
from annotator.formats.dropping import CHANGED, Dropped, Reason, Thing
from annotator.formats.foreign.arriving import Arrived, Found
from annotator.formats.foreign.marks import Mark, MarkedText, Pairs, Tie, in_order
from annotator.formats.options import Options, options_for
from annotator.formats.outputs import Written, on_disk
from annotator.formats.placing import Clean, Layer, Record, SetKind, Status
from annotator.formats.reading_text import TextForm
from annotator.model.annotation import Origin
from annotator.model.document_label import DocumentLabel, DocumentLabelId
from annotator.model.ids import AnnotationId, Uid
from annotator.model.link import Link, LinkId
from annotator.model.rules import trimmed
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.model.span import Fragments, Span, fragments_of, surface_of

HARD = "\U00020bb7野家😀\r\n\u3000成都\u00a0市投资不低于100亿元，\n增长46.2%。▁end of it\u200b"
"""Astral characters in front, both line breaks, blanks of all sorts, a mark of blanks, Latin words."""

TYPES = {"entity": ("GPE", "ORG"), "figure": ("MONEY", "PERCENT"), "claim": ("CLAIM", "SRC")}
LINKS = ("of", "source", "coref")
VALUES = {"entity": ("mention",), "figure": ("unit", "value"), "claim": ("kind",)}

_CHARACTERS = [
    *"成都市投资不低于亿元。，▁#-=\"'{}[]<>&;|\\/ABc019%",
    "\U00020bb7",
    "😀",
    "\r\n",
    "\n",
    " ",
    "\t",
    "\u00a0",
]
_ODD = ["\u3000", "\u200b", "\u2028", "\x85", "\ufeff", "e\u0301", "𬬻", "GDP", "46.2", "-DOCSTART-", "=1+1"]
_PIECES = st.sampled_from([*_CHARACTERS, *_ODD])
_WORDS = st.text(st.sampled_from("成都亿元 a1=:;,|\"'\\{}\t\n\r<>&😀"), min_size=1, max_size=8).filter(str.strip)


@st.composite
def marked_texts(draw: st.DrawFn, pieces: int = 3, plain_values: bool = False) -> MarkedText:
    """Any text with any marks: nested, crossing, in pieces, at the same place."""
    text = draw(st.lists(_PIECES, min_size=1, max_size=40).map("".join).filter(str.strip))
    marks: list[Mark] = []
    for n in range(draw(st.integers(0, 6))):
        layer = draw(st.sampled_from(sorted(TYPES)))
        spans = draw(st.lists(_spans(len(text)), min_size=1, max_size=pieces))
        fragments = fragments_of(Span(*each) for each in spans)
        try:
            fragments = trimmed(text, fragments)
        except RuleError:
            continue
        surface = surface_of(text, fragments)
        chosen = [name for name in VALUES[layer] if draw(st.booleans())]
        values = tuple((name, "10" if plain_values else draw(_WORDS)) for name in chosen)
        note = draw(st.one_of(st.just(""), _WORDS))
        label = draw(st.sampled_from(TYPES[layer]))
        marks.append(Mark(Uid(UUID(int=n + 1)), label, fragments, surface, values, note, layer))
    marks.sort(key=in_order)
    return MarkedText(
        uid=Uid(UUID(int=77)),
        title=draw(_WORDS).strip(),
        text=text,
        name="报道.txt",
        url=draw(st.sampled_from([None, "https://example.org/1?a=b&c=d"])),
        author="李波",
        marks=tuple(marks),
        ties=_ties(draw, marks),
        values=(("genre", "NEWS"),) if draw(st.booleans()) else (),
    )


def _spans(length: int) -> st.SearchStrategy[tuple[int, int]]:
    edges = st.integers(0, length - 1)
    return st.tuples(edges, st.integers(1, 12)).map(lambda each: (each[0], min(length, each[0] + each[1])))


def _ties(draw: st.DrawFn, marks: list[Mark]) -> tuple[Tie, ...]:
    if not marks:
        return ()
    ends = st.sampled_from(range(len(marks)))
    found = draw(st.sets(st.tuples(ends, st.sampled_from(LINKS), ends), max_size=4))
    return tuple(
        Tie(Uid(UUID(int=1000 + n)), label, marks[source].uid, marks[target].uid)
        for n, (source, label, target) in enumerate(sorted(found))
    )


def arrived(found: Found) -> Arrived:
    """What came in, and nothing of it refused."""
    assert isinstance(found, Arrived), found
    assert not found.refused, found.refused
    return found


def made(number: int, label: str, layer: str, surface: str, **values: str) -> Mark:
    """A mark where the surface stands first in the hard text."""
    start = HARD.index(surface)
    span = Span(start, start + len(surface))
    return Mark(Uid(UUID(int=number)), label, (span,), surface, tuple(sorted(values.items())), layer=layer)


def tied(text: str, marks: Sequence[Mark], *ties: tuple[str, Mark, Mark]) -> MarkedText:
    """A document of 李波's with these marks and ties."""
    ordered = tuple(sorted(marks, key=in_order))
    found = tuple(Tie(Uid(UUID(int=100 + n)), label, a.uid, b.uid) for n, (label, a, b) in enumerate(ties))
    return MarkedText(Uid(UUID(int=77)), "报道", text, "报道.txt", None, "李波", ordered, found, (("genre", "NEWS"),))


def record_of(found: MarkedText, schema: Schema) -> Record:
    """The record that says what the marks say, under the schema."""
    types = {each.code: each.id for each in schema.types}
    links = {each.code: each.id for each in schema.links}
    attributes = {each.code: each.id for each in schema.attributes}
    labels = {each.code: each.id for each in schema.document_attributes}
    ids = {mark.uid: AnnotationId(n) for n, mark in enumerate(found.marks, 1)}
    base = works.work(found.text)
    return Record(
        document=replace(base.document, uid=found.uid, title=found.title, name=found.name, url=found.url),
        text=found.text,
        form=TextForm.SOURCE,
        layer=Layer(SetKind.ANNOTATOR, (found.author,) if found.author else (), None, Status.DRAFT),
        annotations=[
            replace(
                works.annotation(ids[mark.uid], found.text, mark.fragments, types[mark.label]),
                uid=mark.uid,
                attributes={attributes[name]: value for name, value in mark.values},
                note=mark.note,
            )
            for mark in found.marks
        ],
        links=[
            Link(
                id=LinkId(n),
                uid=tie.uid,
                document=base.document.id,
                type=links[tie.label],
                source=ids[tie.source],
                target=ids[tie.target],
                author=works.LI.id,
                origin=Origin.HUMAN,
                created=works.MOMENT,
            )
            for n, tie in enumerate(found.ties)
        ],
        labels=[
            DocumentLabel(
                DocumentLabelId(n), found.uid, base.document.id, labels[name], value, works.LI.id, works.MOMENT
            )
            for n, (name, value) in enumerate(found.values)
        ],
        clean=Clean("none", base.document.text_sha256, ()),
        names={works.LI.id: found.author},
    )


class Kept:
    """An output on disk, and what it was told to be left out."""

    def __init__(self, written: Written) -> None:
        self._written = written
        self.dropped: list[Dropped] = []

    def file(self, name: str = "") -> BinaryIO:
        return self._written.file(name)

    def name_of(self, name: str) -> str:
        return self._written.name_of(name)

    def previous(self, name: str) -> bytes | None:
        return self._written.previous(name)

    def drop(self, dropped: Dropped) -> None:
        self.dropped.append(dropped)


class Both(Writer, Protocol):
    """A format that is written and read."""

    def read_marked(self, path: Path, options: Options) -> Iterator[Found]: ...


def exported(writer: Writer, found: Sequence[MarkedText], target: Path, **given: str) -> list[Dropped]:
    """Write the texts by a format, and what that could not hold."""
    schema = shipped()
    with on_disk(target, folder=writer.FOLDER) as written:
        out = Kept(written)
        writer.write((record_of(each, schema) for each in found), schema, out, options_for(writer.OPTIONS, given))
        written.beside("manifest.json").close()
        written.finish()
    return out.dropped


def as_told(found: MarkedText, dropped: Sequence[Dropped]) -> MarkedText:
    """The text as it must come back, if just what was dropped is not there or changed."""
    of = {each: [drop for drop in dropped if drop.document == found.uid and drop.thing is each] for each in Thing}
    gone = {drop.id for drop in of[Thing.ANNOTATION] if drop.reason not in CHANGED}
    hulls = {drop.id for drop in of[Thing.ANNOTATION] if drop.reason is Reason.HULL}
    values = {(drop.id, drop.surface) for drop in of[Thing.ATTRIBUTE]}
    notes, ties = {drop.id for drop in of[Thing.NOTE]}, {drop.id for drop in of[Thing.LINK]}
    labels = {drop.surface for drop in of[Thing.LABEL]}

    def kept(mark: Mark) -> Mark:
        fragments = (mark.span,) if mark.uid in hulls else mark.fragments
        return replace(
            mark,
            fragments=fragments,
            surface=surface_of(found.text, fragments),
            values=tuple(each for each in mark.values if (mark.uid, "=".join(each)) not in values),
            note="" if mark.uid in notes else mark.note,
        )

    return replace(
        found,
        marks=tuple(sorted((kept(mark) for mark in found.marks if mark.uid not in gone), key=in_order)),
        ties=tuple(tie for tie in found.ties if tie.uid not in ties),
        values=tuple(each for each in found.values if ": ".join(each) not in labels),
    )


def plain(found: MarkedText) -> tuple[object, ...]:
    """What a text says, without the ids and layers, which few formats hold."""
    by_uid = {mark.uid: _looks(mark) for mark in found.marks}
    ties = sorted((by_uid[tie.source], tie.label, by_uid[tie.target]) for tie in found.ties)
    return found.text, found.values, sorted(by_uid.values()), ties


def _looks(mark: Mark) -> tuple[Fragments, str, str, Pairs, str]:
    return mark.fragments, mark.label, mark.surface, mark.values, mark.note


def comes_back(module: Both, marked: MarkedText, folder: Path, **given: str) -> None:
    """What the export does not tell to be left out comes in again."""
    target = folder / f"成都{'' if module.FOLDER else module.EXTENSIONS[0]}"
    dropped = exported(module, [marked], target, **given)
    [found] = [arrived(each) for each in module.read_marked(target, options_for(module.OPTIONS, given))]
    assert plain(found.marked) == plain(as_told(marked, dropped))
    assert (found.marked.title, found.marked.url) == (marked.title, marked.url)
    assert found.marked.author == marked.author or not (marked.marks or marked.values)
