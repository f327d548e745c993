"""The queue finds all that people differ in, tells in what, and knows when it is decided."""

from collections.abc import Mapping

import pytest
from colleagues import acting
from planted import PEOPLE, Planted, planted

from annotator.edits import answering, reviewing, tagging
from annotator.model.case import Case, CaseFilter
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.link import LinkId
from annotator.model.review import DIFFERENCES, CaseKind, CaseState, Choice, LinkChoice, Reason
from annotator.review.looking import Looking
from annotator.store.annotations import annotations
from annotator.store.project import Project, open_read_only
from annotator.store.reviews import cases, verdicts


def look(project: Project) -> int:
    """Have all that is pending looked at; how many documents that was."""
    with open_read_only(project.path) as reader:
        found = [cases.put(project, each) for each in Looking(reader).pending()]
    assert cases.pending(project) == []
    return len(found)


def listed(project: Project, **wanted: object) -> list[Case]:
    return cases.queue(project, CaseFilter(**wanted), 10**6)  # pyright: ignore[reportArgumentType]


def differing(project: Project, state: CaseState | None = CaseState.OPEN) -> list[Case]:
    return [each for each in listed(project, state=state) if set(each.kinds) & set(DIFFERENCES)]


def meets(case: Case, error: Planted) -> bool:
    there = case.document == error.document and case.span.overlaps(error.span)
    return there and error.kind in case.kinds and case.of_link == (error.kind is CaseKind.LINK)


def test_every_planted_disagreement_is_found_and_nothing_else(project: Project) -> None:
    errors = planted(project, 200, mentions=12)
    assert len(errors) > 350
    assert {error.kind for error in errors} == set(DIFFERENCES)
    assert look(project) == 200
    found = differing(project)
    for error in errors:
        assert sum(meets(case, error) for case in found) == 1, error
    assert len(found) == len(errors)


@pytest.fixture
def one(project: Project) -> tuple[DocumentId, list[Planted]]:
    """A document with five errors."""
    errors = planted(project, 1, mentions=40, errors=6, seed=3)
    look(project)
    return errors[0].document, errors


def decide(project: Project, case: Case) -> None:
    if case.of_link:
        reviewing.settle(project, [], [LinkChoice([LinkId(id) for id in case.targets[0]], accepted=True)])
    else:
        first, *others = case.targets
        passed = [AnnotationId(id) for alike in others for id in alike]
        reviewing.take(project, Choice([AnnotationId(id) for id in first], passed))


def test_decided_cases_leave_the_queue_and_undo_brings_them_back(
    project: Project, one: tuple[DocumentId, list[Planted]]
) -> None:
    before = differing(project)
    for case in before:
        decide(project, case)
    look(project)
    assert differing(project) == []
    assert {each.id for each in differing(project, CaseState.DECIDED)} == {each.id for each in before}
    for _ in before:
        project.undo()
    look(project)
    assert differing(project) == before


def test_the_counters_are_those_of_the_rows(project: Project, one: tuple[DocumentId, list[Planted]]) -> None:
    decide(project, differing(project)[0])
    look(project)
    for state, kinds in cases.count(project).items():
        counted: Mapping[CaseKind, int] = {kind: n for kind, n in kinds.items() if n}
        rows = [each.kind for each in listed(project, state=state)]
        assert counted == {kind: rows.count(kind) for kind in set(rows)}


def test_new_work_brings_back_only_what_it_concerns(project: Project, one: tuple[DocumentId, list[Planted]]) -> None:
    document, _ = one
    for case in differing(project):
        decide(project, case)
    settled = verdicts.settled(project, document).annotations
    changed = next(each.annotation for each in settled if each.annotation.type == "ent.gpe")
    author = next(name for name in PEOPLE if acting_id(project, name) == changed.author)
    with acting(project, author):
        tagging.retype(project, [changed.id], TypeId("ent.zone"))
    look(project)
    [again] = [each for each in listed(project) if {CaseKind.CHANGED, CaseKind.TYPE} & set(each.kinds)]
    assert again.span.contains(changed.span)
    kept = verdicts.settled(project, document).annotations
    assert {each.annotation.id for each in kept} >= {
        each.annotation.id for each in settled if each.annotation.id != changed.id
    }


def acting_id(project: Project, name: str) -> int:
    with acting(project, name):
        return project.person.id


def test_what_went_back_waits_and_what_is_disputed_comes_again(
    project: Project, one: tuple[DocumentId, list[Planted]]
) -> None:
    case = next(each for each in differing(project) if not each.of_link)
    reviewing.send_back(project, case.annotations, Reason.NO_SUCH)
    look(project)
    [waiting] = listed(project, state=CaseState.WAITING)
    assert waiting.id == case.id
    own = [each for each in annotations(project, case.document) if each.id in case.annotations]
    author = next(name for name in PEOPLE if acting_id(project, name) == own[0].author)
    with acting(project, author):
        answering.dispute(project, [own[0].id], "我认为是")
    look(project)
    [disputed] = listed(project, kind=CaseKind.DISPUTED)
    assert disputed.id == case.id
    assert listed(project)[0].id == disputed.id, "nothing is as likely to be wrong"


def test_filters_narrow_the_queue(project: Project, one: tuple[DocumentId, list[Planted]]) -> None:
    document, _ = one
    every = listed(project)
    for kind in CaseKind:
        assert listed(project, kind=kind) == [each for each in every if kind in each.kinds]
    for type_ in {each.type for each in every}:
        assert listed(project, type=type_) == [each for each in every if each.type == type_]
    assert listed(project, document=document) == every
    person = every[0].people[0]
    assert listed(project, person=person) == [each for each in every if person in each.people]
    assert cases.in_order(project, document) == sorted(every, key=lambda each: (each.span.start, each.id))


def test_the_likeliest_error_comes_first(project: Project, one: tuple[DocumentId, list[Planted]]) -> None:
    every = [each.expected for each in listed(project)]
    assert every == sorted(every, reverse=True)
    assert all(0 < each <= 1 for each in every)
