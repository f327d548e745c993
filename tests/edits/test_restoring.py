"""The history of a document: what stood there at each moment, and the way back to it as one step."""

from colleagues import acting

from annotator.edits import linking, tagging
from annotator.edits.restoring import restore
from annotator.model.ids import AnnotationId, DocumentId, LinkTypeId, TypeId
from annotator.model.span import Span
from annotator.store import annotations, links
from annotator.store.history import Timeline, history, steps
from annotator.store.project import Project

GPE, MONEY = TypeId("ent.gpe"), TypeId("fig.money")


def tag(project: Project, document: DocumentId, start: int, type: TypeId = GPE) -> AnnotationId:
    [made] = tagging.tag(project, document, [Span(start, start + 2)], type).annotations
    return made


def surfaces(project: Project, document: DocumentId) -> list[str]:
    return [each.surface for each in annotations.annotations(project, document)]


def worked_on(project: Project, document: DocumentId) -> list[list[str]]:
    """What the document held after each of six steps; an undo and a redo are steps, too."""
    first, second = tag(project, document, 1), tag(project, document, 4)
    linking.link(project, first, second, LinkTypeId("ln.coref"))
    tagging.retype(project, [second], TypeId("ent.org"))
    tagging.untag(project, [first])
    project.undo()
    return [["𠮷野"], ["𠮷野", "😀在"], ["𠮷野", "😀在"], ["𠮷野", "😀在"], ["😀在"], ["𠮷野", "😀在"]]


def test_one_goes_back_and_forth_through_what_stood_there(project: Project, document: DocumentId) -> None:
    expected = worked_on(project, document)
    timeline = Timeline(history(project, document))
    assert [moment.record.code for moment in timeline.moments] == ["tag", "tag", "link", "retype", "untag", "untag"]
    assert timeline.moments[-1].reversal == "undo"
    for at in (6, 1, 5, 3, 2, 4, 6):
        timeline.go(at)
        found = sorted(timeline.annotations, key=lambda each: each.span.start)
        assert [each.surface for each in found] == expected[at - 1]
    timeline.go(3)
    assert len(timeline.links) == 1
    timeline.go(0)
    assert not timeline.rows


def test_a_moment_is_restored_as_one_step_with_its_links(project: Project, document: DocumentId) -> None:
    worked_on(project, document)
    before = annotations.annotations(project, document)
    timeline = Timeline(history(project, document))
    timeline.go(3)
    tagging.untag(project, [each.id for each in before])
    assert restore(project, document, timeline.rows, "那时")
    assert {each.id: each for each in timeline.annotations} == {
        each.id: each for each in annotations.annotations(project, document)
    }
    assert links.links(project, document) == timeline.links
    project.undo()
    assert surfaces(project, document) == []


def test_what_is_so_already_is_no_step(project: Project, document: DocumentId) -> None:
    worked_on(project, document)
    assert not restore(project, document, Timeline(history(project, document)).rows, "现在")


def test_an_annotator_restores_only_their_own_work(project: Project, document: DocumentId) -> None:
    tag(project, document, 1)
    with acting(project, "王芳"):
        own = tag(project, document, 4)
        timeline = Timeline(history(project, document))
        timeline.go(0)
        assert restore(project, document, timeline.rows, "开头").annotations == {own}
    assert surfaces(project, document) == ["𠮷野"]
    timeline.go(0)
    restore(project, document, timeline.rows, "开头")
    assert surfaces(project, document) == []


def test_steps_are_told_with_who_took_them_the_newest_first(project: Project, document: DocumentId) -> None:
    tag(project, document, 1)
    project.undo()
    told = [(record.code, reversal) for record, reversal in steps(project, document)]
    assert told == [("tag", "undo"), ("tag", "")]
