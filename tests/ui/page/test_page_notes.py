"""Quiet notes on the page: where they are, that they are seen without colours, and that nothing moves for them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_reader import PageReader
from page_samples import UNTIDY, mark
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from annotator.model.span import Span
from annotator.ui.page.canvas import ViewState
from annotator.ui.page.look import CONTRAST, CONTRAST_DARK, DARK, LIGHT, PageColors, PageLook
from annotator.ui.page.notes import Notes, Stretches
from annotator.ui.page.origin import SAME
from annotator.ui.page.selecting import Standing
from annotator.ui.page.selection import Selection

TEXT = "成都都市圈產業協作發展\n經濟區的產業增長46.2%。"
PLACE = Span(5, 9)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9)), max_size=20), st.integers(0, 60), st.integers(1, 30))
def test_those_of_a_stretch_are_all_that_share_a_character(
    steps: list[tuple[int, int]], start: int, length: int
) -> None:
    bounds: list[tuple[int, int]] = []
    for gap, width in steps:
        low = (bounds[-1][1] if bounds else 0) + gap % 7
        bounds.append((low, low + width))
    wanted = [(low, high) for low, high in bounds if low < start + length and start < high]
    assert Stretches(bounds).among(start, start + length) == wanted


def rect_of(reader: PageReader, span: Span) -> QRect:
    """Where a stretch of one line is, with the room below it."""
    left, right = reader.page.caret_rect(span.start), reader.page.caret_rect(span.end, upstream=True)
    return QRect(left.left() + 1, left.top(), right.left() - left.left(), left.height() + 4)


def differs(one: QImage, other: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixelColor(x, y) != other.pixelColor(x, y)
    ]


def grays(image: QImage, rect: QRect) -> list[int]:
    part = image.copy(rect)
    return [part.pixelColor(x, y).lightness() for y in range(part.height()) for x in range(part.width())]


NOTES: dict[str, Callable[[Stretches], Notes]] = {
    "dotted": lambda places: Notes(dotted=places),
    "ticked": lambda places: Notes(ticked=places),
    "waved": lambda places: Notes(waved=places),
    "faint": lambda places: Notes(faint=places),
}


@pytest.mark.parametrize("colors", [LIGHT, DARK, CONTRAST, CONTRAST_DARK])
@pytest.mark.parametrize("kind", NOTES)
def test_a_note_is_seen_by_its_brightness_and_only_where_it_is(
    reader: PageReader, kind: str, colors: PageColors
) -> None:
    reader.page.set_look(PageLook(colors=colors))
    reader.reads(TEXT)
    reader.waits_until_idle()
    before = reader.sees()
    reader.page.set_notes(NOTES[kind](Stretches([(PLACE.start, PLACE.end)])))
    reader.waits_until_idle()
    after, rect = reader.sees(), rect_of(reader, PLACE)
    changed = differs(before, after)
    assert changed
    assert all(rect.contains(x, y) for x, y in changed)
    shades = zip(grays(before, rect), grays(after, rect), strict=True)
    assert max(abs(one - other) for one, other in shades) > 60


def test_what_was_done_and_what_may_be_look_different(reader: PageReader) -> None:
    reader.reads(TEXT)
    pictures: list[QImage] = []
    for kind in ("dotted", "waved"):
        reader.page.set_notes(NOTES[kind](Stretches([(PLACE.start, PLACE.end)])))
        reader.waits_until_idle()
        pictures.append(reader.sees())
    assert len(differs(*pictures)) > 8


def test_nothing_moves_for_a_note(reader: PageReader) -> None:
    marks = [mark(1, 3, 9), mark(2, 12, 20, look=4)]
    reader.reads(UNTIDY, marks)
    before = [reader.page.caret_rect(offset) for offset in range(len(UNTIDY) + 1)]
    every = Stretches((offset, offset + 1) for offset in range(len(UNTIDY)))
    reader.page.set_notes(Notes(dotted=every, ticked=every, waved=every, faint=every))
    reader.waits_until_idle()
    assert [reader.page.caret_rect(offset) for offset in range(len(UNTIDY) + 1)] == before


def test_another_text_has_no_notes(reader: PageReader) -> None:
    reader.reads(TEXT)
    plain = reader.sees()
    reader.page.set_notes(Notes(faint=Stretches([(0, len(TEXT))])))
    assert differs(plain, reader.sees())
    reader.reads(TEXT)
    assert not differs(plain, reader.sees())


def test_the_same_text_in_other_words_is_shown_without_a_signal(reader: PageReader) -> None:
    page = reader.page
    reader.reads("\n".join([TEXT] * 300), [mark(1, 0, 2)])
    page.set_focus(1)
    told: list[str] = []
    for signal in (page.selection_changed, page.focus_changed, page.cursor_moved):
        signal.connect(lambda: told.append("told"))
    other = "\n".join(["成都區發展\n增長。"] * 300)
    standing = Standing(ViewState(first=1000, below=0), Selection(1003, 1006), 1, None)
    page.show_otherwise(other, [replace(mark(1, 0, 1), id=1)], SAME, standing)
    assert not told
    assert (page.text, page.focus) == (other, 1)
    assert page.selection == (Span(1003, 1006),)
    assert page.view_state().first == 1000
    assert page.visible_span is not None
    assert page.visible_span.start <= 1000 < page.visible_span.end


def test_hovering_tells_of_the_mark_and_of_the_character(reader: PageReader) -> None:
    page = reader.page
    page.tips = lambda id: f"mark {id}"
    page.notes_at = lambda offset: f"note {offset}" if offset == 3 else ""
    reader.reads(TEXT, [mark(1, 2, 5)])
    assert page.told_at(reader.on(3)) == "mark 1\nnote 3"
    assert page.told_at(reader.on(4)) == "mark 1"
    assert page.told_at(reader.on(7)) == ""
