"""Texts come in by `import` and annotations go out by `export`, to the character."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from openpyxl import Workbook

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import Source
from annotator.model.ids import TypeId
from annotator.model.query import parse
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import derived, documents, search
from annotator.store.project import create, open_read_only

Run = Callable[..., Any]  # conftest.Result
Row = dict[str, Any]  # parsed JSON


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Path:
    """An empty project in a folder of its own."""
    (tmp_path / "项目").mkdir()
    assert run("new", tmp_path / "项目" / "空.anno").code == 0
    return tmp_path / "项目" / "空.anno"


def texts(path: Path) -> list[str]:
    with open_read_only(path) as project:
        return [documents.text_of(project, document) for document in documents.documents(project)]


def records(target: Path) -> list[Row]:
    return [cast("Row", json.loads(line)) for line in target.read_text("utf-8").split("\n")[:-1]]


def test_files_and_folders_come_in(run: Run, empty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "文本"
    (folder / "里面").mkdir(parents=True)
    (folder / "10.txt").write_bytes("重庆\r\n".encode("gb18030"))
    (folder / "2.txt").write_bytes(b"\xef\xbb\xbf" + "成都😀\n".encode())
    (folder / "里面" / "三.txt").write_text("德阳", "utf-8")
    (folder / "image.png").write_bytes(b"\x89PNG")
    (tmp_path / "四.txt").write_text("眉山", "utf-8")
    result = run("import", empty, folder, tmp_path / "四.txt")
    assert (result.code, result.out) == (0, "Documents added: 4. There already: 0. Not readable: 0.\n")
    assert texts(empty) == ["成都😀\n", "重庆\r\n", "德阳", "眉山"]
    with open_read_only(empty) as project:
        assert derived.pending(project).texts == 0
        assert [found.title for found in search.search(project, parse("成都"), 10)] == ["成都😀"]


def test_what_is_there_already_is_reported_and_left_out(run: Run, empty: Path, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("成都都市圈", "utf-8")
    assert run("import", empty, tmp_path / "a.txt").code == 0
    result = run("import", empty, tmp_path / "a.txt", tmp_path / "b.txt", "--json")
    assert result.code == 0
    assert json.loads(result.out) == {
        "added": 0,
        "duplicates": [{"file": "a.txt", "same_as": "成都都市圈"}, {"file": "b.txt", "same_as": "成都都市圈"}],
        "versions": [],
        "brought_back": {"documents": 0, "annotations": 0, "links": 0, "refused": 0},
        "failed": [],
    }
    assert "There already: 2." in run("import", empty, tmp_path / "a.txt", tmp_path / "b.txt").out


def test_what_cannot_be_read_is_said_and_the_rest_is_in(run: Run, empty: Path, tmp_path: Path) -> None:
    (tmp_path / "好.txt").write_text("成都", "utf-8")
    (tmp_path / "坏.txt").write_bytes(b"\x00\x01\x02\xff" * 50)
    (tmp_path / "混.jsonl").write_text('{"text": "重庆"}\n{"title": "no text"}\nnonsense\n', "utf-8")
    files = [tmp_path / name for name in ("好.txt", "坏.txt", "混.jsonl", "没有.txt")]
    result = run("import", empty, *files, "--json")
    table = cast("Row", json.loads(result.out))
    assert (result.code, table["added"]) == (1, 2)
    assert [(Path(each["file"]).name, each["code"]) for each in table["failed"]] == [
        ("坏.txt", "undecodable"),
        ("混.jsonl", "field_missing"),
        ("混.jsonl", "not_json"),
        ("没有.txt", "file_unreadable"),
    ]
    assert result.err.count("\n") == result.err.count("annotator: ") == 4
    assert texts(empty) == ["成都", "重庆"]


def test_fields_and_encoding_can_be_said(run: Run, empty: Path, tmp_path: Path) -> None:
    row = {"content": "成都", "headline": "標題", "link": "https://example.org/1"}
    (tmp_path / "a.jsonl").write_bytes(json.dumps(row, ensure_ascii=False).encode("big5"))
    fields = ("--text-field", "content", "--title-field", "headline", "--url-field", "link")
    assert run("import", empty, tmp_path / "a.jsonl", *fields, "--encoding", "big5").code == 0
    with open_read_only(empty) as project:
        [document] = documents.documents(project)
    assert (document.title, document.url, document.length) == ("標題", "https://example.org/1", 2)


def test_an_encoding_that_there_is_not_is_wrong_usage(run: Run, empty: Path) -> None:
    assert run("import", empty, "a.txt", "--encoding", "klingon").code == 2


def test_a_whole_import_is_undone_at_once(run: Run, empty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(450):
        (folder / f"{number}.txt").write_text(f"文本{number}", "utf-8")
    assert run("import", empty, folder).code == 0
    assert len(texts(empty)) == 450
    assert run("undo", empty).out == "Undone: Import documents.\n"
    assert texts(empty) == []


def test_an_export_is_what_was_tagged(run: Run, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "导出 1.jsonl"
    result = run("export", path, "-o", target, "--json")
    assert result.code == 0
    [record] = records(target)
    for span in record["spans"]:
        assert record["text"][span["start"] : span["end"]] == span["text"]
    assert [(span["type"], span["text"]) for span in record["spans"]] == [("COM", "𠮷野家"), ("MONEY", "不低于100亿元")]
    assert {span["by"] for span in record["spans"]} == {"李波"}
    told = cast("Row", json.loads(result.out))
    manifest = cast("Row", json.loads((tmp_path / "导出 1.manifest.json").read_text("utf-8")))
    assert told == {"path": str(target), "manifest": str(tmp_path / "导出 1.manifest.json"), **manifest}
    assert manifest["counts"]["spans"] == 2


def test_the_same_state_gives_the_same_bytes_after_undo_and_redo(run: Run, path: Path, tmp_path: Path) -> None:
    run("export", path, "-o", tmp_path / "a.jsonl")
    before = [(tmp_path / name).read_bytes() for name in ("a.jsonl", "a.manifest.json")]
    run("undo", path)
    run("export", path, "-o", tmp_path / "a.jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() != before[0]
    run("redo", path)
    run("export", path, "-o", tmp_path / "a.jsonl")
    assert [(tmp_path / name).read_bytes() for name in ("a.jsonl", "a.manifest.json")] == before


@pytest.fixture
def damaged(tmp_path: Path, schema: Schema) -> Path:
    """A closed project with a text that has readings and noise, both with annotations."""
    path, text = tmp_path / "坏.anno", "成渝地區的產業(yè)協(xié)作。\n图片 49\n產業(yè)轉型。\n"
    with create(path, schema, "李波") as project:
        imported = edits.Imported()
        edits.add(project, [Source("標題", text, "報道.txt")], imported)
        for surface in ("協(xié)作", "產業", "图片"):
            start = text.index(surface)
            tagging.tag(project, imported.added[0], [Span(start, start + len(surface))], TypeId("ent.zone"))
    return path


def test_the_reading_text_is_exported_and_what_it_changes_is_told(run: Run, damaged: Path, tmp_path: Path) -> None:
    target = tmp_path / "读.jsonl"
    result = run("export", damaged, "-o", target, "--text", "reading")
    [record] = records(target)
    assert record["text"] == "成渝地區的產業協作。\n\n產業轉型。\n"
    assert [(span["text"], record["text"][span["start"] : span["end"]]) for span in record["spans"]] == [
        ("產業", "產業"),
        ("協作", "協作"),
    ]
    assert result.out == f"Documents: 1. Annotations: 2. Written to {target}.\n"
    assert result.err == (
        "annotator: Changed: widened to what a repair exchanges: 1. Left out: nothing of it is read: 1."
        " 读.dropped.tsv lists them.\n"
    )
    changed = [line.split("\t")[3:5] for line in (tmp_path / "读.dropped.tsv").read_text("utf-8").splitlines()]
    assert changed == [["surface", "reason"], ["產業", "reading_widened"], ["图片", "reading_left_out"]]


def test_an_export_is_read_in_again_as_the_same_text_with_the_same_repairs(
    run: Run, damaged: Path, empty: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "一.jsonl", tmp_path / "二.jsonl"
    assert run("export", damaged, "-o", first).err == ""
    assert run("import", empty, first).code == 0
    run("export", empty, "-o", second)
    [before], [after] = records(first), records(second)
    for key in ("text", "text_sha256", "length", "clean"):
        assert after[key] == before[key]
    assert before["clean"]["edits"]


def test_only_documents_in_a_state_are_exported(run: Run, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    assert run("export", path, "-o", target, "--state", "done").out.startswith("Documents: 0. Annotations: 0.")
    assert records(target) == []
    assert run("export", path, "-o", target, "--state", "done", "--state", "in_progress").code == 0
    assert len(records(target)) == 1
    assert run("export", path, "-o", target, "--state", "nearly").code == 2


def test_an_export_never_replaces_a_project(run: Run, path: Path) -> None:
    before = path.read_bytes()
    result = run("export", path, "-o", path)
    assert (result.code, result.out) == (3, "")
    assert path.read_bytes() == before


def test_an_export_into_nowhere_is_said(run: Run, path: Path, tmp_path: Path) -> None:
    result = run("export", path, "-o", tmp_path / "nowhere" / "a.jsonl")
    assert result.code == 3
    assert "cannot be written" in result.err


def test_an_export_brings_its_peoples_work_back(run: Run, path: Path, tmp_path: Path) -> None:
    run("export", path, "-o", tmp_path / "out.jsonl")
    again = tmp_path / "wieder.anno"
    run("new", again, "--person", "黄欢")
    result = run("import", again, tmp_path / "out.jsonl", "--json")
    assert result.code == 0
    assert json.loads(result.out)["brought_back"] == {"documents": 1, "annotations": 2, "links": 0, "refused": 0}
    run("export", again, "-o", tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()
    assert run("undo", again).out == "Undone: Bring in exported work.\n"


def test_a_record_that_was_changed_is_said_by_its_line(run: Run, path: Path, tmp_path: Path) -> None:
    run("export", path, "-o", tmp_path / "out.jsonl")
    content = (tmp_path / "out.jsonl").read_text("utf-8")
    (tmp_path / "out.jsonl").write_text(content.replace("不低于100亿元", "不低于200亿元", 1), "utf-8")
    again = tmp_path / "wieder.anno"
    run("new", again)
    result = run("import", again, tmp_path / "out.jsonl")
    assert result.code == 1
    assert "The text in line 1 of out.jsonl is not the one that was exported." in result.err


def test_a_file_for_which_a_library_is_missing_is_told_and_the_others_come_in(
    run: Run, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    (tmp_path / "一.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "二.txt").write_text("重庆。", "utf-8")
    result = run("import", path, tmp_path / "一.pdf", tmp_path / "二.txt")
    assert result.code == 1
    assert "pip install pypdfium2" in result.err
    assert "Documents added: 1." in result.out


def test_columns_and_sheets_of_a_workbook_are_named(run: Run, empty: Path, tmp_path: Path) -> None:
    book = Workbook()
    for title in ("一月", "二月"):
        sheet = book.create_sheet(title)
        sheet.append(["栏目", "报道"])
        sheet.append(["时政", f"{title}的报道。"])
    book.save(tmp_path / "报道.xlsx")
    refused = run("import", empty, tmp_path / "报道.xlsx")
    assert (refused.code, "栏目, 报道" in refused.err) == (1, True)
    asked = ("--text-field", "报道", "--title-field", "栏目", "--without-sheet", "二月")
    assert run("import", empty, tmp_path / "报道.xlsx", *asked).code == 0
    with open_read_only(empty) as project:
        assert [each.title for each in documents.documents(project)] == ["时政"]
