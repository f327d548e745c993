"""The flow: heights, where pieces lie, and anchors that nothing learnt elsewhere can move."""

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotator.ui.page.flow import Anchor, Flow

heights = st.lists(st.integers(1, 400), min_size=1, max_size=400)


TALLEST = 1_000_000
"""Pixels; of a piece of a thousand characters, one under the other."""


class FlowMachine(RuleBasedStateMachine):
    """A flow beside a plain list of heights: whatever is corrected, both agree."""

    @initialize(estimates=heights)
    def begin(self, estimates: list[int]) -> None:
        self.model = list(estimates)
        self.flow = Flow(estimates)
        self.known: set[int] = set()

    @rule(place=st.integers(0, 10_000), height=st.integers(1, 900))
    def correct(self, place: int, height: int) -> None:
        piece = place % len(self.model)
        self.model[piece] = height
        self.known.add(piece)
        self.flow.correct(piece, height)

    @rule(factor=st.integers(1, 3))
    def resize(self, factor: int) -> None:
        # No window is so narrow that a piece grows for ever; heights are machine integers.
        self.model = [min(height * factor, TALLEST) for height in self.model]
        self.flow = Flow(self.model)
        self.known.clear()

    @invariant()
    def sums_hold(self) -> None:
        assert self.flow.total == sum(self.model)
        for piece in {0, len(self.model) // 2, len(self.model) - 1}:
            assert self.flow.top(piece) == sum(self.model[:piece])
            assert self.flow.height(piece) == self.model[piece]

    @invariant()
    def every_pixel_has_its_piece(self) -> None:
        for y in {0, self.flow.total // 3, self.flow.total - 1}:
            piece, offset = self.flow.at(y)
            assert self.flow.top(piece) + offset == y
            assert 0 <= offset < self.flow.height(piece)

    @invariant()
    def the_unknown_are_found(self) -> None:
        left = [piece for piece in range(len(self.model)) if piece not in self.known]
        assert self.flow.unknown(0) == (left[0] if left else -1)


TestFlow = FlowMachine.TestCase


@given(heights, st.data())
def test_moving_passes_exact_heights_whatever_was_estimated(truth: list[int], data: st.DataObject) -> None:
    flow = Flow(data.draw(st.lists(st.integers(1, 400), min_size=len(truth), max_size=len(truth))))

    def measure(piece: int) -> int:
        flow.correct(piece, truth[piece])
        return truth[piece]

    start = data.draw(st.integers(0, len(truth) - 1))
    way = data.draw(st.integers(-2000, 2000))
    anchor = flow.moved(Anchor(start, 0), way, measure)
    place = sum(truth[: anchor.piece]) + anchor.offset
    wanted = max(0, sum(truth[:start]) + way)
    assert place == wanted
    assert anchor.piece == len(truth) - 1 or anchor.offset < truth[anchor.piece]


@given(heights, st.integers(1, 1200))
def test_the_lowest_anchor_shows_the_end_of_the_text(truth: list[int], view: int) -> None:
    flow = Flow(truth)
    anchor = flow.lowest(view, truth.__getitem__)
    place = sum(truth[: anchor.piece]) + anchor.offset
    assert place == max(0, sum(truth) - view)
