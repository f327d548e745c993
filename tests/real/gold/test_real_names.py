"""Names on the real texts, against a reading by hand; `000` was looked at while the rules were made, `002` only after.

Without anything tagged by the project, and with the optional types switched on.
"""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from gold_rows import rows, source

from annotator.model.knowledge import Knowledge
from annotator.model.schema import Schema
from annotator.suggest.names import suggester
from annotator.suggest.stream import stream
from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean

PRECISION = 0.75
RECALL = 0.7


@pytest.mark.parametrize("name", ["000", "002"])
def test_names_that_are_shown_are_mostly_right(real_seeds: Path, schema: Schema, name: str) -> None:
    every_type = replace(schema, types=tuple(replace(each, optional=False) for each in schema.types))
    text = source(real_seeds, name)
    cleaning = clean(text)
    made = stream(Reading(text, cleaning.applied), cleaning.passed_over, Knowledge(every_type), [suggester])
    found = {(each.span.start, each.span.end, every_type.type(each.type).code) for each in made.suggestions}
    types = {each.code for each in schema.types if each.layer == "entity"} - {"TIM"}
    read = {(row["start"], row["end"], row["type"]) for row in rows(name) if row["type"] in types}
    right = len(found & read)
    assert right / len(found) >= PRECISION, _by_type(found, read)
    assert right / len(read) >= RECALL, _by_type(found, read)


def _by_type(found: set[tuple[int, int, str]], read: set[tuple[int, int, str]]) -> dict[str, tuple[int, int, int]]:
    """For each type how many are right, found and read."""
    right, given, wanted = (Counter(type_ for *_, type_ in each) for each in (found & read, found, read))
    return {type_: (right[type_], given[type_], wanted[type_]) for type_ in sorted({*given, *wanted})}
