"""Linking annotations by pointing: by hints, by a click, and from the slots of the inspector."""

from collections.abc import Callable, Sequence

from person import Person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from annotator.model.annotation import Annotation

Start = Callable[[Sequence[str]], Person]

TEXT = "四川省统计局表示,成都都市圈经济总量超过2.6万亿元,增长4.5%。"
TAGGED = (
    ("四川省统计局", "g"),
    ("表示", "k"),
    ("成都都市圈", "y"),
    ("经济总量", "q"),
    ("超过2.6万亿元", "1"),
    ("4.5%", "2"),
    ("成都都市圈经济总量超过2.6万亿元,增长4.5%", "a"),
)


def tagged(with_texts: Start) -> Person:
    """A claim with what it rests on, the claim in hand."""
    person = with_texts([TEXT])
    for words, key in TAGGED:
        person.select(words)
        person.press(key)
    return person


def links(person: Person) -> list[str]:
    """The links of the document as the schema calls them."""
    session = person.window.session
    found = [
        f"{session.annotations[each.source].surface[:5]} {session.schema.link_type(each.type).code} "
        f"{session.annotations[each.target].surface[:5]}"
        for each in session.links.values()
    ]
    return sorted(found)


def named(person: Person, surface: str) -> Annotation:
    return next(each for each in person.annotations() if each.surface == surface)


def press_button(person: Person, name: str) -> None:
    """Click the button of the inspector that is called so, as soon as it is there."""

    def found() -> list[QToolButton]:
        buttons = person.window.bench.inspector.findChildren(QToolButton)
        return [button for button in buttons if button.accessibleName() == name and button.isVisible()]

    person.wait(lambda: bool(found()))
    QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def test_a_claim_is_linked_by_hints_one_after_the_other(with_texts: Start) -> None:
    person = tagged(with_texts)
    person.press("m")
    assert "two letters" in person.window.mode
    person.hint("表示")
    person.hint("超过2.6万亿元")
    person.hint("4.5%")
    person.press("Esc")
    assert person.window.mode == ""
    assert links(person) == ["成都都市圈 cue 表示", "成都都市圈 rests_on 4.5%", "成都都市圈 rests_on 超过2.6"]
    claim = person.window.bench.in_hand
    assert claim is not None
    assert claim.surface.startswith("成都都市圈经济总量")
    assert sorted(curve.label for curve in person.page.curves) == ["cue", "rests on", "rests on"]


def test_where_several_links_fit_a_digit_says_which(with_texts: Start) -> None:
    person = tagged(with_texts)
    person.press("m")
    person.hint("四川省统计局")
    assert person.window.mode.startswith("Which link?")
    assert "1 " in person.window.mode
    assert links(person) == []
    first = person.window.mode
    person.press("Esc")
    assert "two letters" in person.window.mode
    person.hint("四川省统计局")
    assert person.window.mode == first
    person.press("1")
    assert links(person) == ["成都都市圈 source 四川省统计"]


def test_a_figure_finds_the_claim_that_rests_on_it(with_texts: Start) -> None:
    person = tagged(with_texts)
    person.window.bench.view.set_focus(named(person, "4.5%").id)
    person.press("m")
    person.hint("成都都市圈经济总量超过2.6万亿元,增长4.5%")
    person.press("Esc")
    assert links(person) == ["成都都市圈 rests_on 4.5%"]


def test_a_click_links_as_well(with_texts: Start) -> None:
    person = tagged(with_texts)
    person.press("m")
    place = person.page.caret_rect(person.page.text.index("4.5%") + 1).center()
    QTest.mouseClick(person.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    person.wait(lambda: links(person) == ["成都都市圈 rests_on 4.5%"])


def test_links_are_undone_and_taken_away(with_texts: Start) -> None:
    person = tagged(with_texts)
    person.press("m")
    person.hint("表示")
    person.press("Esc", "Ctrl+Z")
    assert links(person) == []
    person.press("Ctrl+Shift+Z")
    assert links(person) == ["成都都市圈 cue 表示"]
    person.press("Shift+M")
    person.hint("表示")
    assert links(person) == []
    assert person.window.mode == ""


def test_a_slot_is_filled_and_emptied_in_the_inspector(with_texts: Start) -> None:
    person = tagged(with_texts)
    press_button(person, "Add cue…")
    person.hint("表示")
    assert person.window.mode == ""
    assert links(person) == ["成都都市圈 cue 表示"]
    press_button(person, "Take “表示” out of cue")
    assert links(person) == []


def test_the_only_one_that_may_be_there_gives_way(with_texts: Start) -> None:
    person = with_texts(["经济总量和增加值为2.6万亿元。"])
    for words, key in (("经济总量", "q"), ("增加值", "q"), ("2.6万亿元", "1")):
        person.select(words)
        person.press(key)
    person.press("m")
    person.hint("经济总量")
    person.press("Esc", "m")
    person.hint("增加值")
    person.press("Esc")
    assert links(person) == ["2.6万亿 measures 增加值"]
    person.press("Ctrl+Z")
    assert links(person) == ["2.6万亿 measures 经济总量"]


def test_what_can_be_linked_to_nothing_says_so(with_texts: Start) -> None:
    person = with_texts(["四川说,成都经济总量达8万亿元。"])
    person.select("经济总量")
    person.press("q", "m")
    assert "经济总量" in person.status()
    assert person.window.mode == ""


def chip_of(person: Person, surface: str) -> QPoint:
    """The middle of the chip below these words."""
    sheet = person.page.sheet
    entry, line = sheet.locate(person.page.text.index(surface))
    chip = next(chip for chip in sheet.row(entry, line).chips if chip.mark.id == named(person, surface).id)
    top = sheet.top_of(entry.piece) + sheet.line_top(entry, line)
    return QPoint(sheet.metrics.left + (chip.left + chip.right) // 2, top + sheet.metrics.chips_top + 3)


def drag(person: Person, start: QPoint, end: QPoint) -> None:
    window = person.page.viewport()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(window, (start + end) / 2)
    QTest.mouseMove(window, end)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)


def test_a_chip_dragged_onto_another_mark_links_the_two(with_texts: Start) -> None:
    person = tagged(with_texts)
    drag(person, chip_of(person, "超过2.6万亿元"), chip_of(person, "经济总量"))
    assert links(person) == ["超过2.6 measures 经济总量"]
    assert person.window.mode == ""
    before = [each.fragments for each in person.annotations()]
    drag(person, chip_of(person, "表示"), chip_of(person, "经济总量"))
    assert "表示" in person.status()
    assert links(person) == ["超过2.6 measures 经济总量"]
    assert [each.fragments for each in person.annotations()] == before
