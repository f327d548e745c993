"""Bringing texts in: by the dialog, by dropping, by pasting; what goes wrong is told and the rest goes on."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook
from person import Person
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from annotator.edits import repairs
from annotator.model.query import parse
from annotator.model.schema import Schema
from annotator.store import derived, documents, search
from annotator.store.project import Project
from annotator.ui.dialogs.import_documents import ImportDialog
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.ui.dialogs.paste import PasteDialog
from annotator.ui.dialogs.text_preview import TextPreview

Start = Callable[[Sequence[str]], Person]
Sit = Callable[[], Person]

SIMPLIFIED = "成都市政府宣布，2022年经济总量超过两万亿元。\r\n四川位于中国西南。"
TRADITIONAL = "臺灣的經濟發展與產業轉型，今年總額達三兆元。\r\n這是第二行。"
ENCODED = {
    "utf8.txt": (SIMPLIFIED + "一", "utf-8"),
    "bom.txt": (SIMPLIFIED + "二", "utf-8-sig"),
    "utf16.txt": (SIMPLIFIED + "三", "utf-16"),
    "gb.txt": (SIMPLIFIED + "四", "gb18030"),
    "big5.txt": (TRADITIONAL + "五", "big5hkscs"),
}


def drop(person: Person, *paths: Path) -> None:
    """Let files fall on the window."""
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    person.window.dropEvent(QDropEvent(QPointF(50, 50), copy, dropped, left, Qt.KeyboardModifier.NoModifier))


def shown_dialog(person: Person) -> ImportDialog:
    person.rest()
    return next(found for found in person.window.findChildren(ImportDialog) if found.isVisible())


def accept(person: Person, dialog: ImportDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    person.rest()


def told(person: Person) -> str:
    """What the dialog about the import says; it is closed then."""
    box = next(found for found in person.window.findChildren(QMessageBox) if found.isVisible())
    box.close()
    return f"{box.text()}\n{box.informativeText()}\n{box.detailedText()}"


def rows(dialog: ImportDialog) -> list[list[str]]:
    items = [dialog.files.topLevelItem(row) for row in range(dialog.files.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in items if item is not None]


def texts(project: Project) -> list[str]:
    return [documents.text_of(project, document) for document in documents.documents(project)]


def texts_of(person: Person) -> list[str]:
    return texts(person.window.session.opened)


@pytest.fixture
def empty(sit: Sit, tmp_path: Path, schema: Schema) -> Person:
    """A window with a project that has nothing yet."""
    person = sit()
    person.window.session.create(tmp_path / "项目.anno", schema, "李波")
    return person


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "文件"
    made.mkdir()
    return made


def test_files_in_every_encoding_come_in_to_the_character(empty: Person, folder: Path) -> None:
    for name, (text, encoding) in ENCODED.items():
        (folder / name).write_bytes(text.encode(encoding))
    drop(empty, *(folder / name for name in ENCODED))
    dialog = shown_dialog(empty)
    assert [row[2] for row in rows(dialog)] == ["utf-8", "utf-8-sig", "utf-16", "gb18030", "big5hkscs"]
    accept(empty, dialog)
    assert texts_of(empty) == [text for text, _ in ENCODED.values()]
    assert empty.window.session.text == SIMPLIFIED + "一"


def test_the_encoding_of_one_file_is_changed(empty: Person, folder: Path) -> None:
    (folder / "1.txt").write_bytes(SIMPLIFIED.encode("gb18030"))
    (folder / "2.txt").write_bytes(TRADITIONAL.encode("big5hkscs"))
    drop(empty, folder)
    dialog = shown_dialog(empty)
    second = dialog.files.topLevelItem(1)
    assert second is not None
    dialog.files.setCurrentItem(second)
    empty.rest()
    assert dialog.preview.text.startswith("臺灣")
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("gb18030"))
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    empty.rest()
    assert [row[2] for row in rows(dialog)] == ["gb18030", "gb18030"]
    wrong = TRADITIONAL.encode("big5hkscs").decode("gb18030")
    assert dialog.preview.page.text == wrong
    accept(empty, dialog)
    assert texts_of(empty) == [SIMPLIFIED, wrong]


GLOSSED = "成渝地區的產業(yè)協(xié)作。\n图片 49\n經(jīng)濟與產業(yè)，“ 合作”。\n"


def found(preview: TextPreview) -> list[list[str]]:
    """What the list says: each fate, and below it the rules with their counts and examples."""
    groups = [preview.found.topLevelItem(row) for row in range(preview.found.topLevelItemCount())]
    told: list[list[str]] = []
    for group in filter(None, groups):
        told.append([group.text(0), group.text(1)])
        rows = filter(None, (group.child(number) for number in range(group.childCount())))
        told += ([row.text(0), row.text(1), row.data(2, Qt.ItemDataRole.AccessibleTextRole)] for row in rows)
    return told


def test_what_will_be_repaired_and_passed_over_is_shown_before_it_is_stored(empty: Person, folder: Path) -> None:
    (folder / "1.txt").write_text(GLOSSED, encoding="utf-8")
    drop(empty, folder)
    preview = shown_dialog(empty).preview
    assert preview.extent.text() == "Traditional · Characters: 49, as it reads 24"
    assert found(preview) == [
        ["Will be repaired", "5"],
        ["Reading in brackets", "4", "成渝地區的產業(yè)協(xié)作。 → 成渝地區的產業協(xié)作。"],
        ["Blank where none belongs", "1", "產業(yè)，“␣合作”。⏎ → 產業(yè)，“合作”。⏎"],
        ["Will be passed over", "1"],
        ["Place of a picture", "1", "图片 49"],
    ]
    assert preview.page.text == "成渝地區的產業協作。\n图片 49\n經濟與產業，“合作”。\n"
    assert texts_of(empty) == []


def test_the_places_of_a_rule_are_walked_through_and_the_text_is_seen_as_it_came(empty: Person, folder: Path) -> None:
    (folder / "1.txt").write_text(GLOSSED, encoding="utf-8")
    drop(empty, folder)
    preview = shown_dialog(empty).preview
    preview.found.setFocus()
    empty.press("Down", on=preview.found)
    seen = [preview.page.selected_text()]
    for _ in range(4):
        empty.press("Return", on=preview.found)
        seen.append(preview.page.selected_text())
    assert seen == ["業", "協", "經", "業", "業"]
    preview.as_came.click()
    assert preview.page.text == GLOSSED
    assert preview.page.selected_text() == "(yè)"


def test_a_rule_that_the_project_has_switched_off_is_off_in_the_preview(empty: Person, folder: Path) -> None:
    session = empty.window.session
    session.do(repairs.switch_rule, session.opened, "reading", False, False)
    (folder / "1.txt").write_text(GLOSSED, encoding="utf-8")
    drop(empty, folder)
    preview = shown_dialog(empty).preview
    assert ["Left: the rule is off in this project", "4"] in found(preview)
    assert "產業(yè)協(xié)作" in preview.page.text


def test_another_encoding_and_another_file_are_looked_at_anew(empty: Person, folder: Path) -> None:
    text = f"{TRADITIONAL}\r\n圖片 49\r\n"
    (folder / "1.txt").write_bytes(text.encode("big5hkscs"))
    (folder / "2.txt").write_text("成都位于四川。", encoding="utf-8")
    drop(empty, folder)
    dialog = shown_dialog(empty)
    assert found(dialog.preview) == [["Will be passed over", "1"], ["Place of a picture", "1", "圖片 49"]]
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("gb18030"))
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    empty.rest()
    assert dialog.preview.page.text == text.encode("big5hkscs").decode("gb18030")
    assert dialog.preview.found.isHidden()
    empty.press("Down", on=dialog.files)
    empty.rest()
    assert dialog.preview.text == "成都位于四川。"
    assert dialog.preview.extent.text() == "Characters: 7 · nothing to repair"


def test_a_long_text_is_seen_at_once_and_looked_at_beside_the_window(empty: Person, folder: Path) -> None:
    (folder / "1.txt").write_text(GLOSSED * 4_000, encoding="utf-8")
    drop(empty, folder)
    dialog = next(each for each in empty.window.findChildren(ImportDialog) if each.isVisible())
    empty.wait(lambda: dialog.preview.page.text.startswith("成渝地區的產業(yè)"))
    assert dialog.preview.extent.text().startswith("Looking for what is to be repaired")
    empty.rest()
    assert found(dialog.preview)[0] == ["Will be repaired", QLocale().toString(20_000)]
    assert dialog.preview.page.text.startswith("成渝地區的產業協作")


def test_the_keys_go_round_through_the_whole_dialog(empty: Person, folder: Path) -> None:
    (folder / "1.txt").write_text(GLOSSED, encoding="utf-8")
    drop(empty, folder)
    dialog = shown_dialog(empty)
    preview, ok = dialog.preview, dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.activateWindow()
    empty.wait(dialog.isActiveWindow)
    dialog.files.setFocus()
    for following in (dialog.encoding, preview.found, preview.as_read, preview.page, ok):
        empty.press("Tab")
        assert following.hasFocus()
    dialog.reject()


def test_an_import_that_is_called_off_looks_no_further(empty: Person, folder: Path) -> None:
    (folder / "1.txt").write_text(GLOSSED * 8_000, encoding="utf-8")
    drop(empty, folder)
    dialog = next(each for each in empty.window.findChildren(ImportDialog) if each.isVisible())
    empty.wait(lambda: bool(dialog.preview.page.text))
    task = empty.tasks.under_way[-1]
    dialog.reject()
    assert task.progress.cancelled
    empty.rest()


def test_html_and_jsonl_with_fields_of_other_names(empty: Person, folder: Path) -> None:
    (folder / "1.html").write_text("<html><body><h1>题</h1><p>成都位于四川。</p></body></html>", encoding="utf-8")
    lines = [{"content": f"第{number}篇。", "headline": f"题{number}"} for number in range(3)]
    (folder / "2.jsonl").write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    drop(empty, folder)
    dialog = shown_dialog(empty)
    assert [row[0] for row in rows(dialog)][1:] == ["题0", "题1", "题2"]
    assert not dialog.columns.isVisible()
    empty.press("Down", on=dialog.files)
    assert dialog.columns.boxes["text"].currentText() == "content"
    dialog.columns.choose("title", "")
    empty.rest()
    assert [row[0] for row in rows(dialog)][1:] == ["第0篇。", "第1篇。", "第2篇。"]
    accept(empty, dialog)
    assert texts_of(empty)[1:] == ["第0篇。", "第1篇。", "第2篇。"]
    assert "成都位于四川。" in texts_of(empty)[0]


def cells(dialog: ImportDialog) -> list[list[str]]:
    table = dialog.columns.table
    found = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[cell.text() if cell is not None else "" for cell in row] for row in found]


def test_the_columns_of_a_table_are_chosen_and_kept_for_tables_like_it(empty: Person, folder: Path) -> None:
    long = "成都位于四川，是西部的中心城市。"
    (folder / "1.csv").write_text(f"编号,名称,说明,备注\n1,题一,{long}一,见附件\n2,题二,{long}二,\n", encoding="utf-8")
    drop(empty, folder / "1.csv")
    dialog = shown_dialog(empty)
    assert dialog.columns.boxes["text"].currentText() == "说明"
    assert [row[0] for row in rows(dialog)] == [f"{long}一", f"{long}二"]
    assert cells(dialog) == [["1", "题一", f"{long}一", "见附件"], ["2", "题二", f"{long}二", ""]]
    dialog.columns.choose("title", "名称")
    empty.rest()
    assert [row[0] for row in rows(dialog)] == ["题一", "题二"]
    accept(empty, dialog)
    assert texts_of(empty) == [f"{long}一", f"{long}二"]
    (folder / "2.csv").write_text(f"编号,名称,说明,备注\n3,题三,短。,{long}\n", encoding="utf-8")
    empty.come_back()
    drop(empty, folder / "2.csv")
    again = shown_dialog(empty)
    assert again.columns.boxes["title"].currentText() == "名称"
    accept(empty, again)
    assert texts_of(empty)[2:] == ["短。"]


def test_sheets_are_chosen_each_with_its_columns(empty: Person, folder: Path) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "一月"
    for sheet in (first, book.create_sheet("二月")):
        sheet.append(["栏目", "报道"])
        sheet.append(["时政", f"{sheet.title}的报道，说的是成都。"])
    book.create_sheet("说明").append(["这张表没有报道"])
    book.save(folder / "报道.xlsx")
    drop(empty, folder / "报道.xlsx")
    dialog = shown_dialog(empty)
    choice = dialog.columns
    assert [choice.sheets.itemText(row) for row in range(choice.sheets.count())] == ["一月", "二月", "说明"]
    assert choice.boxes["text"].currentText() == "报道"
    choice.sheets.setCurrentIndex(1)
    choice.sheets.activated.emit(1)
    choice.take.click()
    empty.rest()
    assert choice.sheets.currentText() == "二月"
    assert not choice.boxes["text"].isEnabled()
    accept(empty, dialog)
    assert texts_of(empty) == ["一月的报道，说的是成都。"]


def test_what_cannot_be_read_is_told_and_the_others_go_on(empty: Person, folder: Path) -> None:
    (folder / "1.txt").write_text("一。", encoding="utf-8")
    (folder / "2.txt").write_bytes(b"\xff\x00\x81" * 40)
    (folder / "3.txt").write_text("三。", encoding="utf-8")
    drop(empty, folder)
    dialog = shown_dialog(empty)
    assert "Cannot be read: 1" in dialog.summary.text()
    accept(empty, dialog)
    said = told(empty)
    assert "Imported: 2 · not readable: 1" in said
    assert "2.txt" in said
    assert texts_of(empty) == ["一。", "三。"]


def test_what_is_there_already_is_left_out_and_told(with_texts: Start, folder: Path) -> None:
    person = with_texts(["一。"])
    for number, text in enumerate(("一。", "二。", "二。"), start=1):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    drop(person, folder)
    accept(person, shown_dialog(person))
    said = told(person)
    assert "Imported: 1 · there already: 2" in said
    assert "1.txt: the same text as “文 1”" in said
    assert texts_of(person) == ["一。", "二。"]


def test_a_whole_import_is_undone_and_redone_also_after_a_restart(with_texts: Start, sit: Sit, folder: Path) -> None:
    person = with_texts(["一。"])
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"第{number}篇。", encoding="utf-8")
    drop(person, folder)
    accept(person, shown_dialog(person))
    whole = texts_of(person)
    assert len(whole) == 61
    person.undo()
    assert texts_of(person) == ["一。"]
    person.press("Ctrl+Shift+Z")
    assert texts_of(person) == whole
    path = person.window.session.opened.path
    person = sit()
    person.window.open(path)
    person.undo()
    assert texts_of(person) == ["一。"]
    assert person.window.bench.documents.model.rowCount() == 1
    person.press("Ctrl+Shift+Z")
    assert texts_of(person) == whole
    assert person.window.bench.documents.model.rowCount() == 61


def test_undo_while_it_runs_stops_an_import(empty: Person, folder: Path) -> None:
    for number in range(2000):
        (folder / f"{number}.txt").write_text(f"第{number}篇。", encoding="utf-8")
    empty.window.intake.start([folder])
    empty.wait(lambda: len(texts_of(empty)) > 0)
    empty.undo()
    empty.rest()
    assert texts_of(empty) == []
    assert "stopped" in empty.status()


def test_keys_are_answered_while_thousands_come_in(with_texts: Start, folder: Path) -> None:
    for number in range(2000):
        (folder / f"{number}.txt").write_text(f"第{number}篇，成都位于四川。", encoding="utf-8")
    person = with_texts(["成都位于四川。"])
    person.window.intake.start([folder])
    person.wait(lambda: len(texts_of(person)) > 100)
    person.select("四川")
    person.press("d")
    assert person.tagged() == "成都位于【四川|GPE】。"
    assert person.tasks.under_way, "the import was over before the keys came"
    person.rest()
    assert f"Imported: {QLocale().toString(2000)}" in person.status()
    assert person.window.bench.documents.model.rowCount() == 2001
    assert person.window.session.text == "成都位于四川。"
    assert derived.pending(person.window.session.opened).texts == 0


def test_a_cancelled_import_keeps_what_is_in_and_says_so(empty: Person, folder: Path) -> None:
    for number in range(2000):
        (folder / f"{number}.txt").write_text(f"第{number}篇。", encoding="utf-8")
    empty.window.intake.start([folder])
    empty.wait(lambda: len(texts_of(empty)) > 0)
    empty.tasks.under_way[0].cancel()
    empty.rest()
    brought = len(texts_of(empty))
    assert 0 < brought < 2000
    assert empty.status() == f"Imported: {QLocale().toString(brought)} · stopped before the end"
    empty.undo()
    assert texts_of(empty) == []


def test_another_project_does_not_get_the_rest_of_an_import(
    empty: Person, folder: Path, tmp_path: Path, schema: Schema
) -> None:
    for number in range(2000):
        (folder / f"{number}.txt").write_text(f"第{number}篇。", encoding="utf-8")
    (folder / "10.txt").write_bytes(b"\xff\x00\x81" * 40)
    empty.window.intake.start([folder])
    empty.wait(lambda: len(texts_of(empty)) > 0)
    empty.window.session.create(tmp_path / "另一个.anno", schema, "李波")
    empty.rest()
    assert texts_of(empty) == []
    assert not [box for box in empty.window.findChildren(QMessageBox) if box.isVisible()]


def test_work_on_texts_goes_on_at_the_next_start(empty: Person, sit: Sit, folder: Path) -> None:
    for number in range(600):
        (folder / f"{number}.txt").write_text(f"第{number}篇，" + "成都位于四川。" * 40, encoding="utf-8")
    project = empty.window.session.opened
    empty.window.intake.start([folder])
    empty.wait(lambda: 0 < derived.pending(project).texts < len(texts_of(empty)) - 50)
    empty.window.close()
    empty.wait(lambda: not empty.tasks.under_way)
    person = sit()
    person.window.open(project.path)
    brought = len(texts_of(person))
    assert 0 < derived.pending(person.window.session.opened).texts < brought
    person.rest()
    assert derived.pending(person.window.session.opened).texts == 0
    assert len(list(search.search(person.window.session.opened, parse("位于四川"), 1))) == brought


def test_files_dropped_on_the_welcome_page_get_a_project(sit: Sit, folder: Path, tmp_path: Path) -> None:
    (folder / "1.txt").write_text("一。", encoding="utf-8")
    person = sit()
    drop(person, folder)
    (dialog,) = person.window.findChildren(NewProjectDialog)
    dialog.move_to(tmp_path)
    dialog.name.setText("新闻")
    person.press("Return", on=dialog.name)
    accept(person, shown_dialog(person))
    assert texts_of(person) == ["一。"]


def test_a_dropped_project_is_opened(with_texts: Start, sit: Sit) -> None:
    person = with_texts(["一。", "二。"])
    path = person.window.session.opened.path
    person = sit()
    drop(person, path)
    assert person.window.session.opened.path == path
    assert person.window.session.text == "一。"
    person.wait(person.page.hasFocus)


def pasted(person: Person, text: str) -> PasteDialog:
    QGuiApplication.clipboard().setText(text)
    person.press("Ctrl+Shift+V", on=person.window)
    return next(found for found in person.window.findChildren(PasteDialog) if found.isVisible())


def test_a_pasted_text_stays_as_it_came(with_texts: Start) -> None:
    person = with_texts(["一。"])
    text = "标题　一\r\n营收\u00a0达2.6万亿元,\u3000增46.2%。\r\n\r\n  𠮷野家😀\t在成都。\n"
    dialog = pasted(person, text)
    dialog.title.setText("粘贴的")
    person.press("Return", on=dialog.title)
    assert person.window.session.text == text
    assert person.window.session.shown.title == "粘贴的"
    person.window.activateWindow()
    person.wait(person.window.isActiveWindow)
    assert person.page.hasFocus()


def test_how_a_pasted_text_will_read_is_shown(with_texts: Start) -> None:
    person = with_texts(["一。"])
    dialog = pasted(person, GLOSSED)
    person.rest()
    assert found(dialog.preview)[0] == ["Will be repaired", "5"]
    assert dialog.preview.page.text.startswith("成渝地區的產業協作。")
    dialog.reject()
    assert texts_of(person) == ["一。"]


def test_pasting_what_is_there_goes_to_it(with_texts: Start) -> None:
    person = with_texts(["一。", "二。"])
    dialog = pasted(person, "二。")
    person.press("Return", on=dialog.title)
    assert person.window.session.shown.title == "文 2"
    assert person.status() == "The project has this text already: “文 2”."
    assert not [box for box in person.window.findChildren(QMessageBox) if box.isVisible()]


@pytest.mark.parametrize("text", ["", " \r\n", "成都\x00四川"])
def test_nothing_that_cannot_be_stored_can_be_pasted(with_texts: Start, text: str) -> None:
    person = with_texts(["一。"])
    dialog = pasted(person, text)
    assert "clipboard" in dialog.preview.text
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    person.press("Esc", on=dialog)
    assert texts_of(person) == ["一。"]
