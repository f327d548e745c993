"""Exported work comes back by its own authors, beside what is there, once, and can be taken back."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.edits import labelling, linking, records, repairs, tagging
from annotator.errors import FormatError
from annotator.formats.exporting import write
from annotator.formats.record_reading import read
from annotator.model.document import Source
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.model.work import DocumentWork
from annotator.store import annotations, documents, labels, links, readings
from annotator.store.people import people
from annotator.store.project import Project, create, open_project
from annotator.store.work import read_works
from annotator.text.repairs import clean
from annotator.text.repairs.decided import decide

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


GLOSSED = "成渝地區的產業(yè)協(xié)作。\n图片 49\n重朔經(jīng)濟格局。\n"


def test_how_people_decided_that_a_text_reads_comes_back_too(tmp_path: Path, schema: Schema, project: Project) -> None:
    with create(tmp_path / "quelle.anno", schema, "李波") as other:
        imported = edits.Imported()
        edits.add(other, [Source("報道", GLOSSED, "報道.txt"), Source("二", f"二。{GLOSSED}", "二.txt")], imported)
        first, start = imported.added[0], GLOSSED.index("重朔")
        decided = decide(clean.find(GLOSSED), (), {})
        repairs.set_applied(other, first, decided.repairs[:1], False)
        repairs.set_applied(other, first, decided.noise, False)
        repairs.add(other, first, start, start + 2, "重塑")
        repairs.pass_over(other, first, Span(0, 3))
        lines = exported(other, tmp_path)
    bring_in(project, lines)
    assert exported(project, tmp_path) == lines
    assert [json.loads(line)["clean"]["rules"].endswith(" and people") for line in lines] == [True, False]
    said = [readings.decisions(project, document.id) for document in documents.documents(project)]
    assert sorted(map(len, said)) == [0, 4]
    assert bring_in(project, lines).step is None


def test_a_rule_that_was_off_is_told_by_the_places_that_it_left(
    tmp_path: Path, schema: Schema, project: Project
) -> None:
    with create(tmp_path / "quelle.anno", schema, "李波") as other:
        edits.add(other, [Source("報道", GLOSSED, "報道.txt")], edits.Imported())
        repairs.switch_rule(other, "reading", noise=False, applied=False)
        (line,) = exported(other, tmp_path)
    bring_in(project, [line])
    assert exported(project, tmp_path) == [line]


def test_edits_that_do_not_make_what_is_read_are_told(tmp_path: Path, schema: Schema) -> None:
    with create(tmp_path / "quelle.anno", schema, "李波") as other:
        edits.add(other, [Source("報道", GLOSSED, "報道.txt")], edits.Imported())
        repairs.switch_rule(other, "picture", noise=True, applied=False)
        (line,) = exported(other, tmp_path)
    record = json.loads(line)
    record["clean"]["edits"].pop()
    [found] = read([json.dumps(record)], "out.jsonl", schema)
    assert isinstance(found, FormatError)
    assert found.code == "record_edits_differ"
