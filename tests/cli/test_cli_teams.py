"""Bundles out and in by commands, and the log of who did what."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from annotator.cli.output import Exit
from annotator.edits import assigning, tagging
from annotator.edits import documents as edits
from annotator.edits import people as people_edits
from annotator.model.ids import TypeId
from annotator.model.person import Role
from annotator.model.span import Span
from annotator.store import documents, people
from annotator.store.project import open_project

from .conftest import Run


@pytest.fixture
def given(path: Path) -> Path:
    """The project with a second person, who was given its document."""
    with open_project(path) as project:
        people_edits.add(project, "王芳", Role.ANNOTATOR)
        person = max(people.people(project.connection))
        assigning.assign(project, [(documents.document_ids(project)[0], person)], assigning.Given())
    return path


def test_a_bundle_goes_out_and_comes_back(run: Run, given: Path, tmp_path: Path) -> None:
    out = run("bundle", given, "-o", tmp_path / "发出", "--json")
    [made] = json.loads(out.out)["bundles"]
    assert (made["person"], made["documents"]) == ("王芳", 1)
    with open_project(Path(made["path"])) as bundle:
        tagging.tag(bundle, documents.document_ids(bundle)[0], [Span(6, 8)], TypeId("ent.gpe"))
    foreseen = json.loads(run("merge", given, made["path"], "--dry-run", "--json").out)
    assert not foreseen["merged"]
    result = json.loads(run("merge", given, made["path"], "--json").out)
    [file] = result["files"]
    assert file["people"]["王芳"]["annotation"] == {"new": 1, "changed": 0, "gone": 0, "same": 0}
    assert file["bundle_of"] == "王芳"
    [document] = file["documents"]
    assert (document["title"], document["states"]) == ("𠮷野家", {"王芳": "in_work"})
    assert document["people"]["王芳"]["annotation"]["new"] == 1
    again = run("merge", given, made["path"])
    nothing = f"{made['path']} (王芳): nothing new.\n  王芳: annotations: 1 there already\n"
    assert (again.code, again.out) == (Exit.DONE, nothing)
    assert run("undo", given).out == "Undone: Merge bundles.\n"


def test_a_merge_tells_of_each_file_whose_work_came_and_where(run: Run, given: Path, tmp_path: Path) -> None:
    assert run("people", given, "add", "陈静").code == Exit.DONE
    assert run("assign", given, "give", "--all", "--times", 2, "--to", "王芳", "--to", "陈静").code == Exit.DONE
    out = run("bundle", given, "-o", tmp_path / "发出", "--json").out
    made = [each["path"] for each in json.loads(out)["bundles"]]
    for count, path in enumerate(made, start=1):
        with open_project(Path(path)) as bundle:
            [document] = documents.document_ids(bundle)
            for start in range(6, 6 + 2 * count, 2):
                tagging.tag(bundle, document, [Span(start, start + 2)], TypeId("ent.gpe"))
    assert run("merge", given, tmp_path / "发出").out.splitlines() == [
        f"{made[0]} (王芳):",
        "  王芳: how far with documents: 1 changed",
        "  王芳: annotations: 1 new",
        "  “𠮷野家”: 王芳 annotations 1 new, in work",
        f"{made[1]} (陈静):",
        "  陈静: how far with documents: 1 changed",
        "  陈静: annotations: 2 new",
        "  “𠮷野家”: 陈静 annotations 2 new, in work",
    ]
    assert run("undo", given).out == "Undone: Merge bundles.\n", "all files are one step"
    assert json.loads(run("stats", given, "--json").out)["annotations"]["total"] == 2


def test_a_document_that_is_gone_is_told(run: Run, given: Path, tmp_path: Path) -> None:
    [made] = json.loads(run("bundle", given, "-o", tmp_path, "--json").out)["bundles"]
    with open_project(given) as project:
        edits.remove(project, documents.document_ids(project))
    result = run("merge", given, made["path"])
    assert result.code == Exit.PROBLEMS
    assert "is not in the project; work on it was left out" in result.err


def test_who_was_given_nothing_gets_no_bundle(run: Run, path: Path, tmp_path: Path) -> None:
    result = run("bundle", path, "-o", tmp_path / "发出")
    assert result.code == Exit.PROBLEMS
    assert "Nothing was given to these people" in result.err


def test_a_project_file_that_is_no_bundle_of_it_is_refused(run: Run, path: Path, tmp_path: Path) -> None:
    assert run("new", tmp_path / "另.anno").code == Exit.DONE
    result = run("merge", path, tmp_path / "另.anno")
    assert result.code == Exit.FAILED
    assert "belongs to another project" in result.err


def test_the_log_tells_who_did_what(run: Run, path: Path) -> None:
    run("undo", path)
    rows = json.loads(run("log", path, "--json", "--document", "𠮷野家").out)["steps"]
    assert [(row["code"], row["reversal"], row["person"]) for row in rows] == [
        ("tag", "undo", "李波"),
        ("tag", None, "李波"),
        ("tag", None, "李波"),
    ]
    lines = run("log", path, "--limit", 1).out.splitlines()
    assert len(lines) == 1
    assert lines[0].endswith("(undo)")
    assert run("log", path, "--document", "没有").code == Exit.PROBLEMS


def test_the_log_of_a_day_has_all_of_the_day_and_nothing_else(run: Run, path: Path) -> None:
    rows = json.loads(run("log", path, "--json", "--limit", 0).out)["steps"]
    last, first = (datetime.fromisoformat(rows[place]["at"]).astimezone() for place in (0, -1))
    assert json.loads(run("log", path, "--json", "--since", f"{first:%Y-%m-%d}", "--limit", 0).out)["steps"] == rows
    assert json.loads(run("log", path, "--json", "--until", f"{last:%Y-%m-%d}", "--limit", 0).out)["steps"] == rows
    assert run("log", path, "--until", f"{first - timedelta(days=1):%Y-%m-%d}").out == ""
    assert run("log", path, "--since", f"{last + timedelta(days=1):%Y-%m-%d}").out == ""
    assert run("log", path, "--until", f"{first:%Y-%m-%d %H:%M}").out == "", "with a time only what was before it"
