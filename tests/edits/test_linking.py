"""What a person may do with links, what the schema forbids, and that links go where their annotations go."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from annotator.edits import documents as edits
from annotator.edits import linking, tagging
from annotator.errors import RuleError, UsageError
from annotator.model.document import Source
from annotator.model.ids import AnnotationId, LinkTypeId, TypeId
from annotator.model.link import Link
from annotator.model.span import Span
from annotator.sentences import step_text
from annotator.store import annotations, links
from annotator.store.project import Project, open_project

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

TEXT = "成都都市圈总投资超过2.6万亿元,占全省46.2%。负责人表示,明年投资8亿元,其中成都3亿元。"
GPE, ZONE, PROP, CLAIM = TypeId("ent.gpe"), TypeId("ent.zone"), TypeId("part.prop"), TypeId("clm.claim")
MONEY, PERCENT, TIM, CUE = TypeId("fig.money"), TypeId("fig.percent"), TypeId("ent.tim"), TypeId("clm.cue")
OF, MEASURES, PART_OF = LinkTypeId("ln.of"), LinkTypeId("ln.measures"), LinkTypeId("ln.part_of")
COREF, SUPPORTS, RESTS_ON = LinkTypeId("ln.coref"), LinkTypeId("ln.supports"), LinkTypeId("ln.rests_on")


class Desk:
    """A document with the things to link, under short names."""

    def __init__(self, project: Project) -> None:
        self.project = project
        imported = edits.Imported()
        edits.add(project, [Source("都市圈", TEXT, "a.txt")], imported)
        [self.document] = imported.added
        self.zone = self.tag("成都都市圈", ZONE)
        self.prop = self.tag("总投资", PROP)
        self.money = self.tag("超过2.6万亿元", MONEY)
        self.percent = self.tag("46.2%", PERCENT)
        self.claim = self.tag(TEXT[:27], CLAIM)
        self.whole = self.tag("8亿元", MONEY)
        self.part = self.tag("3亿元", MONEY)
        self.second = self.tag("明年投资8亿元", CLAIM)
        self.city = self.tag("成都3", GPE, 2)

    def tag(self, surface: str, type_: TypeId, length: int | None = None) -> AnnotationId:
        start = TEXT.index(surface)
        [made] = tagging.tag(
            self.project, self.document, [Span(start, start + (length or len(surface)))], type_
        ).annotations
        return made

    def links(self) -> list[tuple[AnnotationId, str, AnnotationId]]:
        return [(each.source, each.type, each.target) for each in links.links(self.project, self.document)]

    def last(self) -> Link:
        return links.links(self.project, self.document)[-1]


@pytest.fixture
def desk(project: Project) -> Desk:
    return Desk(project)


def test_a_link_is_one_step_and_found_both_ways(desk: Desk, state_of: StateOf) -> None:
    before = state_of(desk.project)
    changes = linking.link(desk.project, desk.money, desk.zone, OF)
    assert changes.where(*changes.touched) == {desk.document}
    assert desk.links() == [(desk.money, OF, desk.zone)]
    assert links.touching(desk.project, [desk.money]) == links.touching(desk.project, [desk.zone]) == [desk.last()]
    assert links.onward(desk.project, desk.money, OF) == [desk.zone]
    assert links.onward(desk.project, desk.zone, OF) == []
    assert desk.last().author == desk.project.person.id
    desk.project.undo()
    assert state_of(desk.project) == before


FORBIDDEN = {
    "link_source": ("zone", "prop", MEASURES),
    "link_target": ("money", "zone", MEASURES),
    "link_layers": ("zone", "money", COREF),
    "link_to_itself": ("money", "money", PART_OF),
    "unknown_link": ("money", "zone", LinkTypeId("ln.none")),
}


@pytest.mark.parametrize("code", FORBIDDEN)
def test_what_the_schema_forbids_writes_nothing(code: str, desk: Desk, state_of: StateOf) -> None:
    source, target, type_ = FORBIDDEN[code]
    before = state_of(desk.project)
    with pytest.raises(RuleError) as caught:
        linking.link(desk.project, getattr(desk, source), getattr(desk, target), type_)
    assert (caught.value.code, caught.value.details["link"]) == (code, type_)
    assert state_of(desk.project) == before


def test_the_same_link_twice_is_refused(desk: Desk) -> None:
    linking.link(desk.project, desk.money, desk.zone, OF)
    with pytest.raises(RuleError, match="already_linked"):
        linking.link(desk.project, desk.money, desk.zone, OF)


def test_a_symmetric_link_is_the_same_both_ways(desk: Desk) -> None:
    linking.link(desk.project, desk.zone, desk.city, COREF)
    with pytest.raises(RuleError, match="already_linked"):
        linking.link(desk.project, desk.city, desk.zone, COREF)
    linking.fill(desk.project, desk.city, COREF, [desk.zone])
    assert desk.links() == [(desk.zone, COREF, desk.city)]
    linking.fill(desk.project, desk.city, COREF, [])
    assert desk.links() == []


def test_no_more_links_go_out_than_may(desk: Desk) -> None:
    linking.link(desk.project, desk.money, desk.prop, MEASURES)
    other = desk.tag("投资8", PROP, 2)
    with pytest.raises(RuleError) as caught:
        linking.link(desk.project, desk.money, other, MEASURES)
    assert (caught.value.code, caught.value.details["max"]) == ("too_many_links", 1)


def test_a_circle_is_refused_where_the_type_allows_none(desk: Desk) -> None:
    linking.link(desk.project, desk.whole, desk.money, PART_OF)
    linking.link(desk.project, desk.part, desk.whole, PART_OF)
    with pytest.raises(RuleError, match="link_cycle"):
        linking.link(desk.project, desk.money, desk.part, PART_OF)
    first, second, third = desk.claim, desk.second, desk.tag("其中成都3亿元", CLAIM)
    for source, target in ((first, second), (second, third), (first, third)):
        linking.link(desk.project, source, target, SUPPORTS)
    with pytest.raises(RuleError, match="link_cycle"):
        linking.reverse(desk.project, desk.last().id)
    with pytest.raises(RuleError, match="link_cycle"):
        linking.relink(desk.project, desk.last().id, source=third, target=first)


def test_one_document_and_one_person_hold_a_link(desk: Desk, project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("二", TEXT + "二", "b.txt")], imported)
    [elsewhere] = tagging.tag(project, imported.added[0], [Span(0, 5)], ZONE).annotations
    with pytest.raises(RuleError, match="link_apart"):
        linking.link(project, desk.money, elsewhere, OF)
    project.close()
    with open_project(project.path, "黄欢") as other:
        [theirs] = tagging.tag(other, desk.document, [Span(0, 5)], ZONE).annotations
        with pytest.raises(RuleError, match="not_yours"):
            linking.link(other, desk.money, theirs, OF)


def test_what_is_gone_cannot_be_linked(desk: Desk) -> None:
    tagging.untag(desk.project, [desk.zone])
    with pytest.raises(UsageError, match="no_annotation"):
        linking.link(desk.project, desk.money, desk.zone, OF)
    assert not linking.unlink(desk.project, [desk.last().id] if desk.links() else [])


def test_a_link_can_be_led_elsewhere_and_turned(desk: Desk, state_of: StateOf) -> None:
    linking.link(desk.project, desk.money, desk.zone, OF)
    before, uid = state_of(desk.project), desk.last().uid
    linking.relink(desk.project, desk.last().id, target=desk.city)
    assert (desk.links(), desk.last().uid) == ([(desk.money, OF, desk.city)], uid)
    with pytest.raises(RuleError, match="link_source"):
        linking.reverse(desk.project, desk.last().id)
    desk.project.undo()
    assert state_of(desk.project) == before
    linking.link(desk.project, desk.claim, desk.second, SUPPORTS)
    linking.reverse(desk.project, desk.last().id)
    assert desk.links()[-1] == (desk.second, SUPPORTS, desk.claim)
    assert not linking.relink(desk.project, desk.last().id, source=desk.second)


def test_a_slot_holds_just_what_it_is_filled_with(desk: Desk, state_of: StateOf) -> None:
    before = state_of(desk.project)
    linking.fill(desk.project, desk.claim, RESTS_ON, [desk.money, desk.percent])
    kept = desk.last().uid
    linking.fill(desk.project, desk.claim, RESTS_ON, [desk.percent, desk.zone])
    assert sorted(links.onward(desk.project, desk.claim, RESTS_ON)) == sorted([desk.percent, desk.zone])
    assert kept in {each.uid for each in links.links(desk.project, desk.document)}
    assert not linking.fill(desk.project, desk.claim, RESTS_ON, [desk.zone, desk.percent])
    with pytest.raises(RuleError, match="link_target"):
        linking.fill(desk.project, desk.claim, RESTS_ON, [desk.money, desk.second])
    assert len(desk.links()) == 2
    linking.fill(desk.project, desk.claim, RESTS_ON, [])
    assert desk.links() == []
    for _ in range(3):
        desk.project.undo()
    assert state_of(desk.project) == before


def test_a_slot_for_one_takes_another_instead(desk: Desk) -> None:
    other = desk.tag("投资8", PROP, 2)
    linking.fill(desk.project, desk.money, MEASURES, [desk.prop])
    linking.fill(desk.project, desk.money, MEASURES, [other])
    assert desk.links() == [(desk.money, MEASURES, other)]


def test_deleting_an_annotation_takes_its_links_along(desk: Desk, state_of: StateOf) -> None:
    linking.fill(desk.project, desk.claim, RESTS_ON, [desk.money, desk.percent])
    linking.link(desk.project, desk.money, desk.zone, OF)
    before = state_of(desk.project)
    tagging.untag(desk.project, [desk.money])
    assert desk.links() == [(desk.claim, RESTS_ON, desk.percent)]
    desk.project.undo()
    assert state_of(desk.project) == before
    desk.project.redo()
    assert len(desk.links()) == 1


def test_removing_a_document_takes_its_links_along(desk: Desk, state_of: StateOf) -> None:
    linking.link(desk.project, desk.money, desk.zone, OF)
    before = state_of(desk.project)
    edits.remove(desk.project, [desk.document])
    assert desk.links() == []
    desk.project.undo()
    assert state_of(desk.project) == before


def test_another_type_loses_the_links_that_do_not_fit_and_says_how_many(desk: Desk, state_of: StateOf) -> None:
    linking.link(desk.project, desk.money, desk.zone, OF)
    linking.link(desk.project, desk.money, desk.prop, MEASURES)
    linking.link(desk.project, desk.claim, desk.money, RESTS_ON)
    before = state_of(desk.project)
    tagging.retype(desk.project, [desk.money], PERCENT)
    assert len(desk.links()) == 3
    tagging.retype(desk.project, [desk.money], GPE)
    assert desk.links() == [(desk.claim, RESTS_ON, desk.money)]
    record = desk.project.next_undo()
    assert record is not None
    assert record.details["links"] == 2
    assert "2 links" in step_text(record.code, record.details).format_map(record.details)
    desk.project.undo()
    desk.project.undo()
    assert state_of(desk.project) == before


def test_two_claims_may_be_on_just_the_same_words_if_that_is_meant(desk: Desk) -> None:
    stretch = [Span(*_edges("明年投资8亿元"))]
    with pytest.raises(RuleError, match="already_tagged"):
        tagging.tag(desk.project, desk.document, stretch, CLAIM)
    [third] = tagging.tag(desk.project, desk.document, stretch, CLAIM, again=True).annotations
    linking.link(desk.project, desk.second, third, SUPPORTS)
    linking.fill(desk.project, third, RESTS_ON, [desk.whole])
    assert len(links.touching(desk.project, [third])) == 2
    with pytest.raises(RuleError, match="already_tagged"):
        tagging.tag(desk.project, desk.document, [Span(0, 5)], ZONE, again=True)


def test_claims_may_be_nested_and_cross(desk: Desk) -> None:
    for surface in ("投资8亿元,其中成都3亿元", "表示,明年投资"):
        desk.tag(surface, CLAIM)
    claims = [each for each in annotations.annotations(desk.project, desk.document) if each.type == CLAIM]
    assert len(claims) == 4


def test_links_are_there_after_the_project_was_closed(desk: Desk, project: Project) -> None:
    linking.link(desk.project, desk.money, desk.zone, OF)
    before = desk.last()
    project.close()
    with open_project(project.path) as again:
        assert links.links(again, desk.document) == [before]
        again.undo()
        assert links.links(again, desk.document) == []


def _edges(surface: str) -> tuple[int, int]:
    start = TEXT.index(surface)
    return start, start + len(surface)
