"""Exported work comes back by its own authors, beside what is there, once, and can be taken back."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.edits import labelling, linking, records, tagging
from annotator.formats.record import write
from annotator.formats.record_reading import read
from annotator.model.document import Source
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.model.work import DocumentWork
from annotator.store import annotations, documents, labels, links
from annotator.store.people import people
from annotator.store.project import Project, create, open_project
from annotator.store.work import read_works

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

TEXT = "\ufeff𠮷野家😀在成都投资\u00a0不低于100亿元\r\n。"
GPE, MONEY = TypeId("ent.gpe"), TypeId("fig.money")


def work_on(project: Project, document: DocumentId) -> None:
    """A figure and a place with a link between them, and a label."""
    made = [
        tagging.tag(project, document, [Span(TEXT.index(surface), TEXT.index(surface) + len(surface))], type_)
        for surface, type_ in (("不低于100亿元", MONEY), ("成都", GPE))
    ]
    [figure], [place] = (changes.annotations for changes in made)
    linking.link(project, figure, place, LinkTypeId("ln.of"))
    labelling.set_label(project, [document], AttributeId("da.genre"), "NEWS")


@pytest.fixture
def lines(tmp_path: Path, schema: Schema) -> list[str]:
    """What two people have put on one document, exported."""
    path = tmp_path / "quelle.anno"
    with create(path, schema, "李波") as project:
        imported = edits.Imported()
        edits.add(project, [Source("报道", TEXT, "报道.txt")], imported)
        work_on(project, imported.added[0])
    with open_project(path, "黄欢") as project:
        work_on(project, imported.added[0])
        return exported(project, tmp_path)


def exported(project: Project, folder: Path) -> list[str]:
    with closing(read_works(project)) as works:
        write(works, project.schema, folder / "out.jsonl")
    return (folder / "out.jsonl").read_text("utf-8").splitlines()


def bring_in(project: Project, lines: list[str]) -> records.Brought:
    brought = records.Brought()
    works = [each for each in read(lines, "out.jsonl", project.schema) if isinstance(each, DocumentWork)]
    assert len(works) == len(lines)
    records.bring_in(project, works, brought)
    return brought


def test_everybodys_work_comes_back_the_same(
    lines: list[str], project: Project, tmp_path: Path, state_of: StateOf
) -> None:
    before = state_of(project)
    brought = bring_in(project, lines)
    assert (brought.documents, brought.annotations, brought.links, brought.refused) == (1, 4, 2, 0)
    assert {person.name for person in people(project.connection).values()} == {"李波", "黄欢"}
    assert sorted(exported(project, tmp_path)) == sorted(lines)
    assert bring_in(project, lines).step is None
    project.undo()
    assert state_of(project) == before


def test_it_goes_to_the_document_of_the_same_text(lines: list[str], project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("anders", TEXT, "anders.txt")], imported)
    [document] = imported.added
    assert bring_in(project, lines).documents == 0
    assert len(annotations.annotations(project, document)) == 4
    assert len(links.links(project, document)) == 2
    assert len(labels.labels(project, document)) == 2


def test_what_a_person_has_tagged_otherwise_stays(lines: list[str], project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("报道", TEXT, "报道.txt")], imported)
    [document] = imported.added
    start = TEXT.index("100亿元")
    [mine] = tagging.tag(project, document, [Span(start, start + 4)], TypeId("fig.count")).annotations
    brought = bring_in(project, lines)
    assert (brought.annotations, brought.links, brought.refused) == (3, 1, 1)
    own = annotations.annotations(project, document, project.person.id)
    assert [(each.surface, each.id == mine) for each in own] == [("成都", False), ("100亿", True)]


def test_another_text_under_the_same_id_is_another_document(lines: list[str], project: Project) -> None:
    bring_in(project, lines)
    other = [json.dumps({**json.loads(line), **_with_text(TEXT + "改")}, ensure_ascii=False) for line in lines[:1]]
    bring_in(project, other)
    assert [document.length for document in documents.documents(project)] == [len(TEXT), len(TEXT) + 1]
    assert len({document.uid for document in documents.documents(project)}) == 2


def _with_text(text: str) -> dict[str, object]:
    return {"text": text, "text_sha256": documents.text_sha256(text), "length": len(text), "spans": [], "links": []}
