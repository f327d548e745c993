"""Review writes rows of the reviewer's own; what is settled is what was accepted last and still says so."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from colleagues import acting

from annotator.edits import answering, correcting, linking, reviewing, tagging
from annotator.edits import documents as edits
from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.review import Choice, Decision, LinkChoice, Reason
from annotator.model.span import Span
from annotator.store import annotations, documents
from annotator.store.project import Project
from annotator.store.reviews import verdicts

GPE, ZONE, MONEY = TypeId("ent.gpe"), TypeId("ent.zone"), TypeId("fig.money")
State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]


@pytest.fixture
def text(project: Project, document: DocumentId) -> str:
    return documents.text_of(project, documents.document(project, document))


@pytest.fixture
def tag(project: Project, document: DocumentId, text: str) -> Callable[[str, str, TypeId], AnnotationId]:
    def put(name: str, surface: str, type_: TypeId) -> AnnotationId:
        start = text.index(surface)
        with acting(project, name):
            changes = tagging.tag(project, document, [Span(start, start + len(surface))], type_)
        return max(changes.annotations)

    return put


Tag = Callable[[str, str, TypeId], AnnotationId]


def layer(project: Project, document: DocumentId) -> list[tuple[str, str, int, int]]:
    found = verdicts.settled(project, document).annotations
    return [(each.annotation.surface, each.annotation.type, each.agree, each.of) for each in found]


def test_nothing_is_settled_before_a_reviewer_has_said_so(project: Project, document: DocumentId, tag: Tag) -> None:
    tag("王芳", "成都", GPE)
    tag("陈晨", "成都", GPE)
    assert layer(project, document) == []


def test_what_several_people_set_alike_is_settled_as_one(project: Project, document: DocumentId, tag: Tag) -> None:
    alike = [tag("王芳", "成都", GPE), tag("陈晨", "成都", GPE)]
    other = tag("赵敏", "成都", ZONE)
    reviewing.take(project, Choice(alike, [other]))
    assert layer(project, document) == [("成都", GPE, 2, 3)]
    [settled] = verdicts.settled(project, document).annotations
    assert settled.reviewed_by == project.person.id
    assert settled.annotation.id in alike


def test_a_tag_that_was_changed_since_is_settled_no_longer(project: Project, document: DocumentId, tag: Tag) -> None:
    one = tag("王芳", "成都", GPE)
    reviewing.take(project, Choice([one]))
    with acting(project, "王芳"):
        tagging.retype(project, [one], ZONE)
    assert layer(project, document) == []
    with acting(project, "王芳"):
        project.undo()
    assert layer(project, document) == [("成都", GPE, 1, 1)]


def test_nobody_elses_row_is_touched_by_any_verdict(project: Project, document: DocumentId, tag: Tag) -> None:
    one, other = tag("王芳", "成都", GPE), tag("陈晨", "成都市金牛区", GPE)
    before = annotations.annotations(project, document)
    reviewing.take(project, Choice([one], [other]))
    reviewing.send_back(project, [other], Reason.EDGES, "只标市名")
    reviewing.ask(project, [one], "哪个成都？")
    reviewing.comment_on(project, one, "见指南")
    assert annotations.annotations(project, document) == before


def test_a_correction_is_the_reviewers_own_and_accepted(
    project: Project, document: DocumentId, text: str, tag: Tag
) -> None:
    one = tag("王芳", "金牛区", ZONE)
    start = text.index("成都市金牛区")
    correcting.correct(project, one, [Span(start, start + 6)], GPE)
    assert layer(project, document) == [("成都市金牛区", GPE, 0, 1)]
    own = [each for each in annotations.annotations(project, document) if each.author == project.person.id]
    assert [each.surface for each in own] == ["成都市金牛区"]
    correcting.correct(project, own[0].id, [Span(start, start + 3)], GPE)
    assert layer(project, document) == [("成都市", GPE, 0, 1)]


def test_a_correction_to_what_somebody_set_accepts_that(
    project: Project, document: DocumentId, text: str, tag: Tag
) -> None:
    one, other = tag("王芳", "金牛区", GPE), tag("陈晨", "成都市金牛区", GPE)
    start = text.index("成都市金牛区")
    correcting.correct(project, one, [Span(start, start + 6)], GPE)
    [settled] = verdicts.settled(project, document).annotations
    assert settled.annotation.id == other


def test_an_annotator_decides_nothing(project: Project, tag: Tag) -> None:
    one = tag("王芳", "成都", GPE)
    for decide in (
        lambda: reviewing.take(project, Choice([one])),
        lambda: reviewing.ask(project, [one]),
        lambda: correcting.correct(project, one, [Span(1, 3)], GPE),
    ):
        with acting(project, "陈晨"), pytest.raises(RuleError, match="may_not_review"):
            decide()


def test_an_author_agrees_and_the_tag_goes(project: Project, document: DocumentId, tag: Tag) -> None:
    one = tag("王芳", "成都", GPE)
    reviewing.send_back(project, [one], Reason.NO_SUCH)
    with acting(project, "陈晨"), pytest.raises(RuleError, match="not_yours"):
        answering.agree(project, [one])
    with acting(project, "王芳"):
        answering.agree(project, [one])
        assert annotations.annotations(project, document) == []
        project.undo()
        assert [each.id for each in annotations.annotations(project, document)] == [one]


def test_an_author_agrees_and_the_tag_becomes_what_was_wanted(
    project: Project, document: DocumentId, text: str, tag: Tag
) -> None:
    one = tag("王芳", "金牛区", ZONE)
    start = text.index("成都市金牛区")
    correcting.correct(project, one, [Span(start, start + 6)], GPE, returned=Reason.EDGES, comment="带上市名")
    with acting(project, "王芳"):
        answering.agree(project, [one])
    changed = annotations.annotation(project, one)
    assert (changed.surface, changed.type) == ("成都市金牛区", GPE)
    assert layer(project, document) == [("成都市金牛区", GPE, 1, 1)]


def test_an_author_disputes_and_it_is_the_reviewers_turn(project: Project, tag: Tag) -> None:
    one = tag("王芳", "成都", GPE)
    reviewing.send_back(project, [one], Reason.TYPE)
    with acting(project, "王芳"):
        answering.dispute(project, [one], "指南第二条")
    standing = verdicts.standing_of(project, annotations.annotation(project, one))
    assert standing is not None
    assert standing.disputed
    assert not standing.decided
    reviewing.take(project, Choice([one]))
    standing = verdicts.standing_of(project, annotations.annotation(project, one))
    assert standing is not None
    assert standing.accepted


def test_links_among_what_is_settled_are_settled_where_nobody_differs(
    project: Project, document: DocumentId, tag: Tag
) -> None:
    ends = {name: (tag(name, "100亿元", MONEY), tag(name, "成都", GPE)) for name in ("王芳", "陈晨")}
    with acting(project, "王芳"):
        changes = linking.link(project, *ends["王芳"], LinkTypeId("ln.of"))
    assert changes
    reviewing.settle(project, [Choice([each[end] for each in ends.values()]) for end in (0, 1)])
    assert verdicts.settled(project, document).links == ()
    [made] = verdicts.links(project, document)
    reviewing.settle(project, [], [LinkChoice([made.id], accepted=True)])
    [settled] = verdicts.settled(project, document).links
    there = {each.annotation.id for each in verdicts.settled(project, document).annotations}
    assert {settled.source, settled.target} <= there
    reviewing.settle(project, [], [LinkChoice([made.id], accepted=False)])
    assert verdicts.settled(project, document).links == ()


def test_links_of_a_tag_that_yielded_go_on_from_what_stands_there(
    project: Project, document: DocumentId, text: str, tag: Tag
) -> None:
    figure, place = tag("王芳", "100亿元", MONEY), tag("王芳", "成都", GPE)
    with acting(project, "王芳"):
        linking.link(project, figure, place, LinkTypeId("ln.of"))
    reviewing.take(project, Choice([place]))
    start = text.index("不低于100亿元")
    correcting.correct(project, figure, [Span(start, start + 8)], MONEY)
    [link] = verdicts.settled(project, document).links
    assert annotations.annotation(project, link.source).surface == "不低于100亿元"


def test_the_same_verdict_again_is_no_step(project: Project, tag: Tag) -> None:
    one = tag("王芳", "成都", GPE)
    assert reviewing.take(project, Choice([one]))
    assert not reviewing.take(project, Choice([one]))


def test_everything_is_undone(project: Project, document: DocumentId, text: str, tag: Tag, state_of: StateOf) -> None:
    one, other = tag("王芳", "成都", GPE), tag("陈晨", "成都市金牛区", GPE)
    before = state_of(project)
    start = text.index("成都")
    steps = (
        lambda: reviewing.settle(project, [Choice([one]), Choice([], [other])]),
        lambda: reviewing.send_back(project, [other], "guideline:1", "见指南"),
        lambda: reviewing.ask(project, [other], "？"),
        lambda: reviewing.comment_on(project, one, "好"),
        lambda: reviewing.comment_on_document(project, document, "好"),
        lambda: correcting.correct(project, other, [Span(start, start + 2)], ZONE, [one]),
    )
    done = sum(bool(step()) for step in steps)
    assert done == len(steps)
    after = state_of(project)
    for _ in steps:
        project.undo()
    assert state_of(project) == before
    for _ in steps:
        project.redo()
    assert state_of(project) == after


def test_a_document_is_removed_with_its_verdicts_and_comes_back_with_them(
    project: Project, document: DocumentId, tag: Tag
) -> None:
    one = tag("王芳", "成都", GPE)
    reviewing.take(project, Choice([one]))
    reviewing.comment_on(project, one, "好")
    edits.remove(project, [document])
    assert verdicts.verdicts(project, document) == []
    project.undo()
    assert layer(project, document) == [("成都", GPE, 1, 1)]


def decisions(project: Project, annotation: Annotation) -> Sequence[Decision]:
    return [each.decision for each in verdicts.verdicts_on(project, annotation.uid)]


def test_the_story_of_a_tag_is_kept(project: Project, tag: Tag) -> None:
    one = tag("王芳", "成都", GPE)
    about = annotations.annotation(project, one)
    reviewing.send_back(project, [one], Reason.TYPE)
    with acting(project, "王芳"):
        answering.dispute(project, [one])
    reviewing.take(project, Choice([one]))
    assert decisions(project, about) == [Decision.RETURNED, Decision.DISPUTED, Decision.ACCEPTED]


def test_attributes_count_for_what_a_tag_said(project: Project, document: DocumentId, tag: Tag) -> None:
    one = tag("王芳", "100亿元", MONEY)
    reviewing.take(project, Choice([one]))
    said: Mapping[str, str] = {"at.value": "100"}
    with acting(project, "王芳"):
        for attribute, value in said.items():
            tagging.set_attribute(project, [one], AttributeId(attribute), value)
    assert layer(project, document) == []
