"""Finding in the document in the real window: typing, walking, tagging all hits."""

from collections.abc import Callable, Sequence

import pytest
from person import Person
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.span import Span
from annotator.ui.command_palette import CommandPalette
from annotator.ui.panels.find_bar import FindBar

Start = Callable[[Sequence[str]], Person]

TEXT = "𠮷野家😀在臺灣。\r\n台湾、臺灣和ＧＤＰ。\r\n“台灣”gdp。"


def bar_of(person: Person) -> FindBar:
    found = person.window.findChild(FindBar)
    assert isinstance(found, FindBar)
    return found


def find(person: Person, text: str) -> FindBar:
    person.press("Ctrl+F")
    person.compose(text)
    return bar_of(person)


def selected(person: Person) -> str:
    return person.page.selected_text()


def test_hits_are_counted_as_one_types(with_texts: Start) -> None:
    person = with_texts([TEXT])
    bar = find(person, "台")
    assert bar.said.sentence == "1 of 4"
    person.compose("湾")
    assert bar.said.sentence == "1 of 4"
    person.compose("、")
    assert bar.said.sentence == "1 of 1"
    person.compose("不")
    assert bar.said.sentence == "No hits"
    person.press("Backspace", "Backspace")
    person.rest()
    assert bar.said.sentence == "1 of 4"


def test_what_is_not_yet_chosen_in_the_input_method_is_not_looked_for(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Ctrl+F")
    QCoreApplication.sendEvent(bar_of(person).field, QInputMethodEvent("tai wan", []))
    person.rest()
    assert bar_of(person).said.sentence == ""
    person.compose("台湾")
    assert bar_of(person).said.sentence == "1 of 4"


def test_simplified_finds_traditional_at_code_points(with_texts: Start) -> None:
    person = with_texts([TEXT])
    find(person, "台湾")
    seen: list[str] = []
    for _ in range(4):
        seen.append(selected(person))
        person.press("Return")
    assert seen == ["臺灣", "台湾", "臺灣", "台灣"]
    assert bar_of(person).said.sentence == "1 of 4, wrapped around"


def test_one_walks_both_ways_by_keys_in_the_bar_and_on_the_page(with_texts: Start) -> None:
    person = with_texts([TEXT])
    bar = find(person, "台湾")
    person.press("F3", "Ctrl+G")
    assert bar.said.sentence == "3 of 4"
    person.press("Shift+F3")
    assert bar.said.sentence == "2 of 4"
    person.press("Shift+Return")
    assert bar.said.sentence == "1 of 4"
    person.page.setFocus()
    person.press("Ctrl+Shift+G")
    assert bar.said.sentence == "4 of 4, wrapped around"
    assert selected(person) == "台灣"


def test_the_search_begins_at_the_cursor(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.go_to(TEXT.index("和"))
    bar = find(person, "台湾")
    assert bar.said.sentence == "4 of 4"


def test_the_selection_is_what_one_looks_for(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.select("gdp")
    person.press("Ctrl+F")
    person.rest()
    assert bar_of(person).field.text() == "gdp"
    assert bar_of(person).said.sentence == "2 of 2"


def test_escape_gives_the_text_back_with_the_hit_selected(with_texts: Start) -> None:
    person = with_texts([TEXT])
    bar = find(person, "台湾")
    person.press("Return", "Esc")
    assert not bar.isVisible()
    assert person.page.hasFocus()
    assert selected(person) == "台湾"
    person.press("d")
    assert "【台湾|GPE】" in person.tagged()


def test_tagging_and_walking_on_takes_two_keys_a_hit(with_texts: Start) -> None:
    person = with_texts([TEXT])
    find(person, "台湾")
    person.press("Esc", "d", "F3", "d", "F3", "d")
    assert [each.surface for each in person.annotations()] == ["臺灣", "台湾", "臺灣"]


def test_f3_goes_on_with_the_last_search_in_another_document(with_texts: Start) -> None:
    person = with_texts([TEXT, "在台湾。"])
    find(person, "臺灣")
    person.press("Esc", "Ctrl+PgDown", "F3")
    person.rest()
    assert selected(person) == "台湾"
    assert not bar_of(person).isVisible()


def test_an_open_bar_searches_the_next_document_too(with_texts: Start) -> None:
    person = with_texts([TEXT, "在台湾，去台湾。"])
    bar = find(person, "臺灣")
    person.press("Ctrl+PgDown")
    person.rest()
    assert bar.said.sentence == "Hits: 2"
    person.press("Return")
    assert bar.said.sentence == "1 of 2"


def test_hits_are_seen_in_the_text_and_in_the_minimap_until_the_bar_is_closed(with_texts: Start) -> None:
    person = with_texts([TEXT])
    index = person.page.sheet.index
    find(person, "gdp")
    assert index.density.hits == {index.density.cell(place) for place in (TEXT.index("ＧＤＰ"), TEXT.index("gdp"))}
    person.press("Esc")
    assert index.density.hits == set()


def test_expressions_on_request(with_texts: Start) -> None:
    person = with_texts(["增46.2%、３亿、7人。"])
    bar = find(person, r"\d+(?=[%亿])")
    assert bar.said.sentence == "No hits"
    person.press("Alt+R")
    person.rest()
    assert bar.said.sentence == "1 of 2"
    person.press("Return")
    assert selected(person) == "３"


def test_a_wrong_expression_is_said_quietly(with_texts: Start) -> None:
    person = with_texts([TEXT])
    bar = find(person, "台")
    person.press("Alt+R")
    person.compose("(")
    assert "missing )" in bar.said.sentence
    assert person.status() != bar.said.sentence
    person.compose(".)")
    assert bar.said.sentence == "1 of 4"


def test_an_expression_that_never_ends_leaves_the_window_usable(with_texts: Start) -> None:
    person = with_texts(["长" * 200 + "，短成都。"])
    person.press("Ctrl+F", "Alt+R")
    bar = bar_of(person)
    bar.field.setText("(?:长|长长)+?[短]")
    person.page.setFocus()
    person.select("长")
    person.press("d")
    assert len(person.annotations()) == 1
    assert bar.said.sentence == ""
    person.wait(lambda: "given up" in bar.said.sentence)
    bar.field.setText("成.")
    person.rest()
    assert bar.said.sentence == "1 of 1"


def test_keys_in_the_bar_are_text(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.select("台湾")
    person.press("Ctrl+F", "g", "d", "p")
    person.rest()
    assert bar_of(person).field.text() == "gdp"
    assert person.annotations() == []


def tag_all(person: Person, typed: str) -> None:
    person.press("Alt+Return")
    palette = next(each for each in QApplication.topLevelWidgets() if isinstance(each, CommandPalette))
    QTest.keyClicks(palette.field, typed)
    person.press("Return", on=palette.field)
    person.window.activateWindow()
    person.wait(person.window.isActiveWindow)


@pytest.mark.parametrize("typed", ["d", "gpe", "admin"])
def test_all_hits_are_tagged_as_one_step(typed: str, with_texts: Start) -> None:
    person = with_texts([TEXT])
    find(person, "台湾")
    tag_all(person, typed)
    assert [each.surface for each in person.annotations()] == ["臺灣", "台湾", "臺灣", "台灣"]
    assert {str(each.type) for each in person.annotations()} == {"ent.gpe"}
    person.press("Esc", "Ctrl+Z")
    assert person.annotations() == []


def test_hits_that_the_schema_forbids_are_left_out_and_counted(with_texts: Start) -> None:
    person = with_texts(["在臺灣省，台湾人，台湾。"])
    person.select("台湾人")
    person.press("d")
    person.select("在臺")
    person.press("d")
    find(person, "台湾")
    tag_all(person, "d")
    assert person.tagged() == "【在臺|GPE】灣省，【台湾人|GPE】，【台湾|GPE】。"
    assert person.status().count("1") == 3


def test_hits_come_back_after_a_question_about_mentions(with_texts: Start) -> None:
    person = with_texts(["四川省在四川省。重庆市。"])
    density = person.page.sheet.index.density
    find(person, "重庆市")
    before = set(density.hits)
    person.page.setFocus()
    person.page.select((Span(0, 3),))
    person.press("Shift+D")
    person.rest()
    assert set(density.hits) != before
    person.press("Esc")
    assert set(density.hits) == before


def test_escape_on_the_page_closes_the_bar_last(with_texts: Start) -> None:
    person = with_texts([TEXT])
    bar = find(person, "台湾")
    person.page.setFocus()
    person.press("Esc")
    assert bar.isVisible()
    assert selected(person) == ""
    person.press("Esc")
    assert not bar.isVisible()


def test_there_is_nothing_to_find_without_a_document(sit: Callable[[], Person]) -> None:
    person = sit()
    person.press("Ctrl+F")
    assert not bar_of(person).isVisible()
