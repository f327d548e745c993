"""Tagging in the real window, by keys alone."""

from collections.abc import Callable, Sequence

import pytest
from person import Person
from PySide6.QtGui import QGuiApplication

Start = Callable[[Sequence[str]], Person]

RARE = "𠮷野家😀在成都。\r\n营收\u00a0达2.6万亿元,\u3000增46.2%。\r\n“四川”也在。"


def test_a_selection_and_a_key_make_a_tag(with_texts: Start) -> None:
    person = with_texts(["成都位于四川。"])
    person.select("四川")
    person.press("d")
    assert person.tagged() == "成都位于【四川|GPE】。"
    assert person.window.session.shown.state == "in_progress"


@pytest.mark.parametrize(
    ("words", "key", "code"),
    [
        ("𠮷野家", "c", "COM"),
        ("成都", "d", "GPE"),
        ("2.6万亿元", "1", "MONEY"),
        ("46.2%", "2", "PERCENT"),
        ("四川", "d", "GPE"),
    ],
)
def test_tags_come_out_at_code_points(with_texts: Start, words: str, key: str, code: str) -> None:
    person = with_texts([RARE])
    person.select(words)
    person.press(key)
    (tag,) = person.annotations()
    start = RARE.index(words)
    assert (tag.span.start, tag.span.end, tag.surface) == (start, start + len(words), words)
    assert person.tagged() == RARE.replace(words, f"【{words}|{code}】")


def test_a_key_relabels_what_is_in_hand(with_texts: Start) -> None:
    person = with_texts(["成都位于四川。"])
    person.select("成都")
    person.press("d", "l")
    assert person.tagged() == "【成都|LOC】位于四川。"


def test_edges_move_by_brackets(with_texts: Start) -> None:
    person = with_texts(["在成都市锦江区。"])
    person.select("都市")
    person.press("d", "[", "]")
    assert person.tagged() == "在【成都市锦|GPE】江区。"
    person.press("Alt+]")
    assert person.tagged() == "在【成都市|GPE】锦江区。"
    person.press("Alt+[")
    assert person.tagged() == "在成【都市|GPE】锦江区。"


def test_delete_and_undo_bring_back_the_same(with_texts: Start) -> None:
    person = with_texts(["成都位于四川。"])
    person.select("成都")
    person.press("d")
    before = person.annotations()
    person.press("Del")
    assert person.tagged() == "成都位于四川。"
    person.press("Ctrl+Z")
    assert person.annotations() == before
    person.press("Ctrl+Z")
    assert person.annotations() == []
    assert person.window.session.shown.state == "new"
    person.press("Ctrl+Shift+Z")
    assert person.annotations() == before


def test_nested_and_overlapping_tags_follow_the_schema(with_texts: Start) -> None:
    person = with_texts(["成都市政府宣布投资8亿元。"])
    person.select("成都市政府")
    person.press("g")
    person.select("成都市")
    person.press("d")
    assert person.tagged() == "【【成都市|GPE】政府|GOV】宣布投资8亿元。"
    person.select("政府宣布")
    person.press("o")
    assert person.tagged() == "【【成都市|GPE】政府|GOV】宣布投资8亿元。"
    assert person.status()


def test_digits_choose_a_figure_or_the_kind_of_a_claim(with_texts: Start) -> None:
    person = with_texts(["成都将建3座电站。"])
    person.select("成都将建3座电站")
    person.press("a", "6")
    (claim,) = person.annotations()
    assert claim.attributes == {"at.kind": "COMMIT"}
    person.select("3座")
    person.press("3")
    assert person.tagged() == "【成都将建【3座|COUNT】电站|CLAIM】。"


def test_one_goes_from_tag_to_tag(with_texts: Start) -> None:
    person = with_texts(["成都、德阳、眉山。"])
    for words in ("眉山", "成都", "德阳"):
        person.select(words)
        person.press("d", "Esc", "Esc")
    person.press("Ctrl+Home")
    seen: list[str] = []
    for _ in range(3):
        person.press(".")
        in_hand = person.window.bench.in_hand
        assert in_hand is not None
        seen.append(in_hand.surface)
    assert seen == ["成都", "德阳", "眉山"]
    person.press(".")
    assert person.status()
    person.press(",")
    in_hand = person.window.bench.in_hand
    assert in_hand is not None
    assert in_hand.surface == "德阳"


def test_a_key_without_a_selection_says_so(with_texts: Start) -> None:
    person = with_texts(["成都位于四川。"])
    person.press("d")
    assert person.annotations() == []


def test_a_figure_is_read_at_once_and_its_attributes_are_changed_by_keys(with_texts: Start) -> None:
    person = with_texts(["投资8亿元。"])
    person.select("8亿元")
    person.press("1")
    (figure,) = person.annotations()
    assert figure.attributes == {"at.value": "800000000", "at.unit": "亿元", "at.unit_norm": "CNY"}
    person.press("Return")
    for key in "800000001":
        person.press(key)
    person.press("Return")
    person.press("Esc")
    assert person.page.hasFocus()
    (figure,) = person.annotations()
    assert figure.attributes == {"at.value": "800000001", "at.unit": "亿元", "at.unit_norm": "CNY"}


def test_documents_are_gone_through_by_keys(with_texts: Start) -> None:
    person = with_texts(["一。", "二。", "三。"])
    assert person.window.session.text == "一。"
    person.press("Ctrl+PgDown")
    assert person.window.session.text == "二。"
    person.press("Ctrl+Return")
    assert person.window.session.text == "三。"
    person.press("Ctrl+PgUp")
    assert person.window.session.shown.state == "done"


def test_copy_gives_what_is_shown(with_texts: Start) -> None:
    person = with_texts([RARE])
    person.select("家😀在成都。\r\n营收\u00a0达")
    person.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "家😀在成都。\r\n营收 达"
    person.select("成都")
    person.press("d", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "成都"
