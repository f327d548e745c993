"""Marks as files tell them, put onto their text: offsets are proved by surfaces, in whatever units the file counts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.errors import FormatError, UsageError
from annotator.formats.foreign.marks import Mark, MarkedText, Pairs, Tie, in_order, uid_of
from annotator.formats.foreign.spreadsheets import alike
from annotator.model.span import GAP, Fragments, Span, fragments_of
from annotator.text.anchoring import placed
from annotator.text.offsets import Bounds, Utf16Map, utf16_length


class Dialect(StrEnum):
    """What a file counts in, and whether the end of a span is the character after it or its last one."""

    CODE_POINTS = "code_points"
    UTF16 = "utf16"
    CODE_POINTS_INCLUSIVE = "code_points_inclusive"
    UTF16_INCLUSIVE = "utf16_inclusive"


@dataclass(frozen=True, slots=True)
class Told:
    """An annotation as a file tells it: nothing of it is proved. `id` is unique within the document.

    Without a `surface` the offsets can only be believed; without `bounds` it stands where the surface does, which
    `before` may tell apart. `place` is where the file tells it; in a `spreadsheet` numbers may be spelt anew.
    """

    id: str
    label: str
    bounds: tuple[Bounds, ...]
    surface: str | None = None
    values: Pairs = ()
    note: str = ""
    layer: str = ""
    before: str | None = None
    place: str = ""
    spreadsheet: bool = False


@dataclass(frozen=True, slots=True)
class ToldTie:
    """A link as a file tells it, between the ids of two annotations."""

    id: str
    label: str
    source: str
    target: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A document with what a file says of it. `dialect` is None where nothing proves it.

    `refused` tells of each mark and tie that does not fit the text. Where a model made the marks, `model` says which
    one and `score` how sure it was, from 0 to 1. `attributes` are those that a table has columns for, so that an empty
    cell says something, too; None: the file is none in which work is changed.
    """

    marked: MarkedText
    dialect: Dialect | None = None
    refused: tuple[FormatError, ...] = ()
    model: str = ""
    score: float = 1.0
    attributes: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Textless:
    """What a file says of a document whose text it does not have: `document` is its id, `sha256` that of its text."""

    document: str
    sha256: str
    place: str
    author: str
    marks: tuple[Told, ...]
    ties: tuple[ToldTie, ...] = ()
    values: Pairs = ()
    attributes: frozenset[str] | None = None

    def on(self, frame: MarkedText) -> Arrived:
        """It on the document that it is about."""
        arrived = arrive(replace(frame, author=self.author, values=self.values), self.marks, self.ties)
        return replace(arrived, attributes=self.attributes)


Found = Arrived | Textless | FormatError
"""What a reader tells of a document, or of a part of a file that it cannot read."""


def arrive(
    frame: MarkedText,
    told: Sequence[Told],
    ties: Iterable[ToldTie] = (),
    gap: str = GAP,
    expected: Dialect = Dialect.CODE_POINTS,
) -> Arrived:
    """The document of `frame` with the marks, counted as their surfaces say; `gap` stands between those of pieces.

    The dialect in which most surfaces are right is taken, `expected` before the others; what is not right in it is
    refused: offsets are never guessed one by one.
    """
    text, place = frame.text, frame.name or frame.title
    proved = [each for each in told if each.surface is not None and each.bounds]
    dialect = _dialect(text, proved, gap, expected) if proved else None
    count = _counting(text, dialect or expected)
    if dialect is not None and utf16_length(text) == len(text):
        dialect = _ALIKE.get(dialect, dialect)
    marks: dict[str, Mark] = {}
    refused: list[FormatError] = []
    for each in told:
        fragments = _fragments(each, count) if each.bounds else _anchored(text, each, gap)
        surface = None if fragments is None else _surface(text, fragments)
        fits = surface is not None and (each.surface is None or not each.bounds or _says(text, each, count, gap))
        if fragments is None or surface is None or not fits:
            refused.append(_refusal(each, surface, place))
        elif each.id in marks:
            refused.append(FormatError("mark_repeated", file=each.place or place, found=each.id))
        else:
            uid = uid_of(each.id, frame.uid)
            note, layer = each.note, each.layer
            marks[each.id] = Mark(uid, each.label, fragments, surface, each.values, note, layer, each.place)
    found = list[Tie]()
    for tie in ties:
        if tie.source in marks and tie.target in marks:
            ends = marks[tie.source].uid, marks[tie.target].uid
            found.append(Tie(uid_of(tie.id, frame.uid), tie.label, *ends))
        else:
            loose = f"{tie.label} {tie.source} → {tie.target}"
            refused.append(FormatError("mark_loose", file=tie.place or place, found=loose))
    ordered = tuple(sorted(marks.values(), key=in_order))
    return Arrived(replace(frame, marks=ordered, ties=_sorted(found, ordered)), dialect, tuple(refused))


def _refusal(told: Told, stands: str | None, place: str) -> FormatError:
    """Why a mark has no place; what `stands` there is told where its place in the file is."""
    about = {"file": told.place or place, "found": (told.surface or told.label)[:80]}
    if not told.bounds:
        return FormatError("mark_unplaced", **about)
    if stands is None or not told.place:
        return FormatError("mark_differs", **about, at=_at(told))
    return FormatError("mark_stands_otherwise", **about, at=_at(told), stands=stands[:80])


def _sorted(ties: Iterable[Tie], marks: Sequence[Mark]) -> tuple[Tie, ...]:
    place = {mark.uid: n for n, mark in enumerate(marks)}
    return tuple(sorted(ties, key=lambda tie: (place[tie.source], tie.label, place[tie.target], tie.uid)))


_ALIKE = {Dialect.UTF16: Dialect.CODE_POINTS, Dialect.UTF16_INCLUSIVE: Dialect.CODE_POINTS_INCLUSIVE}
"""What cannot be told apart in a text without characters outside the basic plane."""

_Count = Callable[[Bounds], Bounds | None]
"""The code points of a stretch in a file's own units; None where it has no such units."""


def _dialect(text: str, told: Sequence[Told], gap: str, expected: Dialect) -> Dialect:
    best, most = expected, -1
    for dialect in sorted(Dialect, key=lambda each: each is not expected):
        count = _counting(text, dialect)
        right = sum(_says(text, each, count, gap) for each in told)
        if right > most:
            best, most = dialect, right
        if right == len(told):
            break
    return best


def _counting(text: str, dialect: Dialect) -> _Count:
    more = dialect in (Dialect.CODE_POINTS_INCLUSIVE, Dialect.UTF16_INCLUSIVE)
    if dialect in (Dialect.CODE_POINTS, Dialect.CODE_POINTS_INCLUSIVE):
        length = len(text)
        return lambda bounds: _within(bounds[0], bounds[1] + more, length)
    units, length = Utf16Map(text), utf16_length(text)

    def count(bounds: Bounds) -> Bounds | None:
        found = _within(bounds[0], bounds[1] + more, length)
        return None if found is None else (units.to_code_point(found[0]), units.to_code_point(found[1]))

    return count


def _within(start: int, end: int, length: int) -> Bounds | None:
    return (start, end) if 0 <= start < end <= length else None


def _counted(told: Told, count: _Count) -> list[Bounds] | None:
    found = [count(each) for each in told.bounds]
    known = [each for each in found if each is not None]
    return known if known and len(known) == len(found) else None


def _says(text: str, told: Told, count: _Count, gap: str) -> bool:
    found = _counted(told, count)
    if found is None or told.surface is None:
        return False
    stands = gap.join(text[start:end] for start, end in found)
    return alike(told.surface, stands) if told.spreadsheet else stands == told.surface


def _anchored(text: str, told: Told, gap: str) -> Fragments | None:
    found = None if told.surface is None else placed(text, told.surface, told.before, gap)
    return None if found is None else fragments_of(Span(*each) for each in found)


def _fragments(told: Told, count: _Count) -> Fragments | None:
    found = _counted(told, count)
    try:
        return None if found is None else fragments_of(Span(*each) for each in found)
    except UsageError:
        return None


def _surface(text: str, fragments: Fragments) -> str | None:
    surface = GAP.join(text[part.start : part.end] for part in fragments)
    return surface if surface.strip() else None


def _at(told: Told) -> str:
    return ",".join(f"{start}-{end}" for start, end in told.bounds)
