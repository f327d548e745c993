"""What a person may do with annotations, and that each of it is one step that can be taken back."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.edits.annotation_rows import Provenance
from annotator.errors import RuleError, UsageError
from annotator.model.annotation import NO_ATTRIBUTES, Annotation, Origin
from annotator.model.document import DocumentState
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, TypeId
from annotator.model.span import Span
from annotator.store import annotations, documents
from annotator.store.journal import UndoConflict
from annotator.store.project import Project, open_project

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

GPE, ZONE, LOC = TypeId("ent.gpe"), TypeId("ent.zone"), TypeId("ent.loc")
MONEY, PERCENT, CLAIM = TypeId("fig.money"), TypeId("fig.percent"), TypeId("clm.claim")
VALUE, UNIT, MENTION = AttributeId("at.value"), AttributeId("at.unit"), AttributeId("at.mention")


def spot(project: Project, document: DocumentId, surface: str) -> Span:
    text = documents.text_of(project, documents.document(project, document))
    start = text.index(surface)
    return Span(start, start + len(surface))


def tag(project: Project, document: DocumentId, surface: str, type_: TypeId) -> AnnotationId:
    changes = tagging.tag(project, document, [spot(project, document, surface)], type_)
    [made] = changes.annotations
    return made


def surfaces(project: Project, document: DocumentId) -> list[tuple[str, str]]:
    return [(each.surface, each.type) for each in annotations.annotations(project, document)]


def look(project: Project, made: AnnotationId) -> Annotation:
    return annotations.annotation(project, made)


@pytest.mark.parametrize("surface", ["𠮷野家", "不低于100亿元", "成都市金牛区", "46.2%", "😀"])
def test_a_tag_holds_just_what_was_selected(surface: str, project: Project, document: DocumentId) -> None:
    made = look(project, tag(project, document, surface, LOC))
    text = documents.text_of(project, documents.document(project, document))
    assert made.surface == surface == text[made.span.start : made.span.end]
    assert (made.author, made.origin, made.note) == (project.person.id, Origin.HUMAN, "")


def test_blanks_at_the_edges_are_left_out(project: Project, document: DocumentId) -> None:
    assert look(project, tag(project, document, "\u00a0不低于100亿元\r\n\u3000", MONEY)).surface == "不低于100亿元"


def test_the_first_tag_puts_the_document_in_progress_and_undo_takes_both_back(
    project: Project, document: DocumentId, state_of: StateOf
) -> None:
    before = state_of(project)
    tag(project, document, "成都", GPE)
    assert documents.document(project, document).state is DocumentState.IN_PROGRESS
    assert annotations.count_by_type(project) == {GPE: 1}
    project.undo()
    assert state_of(project) == before


def test_tagging_all_mentions_is_one_step(project: Project, document: DocumentId, state_of: StateOf) -> None:
    before = state_of(project)
    text = documents.text_of(project, documents.document(project, document))
    mentions = [[Span(at, at + 2)] for at in range(len(text)) if text.startswith("成都", at)]
    changes = tagging.tag_all(project, document, mentions, GPE)
    assert len(changes.annotations) == len(mentions) == 2
    undone = project.undo()
    assert undone.annotations == changes.annotations
    assert state_of(project) == before


def test_where_one_mention_may_not_be_none_is_set(project: Project, document: DocumentId, state_of: StateOf) -> None:
    tag(project, document, "重庆", GPE)
    before = state_of(project)
    mentions = [[spot(project, document, "成都")], [spot(project, document, "重庆")]]
    with pytest.raises(RuleError) as caught:
        tagging.tag_all(project, document, mentions, GPE)
    assert caught.value.code == "already_tagged"
    assert state_of(project) == before


@pytest.mark.parametrize(
    ("surface", "type_", "code"),
    [
        ("100亿元\r\n\u3000成都市", MONEY, "overlap"),
        ("\r\n\u3000", GPE, "only_blank"),
        ("不低于100亿元", MONEY, "already_tagged"),
        ("成都", TypeId("ent.none"), "unknown_type"),
    ],
)
def test_what_the_schema_forbids_writes_nothing(
    surface: str, type_: TypeId, code: str, project: Project, document: DocumentId, state_of: StateOf
) -> None:
    tag(project, document, "不低于100亿元", MONEY)
    before = state_of(project)
    with pytest.raises(RuleError) as caught:
        tag(project, document, surface, type_)
    assert caught.value.code == code
    assert state_of(project) == before
    undo = project.next_undo()
    assert undo is not None
    assert undo.details["surface"] == "不低于100亿元"


def test_a_span_beyond_the_text_is_refused(project: Project, document: DocumentId) -> None:
    with pytest.raises((RuleError, UsageError)):
        tagging.tag(project, document, [Span(10_000, 10_002)], GPE)


def test_a_discontinuous_claim_keeps_its_fragments(project: Project, document: DocumentId) -> None:
    parts = [spot(project, document, "46.2%"), spot(project, document, "两江新区")]
    [made] = tagging.tag(project, document, parts, CLAIM).annotations
    assert look(project, made).fragments == tuple(sorted(parts))
    assert look(project, made).surface == "两江新区…46.2%"
    with pytest.raises(RuleError, match="discontinuous"):
        tagging.tag(project, document, parts, GPE)


def test_another_type_keeps_the_attributes_that_it_has_too(
    project: Project, document: DocumentId, state_of: StateOf
) -> None:
    made = tag(project, document, "成都", GPE)
    tagging.set_attribute(project, [made], MENTION, "NOM")
    before = state_of(project)
    tagging.retype(project, [made], ZONE)
    assert look(project, made).type == ZONE
    assert look(project, made).attributes == {MENTION: "NOM"}
    tagging.retype(project, [made], MONEY)
    assert look(project, made).attributes == NO_ATTRIBUTES
    assert annotations.count_by_type(project, document) == {MONEY: 1}
    project.undo()
    project.undo()
    assert state_of(project) == before


def test_edges_can_be_moved_and_moved_back(project: Project, document: DocumentId, state_of: StateOf) -> None:
    made = tag(project, document, "100亿元", MONEY)
    before = state_of(project)
    tagging.reshape(project, made, [spot(project, document, "不低于100亿元")])
    assert look(project, made).surface == "不低于100亿元"
    project.undo()
    assert state_of(project) == before


def test_values_are_spelt_one_way_and_the_default_is_left_out(project: Project, document: DocumentId) -> None:
    made = tag(project, document, "100亿元", MONEY)
    tagging.set_attribute(project, [made], VALUE, " +1.00e10 ")
    assert look(project, made).attributes == {VALUE: "10000000000"}
    tagging.set_attribute(project, [made], AttributeId("at.approx"), "false")
    assert look(project, made).attributes == {VALUE: "10000000000"}
    tagging.set_attribute(project, [made], VALUE, None)
    assert look(project, made).attributes == {}


@pytest.mark.parametrize(("attribute", "value"), [(VALUE, "许多"), (MENTION, "NAM"), (AttributeId("at.none"), "1")])
def test_a_value_that_may_not_be_is_refused(
    attribute: AttributeId, value: str, project: Project, document: DocumentId, state_of: StateOf
) -> None:
    made = tag(project, document, "100亿元", MONEY)
    before = state_of(project)
    with pytest.raises(RuleError):
        tagging.set_attribute(project, [made], attribute, value)
    assert state_of(project) == before


def test_the_same_again_is_no_step(project: Project, document: DocumentId, state_of: StateOf) -> None:
    made = tag(project, document, "成都", GPE)
    tagging.set_note(project, made, "?")
    before, undo = state_of(project), project.next_undo()
    assert not tagging.set_note(project, made, " ? ")
    assert not tagging.retype(project, [made], GPE)
    assert not tagging.reshape(project, made, [spot(project, document, "成都")])
    assert not tagging.untag(project, [])
    assert (state_of(project), project.next_undo()) == (before, undo)


def test_what_is_deleted_comes_back_under_its_own_id(project: Project, document: DocumentId, state_of: StateOf) -> None:
    ids = [tag(project, document, surface, GPE) for surface in ("成都", "重庆")]
    before = state_of(project)
    tagging.untag(project, ids)
    assert surfaces(project, document) == []
    assert annotations.count_by_type(project) == {}
    project.undo()
    assert state_of(project) == before


def test_an_id_is_never_given_twice(project: Project, document: DocumentId) -> None:
    first = tag(project, document, "成都", GPE)
    tagging.untag(project, [first])
    assert tag(project, document, "成都", GPE) != first


def test_an_accepted_suggestion_keeps_who_suggested_it(project: Project, document: DocumentId) -> None:
    provenance = Provenance(suggester="figures/1", score=0.75)
    [made] = tagging.tag(project, document, [spot(project, document, "46.2%")], PERCENT, {}, provenance).annotations
    assert (look(project, made).suggester, look(project, made).score) == ("figures/1", 0.75)


def test_what_was_undone_and_then_done_otherwise_cannot_be_redone(project: Project, document: DocumentId) -> None:
    tag(project, document, "成都", GPE)
    project.undo()
    tag(project, document, "重庆", GPE)
    with pytest.raises(UsageError, match="nothing_to_redo"):
        project.redo()
    assert surfaces(project, document) == [("重庆", GPE)]


def test_nothing_is_left_to_undo_at_the_beginning(project: Project) -> None:
    with pytest.raises(UsageError, match="nothing_to_undo"):
        project.undo()


def test_the_steps_say_what_undo_would_do(project: Project, document: DocumentId) -> None:
    tag(project, document, "不低于100亿元", MONEY)
    undo = project.next_undo()
    assert undo is not None
    assert (undo.code, undo.document) == ("tag", document)
    assert undo.details == {"title": "𠮷野家", "type": MONEY, "surface": "不低于100亿元", "count": 1}


def test_each_person_undoes_only_their_own(project: Project, document: DocumentId) -> None:
    tag(project, document, "成都", GPE)
    project.close()
    with open_project(project.path, "黄欢") as other:
        tag(other, document, "成都", GPE)
        other.undo()
        with pytest.raises(UsageError, match="nothing_to_undo"):
            other.undo()
        assert surfaces(other, document) == [("成都", GPE)]


def test_undo_of_what_another_has_changed_since_touches_nothing(
    project: Project, document: DocumentId, state_of: StateOf
) -> None:
    project.close()
    with open_project(project.path, "黄欢") as other:
        tag(other, document, "成都", GPE)
        after = state_of(other)
    with open_project(project.path, "李波") as first, pytest.raises(UndoConflict):
        first.undo()
    with open_project(project.path) as again:
        assert state_of(again) == after


def test_undoing_a_state_that_another_has_set_since_is_a_conflict(
    project: Project, document: DocumentId, state_of: StateOf
) -> None:
    edits.set_state(project, document, DocumentState.DONE)
    project.close()
    with open_project(project.path, "黄欢") as other:
        edits.set_state(other, document, DocumentState.NEW)
    with open_project(project.path, "李波") as first:
        before = state_of(first)
        with pytest.raises(UndoConflict):
            first.undo()
        assert state_of(first) == before
