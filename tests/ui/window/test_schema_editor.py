"""The schema is edited in the window: what is touched is said first, tags are carried along, one undo takes it back."""

from collections.abc import Callable, Sequence

import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.model.ids import LayerId, TypeId
from annotator.model.schema_change.operations import MergeTypes, Remove
from annotator.ui.schema_editor import making
from annotator.ui.schema_editor.controls import LineControl, SelectorsControl, SwitchControl
from annotator.ui.schema_editor.editor import SchemaEditor

Start = Callable[[Sequence[str]], Person]

GPE, ORG, GOV = TypeId("ent.gpe"), TypeId("ent.org"), TypeId("ent.gov")


@pytest.fixture
def editing(with_texts: Start) -> tuple[Person, SchemaEditor]:
    """A document with two tags, and the editor open."""
    person = with_texts(["成都市和统计局"])
    for words, key in (("成都市", "d"), ("统计局", "o")):
        person.select(words)
        person.press(key)
    return person, opened(person)


def opened(person: Person) -> SchemaEditor:
    person.press("Ctrl+Shift+E")
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, SchemaEditor)
    return editor


def write(editor: SchemaEditor, key: str, typed: str) -> None:
    """Type into a field of the form and leave it."""
    control = editor.form.control(key)
    assert isinstance(control, LineControl)
    control.line.setText(typed)
    control.line.editingFinished.emit()


def drafted(editor: SchemaEditor) -> list[str]:
    return [editor.changes.item(row).text() for row in range(editor.changes.count())]


def make(person: Person, editor: SchemaEditor) -> None:
    person.wait(editor.make.isEnabled)
    editor.make.click()
    person.come_back()


def test_a_type_is_renamed_and_its_tags_follow(editing: tuple[Person, SchemaEditor]) -> None:
    person, editor = editing
    editor.tree.choose(GPE)
    write(editor, "code", "AREA")
    write(editor, "label_en", "Area")
    assert len(drafted(editor)) == 1
    assert person.tagged() == "【成都市|GPE】和【统计局|ORG】"
    make(person, editor)
    assert person.tagged() == "【成都市|AREA】和【统计局|ORG】"
    person.undo()
    assert person.tagged() == "【成都市|GPE】和【统计局|ORG】"


def test_what_a_merge_touches_is_said_first_and_one_undo_takes_it_back(editing: tuple[Person, SchemaEditor]) -> None:
    person, editor = editing
    editor.draft.do(MergeTypes((ORG,), GOV))
    write(editor, "label", "实体们")
    person.wait(editor.make.isEnabled)
    assert "1 annotations" in editor.said.text()
    assert "in 1 documents" in editor.said.text()
    make(person, editor)
    assert person.tagged() == "【成都市|GPE】和【统计局|GOV】"
    assert not person.window.session.schema.type(ORG).usable
    person.undo()
    assert person.tagged() == "【成都市|GPE】和【统计局|ORG】"
    assert person.window.session.schema.type(ORG).usable


def test_a_new_type_has_a_key_at_once(editing: tuple[Person, SchemaEditor]) -> None:
    person, editor = editing
    editor.tree.choose("layer:entity")
    editor.put(making.new_type(editor.draft.schema, person.window.session.schema.layers[0].id, "SHIP"))
    write(editor, "label_en", "Ship")
    write(editor, "key", "0")
    make(person, editor)
    person.select("和")
    person.press("0")
    assert "【和|SHIP】" in person.tagged()


def test_what_cannot_be_is_said_and_nothing_is_made(editing: tuple[Person, SchemaEditor]) -> None:
    person, editor = editing
    editor.tree.choose(GPE)
    write(editor, "key", "o")
    assert not editor.make.isEnabled()
    assert editor.said.text()
    editor.changes.setCurrentRow(0)
    person.press("Del", on=editor.changes)
    assert drafted(editor) == []
    editor.draft.do(Remove(GPE))
    editor.tree.choose(ORG)
    write(editor, "label_en", "Other body")
    person.wait(lambda: "…" not in editor.said.text())
    assert not editor.make.isEnabled()
    editor.reject()
    person.come_back()
    assert person.tagged() == "【成都市|GPE】和【统计局|ORG】"


def test_a_type_that_is_retired_is_offered_no_more(editing: tuple[Person, SchemaEditor]) -> None:
    person, editor = editing
    editor.tree.choose(GPE)
    control = editor.form.control("retired")
    assert isinstance(control, SwitchControl)
    control.box.click()
    make(person, editor)
    assert person.tagged() == "【成都市|GPE】和【统计局|ORG】"
    person.select("和")
    person.press("d")
    assert person.tagged() == "【成都市|GPE】和【统计局|ORG】"


def test_a_new_attribute_is_asked_for_where_it_was_ticked(editing: tuple[Person, SchemaEditor]) -> None:
    person, editor = editing
    editor.put(making.new_attribute(editor.draft.schema, LayerId("figure"), "SOURCE"))
    control = editor.form.control("on")
    assert isinstance(control, SelectorsControl)
    ticks = {control.list.item(row).data(Qt.ItemDataRole.UserRole): row for row in range(control.list.count())}
    assert control.list.item(ticks["layer:figure"]).checkState() is Qt.CheckState.Checked
    control.list.item(ticks["ent.gpe"]).setCheckState(Qt.CheckState.Checked)
    write(editor, "label_en", "Where from")
    make(person, editor)
    person.window.bench.view.set_focus(person.annotations()[0].id)
    labels = [line.accessibleName() for line in person.window.bench.inspector.findChildren(QLineEdit)]
    assert "Where from" in labels
