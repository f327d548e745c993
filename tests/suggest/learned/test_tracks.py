"""How tags in each other become sequences of labels, and back."""

import pytest

from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.suggest.learned.lessons import Tag
from annotator.suggest.learned.models import told
from annotator.suggest.learned.tracks import Track, labels, tracks

GPE, ORG, CLAIM, CUE = (TypeId(each) for each in ("ent.gpe", "ent.org", "clm.claim", "clm.cue"))


def track(schema: Schema, id: str) -> Track:
    return next(each for each in tracks(schema) if each.id == id)


def test_each_type_that_can_be_used_has_an_outer_track(schema: Schema) -> None:
    outer = [type_ for each in tracks(schema) if each.depth == "outer" for type_ in each.types]
    assert sorted(outer) == sorted(each.id for each in schema.types if each.usable)


def test_the_ids_of_tracks_are_their_own(schema: Schema) -> None:
    ids = [each.id for each in tracks(schema)]
    assert len(set(ids)) == len(ids)
    assert {"entity-outer", "entity-inner", "figure-outer", "claim-clm.claim-outer"} <= set(ids)


def test_what_lies_inside_is_of_another_track(schema: Schema) -> None:
    tags = [Tag(0, 6, ORG), Tag(0, 2, GPE), Tag(1, 2, ORG), Tag(8, 10, GPE), Tag(0, 10, CLAIM)]
    assert track(schema, "entity-outer").chosen(tags) == [Tag(0, 6, ORG), Tag(8, 10, GPE)]
    assert track(schema, "entity-inner").chosen(tags) == [Tag(0, 2, GPE)]
    assert track(schema, "claim-clm.claim-outer").chosen(tags) == [Tag(0, 10, CLAIM)]


def test_labels_tell_where_each_tag_begins() -> None:
    every = frozenset((GPE, ORG))
    tags = [Tag(2, 4, GPE), Tag(4, 7, ORG)]
    said = labels((1, 8), tags, every) or []
    assert said == ["O", "B:ent.gpe", "I:ent.gpe", "B:ent.org", "I:ent.org", "I:ent.org", "O"]
    assert list(told(said)) == [(1, 3, GPE), (3, 6, ORG)]
    assert labels((1, 8), tags, frozenset((GPE,))) == ["O", "B:ent.gpe", "I:ent.gpe", "O", "O", "O", "O"]


@pytest.mark.parametrize("tag", [Tag(3, 6, CLAIM, whole=False), Tag(0, 4, CLAIM), Tag(4, 99, CLAIM)])
def test_a_sequence_that_cannot_tell_its_tags_teaches_nothing(tag: Tag) -> None:
    assert labels((1, 8), [tag], frozenset((CLAIM,))) is None
    assert labels((99, 120), [tag], frozenset((CLAIM,))) is not None


def test_what_goes_on_without_a_beginning_begins_there() -> None:
    said = ["I:ent.gpe", "I:ent.gpe", "I:ent.org", "O", "B:ent.org", "B:ent.org"]
    assert list(told(said)) == [(0, 2, GPE), (2, 3, ORG), (4, 5, ORG), (5, 6, ORG)]
