"""Pieces: every character lies in one, none is too long, and none tears a character apart."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.passages import Passages
from annotator.ui.page.pieces import LONGEST, Pieces

untidy = st.text(st.sampled_from("中𠮷a1,。 \r\n\u2028é\u0301👨\u200d👩"), max_size=60)


@given(st.lists(st.tuples(untidy, st.integers(1, 80)), max_size=6))
def test_pieces_cover_the_text_but_for_its_breaks(parts: list[tuple[str, int]]) -> None:
    text = "".join(part * times for part, times in parts)
    pieces = Pieces(text)
    assert pieces.starts[0] == 0
    assert pieces.ends[-1] == len(text)
    for index in range(len(pieces) - 1):
        between = text[pieces.ends[index] : pieces.starts[index + 1]]
        assert between in {"", "\n", "\r", "\r\n", "\u2028"}
        assert pieces.goes_on(index) == (between == "")
        assert bool(pieces.number(index + 1)) == (between != "")
    for index in range(len(pieces)):
        assert pieces.ends[index] - pieces.starts[index] <= LONGEST
        assert pieces.at(pieces.starts[index]) == index


@given(st.text(st.sampled_from("中a\r\n\n\v\u2028\x1d"), max_size=40))
def test_short_passages_are_pieces(text: str) -> None:
    passages, pieces = Passages(text), Pieces(text)
    spans = list(zip(pieces.starts, pieces.ends, strict=True))
    assert spans == [passages.span(number) for number in range(len(passages))]
    assert [pieces.number(index) for index in range(len(pieces))] == [*range(1, len(passages) + 1)]


def test_a_long_passage_is_cut_after_a_sentence() -> None:
    text = ("一" * 99 + "。") * 40
    pieces = Pieces(text)
    assert [end % 100 for end in pieces.ends] == [0] * len(pieces)
    assert [pieces.number(index) for index in range(len(pieces))] == [1] + [0] * (len(pieces) - 1)


@given(st.integers(0, 40))
def test_a_cut_leaves_characters_with_marks_and_joiners_whole(shift: int) -> None:
    text = "a" * shift + "👨\u200d👩\u200d👧e\u0301" * 400
    pieces = Pieces(text)
    for index in range(1, len(pieces)):
        start = pieces.starts[index]
        assert text[start - 1] != "\u200d"
        assert text[start] != "\u200d"
        assert not unicodedata.combining(text[start])
