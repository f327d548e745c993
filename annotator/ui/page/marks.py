"""What the page shows on the text: marks, the ties of the mark in hand, and how they look."""

from dataclasses import dataclass

from annotator.model.schema import Line, Render
from annotator.model.span import Fragments

MarkKey = tuple[int, int, int]
"""Reading order: by start, the longer first, then by id."""


@dataclass(frozen=True, slots=True)
class Look:
    """How all marks of a type are drawn. `badge` is the short name on the chip, `label` the name in full.

    `color` is the schema's "#RRGGBB"; what is drawn are shades of it that fit the page's own colours.
    """

    badge: str
    label: str
    color: str
    render: Render
    line: Line


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation (positive id) or a suggestion (negative id) on the page.

    `problem` asks for a quiet sign that a rule is broken. `part` is what a suggestion in hand would make, too: shown
    as long as that is in hand, and no suggestion by itself.
    """

    id: int
    fragments: Fragments
    look: Look
    unconfirmed: bool = False
    problem: bool = False
    part: bool = False

    @property
    def start(self) -> int:
        """Where the first fragment begins."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """Where the last fragment ends."""
        return self.fragments[-1].end

    @property
    def key(self) -> MarkKey:
        """The place in reading order."""
        return self.fragments[0].start, -self.fragments[-1].end, self.id


@dataclass(frozen=True, slots=True)
class Curve:
    """A tie between two marks, by their ids; drawn only while one of them is in hand."""

    source: int
    target: int
    label: str
    unconfirmed: bool = False
