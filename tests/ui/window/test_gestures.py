"""Tagging by fewer gestures: click and key, hints, all mentions, a sticky type, relabelling what is selected."""

from collections.abc import Callable, Sequence

import pytest
from person import Person
from pointer import CTRL, Pointer

from annotator.model.span import Span
from annotator.text import words
from annotator.ui.page.hints import hints_for
from annotator.ui.tagging.targets import targets

Start = Callable[[Sequence[str]], Person]


@pytest.fixture(autouse=True)
def dictionary() -> None:
    """Words are told by the dictionary from the start."""
    words.load()


# -- click, drag, fragments


def test_a_click_and_a_key_tag_a_word(with_texts: Start) -> None:
    person = with_texts(["他在成都市工作。"])
    Pointer(person.page).click("成都")
    person.press("d")
    assert person.tagged() == "他在【成都市|GPE】工作。"


def test_a_further_click_takes_more(with_texts: Start) -> None:
    person = with_texts(["他说，成都市在四川。大家知道。"])
    pointer = Pointer(person.page)
    pointer.click("成都")
    pointer.click("成都")
    person.press("a")
    assert person.tagged() == "他说，【成都市在四川|CLAIM】。大家知道。"


def test_ctrl_adds_fragments_and_a_claim_takes_them(with_texts: Start) -> None:
    person = with_texts(["成都将建电站，据李波说，三年内。"])
    pointer = Pointer(person.page)
    pointer.drag("成都将建电站")
    pointer.drag("三年内", CTRL)
    person.press("a")
    (claim,) = person.annotations()
    assert claim.surface == "成都将建电站…三年内"


def test_an_entity_in_pieces_is_refused_in_so_many_words(with_texts: Start) -> None:
    person = with_texts(["成都和重庆两市。"])
    pointer = Pointer(person.page)
    pointer.drag("成都")
    pointer.drag("两市", CTRL)
    person.press("d")
    assert person.annotations() == []
    assert "one piece" in person.status()


# -- hints


def hint_on(person: Person, surface: str) -> str:
    """The letters that a place gets while all of the text is in the window."""
    page = person.page
    marks = page.sheet.index.overlapping(0, len(page.text))
    shown = hints_for(targets(page.text, Span(0, len(page.text)), marks))
    return next(label for label, span in shown.places if page.text[span.start : span.end] == surface)


def test_a_hint_takes_a_word(with_texts: Start) -> None:
    person = with_texts(["李波在四川省工作，四川省很大。"])
    person.press("h")
    person.press(*hint_on(person, "四川省"))
    person.press("d")
    assert person.tagged() == "李波在【四川省|GPE】工作，四川省很大。"
    assert person.window.mode == ""


def test_a_hint_takes_an_annotation_in_hand(with_texts: Start) -> None:
    person = with_texts(["李波在四川省工作。"])
    person.select("李波在四川省")
    person.press("a", "Esc", "Ctrl+Home")
    person.press("h")
    person.press(*hint_on(person, "李波在四川省"))
    in_hand = person.window.bench.in_hand
    assert in_hand is not None
    assert in_hand.surface == "李波在四川省"


def test_escape_ends_the_hints_and_tags_nothing(with_texts: Start) -> None:
    person = with_texts(["李波在四川省工作。"])
    person.press("h")
    assert person.window.mode
    person.press("Esc", "d")
    assert person.window.mode == ""
    assert person.annotations() == []


# -- all mentions


def test_all_mentions_of_a_selection_are_one_step(with_texts: Start) -> None:
    person = with_texts(["四川省。四川省，四川省！"])
    person.select("四川省")
    person.press("Shift+D")
    person.rest()
    assert "2" in person.window.mode
    person.press("Return")
    assert person.tagged() == "【四川省|GPE】。【四川省|GPE】，【四川省|GPE】！"
    in_hand = person.window.bench.in_hand
    assert in_hand is not None
    assert in_hand.span.start == 0
    person.press("Ctrl+Z")
    assert person.annotations() == []


def test_enter_may_come_before_the_mentions_are_found(with_texts: Start) -> None:
    person = with_texts(["四川省。四川省。"])
    person.select("四川省")
    person.press("Shift+D", "Return")
    person.wait(lambda: len(person.annotations()) == 2)


def test_the_other_script_is_a_mention_too(with_texts: Start) -> None:
    person = with_texts(["臺灣和台湾。"])
    person.select("台湾")
    person.press("Shift+D", "Return")
    person.wait(lambda: person.tagged() == "【臺灣|GPE】和【台湾|GPE】。")


def test_mentions_in_longer_words_come_in_when_asked_again(with_texts: Start) -> None:
    person = with_texts(["去成都吧。成都市在四川，成都在盆地。"])
    person.select("成都")
    person.press("Shift+D")
    person.rest()
    assert "Shift+D" in person.window.mode
    person.press("Shift+D", "Return")
    assert person.tagged() == "去【成都|GPE】吧。【成都|GPE】市在四川，【成都|GPE】在盆地。"


def test_what_is_in_an_annotation_of_the_type_is_no_further_mention(with_texts: Start) -> None:
    person = with_texts(["成都市，成都，成都。"])
    person.select("成都市")
    person.press("d", "Esc")
    text = person.page.text
    person.go_to(text.index("，成都") + 1)
    person.press("Shift+Right", "Shift+Right", "Shift+D")
    person.rest()
    person.press("Return")
    assert person.tagged() == "【成都市|GPE】，【成都|GPE】，【成都|GPE】。"


def test_further_mentions_of_what_is_in_hand(with_texts: Start) -> None:
    person = with_texts(["四川省。四川省。"])
    person.select("四川省")
    person.press("d", "Shift+D")
    person.rest()
    person.press("Return")
    assert person.tagged() == "【四川省|GPE】。【四川省|GPE】。"


def test_one_that_is_of_another_type_asks_to_relabel_all_like_it(with_texts: Start) -> None:
    person = with_texts(["四川省。四川省。四川省。"])
    person.select("四川省")
    person.press("d", "Shift+D")
    person.rest()
    person.press("Return", "Shift+L")
    assert "3" in person.window.mode
    person.press("Return")
    assert person.tagged() == "【四川省|LOC】。【四川省|LOC】。【四川省|LOC】。"
    person.press("Ctrl+Z")
    assert person.tagged() == "【四川省|GPE】。【四川省|GPE】。【四川省|GPE】。"


@pytest.mark.parametrize("gesture", ["Esc", "Left", "Ctrl+Home", "Ctrl+PgDown"])
def test_any_other_gesture_leaves_the_question(gesture: str, with_texts: Start) -> None:
    person = with_texts(["四川省。四川省。", "重庆市。"])
    person.select("四川省")
    person.press("Shift+D")
    person.rest()
    person.press(gesture)
    assert person.window.mode == ""
    person.press("Return")
    assert person.annotations() == []


def test_without_further_mentions_the_selection_is_tagged_at_once(with_texts: Start) -> None:
    person = with_texts(["四川省。"])
    person.select("四川省")
    person.press("Shift+D")
    person.wait(lambda: person.tagged() == "【四川省|GPE】。")
    assert person.window.mode == ""
    assert "四川省" in person.status()


def test_digits_tag_all_figures_alike(with_texts: Start) -> None:
    person = with_texts(["8亿元，又8亿元。"])
    person.select("8亿元")
    person.press("Shift+1")
    person.rest()
    person.press("Return")
    assert person.tagged() == "【8亿元|MONEY】，又【8亿元|MONEY】。"


# -- a sticky type


def test_what_is_clicked_has_the_sticky_type_at_once(with_texts: Start) -> None:
    person = with_texts(["四川省，重庆市，湖北省。"])
    pointer = Pointer(person.page)
    person.press("v")
    assert person.window.mode
    person.press("d")
    assert "Administrative area" in person.window.mode
    pointer.click("四川省")
    pointer.drag("湖北")
    assert person.tagged() == "【四川省|GPE】，重庆市，【湖北|GPE】省。"
    person.press("Esc")
    assert person.window.mode == ""
    pointer.click("重庆市")
    assert person.tagged() == "【四川省|GPE】，重庆市，【湖北|GPE】省。"


def test_a_hint_has_the_sticky_type_at_once(with_texts: Start) -> None:
    person = with_texts(["四川省，重庆市。"])
    person.press("v", "d", "h")
    person.press(*hint_on(person, "重庆市"))
    assert person.tagged() == "四川省，【重庆市|GPE】。"


def test_a_second_click_on_what_sticks_does_no_harm(with_texts: Start) -> None:
    person = with_texts(["四川省，重庆市。"])
    pointer = Pointer(person.page)
    person.press("v", "d")
    pointer.click("四川省")
    person.press("Ctrl+Home")
    pointer.drag("四川省")
    assert person.tagged() == "【四川省|GPE】，重庆市。"
    in_hand = person.window.bench.in_hand
    assert in_hand is not None


def test_a_stray_click_on_a_mark_tags_nothing(with_texts: Start) -> None:
    person = with_texts(["四川省，重庆市。"])
    person.press("v", "d")
    Pointer(person.page).click("，")
    assert person.annotations() == []


def test_a_suggestion_that_is_clicked_has_the_sticky_type(with_texts: Start) -> None:
    person = with_texts(["投资8亿元。"])
    person.press("v", "1")
    Pointer(person.page).click("8亿元")
    (figure,) = person.annotations()
    assert (figure.surface, figure.suggester) == ("8亿元", "figures")


def test_fragments_are_gathered_while_a_type_sticks(with_texts: Start) -> None:
    person = with_texts(["成都将建电站，据李波说，三年内。"])
    pointer = Pointer(person.page)
    person.press("v", "a")
    pointer.drag("成都将建电站", CTRL)
    pointer.drag("三年内", CTRL)
    assert person.annotations() == []
    person.press("a")
    (claim,) = person.annotations()
    assert claim.surface == "成都将建电站…三年内"


def test_a_sticky_type_goes_along_to_the_next_document_and_is_shown_in_the_panel(with_texts: Start) -> None:
    person = with_texts(["四川省。", "重庆市。"])
    person.press("v", "d", "Ctrl+PgDown")
    Pointer(person.page).click("重庆市")
    assert person.tagged() == "【重庆市|GPE】。"
    model = person.window.bench.types.model
    told = [model.data(model.index(row), 11) for row in range(model.rowCount())]
    assert [label for label in told if "sticks" in str(label)] == ["Administrative area, sticks"]
    person.press("v")
    assert person.window.mode == ""


def test_a_selection_there_when_a_type_is_made_sticky_is_tagged(with_texts: Start) -> None:
    person = with_texts(["四川省。"])
    person.select("四川省")
    person.press("v", "d")
    assert person.tagged() == "【四川省|GPE】。"


# -- relabelling


def test_what_is_selected_is_relabelled_in_one_step(with_texts: Start) -> None:
    person = with_texts(["四川省，重庆市，投资8亿元，湖北省。"])
    for surface, key in (("四川省", "d"), ("重庆市", "d"), ("8亿元", "1"), ("湖北省", "d")):
        person.select(surface)
        person.press(key)
    person.select("四川省，重庆市，投资8亿元")
    person.press("r", "l")
    assert person.tagged() == "【四川省|LOC】，【重庆市|LOC】，投资【8亿元|MONEY】，【湖北省|GPE】。"
    assert "2" in person.status()
    person.press("Ctrl+Z")
    assert person.tagged() == "【四川省|GPE】，【重庆市|GPE】，投资【8亿元|MONEY】，【湖北省|GPE】。"


def test_a_selection_without_annotations_has_nothing_to_relabel(with_texts: Start) -> None:
    person = with_texts(["四川省，重庆市。"])
    person.select("四川省")
    person.press("r")
    assert person.window.mode == ""
    assert person.status()


def test_a_type_of_a_layer_that_is_not_there_relabels_nothing(with_texts: Start) -> None:
    person = with_texts(["四川省，重庆市。"])
    person.select("四川省")
    person.press("d")
    person.select("四川省，重庆市")
    person.press("r", "1")
    assert person.tagged() == "【四川省|GPE】，重庆市。"
    assert "Figures" in person.status()


def test_a_claim_in_hand_does_not_take_the_digit_that_was_asked_for(with_texts: Start) -> None:
    person = with_texts(["成都将建3座电站。"])
    person.select("成都将建3座电站")
    person.press("a", "v", "3", "Esc")
    (claim,) = person.annotations()
    assert claim.attributes == {}
