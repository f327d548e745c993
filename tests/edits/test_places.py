"""Doing the same to many places: what is free is just what can then be done, and the rest is counted."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.edits.places import free_places, free_relabels
from annotator.errors import RuleError
from annotator.model.document import Source
from annotator.model.ids import DocumentId, TypeId
from annotator.model.span import Span
from annotator.store import annotations
from annotator.store.project import Project

GPE, LOC, GOV = TypeId("ent.gpe"), TypeId("ent.loc"), TypeId("ent.gov")
MONEY, COUNT, CLAIM = TypeId("fig.money"), TypeId("fig.count"), TypeId("clm.claim")
TEXT = "成都市、成都，\u3000成都政府投资8亿元，成都。"


@pytest.fixture
def places(project: Project) -> DocumentId:
    imported = edits.Imported()
    edits.add(project, [Source("文", TEXT, "文.txt")], imported)
    return imported.added[0]


def all_of(surface: str) -> list[Span]:
    starts = [start for start in range(len(TEXT)) if TEXT.startswith(surface, start)]
    return [Span(start, start + len(surface)) for start in starts]


def test_what_lies_in_an_annotation_of_the_type_is_tagged_already(project: Project, places: DocumentId) -> None:
    tagging.tag(project, places, all_of("成都市"), GPE)
    tagging.tag(project, places, all_of("成都政府"), GOV)
    found = free_places(project, places, all_of("成都"), GPE)
    assert [each[0] for each in found.free] == all_of("成都")[1:]
    assert (found.tagged, found.refused) == (1, 0)
    tagging.tag_all(project, places, found.free, GPE)
    assert free_places(project, places, all_of("成都"), GPE).free == []


def test_what_the_schema_forbids_is_left_out(project: Project, places: DocumentId) -> None:
    tagging.tag(project, places, all_of("投资8亿"), MONEY)
    found = free_places(project, places, [*all_of("8亿元"), *all_of("\u3000"), *all_of("成都市")], COUNT)
    assert [each[0] for each in found.free] == all_of("成都市")
    assert (found.tagged, found.refused) == (0, 2)


def test_blanks_at_the_edges_of_a_place_are_left_out(project: Project, places: DocumentId) -> None:
    found = free_places(project, places, all_of("，\u3000")[:1] + all_of("\u3000成都"), GPE)
    assert [TEXT[each[0].start : each[0].end] for each in found.free] == ["，", "成都"]


def test_of_two_that_would_be_the_same_one_is_left_out(project: Project, places: DocumentId) -> None:
    tagging.tag(project, places, all_of("成都市"), GPE)
    tagging.tag(project, places, all_of("成都市"), GOV)
    both = annotations.annotations(project, places)
    found = free_relabels(project, places, both, LOC)
    assert (len(found.free), found.refused) == (1, 1)
    tagging.retype(project, found.free, LOC)
    assert sorted(each.type for each in annotations.annotations(project, places)) == [GOV, LOC]


def test_what_has_the_type_already_is_not_counted(project: Project, places: DocumentId) -> None:
    tagging.tag_all(project, places, [[span] for span in all_of("成都")], GPE)
    found = free_relabels(project, places, annotations.annotations(project, places), GPE)
    assert (found.free, found.refused) == ([], 0)


@st.composite
def stretches(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, len(TEXT) - 1))
    return Span(start, min(start + draw(st.integers(1, 5)), len(TEXT)))


spans = stretches()
types = st.sampled_from([GPE, GOV, MONEY, COUNT, CLAIM])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(spans, types), max_size=6), st.sets(spans, max_size=6), types)
def test_all_that_is_free_can_be_tagged_in_one_step(
    project: Project, places: DocumentId, before: list[tuple[Span, TypeId]], asked: set[Span], type_: TypeId
) -> None:
    for span, known in before:
        try:
            tagging.tag(project, places, [span], known)
        except RuleError:
            continue
    apart = [span for span in sorted(asked) if not any(span.overlaps(other) for other in asked - {span})]
    found = free_places(project, places, apart, type_)
    assert len(found.free) + found.tagged + found.refused == len(apart)
    made = tagging.tag_all(project, places, found.free, type_)
    assert len(made.annotations) == len(found.free)
    tagging.untag(project, [each.id for each in annotations.annotations(project, places)])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(spans, types), max_size=8), types, types)
def test_all_that_is_free_can_be_relabelled_in_one_step(
    project: Project, places: DocumentId, before: list[tuple[Span, TypeId]], old: TypeId, new: TypeId
) -> None:
    for span, known in before:
        try:
            tagging.tag(project, places, [span], known)
        except RuleError:
            continue
    layer = project.schema.layer_of(new)
    there = annotations.annotations(project, places)
    alike = [each for each in there if each.type == old]
    of_layer = [each for each in there if project.schema.layer_of(each.type) is layer]
    for chosen in (of_layer, alike):
        found = free_relabels(project, places, chosen, new)
        assert tagging.retype(project, found.free, new).annotations == set(found.free)
        if found.free:
            project.undo()
    tagging.untag(project, [each.id for each in there])
