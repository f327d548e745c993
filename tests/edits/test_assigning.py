"""Giving documents out: to whom, how far each is, and what that makes of the document."""

import pytest
from colleagues import acting
from hypothesis import given
from hypothesis import strategies as st

from annotator.edits import assigning, tagging
from annotator.edits import documents as edits
from annotator.edits import people as people_edits
from annotator.edits import settings as settings_edits
from annotator.edits.assigning import Given
from annotator.errors import RuleError
from annotator.model.assignment import AssignmentState
from annotator.model.distribution import Plan, distributed
from annotator.model.document import DocumentState, Source
from annotator.model.ids import DocumentId, PersonId, TypeId
from annotator.model.person import Role
from annotator.model.problem import Demand
from annotator.model.roles import MAY, Right
from annotator.model.span import Span
from annotator.store import documents, people, suggestions
from annotator.store.project import Project
from annotator.store.sharing import assignments, blindness
from annotator.store.work import works


def somebody(project: Project, name: str, role: Role = Role.ANNOTATOR) -> PersonId:
    people_edits.add(project, name, role)
    return max(people.people(project.connection))


def state(project: Project, document: DocumentId) -> DocumentState:
    return documents.document(project, document).state


def test_a_document_is_done_once_all_are_whom_it_was_given_to(project: Project, document: DocumentId) -> None:
    first, second = somebody(project, "王芳"), somebody(project, "陈静")
    assigning.assign(project, [(document, first), (document, second)], Given())
    with acting(project, "王芳"):
        tagging.tag(project, document, [Span(1, 3)], TypeId("ent.com"))
        assert state(project, document) is DocumentState.IN_PROGRESS
        edits.set_state(project, document, DocumentState.DONE)
    assert state(project, document) is DocumentState.IN_PROGRESS
    with acting(project, "陈静"):
        edits.set_state(project, document, DocumentState.DONE)
    assert state(project, document) is DocumentState.DONE
    assigning.return_to(project, [(document, first)], "看 标题")
    assert state(project, document) is DocumentState.IN_PROGRESS
    own = assignments.of_person(project, document, first)
    assert own is not None
    assert (own.state, own.note) == (AssignmentState.RETURNED, "看 标题")
    project.undo()
    assert state(project, document) is DocumentState.DONE


def test_who_begins_before_is_taken_as_having_begun(project: Project, document: DocumentId) -> None:
    tagging.tag(project, document, [Span(1, 3)], TypeId("ent.com"))
    assigning.assign(project, [(document, project.person.id)], Given())
    own = assignments.of_person(project, document, project.person.id)
    assert own is not None
    assert own.state is AssignmentState.IN_WORK


def test_a_document_is_given_to_somebody_else_in_one_step(project: Project, document: DocumentId) -> None:
    first, second = somebody(project, "王芳"), somebody(project, "陈静")
    assigning.assign(project, [(document, first)], Given())
    assigning.reassign(project, [(document, first)], second)
    assert assignments.pairs(project) == [(document, second)]
    project.undo()
    assert assignments.pairs(project) == [(document, first)]


def test_others_tags_are_hidden_from_annotators_until_all_are_done(project: Project, document: DocumentId) -> None:
    first, second = somebody(project, "王芳"), somebody(project, "陈静")
    assigning.assign(project, [(document, first), (document, second)], Given())
    settings_edits.keep_blind(project, blind=True)
    with acting(project, "王芳"):
        tagging.tag(project, document, [Span(1, 3)], TypeId("ent.com"))
        edits.set_state(project, document, DocumentState.DONE)
    with acting(project, "陈静"):
        assert blindness.visible(project, document) == []
        assert blindness.count_in(project, [document]) == {document: 0}
    assert len(blindness.visible(project, document)) == 1, "a lead sees everything"
    with acting(project, "陈静"):
        edits.set_state(project, document, DocumentState.DONE)
        assert len(blindness.visible(project, document)) == 1


def test_suggestions_do_not_tell_what_others_tagged_before_all_are_done(project: Project, document: DocumentId) -> None:
    first, second = somebody(project, "王芳"), somebody(project, "陈静")
    assigning.assign(project, [(document, first), (document, second)], Given())
    settings_edits.keep_blind(project, blind=True)
    with acting(project, "王芳"):
        tagging.tag(project, document, [Span(1, 4)], TypeId("ent.com"))
        edits.set_state(project, document, DocumentState.DONE)
    assert {known.surface for known in suggestions.known(project, first)} == {"𠮷野家"}
    assert not list(suggestions.known(project, second))
    with acting(project, "陈静"):
        edits.set_state(project, document, DocumentState.DONE)
    assert {known.surface for known in suggestions.known(project, second)} == {"𠮷野家"}


def test_of_two_batches_one_may_be_blind_and_the_other_open(project: Project, document: DocumentId) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("公开", "成都投资", "公开.txt")], imported)
    [other] = imported.added
    first, second = somebody(project, "王芳"), somebody(project, "陈静")
    assigning.assign(project, [(document, first), (document, second)], Given(), blind=True)
    assigning.assign(project, [(other, first), (other, second)], Given())
    with acting(project, "王芳"):
        tagging.tag(project, document, [Span(1, 4)], TypeId("ent.com"))
        tagging.tag(project, other, [Span(0, 2)], TypeId("ent.gpe"))
    with acting(project, "陈静"):
        assert blindness.count_in(project, [document, other]) == {document: 0, other: 1}
        assert {known.surface for known in suggestions.known(project, second)} == {"成都"}
        assert [work.author.name for work in works(project) if work.author] == ["王芳"]
    assert len([work for work in works(project) if work.author]) == 2, "a lead sees everything"
    with acting(project, "陈静"):
        edits.set_state(project, document, DocumentState.DONE)
        assert blindness.count_in(project, [document]) == {document: 0}, "the other is still at it"
    with acting(project, "王芳"):
        edits.set_state(project, document, DocumentState.DONE)
    with acting(project, "陈静"):
        assert blindness.count_in(project, [document]) == {document: 1}
    assigning.return_to(project, [(document, second)], "看标题")
    with acting(project, "陈静"):
        assert blindness.count_in(project, [document]) == {document: 1}, "what was seen is hidden no more"


def test_what_is_given_openly_later_does_not_hide_what_was_seen(project: Project, document: DocumentId) -> None:
    first, second = somebody(project, "王芳"), somebody(project, "陈静")
    assigning.assign(project, [(document, first)], Given(), blind=True)
    with acting(project, "王芳"):
        tagging.tag(project, document, [Span(1, 4)], TypeId("ent.com"))
        edits.set_state(project, document, DocumentState.DONE)
    assigning.assign(project, [(document, second)], Given())
    with acting(project, "陈静"):
        assert len(blindness.visible(project, document)) == 1
    assigning.reassign(project, [(document, first)], project.person.id)
    own = assignments.of_person(project, document, project.person.id)
    assert own is not None
    assert own.blind, "who gets it instead works as blindly"


def test_what_is_not_allowed_to_a_role_is_refused_by_every_edit(project: Project, document: DocumentId) -> None:
    refused = {
        Right.ASSIGN: lambda: assigning.assign(project, [], Given()),
        Right.EDIT_PEOPLE: lambda: people_edits.add(project, "甲", Role.LEAD),
        Right.REMOVE_DOCUMENTS: lambda: edits.remove(project, [document]),
        Right.CHANGE_SETTINGS: lambda: settings_edits.require_for_done(project, Demand.NO_PROBLEMS),
    }
    for right, edit in refused.items():
        with acting(project, "王芳"), pytest.raises(RuleError, match=f"may_not_{right}"):
            edit()
    with acting(project, "王芳"), pytest.raises(RuleError, match="may_not_change_settings"):
        settings_edits.hide_names(project, hidden=True)
    assert MAY[Role.LEAD] == set(Right)


def test_somebody_must_lead(project: Project) -> None:
    with pytest.raises(RuleError, match="last_lead"):
        people_edits.set_role(project, project.person.id, Role.REVIEWER)
    with pytest.raises(RuleError, match="person_exists"):
        people_edits.add(project, " 李波 ", Role.LEAD)


_FAMILIES = st.lists(st.integers(1, 4), max_size=12)


@given(sizes=_FAMILIES, shares=st.lists(st.integers(1, 3), min_size=1, max_size=4), times=st.integers(1, 3))
def test_families_stay_together_and_shares_are_kept(sizes: list[int], shares: list[int], times: int) -> None:
    numbers = iter(range(1, 100))
    families = [[DocumentId(next(numbers)) for _ in range(size)] for size in sizes]
    people_ = {PersonId(id): share for id, share in enumerate(shares, start=1)}
    plan = Plan(people_, min(times, len(shares)))
    found = list(distributed(families, plan, {}))
    assert len(found) == len(set(found)) == plan.times * sum(sizes)
    for family in families:
        holders = [{person for each, person in found if each == document} for document in family]
        assert all(each == holders[0] for each in holders)
    if plan.times == 1:
        loads = [sum(person == id for _, person in found) / share for id, share in people_.items()]
        assert max(loads) - min(loads) <= 4
    again = {document: frozenset(who for each, who in found if each == document) for document, _ in found}
    assert list(distributed(families, plan, again)) == [], "who has it keeps it"
