"""What a hint can stand for, without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.schema import Line, Render
from annotator.model.span import Span
from annotator.text import words
from annotator.ui.page.marks import Look, Mark
from annotator.ui.tagging.targets import targets

LOOK = Look("GPE", "Administrative area", "#44BB99", Render.FILL, Line.SOLID)
CHARACTERS = "成都市位于四川省的、。 \r\n8亿元𠮷"

texts = st.text(alphabet=CHARACTERS, min_size=1, max_size=40)


@pytest.fixture(autouse=True)
def dictionary() -> None:
    words.load()


def mark(id: int, *spans: Span, unconfirmed: bool = False) -> Mark:
    return Mark(id, spans, LOOK, unconfirmed=unconfirmed)


def surfaces(text: str, *marks: Mark) -> list[str]:
    return [text[span.start : span.end] for span in targets(text, Span(0, len(text)), marks)]


def test_words_that_may_mean_something_are_targets() -> None:
    assert surfaces("四川省的大学,在成都。\r\nGDP") == ["四川省", "大学", "成都", "GDP"]


def test_an_annotation_is_a_target_beside_its_words() -> None:
    assert surfaces("四川省成都", mark(1, Span(0, 5))) == ["四川省", "四川省成都", "成都"]


def test_a_suggestion_is_a_target_instead_of_its_words() -> None:
    assert surfaces("投资8亿元人", mark(-1, Span(2, 5), unconfirmed=True)) == ["投资", "8亿元", "人"]


def test_an_annotation_in_pieces_is_a_target_by_its_whole_extent() -> None:
    assert "四川省和成都" in surfaces("四川省和成都", mark(1, Span(0, 3), Span(4, 6)))


def test_only_the_part_that_is_seen_has_targets() -> None:
    text = "四川省。成都。"
    assert targets(text, Span(4, 7), [mark(1, Span(0, 3))]) == [Span(4, 6)]


@given(texts, st.data())
def test_targets_are_in_order_once_and_in_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    part = Span(start, data.draw(st.integers(start + 1, len(text))))
    found = targets(text, part, [])
    assert found == sorted(set(found))
    assert all(part.contains(span) for span in found)
    assert all(any(sign.isalnum() for sign in text[span.start : span.end]) for span in found)
