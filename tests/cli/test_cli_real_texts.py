"""The five real texts go the whole way by the commands: in, tagged, checked and out, to the character."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from annotator import paths
from annotator.edits import tagging
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store import annotations, documents
from annotator.store.project import Project, open_project

Run = Callable[..., Any]  # conftest.Result


def tag_everywhere(project: Project) -> int:
    """A claim every forty characters, wherever there is something to tag."""
    for document in list(documents.documents(project)):
        text = documents.text_of(project, document)
        starts = [at for at in range(0, len(text) - 9, 40) if text[at : at + 9].strip()]
        tagging.tag_all(project, document.id, [[Span(at, at + 9)] for at in starts], TypeId("clm.claim"))
    return sum(annotations.count_by_type(project).values())


def record_validator() -> Validator:
    file = paths.resources() / "json-schemas" / "record.schema.json"
    return Draft202012Validator(json.loads(file.read_text("utf-8")))


def test_the_real_texts_go_in_and_out(run: Run, real_seeds: Path, tmp_path: Path) -> None:
    project, target = tmp_path / "真.anno", tmp_path / "真.jsonl"
    assert run("new", project).code == 0
    assert run("import", project, real_seeds).out == "Documents added: 5. There already: 0. Not readable: 0.\n"
    with open_project(project) as opened:
        tagged = tag_everywhere(opened)
    assert run("check", project).code == 0
    assert run("export", project, "-o", target).code == 0
    records = [cast("dict[str, Any]", json.loads(line)) for line in target.read_text("utf-8").split("\n")[:-1]]
    assert sorted(record["text"].encode() for record in records) == sorted(
        file.read_bytes() for file in real_seeds.glob("*.txt")
    )
    validator = record_validator()
    for record in records:
        assert not [*validator.iter_errors(record)]
        for span in record["spans"]:
            assert record["text"][span["start"] : span["end"]] == span["text"]
    assert sum(len(record["spans"]) for record in records) == tagged > 400
