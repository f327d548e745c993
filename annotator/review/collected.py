"""What is kept of people's work on one document after the other: numbers and spans, without the texts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.ids import AttributeId, DocumentId, LayerId, PersonId, TypeId
from annotator.model.schema import Schema, Valued
from annotator.model.work import DocumentWork
from annotator.review.coefficients import Unit
from annotator.review.overlap import Confused, Mark, Tally, compared
from annotator.review.unitising import Continuum, continuum

Pair = tuple[PersonId, PersonId]
"""Two people, the one with the lower id first."""

Works = Mapping[PersonId, DocumentWork | None]
"""The people who have read a document, by id, with their work; None for one who put nothing on it."""


class Row(NamedTuple):
    """Two people's marks of one type on one document."""

    document: DocumentId
    pair: Pair
    type: TypeId
    tally: Tally


@dataclass(slots=True)
class Collected:
    """Filled by `add`, a document at a time."""

    schema: Schema
    rows: list[Row] = field(default_factory=list[Row])
    weeks: dict[DocumentId, str] = field(default_factory=dict[DocumentId, str])
    confused: Confused = field(default_factory=Confused)
    continua: dict[TypeId, dict[tuple[PersonId, ...], list[Continuum]]] = field(
        default_factory=dict[TypeId, dict[tuple[PersonId, ...], list[Continuum]]]
    )
    characters: defaultdict[LayerId, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    values: defaultdict[AttributeId, list[tuple[str, ...]]] = field(default_factory=lambda: defaultdict(list))
    """What people said of the same annotation or document, under the attribute of either."""

    def add(self, document: Document, works: Works) -> None:
        """Take in what two people or more have done on a document."""
        tagged = {person: self._known(work) for person, work in works.items()}
        self._add_spans(document, tagged)
        self._add_characters(document.length, list(tagged.values()))
        self._add_values(tagged.values())
        for attribute in self.schema.document_attributes:
            said = tuple(_label(work, attribute) for work in works.values() if work is not None)
            if any(said) and len(said) > 1:
                self.values[attribute.id].append(said)

    def _known(self, work: DocumentWork | None) -> list[Annotation]:
        return [each for each in work.annotations if self.schema.has_type(each.type)] if work else []

    def _add_spans(self, document: Document, tagged: Mapping[PersonId, Sequence[Annotation]]) -> None:
        marks = {person: [Mark(each.type, each.fragments) for each in found] for person, found in tagged.items()}
        for pair in combinations(marks, 2):
            found = compared(marks[pair[0]], marks[pair[1]])
            self.rows += [Row(document.id, pair, type_, tally) for type_, tally in found.types.items()]
            self.confused += found.confused
        latest = max((each.updated for found in tagged.values() for each in found), default=None)
        if latest is not None:
            year, week, _ = latest.isocalendar()
            self.weeks[document.id] = f"{year}-W{week:02}"
        for type_ in {mark.type for found in marks.values() for mark in found}:
            spans = (
                [span for mark in found if mark.type == type_ for span in mark.fragments] for found in marks.values()
            )
            of_type = self.continua.setdefault(type_, {})
            of_type.setdefault(tuple(marks), []).append(continuum(document.length, spans))

    def _add_characters(self, length: int, tagged: Sequence[Sequence[Annotation]]) -> None:
        for layer in {self.schema.layer_of(each.type).id for found in tagged for each in found}:
            of_layer = [[each for each in found if self.schema.layer_of(each.type).id == layer] for found in tagged]
            self.characters[layer] += stretches(length, of_layer)

    def _add_values(self, tagged: Iterable[Sequence[Annotation]]) -> None:
        for same in positions(tagged):
            for attribute in self.schema.attributes_of(same[0].type):
                values = tuple(each.attributes.get(attribute.id, attribute.default or "") for each in same)
                if any(values):
                    self.values[attribute.id].append(values)


def _label(work: DocumentWork, attribute: Valued) -> str:
    given = (label.value for label in work.labels if label.attribute == attribute.id)
    return next(given, attribute.default or "")


def stretches(length: int, tagged: Sequence[Sequence[Annotation]]) -> Iterable[Unit]:
    """Stretches of characters of which each person says one thing: the types that lie there, or none."""
    edges: dict[int, list[tuple[int, TypeId, int]]] = {0: [], length: []}
    for person, found in enumerate(tagged):
        for each in found:
            for span in each.fragments:
                edges.setdefault(span.start, []).append((person, each.type, 1))
                edges.setdefault(span.end, []).append((person, each.type, -1))
    here = [Counter[TypeId]() for _ in tagged]
    for start, end in pairwise(sorted(edges)):
        for person, type_, by in edges[start]:
            here[person][type_] += by
        yield Unit(tuple(tuple(sorted(+types)) for types in here), end - start)


def positions(tagged: Iterable[Sequence[Annotation]]) -> Iterable[Sequence[Annotation]]:
    """Annotations of the same type on the same fragments, one a person, where two people or more have one."""
    places = defaultdict[object, list[Annotation]](list)
    for found in tagged:
        for each in {(each.type, each.fragments): each for each in found}.values():
            places[each.type, each.fragments].append(each)
    return (same for same in places.values() if len(same) > 1)
