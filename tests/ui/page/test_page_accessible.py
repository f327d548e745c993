"""What a screen reader gets from the page. Qt counts in UTF-16 units here, the page in code points."""

from collections.abc import Callable
from typing import cast

from page_reader import PageReader
from page_samples import UNTIDY, mark
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface

from annotator.model.span import Span

UNITS = UNTIDY.encode("utf-16-le")


def asked(reader: PageReader) -> QAccessibleInterface:
    ask = cast(Callable[[object], QAccessibleInterface], QAccessible.queryAccessibleInterface)
    return ask(reader.page)


def text_of(reader: PageReader) -> QAccessibleTextInterface:
    return cast(QAccessibleTextInterface, asked(reader).interface_cast(QAccessible.InterfaceType.TextInterface))


def test_all_of_the_text_can_be_read(reader: PageReader) -> None:
    reader.reads(UNTIDY)
    text = text_of(reader)
    assert text.characterCount() == len(UNITS) // 2
    assert text.text(0, text.characterCount()) == UNTIDY
    assert text.text(0, 2) == "𠮷"
    state = asked(reader).state()
    assert (state.readOnly, state.multiLine, state.focusable) == (True, True, True)


def test_the_caret_is_told_and_can_be_set(reader: PageReader) -> None:
    reader.reads(UNTIDY)
    text = text_of(reader)
    face = UNTIDY.index("😀")
    reader.page.set_cursor(face + 1)
    assert text.cursorPosition() == len(UNTIDY[: face + 1].encode("utf-16-le")) // 2
    text.setCursorPosition(2)
    assert reader.page.cursor == 1


def test_characters_are_where_they_are_told_to_be(reader: PageReader) -> None:
    reader.reads(UNTIDY)
    text = text_of(reader)
    for unit in (0, 2, 6, 9, 20):
        place = text.characterRect(unit)
        assert place.width() > 3
        assert text.offsetAtPoint(place.center() - QPoint(2, 0)) == unit


def test_parts_can_be_selected_and_shown(reader: PageReader) -> None:
    reader.reads(UNTIDY * 40)
    text = text_of(reader)
    text.setSelection(0, 0, 2)
    text.addSelection(6, 8)
    assert reader.page.selection == (Span(0, 1), Span(4, 6))
    assert text.selectionCount() == 0
    text.removeSelection(0)
    assert reader.page.selection is None
    end = text.characterCount()
    text.scrollToSubstring(end - 3, end)
    assert reader.page.viewport().rect().contains(reader.page.caret_rect(len(UNTIDY) * 40))


def test_the_mark_at_hand_is_described(reader: PageReader) -> None:
    reader.reads("重庆市成都市", [mark(1, 0, 6, look=4), mark(2, 3, 6)])
    reader.page.set_cursor(4)
    assert asked(reader).text(QAccessible.Text.Description) == "行政区: 成都市"
    reader.page.set_focus(1)
    assert asked(reader).text(QAccessible.Text.Description) == "论断: 重庆市成都市"


def test_what_is_no_text_interface_is_a_null_pointer_and_no_crash(reader: PageReader) -> None:
    found = asked(reader).interface_cast(QAccessible.InterfaceType.TableInterface)
    assert int(found) == 0
