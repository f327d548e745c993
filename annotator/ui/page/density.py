"""Density: how much lies where in a text, for a strip that shows all of it at once."""

from collections import Counter, defaultdict
from collections.abc import Sequence, Set

from annotator.model.schema import Render
from annotator.model.span import Span
from annotator.ui.page.marks import Mark

CELLS = 400
"""Parts of the text that are told apart."""


class Density:
    """What each of `CELLS` equal parts of a text holds: tags by colour, claims, suggestions, broken rules, hits.

    A mark counts where it begins. `changed` gathers the parts that do not look as they did, for whoever draws them.
    """

    def __init__(self, length: int) -> None:
        self._length = max(1, length)
        self.tags: defaultdict[int, Counter[str]] = defaultdict(Counter)
        self.claims: defaultdict[int, Counter[str]] = defaultdict(Counter)
        self.suggestions = [0] * CELLS
        self.problems = [0] * CELLS
        self.hits: Set[int] = frozenset()
        self.changed: set[int] = set()

    def cell(self, offset: int) -> int:
        """The part that an offset lies in."""
        return min(offset * CELLS // self._length, CELLS - 1)

    def share(self, offset: int) -> float:
        """How far down in the text an offset is, 0 to 1."""
        return offset / self._length

    def offset(self, share: float) -> int:
        """The offset at a share (0 to 1) of the text."""
        return round(min(max(share, 0.0), 1.0) * self._length)

    def count(self, mark: Mark, change: int) -> None:
        """Add a mark (`change` 1) or take it away (-1)."""
        cell = self.cell(mark.fragments[0].start)
        if mark.unconfirmed:
            self.suggestions[cell] += change
        else:
            kind = self.claims if mark.look.render is Render.BRACKET else self.tags
            kind[cell][mark.look.color] += change
        if mark.problem:
            self.problems[cell] += change
        self.changed.add(cell)

    def used(self) -> set[int]:
        """The parts that hold anything."""
        sparse = {cell for cell in range(CELLS) if self.suggestions[cell] > 0 or self.problems[cell] > 0}
        return sparse.union(self.tags, self.claims, self.hits)

    def set_hits(self, spans: Sequence[Span]) -> None:
        """Where a search found something."""
        before, self.hits = self.hits, {self.cell(span.start) for span in spans}
        self.changed.update(before, self.hits)
