"""How far the people of a project agree: by pair of people, type, document, week, attribute and label.

Spans first by pairwise F1, exact and overlapping; by alpha on characters, layer by layer; by the unitising alpha of
each type. Attributes and labels by kappa and alpha. Only documents that two people or more have worked on count, and
among these only people who have anything on them, or are named as having read them.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from annotator.model.ids import AttributeId, DocumentId, LayerId, PersonId, TypeId
from annotator.model.person import Person
from annotator.model.schema import Schema
from annotator.model.work import DocumentWork
from annotator.review.coefficients import Unit, alpha, cohen_kappa, fleiss_kappa
from annotator.review.collected import Collected, Pair, Row
from annotator.review.overlap import NOTHING, Confused, Tally, interval
from annotator.review.unitising import Continuum, joined, unitising_alpha

Readers = Mapping[DocumentId, frozenset[PersonId]]
"""Who has finished which document, also without putting anything on it."""

_NOBODY: Readers = {}
_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Values:
    """Agreement on one attribute or label: `units` things that two people or more gave a value, `alike` by all.

    Kappa is Cohen's where two people have given them, Fleiss' for more; None where it is not defined.
    """

    units: int
    alike: int
    kappa: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class OfType:
    """Agreement on the annotations of one type; `interval` is that of the exact F1, at 95 %."""

    tally: Tally
    interval: tuple[float, float] | None
    unitising: float | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """All figures of a project. What nobody has marked is in none of them.

    `layers` holds the nominal alpha on characters; `confused` counts which type stands where the other has which.
    """

    people: tuple[Person, ...]
    total: Tally
    interval: tuple[float, float] | None
    types: Mapping[TypeId, OfType]
    pairs: Mapping[Pair, Tally]
    pairs_by_type: Mapping[tuple[Pair, TypeId], Tally]
    documents: Mapping[DocumentId, Tally]
    weeks: Mapping[str, Tally]
    layers: Mapping[LayerId, float | None]
    values: Mapping[AttributeId, Values]
    confused: Confused


def agreement(works: Iterable[DocumentWork], schema: Schema, readers: Readers = _NOBODY) -> Agreement:
    """Of people's work, which comes document by document. Types that the schema does not have are left out."""
    collected, people = Collected(schema), dict[PersonId, Person]()
    for document_id, group in groupby(works, key=lambda work: work.document.id):
        found = list(group)
        by_person = {work.author.id: work for work in found if work.author is not None}
        present = sorted(by_person.keys() | readers.get(document_id, frozenset()))
        if len(present) > 1:
            people |= {work.author.id: work.author for work in by_person.values() if work.author is not None}
            collected.add(found[0].document, {person: by_person.get(person) for person in present})
    return _told(collected, tuple(people[id] for id in sorted(people)))


def _told(collected: Collected, people: tuple[Person, ...]) -> Agreement:
    schema, rows = collected.schema, collected.rows
    documents = _summed(rows, lambda row: row.document)
    of_types = _summed(rows, lambda row: row.type)
    types = [each.id for each in schema.types if each.id in of_types]
    layers = [each.id for each in schema.layers if each.id in collected.characters]
    values = {id: _values(found) for id, found in collected.values.items()}
    return Agreement(
        people=people,
        total=sum(documents.values(), NOTHING),
        interval=interval(list(documents.values())),
        types={type_: _of_type(collected, type_, of_types[type_]) for type_ in types},
        pairs=_summed(rows, lambda row: row.pair),
        pairs_by_type=_summed(rows, lambda row: (row.pair, row.type)),
        documents=documents,
        weeks=dict(sorted(_summed(rows, lambda row: collected.weeks[row.document]).items())),
        layers={layer: alpha(collected.characters[layer]) for layer in layers},
        values={
            each.id: values[each.id] for each in (*schema.attributes, *schema.document_attributes) if each.id in values
        },
        confused=collected.confused,
    )


def _summed(rows: Iterable[Row], key: Callable[[Row], _Key]) -> dict[_Key, Tally]:
    sums: dict[_Key, Tally] = {}
    for row in rows:
        at = key(row)
        sums[at] = sums.get(at, NOTHING) + row.tally
    return sums


def _of_type(collected: Collected, type_: TypeId, tally: Tally) -> OfType:
    of_documents = _summed((row for row in collected.rows if row.type == type_), lambda row: row.document)
    return OfType(tally, interval(list(of_documents.values())), _unitising(collected.continua.get(type_, {}).values()))


def _unitising(groups: Iterable[Sequence[Continuum]]) -> float | None:
    """Texts that the same people have read are one continuum; those of other people count by their length."""
    found = [(unitising_alpha(whole), whole.length) for whole in map(joined, groups)]
    known = [(value, length) for value, length in found if value is not None]
    length = sum(length for _, length in known)
    return sum(value * part for value, part in known) / length if length else None


def _values(found: Sequence[tuple[str, ...]]) -> Values:
    pairs = [(unit[0], unit[1]) for unit in found if len(unit) == 2]
    kappa = cohen_kappa(pairs) if len(pairs) == len(found) else fleiss_kappa(found)
    alike = sum(len(set(unit)) == 1 for unit in found)
    return Values(len(found), alike, kappa, alpha(Unit(unit) for unit in found))
