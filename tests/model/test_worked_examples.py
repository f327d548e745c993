"""The worked examples of the default schema on the real texts: all of them can be set, and nothing is missing then.

`worked_examples.jsonl` holds places, types, values and links, and the first half of each surface's SHA-256.
"""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict, cast

import pytest

from annotator.model import rules
from annotator.model.annotation import Annotation, Origin
from annotator.model.ids import AttributeId, LinkTypeId, TypeId, new_uid
from annotator.model.link import Link, LinkId
from annotator.model.problems import problems
from annotator.model.schema import Schema

Annotate = Callable[..., Annotation]


class Row(TypedDict):
    id: str
    type: str
    fragments: list[list[int]]
    attributes: dict[str, str]
    sha256: str


class Example(TypedDict):
    document: str
    annotations: list[Row]
    links: list[tuple[str, str, str]]


_LINES = (Path(__file__).parent / "worked_examples.jsonl").read_text(encoding="utf-8").splitlines()
EXAMPLES = [cast("Example", json.loads(line)) for line in _LINES]


def source_text(folder: Path, document: str) -> str:
    (path,) = folder.glob(f"{document}_*.txt")
    return path.read_bytes().decode()


def set_all(schema: Schema, example: Example, text: str, annotate: Annotate) -> dict[str, Annotation]:
    """Each annotation in its turn, through the rules, as a person would set it."""
    types = {type_.code: type_ for type_ in schema.types}
    done: dict[str, Annotation] = {}
    for row in example["annotations"]:
        type_ = types[row["type"]].id
        codes = {each.code: each.id for each in schema.attributes_of(type_)}
        values = {
            codes[name]: rules.checked_value(schema, type_, codes[name], typed)
            for name, typed in row["attributes"].items()
        }
        kept = {name: value for name, value in values.items() if value is not None}
        new = annotate(text, type_, *row["fragments"], attributes=kept)
        assert rules.trimmed(text, new.fragments) == new.fragments
        rules.check_new(schema, done.values(), type_, new.fragments, text)
        done[row["id"]] = new
    return done


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["document"])
def test_an_example_can_be_set_in_its_order_and_is_then_complete(
    example: Example, real_seeds: Path, schema: Schema, annotate: Annotate
) -> None:
    text = source_text(real_seeds, example["document"])
    done = set_all(schema, example, text, annotate)
    for row in example["annotations"]:
        assert hashlib.sha256(done[row["id"]].surface.encode()).hexdigest().startswith(row["sha256"])
    links = [_link(schema, code, done[source], done[target]) for source, code, target in example["links"]]
    assert problems(schema, list(done.values()), text, links) == []


def _link(schema: Schema, code: str, source: Annotation, target: Annotation) -> Link:
    type_ = next(each for each in schema.links if each.code == code)
    assert schema.selects(type_.domain, source.type)
    assert schema.selects(type_.range, target.type)
    return Link(
        id=LinkId(1),
        uid=new_uid(),
        document=source.document,
        type=LinkTypeId(type_.id),
        source=source.id,
        target=target.id,
        author=source.author,
        origin=Origin.HUMAN,
        created=source.created,
    )


def test_the_examples_are_all_there() -> None:
    assert sum(len(example["annotations"]) for example in EXAMPLES) == 73
    assert sum(len(example["links"]) for example in EXAMPLES) == 86


def test_a_figure_left_out_as_a_default_reads_as_the_example_says(
    real_seeds: Path, schema: Schema, annotate: Annotate
) -> None:
    example = EXAMPLES[0]
    figure = set_all(schema, example, source_text(real_seeds, example["document"]), annotate)["f6"]
    read = {each.code: rules.value_of(schema, figure, each.id) for each in schema.attributes_of(TypeId("fig.money"))}
    assert read["value"] == "201160000000"
    assert (read["approx"], read["status"], read["bound"], read["change"]) == ("true", "PLAN", "EQUAL", "LEVEL")
    assert AttributeId("at.bound") not in figure.attributes
