"""Where marks come from that were made on another text than the one that is shown."""

from typing import Protocol

from annotator.text.offsets import Bounds
from annotator.ui.page.marks import Mark


class Origin(Protocol):
    """The way between the text that marks were made on and the one that is shown."""

    def moved(self, mark: Mark, /) -> Mark:
        """The mark where it is in the text that is shown."""
        ...

    def back(self, start: int, end: int, /) -> Bounds:
        """Where all marks lie in their own text that are in a stretch of the one that is shown."""
        ...


class Same:
    """Marks of the very text that is shown."""

    def moved(self, mark: Mark) -> Mark:
        """Where it is."""
        return mark

    def back(self, start: int, end: int) -> Bounds:
        """The same stretch."""
        return start, end


SAME = Same()
