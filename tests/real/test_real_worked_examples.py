"""The worked examples on the real texts: entered gesture by gesture, exported just as written, and brought in again.

`tests/model/worked_examples.jsonl` holds their places, types, values and links, but no sentence of the texts.
"""

import hashlib
import json
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest

from annotator.edits import documents as edits
from annotator.edits import labelling, linking, names, records, tagging
from annotator.errors import RuleError
from annotator.formats import record_reading
from annotator.formats.exporting import write
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.known_name import NameEntry
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.model.work import DocumentWork
from annotator.store.problems import all_problems
from annotator.store.project import Project, create
from annotator.store.work import read_works

Json = dict[str, Any]  # parsed JSON
Worked = tuple[Project, list[dict[str, AnnotationId]]]

_FILE = Path(__file__).parent.parent / "model" / "worked_examples.jsonl"
DEFAULTS = {("mention", "NAM"), ("timex_type", "DATE")}
"""Told in the examples all the same."""
EXAMPLES = [cast("Json", json.loads(line)) for line in _FILE.read_text("utf-8").splitlines()]


def enter(project: Project, example: Json, text: str) -> dict[str, AnnotationId]:
    """Import the text, set each annotation and then each link; which annotation each of the example's ids became."""
    imported = edits.Imported()
    edits.add(project, [Source(example["document"], text, f"{example['document']}.txt")], imported)
    [document] = imported.added
    made = {row["id"]: tag(project, document, row) for row in example["annotations"]}
    types = {each.code: each.id for each in project.schema.links}
    for source, code, target in example["links"]:
        linking.link(project, made[source], made[target], types[code])
    labelling.set_label(project, [document], AttributeId("da.genre"), "NEWS")
    labelling.set_label(project, [document], AttributeId("da.dct"), "2020-09-24")
    return made


def tag(project: Project, document: DocumentId, row: Json) -> AnnotationId:
    [type_] = [each.id for each in project.schema.types if each.code == row["type"]]
    codes = {each.code: each.id for each in project.schema.attributes_of(type_)}
    spans = [Span(*edges) for edges in row["fragments"]]
    values = {codes[name]: value for name, value in row["attributes"].items()}
    [made] = tagging.tag(project, document, spans, type_, values).annotations
    return made


@pytest.fixture
def worked(project: Project, real_seeds: Path) -> Worked:
    """A project with all four examples, by one person, and the annotations that their ids became."""
    places = ("510000", "510100", "510106", "510600", "510682")
    entries = [NameEntry(name=place, key=f"gbt2260:{place}", type=TypeId("ent.gpe")) for place in places]
    names.add(project, entries, names.Taken())
    texts = [next(real_seeds.glob(f"{each['document']}_*.txt")).read_bytes().decode() for each in EXAMPLES]
    return project, [enter(project, each, text) for each, text in zip(EXAMPLES, texts, strict=True)]


def exported(project: Project, target: Path) -> list[Json]:
    with closing(read_works(project)) as works:
        write(works, project.schema, target)
    return [cast("Json", json.loads(line)) for line in target.read_text("utf-8").splitlines()]


def uids(project: Project, made: dict[str, AnnotationId]) -> dict[str, str]:
    """The example's ids by those of the export."""
    rows = project.connection.execute("SELECT id, lower(hex(uid)) AS uid FROM annotation")
    known = {row["id"]: row["uid"] for row in rows}
    return {known[id]: written for written, id in made.items()}


def plain(id: str) -> str:
    return id.replace("-", "")


def test_the_examples_export_as_written(worked: Worked, tmp_path: Path, schema: Schema) -> None:
    project, made = worked
    found = {record["source"]["name"]: record for record in exported(project, tmp_path / "out.jsonl")}
    assert len(found) == len(EXAMPLES) == 4
    for example, ids in zip(EXAMPLES, made, strict=True):
        record, written = found[f"{example['document']}.txt"], uids(project, ids)
        rows = {row["id"]: row for row in example["annotations"]}
        assert {written[plain(span["id"])] for span in record["spans"]} == rows.keys()
        for span in record["spans"]:
            row = rows[written[plain(span["id"])]]
            edges = [[part["start"], part["end"]] for part in span["fragments"]]
            assert (span["type"], edges) == (row["type"], row["fragments"])
            said = {pair["name"]: pair["value"] for pair in span["attributes"]}
            assert said == {name: value for name, value in row["attributes"].items() if (name, value) not in DEFAULTS}
            assert hashlib.sha256(span["text"].encode()).hexdigest().startswith(row["sha256"])
        links = [
            [written[plain(link["source"])], link["type"], written[plain(link["target"])]] for link in record["links"]
        ]
        assert sorted(links) == sorted(example["links"])
        assert record["doc"] == [{"name": "dct", "value": "20200924"}, {"name": "genre", "value": "NEWS"}]


def test_links_come_by_source_type_and_target(worked: Worked, tmp_path: Path) -> None:
    project, _ = worked
    records_ = exported(project, tmp_path / "out.jsonl")
    assert sum(len(record["links"]) for record in records_) == 86
    for record in records_:
        place = {span["id"]: n for n, span in enumerate(record["spans"])}
        order = [(place[link["source"]], link["type"], place[link["target"]]) for link in record["links"]]
        assert order == sorted(order)


def test_nothing_is_wrong_with_them_and_nothing_left_to_do(
    worked: Worked,
) -> None:
    project, _ = worked
    with closing(all_problems(project)) as found:
        left = [(work.document.title, problem.code, problem.details) for work, some in found for problem in some]
    assert left == []


def test_what_was_exported_comes_back_to_the_byte(worked: Worked, tmp_path: Path, schema: Schema) -> None:
    project, _ = worked
    for document in project.connection.execute("SELECT id FROM document LIMIT 2").fetchall():
        edits.set_state(project, DocumentId(document["id"]), DocumentState.DONE)
    exported(project, tmp_path / "out.jsonl")
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    with create(tmp_path / "zurück.anno", schema, "黄欢") as other:
        found = list(record_reading.read(lines, "out.jsonl", schema))
        works = [each for each in found if isinstance(each, DocumentWork)]
        assert len(works) == len(found) == 4
        brought = records.Brought()
        records.bring_in(other, works, brought)
        assert (brought.documents, brought.annotations, brought.links, brought.refused) == (4, 73, 86, 0)
        exported(other, tmp_path / "again.jsonl")
        assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()
        assert not records.bring_in(other, works, records.Brought())
        other.undo()
        assert exported(other, tmp_path / "again.jsonl") == []


def test_a_figure_that_says_otherwise_than_the_text_is_told(
    worked: Worked,
) -> None:
    project, made = worked
    tagging.set_attribute(project, [made[0]["f6"]], AttributeId("at.value"), "2011.6")
    with closing(all_problems(project)) as found:
        [problem] = [problem for _, some in found for problem in some]
    assert (problem.code, problem.annotation) == ("reading_differs", made[0]["f6"])
    assert (problem.details["expected"], problem.details["found"]) == ("201160000000", "2011.6")


def test_a_link_that_the_schema_forbids_is_refused_among_them(
    worked: Worked,
) -> None:
    project, made = worked
    first = made[0]
    with pytest.raises(RuleError, match="too_many_links"):
        linking.link(project, first["f5"], first["p2"], LinkTypeId("ln.measures"))
