"""A table of annotations is edited in a spreadsheet and comes in again, onto the documents that are there."""

import csv
import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from annotator.edits import linking
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId
from annotator.store import annotations, links
from annotator.store.documents import count_by_state
from annotator.store.project import open_project, open_read_only

Run = Callable[..., Any]  # conftest.Result
Rows = list[dict[str, str]]


@pytest.fixture
def table(run: Run, path: Path, tmp_path: Path) -> Path:
    """The annotations of the project alone, without the texts beside them."""
    assert run("export", path, "-o", tmp_path / "标注.csv", "--format", "csv").code == 0
    for name in ("documents", "links", "labels"):
        (tmp_path / f"标注.{name}.csv").unlink()
    return tmp_path / "标注.csv"


def rows_in(table: Path) -> Rows:
    return list(csv.DictReader(StringIO(table.read_bytes().decode("utf-8-sig"), newline="")))


def save(table: Path, rows: Rows, encoding: str = "gb18030", delimiter: str = ";") -> None:
    """As a spreadsheet on a Chinese system does it."""
    text = StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    table.write_bytes(text.getvalue().encode(encoding))


def tags(path: Path) -> list[tuple[str, str, Mapping[AttributeId, str]]]:
    with open_read_only(path) as project:
        assert sum(count_by_state(project).values()) == 1
        found = annotations.annotations(project, DocumentId(1))
        return sorted(((each.surface, str(each.type), each.attributes) for each in found), key=lambda each: each[:2])


def test_the_same_table_again_brings_nothing(run: Run, path: Path, table: Path) -> None:
    before = tags(path)
    save(table, rows_in(table))
    result = run("import", path, table, "--change")
    assert (result.code, result.out) == (0, "Documents added: 0. Annotations: 0. Links: 0. Refused: 0.\n")
    assert tags(path) == before


def test_what_was_edited_is_changed_where_that_is_asked_for(run: Run, path: Path, table: Path) -> None:
    rows = rows_in(table)
    for row in rows:
        if row["type"] == "MONEY":
            row["attr.unit"] = "亿元"
        else:
            row["type"] = "ORG"
    save(table, rows)
    before = tags(path)
    told = run("import", path, table)
    assert "left as they are (yours: --change): 2." in told.err
    assert tags(path) == before
    result = run("import", path, table, "--change")
    assert result.out == "Documents added: 0. Annotations: 0. Links: 0. Changed: 2. Refused: 0.\n"
    assert [type_ for _, type_, _ in tags(path)] == ["fig.money", "ent.org"]
    assert "亿元" in tags(path)[0][2].values()
    assert run("undo", path).code == 0
    assert tags(path) == before


def test_a_value_goes_where_its_cell_was_emptied_and_stays_where_its_column_is_gone(
    run: Run, path: Path, table: Path
) -> None:
    rows = rows_in(table)
    for row in rows:
        row["attr.unit"] = "亿元" if row["type"] == "MONEY" else ""
    save(table, rows)
    run("import", path, table, "--change")
    save(table, [{name: cell for name, cell in row.items() if name != "attr.unit"} for row in rows])
    run("import", path, table, "--change")
    assert "亿元" in tags(path)[0][2].values()
    save(table, [row | {"attr.unit": ""} for row in rows])
    run("import", path, table, "--change")
    assert "亿元" not in tags(path)[0][2].values()


def test_a_new_row_needs_only_its_words(run: Run, path: Path, table: Path) -> None:
    [row, *_] = rows_in(table)
    save(table, [{"doc_id": row["doc_id"], "annotator": "李波", "type": "GPE", "text": "成都", "before": "家😀在"}])
    assert run("import", path, table).code == 0
    assert run("import", path, table).out == "Documents added: 0. Annotations: 0. Links: 0. Refused: 0.\n"
    assert ("成都", "ent.gpe") in [each[:2] for each in tags(path)]


def test_what_does_not_fit_is_told_row_by_row_and_the_rest_comes_in(run: Run, path: Path, table: Path) -> None:
    [row, *_] = rows_in(table)
    new = dict.fromkeys(row, "") | {"doc_id": row["doc_id"], "annotator": "李波", "type": "GPE"}
    rows = [
        new | {"start": "6", "end": "8", "text": "成都"},
        new | {"start": "5", "end": "7", "text": "成都"},
        new | {"start": "six", "end": "8", "text": "成都"},
        new | {"text": "德阳"},
        new | {"start": "6", "end": "8", "fragments": "1..2 4..5", "text": "成都"},
        new | {"start": "6", "end": "8", "text": "成都", "doc_id": "别的"},
        new | {"start": "8", "end": "10", "text": "投资", "type": "MONEY", "attr.value": "很多"},
    ]
    save(table, rows, "utf-8", "\t")
    result = run("import", path, table, "--json")
    assert result.code == 1
    told = [each["message"] for each in json.loads(result.out)["refused"] + json.loads(result.out)["failed"]]
    assert "In 标注.csv:3, “在成” stands at 5-7, not “成都”; it is left out." in told
    assert "In line 4 of 标注.csv the field “start” cannot be six. Expected: 0" in told
    assert "In 标注.csv:5, “德阳” stands nowhere in the text, or it cannot be told where; it is left out." in told
    assert "In line 6 of 标注.csv the pieces 1..2 4..5 do not go from 6 to 8." in told
    assert any("标注.csv:7 is about the document “别的”, which is not in the project." in each for each in told)
    assert any(each.startswith("In 标注.csv:8, value of “投资” cannot be “很多”") for each in told)
    assert [surface for surface, _, _ in tags(path)] == ["不低于100亿元", "成都", "投资", "𠮷野家"]


def test_numbers_may_be_spelt_as_spreadsheets_do(run: Run, tmp_path: Path) -> None:
    (tmp_path / "文.txt").write_text("增长46.2%，共1,000家。", "utf-8")
    run("new", tmp_path / "新.anno")
    run("import", tmp_path / "新.anno", tmp_path / "文.txt")
    with open_read_only(tmp_path / "新.anno") as project:
        id = project.connection.execute("SELECT hex(uid) AS id FROM document").fetchone()["id"]
    head = {"doc_id": id, "type": "PERCENT", "start": "2", "end": "7", "text": "46.20%"}
    save(tmp_path / "a.csv", [head, head | {"type": "COUNT", "start": "9", "end": "14", "text": "1000"}])
    result = run("import", tmp_path / "新.anno", tmp_path / "a.csv")
    assert result.out == "Documents added: 0. Annotations: 2. Links: 0. Refused: 0.\n"


def test_other_peoples_annotations_stay_as_they_are(run: Run, path: Path, table: Path) -> None:
    save(table, [row | {"type": "ORG"} if row["type"] == "COM" else row for row in rows_in(table)])
    before = tags(path)
    open_project(path, "黄欢").close()
    told = run("import", path, table, "--change", "--person", "黄欢")
    assert "left as they are (yours: --change): 1." in told.err
    assert "Changed" not in told.out
    assert tags(path) == before


def test_links_that_no_longer_fit_go_with_the_change_and_come_back_with_it(run: Run, path: Path, table: Path) -> None:
    with open_project(path, "李波") as project:
        of = {each.surface: each.id for each in annotations.annotations(project, DocumentId(1))}
        linking.link(project, of["不低于100亿元"], of["𠮷野家"], LinkTypeId("ln.of"))
    save(table, [row | {"type": "COM", "attr.value": ""} if row["type"] == "MONEY" else row for row in rows_in(table)])
    assert "Changed: 1." in run("import", path, table, "--change").out
    assert links_of(path) == 0
    run("undo", path)
    assert links_of(path) == 1


def links_of(path: Path) -> int:
    with open_read_only(path) as project:
        return len(links.links(project, DocumentId(1)))


def test_only_tables_change_what_is_there(run: Run, path: Path, tmp_path: Path) -> None:
    run("export", path, "-o", tmp_path / "a.jsonl", "--format", "doccano")
    refused = run("import", path, tmp_path / "a.jsonl", "--format", "doccano", "--change")
    assert "Only edited tables can change annotations that are there: csv tables." in refused.err


def test_a_table_of_others_may_have_the_texts_in_a_column_or_name_them_by_their_hash(
    run: Run, path: Path, tmp_path: Path
) -> None:
    text = "成都投资100亿元。\n德阳也一样。"
    row = {"document_text": text, "type": "GPE", "start": "0", "end": "2", "text": "成都"}
    save(tmp_path / "a.csv", [row, row | {"start": "11", "end": "13", "text": "德阳"}], "utf-8", ",")
    run("new", tmp_path / "新.anno")
    first = run("import", tmp_path / "新.anno", tmp_path / "a.csv")
    assert first.out == "Documents added: 1. Annotations: 2. Links: 0. Refused: 0.\n"
    del row["document_text"]
    found = row | {"text_sha256": sha256(text.encode()).hexdigest(), "type": "MONEY", "text": "100亿元", "end": "9"}
    save(tmp_path / "b.csv", [found | {"start": "4"}], "utf-8", ",")
    again = run("import", tmp_path / "新.anno", tmp_path / "b.csv")
    assert again.out == "Documents added: 0. Annotations: 1. Links: 0. Refused: 0.\n"
    assert [surface for surface, _, _ in tags(tmp_path / "新.anno")] == ["100亿元", "德阳", "成都"]


def test_a_workbook_does_as_well(run: Run, path: Path, table: Path, tmp_path: Path) -> None:
    rows = rows_in(table)
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(list(rows[0]))
    for row in rows:
        row["attr.unit"] = "亿元" if row["type"] == "MONEY" else ""
        sheet.append([int(cell) if name in ("start", "end") else cell or None for name, cell in row.items()])
    book.save(tmp_path / "改.xlsx")
    assert "Changed: 1." in run("import", path, tmp_path / "改.xlsx", "--change").out
    assert "亿元" in tags(path)[0][2].values()
    (tmp_path / "folder").mkdir()
    (tmp_path / "改.xlsx").rename(tmp_path / "folder" / "改.xlsx")
    assert "holds annotations, and no texts" in run("import", path, tmp_path / "folder").err


def test_what_a_spreadsheet_has_shortened_changes_nothing(run: Run, path: Path, table: Path) -> None:
    save(table, [row | {"attr.value": "1.23457E+11" if row["type"] == "MONEY" else ""} for row in rows_in(table)])
    before = tags(path)
    assert "has shortened “value” to 1.23457E+11" in run("import", path, table, "--change").err
    assert tags(path) == before


def test_the_claims_alone_come_in_again(run: Run, path: Path, tmp_path: Path) -> None:
    run("export", path, "-o", tmp_path / "tables", "--format", "tables")
    for name in ("documents", "links", "labels"):
        (tmp_path / "tables" / f"{name}.tsv").unlink()
    file = tmp_path / "tables" / "figure.tsv"
    file.write_text(file.read_text("utf-8").replace("MONEY", "MEASURE"), "utf-8")
    assert "Changed: 1." in run("import", path, file, "--change").out
    assert [type_ for _, type_, _ in tags(path)] == ["fig.measure", "ent.com"]


def test_the_whole_export_makes_the_documents_too(run: Run, path: Path, tmp_path: Path) -> None:
    run("new", tmp_path / "新.anno")
    for format, target in (("csv", tmp_path / "a.csv"), ("tables", tmp_path / "tables")):
        run("export", path, "-o", target, "--format", format)
        assert run("import", tmp_path / "新.anno", target).code == 0
        assert tags(tmp_path / "新.anno") == tags(path)


def test_annotations_and_texts_are_not_taken_for_each_other(run: Run, path: Path, table: Path, tmp_path: Path) -> None:
    (tmp_path / "texts.csv").write_text("text,title\n一段文字,题\n", "utf-8")
    apart = run("import", path, table, tmp_path / "texts.csv")
    assert apart.code != 0
    assert "import it apart from texts" in apart.err
    folder = tmp_path / "folder"
    folder.mkdir()
    table.rename(folder / "标注.csv")
    assert "holds annotations, and no texts" in run("import", path, folder).err
    assert run("import", path, tmp_path / "texts.csv").out == "Documents added: 1. There already: 0. Not readable: 0.\n"
