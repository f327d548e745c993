"""What a search has found is tagged in all documents as one step, as far as the rules allow."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.edits.found import Tagged, tag_found
from annotator.errors import RuleError
from annotator.model.document import DocumentState, Source
from annotator.model.ids import DocumentId, TypeId
from annotator.model.query import parse
from annotator.model.span import Span
from annotator.store import annotations, documents
from annotator.store.project import Project
from annotator.store.search import search

GPE = TypeId("ent.gpe")
State = Mapping[str, Sequence[tuple[object, ...]]]


@pytest.fixture
def brought(project: Project) -> list[DocumentId]:
    imported = edits.Imported()
    texts = ["成都和重庆，成 都", "重慶、成都、重庆市", "德阳"]
    edits.add(project, [Source(text, text, "a.txt") for text in texts], imported)
    return imported.added


def found(project: Project, typed: str) -> dict[DocumentId, list[Span]]:
    return {
        each.document: [Span(hit.start, hit.end) for hit in each.hits] for each in search(project, parse(typed), 100)
    }


def tagged(project: Project) -> list[str]:
    return [
        each.surface
        for document in documents.document_ids(project)
        for each in annotations.annotations(project, document)
    ]


def test_all_hits_are_tagged_and_taken_back_at_once(
    project: Project, brought: list[DocumentId], state_of: Callable[[Project], State]
) -> None:
    before, so_far = state_of(project), Tagged()
    assert tag_found(project, found(project, "重庆"), GPE, so_far).annotated == set(brought[:2])
    assert tagged(project) == ["重庆", "重慶", "重庆"]
    assert (so_far.annotations, so_far.before, so_far.refused) == (3, 0, 0)
    states = [each.state for each in documents.documents(project)]
    assert states == [DocumentState.IN_PROGRESS, DocumentState.IN_PROGRESS, DocumentState.NEW]
    project.undo()
    assert state_of(project) == before


def test_what_may_not_be_tagged_is_left_out_and_counted(project: Project, brought: list[DocumentId]) -> None:
    tagging.tag(project, brought[0], [Span(0, 2)], GPE)
    tagging.tag(project, brought[1], [Span(6, 9)], TypeId("ent.zone"))
    so_far = Tagged()
    tag_found(project, {brought[0]: [Span(0, 2), Span(6, 9)], brought[1]: [Span(5, 8), Span(3, 5)]}, GPE, so_far)
    assert tagged(project) == ["成都", "成 都", "成都", "重庆市"]
    assert (so_far.annotations, so_far.before, so_far.refused) == (2, 1, 1)


def test_of_hits_that_overlap_the_first_is_taken(project: Project, brought: list[DocumentId]) -> None:
    so_far = Tagged()
    tag_found(project, {brought[1]: [Span(7, 9), Span(6, 8), Span(0, 2)]}, GPE, so_far)
    assert tagged(project) == ["重慶", "重庆"]
    assert (so_far.annotations, so_far.refused) == (2, 1)


def test_batches_are_one_step(project: Project, brought: list[DocumentId]) -> None:
    so_far = Tagged()
    for document, spans in found(project, "成都").items():
        tag_found(project, {document: spans}, GPE, so_far)
    assert tagged(project) == ["成都", "成 都", "成都"]
    project.undo()
    assert tagged(project) == []
    project.redo()
    assert tagged(project) == ["成都", "成 都", "成都"]


def test_where_nothing_is_free_there_is_no_step(project: Project, brought: list[DocumentId]) -> None:
    places = found(project, "德阳")
    tag_found(project, places, GPE, Tagged())
    step, so_far = project.next_undo(), Tagged()
    assert not tag_found(project, places, GPE, so_far)
    assert not tag_found(project, {}, GPE, so_far)
    assert (so_far.step, so_far.before, project.next_undo()) == (None, 1, step)


def test_a_type_that_the_schema_lacks_is_said(project: Project, brought: list[DocumentId]) -> None:
    with pytest.raises(RuleError):
        tag_found(project, found(project, "德阳"), TypeId("ent.nothing"), Tagged())
