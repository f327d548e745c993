"""Export by the dialog: which documents, over what, and what happens where nothing can be written."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from installed import usable_formats
from person import Person
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QLineEdit, QMessageBox

from annotator.formats.api import writer_of
from annotator.formats.reading_text import TextForm
from annotator.formats.verifying.proof import Proof, verify
from annotator.model.document import DocumentState, Source
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store.profiles import profiles
from annotator.ui.dialogs.export import ExportDialog

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
    again.profiles.let_go.click()
    assert again.profiles.name == ""
    again.close()
    person.come_back()
    person.press("Ctrl+Z")
    assert [each.name for each in profiles(person.window.session.opened)] == ["每周"]


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
    dialog.preview.look.click()
    person.rest()
    missing = dialog.preview.missing
    items = (missing.topLevelItem(row) for row in range(missing.topLevelItemCount()))
    listed = [item.text(0) for item in items if item is not None]
    assert listed == ["49"]
    assert dialog.preview.summary.text() == "Left out: nothing of it is read: 1."
    dialog.close()
