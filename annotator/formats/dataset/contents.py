"""What a dataset holds, counted record by record: in each split, of each type, link and value."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypedDict, TypeVar, cast

from annotator.formats.dataset.splits import Split
from annotator.model.annotation import Origin
from annotator.model.schema import Schema

_Key = TypeVar("_Key", str, tuple[str, str])

FEW = 50
"""Annotations of a type below which it is hardly learnt."""
FEW_DOCUMENTS = 30
"""Documents below which a test split measures nothing."""


SUGGESTED = "suggested"
"""A person's, who accepted what a model had suggested."""
ORIGINS = (Origin.HUMAN, SUGGESTED, Origin.MODEL, Origin.IMPORT)


class _Pair(TypedDict):
    name: str
    value: str


class _Span(TypedDict):
    id: str
    type: str
    start: int
    end: int
    text: str
    attributes: list[_Pair]
    origin: str
    model: str | None
    agree: int | None
    of: int | None


class _Link(TypedDict):
    type: str


class _Source(TypedDict):
    group: str


class _Set(TypedDict):
    annotators: list[str]


class Row(TypedDict):
    """What is counted of a record."""

    doc_id: str
    text: str
    length: int
    source: _Source
    set: _Set
    spans: list[_Span]
    links: list[_Link]


def row_of(line: str) -> Row:
    """A line of a record."""
    return cast("Row", json.loads(line))


@dataclass(slots=True)
class Part:
    """One split."""

    records: int = 0
    documents: int = 0
    groups: set[str] = field(default_factory=set[str])
    characters: int = 0
    without_spans: int = 0
    types: Counter[str] = field(default_factory=Counter[str])
    documents_of: Counter[str] = field(default_factory=Counter[str])
    """In how many records each type occurs."""
    surfaces: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """Hashes of the surfaces of each type: they are only counted and compared."""
    longest: Counter[str] = field(default_factory=Counter[str])
    characters_of: Counter[str] = field(default_factory=Counter[str])
    """How much of the texts the annotations of each type take up, from their first pieces to their last."""
    overlaps: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    """How often an annotation of the first type, which begins before, overlaps one of the second."""
    origins: Counter[str] = field(default_factory=Counter[str])
    links: Counter[str] = field(default_factory=Counter[str])
    values: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    agree: Counter[str] = field(default_factory=Counter[str])
    of: Counter[str] = field(default_factory=Counter[str])
    _last: str = ""

    def add(self, row: Row) -> None:
        """Count a record; those of one document come one after the other."""
        self.records += 1
        if row["doc_id"] != self._last:
            self._last = row["doc_id"]
            self.documents += 1
            self.characters += row["length"]
        self.groups.add(row["source"]["group"])
        self.without_spans += not row["spans"]
        for span in row["spans"]:
            self._add(span)
        self._add_overlaps(row["spans"])
        self.documents_of.update({span["type"] for span in row["spans"]})
        self.links.update(link["type"] for link in row["links"])

    def _add(self, span: _Span) -> None:
        code = span["type"]
        self.types[code] += 1
        self.surfaces[code].add(hash(span["text"]))
        length = span["end"] - span["start"]
        self.longest[code] = max(self.longest[code], length)
        self.characters_of[code] += length
        self.origins[SUGGESTED if span["model"] and span["origin"] == Origin.HUMAN else span["origin"]] += 1
        self.values.update((pair["name"], pair["value"]) for pair in span["attributes"] if len(pair["value"]) <= _SHORT)
        if span["agree"] is not None and span["of"]:
            self.agree[code] += span["agree"]
            self.of[code] += span["of"]

    def _add_overlaps(self, spans: Sequence[_Span]) -> None:
        """Spans are in the order of the text, the longer ones first."""
        around = list[_Span]()
        for span in spans:
            around = [each for each in around if each["end"] > span["start"]]
            self.overlaps.update((each["type"], span["type"]) for each in around)
            around.append(span)


_SHORT = 40
"""Characters of a value that may be one of a few; longer ones are free text."""


@dataclass(slots=True)
class Contents:
    """All splits."""

    schema: Schema
    parts: Mapping[Split, Part] = field(default_factory=lambda: {split: Part() for split in Split})
    annotators: set[str] = field(default_factory=set[str])

    def add(self, row: Row, split: Split) -> None:
        """Count a record in its split."""
        self.parts[split].add(row)
        self.annotators.update(row["set"]["annotators"])

    @property
    def used(self) -> Sequence[Split]:
        """The splits that have documents."""
        return [split for split in Split if self.parts[split].documents]

    def unseen(self, code: str) -> float | None:
        """Which share of a type's surfaces in the test split is not in training; None where there are none."""
        tested = self.parts[Split.TEST].surfaces.get(code, set[int]())
        known = self.parts[Split.TRAIN].surfaces.get(code, set[int]())
        return len(tested - known) / len(tested) if tested else None

    def as_table(self) -> dict[str, object]:
        """As a JSON object: types, links and values of lists in the order of the schema, also those without example."""
        codes = [type_.code for type_ in self.schema.types if not type_.abstract]
        return {
            "splits": {split: self._part(self.parts[split]) for split in Split},
            "types": {code: self._type(code) for code in codes},
            "links": {
                link.code: {split: self.parts[split].links[link.code] for split in Split} for link in self.schema.links
            },
            "values": {
                attribute.code: {
                    choice.id: {split: self.parts[split].values[attribute.code, choice.id] for split in Split}
                    for choice in attribute.choices
                }
                for attribute in self.schema.attributes
                if attribute.choices
            },
            "overlaps": self._overlaps(codes),
        }

    def _overlaps(self, codes: Sequence[str]) -> dict[str, dict[str, int]]:
        """Which types lie in or across which, in all splits; those that never do are not there."""
        found = self.all(lambda part: part.overlaps)
        table = {one: {other: found[one, other] for other in codes if found[one, other]} for one in codes}
        return {one: others for one, others in table.items() if others}

    def all(self, of: Callable[[Part], Counter[_Key]]) -> Counter[_Key]:
        """The counts of all splits."""
        return sum(map(of, self.parts.values()), Counter[_Key]())

    def _part(self, part: Part) -> dict[str, object]:
        return {
            "documents": part.documents,
            "records": part.records,
            "groups": len(part.groups),
            "characters": part.characters,
            "spans": part.types.total(),
            "links": part.links.total(),
            "records_without_spans": part.without_spans,
            "agreement": part.agree.total() / part.of.total() if part.of else None,
            "origins": {origin: part.origins[origin] for origin in ORIGINS},
        }

    def _type(self, code: str) -> dict[str, object]:
        return {
            **{
                split: {
                    "spans": self.parts[split].types[code],
                    "records": self.parts[split].documents_of[code],
                    "surfaces": len(self.parts[split].surfaces.get(code, ())),
                }
                for split in Split
            },
            "characters": self.all(lambda part: part.characters_of)[code],
            "agreement": self._agreement(code),
            "longest": max(part.longest[code] for part in self.parts.values()),
            "unseen_in_test": self.unseen(code),
        }

    def _agreement(self, code: str) -> float | None:
        of = self.all(lambda part: part.of)[code]
        return self.all(lambda part: part.agree)[code] / of if of else None

    def warnings(self) -> list[str]:
        """What a trainer should know before training, in English."""
        total = sum(part.documents for part in self.parts.values())
        types = self.all(lambda part: part.types)
        found = list[str]()
        if total < FEW_DOCUMENTS:
            found.append(f"Only {total} documents: a test split of so few is not a measurement.")
        if few := [f"{code} ({n})" for code, n in sorted(types.items()) if n < FEW]:
            found.append(f"Types with fewer than {FEW} spans: {', '.join(few)}.")
        if none := [each.code for each in self.schema.types if not each.abstract and not types[each.code]]:
            found.append(f"Types without an example: {', '.join(none)}.")
        for split in self.used:
            if missing := sorted(code for code in types if not self.parts[split].types[code]):
                found.append(f"Types that {split} has no example of: {', '.join(missing)}.")
        return found
