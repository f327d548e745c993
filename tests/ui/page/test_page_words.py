"""Small pure parts: selection, hints, words without a dictionary, shades, odd characters, curves."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_samples import UNTIDY

from annotator.model.span import Span
from annotator.ui.page.curves import End, path
from annotator.ui.page.display import blanks, shown, unseen
from annotator.ui.page.hints import LETTERS, MOST, Hints, hints_for, labels
from annotator.ui.page.look import CONTRAST, CONTRAST_DARK, DARK, LIGHT, PageColors
from annotator.ui.page.selection import Selection, selecting
from annotator.ui.page.shades import INK_CONTRAST, LINE_CONTRAST, TEXT_CONTRAST, contrast, rgb, shades
from annotator.ui.page.words import sentence_at, word_at

colors = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")
looks = st.sampled_from([LIGHT, DARK, CONTRAST, CONTRAST_DARK])


@given(colors, looks)
def test_shades_of_any_colour_are_readable_on_any_page(color: str, page: PageColors) -> None:
    found, paper, ink = shades(color, page), rgb(page.paper), rgb(page.ink)
    assert contrast(rgb(found.line), paper) >= LINE_CONTRAST - 0.05
    assert contrast(rgb(found.letters), rgb(found.chip)) >= TEXT_CONTRAST - 0.05
    for ground in (found.tint, found.strong_tint, found.chip):
        assert contrast(rgb(ground), ink) >= INK_CONTRAST - 0.05


@pytest.mark.parametrize("page", [LIGHT, DARK, CONTRAST, CONTRAST_DARK])
def test_what_lies_behind_text_leaves_it_readable(page: PageColors) -> None:
    for ground in (page.paper, page.selection, page.hit, page.hit_in_hand):
        assert contrast(rgb(page.ink), rgb(ground)) >= TEXT_CONTRAST
    for sign in (page.quiet, page.accent, page.problem):
        assert contrast(rgb(sign), rgb(page.paper)) >= LINE_CONTRAST


@given(st.integers(0, MOST))
def test_hints_are_pairs_of_letters_and_all_different(count: int) -> None:
    found = labels(count)
    assert len(set(found)) == len(found) == count
    assert all(len(label) == 2 and set(label) <= set(LETTERS) for label in found)


@given(st.sets(st.tuples(st.integers(0, 500), st.integers(1, 9)), min_size=1, max_size=80))
def test_typing_a_hint_takes_its_place(pairs: set[tuple[int, int]]) -> None:
    spans = [Span(start, start + width) for start, width in pairs]
    hints = hints_for(spans)
    for label, span in hints.places:
        step = hints.after(label[0].upper())
        assert isinstance(step, Hints)
        assert step.after(label[1]) == span
        assert step.back() == hints
    assert hints.after("!") is None


@given(
    st.lists(st.tuples(st.sampled_from(["place", "extend", "aside", "span", "drag"]), st.integers(0, 60)), max_size=20)
)
def test_selected_fragments_are_apart(steps: list[tuple[str, int]]) -> None:
    state = Selection()
    for step, offset in steps:
        match step:
            case "place":
                state = state.placed(offset)
            case "extend":
                state = state.extended(offset)
            case "aside":
                state = state.set_aside(offset)
            case "span":
                state = state.of_span(Span(offset, offset + 3))
            case _:
                state = state.dragged(Span(offset, offset + 2))
    found = state.fragments or ()
    assert all(one.end < two.start for one, two in pairwise(found))
    if state.span is not None:
        assert state.cursor in (state.span.start, state.span.end)
        assert any(fragment.contains(state.span) for fragment in found)
    if found:
        assert selecting(found).fragments == found


def test_a_drag_by_words_keeps_the_first_word_whichever_way_it_goes() -> None:
    state = Selection().of_span(Span(10, 14))
    assert state.dragged(Span(20, 22)).fragments == (Span(10, 22),)
    assert state.dragged(Span(20, 22)).dragged(Span(4, 6)).fragments == (Span(4, 14),)


@given(st.text(max_size=80))
def test_what_is_shown_is_as_long_as_the_source(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert len(shown(text).encode("utf-16-le", "surrogatepass")) == len(text.encode("utf-16-le", "surrogatepass"))


def test_odd_characters_are_told_apart() -> None:
    assert shown("a\x00b\x85\u202ec") == "a\u2400b\ufffd\u2060c"
    assert blanks("a\t \u00a0\u3000b") == [1, 3, 4]
    assert unseen("a\u200b\ufeffb") == [1, 2]


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("增长46.2%,成都市", 3, "46.2%"),
        ("增长46.2%,成都市", 8, "成都市"),
        ("到 GDP-2 ", 3, "GDP"),
        ("a,b", 1, ","),
    ],
)
def test_words_by_class(text: str, offset: int, word: str) -> None:
    span = word_at(text, offset)
    assert span is not None
    assert text[span.start : span.end] == word


def test_no_word_in_a_blank_or_beyond_the_text() -> None:
    assert word_at("a b", 1) is None
    assert word_at("ab", 2) is None


@given(st.integers(0, len(UNTIDY) - 1))
def test_a_sentence_holds_its_character_and_ends_with_its_mark(offset: int) -> None:
    span = sentence_at(UNTIDY, offset)
    if span is not None and not UNTIDY[offset].isspace():
        assert span.start <= offset < span.end
        assert "\n" not in UNTIDY[span.start : span.end]


def test_a_curve_from_a_bar_begins_beside_the_line_it_goes_to() -> None:
    claim = End(100, 300, 50, bar=90, bar_top=50, bar_bottom=160)
    inside, below = End(200, 240, 100), End(200, 240, 900)
    assert path(claim, inside, 8).start == (90, 108)
    assert path(claim, below, 8).start == (90, 160)
    assert path(claim, inside, 8).end == (216, 100)


def test_a_curve_within_a_line_stays_in_the_gap_above_it() -> None:
    way = path(End(10, 40, 100), End(200, 240, 100), 8)
    assert min(way.first[1], way.second[1]) >= 100 - 8
