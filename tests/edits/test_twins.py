"""What I have tagged in one document is suggested in its near-duplicates, and accepted there by one key."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from annotator.edits import carrying, suggestions, tagging, twins
from annotator.edits import documents as edits
from annotator.model.annotation import Annotation
from annotator.model.changes import Kind
from annotator.model.document import Source
from annotator.model.ids import AttributeId, DocumentId, TypeId
from annotator.model.rivals import Taken
from annotator.model.span import Span, surface_of
from annotator.model.suggestion import TaggedAt
from annotator.store import annotations, documents
from annotator.store.derived import derive_all
from annotator.store.project import Project, open_project
from annotator.store.suggestions import stored
from annotator.text.script import to_traditional

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

NEWS = (
    "成都市发展改革委1月19日表示，2023年全市地区生产总值达2.2万亿元，同比增长6.0%。"
    "重庆市统计局局长说，两地合作的企业有1000余家，合作项目涉及汽车、电子和装备制造。\n"
    "德阳、眉山、资阳三市加快融入成都都市圈，轨道交通里程超过八百公里，往返只要半个小时。"
)
TRADITIONAL = "中新社成都電\n" + to_traditional(NEWS)
DAMAGED = NEWS.replace("表示", "表示(biǎoshì)").replace("，", ",&nbsp;").replace("两地合作", "两地<br/>合作")
ANOTHER = "西安高新区新增企业三万户，软件园、综合保税区和比亚迪合计实现产值二千亿元，增速居全市第一。" * 2


def bring(project: Project, *texts: str) -> list[DocumentId]:
    imported = edits.Imported()
    edits.add(project, [Source(text[:8], text, f"{number}.txt") for number, text in enumerate(texts)], imported)
    derive_all(project)
    return imported.added


def tag(project: Project, document: DocumentId, *surfaces: str, type_: str = "ent.gov") -> Annotation:
    text = documents.text_of(project, documents.document(project, document))
    spans = [Span(text.index(surface), text.index(surface) + len(surface)) for surface in surfaces]
    [made] = tagging.tag(project, document, spans, TypeId(type_)).annotations
    return annotations.annotation(project, made)


def carry(project: Project, document: DocumentId) -> twins.Carried:
    carried = twins.Carried()
    here = documents.document(project, document)
    changes = twins.carry(project, here, twins.find(project, here, project.person.id), carried)
    assert changes.where(Kind.SUGGESTION) <= set(twins.twins(project, document))
    return carried


def suggested(project: Project, document: DocumentId) -> list[str]:
    text = documents.text_of(project, documents.document(project, document))
    found = stored(project, document)
    assert all(each.surface == surface_of(text, each.fragments) for each in found)
    return [each.surface for each in found]


def test_tags_are_suggested_where_the_same_words_stand(project: Project) -> None:
    here, traditional, damaged, another = bring(project, NEWS, TRADITIONAL, DAMAGED, ANOTHER)
    for surface in ("成都市发展改革委", "重庆市统计局"):
        tag(project, here, surface)
    figure = tag(project, here, "2.2万亿元", type_="fig.money")
    tagging.set_attribute(project, [figure.id], AttributeId("at.value"), "2200000000000")
    carried = carry(project, here)
    assert (carried.suggestions, carried.documents, carried.unsure, carried.missing) == (6, 2, 0, 0)
    assert suggested(project, traditional) == ["成都市發展改革委", "2.2萬億元", "重慶市統計局"]
    assert suggested(project, damaged) == ["成都市发展改革委", "2.2万亿元", "重庆市统计局"]
    assert suggested(project, another) == suggested(project, here) == []
    [_, money, _] = stored(project, traditional)
    assert (money.attributes, money.suggester) == ({"at.value": "2200000000000"}, twins.NAME)
    assert money.source == TaggedAt(here, figure.span)


def test_a_suggestion_covers_the_damage_inside_it(project: Project) -> None:
    here, damaged = bring(project, NEWS, DAMAGED)
    tag(project, here, "两地合作的企业", type_="ent.org")
    carry(project, here)
    assert suggested(project, damaged) == ["两地<br/>合作的企业"]


def test_an_accepted_suggestion_is_a_tag_of_ones_own(project: Project) -> None:
    here, there = bring(project, NEWS, TRADITIONAL)
    tag(project, here, "重庆市统计局")
    carry(project, here)
    [found] = stored(project, there)
    suggestions.accept(project, there, found)
    [made] = annotations.annotations(project, there)
    assert (made.surface, made.author, made.suggester) == ("重慶市統計局", project.person.id, twins.NAME)


def test_the_pieces_of_a_tag_are_carried_together(project: Project) -> None:
    here, there = bring(project, NEWS, TRADITIONAL)
    tag(project, here, "两地合作的企业有1000余家", "合作项目涉及汽车", type_="clm.claim")
    carry(project, here)
    assert suggested(project, there) == ["兩地合作的企業有1000餘家…合作項目涉及汽車"]
    [found] = stored(project, there)
    suggestions.accept(project, there, found)
    [made] = annotations.annotations(project, there)
    assert len(made.fragments) == 2


def test_what_is_decided_there_is_not_suggested(project: Project) -> None:
    here, there = bring(project, NEWS, TRADITIONAL)
    for surface in ("成都市发展改革委", "重庆市统计局"):
        tag(project, here, surface)
    tag(project, there, "成都市發展改革委", type_="ent.org")
    carry(project, here)
    [found] = stored(project, there)
    assert found.surface == "重慶市統計局"
    suggestions.reject(project, there, found)
    assert carry(project, here).suggestions == 0


def test_what_may_stand_beside_a_tag_is_suggested_as_it_is_on_the_page(project: Project) -> None:
    here, there = bring(project, NEWS, TRADITIONAL)
    tag(project, here, "成都市发展改革委")
    tag(project, here, "2.2万亿元", type_="fig.money")
    tag(project, there, "成都市", type_="ent.gpe")  # inside
    tag(project, there, "值達2.2", type_="fig.count")  # across
    carry(project, here)
    assert suggested(project, there) == ["成都市發展改革委"]
    [found] = carrying.undecided(project, there, project.person.id)
    tagged = annotations.annotations(project, there)
    assert not Taken(project.schema, tagged).at(found)
    tag(project, there, "發展改革委", type_="ent.gov")  # of the same type
    assert carrying.undecided(project, there, project.person.id) == []


def test_carrying_again_brings_only_what_is_new(project: Project) -> None:
    here, there = bring(project, NEWS, TRADITIONAL)
    tag(project, here, "重庆市统计局")
    assert carry(project, here).suggestions == 1
    step = project.next_undo()
    assert carry(project, here).step is None
    assert project.next_undo() == step
    tag(project, here, "成都市发展改革委")
    assert carry(project, here).suggestions == 1
    assert suggested(project, there) == ["成都市發展改革委", "重慶市統計局"]


def test_it_is_one_step_and_undone_as_one(project: Project, state_of: StateOf) -> None:
    here, *_ = bring(project, NEWS, TRADITIONAL, DAMAGED)
    tag(project, here, "重庆市统计局")
    before, carried = state_of(project), twins.Carried()
    shown = documents.document(project, here)
    for found in twins.find(project, shown, project.person.id):
        twins.carry(project, shown, [found], carried)
    after = state_of(project)
    assert len(after["suggestion"]) == 2
    project.undo()
    assert state_of(project) == before
    project.redo()
    assert state_of(project) == after


def test_only_ones_own_tags_are_carried(project: Project) -> None:
    here, there = bring(project, NEWS, TRADITIONAL)
    tag(project, here, "重庆市统计局")
    path = project.path
    project.close()
    with open_project(path, "王小明") as opened:
        assert carry(opened, here).suggestions == 0
        assert suggested(opened, there) == []


def test_words_that_are_not_there_are_told(project: Project) -> None:
    here, there = bring(project, NEWS, NEWS.replace("重庆市统计局局长说，", "") + "完。")
    tag(project, here, "重庆市统计局")
    tag(project, here, "成都市发展改革委")
    carried = carry(project, here)
    assert (carried.suggestions, carried.missing) == (1, 1)
    assert suggested(project, there) == ["成都市发展改革委"]


def test_other_words_in_the_same_place_are_unsure(project: Project) -> None:
    here, there = bring(project, NEWS, NEWS.replace("2.2万亿元", "2.21万亿元"))
    tag(project, here, "2.2万亿元", type_="fig.money")
    assert carry(project, here).unsure == 1
    [found] = stored(project, there)
    assert (found.surface, found.attributes) == ("2.21万亿元", {})
    assert found.score < 0.5


@pytest.mark.parametrize("older", [True, False])
def test_versions_of_one_page_are_no_twins_of_each_other(older: bool, project: Project) -> None:
    url, imported = "https://news.example/1.html", edits.Imported()
    edits.add(project, [Source("t", text, "t", url=url) for text in (NEWS, NEWS + "完。")], imported)
    derive_all(project)
    first, second = imported.added
    assert twins.twins(project, first if older else second) == []
    [traditional] = bring(project, TRADITIONAL)
    assert twins.twins(project, traditional) == [second]
