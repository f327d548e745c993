"""Documents come in once, unchanged, and go out with everything on them; each of it can be taken back."""

from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256

import pytest

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.errors import StorageError, UsageError
from annotator.model.document import Document, DocumentState, Source
from annotator.model.ids import DocumentId, TypeId
from annotator.model.query import parse
from annotator.model.span import Span
from annotator.store import derived, documents, search
from annotator.store.project import Project

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]


def sources(*texts: str) -> list[Source]:
    return [Source(text[:6], text, f"{number}.txt") for number, text in enumerate(texts)]


def listed(project: Project) -> list[Document]:
    return list(documents.documents(project))


def found(project: Project, words: str) -> list[str]:
    """The titles of the documents that a search finds."""
    return [each.title for each in search.search(project, parse(words), 10)]


@pytest.mark.parametrize(
    "text",
    [
        "a\r\nb\rc\n",
        "\ufeff成都",
        "全\u3000角\u00a0空",
        "𠮷野家😀\u200d",
        "e\u0301 \u2028\u2029",
        "\0\x01\x7f",
        "",
        " ",
    ],
)
def test_a_text_is_kept_to_the_character(text: str, project: Project) -> None:
    edits.add(project, sources(text), edits.Imported())
    [document] = listed(project)
    assert documents.text_of(project, document) == text
    assert document.length == len(text)
    assert document.text_sha256 == sha256(text.encode()).hexdigest()


def test_an_import_in_many_batches_is_one_step(project: Project, state_of: StateOf) -> None:
    before = state_of(project)
    imported = edits.Imported()
    for batch in (["成都", "重庆"], ["成都", "德阳"], ["重庆"], ["眉山"]):
        edits.add(project, sources(*batch), imported)
    after = state_of(project)
    assert len(imported.added) == 4
    assert [source.text for source, _ in imported.duplicates] == ["成都", "重庆"]
    project.undo()
    assert state_of(project) == before
    assert project.next_undo() is None
    project.redo()
    assert state_of(project) == after


def test_an_import_that_goes_on_after_its_undo_is_a_new_step(project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, sources("成都"), imported)
    project.undo()
    edits.add(project, sources("重庆"), imported)
    assert [document.title for document in listed(project)] == ["重庆"]
    project.undo()
    assert listed(project) == []


def test_an_import_of_nothing_new_is_no_step(project: Project) -> None:
    edits.add(project, sources("成都"), edits.Imported())
    undo, imported = project.next_undo(), edits.Imported()
    assert not edits.add(project, sources("成都"), imported)
    assert (imported.step, imported.added, project.next_undo()) == (None, [], undo)


def test_a_text_that_was_taken_back_can_come_in_again(project: Project) -> None:
    edits.add(project, sources("成都"), edits.Imported())
    project.undo()
    edits.add(project, sources("成都"), edits.Imported())
    assert [document.title for document in listed(project)] == ["成都"]


def test_what_was_taken_back_is_not_found_in_a_search(project: Project) -> None:
    edits.add(project, sources("成都都市圈"), edits.Imported())
    derived.derive_all(project)
    assert found(project, "都市圈") == ["成都都市圈"]
    project.undo()
    assert found(project, "都市圈") == []
    project.redo()
    assert found(project, "都市圈") == ["成都都市圈"]


def test_one_bad_text_stops_the_batch_and_stores_none_of_it(project: Project, state_of: StateOf) -> None:
    before, imported = state_of(project), edits.Imported()
    with pytest.raises(StorageError, match="not_unicode"):
        edits.add(project, sources("成都", "half a \ud842 pair"), imported)
    assert state_of(project) == before
    assert imported.added == []


def test_a_state_a_title_and_what_undo_gives_back(project: Project, document: DocumentId, state_of: StateOf) -> None:
    before = state_of(project)
    edits.set_state(project, document, DocumentState.DONE)
    edits.rename(project, document, " 新标题\n第二行 ")
    assert [(each.state, each.title) for each in listed(project)] == [(DocumentState.DONE, "新标题 第二行")]
    assert documents.count_by_state(project)[DocumentState.DONE] == 1
    edits.rename(project, document, "  ")
    assert listed(project)[0].title == "报道.txt"
    for _ in range(3):
        project.undo()
    assert state_of(project) == before


def test_a_removed_document_comes_back_with_its_annotations(
    project: Project, document: DocumentId, state_of: StateOf
) -> None:
    tagging.tag(project, document, [Span(1, 4)], TypeId("ent.com"))
    before = state_of(project)
    changes = edits.remove(project, [document])
    assert changes.listed
    assert listed(project) == []
    with pytest.raises(UsageError, match="no_document"):
        documents.document(project, document)
    project.undo()
    assert state_of(project) == before
