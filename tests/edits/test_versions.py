"""A source that has changed comes in as a new version; both stay, and nobody's tag is lost without a word."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.edits import documents as edits
from annotator.edits import linking, suggestions, tagging, versions
from annotator.edits.versions import NewVersion
from annotator.errors import RuleError
from annotator.model.annotation import Annotation, Origin
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span, surface_of
from annotator.model.suggestion import TaggedAt
from annotator.store import annotations, documents, links
from annotator.store.project import Project, create, open_project
from annotator.store.suggestions import stored
from annotator.store.versions import Versions, standing
from annotator.text.counterparts import SURE_FROM
from annotator.text.script import fold

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

URL = "https://news.example/2024/01/19/cd.html"
OLD = (
    "成都市发展改革委1月19日表示，2023年全市地区生产总值达2.2万亿元，同比增长6.0%。"
    "重庆市统计局局长说，两地合作的企业有1000余家。\n德阳、眉山、资阳三市加快融入成都都市圈。"
)
NEW = (
    "（记者 李波）成都市发展改革委1月19日表示，2023年全市地区生产总值达2.21万亿元，同比增长6.0%。"
    "重庆市统计局局长说，两地合作的企业有1000余家，明年还要增加。"
)


def bring(project: Project, text: str, url: str | None = URL, name: str = "news.jsonl:1") -> edits.Imported:
    imported = edits.Imported()
    edits.add(project, [Source("成都经济", text, name, url=url)], imported)
    return imported


def tag(project: Project, document: DocumentId, surface: str, type_: str = "ent.gov") -> Annotation:
    text = documents.text_of(project, documents.document(project, document))
    start = text.index(surface)
    changes = tagging.tag(project, document, [Span(start, start + len(surface))], TypeId(type_))
    [made] = changes.annotations
    return annotations.annotation(project, made)


@pytest.fixture
def tagged(project: Project) -> DocumentId:
    [document] = bring(project, OLD).added
    for surface, type_ in (
        ("成都市发展改革委", "ent.gov"),
        ("2.2万亿元", "fig.money"),
        ("重庆市统计局", "ent.gov"),
        ("1000余家", "fig.count"),
        ("德阳", "ent.gpe"),
    ):
        tag(project, document, surface, type_)
    return document


def surfaces(project: Project, document: DocumentId) -> list[str]:
    text = documents.text_of(project, documents.document(project, document))
    found = annotations.annotations(project, document)
    assert all(each.surface == surface_of(text, each.fragments) for each in found)
    return [each.surface for each in found]


def test_a_new_text_from_the_same_address_is_a_new_version_with_the_tags(project: Project, tagged: DocumentId) -> None:
    imported = bring(project, NEW)
    [new], [version] = imported.added, imported.versions
    assert surfaces(project, new) == ["成都市发展改革委", "重庆市统计局", "1000余家"]
    [unsure] = stored(project, new)
    assert (unsure.surface, unsure.type) == ("2.21万亿元", "fig.money")
    start = OLD.index("2.2万亿元")
    assert unsure.source == TaggedAt(tagged, Span(start, start + 6))
    assert 0 < unsure.score < 0.5
    assert (version.kept, version.unsure, [each.surface for each in version.lost]) == (3, 1, ["德阳"])
    assert version.previous.id == tagged


def test_both_versions_stay_and_know_each_other(project: Project, tagged: DocumentId) -> None:
    before = surfaces(project, tagged)
    edits.rename(project, tagged, "成都的经济")
    [new] = bring(project, NEW).added
    [newest] = bring(project, NEW + "完。").added
    assert surfaces(project, tagged) == before
    assert standing(project, [tagged, new, newest]) == {
        tagged: Versions(newer=new),
        new: Versions(older=tagged, newer=newest),
        newest: Versions(older=new),
    }
    assert [each.title for each in documents.documents(project)] == ["成都的经济"] * 3
    assert documents.document(project, newest).state is DocumentState.IN_PROGRESS


def test_undo_takes_back_all_of_it_and_redo_brings_it_again(
    project: Project, tagged: DocumentId, state_of: StateOf
) -> None:
    before = state_of(project)
    bring(project, NEW)
    after = state_of(project)
    project.undo()
    assert state_of(project) == before
    project.redo()
    assert state_of(project) == after


def test_a_version_is_taken_out_with_all_that_hangs_on_it_and_comes_back(
    project: Project, tagged: DocumentId, state_of: StateOf
) -> None:
    [new] = bring(project, NEW).added
    before = state_of(project)
    edits.remove(project, [new])
    assert standing(project, [tagged]) == {}
    assert stored(project, new) == []
    project.undo()
    assert state_of(project) == before


def test_what_a_person_said_of_a_tag_goes_with_it(project: Project) -> None:
    [old] = bring(project, OLD).added
    figure = tag(project, old, "1000余家", "fig.count")
    tagging.set_attribute(project, [figure.id], AttributeId("at.value"), "1000")
    tagging.set_note(project, figure.id, "约数")
    [new] = bring(project, NEW).added
    [carried] = annotations.annotations(project, new)
    assert (carried.attributes, carried.note) == ({"at.value": "1000"}, "约数")
    assert (carried.origin, carried.suggester) == (Origin.HUMAN, versions.NAME)
    assert carried.score is not None
    assert carried.score >= SURE_FROM
    assert carried.created == figure.created


def test_attributes_do_not_follow_to_other_words(project: Project) -> None:
    [old] = bring(project, OLD).added
    figure = tag(project, old, "2.2万亿元", "fig.money")
    tagging.set_attribute(project, [figure.id], AttributeId("at.value"), "2200000000000")
    [new] = bring(project, NEW).added
    [unsure] = stored(project, new)
    assert unsure.attributes == {}
    suggestions.accept(project, new, unsure)
    assert surfaces(project, new) == ["2.21万亿元"]


def test_everybody_keeps_their_own_tags(schema: Schema, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("versions") / "二人.anno"
    with create(path, schema, "李波") as project:
        [old] = bring(project, OLD).added
        tag(project, old, "重庆市统计局")
    with open_project(path, "王小明") as project:
        mine = tag(project, old, "重庆市统计局")
        other = [each for each in annotations.annotations(project, old) if each.id != mine.id]
        [new] = bring(project, NEW).added
        authors = {each.author for each in annotations.annotations(project, new)}
        assert authors == {mine.author, *(each.author for each in other)}
        assert len(authors) == 2


def test_links_go_on_between_what_is_still_there(project: Project) -> None:
    [old] = bring(project, OLD).added
    claim = tag(project, old, "两地合作的企业有1000余家", "clm.claim")
    figure = tag(project, old, "1000余家", "fig.count")
    linking.link(project, claim.id, figure.id, LinkTypeId("ln.rests_on"))
    [new] = bring(project, NEW).added
    [link] = links.links(project, new)
    ends = {each.id: each.surface for each in annotations.annotations(project, new)}
    assert (ends[link.source], ends[link.target]) == ("两地合作的企业有1000余家", "1000余家")


@pytest.mark.parametrize(
    ("first", "second", "is_version"),
    [
        (("a.txt", None), ("a.txt", None), True),
        (("a.txt", None), ("b.txt", None), False),
        (("a.txt", None), ("a.txt", URL), False),
        (("a.jsonl:1", URL), ("b.jsonl:7", URL), True),
        (("a.jsonl:1", URL), ("a.jsonl:1", URL + "?page=2"), False),
        (("a.jsonl:1", "https://news.example/"), ("b.jsonl:1", "https://news.example/"), False),
        (("a.jsonl:1", "新华网"), ("a.jsonl:2", "新华网"), False),
        (("a.jsonl:1", "https://[/x"), ("a.jsonl:2", "https://[/x"), False),
    ],
)
def test_what_is_a_version_of_what(
    first: tuple[str, str | None], second: tuple[str, str | None], is_version: bool, project: Project
) -> None:
    bring(project, OLD, name=first[0], url=first[1])
    imported = bring(project, NEW, name=second[0], url=second[1])
    assert bool(imported.versions) == is_version
    assert len(imported.added) == 1


def test_another_text_in_a_file_of_the_same_name_is_another_document(project: Project) -> None:
    bring(project, OLD, url=None, name="index.html")
    assert bring(project, "西安高新区新增企业三万户。" * 3, url=None, name="index.html").versions == []


def test_another_text_at_the_same_address_is_a_version_with_nothing_kept(project: Project, tagged: DocumentId) -> None:
    [version] = bring(project, "西安高新区新增企业三万户。").versions
    assert (version.kept, version.unsure, len(version.lost)) == (0, 0, 5)
    assert documents.document(project, version.document).state is DocumentState.NEW


def test_versions_within_one_import_follow_each_other(project: Project) -> None:
    imported = edits.Imported()
    texts = [OLD, NEW, NEW + "完。"]
    edits.add(project, [Source("t", text, f"a.jsonl:{n}", url=URL) for n, text in enumerate(texts)], imported)
    assert [each.previous.id for each in imported.versions] == imported.added[:2]


def test_what_was_worked_out_ahead_is_worked_out_again_where_somebody_tagged_meanwhile(
    project: Project, tagged: DocumentId
) -> None:
    source = Source("成都经济", NEW, "news.jsonl:1", url=URL)
    ahead = {source: versions.anchoring(project, source)}
    tag(project, tagged, "6.0%", "fig.percent")
    imported = edits.Imported()
    edits.add(project, [source], imported, ahead)
    assert "6.0%" in surfaces(project, imported.added[0])


def test_what_was_worked_out_ahead_is_worked_out_again_where_another_version_came_meanwhile(
    project: Project, tagged: DocumentId
) -> None:
    source = Source("成都经济", NEW, "news.jsonl:1", url=URL)
    ahead = {source: versions.anchoring(project, source)}
    [between] = bring(project, OLD + "完。").added
    imported = edits.Imported()
    edits.add(project, [source], imported, ahead)
    assert [each.previous.id for each in imported.versions] == [between]


CHANGES = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 12), st.text("成都2亿元，。\n", max_size=8)), max_size=12
)

TAGS = st.lists(
    st.tuples(st.integers(0, len(OLD) * 3 - 9), st.integers(1, 8), st.sampled_from(["fig.money", "clm.claim"])),
    max_size=12,
)


@settings(max_examples=settings().max_examples // 3)
@given(changes=CHANGES, tags=TAGS)
def test_whatever_changed_every_tag_is_kept_asked_about_or_told(
    changes: list[tuple[int, int, str]],
    tags: list[tuple[int, int, str]],
    tmp_path_factory: pytest.TempPathFactory,
    schema: Schema,
) -> None:
    text = new = OLD * 3
    for place, gone, put in changes:
        at = min(place, len(new))
        new = new[:at] + put + new[at + gone :]
    with create(tmp_path_factory.mktemp("changed") / "p.anno", schema, "李波") as project:
        [old] = bring(project, text).added
        for start, length, type_ in tags:
            with suppress(RuleError):
                tagging.tag(project, old, [Span(start, start + length)], TypeId(type_))
        imported = bring(project, new)
        if new == text:
            assert imported.versions == []
        else:
            check(project, old, imported.versions[0])


def check(project: Project, old: DocumentId, version: NewVersion) -> None:
    before = annotations.annotations(project, old)
    after = annotations.annotations(project, version.document)
    text = documents.text_of(project, documents.document(project, version.document))
    unsure = stored(project, version.document)
    assert version.kept == len(after)
    assert version.kept + len(version.lost) + len(unsure) == len(before)
    for each in after:
        assert each.surface == surface_of(text, each.fragments)
    for each in unsure:
        assert each.surface == surface_of(text, each.fragments)
        assert each.score < SURE_FROM
    assert {(each.type, fold(each.surface)) for each in after} <= {(each.type, fold(each.surface)) for each in before}
