"""The annotation in hand, described by keys: every kind of attribute, its type and note; and nothing typed is lost."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotator.model.annotation import Annotation
from annotator.model.document import Source
from annotator.model.ids import AttributeId
from annotator.model.schema import AttributeKind, Choice, Schema

Start = Callable[[Sequence[str]], Person]
Sit = Callable[[], Person]

TEXT = "投资8亿元，增长4.5%。成都位于四川。"


def every_kind(schema: Schema) -> Schema:
    """The schema with a date and several choices on figures, too, which the one that is shipped does not have."""
    like = schema.attribute(AttributeId("at.unit"))
    choices = (
        Choice(id="A", label="甲", label_en="A"),
        Choice(id="B", label="乙", label_en="B"),
        Choice(id="C", label="丙", label_en="C", retired=True),
    )
    topic = replace(like, id=AttributeId("at.topic"), code="topic", label="题", label_en="Topic")
    day = replace(like, id=AttributeId("at.day"), code="day", label="日", label_en="Day", kind=AttributeKind.DATE)
    several = replace(topic, kind=AttributeKind.MULTI, choices=choices)
    return replace(schema, attributes=(several, day, *schema.attributes))


@pytest.fixture
def figure(sit: Sit, tmp_path: Path, schema: Schema) -> Person:
    """A window with a figure in hand, and another text behind it."""
    person = sit()
    person.window.session.create(tmp_path / "项目.anno", every_kind(schema), "李波")
    person.window.intake.add([Source("文", TEXT, "1.txt"), Source("二", "别的。", "2.txt")])
    person.rest()
    person.select("8亿元")
    person.press("1")
    return person


def in_hand(person: Person) -> Annotation:
    found = person.window.bench.in_hand
    assert found is not None
    return found


def field(person: Person, name: str) -> QWidget:
    """The field with this name, as a screen reader would find it."""
    inspector = person.window.bench.inspector
    kinds = (QLineEdit, QComboBox, QPlainTextEdit, QCheckBox)
    found = [each for kind in kinds for each in inspector.findChildren(kind) if each.accessibleName() == name]
    assert len(found) == 1, name
    return found[0]


def line(person: Person, name: str) -> QLineEdit:
    found = field(person, name)
    assert isinstance(found, QLineEdit)
    found.setFocus()
    found.selectAll()
    return found


def label(person: Person, id: str) -> str:
    return person.window.session.schema.attribute(AttributeId(id)).label_in("en")


def commit(widget: QWidget, text: str) -> None:
    """What an input method gives."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def test_enter_on_the_page_goes_to_the_fields_and_escape_comes_back(figure: Person) -> None:
    figure.press("Return")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert figure.window.bench.inspector.isAncestorOf(focused)
    figure.press("Esc")
    assert figure.page.hasFocus()


def test_a_decimal_is_kept_in_one_spelling(figure: Person) -> None:
    typed = line(figure, label(figure, "at.value"))
    QTest.keyClicks(typed, "+0800000000.50")
    figure.press("Return")
    assert in_hand(figure).attributes[AttributeId("at.value")] == "800000000.5"
    assert typed.text() == "800000000.5"
    assert figure.page.hasFocus()


def test_a_bad_decimal_is_refused_in_words_and_the_old_value_is_back(figure: Person) -> None:
    name = label(figure, "at.value")
    QTest.keyClicks(line(figure, name), "800000000")
    figure.press("Return")
    QTest.keyClicks(line(figure, name), "8yi")
    figure.press("Return")
    assert figure.status() == f"“8yi” is not a value of “{name}”. Expected: 0.0"
    assert line(figure, name).text() == "800000000"
    assert in_hand(figure).attributes[AttributeId("at.value")] == "800000000"


def test_a_date_is_checked_too(figure: Person) -> None:
    QTest.keyClicks(line(figure, "Day"), "2025-02-30")
    figure.press("Return")
    assert "“2025-02-30” is not a value of “Day”" in figure.status()
    QTest.keyClicks(line(figure, "Day"), "2025-02-28")
    figure.press("Return")
    assert in_hand(figure).attributes[AttributeId("at.day")] == "2025-02-28"


def test_a_choice_is_made_by_the_arrows_and_taken_back_by_undo(figure: Person) -> None:
    box = field(figure, label(figure, "at.bound"))
    box.setFocus()
    figure.press("Down")
    chosen = in_hand(figure).attributes[AttributeId("at.bound")]
    assert chosen != "EQUAL"
    figure.press("Esc", "Ctrl+Z")
    assert "at.bound" not in in_hand(figure).attributes


def test_a_switch_is_flipped_by_space(figure: Person) -> None:
    box = field(figure, label(figure, "at.approx"))
    box.setFocus()
    figure.press("Space")
    assert in_hand(figure).attributes[AttributeId("at.approx")] == "true"
    figure.press("Space")
    assert "at.approx" not in in_hand(figure).attributes


def test_several_choices_are_ticked_by_space(figure: Person) -> None:
    shown = {box.text(): box for box in figure.window.bench.inspector.findChildren(QCheckBox) if box.isVisible()}
    assert "C" not in shown
    shown["B"].setFocus()
    figure.press("Space")
    shown["A"].setFocus()
    figure.press("Space")
    assert in_hand(figure).attributes[AttributeId("at.topic")] == "A|B"
    figure.press("Space")
    assert in_hand(figure).attributes[AttributeId("at.topic")] == "B"


def test_the_type_is_changed_by_keys_and_the_fields_follow(figure: Person) -> None:
    box = field(figure, "Type")
    assert isinstance(box, QComboBox)
    box.setFocus()
    before = in_hand(figure).type
    figure.press("Up")
    assert in_hand(figure).type != before
    assert box.currentData() == in_hand(figure).type
    figure.press("Esc", "Ctrl+Z")
    assert in_hand(figure).type == before


def test_a_type_that_cannot_be_is_refused_and_the_old_one_is_shown(figure: Person) -> None:
    figure.select("投资8亿元")
    figure.press("g")
    box = field(figure, "Type")
    assert isinstance(box, QComboBox)
    before = in_hand(figure).type
    row = box.findData("fig.count")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert "8亿元" in figure.status()
    assert in_hand(figure).type == before
    assert box.currentData() == before


def test_a_note_is_taken_in_chinese_and_kept_when_the_field_is_left(figure: Person) -> None:
    note = field(figure, "Note")
    assert note.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    note.setFocus()
    commit(note, "口径不明，")
    commit(note, "待查")
    figure.press("Esc")
    assert figure.page.hasFocus()
    assert in_hand(figure).note == "口径不明，待查"
    figure.press("Ctrl+Z")
    assert in_hand(figure).note == ""


@pytest.mark.parametrize("name", ["Note", "Unit"])
def test_what_is_typed_is_kept_when_the_window_is_closed_at_once(figure: Person, sit: Sit, name: str) -> None:
    path = figure.window.session.opened.path
    typed = field(figure, name if name == "Note" else label(figure, "at.unit"))
    typed.setFocus()
    if isinstance(typed, QLineEdit):
        typed.selectAll()
    commit(typed, "百亿元")
    figure.window.close()
    person = sit()
    person.window.open(path)
    (tag,) = person.annotations()
    assert "百亿元" in (tag.note, tag.attributes.get(AttributeId("at.unit")))


@pytest.mark.parametrize("keys", ["Ctrl+PgDown", "Ctrl+Return", "Ctrl+W"])
def test_what_is_typed_is_kept_when_one_goes_elsewhere(figure: Person, keys: str) -> None:
    path = figure.window.session.opened.path
    typed = line(figure, label(figure, "at.value"))
    QTest.keyClicks(typed, "800000000")
    figure.press(keys, on=typed)
    assert figure.window.session.text != TEXT
    figure.window.open(path)
    figure.window.session.show(min(figure.window.bench.documents.model.ids))
    (tag,) = figure.annotations()
    assert tag.attributes[AttributeId("at.value")] == "800000000"


def test_what_is_typed_is_kept_when_another_annotation_is_taken_in_hand(figure: Person) -> None:
    first = in_hand(figure).id
    figure.select("4.5%")
    figure.press("2", ",")
    assert in_hand(figure).id == first
    QTest.keyClicks(line(figure, label(figure, "at.value")), "800000000")
    figure.window.bench.inspector.show_annotation(max(figure.window.session.annotations))
    assert figure.window.session.annotations[first].attributes[AttributeId("at.value")] == "800000000"
    assert line(figure, label(figure, "at.value")).text() == "4.5"


def test_the_wheel_goes_over_fields_without_changing_them(figure: Person) -> None:
    before = in_hand(figure)
    for name in ("Type", label(figure, "at.bound")):
        box = field(figure, name)
        box.setFocus()
        turn = QWheelEvent(
            QPointF(5, 5),
            QPointF(box.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(box, turn)
    assert in_hand(figure) == before


def test_who_made_it_is_said(figure: Person) -> None:
    said = [each.text() for each in figure.window.bench.inspector.findChildren(QLabel)]
    assert "8亿元" in said
    assert any("李波" in each and "2–5" in each for each in said)
