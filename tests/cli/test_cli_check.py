"""`check` passes on a project that is right, and finds whatever is not."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest

from annotator.edits import documents as edits
from annotator.edits import linking, tagging
from annotator.model.document import DocumentState
from annotator.model.ids import AttributeId, LinkTypeId, TypeId
from annotator.model.span import Span
from annotator.store import annotations, documents
from annotator.store.project import open_project

Run = Callable[..., Any]  # conftest.Result


def change(path: Path, sql: str) -> None:
    """As another program would, without our triggers in the way."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def found(run: Run, path: Path) -> list[dict[str, Any]]:
    return cast("list[dict[str, Any]]", json.loads(run("check", path, "--json").out)["findings"])


def test_a_project_that_is_right_passes(run: Run, path: Path) -> None:
    result = run("check", path)
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Documents: 1. Annotations: 2. Links: 0. Wrong: 0.")


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("UPDATE annotation SET surface = '都' WHERE surface LIKE '%野家'", "surface_differs"),
        ('UPDATE annotation SET start = start + 1, "end" = "end" + 1 WHERE type = \'fig.money\'', "surface_differs"),
        ("UPDATE annotation SET start = 9000, \"end\" = 9002 WHERE type = 'fig.money'", "outside_text"),
        ("UPDATE annotation SET attributes = '{\"at.value\":\"many\"}' WHERE type = 'fig.money'", "bad_value"),
        ("UPDATE annotation SET attributes = '{\"at.mention\":\"NAM\"}' WHERE type = 'fig.money'", "foreign_attribute"),
        ("UPDATE annotation SET type = 'fig.none' WHERE type = 'fig.money'", "unknown_type"),
        ("UPDATE document_text SET text = text || ' '", "text_mismatch"),
        ("UPDATE document SET length = length + 1", "text_mismatch"),
        ("UPDATE type_count SET n = n + 1 WHERE document_id = 0", "miscounted"),
        ("DELETE FROM type_count WHERE document_id = 1", "miscounted"),
        ("UPDATE state_count SET n = 7", "miscounted"),
        ("INSERT INTO known_surface VALUES ('成都', 0, 1)", "miscounted"),
        ("PRAGMA foreign_keys=OFF; UPDATE annotation SET document_id = 99 WHERE type = 'fig.money'", "dangling_row"),
    ],
)
def test_whatever_something_else_has_changed_is_found(sql: str, code: str, run: Run, path: Path) -> None:
    change(path, sql)
    result = run("check", path)
    assert result.code == 1
    assert "Wrong: 0." not in result.out
    wrong = [finding for finding in found(run, path) if finding["wrong"]]
    assert code in [finding["code"] for finding in wrong]
    assert len(result.out.splitlines()) == len(wrong) + 1


def test_a_finding_says_where_it_is(run: Run, path: Path) -> None:
    change(path, "UPDATE annotation SET surface = '𠮷野屋' WHERE surface = '𠮷野家'")
    [finding] = [finding for finding in found(run, path) if finding["wrong"]]
    assert (finding["title"], finding["surface"], finding["start"]) == ("𠮷野家", "𠮷野屋", 1)
    assert (
        "𠮷野家: “𠮷野屋” at 1: The annotation says “𠮷野屋”, but the text says “𠮷野家” there.\n"
        in run("check", path).out
    )


def test_what_is_missing_is_to_do_until_the_document_is_done(run: Run, path: Path) -> None:
    with open_project(path) as project:
        [document] = documents.documents(project)
        tagging.tag(project, document.id, [Span(1, 9)], TypeId("clm.claim"))
    result = run("check", path)
    assert result.code == 0
    assert "Still to be done: 0." not in result.out
    assert {finding["code"] for finding in found(run, path)} >= {"missing_attribute"}
    with open_project(path) as project:
        edits.set_state(project, document.id, DocumentState.DONE)
    result = run("check", path)
    assert result.code == 1
    assert "must have a value" in result.out


def test_links_values_and_names_are_looked_at(run: Run, path: Path) -> None:
    with open_project(path) as project:
        [document] = documents.documents(project)
        figure = next(each for each in annotations.annotations(project, document.id) if each.type == "fig.money")
        tagging.set_attribute(project, [figure.id], AttributeId("at.value"), "100")
        [place] = tagging.tag(project, document.id, [Span(6, 8)], TypeId("ent.gpe")).annotations
        linking.link(project, figure.id, place, LinkTypeId("ln.of"))
    change(path, "UPDATE link SET source_id = target_id, target_id = source_id")
    told = {(finding["code"], finding["attribute"]): finding for finding in found(run, path)}
    value, link = told["reading_differs", "at.value"], told["link_source", None]
    assert (value["message"], value["fixable"]) == ("“Value” is 100, but the text says 10000000000.", True)
    assert "can start from “成都”" in link["message"]
    assert not link["wrong"]
    assert "Links: 1." in run("check", path).out


def test_damaged_pages_are_found(run: Run, path: Path) -> None:
    content = path.read_bytes()
    spoilt = content.replace("不低于100亿元".encode(), "不低于200亿元".encode())
    assert spoilt != content
    path.write_bytes(spoilt)
    assert run("check", path).code == 1
