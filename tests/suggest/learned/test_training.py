"""What is learned from documents with tags, and how it is measured."""

from collections import Counter
from dataclasses import replace

import pytest

from annotator.errors import Cancelled
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.suggest.learned import gazetteer, training
from annotator.suggest.learned.lessons import Lesson, Tag
from annotator.suggest.learned.measures import Measure, measured, total
from annotator.suggest.learned.training import Trained, sampled, train
from bench.labelled import labelled, lessons_of

GPE = TypeId("ent.gpe")


def test_what_is_met_often_is_found_in_documents_that_were_held_back(trained: Trained) -> None:
    assert (trained.documents, trained.held_back) == (10, 2)
    assert set(trained.models) == {"entity-outer", "figure-outer"}
    assert total(trained.measures).f1 > 0.85


def test_the_same_documents_teach_the_same_in_any_order(
    lessons: list[Lesson], schema: Schema, trained: Trained
) -> None:
    again = train(reversed(lessons), schema, (), lambda _: None)
    assert again.measures == trained.measures
    assert again.models == trained.models


def test_near_duplicates_are_never_parted(lessons: list[Lesson], schema: Schema) -> None:
    twins = [replace(each, family="same") for each in lessons]
    assert train(twins[:3], schema, (), lambda _: None).held_back == 0
    mixed = train([*twins[:3], *lessons[3:5]], schema, (), lambda _: None)
    assert mixed.held_back in (1, 3)


def test_without_enough_tags_nothing_is_learned(lessons: list[Lesson], schema: Schema) -> None:
    few = [replace(each, tags=tuple(tag for tag in each.tags if tag.type == GPE)[:4]) for each in lessons[:2]]
    made = train(few, schema, (), lambda _: None)
    assert (made.models, made.measures, made.documents, made.tags) == ({}, {}, 2, 8)
    assert train([], schema, (), lambda _: None).documents == 0


def test_it_can_be_stopped(lessons: list[Lesson], schema: Schema) -> None:
    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        train(lessons[:3], schema, (), stop)


def test_how_far_it_is_is_told(lessons: list[Lesson], schema: Schema) -> None:
    told = list[float]()
    train(lessons[:3], schema, (), told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_sample_has_at_most_what_was_asked_for() -> None:
    lessons = [Lesson(f"{n}", "成都。" * 20, ((0, 30), (30, 60)), (Tag(0, 2, GPE),)) for n in range(200)]
    taken = sampled(lessons, 1_000)
    with_tags = sum(bounds == (0, 30) for _, some in taken for bounds in some)
    without = sum(bounds == (30, 60) for _, some in taken for bounds in some)
    assert 25 < with_tags <= 34
    assert 0 < without <= 7
    assert sampled(lessons, 1_000) == taken
    assert len(sampled(lessons, 10**6)) == 200


def test_a_document_does_not_know_what_only_its_family_knows() -> None:
    def lesson(family: str) -> Lesson:
        return Lesson(family, "廣元和乐山", ((0, 5),), (Tag(0, 2, GPE),))

    alone = gazetteer.of_lessons([lesson("1"), lesson("1")], ())
    assert list(alone.hits("广元和乐山", "1")) == []
    assert list(alone.hits("广元和乐山", "2")) == [(0, 2, GPE)]
    shared = gazetteer.of_lessons([lesson("1"), lesson("2")], ())
    assert list(shared.hits("广元和乐山", "1")) == [(0, 2, GPE)]


def test_a_layer_that_nobody_has_tagged_in_a_document_is_not_learned_from_it(schema: Schema) -> None:
    bare = [
        replace(each, tags=tuple(tag for tag in each.tags if not tag.type.startswith("ent.")))
        for each in lessons_of(labelled(3))
    ]
    assert set(train(bare, schema, (), lambda _: None).models) == {"figure-outer"}


def test_measures_are_those_of_the_textbook() -> None:
    found, expected = [(0, 2, GPE), (3, 5, GPE), (6, 8, GPE)], [(0, 2, GPE), (3, 6, GPE)]
    (measure,) = measured(found, expected).values()
    assert measure == Measure(1, 3, 2)
    assert (measure.precision, measure.recall, measure.f1) == (pytest.approx(1 / 3), 0.5, 0.4)
    assert measured([], []) == {}
    assert Measure(0, 0, 0).f1 == 0


def test_few_tags_of_a_type_do_not_make_it_a_label(lessons: list[Lesson], trained: Trained) -> None:
    counts = Counter(tag.type for lesson in lessons for tag in lesson.tags)
    assert min(counts[type_] for type_ in trained.measures) >= training.LEAST
