"""What is said of whole documents, references to known names, and attributes that are asked for only at times."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from person import Person
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from annotator.edits import names
from annotator.edits.settings import require_for_done
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AttributeId, TypeId
from annotator.model.known_name import NameEntry
from annotator.model.problem import Demand
from annotator.model.schema import AttributeKind, Schema
from annotator.store import labels
from annotator.store import names as names_store
from annotator.ui.dialogs.known_names import KnownNamesDialog
from annotator.ui.panels.name_field import NameField

Start = Callable[[Sequence[str]], Person]
Sit = Callable[[], Person]

KB = AttributeId("at.kb")


def said(person: Person) -> dict[str, str]:
    """The labels of the document in hand."""
    session = person.window.session
    return {each.attribute: each.value for each in labels.labels(session.opened, session.shown.id)}


def test_a_document_is_labelled_by_keys(with_texts: Start) -> None:
    person = with_texts(["成都市", "重庆市"])
    person.press("Ctrl+L")
    genre = QApplication.focusWidget()
    assert isinstance(genre, QComboBox)
    row = genre.findData("POLICY")
    person.press(*["Down"] * (row - genre.currentIndex()), on=genre)
    person.press("Return", on=genre)
    person.page.setFocus()
    assert said(person) == {"da.genre": "POLICY"}
    person.press("Ctrl+PgDown")
    assert said(person) == {}
    person.press("Ctrl+PgUp")
    assert said(person) == {"da.genre": "POLICY"}
    person.undo()
    assert said(person) != {"da.genre": "POLICY"}


def with_names(sit: Sit, schema: Schema, tmp_path: Path, text: str) -> Person:
    """A project with two known names, under a schema in which entities point at one."""
    kinds = {KB: AttributeKind.NAME}
    attributes = tuple(
        replace(each, kind=kinds.get(each.id, each.kind), pattern="" if each.id in kinds else each.pattern)
        for each in schema.attributes
    )
    person = sit()
    person.window.session.create(tmp_path / "names.anno", replace(schema, attributes=attributes), "李波")
    project = person.window.session.opened
    gpe = TypeId("ent.gpe")
    entries = [
        NameEntry(name="成都市", key="gbt2260:510100", type=gpe),
        NameEntry(name="重庆市", key="gbt2260:500000", aliases=("渝",), type=gpe),
    ]
    names.add(project, entries, names.Taken())
    person.window.intake.add([Source("文", text, "a.txt")])
    person.page.setFocus()
    person.rest()
    return person


def name_line(person: Person) -> QLineEdit:
    fields = person.window.bench.inspector.findChildren(NameField)
    return next(line for field in fields for line in field.findChildren(QLineEdit) if line.isVisible())


def write(line: QLineEdit, words: str) -> None:
    """Type as with a Chinese input method."""
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QApplication.sendEvent(line, event)


def test_an_entity_points_at_a_known_name(sit: Sit, schema: Schema, tmp_path: Path) -> None:
    person = with_names(sit, schema, tmp_path, "成都位于四川")
    person.select("成都")
    person.press("d")
    line = name_line(person)
    line.setFocus()
    offered = line.completer()
    assert [offered.model().index(row, 0).data() for row in range(offered.model().rowCount())] == [
        "成都市  (gbt2260:510100)"
    ]
    line.selectAll()
    write(line, "渝")
    line.completer().activated.emit(offered.model().index(0, 0).data())
    (tag,) = person.annotations()
    assert tag.attributes[KB] == "gbt2260:500000"
    assert line.text() == "重庆市  (gbt2260:500000)"
    person.undo()
    (tag,) = person.annotations()
    assert KB not in tag.attributes


def test_an_upper_value_is_asked_for_only_of_a_range(with_texts: Start, schema: Schema) -> None:
    person = with_texts(["增长5%以上"])
    person.select("5%以上")
    person.press("2")
    upper = schema.attribute(AttributeId("at.value_high")).label_in("en")
    asked = person.window.bench.inspector
    before = upper in [box.accessibleName() for box in asked.findChildren(QLineEdit) if box.isVisible()]
    when = schema.attribute(AttributeId("at.value_high")).when
    assert before is (when is None)


def test_what_is_not_free_of_problems_is_not_done(with_texts: Start) -> None:
    person = with_texts(["李波说成都市增长", "重庆市"])
    session = person.window.session
    session.do(require_for_done, session.opened, Demand.NO_PROBLEMS)
    person.select("李波说成都市增长")
    person.press("a")
    here = session.shown.id
    person.press("Ctrl+Return")
    assert session.shown.id == here
    assert session.shown.state is DocumentState.IN_PROGRESS
    assert person.status()


def test_known_names_are_written_in_a_list(sit: Sit, schema: Schema, tmp_path: Path) -> None:
    person = with_names(sit, schema, tmp_path, "蓉城")
    person.press("Ctrl+Shift+N")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KnownNamesDialog)
    assert [known.name for known in dialog.model.names] == ["重庆市", "成都市"]
    person.press("c", "h", "e", on=dialog.search)
    dialog.search.setText("成都")
    assert [known.name for known in dialog.model.names] == ["成都市"]
    dialog.model.setData(dialog.model.index(0, 1), "蓉城 | 成都")
    dialog.reject()
    person.come_back()
    person.select("蓉城")
    person.press("d", "Alt+K")
    (tag,) = person.annotations()
    assert tag.attributes[KB] == "gbt2260:510100"
    person.undo()
    person.undo()
    person.undo()
    assert names_store.find(person.window.session.opened, "蓉城") == []


def test_names_come_in_from_a_file_and_what_is_wrong_is_told(sit: Sit, schema: Schema, tmp_path: Path) -> None:
    person = with_names(sit, schema, tmp_path, "德阳")
    file = tmp_path / "names.csv"
    file.write_text("name,key,type\n德阳市,gbt2260:510600,GPE\n,gbt2260:1,GPE\n", encoding="utf-8")
    person.press("Ctrl+Shift+N")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KnownNamesDialog)
    dialog.bring_in(file)
    person.rest()
    assert len(dialog.model.names) == 3
    assert "names.csv" in person.status()
    assert "3" in person.status()
    dialog.write_to(tmp_path / "all.jsonl")
    person.rest()
    assert len((tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()) == 3
    dialog.reject()
