"""The form that models are kept to."""

import json
from typing import Any

import jsonschema
import pytest

from annotator.model.answer_form import answer_form
from annotator.model.schema import Schema
from annotator.model.schema_file import all_shipped

Json = Any  # parsed JSON
GOOD = {"type": "GPE", "text": "成都", "before": "位于"}
CLAIM = {"type": "CLAIM", "text": "成都很大", "before": "", "kind": "VALUE", "verifiability": "NFS"}


def objects(form: Json) -> list[Json]:
    """Every object that a form has, in each other."""
    found = list[Json]()

    def look(table: Json) -> Json:
        if table.get("type") == "object":
            found.append(table)
        return table

    json.loads(json.dumps(form), object_hook=look)
    return found


@pytest.mark.parametrize("schema", all_shipped(), ids=lambda schema: schema.id)
def test_every_object_requires_all_of_its_keys_and_allows_no_others(schema: Schema) -> None:
    form: Json = answer_form(schema)
    jsonschema.Draft202012Validator.check_schema(form)
    for each in objects(form):
        assert each["required"] == list(each["properties"])
        assert each["additionalProperties"] is False


def test_it_takes_what_is_in_the_form(schema: Schema) -> None:
    jsonschema.validate({"annotations": []}, answer_form(schema))
    jsonschema.validate({"annotations": [GOOD, CLAIM]}, answer_form(schema))


@pytest.mark.parametrize(
    "item",
    [
        {**GOOD, "type": "CITY"},
        {"type": "GPE", "text": "成都"},
        {**GOOD, "start": 3},
        {**GOOD, "type": "CLAIM"},
        {**CLAIM, "kind": "ODD"},
        {**GOOD, "type": "IND"},
        {**GOOD, "text": 5},
    ],
)
def test_it_refuses_what_is_not(schema: Schema, item: Json) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"annotations": [item]}, answer_form(schema))


def test_it_is_small(schema: Schema) -> None:
    assert len(json.dumps(answer_form(schema))) < 2_048
