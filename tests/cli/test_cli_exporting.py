"""Exporting at the terminal: what is chosen, in which format, by which profile; and proving what was written."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from installed import is_usable

from annotator.edits import profiles, reviewing, tagging
from annotator.edits.reviewing import Choice
from annotator.errors import UsageError
from annotator.formats.api import writers
from annotator.model.export_profile import ExportProfile
from annotator.model.ids import DocumentId, TypeId
from annotator.model.span import Span
from annotator.model.work import Selection
from annotator.store.annotations import annotations
from annotator.store.profiles import profiles as saved
from annotator.store.project import open_project

TEXT = "\ufeff𠮷野家😀在成都投资\u00a0不低于100亿元\r\n"
"""The text of the project (conftest)."""

Row = dict[str, Any]  # parsed JSON
Run = Callable[..., Any]


def rows(target: Path) -> list[Row]:
    return [cast("Row", json.loads(line)) for line in target.read_text("utf-8").splitlines()]


def tagged(target: Path) -> list[str]:
    return [span["text"] for row in rows(target) for span in row["spans"]]


def test_only_what_was_chosen_is_exported(run: Run, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    for chosen, surfaces in (
        (("--type", "MONEY"), ["不低于100亿元"]),
        (("--by", "李波"), ["𠮷野家", "不低于100亿元"]),
        (("--search", "成都"), ["𠮷野家", "不低于100亿元"]),
        (("--search", "德阳"), []),
        (("--since", "2999-01-01"), []),
        (("--until", "2999-01-01"), ["𠮷野家", "不低于100亿元"]),
        (("--review", "accepted"), []),
        (("--review", "open", "--one-of-family"), ["𠮷野家", "不低于100亿元"]),
    ):
        assert run("export", path, "-o", target, *chosen).code == 0
        assert tagged(target) == surfaces, chosen
        assert run("verify", target).code == 0


def test_what_cannot_be_chosen_is_said(run: Run, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    for wrong, code in (
        (("--type", "NONE"), 1),
        (("--by", "黄欢"), 1),
        (("--format", "none"), 1),
        (("--option", "utf16=perhaps"), 1),
        (("--option", "none=1"), 1),
        (("--option", "none"), 2),
        (("--since", "yesterday"), 2),
        (("--profile", "none"), 1),
    ):
        result = run("export", path, "-o", target, *wrong)
        assert (result.code, result.out) == (code, ""), wrong
        assert result.err
        assert not target.exists()


def test_the_settled_layer_is_exported_with_who_decided(run: Run, path: Path, tmp_path: Path) -> None:
    with open_project(path) as project:
        first, second = annotations(project, DocumentId(1))
        reviewing.take(project, Choice([first.id]))
    target = tmp_path / "settled.jsonl"
    assert run("export", path, "-o", target, "--layer", "settled").code == 0
    [row] = rows(target)
    assert (row["set"]["kind"], row["set"]["reviewer"], row["set"]["status"]) == ("adjudicated", "李波", "draft")
    [span] = row["spans"]
    assert (span["text"], span["status"], span["reviewed_by"], span["agree"], span["of"]) == (
        *(first.surface, "accepted", "李波", 1, 1),
    )
    listed = (tmp_path / "settled.dropped.tsv").read_text("utf-8").splitlines()
    assert [line.split("\t")[2:5] for line in listed[1:]] == [[str(second.uid), second.surface, "undecided"]]
    assert run("verify", target).code == 0
    assert run("import", path, target).code == 1


def test_a_profile_says_what_is_exported_and_further_options_change_it(run: Run, path: Path, tmp_path: Path) -> None:
    money = Selection(types=frozenset([TypeId("fig.money")]))
    with open_project(path) as project:
        profiles.save(
            project,
            ExportProfile(
                " 每周  金额", "jsonl", {"utf16": "true"}, "reading", money, frozenset([project.person.name])
            ),
        )
    target = tmp_path / "out.jsonl"
    assert run("export", path, "-o", target, "--profile", "每周 金额").code == 0
    [row] = rows(target)
    assert tagged(target) == ["不低于100亿元"]
    assert row["text"] != row["spans"][0]["text"]
    assert "start_utf16" in row["spans"][0]
    assert (
        run("export", path, "-o", target, "--profile", "每周 金额", "--type", "COM", "--option", "utf16=false").code
        == 0
    )
    assert tagged(target) == ["𠮷野家"]
    assert "start_utf16" not in rows(target)[0]["spans"][0]
    run("undo", path)
    assert run("export", path, "-o", target, "--profile", "每周 金额").code == 1


def test_a_dataset_is_a_folder_that_is_replaced_as_a_whole(run: Run, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "数据集"
    assert run("export", path, "-o", target, "--format", "dataset").code == 0
    before = {file.relative_to(target): file.read_bytes() for file in target.rglob("*") if file.is_file()}
    assert {str(name) for name in before} >= {"README.md", "SHA256SUMS", "manifest.json", "splits.tsv"}
    assert run("export", path, "-o", target, "--format", "dataset").code == 0
    assert {file.relative_to(target): file.read_bytes() for file in target.rglob("*") if file.is_file()} == before
    result = run("verify", target, "--json")
    assert (result.code, json.loads(result.out)["sound"]) == (0, True)


def test_a_folder_of_other_things_is_left_alone(run: Run, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "photographs"
    target.mkdir()
    (target / "1.jpg").write_bytes(b"1")
    result = run("export", path, "-o", target, "--format", "dataset")
    assert (result.code, [*target.iterdir()]) == (3, [target / "1.jpg"])
    assert [*tmp_path.glob(".photographs*")] == []


def test_every_format_is_exported_and_proved(run: Run, path: Path, tmp_path: Path) -> None:
    for writer in writers():
        target = tmp_path / f"out-{writer.ID}"
        result = run("export", path, "-o", target, "--format", writer.ID)
        if is_usable(writer.ID):
            assert result.code == 0, writer.ID
            assert run("verify", target).code == 0, writer.ID
        else:
            assert result.code == 1
            assert "pip install" in result.err
            assert not target.exists()


def test_the_formats_are_told_with_what_they_lose(run: Run) -> None:
    table = json.loads(run("formats", "--json").out)
    told = {each["id"]: each for each in table["formats"]}
    assert told["jsonl"]["does"] == ["reads", "writes"]
    assert told["dataset"]["folder"]
    assert told["conll"]["loses"]
    assert {each["name"] for each in told["jsonl"]["options"]} == {"utf16", "utf8"}
    assert "jsonl" in run("formats").out


def test_something_that_is_no_export_is_not_verified(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("成都", "utf-8")
    for target in (other, tmp_path):
        result = run("verify", target)
        assert (result.code, result.out) == (3, "")
        assert "no export" in result.err


def half_a_word(path: Path) -> None:
    """Tag what no word is."""
    with open_project(path) as project:
        start = TEXT.index("都投")
        tagging.tag(project, DocumentId(1), (Span(start, start + 1),), TypeId("ent.gpe"))


def test_what_will_not_be_there_is_told_before_and_nothing_is_written(run: Run, path: Path, tmp_path: Path) -> None:
    half_a_word(path)
    before = sorted(tmp_path.rglob("*"))
    asked = ("--format", "conll", "--option", "unit=word")
    told = run("export", path, *asked, "--dry-run")
    assert (told.code, told.err) == (0, "")
    reason = "Left out: its edge cuts a token"
    assert told.out == f"{reason}: annotation “都” · GPE 7-8  (𠮷野家)\n{reason}: 1.\n"
    table = json.loads(run("export", path, *asked, "--dry-run", "--json").out)
    assert sorted(tmp_path.rglob("*")) == before
    target = tmp_path / "conll"
    assert run("export", path, *asked, "-o", target).code == 0
    lines = (target / "dropped.tsv").read_text("utf-8").splitlines()
    assert ["\t".join(each.values()) for each in table["dropped"]] == lines[1:]
    assert run("export", path, "--dry-run").out == "Everything would be there as it is.\n"
    assert run("export", path).code == 2


def test_what_a_tokenizer_cuts_is_told_before_and_listed_after(run: Run, path: Path, tmp_path: Path) -> None:
    half_a_word(path)
    asked = ("--format", "tokens", "--option", "unit=word", "--report-alignment")
    before = run("export", path, *asked, "--dry-run")
    assert "Cut: GPE “都”  in  " in before.out
    assert "Cut by the tokenizer: 1 of 3." in before.out
    target = tmp_path / "out.jsonl"
    after = run("export", path, "-o", target, *asked)
    assert "out.alignment.tsv lists them." in after.err
    [head, line] = (tmp_path / "out.alignment.tsv").read_text("utf-8").splitlines()
    assert dict(zip(head.split("\t"), line.split("\t"), strict=True))["text"] == "都"
    assert run("verify", target).code == 0
    assert run("export", path, "-o", target, "--report-alignment", "characters", "--json").code == 0
    assert (tmp_path / "out.alignment.tsv").read_text("utf-8").count("\n") == 1
    assert run("export", path, "-o", target).code == 0
    assert not (tmp_path / "out.alignment.tsv").exists()
    assert run("export", path, "-o", tmp_path / "set", "--format", "dataset", "--report-alignment", "words").code == 0
    assert run("verify", tmp_path / "set").code == 0


def test_a_format_that_is_not_installed_says_so_in_the_list(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for library in ("cassis", "pypdfium2"):
        monkeypatch.setitem(sys.modules, library, None)
    listed = run("formats").out
    assert 'pip install "annotator[cas]"' in listed
    assert "pip install pypdfium2" in listed
    usable = {each["id"]: each["usable"] for each in json.loads(run("formats", "--json").out)["formats"]}
    assert (usable["cas"], usable["jsonl"]) == (False, True)


def test_a_profile_is_renamed_and_never_takes_anothers_name(path: Path) -> None:
    with open_project(path) as project:
        for name in ("每周", "每月"):
            profiles.save(project, ExportProfile(name))
        for to, code in (("每月", "profile_name_taken"), (" ", "no_name")):
            with pytest.raises(UsageError, match=code):
                profiles.rename(project, "每周", to)
        assert not profiles.rename(project, "每周", "每周")
        assert profiles.rename(project, "每周", "每天")
        assert [each.name for each in saved(project)] == ["每天", "每月"]
        project.undo()
        assert [each.name for each in saved(project)] == ["每周", "每月"]
