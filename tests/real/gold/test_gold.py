"""The gold stands where it says, in the texts as they are."""

import json
from pathlib import Path

import pytest
from gold_rows import rows, source

from annotator.model.schema import Schema


@pytest.mark.parametrize("name", ["000", "002"])
def test_every_span_of_the_gold_holds_what_it_says(real_seeds: Path, schema: Schema, name: str) -> None:
    text = source(real_seeds, name)
    codes = {each.code for each in schema.types}
    for row in rows(name):
        found = text[row["start"] : row["end"]]
        assert row["type"] in codes
        assert found == row.get("surface", found), row
        assert found.startswith(row.get("begins", "")), row
        assert found.endswith(row.get("ends", "")), row
        assert found.strip() == found


@pytest.mark.parametrize("name", ["000", "002"])
def test_the_gold_holds_the_worked_examples(name: str) -> None:
    file = Path(__file__).parents[2] / "model" / "worked_examples.jsonl"
    examples = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    read = {(row["type"], *map(tuple, row.get("fragments", [(row["start"], row["end"])]))) for row in rows(name)}
    kept = {row[0] for row in read}
    [example] = [each for each in examples if each["document"] == name]
    for row in example["annotations"]:
        if row["type"] in kept:
            assert (row["type"], *map(tuple, row["fragments"])) in read, row
