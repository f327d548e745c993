"""The reading view in the real window: what is shown changes, the source text and the tags do not."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from person import Person
from pointer import Pointer
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from annotator.edits import repairs
from annotator.model.ids import AttributeId
from annotator.model.schema import Schema
from annotator.model.span import Span, hull
from annotator.store import documents
from annotator.text.repairs.decided import Placed
from annotator.ui.panels.document_bar import DocumentBar
from annotator.ui.panels.reading_switch import ReadingSwitch

Start = Callable[[Sequence[str]], Person]

CAME = (
    "成都產(chǎn)業(yè)協(xié)作發(fā)展，經(jīng)濟區(qū)的產(chǎn)業(yè)增長46.2%。\n"
    "第二段：建設(shè)成都，產(chǎn)業(yè)協(xié)作。"
)
READ = "成都產業協作發展，經濟區的產業增長46.2%。\n第二段：建設成都，產業協作。"
SIMPLIFIED = "成都产业协作发展，经济区的产业增长46.2%。\n第二段：建设成都，产业协作。"
NOISY = "产业协同发展的战略分析\n\n甲方的总投资2.6万亿元。\n\n第三段也在这里，还是没有别的。\n\n【责编:李波 2020年】"


@pytest.fixture
def with_seeds(sit: Callable[[], Person], tmp_path: Path, schema: Schema, real_seeds: Path) -> Callable[[str], Person]:
    """A window with the real texts in its project, of which one is in hand and has the keys."""

    def start(name: str) -> Person:
        person = sit()
        session = person.window.session
        session.create(tmp_path / "real.anno", schema, "李波")
        person.window.intake.start([real_seeds])
        person.rest()
        session.show(next(each.id for each in documents.documents(session.opened) if each.name.startswith(name)))
        person.page.setFocus(Qt.FocusReason.OtherFocusReason)
        person.rest()
        return person

    return start


def surfaces(person: Person) -> list[str]:
    return [each.surface for each in person.annotations()]


def repair_at(person: Person, offset: int) -> Placed:
    """The repair that touches an offset of the source text."""
    return next(each for each in person.window.view.decided.repairs if each.start <= offset <= each.end)


def leave(person: Person, place: Placed) -> None:
    """Say that a place is right as it came."""
    session = person.window.session
    assert session.do(repairs.set_applied, session.opened, session.shown.id, [place], False)
    person.rest()


def test_a_tag_across_repairs_covers_all_that_came_there(with_texts: Start) -> None:
    person = with_texts([CAME])
    assert person.page.text == READ
    person.select("產業協作")
    person.press("j")
    (tag,) = person.annotations()
    assert tag.surface == "產(chǎn)業(yè)協(xié)作"
    assert tag.span == Span(CAME.index("產"), CAME.index("發"))
    assert person.page.mark_in_hand is not None
    assert hull(person.page.mark_in_hand.fragments) == Span(2, 6)


def test_tags_stay_where_they_are_in_every_view(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.select("產業協作")
    person.press("j", "Esc")
    before = person.annotations()
    for key, text, words in (
        ("F4", CAME, "產(chǎn)業(yè)協(xié)作"),
        ("F4", READ, "產業協作"),
        ("Alt+2", SIMPLIFIED, "产业协作"),
        ("Alt+3", READ, "產業協作"),
        ("Alt+1", READ, "產業協作"),
    ):
        person.press(key, on=person.window)
        person.rest()
        assert person.page.text == text
        (mark,) = (each for each in person.page.sheet.index.overlapping(0, len(text)) if not each.unconfirmed)
        assert text[mark.start : mark.end] == words
        assert person.annotations() == before


def test_what_is_tagged_in_the_other_script_keeps_the_characters_that_came(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.press("Alt+2", on=person.window)
    person.select("产业协作")
    person.press("j")
    assert surfaces(person) == ["產(chǎn)業(yè)協(xié)作"]


def test_the_view_is_remembered(with_texts: Start) -> None:
    person = with_texts([CAME, "臺灣的產(chǎn)業(yè)與經(jīng)濟。"])
    person.press("F4", "Alt+2", on=person.window)
    person.press("Ctrl+PgDown", on=person.window)
    person.rest()
    assert person.page.text == "台湾的产(chǎn)业(yè)与经(jīng)济。"
    assert person.window.readings.wanted.repaired is False


def test_selection_and_mark_in_hand_stay_when_the_view_is_switched(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.select("業協作發")
    chosen = person.window.view.selection
    person.press("F4", on=person.window)
    assert person.page.selected_text() == "業(yè)協(xié)作發(fā)"
    person.press("Alt+2", "F4", on=person.window)
    assert person.page.selected_text() == "业协作发"
    assert person.window.view.selection == chosen
    person.press("j")
    held = person.page.focus
    person.press("F4", on=person.window)
    assert person.page.focus == held
    person.press("Del")
    assert person.annotations() == []


def test_the_first_visible_character_stays_when_the_view_is_switched(with_seeds: Callable[[str], Person]) -> None:
    person = with_seeds("003")
    view = person.window.view
    person.press("PgDown", "PgDown", "PgDown")
    before = view.view_state()
    assert before.first > 0
    for _ in range(3):
        person.press("F4", on=person.window)
        person.rest()
        assert view.view_state().first == before.first
    person.press("Alt+2", on=person.window)
    person.rest()
    assert view.view_state().first == before.first


def test_an_edge_that_is_not_moved_stays_inside_what_is_shown_as_one(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.press("F4", on=person.window)
    person.select("產(chǎn)業")
    person.press("j", "Esc")
    person.press("F4", on=person.window)
    person.press("Ctrl+Home")
    while person.window.bench.in_hand is None:
        person.press(".")
    person.press("[")
    assert surfaces(person) == ["都產(chǎn)業"]
    person.press("Alt+[", "Alt+[")
    assert surfaces(person) == ["業"]
    person.press("]")
    assert surfaces(person) == ["業(yè)協(xié)"]
    person.press("Alt+]")
    assert surfaces(person) == ["業(yè)"]
    person.press("Alt+]", "Alt+[")
    assert surfaces(person) == ["業(yè)"]


def test_a_dragged_handle_leaves_the_other_end_inside_what_is_shown_as_one(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.press("F4", on=person.window)
    person.select("產(chǎn)業")
    person.press("j", "Esc")
    person.press("F4", on=person.window)
    person.press("Ctrl+Home")
    while person.window.bench.in_hand is None:
        person.press(".")
    start, end = (person.page.edge_point(offset, closing=False) for offset in (2, 0))
    window = person.page.viewport()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(window, end + QPoint(9, 0))
    QTest.mouseMove(window, end)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert surfaces(person) == ["成都產(chǎn)業"]


def test_a_word_is_what_is_read_as_one(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.press("h")
    person.hint("發展")
    person.press("j")
    assert surfaces(person) == ["發(fā)展"]
    Pointer(person.page).click("經濟區")
    assert person.page.selected_text() == "經濟區"
    person.press("y", "Esc")
    person.go_to(READ.index("增長"))
    person.press("Ctrl+Shift+Left", "j")
    assert surfaces(person) == ["發(fā)展", "經(jīng)濟區(qū)", "產(chǎn)業(yè)"]


def test_hints_stay_on_their_places_when_the_view_is_switched(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.press("h")
    letters = {READ[span.start : span.end]: pair for pair, span in person.page.hints}
    person.press(letters["增長"][0])
    session = person.window.session
    session.do(repairs.switch_rule, session.opened, "reading", noise=False, applied=False)
    person.rest()
    assert person.page.text == CAME
    person.press(letters["增長"][1])
    assert person.page.selected_text() == "增長"


def test_a_view_that_changes_during_a_drag_waits_for_its_end(with_texts: Start) -> None:
    person = with_texts([CAME])
    window, session = person.page.viewport(), person.window.session
    start, end = (person.page.edge_point(offset, closing=False) for offset in (2, 6))
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(window, start + QPoint(20, 0))
    session.do(repairs.switch_rule, session.opened, "reading", noise=False, applied=False)
    person.rest()
    QTest.mouseMove(window, end)
    assert person.page.text == READ
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert person.page.text == CAME
    assert person.page.selected_text() == "產(chǎn)業(yè)協(xié)作"


def test_a_repair_that_is_switched_off_is_shown_at_once_and_its_undo_too(with_texts: Start) -> None:
    person = with_texts([CAME])
    leave(person, repair_at(person, CAME.index("(yè)")))
    assert person.page.text == READ.replace("產業", "產業(yè)", 1)
    person.undo()
    assert person.page.text == READ


def test_noise_that_a_person_finds_is_shown_and_its_undo_too(with_texts: Start) -> None:
    person = with_texts([CAME])
    session = person.window.session
    session.do(repairs.pass_over, session.opened, session.shown.id, Span(CAME.index("第二"), len(CAME)))
    assert "Passed over" in person.page.notes_at(READ.index("第二"))
    person.undo()
    assert "Passed over" not in person.page.notes_at(READ.index("第二"))


def test_hovering_tells_what_came(with_texts: Start) -> None:
    person = with_texts([CAME])
    assert person.page.notes_at(READ.index("業")) == "Came as “業(yè)”: Reading in brackets"
    assert person.page.notes_at(READ.index("作")) == ""
    person.press("F4", on=person.window)
    assert person.page.notes_at(CAME.index("業")) == ""


def test_copy_gives_what_is_shown(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.select("產業")
    person.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "產業"
    person.press("j", "Alt+2", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "产业"


def test_a_figure_that_a_repair_puts_together_is_suggested(with_texts: Start) -> None:
    person = with_texts(["总投资超过2.6万\n亿元，增长明显。"])
    session, text = person.window.session, person.window.session.text
    session.do(repairs.add, session.opened, session.shown.id, text.index("\n"), text.index("\n") + 1, "")
    person.rest()
    person.hop_to("超过2.6万\n亿元")
    person.press("Return")
    assert surfaces(person) == ["超过2.6万\n亿元"]
    (figure,) = person.annotations()
    assert figure.attributes[AttributeId("at.value")] == "2600000000000"


def test_nothing_is_suggested_in_noise_but_tags_in_it_are_gone_to(with_texts: Start) -> None:
    person = with_texts([NOISY])
    person.hop_to("2.6万亿元")
    while person.status() != "There is no further suggestion.":
        person.press("Tab")
        assert person.suggested is not None
        assert person.suggested in NOISY.partition("【")[0]
    person.select("李波")
    person.press("p", "Esc", "Ctrl+End", ",")
    assert person.window.bench.in_hand is not None
    assert person.window.bench.in_hand.surface == "李波"


def test_the_suggestion_in_hand_stays_in_hand_when_the_reading_changes(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.hop_to("46.2%")
    held = person.page.focus
    leave(person, repair_at(person, CAME.index("(yè)")))
    assert person.page.focus == held
    person.press("Return")
    assert surfaces(person) == ["46.2%"]


def test_what_was_tagged_with_debris_in_it_is_suggested_where_there_is_none(with_texts: Start) -> None:
    person = with_texts([CAME, "臺灣的產業園。產業很好。"])
    person.select("產業")
    person.press("j", "Ctrl+PgDown")
    person.rest()
    person.hop_to("產業")


def test_all_mentions_are_those_of_what_is_read(with_texts: Start) -> None:
    person = with_texts([CAME.replace("第二段：", "第二段，产业：")])
    person.select("產業")
    person.press("Shift+J")
    person.rest()
    person.press("Return")
    assert surfaces(person) == ["產(chǎn)業(yè)", "產(chǎn)業(yè)", "产业", "產(chǎn)業(yè)"]


def test_one_finds_what_is_shown_and_what_came(with_texts: Start) -> None:
    person = with_texts([CAME])
    find = person.window.bench.find
    for typed, number, selected in (("产业协作", 2, "產業協作"), ("(yè)", 3, "業"), ("業(yè)協", 2, "業協")):
        person.press("Ctrl+Home", "Ctrl+F", "Ctrl+A")
        person.compose(typed)
        assert len(find.hits) == number
        assert person.page.selected_text() == selected
        person.press("Esc")
    person.press("Ctrl+Home", "Ctrl+F", "Ctrl+A")
    person.compose("業(yè)協")
    person.press("F4", on=person.window)
    person.rest()
    assert len(find.hits) == 2
    assert person.page.selected_text() == "業(yè)協(xié)"


def test_a_long_text_is_repaired_beside_the_window_and_nothing_is_lost(with_texts: Start) -> None:
    long = "\n".join([CAME] * 2000)
    person = with_texts(["别的。", long])
    person.press("Ctrl+PgDown", on=person.window)
    person.page.setFocus()
    person.press("Ctrl+Home", "Right", "Right", "Shift+Left", "Shift+Left")
    person.rest()
    assert person.page.text == "\n".join([READ] * 2000)
    assert person.page.selected_text() == "成都"
    person.press("d")
    person.press("Alt+2", on=person.window)
    person.rest()
    assert person.page.text == "\n".join([SIMPLIFIED] * 2000)
    assert person.window.bench.in_hand is not None
    assert person.window.bench.in_hand.surface == "成都"


def test_the_bar_says_what_is_shown_and_switches_it(with_texts: Start) -> None:
    person = with_texts([CAME])
    person.wait(person.window.table.action("reading.repaired").isEnabled)
    switch = person.window.findChild(ReadingSwitch)
    assert isinstance(switch, ReadingSwitch)
    buttons = {button.text(): button for button in switch.findChildren(QToolButton)}

    def down() -> list[str]:
        return [name for name, button in buttons.items() if button.isChecked()]

    assert down() == ["Repaired", "原文"]
    buttons["As it came"].click()
    buttons["简"].click()
    person.wait(lambda: down() == ["As it came", "简"])
    assert person.page.text.startswith("成都产(chǎn)业")
    buttons["简"].click()
    assert down() == ["As it came", "简"]
    person.press("F4", "Alt+1", on=person.window)
    person.wait(lambda: down() == ["Repaired", "原文"])


def test_the_bar_tells_the_scripts_of_a_mixed_text(with_texts: Start) -> None:
    person = with_texts(["這裡說的是產業與經濟發展。\n这里说的是产业与经济发展。\n這裡說的是產業與經濟發展。\nGDP"])
    bar = person.window.findChild(DocumentBar)
    assert isinstance(bar, DocumentBar)
    assert "Traditional 67%, Simplified 33%" in bar.facts


def test_real_texts_are_tagged_by_their_words_in_every_view(with_seeds: Callable[[str], Person]) -> None:
    person = with_seeds("003")
    session = person.window.session
    for keys, words in (((), "產業協同"), (("Alt+2",), "开放门户"), (("F4", "Alt+1"), "聯(lián)席會議")):
        person.press(*keys, on=person.window)
        person.rest()
        before = len(person.annotations())
        person.select(words)
        person.press("j", "Esc")
        assert len(person.annotations()) == before + 1
    text = session.text
    assert all(text[each.span.start : each.span.end] == each.surface for each in person.annotations())
    assert {"產(chǎn)業(yè)協(xié)同", "開放門戶", "聯(lián)席會議"} == set(surfaces(person))


def test_no_suggestion_stands_in_the_noise_of_the_real_texts(with_seeds: Callable[[str], Person]) -> None:
    person = with_seeds("000")
    person.press("Ctrl+Home", "Tab")
    suggested, noise = person.window.bench.suggested, person.window.view.decided.passed_over
    assert suggested is not None
    assert noise[0].end <= suggested.span.start
