"""Claims suggested on two real texts, held against a reading by hand: how many are right, and how many are found.

The rules were worked on with these two texts at hand, so another text will be read a little worse.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.model.knowledge import Knowledge
from annotator.model.schema import Schema
from annotator.model.span import Fragments, Span
from annotator.model.suggestion import Suggestion
from annotator.suggest.claims import suggester
from annotator.suggest.reading import in_source
from annotator.text.reading import Reading
from annotator.text.repairs.clean import find
from annotator.text.repairs.decided import decide

Row = dict[str, Any]  # parsed JSON


@dataclass(frozen=True)
class Read:
    """What was suggested, and what a person read."""

    suggested: list[Suggestion]
    gold: list[Row]

    def same_place(self, suggestion: Suggestion) -> list[Row]:
        return [row for row in self.gold if shares(suggestion.fragments, fragments(row))]


def fragments(row: Row) -> Fragments:
    return tuple(Span(*edges) for edges in row.get("fragments", [(row["start"], row["end"])]))


def shares(some: Fragments, others: Fragments) -> bool:
    return any(one.overlaps(other) for one in some for other in others)


def suggestions(text: str, schema: Schema) -> list[Suggestion]:
    decided = decide(find(text), (), {})
    reading = Reading(text, decided.applied)
    return list(in_source(reading, decided.passed_over, suggester.suggest(reading.text, Knowledge(schema))))


@pytest.fixture(scope="module", params=["000", "002"])
def read(request: pytest.FixtureRequest, real_seeds: Path, schema: Schema) -> Read:
    (path,) = real_seeds.glob(f"{request.param}_*.txt")
    return Read(suggestions(path.read_bytes().decode(), schema), list(gold(request.param)))


def gold(name: str) -> Iterator[Row]:
    for line in (Path(__file__).parent / "gold" / f"{name}.jsonl").read_text("utf-8").splitlines():
        row: Row = json.loads(line)
        if row["type"] == "CLAIM":
            yield row


def test_hardly_any_is_none(read: Read) -> None:
    right = [each for each in read.suggested if read.same_place(each)]
    assert len(right) / len(read.suggested) >= 0.95


def test_most_have_just_the_right_edges(read: Read) -> None:
    exact = {fragments(row) for row in read.gold}
    right = [each for each in read.suggested if each.fragments in exact]
    assert len(right) / len(read.suggested) >= 0.8
    assert len(right) / len(read.gold) >= 0.75


def test_most_are_found(read: Read) -> None:
    found = [row for row in read.gold if any(shares(each.fragments, fragments(row)) for each in read.suggested)]
    assert len(found) / len(read.gold) >= 0.9


@pytest.mark.parametrize(("code", "share"), [("kind", 0.9), ("verifiability", 0.8), ("quote", 0.95)])
def test_most_attributes_are_right(read: Read, schema: Schema, code: str, share: float) -> None:
    attribute = next(each for each in schema.attributes if each.code == code)
    told = [
        each.attributes.get(attribute.id, attribute.default) == row[code]
        for each in read.suggested
        for row in read.gold
        if each.fragments == fragments(row)
    ]
    assert sum(told) / len(told) >= share


def test_the_speakers_are_those_of_the_text(read: Read, schema: Schema) -> None:
    links = {each.code: each.id for each in schema.links}
    for row in read.gold:
        for each in read.suggested:
            if each.fragments == fragments(row):
                proposed = {slot.link: (slot.span.start, slot.span.end) for slot in each.slots}
                for code in ("source", "cue"):
                    assert code not in row or proposed.get(links[code]) == tuple(row[code]) or not proposed


def test_nothing_fails_on_any_of_the_texts(real_seeds: Path, schema: Schema) -> None:
    for path in real_seeds.glob("*.txt"):
        text = path.read_bytes().decode()
        for each in suggestions(text, schema):
            assert "…".join(text[span.start : span.end] for span in each.fragments) == each.surface
            assert all(text[slot.span.start : slot.span.end] == slot.surface for slot in each.slots)
