"""A suggested claim is accepted with its source, its cue and its figures, in one step."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest

from annotator.edits import documents as edits
from annotator.edits import suggestions, tagging
from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.document import Source
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.span import Span
from annotator.model.suggestion import Slot, Suggestion
from annotator.store import annotations, links, replies
from annotator.store.project import Project

StateOf = Callable[[Project], Mapping[str, Sequence[tuple[object, ...]]]]

TEXT = "数据显示,2022年园区产值超过2.6亿元。李波说,园区的优势明显。"
CLAIM, CUE, SRC, MONEY, TIM, GPE, ZONE = map(
    TypeId, ("clm.claim", "clm.cue", "clm.src", "fig.money", "ent.tim", "ent.gpe", "ent.zone")
)
SOURCE, CUES, RESTS, PERIOD, ABOUT = map(LinkTypeId, ("ln.source", "ln.cue", "ln.rests_on", "ln.period", "ln.about"))
KIND, VALUE, UNIT = map(AttributeId, ("at.kind", "at.value", "at.unit"))


@pytest.fixture
def document(project: Project) -> DocumentId:
    imported = edits.Imported()
    edits.add(project, [Source("报道", TEXT, "报道.txt")], imported)
    return imported.added[0]


def at(surface: str) -> Span:
    start = TEXT.index(surface)
    return Span(start, start + len(surface))


def slot(link: LinkTypeId, surface: str, type_: TypeId, **others: str) -> Slot:
    return Slot(link, at(surface), surface, type_, {AttributeId(f"at.{code}"): value for code, value in others.items()})


SLOTS = (
    slot(SOURCE, "数据", SRC),
    slot(CUES, "显示", CUE),
    Slot(RESTS, at("超过2.6亿元"), "超过2.6亿元", MONEY, {VALUE: "260000000", UNIT: "亿元"}, "figures", 0.95),
    slot(PERIOD, "2022年", TIM),
)


def claim(*slots: Slot) -> Suggestion:
    surface = "2022年园区产值超过2.6亿元"
    return Suggestion(at(surface), surface, CLAIM, "claims", 0.9, {KIND: "NUMERIC"}, slots=slots)


def told(project: Project, document: DocumentId) -> set[tuple[str, str, str]]:
    """The links, as source, code and target."""
    found = {each.id: each for each in annotations.annotations(project, document)}
    schema = project.schema
    return {
        (found[each.source].surface[:2], schema.link_type(each.type).code, found[each.target].surface)
        for each in links.links(project, document)
    }


def tagged(project: Project, document: DocumentId) -> list[tuple[str, TypeId]]:
    return sorted((each.surface, each.type) for each in annotations.annotations(project, document))


def only(project: Project, document: DocumentId, type_: TypeId) -> Annotation:
    [found] = [each for each in annotations.annotations(project, document) if each.type == type_]
    return found


def test_all_of_it_is_made_and_one_undo_takes_all_of_it_back(
    project: Project, document: DocumentId, state_of: StateOf
) -> None:
    before = state_of(project)
    suggestions.accept(project, document, claim(*SLOTS))
    assert told(project, document) == {
        ("20", "source", "数据"),
        ("20", "cue", "显示"),
        ("20", "rests_on", "超过2.6亿元"),
        ("20", "period", "2022年"),
    }
    after = state_of(project)
    project.undo()
    assert state_of(project) == before
    project.redo()
    assert state_of(project) == after


def test_parts_are_a_persons_and_keep_who_suggested_them_with_their_reading(
    project: Project, document: DocumentId
) -> None:
    suggestions.accept(project, document, claim(*SLOTS))
    figure, cue = only(project, document, MONEY), only(project, document, CUE)
    assert (figure.origin, figure.suggester, figure.score) == ("human", "figures", 0.95)
    assert dict(figure.attributes) == {VALUE: "260000000", UNIT: "亿元"}
    assert (cue.origin, cue.suggester, cue.score) == ("human", "claims", 0.9)
    assert replies.sieve(project).tally("figures", MONEY).accepted == 1


def test_what_is_tagged_already_is_linked_to(project: Project, document: DocumentId) -> None:
    tagging.tag(project, document, [at("2.6亿元")], MONEY)
    tagging.tag(project, document, [at("2022年")], TIM)
    suggestions.accept(project, document, claim(*SLOTS))
    assert only(project, document, MONEY).surface == "2.6亿元"
    assert ("20", "rests_on", "2.6亿元") in told(project, document)
    assert len(annotations.annotations(project, document)) == 5


def test_a_source_tagged_as_another_type_is_linked_to_as_that(project: Project, document: DocumentId) -> None:
    tagging.tag(project, document, [at("数据")], TypeId("ent.org"))
    suggestions.accept(project, document, claim(*SLOTS))
    assert ("数据", SRC) not in tagged(project, document)
    assert ("20", "source", "数据") in told(project, document)


def test_two_claims_share_source_and_cue(project: Project, document: DocumentId) -> None:
    surface = "园区的优势明显"
    other = Suggestion(at(surface), surface, CLAIM, "claims", 0.9, slots=SLOTS[:2])
    suggestions.accept_all(project, document, [claim(*SLOTS), other])
    assert [type_ for _, type_ in tagged(project, document)].count(CUE) == 1
    assert {(end, code) for end, code, _ in told(project, document)} >= {("园区", "source"), ("园区", "cue")}


@pytest.mark.parametrize(
    "wrong",
    [
        slot(LinkTypeId("ln.gone"), "数据", SRC),
        slot(CUES, "数据", TypeId("clm.gone")),
        slot(CUES, "数据", SRC),
        slot(SOURCE, "数据", MONEY),
        Slot(SOURCE, Span(900, 902), "数据", SRC),
        slot(LinkTypeId("ln.supports"), "2022年园区产值超过2.6亿元", CLAIM),
    ],
)
def test_what_a_rule_forbids_is_left_out(project: Project, document: DocumentId, wrong: Slot) -> None:
    suggestions.accept(project, document, claim(wrong, SLOTS[1]))
    assert told(project, document) == {("20", "cue", "显示")}
    assert tagged(project, document) == [("2022年园区产值超过2.6亿元", CLAIM), ("显示", CUE)]


def test_a_part_that_clashes_with_what_is_tagged_is_left_out(project: Project, document: DocumentId) -> None:
    tagging.tag(project, document, [at("产值超过2.6")], MONEY)
    suggestions.accept(project, document, claim(*SLOTS))
    assert "rests_on" not in {code for _, code, _ in told(project, document)}


def test_no_more_links_than_the_schema_allows(project: Project, document: DocumentId) -> None:
    times = [slot(PERIOD, surface, TIM) for surface in ("2022年", "2022", "2.6", "优势")]
    suggestions.accept(project, document, claim(*times))
    assert len(told(project, document)) == 2
    assert len(annotations.annotations(project, document)) == 3


def test_values_that_the_schema_has_no_more_are_left_out(project: Project, document: DocumentId) -> None:
    odd = replace(SLOTS[2], attributes={VALUE: "viel", AttributeId("at.none"): "1", UNIT: "亿元"})
    suggestions.accept(project, document, claim(odd))
    assert dict(only(project, document, MONEY).attributes) == {UNIT: "亿元"}


def test_as_another_type_it_keeps_the_slots_that_fit(project: Project, document: DocumentId) -> None:
    suggestions.accept(project, document, claim(*SLOTS), ZONE)
    assert tagged(project, document) == [("2022年园区产值超过2.6亿元", ZONE)]
    assert told(project, document) == set()


def test_a_claim_that_may_not_be_made_makes_nothing(project: Project, document: DocumentId, state_of: StateOf) -> None:
    suggestions.accept(project, document, claim())
    before = state_of(project)
    with pytest.raises(RuleError, match="already_tagged"):
        suggestions.accept(project, document, claim(*SLOTS))
    assert state_of(project) == before


def test_a_rejected_claim_makes_nothing(project: Project, document: DocumentId) -> None:
    suggestions.reject(project, document, claim(*SLOTS))
    assert annotations.annotations(project, document) == []
