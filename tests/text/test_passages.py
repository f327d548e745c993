"""Passages are the text, cut at its line breaks and nowhere else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.passages import Passages, passage_at

BREAKS = ("\r\n", "\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
TEXTS = st.lists(st.sampled_from((*BREAKS, "成都", "𠮷", " ", "\u3000", "\x1c", "a"))).map("".join)


def spans(text: str) -> list[tuple[int, int]]:
    passages = Passages(text)
    return [passages.span(index) for index in range(len(passages))]


def test_every_kind_of_break() -> None:
    assert [text for text in BREAKS if spans(f"成都{text}重庆") != [(0, 2), (2 + len(text), 4 + len(text))]] == []


def test_empty_text_is_one_empty_passage() -> None:
    assert spans("") == [(0, 0)]


def test_a_break_at_the_end_opens_an_empty_passage() -> None:
    assert spans("成都\n") == [(0, 2), (3, 3)]


def test_carriage_returns_before_a_line_feed() -> None:
    assert spans("a\r\r\nb") == [(0, 1), (2, 2), (4, 5)]


@given(TEXTS)
def test_passages_and_breaks_are_the_text_again(text: str) -> None:
    found = spans(text)
    assert found[0][0] == 0
    assert found[-1][1] == len(text)
    for start, end in found:
        assert not set(text[start:end]) & set("".join(BREAKS))
    for (_, end), (start, _) in pairwise(found):
        assert text[end:start] in BREAKS


@given(TEXTS)
def test_at_finds_the_passage_or_the_one_before_the_break(text: str) -> None:
    passages = Passages(text)
    for offset in range(len(text) + 1):
        index = passages.at(offset)
        assert passages.span(index)[0] <= offset
        assert index + 1 == len(passages) or offset < passages.span(index + 1)[0]


def test_past_the_last_passage() -> None:
    with pytest.raises(IndexError):
        Passages("a\nb").span(2)


@given(TEXTS, st.sampled_from(("", "成都" * 400)))
def test_one_passage_alone_is_the_same(text: str, much: str) -> None:
    text += much + text
    passages = Passages(text)
    for offset in range(len(text) + 1):
        assert passage_at(text, offset) == passages.span(passages.at(offset))
