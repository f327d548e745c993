"""Export by the dialog: which documents, over what, and what happens where nothing can be written."""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from installed import has_tokenizers, usable_formats
from person import Person
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QInputDialog, QLineEdit, QMessageBox

from annotator.edits.tagging import untag
from annotator.formats.api import writer_of
from annotator.formats.reading_text import TextForm
from annotator.formats.verifying.proof import Proof, verify
from annotator.model.document import DocumentState, Source
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store import documents
from annotator.store.profiles import profiles
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.export_pages.tag_list import TagList

Start = Callable[[Sequence[str]], Person]

TEXTS = ("成都位于四川。", "武汉在湖北。", "臺北在臺灣。")


def asked(person: Person) -> ExportDialog:
    person.press("Ctrl+E", on=person.window)
    return next(found for found in person.window.findChildren(ExportDialog) if found.isVisible())


def accept(dialog: ExportDialog) -> None:
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled()
    button.click()


def ready(dialog: ExportDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def records(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_everything_is_exported_with_a_manifest(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    person.select("四川")
    person.press("d")
    dialog = asked(person)
    dialog.path.setText(str(tmp_path / "导出 一.jsonl"))
    accept(dialog)
    person.rest()
    exported = records(tmp_path / "导出 一.jsonl")
    assert [record["text"] for record in exported] == list(TEXTS)
    assert [(span["start"], span["end"], span["text"]) for span in exported[0]["spans"]] == [(4, 6, "四川")]
    assert "documents 3, annotations 1" in person.status()
    assert len(list(tmp_path.glob("导出 一*"))) == 2


def test_only_the_states_that_are_ticked(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    person.press("Ctrl+Return")
    dialog = asked(person)
    for state in (DocumentState.NEW, DocumentState.IN_PROGRESS):
        dialog.states[state].click()
    dialog.path.setText("done.jsonl")
    accept(dialog)
    person.rest()
    (record,) = records(person.window.session.opened.path.with_name("done.jsonl"))
    assert record["text"] == TEXTS[0]


def test_the_text_as_it_reads(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(["成渝地區的產業(yè)協(xié)作。\n图片 49\n產業(yè)轉型。"])
    bench = person.window.bench
    for surface in ("產業(yè)", "49"):
        start = bench.session.text.index(surface)
        bench.view.select((Span(start, start + len(surface)),))
        person.press("d")
    dialog = asked(person)
    dialog.forms[TextForm.READING].click()
    dialog.path.setText(str(tmp_path / "读.jsonl"))
    accept(dialog)
    person.rest()
    (record,) = records(tmp_path / "读.jsonl")
    assert record["text"] == "成渝地區的產業協作。\n\n產業轉型。"
    assert [(span["start"], span["end"], span["text"]) for span in record["spans"]] == [(5, 7, "產業")]
    assert "annotations 1. Left out: nothing of it is read: 1. 读.dropped.tsv lists them." in person.status()


def test_nothing_ticked_cannot_be_exported(with_texts: Start) -> None:
    dialog = asked(with_texts(TEXTS))
    for box in dialog.states.values():
        box.click()
    assert not ready(dialog)
    dialog.close()


def test_what_would_be_replaced_is_said_and_then_replaced(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    there = tmp_path / "那里.jsonl"
    there.write_text("旧的", encoding="utf-8")
    dialog = asked(person)
    dialog.path.setText(str(there))
    assert dialog.caution == "Will be replaced: 那里.jsonl"
    accept(dialog)
    person.rest()
    assert len(records(there)) == 3


def test_a_place_that_cannot_be_is_said_before_it_is_tried(with_texts: Start, tmp_path: Path) -> None:
    dialog = asked(with_texts(TEXTS))
    for place in (tmp_path / "没有" / "a.jsonl", tmp_path, "~nobody", tmp_path / ("长" * 300) / "a.jsonl"):
        dialog.path.setText(str(place))
        assert ready(dialog) == (place == "~nobody")
        assert bool(dialog.caution) == (place != "~nobody")
    dialog.close()


def test_what_cannot_be_written_is_told(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    dialog = asked(person)
    dialog.path.setText(str(tmp_path / ("长" * 90 + ".jsonl")))
    accept(dialog)
    person.rest()
    box = next(found for found in person.window.findChildren(QMessageBox) if found.isVisible())
    assert "cannot be written" in box.text()
    assert "Choose another" in box.informativeText()
    box.close()
    assert not list(tmp_path.glob("*.new"))


def test_an_export_does_not_replace_a_project(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    dialog = asked(person)
    dialog.path.setText(str(person.window.session.opened.path))
    accept(dialog)
    person.rest()
    box = next(found for found in person.window.findChildren(QMessageBox) if found.isVisible())
    assert "is a project" in box.text()
    box.close()
    assert person.window.session.text == TEXTS[0]


def test_a_stopped_export_leaves_what_was_there(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    person.window.intake.add([Source("", f"第{number}篇。" * 100, f"{number}.txt") for number in range(3000)])
    there = tmp_path / "那里.jsonl"
    there.write_text("旧的", encoding="utf-8")
    person.rest()
    dialog = asked(person)
    dialog.path.setText(str(there))
    accept(dialog)
    person.tasks.under_way[0].cancel()
    person.rest()
    assert there.read_text("utf-8") == "旧的"
    assert person.status() == "The export was stopped; no file was changed."
    assert [each.name for each in tmp_path.glob("*那里*")] == ["那里.jsonl"]


def test_escape_leaves_without_exporting(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    dialog = asked(person)
    person.press("Esc", on=dialog)
    QCoreApplication.processEvents()
    assert not list(tmp_path.glob("*.jsonl"))


def choose(dialog: ExportDialog, id: str) -> None:
    formats = dialog.how.list
    row = next(row for row in range(formats.count()) if formats.item(row).data(Qt.ItemDataRole.UserRole) == id)
    formats.setCurrentRow(row)


def test_another_format_has_another_place_and_its_own_options(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    dialog = asked(person)
    project = person.window.session.opened.path
    assert Path(dialog.path.text()) == project.with_suffix(".jsonl")
    choose(dialog, "dataset")
    assert Path(dialog.path.text()) == project.with_name(f"{project.stem}-dataset")
    seed = dialog.how.options.controls["seed"]
    assert isinstance(seed, QLineEdit)
    seed.setText("7")
    accept(dialog)
    person.rest()
    folder = project.with_name(f"{project.stem}-dataset")
    assert "seed `7`" in (folder / "README.md").read_text("utf-8")
    assert {error.code for error in verify(folder, Proof())} == set()


def test_every_format_is_shown_with_an_example_and_exported(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    for writer in map(writer_of, usable_formats()):
        dialog = asked(person)
        choose(dialog, writer.ID)
        assert dialog.how.example.toPlainText()
        assert dialog.how.loses.text()
        dialog.path.setText(str(tmp_path / f"out-{writer.ID}"))
        accept(dialog)
        person.rest()
        assert (tmp_path / f"out-{writer.ID}").exists(), writer.ID
        person.come_back()


def test_of_every_format_the_first_records_are_shown(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.select("四川")
    person.press("d")
    dialog = asked(person)
    dialog.pages.setCurrentWidget(dialog.preview)
    for id in usable_formats():
        choose(dialog, id)
        person.rest()
        assert "川" in dialog.preview.text.toPlainText(), id
    dialog.close()


def test_the_dialog_follows_what_is_done_in_the_window_beside_it(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    dialog = asked(person)
    dialog.what.range.setCurrentIndex(1)
    bench = person.window.bench
    following = documents.document_ids(bench.session.opened)[1]
    bench.session.show(following)
    assert dialog.what.selection().documents == frozenset([following])
    assert dialog.states[DocumentState.DONE].text() == "Done (0)"
    person.come_back()
    person.press("Ctrl+Return")
    assert dialog.states[DocumentState.DONE].text() == "Done (1)"
    dialog.close()


def test_all_of_it_is_done_by_keys(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    dialog = asked(person)
    person.wait(dialog.isActiveWindow)
    assert dialog.pages.tabBar().hasFocus()
    person.press("Right", "Tab")
    assert dialog.how.list.hasFocus()
    while dialog.how.writer.ID != "conll":
        person.press("Down")
    person.press("Tab", "Tab", "Tab")
    assert dialog.how.options.controls["unit"].hasFocus()
    person.press("Down")
    person.press("Alt+T")
    assert dialog.path.hasFocus()
    person.press("Ctrl+A")
    person.compose(str(tmp_path / "键"))
    person.press("Return")
    person.rest()
    assert "成都\tO\n" in (tmp_path / "键" / "entity.conll").read_text("utf-8")


def test_what_is_chosen_is_kept_as_a_profile_and_taken_again(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.select("四川")
    person.press("d")
    dialog = asked(person)
    dialog.states[DocumentState.NEW].click()
    dialog.what.one_of_family.click()
    dialog.what.types.all.click()
    dialog.what.types.choose([TypeId("ent.gpe")])
    dialog.how.forms[TextForm.READING].click()
    choose(dialog, "conll")
    wanted = dialog.what.selection()
    dialog.profiles.keep.click()
    asking = next(found for found in dialog.findChildren(QInputDialog) if found.isVisible())
    asking.setTextValue("每周")
    asking.accept()
    assert dialog.profiles.name == "每周"
    dialog.close()
    person.come_back()
    again = asked(person)
    assert again.what.selection() != wanted
    again.profiles.names.setCurrentIndex(again.profiles.names.findText("每周"))
    assert again.what.selection() == wanted
    assert (again.how.writer.ID, again.how.form) == ("conll", TextForm.READING)
    again.profiles.rename.click()
    asking = next(found for found in again.findChildren(QInputDialog) if found.isVisible())
    asking.setTextValue(" 每月 ")
    asking.accept()
    assert again.profiles.name == "每月"
    again.profiles.let_go.click()
    assert again.profiles.name == ""
    again.close()
    person.come_back()
    for name in ("每月", "每周"):
        person.press("Ctrl+Z")
        assert [each.name for each in profiles(person.window.session.opened)] == [name]


def test_the_first_records_are_shown_and_what_will_not_be_there(with_texts: Start) -> None:
    person = with_texts(["\n".join(["成都位于四川。", "图片 49"])])
    bench = person.window.bench
    for surface in ("四川", "49"):
        start = bench.session.text.index(surface)
        bench.view.select((Span(start, start + len(surface)),))
        person.press("d")
    dialog = asked(person)
    dialog.how.forms[TextForm.READING].click()
    dialog.pages.setCurrentWidget(dialog.preview)
    person.rest()
    assert "成都位于四川" in dialog.preview.text.toPlainText()
    missing = dialog.preview.missing
    missing.look.click()
    person.rest()
    assert listed(missing.list) == [["49", "GPE 11-13", "Left out: nothing of it is read", "文 1"]]
    assert missing.summary.text() == "Left out: nothing of it is read: 1."
    bench.view.set_focus(None)
    person.press("Down", "Return", on=missing.list)
    assert bench.in_hand is not None
    assert bench.in_hand.surface == "49"
    assert dialog.isVisible()
    dialog.close()


def listed(of: TagList) -> list[list[str]]:
    items = filter(None, (of.topLevelItem(row) for row in range(of.topLevelItemCount())))
    return [[item.text(column) for column in range(of.columnCount())] for item in items]


def test_what_a_tokenizer_would_cut_is_listed_and_shown_in_the_text(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(["德阳在四川。", "成都投资。"])
    bench = person.window.bench
    person.press("Ctrl+PgDown")
    bench.view.select((Span(1, 3),))
    person.press("d")
    person.press("Ctrl+PgUp")
    dialog = asked(person)
    page = dialog.tokens
    dialog.pages.setCurrentWidget(page)
    page.look.click()
    person.rest()
    assert page.summary.text() == "Cut: 0 of 1 annotations. With characters it does not know: 0."
    page.tokenizers.setCurrentIndex(1)
    assert page.summary.text() == ""
    page.look.click()
    person.rest()
    assert listed(page.list) == [["GPE", "都投", "成都|投资|。", "文 2"]]
    person.press("Down", "Return", on=page.list)
    assert bench.in_hand is not None
    assert (bench.session.shown.title, bench.in_hand.surface) == ("文 2", "都投")
    bench.session.do(untag, bench.session.opened, [bench.in_hand.id])
    assert page.summary.text() == "The work has changed; list it again."
    assert asked(person) is dialog
    (tmp_path / "tokenizer.json").write_text("{}", "utf-8")
    page.tokenizers.setCurrentIndex(2)
    assert not page.look.isEnabled()
    page.file.setText(str(tmp_path / "tokenizer.json"))
    page.look.click()
    person.rest()
    there = "tokenizer.json is no tokenizer" if has_tokenizers() else "This needs what is not installed: tokenizers."
    assert page.summary.text().startswith(there)
    dialog.close()


def test_what_is_gone_through_can_be_stopped_and_leaves_with_its_project(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.window.intake.add([Source("", f"第{number}篇。" * 100, f"{number}.txt") for number in range(2000)])
    person.rest()
    dialog = asked(person)
    dialog.pages.setCurrentWidget(dialog.tokens)
    dialog.tokens.look.click()
    assert dialog.tokens.running.isVisible()
    dialog.tokens.running.stop.click()
    person.rest()
    assert dialog.tokens.summary.text() == "Stopped before the end."
    assert not dialog.tokens.running.isVisible()
    dialog.tokens.look.click()
    (task,) = person.tasks.under_way
    person.window.session.close()
    assert not dialog.isVisible()
    assert task.progress.cancelled
    person.rest()


def test_a_format_that_is_not_installed_says_so_at_once(with_texts: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    for library in ("cassis", "tokenizers", "pyarrow"):
        monkeypatch.setitem(sys.modules, library, None)
    dialog = asked(with_texts(TEXTS))
    choose(dialog, "cas")
    assert dialog.how.list.currentItem().text().endswith("(not installed)")
    assert 'pip install "annotator[cas]"' in dialog.caution
    assert not ready(dialog)
    choose(dialog, "tables")
    box = dialog.how.options.controls["form"]
    assert isinstance(box, QComboBox)
    assert not box.model().flags(box.model().index(2, 0)) & Qt.ItemFlag.ItemIsEnabled
    choose(dialog, "dataset")
    assert ready(dialog)
    assert not dialog.how.options.controls["parquet"].isEnabled()
    dialog.tokens.tokenizers.setCurrentIndex(2)
    assert "annotator[tokenizers]" in dialog.tokens.summary.text()
    dialog.close()
