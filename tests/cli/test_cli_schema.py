"""The commands of schemas: what they print, where they find mistakes, and what they do to a project."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

import click
import pytest

from annotator.cli.main import annotator
from annotator.edits import tagging
from annotator.model.ids import AttributeId
from annotator.model.schema import Schema
from annotator.model.schema_file import all_shipped, parse_schema
from annotator.store import annotations, documents
from annotator.store.project import open_project, open_read_only
from annotator.store.schema_changes import conflicts

Run = Callable[..., Any]  # conftest.Result
Edited = Callable[[Mapping[str, str]], Path]

SUBCOMMANDS = cast("click.Group", annotator.commands["schema"]).commands


@pytest.fixture
def edited(run: Run, path: Path, tmp_path: Path) -> Edited:
    """The schema of the project as a file, after replacements in its text."""

    def written(changes: Mapping[str, str]) -> Path:
        source = run("schema", "show", path).out
        for old, new in changes.items():
            assert old in source
            source = source.replace(old, new)
        (tmp_path / "mine.toml").write_text(source, "utf-8")
        return tmp_path / "mine.toml"

    return written


@pytest.mark.parametrize("name", SUBCOMMANDS)
def test_each_of_them_has_help_with_an_example_and_prints_json_too(name: str, run: Run) -> None:
    result = run("schema", name, "--help")
    assert result.code == 0
    assert f"    annotator schema {name}" in result.out
    assert any("--json" in option.opts for option in SUBCOMMANDS[name].params)


def test_list_names_every_schema_and_new_takes_each_name(run: Run, tmp_path: Path) -> None:
    listed = json.loads(run("schema", "list", "--json").out)
    assert [each["id"] for each in listed] == [each.id for each in all_shipped()]
    assert all(each["title"] in run("schema", "list").out and each["description"] for each in listed)
    for each in listed:
        target = tmp_path / f"{each['id']}.anno"
        assert run("new", target, "--schema", each["id"]).code == 0
        with open_read_only(target) as project:
            assert project.schema.id == each["id"]


def test_what_show_prints_is_the_schema_as_a_file(run: Run, path: Path, schema: Schema) -> None:
    assert parse_schema(run("schema", "show", path).out, "shown") == schema
    assert json.loads(run("schema", "show", path, "--json").out)["schema"]["id"] == schema.id


def test_check_says_that_a_file_is_right(run: Run, edited: Edited, schema: Schema) -> None:
    file = edited({})
    assert run("schema", "check", file).out.startswith(f"{file} is right: cn-news-policy {schema.version}, 30 types")
    assert json.loads(run("schema", "check", file, "--json").out)["hash"] == schema.hash


def test_check_says_the_line_of_a_mistake_and_what_was_expected(run: Run, edited: Edited) -> None:
    file = edited({"#D55E00": "#d55e00"})
    line = file.read_text("utf-8").splitlines().index('color = "#d55e00"') + 1
    result = run("schema", "check", file)
    assert (result.code, result.err) == (1, "")
    assert result.out == (f'{file}:{line}: types[15].color: expected ^#[0-9A-F]{{6}}$, found "#d55e00" (wrong_value)\n')
    told = json.loads(run("schema", "check", file, "--json").out)
    assert (told["right"], told["line"], told["path"]) == (False, line, "types[15].color")


def test_a_file_that_is_not_there_is_no_mistake_in_it(run: Run, tmp_path: Path) -> None:
    result = run("schema", "check", tmp_path / "gone.toml")
    assert (result.code, result.out) == (3, "")
    assert "cannot be read" in result.err


def test_a_renamed_type_is_seen_by_its_id(run: Run, path: Path, edited: Edited) -> None:
    file = edited({'code = "COM"': 'code = "CORP"'})
    dry = run("schema", "apply", path, file, "--dry-run")
    assert dry.code == 0
    assert dry.out.splitlines()[1:] == [
        "  Change “企业” in the schema: code",
        "Annotations of types that this names: 1. What changes:",
        "0 annotations in 0 documents, 0 conflicts.",
        "Not applied.",
    ]
    assert run("stats", path, "--json").out.count('"CORP"') == 0
    assert run("schema", "apply", path, file).out.endswith("Applied. “annotator undo” takes it back.\n")
    assert json.loads(run("stats", path, "--json").out)["annotations"]["types"]["CORP"] == 1
    again = run("schema", "apply", path, file)
    assert (again.code, again.out) == (1, "Nothing would change.\n")
    assert run("undo", path).out == "Undone: Change “企业” in the schema: code.\n"
    assert json.loads(run("stats", path, "--json").out)["annotations"]["types"]["COM"] == 1


def test_what_is_in_use_is_not_removed(run: Run, path: Path, edited: Edited) -> None:
    file = edited({})
    source = file.read_text("utf-8")
    without = "".join(f"[[{table}" for table in source.split("[[") if 'id = "ent.com"' not in table)[2:]
    file.write_text(without.replace('"ent.com", ', "").replace(', "ent.com"', ""), "utf-8")
    result = run("schema", "apply", path, file)
    assert (result.code, result.out) == (1, "")
    assert "“ent.com” cannot go: annotations or links that have it: 1." in result.err


def test_a_merge_is_told_by_a_migration(run: Run, path: Path, edited: Edited, schema: Schema) -> None:
    merge = f'[[migrations]]\nfrom = "{schema.version}"\nto = "9.0.0"\n'
    merge += '[[migrations.ops]]\nop = "merge_types"\nfrom = ["ent.com"]\ninto = "ent.org"\n'
    file = edited({f'version = "{schema.version}"': 'version = "9.0.0"'})
    file.write_text(file.read_text("utf-8") + merge, "utf-8")
    told = json.loads(run("schema", "apply", path, file, "--json").out)
    assert (told["applied"], told["to"], told["annotations"], told["conflicts"]) == (True, "9.0.0", 1, {})
    assert json.loads(run("stats", path, "--json").out)["annotations"]["types"]["ORG"] == 1


def test_conflicts_are_shown_and_have_to_be_agreed_to(run: Run, path: Path, edited: Edited) -> None:
    with open_project(path) as project:
        [document] = documents.document_ids(project)
        money = next(each for each in annotations.annotations(project, document) if each.type == "fig.money")
        tagging.set_attribute(project, [money.id], AttributeId("at.value"), "10000000000")
    file = edited({'kind = "decimal"': 'kind = "date"'})
    refused = run("schema", "apply", path, file)
    assert refused.code == 1
    assert "1 annotations in 1 documents, 1 conflicts." in refused.out
    assert "𠮷野家: The value “10000000000” of “Value” has no place in the new schema." in refused.out
    assert refused.out.endswith("Not applied. Say --with-conflicts to leave them to people.\n")
    told = json.loads(run("schema", "apply", path, file, "--with-conflicts", "--json").out)
    assert (told["applied"], told["conflicts"]) == (True, {"value_lost": 1})
    with open_read_only(path) as project:
        [left] = conflicts.conflicts(project)
        assert (left.annotation, left.details) == (money.id, {"attribute": "at.value", "value": "10000000000"})
