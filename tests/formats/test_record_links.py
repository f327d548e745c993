"""Links and document labels in a record: in order, between its own spans, and counted in the manifest."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from annotator import paths
from annotator.edits import documents as edits
from annotator.edits import labelling, linking, repairs, tagging
from annotator.errors import StorageError
from annotator.formats.exporting import write
from annotator.formats.manifest import manifest_path
from annotator.formats.reading_text import TextForm
from annotator.model.document import Source
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.span import Span
from annotator.store.project import Project
from annotator.store.work import read_works

Json = dict[str, Any]  # parsed JSON

TEXT = "成都😀投资100亿元,重庆80亿元。网站备案号在此。"
OF, COREF, PART_OF = LinkTypeId("ln.of"), LinkTypeId("ln.coref"), LinkTypeId("ln.part_of")


@pytest.fixture
def document(project: Project) -> DocumentId:
    imported = edits.Imported()
    edits.add(project, [Source("投资", TEXT, "a.txt")], imported)
    return imported.added[0]


def tag(project: Project, document: DocumentId, surface: str, type_: str) -> AnnotationId:
    start = TEXT.index(surface)
    span = Span(start, start + len(surface))
    [made] = tagging.tag(project, document, [span], TypeId(type_)).annotations
    return made


def exported(project: Project, target: Path, form: TextForm = TextForm.SOURCE) -> Json:
    with closing(read_works(project)) as works:
        write(works, project.schema, target, form=form)
    [line] = target.read_text("utf-8").splitlines()
    return cast("Json", json.loads(line))


def shape() -> Validator:
    return Draft202012Validator(
        json.loads((paths.resources() / "json-schemas" / "record.schema.json").read_text("utf-8"))
    )


def test_links_come_in_the_order_of_their_ends(project: Project, document: DocumentId, tmp_path: Path) -> None:
    more, less = tag(project, document, "100亿元", "fig.money"), tag(project, document, "80亿元", "fig.money")
    west, east = tag(project, document, "重庆", "ent.gpe"), tag(project, document, "成都", "ent.gpe")
    made = [(less, west, OF), (more, east, OF), (less, more, PART_OF), (west, east, COREF), (more, less, COREF)]
    for source, target, type_ in made:
        linking.link(project, source, target, type_)
    record = exported(project, tmp_path / "out.jsonl")
    assert not [*shape().iter_errors(record)]
    surfaces = {span["id"]: span["text"] for span in record["spans"]}
    told = [(surfaces[each["source"]], each["type"], surfaces[each["target"]]) for each in record["links"]]
    assert told == [
        ("100亿元", "coref", "80亿元"),
        ("100亿元", "of", "成都"),
        ("重庆", "coref", "成都"),
        ("80亿元", "of", "重庆"),
        ("80亿元", "part_of", "100亿元"),
    ]
    assert {(each["by"], each["origin"], each["status"]) for each in record["links"]} == {("李波", "human", "draft")}
    counts = json.loads(manifest_path(tmp_path / "out.jsonl").read_text("utf-8"))["counts"]
    assert (counts["links"], counts["link_types"]["of"], counts["link_types"]["cue"]) == (5, 2, 0)


def test_labels_come_by_code_and_dates_without_hyphens(project: Project, document: DocumentId, tmp_path: Path) -> None:
    for attribute, value in (("da.quality", "SPAM|MOJIBAKE"), ("da.genre", "NEWS"), ("da.dct", "2024-01-19")):
        labelling.set_label(project, [document], AttributeId(attribute), value)
    record = exported(project, tmp_path / "out.jsonl")
    assert (record["set"]["annotators"], record["spans"]) == (["李波"], [])
    assert [(each["name"], each["value"]) for each in record["doc"]] == [
        ("dct", "20240119"),
        ("genre", "NEWS"),
        ("quality", "MOJIBAKE|SPAM"),
    ]
    counts = json.loads(manifest_path(tmp_path / "out.jsonl").read_text("utf-8"))["counts"]
    assert (counts["labels"], counts["document_attributes"]["genre"]) == (3, 1)


def test_what_the_reading_text_leaves_out_takes_its_links_along(
    project: Project, document: DocumentId, tmp_path: Path
) -> None:
    figure = tag(project, document, "100亿元", "fig.money")
    for surface in ("网站", "成都"):
        linking.link(project, figure, tag(project, document, surface, "part.obj"), OF)
    repairs.pass_over(project, document, Span(TEXT.index("网站"), len(TEXT)))
    assert len(exported(project, tmp_path / "out.jsonl")["links"]) == 2
    record = exported(project, tmp_path / "out.jsonl", TextForm.READING)
    assert [span["text"] for span in record["spans"]] == ["成都", "100亿元"]
    assert [(each["source"], each["target"]) for each in record["links"]] == [
        (record["spans"][1]["id"], record["spans"][0]["id"])
    ]


def test_a_link_that_leads_out_of_the_work_stops_the_export(
    project: Project, document: DocumentId, tmp_path: Path
) -> None:
    figure, place = tag(project, document, "100亿元", "fig.money"), tag(project, document, "成都", "ent.gpe")
    linking.link(project, figure, place, OF)
    project.connection.execute("INSERT INTO person (id, uid, name, role) SELECT 9, zeroblob(16), '黄欢', 'annotator'")
    project.connection.execute("UPDATE annotation SET author_id = 9 WHERE id = ?", (place,))
    with pytest.raises(StorageError, match="link_mismatch"):
        exported(project, tmp_path / "out.jsonl")
