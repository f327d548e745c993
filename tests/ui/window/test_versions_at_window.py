"""A page that has changed is imported again: its tags are there, and the unsure ones are confirmed in a list."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QTreeWidgetItem

from annotator.model.schema import Schema
from annotator.store.searching.places import Hit
from annotator.ui.dialogs.carried_tags import CarriedTagsDialog

OLD = "成都市发展改革委表示，2023年全市地区生产总值达2.2万亿元，增速居副省级城市前列，德阳市等地加快融入。"
NEW = "（记者李波）成都市发展改革委表示，2023年全市地区生产总值达2.21万亿元，增速居副省级城市前列。"


def crawled(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    line = {"text": text, "title": "成都经济", "url": "https://news.example/cd/1.html"}
    path.write_text(json.dumps(line, ensure_ascii=False) + "\n", "utf-8")
    return path


def bring(person: Person, path: Path) -> None:
    person.window.intake.start([path])
    person.rest()


@pytest.fixture
def person(sit: Callable[[], Person], tmp_path: Path, schema: Schema) -> Person:
    """Two tags of three will find their words again; the new version is in the project."""
    person = sit()
    person.window.session.create(tmp_path / "项目.anno", schema, "李波")
    bring(person, crawled(tmp_path, "a.jsonl", OLD))
    person.page.setFocus()
    for words, key in (("成都市发展改革委", "g"), ("2.2万亿元", "1"), ("德阳市", "d")):
        person.select(words)
        person.press(key)
    bring(person, crawled(tmp_path, "b.jsonl", NEW))
    return person


def told(person: Person) -> QMessageBox:
    [box] = [each for each in person.window.findChildren(QMessageBox) if each.isVisible()]
    return box


def to_the_new_version(person: Person) -> None:
    told(person).close()
    person.come_back()
    person.window.table.run("version.newer")
    person.rest()


def confirming(person: Person) -> CarriedTagsDialog:
    person.press("Ctrl+J")
    person.wait(lambda: any(each.isVisible() for each in person.window.findChildren(CarriedTagsDialog)))
    [dialog] = person.window.findChildren(CarriedTagsDialog)
    return dialog


def contexts(dialog: CarriedTagsDialog, row: int = 0) -> list[Hit]:
    item = dialog.list.topLevelItem(row)
    assert isinstance(item, QTreeWidgetItem)
    return [item.data(column, Qt.ItemDataRole.UserRole) for column in (2, 3)]


def test_the_import_tells_what_became_of_the_tags(person: Person) -> None:
    box = told(person)
    assert box.text() == "Imported: 1 · new versions: 1 · tags kept: 1"
    assert "New version of “成都经济”: tags kept: 1, to confirm: 1, lost: 1 (“德阳市”)" in box.informativeText()
    assert "Tags to Confirm…" in box.informativeText()
    box.close()


def test_both_versions_say_what_they_are_and_lead_to_each_other(person: Person) -> None:
    model = person.window.bench.documents.model
    assert [list(model.listed_at(row).chips) for row in range(2)] == [["older version"], ["newest version"]]
    to_the_new_version(person)
    assert person.window.session.text == NEW
    person.window.table.run("version.newer")
    assert person.status() == "There is no newer version of this document."
    person.window.table.run("version.older")
    assert person.window.session.text == OLD


def test_unsure_tags_are_listed_with_both_texts_and_taken_by_enter(person: Person) -> None:
    to_the_new_version(person)
    assert person.tagged().startswith("（记者李波）【成都市发展改革委|GOV】表示")
    dialog = confirming(person)
    was, now = contexts(dialog)
    assert (was.surface, now.surface) == ("2.2万亿元", "2.21万亿元")
    assert person.window.view.selected_text == "2.21万亿元"
    person.press("Return", on=dialog.list)
    assert [each.surface for each in person.annotations()] == ["成都市发展改革委", "2.21万亿元"]
    assert dialog.list.topLevelItemCount() == 0
    dialog.close()


def test_an_unsure_tag_is_left_by_backspace_and_comes_back_by_undo(person: Person) -> None:
    to_the_new_version(person)
    dialog = confirming(person)
    person.press("Backspace", on=dialog.list)
    assert dialog.list.topLevelItemCount() == 0
    assert [each.surface for each in person.annotations()] == ["成都市发展改革委"]
    person.undo()
    assert dialog.list.topLevelItemCount() == 1
    dialog.close()


def test_the_list_leaves_what_is_selected_alone_while_one_works_in_the_text(person: Person) -> None:
    to_the_new_version(person)
    dialog = confirming(person)
    person.come_back()
    person.select("副省级城市")
    person.press("d", "Ctrl+Z")
    person.select("增速")
    person.press("Ctrl+Shift+Z")
    assert person.window.view.selected_text != "2.21万亿元"
    assert dialog.list.topLevelItemCount() == 1
    dialog.close()


def test_unsure_tags_are_hopped_to_in_the_text_as_well(
    sit: Callable[[], Person], tmp_path: Path, schema: Schema
) -> None:
    person = sit()
    person.window.session.create(tmp_path / "项目.anno", schema, "李波")
    text = "据介绍，市经济信息委负责人认为，企业信心明显增强，重点项目加快推进。"
    bring(person, crawled(tmp_path, "a.jsonl", text))
    person.page.setFocus()
    person.select("市经济信息委")
    person.press("g")
    bring(
        person, crawled(tmp_path, "b.jsonl", "据介绍，市经济信息化委负责人认为，企业信心明显增强，重点项目加快推进。")
    )
    to_the_new_version(person)
    person.hop_to("市经济信息化委")
    suggested = person.window.bench.suggested
    assert suggested is not None
    assert (suggested.surface, suggested.suggester) == ("市经济信息化委", "version")
    person.press("Return")
    assert [each.surface for each in person.annotations()] == ["市经济信息化委"]


def test_undo_takes_the_version_back(person: Person) -> None:
    told(person).close()
    person.undo()
    model = person.window.bench.documents.model
    assert [list(model.listed_at(row).chips) for row in range(model.rowCount())] == [[]]
    assert person.window.session.text == OLD
    assert len(person.annotations()) == 3


def test_a_document_with_nothing_to_confirm_says_so(person: Person) -> None:
    told(person).close()
    person.come_back()
    dialog = confirming(person)
    assert dialog.list.topLevelItemCount() == 0
    person.window.session.close()
    dialog.close()
