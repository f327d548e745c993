"""Files of other programs come in with their annotations: as a person's work or as suggestions, in our terms."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.model.ids import DocumentId
from annotator.store import annotations, suggestions
from annotator.store.people import people
from annotator.store.project import open_read_only

Run = Callable[..., Any]  # conftest.Result

TEXT = "\U00020bb7野家😀\r\n\u3000成都\u00a0投资不低于100亿元。"


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Path:
    """An empty project."""
    assert run("new", tmp_path / "空.anno").code == 0
    return tmp_path / "空.anno"


@pytest.fixture
def tasks(tmp_path: Path) -> Path:
    """As Label Studio's app exports them: counted in UTF-16 units, by labels of its own."""
    before = TEXT[: TEXT.index("成都")]
    start = len(before.encode("utf-16-le")) // 2
    value = {"start": start, "end": start + 2, "text": "成都", "labels": ["city"]}
    odd = {"start": 0, "end": 4, "text": "别的字", "labels": ["city"]}
    results = [
        {"id": "a", "from_name": "l", "to_name": "t", "type": "labels", "value": value},
        {"id": "b", "from_name": "l", "to_name": "t", "type": "labels", "value": odd},
    ]
    found = [
        {"id": 1, "data": {"text": TEXT}, "annotations": [{"completed_by": {"email": "li@a.cn"}, "result": results}]}
    ]
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps(found), "utf-8")
    return path


def of(path: Path) -> list[tuple[str, str, str]]:
    with open_read_only(path) as project:
        names = {id: person.name for id, person in people(project.connection).items()}
        found = annotations.annotations(project, DocumentId(1))
        return [(names[each.author], each.type, each.surface) for each in found]


def test_annotations_come_in_as_a_persons_work_by_whatever_is_counted(run: Run, empty: Path, tasks: Path) -> None:
    result = run("import", empty, tasks, "--format", "label-studio", "--as", "黄欢")
    assert result.code == 1
    assert result.out == "Documents added: 1. Annotations: 1. Links: 0. Refused: 1.\n"
    assert "UTF-16" in result.err
    assert "别的字" in result.err
    assert of(empty) == [("黄欢", "ent.gpe", "成都")]
    again = run("import", empty, tasks, "--format", "label-studio", "--as", "黄欢")
    assert again.out == "Documents added: 0. Annotations: 0. Links: 0. Refused: 1.\n"
    assert run("undo", empty).code == 0
    assert of(empty) == []


def test_without_a_name_the_file_says_whose_they_are(run: Run, empty: Path, tasks: Path) -> None:
    run("import", empty, tasks, "--format", "label-studio")
    assert [name for name, _, _ in of(empty)] == ["li@a.cn"]


def test_annotations_come_in_as_suggestions_once(run: Run, empty: Path, tasks: Path) -> None:
    for number in (1, 0):
        result = run("import", empty, tasks, "--format", "label-studio", "--suggestions", "--json")
        assert json.loads(result.out)["suggestions"] == number
    assert of(empty) == []
    with open_read_only(empty) as project:
        [found] = suggestions.stored(project, DocumentId(1))
    assert (found.surface, found.type, found.suggester) == ("成都", "ent.gpe", "label-studio")


def test_labels_that_mean_nothing_here_stop_it_before_anything_is_written(
    run: Run, empty: Path, tasks: Path, tmp_path: Path
) -> None:
    tasks.write_text(tasks.read_text("utf-8").replace("city", "城"), "utf-8")
    refused = run("import", empty, tasks, "--format", "label-studio")
    assert refused.code == 3
    assert "[types] 城" in refused.err
    assert of(empty) == []
    mapping = tmp_path / "labels.toml"
    written = run("import", empty, tasks, "--format", "label-studio", "--write-mapping", mapping)
    assert written.code == 0
    assert '\n#"城" = "" # 1\n' in mapping.read_text("utf-8")
    assert run("import", empty, tasks, "--format", "label-studio", "--mapping", mapping).code == 3
    mapping.write_text('[types]\n"城" = "ZONE"\n', "utf-8")
    assert run("import", empty, tasks, "--format", "label-studio", "--mapping", mapping).code == 1
    assert [type_ for _, type_, _ in of(empty)] == ["ent.zone"]


def test_a_mapping_may_leave_labels_out_and_must_name_what_is_there(
    run: Run, empty: Path, tasks: Path, tmp_path: Path
) -> None:
    mapping = tmp_path / "labels.json"
    mapping.write_text('{"types": {"city": "ZONES"}}', "utf-8")
    assert "ZONE" in run("import", empty, tasks, "--format", "label-studio", "--mapping", mapping).err
    mapping.write_text('{"types": {"city": ""}}', "utf-8")
    result = run("import", empty, tasks, "--format", "label-studio", "--mapping", mapping)
    assert result.out == "Documents added: 1. Annotations: 0. Links: 0. Refused: 1.\n"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("x = 1", "“x”, which is no table of meanings. These there may be: [types] [links] [attributes] [labels]."),
        ('[typs]\n"city" = "ZONE"', "“typs”, which is no table of meanings"),
        ('[types]\n城 = "ZONE"', "In TOML, words stand in quotes"),
        ('[types]\n"city" = 3', "“city” stand for 3, which is no code in quotes"),
        ('[types]\n"city" = "ZONES"', "Expected: ZONE"),
        ('[links]\n"city" = "ZONE"', "Expected: about / affiliated"),
    ],
)
def test_a_mapping_that_does_not_do_is_told_and_nothing_comes_in(
    run: Run, empty: Path, tasks: Path, tmp_path: Path, content: str, told: str
) -> None:
    mapping = tmp_path / "labels.toml"
    mapping.write_text(content, "utf-8")
    result = run("import", empty, tasks, "--format", "label-studio", "--mapping", mapping)
    assert (result.code, result.out) == (3, "")
    assert told in result.err
    assert of(empty) == []


def test_suggestions_are_of_nobody(run: Run, empty: Path, tasks: Path) -> None:
    result = run("import", empty, tasks, "--format", "label-studio", "--suggestions", "--as", "黄欢")
    assert result.code == 1
    assert "not both" in result.err


def test_what_is_broken_is_told_in_a_sentence(run: Run, empty: Path, tmp_path: Path) -> None:
    for name, content, format in (
        ("a.json", "[{", "label-studio"),
        ("b.jsonl", '{"text": 1}', "doccano"),
        ("c.conll", "成\n", "conll"),
        ("d.csv", "a,b\n", "csv"),
        ("e.ann", "T1\n", "brat"),
    ):
        (tmp_path / name).write_text(content, "utf-8")
        result = run("import", empty, tmp_path / name, "--format", format)
        assert result.code in (1, 3)
        assert result.err.count("\n") <= 2
        assert "annotator: " in result.err
    assert run("import", empty, tmp_path, "--format", "word").code == 1
