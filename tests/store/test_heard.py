"""What suggesters say is asked for a bounded number of documents, those first that come first in the queue."""

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import DocumentState, Source
from annotator.model.ids import DocumentId, TypeId
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.store import derived, documents
from annotator.store.project import Project
from annotator.store.readings import DocumentReading
from annotator.store.reviews import cases, heard
from annotator.store.reviews.heard import Heard

GPE, COM = TypeId("ent.gpe"), TypeId("ent.com")


def finished(project: Project, texts: list[str]) -> list[DocumentId]:
    """Documents in which the first two characters are tagged, and which are done."""
    imported = edits.Imported()
    edits.add(project, [Source(text, text, f"{number}.txt") for number, text in enumerate(texts)], imported)
    derived.derive_all(project)
    for id in imported.added:
        tagging.tag(project, id, [Span(0, 2)], GPE)
        edits.set_state(project, id, DocumentState.DONE)
    return imported.added


def ask(read: DocumentReading) -> list[Suggestion]:
    text = read.reading.source
    pieces = (Span(0, 1), Span(2, 3))
    return [
        Suggestion(Span(0, 2), text[:2], COM, "names", 0.8),
        Suggestion(Span(0, 3), f"{text[0]}…{text[2]}", COM, "other", 0.61, pieces=pieces),
    ]


def hear(project: Project, epoch: str = "e") -> list[Heard]:
    ids = [id for id, _ in heard.wanted(project, epoch)]
    return list(heard.work(project, epoch, ids, ask, lambda _: None))


def test_what_was_said_is_kept_to_the_piece(project: Project) -> None:
    [id] = finished(project, ["成都在四川。"])
    for each in hear(project):
        heard.put(project, heard.of_line(heard.to_line(each)))
    document = documents.document(project, id)
    said = heard.said_of(project, document, "成都在四川。")
    assert [(each.type, each.fragments, each.surface, each.score) for each in said] == [
        (COM, (Span(0, 2),), "成都", 0.8),
        (COM, (Span(0, 1), Span(2, 3)), "成…在", 0.61),
    ]
    assert cases.pending(project) == [id], "the queue looks at it again"


def test_each_is_heard_once_until_much_more_is_known_or_it_is_read_otherwise(project: Project) -> None:
    ids = finished(project, ["成都一。", "重庆二。"])
    for each in hear(project):
        heard.put(project, each)
    assert heard.wanted(project, "e") == []
    assert [id for id, _ in heard.wanted(project, "another")] == ids
    assert [id for id, _ in heard.wanted(project, "another", ids[1])] == [ids[1]]
    edits.remove(project, [ids[0]])
    assert [id for id, _ in heard.wanted(project, "another")] == [ids[1]]


def test_only_what_is_to_be_reviewed_is_heard_and_not_too_much_of_it(project: Project) -> None:
    ids = finished(project, [f"成都{number}。" for number in range(heard.MOST + 20)])
    edits.set_state(project, ids[0], DocumentState.NEW)
    project.connection.execute("DELETE FROM annotation WHERE document_id = ?", (ids[1],))
    wanted = [id for id, _ in heard.wanted(project, "e")]
    assert wanted == ids[2 : heard.MOST + 2]
