"""Work leaves the project document by document, all of it of one moment."""

from annotator.edits import documents as edits
from annotator.edits import labelling, linking, tagging
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.span import Span
from annotator.model.work import Selection
from annotator.store.project import Project, open_project, open_read_only
from annotator.store.work import works

GPE = TypeId("ent.gpe")


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
