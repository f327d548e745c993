"""Work in the terms that other programs have for it: labels and values are words, not ids of a schema.

Every format of `foreign` is written from a `MarkedText` and read into one, so that what it holds can be compared.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import NAMESPACE_URL, UUID, uuid5

from annotator.formats.dropping import CHANGED, Dropped, Reason, Thing
from annotator.formats.placing import Record
from annotator.model.annotation import Annotation, Attributes
from annotator.model.document import Source
from annotator.model.ids import Uid
from annotator.model.schema import Schema
from annotator.model.span import Fragments, Span, hull

Pairs = tuple[tuple[str, str], ...]
"""Names of attributes with values, both as words, in the order of the names."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation. `label` is the code of its type; `layer` is empty where a file does not tell it.

    `place` is where a file tells it, such as `a.csv:12`, if that is not where the whole document is told.
    """

    uid: Uid
    label: str
    fragments: Fragments
    surface: str
    values: Pairs = ()
    note: str = ""
    layer: str = ""
    place: str = field(default="", compare=False)

    @property
    def span(self) -> Span:
        """From the first piece to the last."""
        return hull(self.fragments)


@dataclass(frozen=True, slots=True)
class Tie:
    """A link from one mark to another."""

    uid: Uid
    label: str
    source: Uid
    target: Uid


@dataclass(frozen=True, slots=True)
class MarkedText:
    """One person's marks on one document; `author` is empty where a file does not tell whose they are.

    Marks are in the order of the text, longer ones first; ties by their ends. `values` are of the whole document.
    """

    uid: Uid
    title: str
    text: str
    name: str = ""
    url: str | None = None
    author: str = ""
    marks: tuple[Mark, ...] = ()
    ties: tuple[Tie, ...] = ()
    values: Pairs = ()

    def source(self) -> Source:
        """The text as a document that comes in."""
        return Source(self.title, self.text, self.name, url=self.url)


def marked(record: Record, schema: Schema) -> MarkedText:
    """The record in words."""
    document, people = record.document, record.layer.annotators
    marks = tuple(_mark(each, schema) for each in record.annotations)
    uids = {each.id: each.uid for each in record.annotations}
    return MarkedText(
        uid=document.uid,
        title=document.title,
        text=record.text,
        name=document.name,
        url=document.url,
        author=people[0] if len(people) == 1 else "",
        marks=marks,
        ties=tuple(
            Tie(each.uid, schema.link_type(each.type).code, uids[each.source], uids[each.target])
            for each in record.links
        ),
        values=tuple(sorted((schema.document_attribute(each.attribute).code, each.value) for each in record.labels)),
    )


def _mark(annotation: Annotation, schema: Schema) -> Mark:
    type_ = schema.type(annotation.type)
    values = _pairs(annotation.attributes, schema)
    return Mark(
        annotation.uid, type_.code, annotation.fragments, annotation.surface, values, annotation.note, type_.layer
    )


def _pairs(attributes: Attributes, schema: Schema) -> Pairs:
    return tuple(sorted((schema.attribute(name).code, value) for name, value in attributes.items()))


def in_order(mark: Mark) -> tuple[int, int, str, str, int]:
    """The order of the text: by start, longer ones first."""
    return mark.fragments[0].start, -mark.fragments[-1].end, mark.layer, mark.label, mark.uid.int


def within(marked: MarkedText, marks: Iterable[Mark]) -> MarkedText:
    """The text with these marks and the ties between them."""
    kept = tuple(marks)
    there = {mark.uid for mark in kept}
    return replace(marked, marks=kept, ties=tuple(tie for tie in marked.ties if {tie.source, tie.target} <= there))


def uid_of(written: str, within: UUID = NAMESPACE_URL) -> Uid:
    """The id as it is written where it is a UUID; otherwise one that is made of it in the same way each time."""
    try:
        return Uid(UUID(written))
    except ValueError:
        return Uid(uuid5(within, written))


@dataclass(frozen=True, slots=True)
class Cannot:
    """What a format has no place for, so that all of it is left out."""

    values: bool = False
    notes: bool = False
    ties: bool = False
    document_values: bool = False


def left_out(marked: MarkedText, cannot: Cannot, gone: Mapping[Uid, Reason]) -> list[Dropped]:
    """Tells of what a format leaves out: marks in `gone` for their reasons, ties that held to them, and the rest.

    A mark whose reason is one of `CHANGED` is there all the same.
    """
    found: list[Dropped] = []
    for mark in marked.marks:
        if mark.uid in gone:
            found.append(of_mark(marked, mark, gone[mark.uid]))
        if gone.get(mark.uid) in (None, *CHANGED):
            found += _of_mark_only(marked, mark, cannot)
    found += _of_ties(marked, cannot, gone)
    if cannot.document_values:
        found += [
            Dropped(marked.uid, Thing.LABEL, marked.uid, f"{name}: {value}", Reason.NO_LABELS)
            for name, value in marked.values
        ]
    return found


def of_mark(marked: MarkedText, mark: Mark, reason: Reason) -> Dropped:
    """A mark that is not there, or not as it was."""
    return Dropped(marked.uid, Thing.ANNOTATION, mark.uid, mark.surface, reason, place_of(mark))


def of_value(marked: MarkedText, mark: Mark, name: str, value: str, reason: Reason) -> Dropped:
    """A value of a mark that is not there, or not as it was."""
    return Dropped(marked.uid, Thing.ATTRIBUTE, mark.uid, f"{name}={value}", reason, f"{place_of(mark)} {mark.surface}")


def of_note(marked: MarkedText, mark: Mark) -> Dropped:
    """A note that is not there."""
    return Dropped(marked.uid, Thing.NOTE, mark.uid, mark.note, Reason.NO_NOTES, f"{place_of(mark)} {mark.surface}")


def tie_words(marked: MarkedText, tie: Tie, reason: Reason) -> Dropped:
    """A tie that is not there, by the words of its ends."""
    surfaces = {mark.uid: mark.surface for mark in marked.marks}
    words = f"{surfaces[tie.source]} → {surfaces[tie.target]}"
    return Dropped(marked.uid, Thing.LINK, tie.uid, words, reason, tie.label)


def place_of(mark: Mark) -> str:
    """Where a mark is, for people who look for it."""
    return f"{mark.label} {','.join(f'{part.start}-{part.end}' for part in mark.fragments)}"


def _of_mark_only(marked: MarkedText, mark: Mark, cannot: Cannot) -> list[Dropped]:
    values = mark.values if cannot.values else ()
    found = [of_value(marked, mark, name, value, Reason.NO_ATTRIBUTES) for name, value in values]
    return [*found, of_note(marked, mark)] if cannot.notes and mark.note else found


def _of_ties(marked: MarkedText, cannot: Cannot, gone: Mapping[Uid, Reason]) -> list[Dropped]:
    if not (cannot.ties or gone):
        return []
    reason = Reason.NO_LINKS if cannot.ties else Reason.END_LEFT_OUT
    return [
        tie_words(marked, tie, reason)
        for tie in marked.ties
        if cannot.ties or not {gone.get(tie.source), gone.get(tie.target)} <= {None, *CHANGED}
    ]


def flat(marks: Sequence[Mark]) -> tuple[list[Mark], dict[Uid, Reason]]:
    """The marks that can stand beside each other, the longest first, and why each of the others cannot.

    Marks in several pieces cannot. What is kept is in the order of the text.
    """
    kept: list[Mark] = []
    starts: list[int] = []
    gone: dict[Uid, Reason] = {}
    for mark in sorted(marks, key=lambda mark: (-len(mark.span), in_order(mark))):
        at = bisect_left(starts, mark.span.end)
        before = kept[at - 1] if at else None
        if len(mark.fragments) > 1:
            gone[mark.uid] = Reason.PIECES
        elif before is None or before.span.end <= mark.span.start:
            starts.insert(at, mark.span.start)
            kept.insert(at, mark)
        else:
            gone[mark.uid] = _in_the_way(before.span, mark.span)
    return kept, gone


def _in_the_way(kept: Span, span: Span) -> Reason:
    if kept == span:
        return Reason.SAME_PLACE
    return Reason.NESTED if kept.contains(span) else Reason.CROSSING
