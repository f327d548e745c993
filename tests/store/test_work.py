"""Work leaves the project document by document, all of it of one moment."""

from datetime import timedelta

from annotator.edits import documents as edits
from annotator.edits import labelling, linking, reviewing, tagging
from annotator.edits.reviewing import Choice
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.span import Span
from annotator.model.work import Absence, Layer, Ruling, Selection
from annotator.store.derived import derive_all
from annotator.store.project import Project, open_project, open_read_only
from annotator.store.rows import now
from annotator.store.work import count, works

GPE, MONEY = TypeId("ent.gpe"), TypeId("fig.money")


def add(project: Project, *texts: str) -> list[DocumentId]:
    imported = edits.Imported()
    edits.add(project, [Source(text, text, f"{text}.txt") for text in texts], imported)
    return imported.added


def test_each_document_comes_with_its_text_and_annotations(project: Project) -> None:
    first, _ = add(project, "成都都市圈", "重庆")
    tagging.tag(project, first, [Span(0, 2)], GPE)
    found = [(work.text, [each.surface for each in work.annotations], work.author) for work in works(project)]
    assert found == [("成都都市圈", ["成都"], project.person), ("重庆", [], None)]


def test_several_people_come_one_after_the_other(project: Project) -> None:
    [document] = add(project, "成都和重庆")
    tagging.tag(project, document, [Span(3, 5)], GPE)
    project.close()
    with open_project(project.path, "黄欢") as other:
        tagging.tag(other, document, [Span(0, 2)], GPE)
        tagging.tag(other, document, [Span(3, 5)], GPE)
        found = [
            (work.author and work.author.name, [each.surface for each in work.annotations]) for work in works(other)
        ]
    assert found == [("李波", ["重庆"]), ("黄欢", ["成都", "重庆"])]


def test_links_and_labels_come_with_their_author(project: Project) -> None:
    first, second = add(project, "成都投资100亿元", "重庆")
    [figure] = tagging.tag(project, first, [Span(4, 9)], TypeId("fig.money")).annotations
    [place] = tagging.tag(project, first, [Span(0, 2)], GPE).annotations
    linking.link(project, figure, place, LinkTypeId("ln.of"))
    project.close()
    with open_project(project.path, "黄欢") as other:
        labelling.set_label(other, [first, second], AttributeId("da.genre"), "NEWS")
        found = [
            (work.text[:2], work.author and work.author.name, len(work.annotations), len(work.links), len(work.labels))
            for work in works(other)
        ]
    assert found == [("成都", "李波", 2, 1, 0), ("成都", "黄欢", 0, 0, 1), ("重庆", "黄欢", 0, 0, 1)]


def test_only_what_was_selected_comes(project: Project) -> None:
    first, second, third = add(project, "成都", "重庆", "德阳")
    edits.set_state(project, second, DocumentState.DONE)
    edits.set_state(project, third, DocumentState.DONE)

    def selected(selection: Selection) -> list[str]:
        return [work.text for work in works(project, selection)]

    done = frozenset([DocumentState.DONE])
    assert selected(Selection(states=done)) == ["重庆", "德阳"]
    assert selected(Selection(documents=frozenset([first, third]))) == ["成都", "德阳"]
    assert selected(Selection(frozenset([first, third]), done)) == ["德阳"]
    assert selected(Selection(documents=frozenset())) == []


def test_what_is_done_meanwhile_is_not_in_it(project: Project) -> None:
    first, second = add(project, "成都", "重庆")
    with open_read_only(project.path) as reader:
        stream = works(reader)
        assert next(stream).document.id == first
        tagging.tag(project, second, [Span(0, 2)], GPE)
        add(project, "德阳")
        assert [(work.document.id, work.annotations) for work in stream] == [(second, ())]
        assert [len(work.annotations) for work in works(reader)] == [0, 1, 0]


def test_a_stream_that_is_given_up_holds_nothing(project: Project) -> None:
    add(project, "成都", "重庆")
    stream = works(project)
    next(stream)
    stream.close()
    add(project, "德阳")
    assert len(list(works(project))) == 3


def test_only_the_work_that_was_asked_for_comes(project: Project) -> None:
    first, second = add(project, "成都投资100亿元", "重庆")
    [figure] = tagging.tag(project, first, [Span(4, 9)], MONEY).annotations
    [place] = tagging.tag(project, first, [Span(0, 2)], GPE).annotations
    linking.link(project, figure, place, LinkTypeId("ln.of"))
    project.close()
    with open_project(project.path, "黄欢") as other:
        tagging.tag(other, second, [Span(0, 2)], GPE)

        def selected(selection: Selection) -> list[tuple[str, str | None, list[str], int]]:
            return [
                (work.text[:2], work.author and work.author.name, [each.surface for each in work.annotations], ties)
                for work in works(other, selection)
                for ties in [len(work.links)]
            ]

        assert selected(Selection(people=frozenset([other.person.id]))) == [("重庆", "黄欢", ["重庆"], 0)]
        assert selected(Selection(types=frozenset([GPE]))) == [
            ("成都", "李波", ["成都"], 0),
            ("重庆", "黄欢", ["重庆"], 0),
        ]
        absent = [why for work in works(other, Selection(types=frozenset([GPE]))) for _, why in work.absent]
        assert absent == [Absence.NOT_ASKED_FOR]
        with_both = Selection(types=frozenset([GPE, MONEY]))
        assert selected(with_both)[0] == ("成都", "李波", ["成都", "100亿元"], 1)


def test_documents_are_chosen_by_when_they_were_worked_on(project: Project) -> None:
    first, _ = add(project, "成都", "重庆")
    moment = now() + timedelta(milliseconds=2)
    while now() < moment:
        pass
    tagging.tag(project, first, [Span(0, 2)], GPE)

    def selected(selection: Selection) -> list[str]:
        found = [work.text for work in works(project, selection)]
        assert len(found) == count(project, selection)
        return found

    assert selected(Selection(since=moment)) == ["成都"]
    assert selected(Selection(until=moment)) == ["成都", "重庆"]
    assert selected(Selection(since=now() + timedelta(days=1))) == []


def test_of_near_duplicates_only_the_first_comes_where_that_is_asked_for(project: Project) -> None:
    page = "成渝地区双城经济圈建设进入新阶段，两地共同实施重大项目，总投资超过三万亿元。" * 4
    add(project, page, f"{page}责任编辑：李波", "重庆")
    derive_all(project, lambda _: None)
    families = {work.family for work in works(project)}
    assert len(families) == 2
    kept = [work.text for work in works(project, Selection(one_of_family=True))]
    assert kept == [page, "重庆"]


def test_the_settled_layer_is_what_review_left(project: Project) -> None:
    [document] = add(project, "成都和重庆和德阳")
    mine = [*tagging.tag(project, document, [Span(0, 2)], GPE).annotations]
    project.close()
    with open_project(project.path, "黄欢") as other:
        tagging.tag(other, document, [Span(0, 2)], GPE)
        theirs = [*tagging.tag(other, document, [Span(3, 5)], GPE).annotations]
        tagging.tag(other, document, [Span(6, 8)], GPE)
    with open_project(project.path, "李波") as lead:
        reviewing.take(lead, Choice(mine))
        reviewing.send_back(lead, theirs, "no_such")
        [work] = works(lead, Selection(layer=Layer.SETTLED))
        assert [(each.surface, work.names[each.author]) for each in work.annotations] == [("成都", "李波")]
        assert [(said.ruling, work.names[said.by], said.agree, said.of) for said in work.ruled.values()] == [
            (Ruling.ACCEPTED, "李波", 2, 2)
        ]
        absent = {(each.surface, why) for each, why in work.absent}
        assert absent == {("重庆", Absence.REJECTED), ("德阳", Absence.UNDECIDED)}
        still_open = [*works(lead, Selection(rulings=frozenset([Ruling.OPEN])))]
        assert [[each.surface for each in work.annotations] for work in still_open] == [[], ["成都", "德阳"]]
        rejected = [*works(lead, Selection(rulings=frozenset([Ruling.REJECTED])))]
        assert [[each.surface for each in work.annotations] for work in rejected] == [[], ["重庆"]]
