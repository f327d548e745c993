"""Boxes, lanes and hits, with a typewriter in place of Qt: every character ten pixels wide."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from page_samples import mark, marks

from annotator.model.schema import Render
from annotator.ui.page.boxes import Bar, Row, bars_of, row_of
from annotator.ui.page.hits import Zone, bar_left, hits_in_margin, hits_in_row
from annotator.ui.page.lanes import assigned, packed
from annotator.ui.page.look import PageLook
from annotator.ui.page.marks import Mark
from annotator.ui.page.metrics import measured

WIDE = 10
PER_LINE = 20
LENGTH = 130
LINES = 7
METRICS = measured(PageLook(), 17, 1000)


class Typewriter:
    """A piece from 0 to LENGTH, PER_LINE characters a line."""

    starts: Sequence[int] = [*range(0, LENGTH, PER_LINE), LENGTH]

    def x(self, line: int, offset: int) -> int:
        return (offset - self.starts[line]) * WIDE


def rows(found: Sequence[Mark]) -> list[Row]:
    """All lines of the piece with their marks."""
    ordered = sorted(found, key=lambda each: each.key)
    return [row_of(ordered, Typewriter(), line, chip_width, 40, PER_LINE * WIDE + 17) for line in range(LINES)]


def bars(found: Sequence[Mark]) -> Sequence[Bar]:
    return bars_of(sorted(found, key=lambda each: each.key), Typewriter.starts)


def chip_width(one: Mark) -> int:
    return 8 * len(one.look.badge)


def apart(extents: list[tuple[int, int]]) -> bool:
    ordered = sorted(extent for extent in extents if extent[0] < extent[1])
    return all(left[1] <= right[0] for left, right in pairwise(ordered))


@given(marks(LENGTH))
def test_what_lies_in_one_lane_never_overlaps(found: Sequence[Mark]) -> None:
    for row in rows(found):
        lanes: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for box in row.boxes:
            if box.lane >= 0:
                lanes.setdefault((box.lane, 0), []).append((box.left, box.right))
        for tie in row.ties:
            if tie.lane >= 0:
                lanes[tie.lane, 0].append((tie.left, tie.right))
        assert all(apart(extents) for extents in lanes.values())
        assert apart([(chip.left, chip.right) for chip in row.chips])
        assert row.lanes == len(lanes)


@given(marks(LENGTH))
def test_every_character_of_every_mark_has_a_box_and_every_mark_one_chip(found: Sequence[Mark]) -> None:
    placed = rows(found)
    for each in found:
        covered = {
            Typewriter.starts[line] + x // WIDE
            for line, row in enumerate(placed)
            for box in row.boxes
            if box.mark is each
            for x in range(box.left, box.right, WIDE)
        }
        assert covered == {offset for span in each.fragments for offset in range(span.start, span.end)}
        assert sum(chip.mark is each for row in placed for chip in row.chips) == 1
        assert sum(bar.mark is each for bar in bars(found)) == (each.look.render is Render.BRACKET)


@given(marks(LENGTH))
def test_a_hit_on_a_box_is_its_mark(found: Sequence[Mark]) -> None:
    for row in rows(found):
        for box in row.boxes:
            under = hits_in_row(row, box.left, METRICS.band_top, METRICS)
            ends = box.mark.look.render is not Render.BRACKET or box.opens
            assert any(hit.mark is box.mark for hit in under) == ends
        for chip in row.chips:
            if chip.left < chip.right:
                under = hits_in_row(row, chip.left, METRICS.chips_top + 1, METRICS)
                assert (under[0].mark, under[0].zone) == (chip.mark, Zone.CHIP)
    for bar in bars(found):
        for line in range(bar.first, bar.last + 1):
            under = hits_in_margin(bars(found), line, bar_left(bar.lane, METRICS) + 1, METRICS)
            assert [hit.mark for hit in under] == [bar.mark]


@given(marks(LENGTH))
def test_the_innermost_mark_is_hit_first(found: Sequence[Mark]) -> None:
    for row in rows([each for each in found if each.look.render is not Render.BRACKET]):
        for x in range(0, PER_LINE * WIDE, WIDE):
            lengths = [hit.mark.end - hit.mark.start for hit in hits_in_row(row, x, METRICS.band_top, METRICS)]
            assert lengths == sorted(lengths)


@given(marks(LENGTH), st.integers(0, LENGTH - 6))
def test_another_mark_changes_nothing_in_other_lines(found: Sequence[Mark], start: int) -> None:
    before, after = rows(found), rows([*found, mark(99, start, start + 5)])
    touched = {offset // PER_LINE for offset in range(start, start + 5)}
    assert all(before[line] == after[line] for line in range(LINES) if line not in touched)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20))))
def test_lanes_are_as_few_as_the_deepest_overlap_needs_when_nested(pairs: list[tuple[int, int]]) -> None:
    extents = sorted((left, left + width) for left, width in pairs)
    chosen = assigned(extents)
    deepest = max((sum(left <= x < right for left, right in extents) for x in range(80)), default=0)
    assert max(chosen, default=-1) + 1 == deepest


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(1, 40)), max_size=30))
def test_chips_stay_apart_in_order_and_inside(pairs: list[tuple[int, int]]) -> None:
    wanted = sorted((left, left + width) for left, width in pairs)
    places = packed(wanted, 20, 340)
    assert apart(places)
    assert places == sorted(places)
    assert all(0 <= left <= right <= 340 for left, right in places)
    assert all(right - left <= end - start for (left, right), (start, end) in zip(places, wanted, strict=True))


def test_chips_that_have_room_stand_where_they_want() -> None:
    assert packed([(0, 20), (30, 50), (50, 60)], 10, 100) == [(0, 20), (30, 50), (50, 60)]


def test_chips_in_each_others_way_move_to_the_right() -> None:
    assert packed([(0, 20), (10, 30)], 20, 100) == [(0, 20), (20, 40)]


def test_a_claim_in_two_fragments_has_one_bar_over_all_its_lines() -> None:
    (bar,) = bars([mark(1, 5, 8, 70, 90, look=4)])
    assert (bar.first, bar.last, bar.opens, bar.closes) == (0, 4, True, True)
