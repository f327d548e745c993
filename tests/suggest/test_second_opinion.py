"""A second opinion is that of who does not merely repeat what was tagged; each place and type comes once."""

from collections import Counter

from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema import Schema
from annotator.model.suggestion import Known
from annotator.suggest.second_opinion import asked, opinions
from annotator.text import words
from annotator.text.reading import Reading

TEXT = "四川省成都市去年投资2.6万亿元，成都市发改委负责。"


def test_who_repeats_what_was_tagged_is_not_asked() -> None:
    names = {each.NAME for each in asked()}
    assert "memory" not in names
    assert {"names", "figures", "claims", "learned", "remote"} <= names, "a remote model's answers are kept"


def test_what_was_tagged_wrongly_is_not_repeated_and_nothing_comes_twice(schema: Schema) -> None:
    words.load()
    knowledge = Knowledge(schema, [Known("成都市", TypeId("ent.com"), 5)])
    found = opinions(Reading(TEXT), (), knowledge, asked())
    said = {(each.surface, each.type) for each in found}
    assert ("成都市", "ent.com") not in said
    assert ("2.6万亿元", "fig.money") in said
    assert max(Counter((each.fragments, each.type) for each in found).values()) == 1
    assert found == sorted(found, key=lambda each: (each.span.start, -each.span.end, each.type))
