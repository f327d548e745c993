"""Suggestions at the terminal: for a file, for a project, and against gold."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.edits import documents as edits
from annotator.edits import labelling
from annotator.model.document import Source
from annotator.model.ids import AttributeId
from annotator.model.schema import Schema
from annotator.store.project import create

Run = Callable[..., Any]  # conftest.Result
Row = dict[str, Any]  # parsed JSON

NEWS = "苏州市产業(yè)投資100亿元。\r\n国产亚洲一区 http://a.example/x\r\n去年,昆山市长张伟民说,园区进展顺利。\r\n"


def lines(output: str) -> list[Row]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "新闻.txt"
    path.write_bytes(NEWS.encode())
    return path


@pytest.fixture
def work(tmp_path: Path, schema: Schema) -> Path:
    """A closed project with two documents; the first says when it was published."""
    path = tmp_path / "苏州.anno"
    with create(path, schema, "李波") as project:
        imported = edits.Imported()
        sources = [Source("苏州快讯", NEWS, "a/快讯.txt"), Source("宁波简报", "去年,宁波市投资9亿元。", "a/简报.txt")]
        edits.add(project, sources, imported)
        labelling.set_label(project, imported.added[:1], AttributeId("da.dct"), "2024-03-05")
    return path


def test_a_file_is_looked_at_as_it_is_read_with_offsets_into_the_text_as_it_came(run: Run, news: Path) -> None:
    result = run("suggest", news, "--json")
    rows = lines(result.out)
    assert result.code == 0
    assert all(NEWS[row["start"] : row["end"]] == row["surface"] for row in rows)
    found = {row["surface"]: row for row in rows if row["suggester"] in {"figures", "names"}}
    assert found["100亿元"] == {
        "start": NEWS.index("100"),
        "end": NEWS.index("。"),
        "type": "MONEY",
        "score": 0.95,
        "suggester": "figures",
        "surface": "100亿元",
        "reading": {"value": "10000000000", "unit": "亿元", "unit_norm": "CNY"},
    }
    assert found["苏州市"]["type"] == "GPE"
    assert "国产亚洲一区" not in result.out


def test_people_get_a_line_for_each(run: Run, news: Path) -> None:
    result = run("suggest", news, "--by", "names", "--least", "0.9")
    assert result.out.startswith("苏州市产")
    assert any(line.split()[:3] == ["0", "GPE", "0.93"] for line in result.out.splitlines()[1:])
    assert "MONEY" not in result.out


def test_a_project_tells_the_document_and_knows_when_it_was_published(run: Run, work: Path) -> None:
    rows = lines(run("suggest", work, "--by", "figures", "--json").out)
    years = [(row["document"], row["reading"]["timex_value"]) for row in rows if row["surface"] == "去年"]
    assert len({document for document, _ in years}) == 2
    assert {value for _, value in years} == {"2023", "XXXX"}


def test_a_suggester_that_is_not_there_is_wrong_usage(run: Run, news: Path) -> None:
    result = run("suggest", news, "--by", "oracle")
    assert (result.code, result.out) == (2, "")
    assert "there is no “oracle”; there are" in result.err


def test_only_a_project_can_be_learned_from(run: Run, news: Path, work: Path) -> None:
    assert run("suggest", news, "--train").code == 2
    assert "Learned from 0 tags" in run("suggest", work, "--train").out


def gold(path: Path, *rows: Row) -> Path:
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n", "utf-8")
    return path


def span(type_: str, surface: str, text: str = NEWS) -> Row:
    start = text.index(surface)
    return {"type": type_, "start": start, "end": start + len(surface), "surface": surface}


def test_suggestions_are_measured_to_the_character_and_by_overlaps(run: Run, work: Path, tmp_path: Path) -> None:
    read = gold(
        tmp_path / "gold.jsonl",
        {"document": "苏州快讯", **span("GPE", "苏州市")},
        {"document": "快讯", **span("GPE", "昆山市长")},
        {"document": "a/快讯.txt", "spans": [span("MONEY", "100亿元"), span("IND", "产業(yè)")]},
    )
    result = run("eval", work, "--gold", read, "--json")
    told = json.loads(result.out)
    assert (result.code, told["documents"], list(told["types"])) == (0, 1, ["GPE", "MONEY"])
    assert told["types"]["GPE"]["exact"] | {"f1": 0} == {
        "precision": 0.5,
        "recall": 0.5,
        "f1": 0,
        "found": 2,
        "gold": 2,
    }
    assert told["types"]["GPE"]["overlapping"]["f1"] == 1
    assert told["types"]["MONEY"]["exact"]["f1"] == 1
    assert "Left out, since the schema switches them off: IND." in result.err
    assert run("eval", work, "--gold", read, "--types", "MONEY").out.splitlines()[-1].split()[:2] == ["all", "1.000"]


def test_what_people_tagged_is_measured_against_an_export(run: Run, path: Path, tmp_path: Path) -> None:
    export = tmp_path / "gold.jsonl"
    assert run("export", path, "-o", export).code == 0
    told = json.loads(run("eval", path, "--gold", export, "--annotations", "--json").out)
    assert told["all"]["exact"] == {"precision": 1, "recall": 1, "f1": 1, "found": 2, "gold": 2}


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({"document": "杭州"}, "is about “杭州”, which is no document of the project."),
        ({"type": "NOTYPE"}, "names “NOTYPE”, which the schema does not have."),
        ({"surface": "苏州"}, "“苏州” does not stand at 0."),
        ({"start": 5}, "is no record"),
        ({"end": "x"}, "is no record"),
    ],
)
def test_gold_that_does_not_fit_is_told_with_its_line(
    row: Row, sentence: str, run: Run, work: Path, tmp_path: Path
) -> None:
    read = gold(tmp_path / "gold.jsonl", {"document": "苏州快讯", **span("GPE", "苏州市"), **row})
    result = run("eval", work, "--gold", read)
    assert (result.code, result.out) == (3, "")
    assert sentence in result.err


def test_gold_that_is_no_json_is_told(run: Run, work: Path, tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text("{\n", "utf-8")
    assert "is no JSON in line 1" in run("eval", work, "--gold", tmp_path / "gold.jsonl").err
    assert run("eval", work, "--gold", tmp_path / "none.jsonl").code == 3
