"""Each command does what its help says, ends with the code that its help says, and prints JSON when asked."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import click
import pytest

from annotator import __version__
from annotator.cli.main import annotator
from annotator.model.schema import Schema
from annotator.store.project import open_project

Run = Callable[..., Any]  # conftest.Result

TYPED = [name for name, command in annotator.commands.items() if not command.hidden]
"""The commands that people type."""


def told(output: str) -> dict[str, Any]:
    """The one JSON object on standard output."""
    return cast("dict[str, Any]", json.loads(output))


def test_without_a_command_the_window_opens(run: Run) -> None:
    assert run().windows == (None,)


def test_open_shows_the_project_in_the_window(run: Run, path: Path) -> None:
    assert run("open", path).windows == (path,)


def test_open_says_that_a_file_is_not_there(run: Run, tmp_path: Path) -> None:
    result = run("open", tmp_path / "没有.anno")
    assert (result.code, result.windows) == (3, ())
    assert result.err == f"annotator: There is no file {tmp_path / '没有.anno'}.\n"


def test_the_version_is_said(run: Run) -> None:
    result = run("--version")
    assert (result.code, result.out) == (0, f"annotator {__version__}\n")


@pytest.mark.parametrize("name", ["", *TYPED])
def test_every_command_has_help_with_an_example_and_its_exit_codes(name: str, run: Run) -> None:
    result = run(*name.split(), "--help")
    assert result.code == 0
    assert f"    annotator {name}".rstrip() in result.out
    assert "      0  done" in result.out
    assert "\x08" not in result.out


@pytest.mark.parametrize("name", TYPED)
def test_every_command_that_prints_data_prints_json_too(name: str) -> None:
    command = annotator.commands[name]
    has_json = any("--json" in option.opts for option in command.params)
    assert has_json == (name not in {"new", "open", "demo", "schema"})


@pytest.mark.parametrize("arguments", [["nonsense"], ["stats"], ["export", "a.anno"], ["new", "a.anno", "--odd"]])
def test_wrong_usage_is_explained(arguments: list[str], run: Run) -> None:
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert "Usage: annotator" in result.err


@pytest.mark.parametrize("command", ["stats", "check", "undo", "redo"])
@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "There is no file"), (b"PK\x03\x04" + b"\0" * 5000, "is not a project"), (b"", "is not a project")],
)
def test_what_cannot_be_opened_is_said_in_one_line(
    command: str, content: bytes | None, sentence: str, run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "a.anno"
    if content is not None:
        path.write_bytes(content)
    result = run(command, path)
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("annotator: ")
    assert sentence in result.err
    assert result.err.count("\n") == 1


def test_new_makes_a_project(run: Run, tmp_path: Path, schema: Schema) -> None:
    path = tmp_path / "成都 😀.anno"
    assert run("new", path, "--person", "李波").code == 0
    with open_project(path) as project:
        assert (project.person.name, project.schema) == ("李波", schema)


def test_new_takes_a_schema_of_ones_own(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "自己的.toml"
    file.write_text(
        'format = 1\n[schema]\nid = "own"\nversion = "1.0.0"\ntitle = "自己的"\n'
        '[[layers]]\nid = "entity"\nlabel = "实体"\nrender = "fill"\noverlap = "nested"\n'
        '[[types]]\nid = "ent.x"\ncode = "X"\nlayer = "entity"\nlabel = "某"\nkey = "x"\n',
        "utf-8",
    )
    assert run("new", tmp_path / "a.anno", "--schema", file).code == 0
    assert told(run("stats", tmp_path / "a.anno", "--json").out)["schema"] == {"id": "own", "version": "1.0.0"}


def test_new_says_where_a_schema_is_wrong_and_makes_nothing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "schema.toml"
    file.write_text("format = 1\n[schema]\nid = \n", "utf-8")
    result = run("new", tmp_path / "a.anno", "--schema", file)
    assert result.code == 3
    assert "line 3" in result.err
    assert sorted(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", ["项目", "项目.txt"])
def test_a_project_has_the_ending_of_a_project(name: str, run: Run, tmp_path: Path) -> None:
    result = run("new", tmp_path / name)
    assert result.code == 2
    assert ".anno" in result.err
    assert list(tmp_path.iterdir()) == []


def test_new_never_replaces_a_file(run: Run, path: Path) -> None:
    before = path.read_bytes()
    assert run("new", path).code == 3
    assert path.read_bytes() == before


def test_stats_counts(run: Run, path: Path) -> None:
    table = told(run("stats", path, "--json").out)
    assert table == {
        "project": "成都 项目",
        "schema": {"id": "cn-news-policy", "version": table["schema"]["version"]},
        "people": ["李波"],
        "documents": {"total": 1, "new": 0, "in_progress": 1, "done": 0},
        "characters": {"total": 21, "read": 21},
        "annotations": {"total": 2, "types": {"COM": 1, "MONEY": 1}},
        "to_index": 1,
    }
    assert "         2  annotations\n         1  COM\n" in run("stats", path).out


def test_stats_pass_noise_over_in_what_is_read(run: Run, tmp_path: Path) -> None:
    texts = tmp_path / "文本"
    texts.mkdir()
    (texts / "1.txt").write_text("成渝地區的產業(yè)協(xié)作。\n图片 49\n產業(yè)轉型。\n", "utf-8")
    (texts / "2.txt").write_text("成都位于四川。", "utf-8")
    assert run("new", tmp_path / "a.anno").code == 0
    assert run("import", tmp_path / "a.anno", texts).code == 0
    stats = run("stats", tmp_path / "a.anno", "--json").out
    assert told(stats)["characters"] == {"total": 43, "read": 25}
    assert "        43  characters\n        25  read" in run("stats", tmp_path / "a.anno").out


def test_undo_and_redo_say_what_they_did(run: Run, path: Path) -> None:
    assert run("undo", path).out == "Undone: Tag “不低于100亿元” as Money.\n"
    assert told(run("stats", path, "--json").out)["annotations"]["types"] == {"COM": 1}
    redone = told(run("redo", path, "--json").out)["redone"]
    assert (redone["code"], redone["surface"], redone["type"]) == ("tag", "不低于100亿元", "fig.money")
    assert told(run("stats", path, "--json").out)["annotations"]["types"] == {"COM": 1, "MONEY": 1}
    for _ in range(3):
        assert run("undo", path).code == 0
    assert told(run("stats", path, "--json").out)["documents"]["total"] == 0
    result = run("undo", path)
    assert (result.code, result.out, result.err) == (1, "", "annotator: There is nothing to undo.\n")


def test_undo_is_of_one_person_who_must_be_known(run: Run, path: Path) -> None:
    with open_project(path, "黄欢"):
        pass
    assert run("undo", path, "--person", "黄欢").code == 1
    result = run("undo", path, "--person", "黄换")
    assert (result.code, result.err) == (1, "annotator: There is nobody called “黄换” in this project.\n")
    assert told(run("stats", path, "--json").out)["people"] == ["李波", "黄欢"]


def test_a_project_that_is_open_can_be_looked_at_and_not_changed(run: Run, path: Path) -> None:
    with open_project(path):
        assert run("stats", path).code == 0
        assert run("check", path).code == 0
        assert run("export", path, "-o", path.with_suffix(".jsonl")).code == 0
        result = run("undo", path)
    assert result.code == 3
    assert "is open in another window or program" in result.err


def test_demo_makes_the_sample_once_and_opens_it(run: Run, home: Path) -> None:
    sample = home / "data" / "sample.anno"
    result = run("demo", "--no-window")
    assert (result.code, result.windows) == (0, ())
    assert result.out.startswith(f"{sample}\n")
    assert told(run("stats", sample, "--json").out)["documents"]["total"] >= 5
    assert run("check", sample).code == 0
    assert run("undo", sample).code == 0
    assert run("demo").windows == (sample,)
    assert told(run("stats", sample, "--json").out)["documents"]["total"] == 0
    assert [file.name for file in sample.parent.iterdir()] == ["sample.anno"]


def test_demo_can_make_its_project_anywhere(run: Run, tmp_path: Path) -> None:
    assert run("demo", tmp_path / "样例.anno").windows == (tmp_path / "样例.anno",)


def test_the_main_job_can_be_done_by_commands() -> None:
    with click.Context(annotator) as context:
        names = annotator.list_commands(context)
    assert set(names) >= {"new", "open", "import", "export", "check", "stats", "undo", "redo", "demo"}
