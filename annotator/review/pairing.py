"""Positions: where several people's annotations of one document are compared, and in what they differ there.

A position is a stretch of one document and one family of types. First all who set the same type on the same characters
come together; what is left over is brought together by how much of it is shared (Dice's coefficient of the characters),
the most alike first, and never two of one person. That takes time in the order of the annotations, however many people
there are, but where many lie on the same characters.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.model.annotation import Annotation, Attributes
from annotator.model.ids import AnnotationId, LinkTypeId, PersonId, TypeId
from annotator.model.link import Link
from annotator.model.review import CaseKind
from annotator.model.span import Fragments, Span

FamilyOf = Callable[[TypeId], str]
"""The family of types that are compared with each other: a layer, as a rule."""


@dataclass(frozen=True, slots=True)
class Variant:
    """What some people say alike at a position: the same type, fragments and attributes."""

    type: TypeId
    fragments: Fragments
    attributes: Attributes
    annotations: tuple[Annotation, ...]

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Who says so."""
        return tuple(each.author for each in self.annotations)


@dataclass(frozen=True, slots=True)
class Position:
    """One thing that people tagged. `variants` have the one that most hold first; `missing` are who did not tag it."""

    family: str
    span: Span
    variants: tuple[Variant, ...]
    missing: tuple[PersonId, ...]

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Everybody's annotation here."""
        return tuple(each for variant in self.variants for each in variant.annotations)

    @property
    def differences(self) -> frozenset[CaseKind]:
        """In what people differ here; nothing where all agree."""
        found = set[CaseKind]()
        if self.missing:
            found.add(CaseKind.MISSING)
        if len({each.fragments for each in self.variants}) > 1:
            found.add(CaseKind.BOUNDARY)
        if len({each.type for each in self.variants}) > 1:
            found.add(CaseKind.TYPE)
        if len(self.variants) > len({(each.fragments, each.type) for each in self.variants}):
            found.add(CaseKind.ATTRIBUTE)
        return frozenset(found)

    @property
    def impurity(self) -> float:
        """The chance that two people drawn at random, perhaps the same one twice, do not say the same here (Gini)."""
        sizes = [len(each.annotations) for each in self.variants] + ([len(self.missing)] if self.missing else [])
        return 1 - sum((size / sum(sizes)) ** 2 for size in sizes)


@dataclass(frozen=True, slots=True)
class LinkDifference:
    """A link between two positions that some people made and others, who tagged both ends, did not."""

    type: LinkTypeId
    source: Position
    target: Position
    links: tuple[Link, ...]
    lacking: tuple[PersonId, ...]

    @property
    def impurity(self) -> float:
        """As that of a position."""
        share = len(self.links) / (len(self.links) + len(self.lacking))
        return 1 - share**2 - (1 - share) ** 2


@dataclass(slots=True)
class _Group:
    """Annotations of different people that are taken for the same thing."""

    family: str
    annotations: list[Annotation]
    people: set[PersonId]

    @property
    def order(self) -> tuple[int, int, AnnotationId]:
        """In the text: by start, the longer first, then by age."""
        start = min(each.span.start for each in self.annotations)
        end = max(each.span.end for each in self.annotations)
        return start, -end, self.annotations[0].id


def positions(annotations: Iterable[Annotation], people: Collection[PersonId], family: FamilyOf) -> list[Position]:
    """The positions of a document, in the order of the text; `people` are all whose work is compared.

    Annotations of others are left out.
    """
    everybody = frozenset(people)
    groups = _alike((each for each in annotations if each.author in everybody), family)
    whole = [group for group in groups if len(group.people) == len(everybody)]
    parts = [group for group in groups if len(group.people) < len(everybody)]
    return [_position(group, everybody) for group in sorted(whole + _joined(parts), key=_order)]


def _order(group: _Group) -> tuple[int, int, AnnotationId]:
    return group.order


def _alike(annotations: Iterable[Annotation], family: FamilyOf) -> list[_Group]:
    """Those of the same type on the same characters, each person once in a group."""
    found = defaultdict[tuple[TypeId, Fragments], list[_Group]](list)
    for each in sorted(annotations, key=lambda annotation: annotation.id):
        groups = found[each.type, each.fragments]
        group = next((group for group in groups if each.author not in group.people), None)
        if group is None:
            groups.append(_Group(family(each.type), [each], {each.author}))
        else:
            group.annotations.append(each)
            group.people.add(each.author)
    return [group for groups in found.values() for group in groups]


def _joined(groups: Sequence[_Group]) -> list[_Group]:
    """The groups with those brought together that share characters, the most alike first."""
    stands = list(range(len(groups)))

    def root(number: int) -> int:
        while stands[number] != number:
            stands[number] = stands[stands[number]]
            number = stands[number]
        return number

    for _, one, other in sorted(_pairs(groups)):
        first, second = sorted((root(one), root(other)))
        if first != second and groups[first].people.isdisjoint(groups[second].people):
            groups[first].annotations.extend(groups[second].annotations)
            groups[first].people.update(groups[second].people)
            stands[second] = first
    return [group for number, group in enumerate(groups) if stands[number] == number]


def _pairs(groups: Sequence[_Group]) -> Iterable[tuple[float, int, int]]:
    """Pairs that share a character, each with how unlike the two are (less is liker); a sweep over the text."""
    by_family = defaultdict[str, list[int]](list)
    for number in sorted(range(len(groups)), key=lambda number: groups[number].order):
        by_family[groups[number].family].append(number)
    for numbers in by_family.values():
        under_way = list[int]()
        for number in numbers:
            start = groups[number].annotations[0].span.start
            under_way = [each for each in under_way if groups[each].annotations[0].span.end > start]
            for other in under_way:
                if groups[number].people.isdisjoint(groups[other].people):
                    alike = dice(groups[number].annotations[0].fragments, groups[other].annotations[0].fragments)
                    if alike:
                        yield -alike, other, number
            under_way.append(number)


def dice(one: Fragments, other: Fragments) -> float:
    """How much of their characters two annotations share: 1 for the same ones, 0 for none (Dice 1945)."""
    shared = sum(
        max(0, min(first.end, second.end) - max(first.start, second.start)) for first in one for second in other
    )
    return 2 * shared / (sum(map(len, one)) + sum(map(len, other)))


def _position(group: _Group, everybody: frozenset[PersonId]) -> Position:
    said = defaultdict[tuple[TypeId, Fragments, frozenset[tuple[str, str]]], list[Annotation]](list)
    for each in sorted(group.annotations, key=lambda annotation: annotation.id):
        said[each.type, each.fragments, frozenset(each.attributes.items())].append(each)
    variants = [
        Variant(alike[0].type, alike[0].fragments, alike[0].attributes, tuple(alike)) for alike in said.values()
    ]
    variants.sort(key=lambda variant: (-len(variant.annotations), variant.annotations[0].id))
    start, end = min(each.span.start for each in group.annotations), max(each.span.end for each in group.annotations)
    return Position(group.family, Span(start, end), tuple(variants), tuple(sorted(everybody - group.people)))


def link_differences(
    positions: Sequence[Position], links: Iterable[Link], symmetric: Collection[LinkTypeId]
) -> list[LinkDifference]:
    """Links that not all have made who tagged both ends; those of `symmetric` types lead either way."""
    held = {each.id: number for number, position in enumerate(positions) for each in position.annotations}
    made = defaultdict[tuple[int, LinkTypeId, int], list[Link]](list)
    for each in links:
        source, target = held.get(each.source), held.get(each.target)
        if source is not None and target is not None:
            if each.type in symmetric and target < source:
                source, target = target, source
            made[source, each.type, target].append(each)
    people = _people(positions, {end for source, _, target in made for end in (source, target)})
    found = list[LinkDifference]()
    for (source, type_, target), alike in sorted(made.items(), key=lambda item: item[0]):
        lacking = (people[source] & people[target]) - {each.author for each in alike}
        if lacking:
            ends = positions[source], positions[target]
            found.append(LinkDifference(type_, *ends, tuple(alike), tuple(sorted(lacking))))
    return found


def _people(positions: Sequence[Position], numbers: Iterable[int]) -> Mapping[int, set[PersonId]]:
    return {number: {each.author for each in positions[number].annotations} for number in numbers}
