"""Things by their places in a text, so that those near a place are found without going through all."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Generic, TypeVar

from annotator.model.span import Span

T = TypeVar("T")

_by_start = itemgetter(0)


class Near(Generic[T]):
    """Things with their spans; those that overlap each other may be there, too."""

    def __init__(self, things: Iterable[tuple[Span, T]] = ()) -> None:
        self._things = sorted(((span.start, span.end, thing) for span, thing in things), key=_by_start)
        self._longest = max((end - start for start, end, _ in self._things), default=0)

    def add(self, span: Span, thing: T) -> None:
        """Put one more there."""
        insort(self._things, (span.start, span.end, thing), key=_by_start)
        self._longest = max(self._longest, len(span))

    def sharing(self, span: Span) -> Iterator[T]:
        """Those that share a character with a span, by their starts."""
        first = bisect_right(self._things, span.start - self._longest, key=_by_start)
        last = bisect_left(self._things, span.end, key=_by_start)
        return (thing for _, end, thing in self._things[first:last] if end > span.start)
