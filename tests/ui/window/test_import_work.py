"""Work comes in at the window: our own exports, and other programs' files once it is said what their labels mean."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from annotator.formats.api import writer_of
from annotator.formats.exporting import export, placed, write
from annotator.formats.foreign.terms import Word
from annotator.formats.reading_text import TextForm
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import annotations, documents, suggestions
from annotator.store.people import people
from annotator.store.work import read_works
from annotator.ui.actions import projects, tagging
from annotator.ui.actions.imports import import_work
from annotator.ui.dialogs.import_work import ImportWorkDialog

Sit = Callable[[], Person]

TEXT = "\U00020bb7野家😀在成都投资不低于100亿元。"


@pytest.fixture
def empty(sit: Sit, tmp_path: Path, schema: Schema) -> Person:
    person = sit()
    person.window.session.create(tmp_path / "项目.anno", schema, "李波")
    return person


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A file of doccano with a label that is known, one that is not, and a span outside the text."""
    start = TEXT.index("成都")
    spans = [[start, start + 2, "GPE"], [start + 2, start + 4, "动作"], [90, 95, "GPE"]]
    path = tmp_path / "doccano.jsonl"
    path.write_text(json.dumps({"text": TEXT, "label": spans}) + "\n", "utf-8")
    return path


def dialog(person: Person) -> ImportWorkDialog:
    person.rest()
    return next(each for each in person.window.findChildren(ImportWorkDialog) if each.isVisible())


def accept(person: Person, shown: ImportWorkDialog) -> None:
    shown.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    person.rest()


def tagged(person: Person) -> list[tuple[str, str, str]]:
    project = person.window.session.opened
    names = {id: each.name for id, each in people(project.connection).items()}
    found = [
        each for document in documents.documents(project) for each in annotations.annotations(project, document.id)
    ]
    return [(names[each.author], each.type, each.surface) for each in found]


def close_told(person: Person) -> str:
    box = next(each for each in person.window.findChildren(QMessageBox) if each.isVisible())
    told = f"{box.text()} {box.informativeText()}"
    box.close()
    return told


def test_labels_are_given_a_meaning_before_anything_comes_in(empty: Person, lines: Path) -> None:
    import_work(empty.window.bench, [lines])
    shown = dialog(empty)
    ok = shown.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert shown.format == "doccano"
    assert not ok.isEnabled()
    shown.labels.choose(Word.TYPE, "动作", "part.prop")
    assert ok.isEnabled()
    shown.person.setEditText("黄欢")
    accept(empty, shown)
    assert tagged(empty) == [("黄欢", "ent.gpe", "成都"), ("黄欢", "part.prop", "投资")]
    assert "doccano.jsonl" in close_told(empty)
    empty.window.session.undo()
    empty.rest()
    assert tagged(empty) == []


def test_what_labels_mean_is_kept_for_the_next_time(empty: Person, lines: Path) -> None:
    import_work(empty.window.bench, [lines])
    shown = dialog(empty)
    shown.labels.choose(Word.TYPE, "动作", "")
    accept(empty, shown)
    close_told(empty)
    import_work(empty.window.bench, [lines])
    again = dialog(empty)
    assert again.labels.open_words() == 0
    assert again.labels.terms().of(Word.TYPE, "GPE") == "ent.gpe"
    again.reject()


def test_annotations_can_come_as_suggestions(empty: Person, lines: Path) -> None:
    import_work(empty.window.bench, [lines])
    shown = dialog(empty)
    shown.labels.choose(Word.TYPE, "动作", "")
    shown.as_suggestions.click()
    accept(empty, shown)
    close_told(empty)
    assert tagged(empty) == []
    project = empty.window.session.opened
    [document] = documents.documents(project)
    assert [each.surface for each in suggestions.stored(project, document.id)] == ["成都"]


def test_an_export_of_ours_brings_its_work_back(empty: Person, tmp_path: Path, schema: Schema) -> None:
    session = empty.window.session
    (tmp_path / "一.txt").write_text(TEXT, "utf-8")
    empty.window.intake.start([tmp_path / "一.txt"])
    empty.rest()
    start = TEXT.index("成都")
    empty.window.page.select((Span(start, start + 2),))
    tagging.tag(empty.window.bench, TypeId("ent.gpe"))
    write(read_works(session.opened), schema, tmp_path / "out.jsonl")
    session.create(tmp_path / "neu.anno", schema, "黄欢")
    projects.import_paths(empty.window.bench, [tmp_path / "out.jsonl"])
    shown = dialog(empty)
    assert shown.format == "jsonl"
    accept(empty, shown)
    assert tagged(empty) == [("李波", "ent.gpe", "成都")]


def test_what_cannot_be_read_is_told_in_the_dialog(empty: Person, tmp_path: Path) -> None:
    (tmp_path / "tasks.json").write_text('[{"annotations": [{', "utf-8")
    import_work(empty.window.bench, [tmp_path / "tasks.json"])
    shown = dialog(empty)
    assert shown.format == "label-studio"
    assert "tasks.json" in shown.told.text()
    assert not shown.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    shown.reject()


def test_a_table_that_was_edited_changes_ones_own_annotations(empty: Person, tmp_path: Path, schema: Schema) -> None:
    session = empty.window.session
    (tmp_path / "一.txt").write_text(TEXT, "utf-8")
    empty.window.intake.start([tmp_path / "一.txt"])
    empty.rest()
    start = TEXT.index("成都")
    empty.window.page.select((Span(start, start + 2),))
    tagging.tag(empty.window.bench, TypeId("ent.gpe"))
    table = tmp_path / "out.csv"
    export(placed(read_works(session.opened), schema, TextForm.SOURCE), schema, table, writer=writer_of("csv"))
    (tmp_path / "out.documents.csv").unlink()
    table.write_text(table.read_text("utf-8-sig").replace("GPE", "ORG"), "utf-8")
    for change in (False, True):
        projects.import_paths(empty.window.bench, [table, tmp_path / "out.links.csv"])
        shown = dialog(empty)
        empty.rest()
        assert shown.format == "csv"
        assert shown.change.isVisible()
        shown.change.setChecked(change)
        accept(empty, shown)
        assert tagged(empty) == [("李波", "ent.org" if change else "ent.gpe", "成都")]
        if not change:
            assert "stay as they are: 1" in close_told(empty)
    session.undo()
    assert tagged(empty) == [("李波", "ent.gpe", "成都")]


def test_many_labels_are_given_a_meaning_by_a_file_and_the_rest_is_left_out(empty: Person, tmp_path: Path) -> None:
    spans = [[at, at + 1, f"标签{at}"] for at in range(8)]
    path = tmp_path / "doccano.jsonl"
    path.write_text(json.dumps({"text": TEXT, "label": spans}) + "\n", "utf-8")
    import_work(empty.window.bench, [path])
    shown = dialog(empty)
    ready = shown.buttons.button(QDialogButtonBox.StandardButton.Ok)
    unsuitable = tmp_path / "坏.toml"
    for content, told in (
        ('[types]\n标签1 = "GPE"', "In TOML, words stand in quotes"),
        ("[typs]", "no table of meanings"),
    ):
        unsuitable.write_text(content, "utf-8")
        shown.take_mapping(unsuitable)
        assert told in shown.told.text()
    assert shown.labels.open_words() == 8
    mapping = tmp_path / "好.toml"
    mapping.write_text('[types]\n"标签1" = "GPE"\n"标签2" = "ent.com"\n"标签3" = ""\n', "utf-8")
    shown.take_mapping(mapping)
    assert shown.labels.open_words() == 5
    assert not ready.isEnabled()
    shown.rest.click()
    assert ready.isEnabled()
    assert not shown.rest.isEnabled()
    accept(empty, shown)
    assert [(type_, surface) for _, type_, surface in tagged(empty)] == [("ent.gpe", TEXT[1]), ("ent.com", TEXT[2])]
