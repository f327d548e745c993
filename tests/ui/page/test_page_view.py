"""The window over the text: nothing moves that should stand still, and what is seen is what is there."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from page_reader import PageReader
from page_samples import LOOKS, UNTIDY, mark
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QWidget

from annotator.model.span import Span
from annotator.ui.page.look import CONTRAST_DARK, DARK, PageLook
from annotator.ui.page.marks import Curve
from annotator.ui.page.minimap import Minimap
from annotator.ui.page.scrollbar import ScrollBar

LONG = "".join(
    f"第{number}段:" + ("重庆成都共建经济圈,增长46.2%。", "Tianfu New Area, ")[number % 9 == 8] * (number % 7) + "\n"
    for number in range(900)
)


def picture(reader: PageReader) -> QImage:
    return reader.page.viewport().grab().toImage()


Strip = TypeVar("Strip", bound=QWidget)


def strip(reader: PageReader, kind: type[Strip]) -> Strip:
    found = reader.page.findChild(kind)
    assert found is not None
    return found


def seen(reader: PageReader) -> Span:
    span = reader.page.visible_span
    assert span is not None
    return span


def show(reader: PageReader, offset: int) -> None:
    reader.page.reveal(Span(offset, offset + 1))


def test_what_is_learnt_in_idle_time_changes_no_pixel(reader: PageReader) -> None:
    reader.reads(LONG, [mark(number, number * 50, number * 50 + 9, look=number % 6) for number in range(1, 900)])
    show(reader, len(LONG) // 2)
    before, total = picture(reader), reader.page.sheet.flow.total
    reader.waits_until_idle()
    assert reader.page.sheet.flow.total != total
    assert picture(reader) == before


def test_scrolling_and_tagging_paint_what_painting_all_anew_gives(reader: PageReader) -> None:
    reader.reads(LONG, [mark(number, number * 20, number * 20 + 7, look=number % 6) for number in range(1, 900)])
    luck = random.Random(7)
    for step in range(25):
        reader.page.scroll_by(luck.randint(-400, 700))
        start = seen(reader).start + luck.randrange(400)
        reader.page.update_marks([mark(5000 + step, start, start + 40, look=step % 6)], [luck.randint(1, 900)])
        reader.drags(reader.gap(start), reader.gap(start + luck.randint(1, 90)))
        reader.page.set_focus(luck.choice((None, 5000 + step)))
        partly = reader.sees()
        reader.page.viewport().update()
        assert reader.sees() == partly


def test_a_scroll_there_and_back_comes_back(reader: PageReader) -> None:
    reader.reads(LONG)
    show(reader, 9000)
    before = reader.page.view_state()
    for way in (350, -350, -3000, 3000, 120, -120):
        reader.page.scroll_by(way)
    assert reader.page.view_state() == before


@pytest.mark.parametrize("offset", [0, 5000, len(LONG) - 1])
def test_a_resize_keeps_the_first_visible_character(reader: PageReader, offset: int) -> None:
    reader.reads(LONG)
    show(reader, offset)
    before = reader.page.view_state()
    for width in (700, 420, 1300):
        reader.page.resize(width, 600)
        assert seen(reader).contains(Span(before.first, before.first + 1))
    reader.page.resize(900, 600)
    assert reader.page.view_state() == before


def test_a_view_comes_back_in_another_width_and_size(reader: PageReader) -> None:
    reader.reads(LONG)
    show(reader, 12_000)
    reader.page.set_cursor(12_000)
    state = reader.page.view_state()
    reader.reads("ein anderer Text")
    reader.page.resize(600, 500)
    reader.page.set_look(replace(PageLook(), points=16.0))
    reader.reads(LONG)
    reader.page.restore(state)
    assert reader.page.view_state().first == state.first
    assert reader.page.cursor == 12_000


def test_no_character_moves_when_marks_come_and_go(reader: PageReader) -> None:
    reader.reads(UNTIDY)
    places = range(len(UNTIDY) + 1)
    before = [reader.page.caret_rect(place) for place in places]
    reader.page.update_marks([mark(number, number, number + 12, look=number % 6) for number in range(1, 40)], [])
    assert [reader.page.caret_rect(place) for place in places] == before
    reader.page.update_marks([], range(1, 40))
    assert [reader.page.caret_rect(place) for place in places] == before


def test_a_mark_that_comes_and_goes_leaves_no_trace(reader: PageReader) -> None:
    reader.reads(UNTIDY, [mark(1, 3, 9)])
    before = reader.sees()
    for look in range(len(LOOKS)):
        reader.page.update_marks([mark(2, 5, 45, look=look), mark(-3, 7, 9, unconfirmed=True)], [])
        assert reader.sees() != before
        reader.page.update_marks([], [2, -3])
        assert reader.sees() == before


def test_unlike_marks_look_unlike_without_their_colours(reader: PageReader) -> None:
    def drawn(look: int, *, unconfirmed: bool) -> QImage:
        plain = replace(LOOKS[look], color="#808080", badge="X")
        reader.reads("重庆成都共建经济圈", [replace(mark(1, 4, 9, unconfirmed=unconfirmed), look=plain)])
        return picture(reader)

    tags = [drawn(look, unconfirmed=False) for look in range(len(LOOKS))]
    assert all(one != two for number, one in enumerate(tags) for two in tags[:number])
    assert all(drawn(look, unconfirmed=True) not in tags for look in range(len(LOOKS)))


def test_far_and_near_places_are_brought_into_view(reader: PageReader) -> None:
    reader.reads(LONG)
    for offset in (20_000, 20_300, 19_500, 100, len(LONG) - 1, 0):
        show(reader, offset)
        assert reader.page.viewport().rect().contains(reader.page.caret_rect(offset))


def test_a_mark_taken_in_hand_is_brought_into_view(reader: PageReader) -> None:
    reader.reads(LONG, [mark(7, 15_000, 15_004)])
    reader.page.set_focus(7)
    assert reader.page.viewport().rect().contains(reader.page.caret_rect(15_000))
    assert reader.page.cursor == reader.page.focus_offset == 15_000


def test_the_wheel_scrolls_and_ctrl_with_it_asks_for_another_size(reader: PageReader) -> None:
    reader.reads(LONG)
    asked: list[int] = []
    reader.page.zoom_requested.connect(asked.append)

    def turn(by: int, modifiers: Qt.KeyboardModifier) -> None:
        place = QPointF(200, 200)
        event = QWheelEvent(
            place,
            place,
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(reader.page.viewport(), event)

    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert reader.page.caret_rect(0).top() < 0
    turn(120, Qt.KeyboardModifier.NoModifier)
    assert reader.page.caret_rect(0).top() > 0
    turn(120, Qt.KeyboardModifier.ControlModifier)
    turn(-120, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1, -1]


def test_page_down_comes_to_the_end_and_page_up_back(reader: PageReader) -> None:
    reader.reads(LONG)
    presses = 0
    while reader.page.cursor < len(LONG) and presses < 400:
        before = reader.page.cursor
        reader.presses(Qt.Key.Key_PageDown)
        presses += 1
        if reader.page.cursor == before:
            break
    assert seen(reader).end == len(LONG)
    reader.presses(Qt.Key.Key_PageUp, times=presses)
    assert reader.page.view_state().first == 0


def test_the_minimap_takes_one_anywhere(reader: PageReader) -> None:
    reader.reads(LONG)
    minimap = strip(reader, Minimap)
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(5, minimap.height() // 2))
    assert seen(reader).contains(Span(len(LONG) // 2, len(LONG) // 2 + 1))


def test_the_scroll_bar_goes_by_windows_and_by_its_thumb(reader: PageReader) -> None:
    reader.reads(LONG)
    bar, before = strip(reader, ScrollBar), seen(reader)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, bar.height() - 3))
    assert before.start < seen(reader).start < before.end
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=bar.thumb.center())
    QTest.mouseMove(bar, QPoint(5, bar.height() + 50))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, bar.height()))
    assert seen(reader).end == len(LONG)


def test_a_tip_is_shown_as_it_stands(reader: PageReader) -> None:
    reader.reads("重庆成都", [mark(1, 0, 2)])
    reader.page.tips = {1: "GPE <b>重庆</b>\n李波"}.__getitem__
    point = reader.on(0)
    place = reader.page.viewport().mapToGlobal(point)
    QApplication.sendEvent(reader.page.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, place))
    reader.qtbot.waitUntil(QToolTip.isVisible)
    assert "&lt;b&gt;重庆" in QToolTip.text()
    QToolTip.hideText()
    reader.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def states(reader: PageReader) -> dict[str, Callable[[], None]]:
    page = reader.page
    return {
        "selection": lambda: page.select((Span(2, 9), Span(30, 60))),
        "hits": lambda: page.set_hits([Span(4, 6), Span(20, 24)], 1),
        "mark": lambda: page.set_focus(2),
        "curves": lambda: page.set_curves([Curve(2, 1, "rests on"), Curve(2, 3, "about")]),
        "hints": lambda: page.start_hints([Span(0, 4), Span(12, 15), Span(70, 74)]),
    }


@pytest.mark.parametrize(
    "look", [PageLook(), PageLook(colors=DARK, points=18), PageLook(colors=CONTRAST_DARK, numbers=False)]
)
def test_each_state_can_be_seen_in_every_look(reader: PageReader, look: PageLook) -> None:
    reader.page.set_look(look)
    reader.reads(UNTIDY, [mark(1, 0, 4), mark(2, 10, 40, look=4), mark(3, 60, 66, look=2)])
    for change in states(reader).values():
        before = reader.sees()
        change()
        assert reader.sees() != before


def test_one_sees_whether_keys_go_to_the_page_wherever_one_has_scrolled(reader: PageReader) -> None:
    reader.reads(LONG)
    other = QLineEdit(reader.page)
    other.show()
    for offset in (0, 9000):
        show(reader, offset)
        reader.waits_until_idle()
        reader.page.setFocus()
        with_keys = reader.page.grab().toImage()
        other.setFocus()
        assert reader.page.grab().toImage() != with_keys


def test_an_empty_text_can_be_shown_and_walked_on(reader: PageReader) -> None:
    reader.reads("")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
        reader.presses(key)
    reader.clicks(QPoint(300, 300))
    assert (reader.page.cursor, reader.page.selection, reader.page.visible_span) == (0, None, None)


def test_a_line_without_end_is_walked_on_like_any_other(reader: PageReader) -> None:
    endless = "一二三四五六七八九十," * 3000
    reader.reads(endless, [mark(1, 15_000, 18_000), mark(2, 15_020, 15_030)])
    show(reader, 16_000)
    assert reader.page.viewport().rect().contains(reader.page.caret_rect(16_000))
    reader.page.set_cursor(1020)
    reader.presses(Qt.Key.Key_Right, times=12)
    assert reader.page.cursor == 1032
    reader.presses(Qt.Key.Key_Left, times=12)
    assert reader.page.cursor == 1020
    reader.drags(reader.gap(1010), reader.gap(1050))
    assert reader.page.selection == (Span(1010, 1050),)
