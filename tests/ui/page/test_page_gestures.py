"""Keys and the pointer on the real widget: what is selected comes out at the right code points."""

from collections.abc import Sequence

import pytest
from page_reader import PageReader
from page_samples import UNTIDY, mark
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.model.span import Fragments, Span
from annotator.ui.page.marks import Mark

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier

PLAIN = "成都市政府表示,2025年增长46.2%。重庆也增长。\n第二段说成都。"


def stops(reader: PageReader) -> list[int]:
    """All places that the caret can stand at."""
    reader.page.set_cursor(0)
    found = [0]
    while reader.page.cursor < len(reader.page.text):
        reader.presses(Key.Key_Right)
        found.append(reader.page.cursor)
    return found


def span(start: int, end: int) -> Fragments:
    return (Span(start, end),)


def test_the_caret_stops_between_characters_and_nowhere_inside_one(reader: PageReader) -> None:
    reader.reads(UNTIDY)
    found = stops(reader)
    inside = set(range(len(UNTIDY) + 1)) - set(found)
    assert found == sorted(set(found))
    family = UNTIDY.index("👨")
    inside_breaks = {place + 1 for place in range(len(UNTIDY)) if UNTIDY.startswith("\r\n", place)}
    assert set(range(family + 1, family + 5)) | {UNTIDY.index("\u0301")} | inside_breaks <= inside
    assert {UNTIDY.index(sign) for sign in "𠮷😀𪚥𠔻\u00a0\u3000\ufeff\t\x00\x85"} <= set(found)
    reader.presses(Key.Key_Left, times=len(found) - 1)
    assert reader.page.cursor == 0


def test_a_drag_between_any_two_places_selects_just_what_lies_between(reader: PageReader) -> None:
    reader.reads(UNTIDY)
    places = [place for place in stops(reader) if UNTIDY[max(0, place - 1)] not in "\u200b\ufeff"]
    for start, end in [*zip(places, places[3:], strict=False), *zip(places[5:], places, strict=False)]:
        reader.drags(reader.gap(start), reader.gap(end))
        assert reader.page.selection == span(min(start, end), max(start, end)), (start, end)
        assert reader.page.selected_text() == UNTIDY[min(start, end) : max(start, end)]
        assert reader.page.cursor == end


def test_shift_with_arrows_selects_by_whole_characters(reader: PageReader) -> None:
    reader.reads(UNTIDY)
    found = stops(reader)
    for start in range(0, len(found) - 4, 3):
        reader.page.set_cursor(found[start])
        reader.presses(Key.Key_Right, SHIFT, times=3)
        assert reader.page.selection == span(found[start], found[start + 3])
        reader.presses(Key.Key_Left, SHIFT, times=3)
        assert reader.page.selection is None


def test_lines_and_the_ends_of_the_text_are_reached_by_keys(reader: PageReader) -> None:
    reader.reads("一二三四五六七八九十" * 30 + "\n末行")
    reader.presses(Key.Key_Down, times=2)
    second = reader.page.cursor
    assert second > 0
    assert reader.page.caret_rect(second).left() == reader.page.caret_rect(0).left()
    reader.presses(Key.Key_End)
    end = reader.page.cursor
    assert reader.page.caret_rect(end, upstream=True).top() == reader.page.caret_rect(second).top()
    reader.presses(Key.Key_Home)
    assert reader.page.cursor == second
    reader.presses(Key.Key_End, SHIFT)
    assert reader.page.selection == span(second, end)
    reader.presses(Key.Key_End, CTRL)
    assert reader.page.cursor == 303
    reader.presses(Key.Key_Up)
    assert reader.page.cursor < 300
    reader.presses(Key.Key_Home, CTRL | SHIFT)
    assert reader.page.selection is not None
    assert reader.page.selection[0].start == 0


def test_ctrl_with_arrows_goes_by_words_of_whoever_knows_them(reader: PageReader) -> None:
    reader.reads(PLAIN)
    reader.page.words = lambda text, offset: Span(offset // 3 * 3, min(len(text), offset // 3 * 3 + 3))
    reader.presses(Key.Key_Right, CTRL)
    assert reader.page.cursor == 3
    reader.presses(Key.Key_Right, CTRL | SHIFT)
    assert reader.page.selection == span(3, 6)
    reader.presses(Key.Key_Left, CTRL, times=2)
    assert reader.page.cursor == 0


def test_ctrl_with_up_and_down_goes_by_passages(reader: PageReader) -> None:
    reader.reads(PLAIN)
    second = PLAIN.index("\n") + 1
    reader.presses(Key.Key_Down, CTRL)
    assert reader.page.cursor == second
    reader.presses(Key.Key_Down, CTRL | SHIFT)
    assert reader.page.selection == span(second, len(PLAIN))
    reader.presses(Key.Key_Up, CTRL, times=2)
    assert reader.page.cursor == 0


def test_a_double_click_takes_the_word_and_a_triple_click_the_sentence(reader: PageReader) -> None:
    reader.reads(PLAIN)
    number = PLAIN.index("46.2%")
    point = reader.on(number + 1)
    reader.double_clicks(point)
    assert reader.page.selected_text() == "46.2%"
    QTest.mousePress(reader.page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert reader.page.selected_text() == "成都市政府表示,2025年增长46.2%。"


def test_a_drag_after_a_double_click_goes_by_words(reader: PageReader) -> None:
    reader.reads(PLAIN)
    reader.page.words = lambda text, offset: Span(offset // 3 * 3, min(len(text), offset // 3 * 3 + 3))
    window, start, end = reader.page.viewport(), reader.on(4), reader.on(10)
    reader.clicks(start)
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mousePress(window, Qt.MouseButton.RightButton, pos=start)
    assert reader.page.selection == span(3, 6)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)


def test_clicks_on_one_place_take_ever_larger_spans(reader: PageReader) -> None:
    reader.reads(PLAIN)
    reader.page.expanders = lambda _text, offset: [Span(offset, offset + 1), Span(offset, offset + 3), Span(0, 8)]
    for wanted in (span(1, 2), span(1, 4), span(0, 8), span(1, 2)):
        reader.clicks(reader.on(1))
        assert reader.page.selection == wanted
    reader.clicks(reader.on(4))
    assert reader.page.selection == span(4, 5)


def test_a_click_takes_a_mark_in_hand_and_further_ones_what_is_around(reader: PageReader) -> None:
    reader.reads(PLAIN, [mark(1, 0, 2), mark(2, 0, 5, look=1), mark(3, 0, 20, look=4)])
    reader.page.expanders = lambda _text, offset: [Span(offset, offset + 1)]
    in_hand: list[int | None] = []
    for _ in range(3):
        reader.clicks(reader.on(1))
        in_hand.append(reader.page.focus)
    assert in_hand == [1, 2, None]
    assert reader.page.selection == span(1, 2)


def test_chips_take_their_mark_in_hand_and_a_double_click_opens_it(reader: PageReader) -> None:
    reader.reads(PLAIN, [mark(1, 0, 2), mark(2, 0, 5, look=1), mark(3, 0, 20, look=4)])
    for number in (1, 2, 3):
        reader.clicks(reader.chip(number))
        assert reader.page.focus == number
    opened: list[int] = []
    reader.page.mark_activated.connect(opened.append)
    reader.double_clicks(reader.chip(2))
    reader.presses(Key.Key_Return)
    assert opened == [2, 2]
    reader.presses(Key.Key_Escape)
    assert reader.page.focus is None


def test_the_menu_is_about_what_the_right_button_was_pressed_on(reader: PageReader) -> None:
    reader.reads(PLAIN, [mark(1, 8, 13)])
    wanted: list[QPoint] = []
    reader.page.context_menu_requested.connect(wanted.append)

    def press(offset: int) -> None:
        point = reader.on(offset)
        QTest.mouseClick(reader.page.viewport(), Qt.MouseButton.RightButton, pos=point)
        place = reader.page.viewport().mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place)
        QApplication.sendEvent(reader.page.viewport(), event)

    press(9)
    assert reader.page.focus == 1
    reader.page.select(span(0, 5))
    press(2)
    assert reader.page.selection == span(0, 5)
    press(20)
    assert (reader.page.selection, reader.page.focus) == (None, None)
    assert len(wanted) == 3


def test_ctrl_adds_and_drops_fragments(reader: PageReader) -> None:
    reader.reads(PLAIN)
    reader.drags(reader.gap(0), reader.gap(2))
    reader.drags(reader.gap(5), reader.gap(7), CTRL)
    reader.drags(reader.gap(24), reader.gap(26), CTRL)
    assert reader.page.selection == (Span(0, 2), Span(5, 7), Span(24, 26))
    assert reader.page.selected_text() == f"成都…{PLAIN[5:7]}…{PLAIN[24:26]}"
    reader.clicks(reader.on(5), CTRL)
    assert reader.page.selection == (Span(0, 2), Span(24, 26))
    reader.clicks(reader.on(9))
    assert reader.page.selection is None


@pytest.mark.parametrize(("end", "wanted"), [(3, (Span(0, 3), Span(8, 10))), (9, (Span(0, 10),))])
def test_dragging_an_end_of_the_mark_in_hand_asks_for_other_fragments(
    reader: PageReader, end: int, wanted: Fragments
) -> None:
    reader.reads(PLAIN, [mark(1, 0, 2, 8, 10)])
    reader.page.set_focus(1)
    asked: list[tuple[int, Fragments]] = []

    def note(mark: int, fragments: Fragments) -> None:
        asked.append((mark, fragments))

    reader.page.fragments_changed.connect(note)
    reader.drags(reader.gap(2), reader.gap(end))
    assert asked == [(1, wanted)]
    assert reader.page.mark_in_hand == mark(1, 0, 2, 8, 10)


def test_a_drag_held_below_the_window_scrolls_on(reader: PageReader) -> None:
    reader.reads("一二三四五六七八九十\n" * 200)
    window, below = reader.page.viewport(), QPoint(300, reader.page.viewport().height() + 60)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=reader.gap(2))
    QTest.mouseMove(window, QPoint(300, 300))
    QTest.mouseMove(window, below)
    reader.qtbot.waitUntil(lambda: reader.page.cursor > 600, timeout=10_000)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=below)
    assert reader.page.selection == span(2, reader.page.cursor)


def test_typing_a_hint_takes_the_mark_or_selects_the_span(reader: PageReader) -> None:
    reader.reads(PLAIN, [mark(1, 0, 2)])
    targets = [Span(0, 2), Span(8, 13), Span(0, 5)]
    taken: list[Span] = []
    reader.page.hint_taken.connect(taken.append)
    for letters in ("FF", "FJ", "JF"):
        reader.page.start_hints(targets)
        for letter in letters:
            reader.presses(Key[f"Key_{letter}"])
    assert taken == sorted(targets)
    assert reader.page.selection == span(8, 13)
    reader.page.start_hints(targets)
    reader.presses(Key.Key_F)
    reader.presses(Key.Key_F)
    assert reader.page.focus == 1
    reader.page.start_hints(targets)
    with reader.qtbot.waitSignal(reader.page.hints_ended):
        reader.presses(Key.Key_Escape)
    assert reader.page.focus == 1


class Router:
    """Takes the letters and leaves the rest."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def run(self, event: QKeyEvent) -> bool:
        if not event.text().isalnum():
            return False
        self.keys.append(event.text())
        return True


def test_keys_go_to_the_router_first_and_hints_before_it(reader: PageReader) -> None:
    reader.reads(PLAIN)
    router = Router()
    reader.page.keys = router
    reader.presses(Key.Key_1)
    reader.presses(Key.Key_Right)
    assert (router.keys, reader.page.cursor) == (["1"], 1)
    reader.page.start_hints([Span(3, 5)])
    reader.presses(Key.Key_F, times=2)
    assert router.keys == ["1"]
    assert reader.page.selection == span(3, 5)


def test_tab_is_the_routers_and_otherwise_leaves_the_page(reader: PageReader) -> None:
    class Taker:
        taking = True

        def run(self, event: QKeyEvent) -> bool:
            return self.taking and event.key() == Key.Key_Tab

    router = Taker()
    reader.page.keys = router
    other = QLineEdit(reader.page)
    other.show()
    reader.presses(Key.Key_Tab)
    assert reader.page.hasFocus()
    router.taking = False
    reader.presses(Key.Key_Tab)
    assert other.hasFocus()


def test_an_input_method_never_gets_the_keys(reader: PageReader) -> None:
    for widget in (reader.page, reader.page.viewport()):
        assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_copying_gives_the_source_text(reader: PageReader) -> None:
    reader.reads(UNTIDY)
    reader.presses(Key.Key_A, CTRL)
    reader.presses(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == UNTIDY


def order(marks: Sequence[Mark]) -> list[int]:
    return [each.id for each in sorted(marks, key=lambda each: each.key)]


def test_going_from_mark_to_mark_meets_each_once(reader: PageReader) -> None:
    there = [mark(1, 0, 5), mark(2, 0, 2), mark(3, 0, 2), mark(-1, 8, 13, unconfirmed=True), mark(5, 25, 27)]
    reader.reads(PLAIN, there)
    met: list[int] = []
    found = reader.page.next_mark(reader.page.cursor)
    while found is not None:
        met.append(found)
        reader.page.set_focus(found)
        found = reader.page.next_mark(reader.page.focus_offset)
    assert met == order(there)
    back: list[int] = []
    while (found := reader.page.next_mark(reader.page.focus_offset, backwards=True)) is not None:
        back.append(found)
        reader.page.set_focus(found)
    assert back == order(there)[-2::-1]
    assert reader.page.next_mark(0, unconfirmed_only=True) == -1
    assert reader.page.next_mark(9, unconfirmed_only=True) is None


def test_signals_tell_what_changed_and_no_more(reader: PageReader) -> None:
    reader.reads(PLAIN, [mark(1, 5, 8)])
    heard: list[str] = []
    reader.page.selection_changed.connect(lambda: heard.append("selection"))
    reader.page.cursor_moved.connect(lambda: heard.append("cursor"))
    reader.page.focus_changed.connect(lambda: heard.append("focus"))
    reader.presses(Key.Key_Right)
    assert heard == ["cursor"]
    reader.presses(Key.Key_Right, SHIFT)
    assert heard == ["cursor", "selection", "cursor"]
    heard.clear()
    reader.page.set_focus(1)
    assert sorted(heard) == ["cursor", "focus", "selection"]
    heard.clear()
    reader.page.update_marks([], [1])
    assert heard == ["focus"]
    assert reader.page.focus is None
