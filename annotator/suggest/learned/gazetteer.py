"""Names that are known already, and where they stand in a text: the best hint that a model can get."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.model.ids import TypeId
from annotator.model.known_name import KnownName
from annotator.model.suggestion import Known
from annotator.suggest.learned.lessons import Lesson
from annotator.text.script import fold

_SHORTEST, _LONGEST = 2, 40
"""Code points."""
_NO_TYPE = TypeId("?")
_NOBODY: Mapping[str, Counter[TypeId]] = {}


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """How often each surface, folded, had each type; and how much of that each family of documents has said itself.

    A document that teaches must not find in here what only its own family knows: a model would learn to believe it,
    and then find new names nowhere.
    """

    counts: dict[str, Counter[TypeId]] = field(default_factory=dict[str, Counter[TypeId]])
    own: dict[str, dict[str, Counter[TypeId]]] = field(default_factory=dict[str, dict[str, Counter[TypeId]]])
    lengths: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    """The lengths of the surfaces that begin with these two characters, the longest first."""

    def hits(self, folded: str, family: str = "") -> Iterator[tuple[int, int, TypeId]]:
        """Where known surfaces stand in a folded text, the longest at a place, apart; for a document of this family."""
        at, own = 0, self.own.get(family, _NOBODY)
        while at < len(folded) - 1:
            found = self._longest(folded, at, own)
            if found is None:
                at += 1
            else:
                yield at, at + found[0], found[1]
                at += found[0]

    def _longest(self, folded: str, at: int, own: Mapping[str, Counter[TypeId]]) -> tuple[int, TypeId] | None:
        for length in self.lengths.get(folded[at : at + 2], ()):
            surface = folded[at : at + length]
            counts = self.counts.get(surface)
            if counts is not None and (type_ := _usual(counts, own.get(surface))) is not None:
                return length, type_
        return None

    def add(self, surface: str, type_: TypeId, count: int, family: str = "") -> None:
        """Know a surface, or know better; `family` is that of the document that says so."""
        folded = fold(surface)
        if not _SHORTEST <= len(folded) <= _LONGEST:
            return
        counts = self.counts.get(folded)
        if counts is None:
            counts = self.counts[folded] = Counter()
            lengths = self.lengths.setdefault(folded[:2], [])
            if len(folded) not in lengths:
                lengths.append(len(folded))
                lengths.sort(reverse=True)
        counts[type_] += count
        if family:
            self.own.setdefault(family, {}).setdefault(folded, Counter())[type_] += count


def _usual(counts: Counter[TypeId], own: Counter[TypeId] | None) -> TypeId | None:
    """The type that a surface had most often elsewhere."""
    elsewhere = counts if own is None else counts - own
    return max(elsewhere, key=lambda type_: (elsewhere[type_], type_), default=None)


def of_project(known: Iterable[Known], names: Iterable[KnownName]) -> Gazetteer:
    """What a project knows, to suggest by."""
    made = _of_names(names)
    for each in known:
        made.add(each.surface, each.type, each.count)
    return made


def of_lessons(lessons: Iterable[Lesson], names: Iterable[KnownName]) -> Gazetteer:
    """What these lessons know, to learn by."""
    made = _of_names(names)
    for lesson in lessons:
        for tag in lesson.tags:
            if tag.whole:
                made.add(lesson.text[tag.start : tag.end], tag.type, 1, lesson.family)
    return made


def _of_names(names: Iterable[KnownName]) -> Gazetteer:
    made = Gazetteer()
    for each in names:
        for spelling in (each.name, *each.entry.aliases):
            made.add(spelling, each.entry.type or _NO_TYPE, 1)
    return made
