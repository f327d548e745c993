"""A stretch of one text is found in the other and back, exactly, or widened to what cannot be cut."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.alignment import Alignment, Mapped, Piece, between, of_pieces


def drawn_pieces(length: int, cuts: list[int], sizes: list[tuple[int, bool]]) -> list[Piece]:
    """Pieces between every second pair of cuts."""
    edges = sorted(cut % (length + 1) for cut in cuts)
    spans = zip(edges[::2], edges[1::2], strict=False)
    return [Piece(*span, size, before) for span, (size, before) in zip(spans, sizes, strict=False)]


cuts = st.lists(st.integers(0, 60), max_size=12)
sizes = st.lists(st.tuples(st.integers(0, 4), st.booleans()), min_size=6, max_size=6)
lengths = st.integers(1, 30)


def stretches(length: int) -> Iterator[tuple[int, int]]:
    return ((start, end) for start in range(length + 1) for end in range(start, length + 1))


@given(lengths, cuts, sizes)
def test_there_and_back_is_the_same_stretch_unless_it_was_widened(
    length: int, cuts: list[int], sizes: list[tuple[int, bool]]
) -> None:
    pieces = drawn_pieces(length, cuts, sizes)
    alignment = of_pieces(pieces, length)
    other_length = length + sum(piece.length - (piece.end - piece.start) for piece in pieces)
    for start, end in stretches(length):
        there = alignment.forward(start, end)
        back = alignment.backward(there.start, there.end)
        assert 0 <= there.start <= there.end <= other_length
        assert back.start <= start <= end <= back.end
        assert other_length == 0 or there.widened == ((back.start, back.end) != (start, end))
    for start, end in stretches(other_length):
        there = alignment.backward(start, end)
        back = alignment.forward(there.start, there.end)
        assert 0 <= there.start <= there.end <= length
        assert (back.start <= start <= end <= back.end, back.widened) == (True, False)


@given(lengths, cuts, sizes)
def test_no_unit_has_an_empty_side(length: int, cuts: list[int], sizes: list[tuple[int, bool]]) -> None:
    pieces = drawn_pieces(length, cuts, sizes)
    other_length = length + sum(piece.length - (piece.end - piece.start) for piece in pieces)
    if other_length:
        assert all(start < end and first < last for start, end, first, last in of_pieces(pieces, length))


@given(lengths, cuts, sizes, cuts, sizes)
def test_two_maps_in_a_row_are_one(
    length: int,
    cuts: list[int],
    sizes: list[tuple[int, bool]],
    more_cuts: list[int],
    more_sizes: list[tuple[int, bool]],
) -> None:
    pieces = drawn_pieces(length, cuts, sizes)
    middle = length + sum(piece.length - (piece.end - piece.start) for piece in pieces)
    first = of_pieces(pieces, length)
    second = of_pieces(drawn_pieces(middle, more_cuts, more_sizes), middle)
    both = first.then(second)
    for start, end in stretches(length if middle else 0):
        one = first.forward(start, end)
        two, direct = second.forward(one.start, one.end), both.forward(start, end)
        assert direct.start <= two.start <= two.end <= direct.end
        if not (one.widened or two.widened or direct.widened):
            assert direct == two


def test_text_that_was_copied_is_mapped_character_by_character() -> None:
    assert Alignment().forward(3, 5) == Mapped(3, 5, widened=False)


@pytest.mark.parametrize(
    ("stretch", "found"),
    [
        ((0, 2), Mapped(0, 2, widened=False)),
        ((2, 4), Mapped(2, 3, widened=False)),
        ((3, 4), Mapped(2, 3, widened=True)),
        ((1, 3), Mapped(1, 3, widened=True)),
        ((4, 6), Mapped(3, 5, widened=False)),
    ],
)
def test_a_stretch_that_cuts_a_unit_grows_to_it(stretch: tuple[int, int], found: Mapped) -> None:
    assert of_pieces([Piece(2, 4, 1)], 6).forward(*stretch) == found


def test_what_is_deleted_joins_the_neighbour_that_it_belongs_to() -> None:
    before, after = (of_pieces([Piece(2, 4, 0, joins_before)], 6) for joins_before in (True, False))
    assert list(before) == [(1, 4, 1, 2)]
    assert list(after) == [(2, 5, 2, 3)]


def test_a_conversion_of_another_length_is_matched_phrase_by_phrase() -> None:
    alignment = between([("，", "，"), ("用鼠标打开", "用滑鼠器打開"), ("软件。", "軟體。")])
    assert alignment.forward(1, 2) == Mapped(1, 2, widened=False)
    assert alignment.forward(2, 4) == Mapped(2, 5, widened=False)
    assert alignment.forward(3, 6) == Mapped(2, 7, widened=True)
    assert alignment.backward(7, 9) == Mapped(6, 8, widened=False)
