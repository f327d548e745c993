"""What is selected: an anchor and a cursor, and the fragments set aside before. Pure values, in code points."""

from dataclasses import dataclass, replace

from annotator.model.span import Fragments, Span, fragments_of


@dataclass(frozen=True, slots=True)
class Selection:
    """`cursor` is where the caret stands; the text between it and `anchor` is selected, and all of `kept` is.

    `upstream` puts a caret at the end of a wrapped line on that line, not on the next one.
    While one is `adding`, the caret moves without letting go what is kept.
    `grain` is the span that a drag by words or sentences began with; it stays selected whichever way the drag goes.
    """

    anchor: int = 0
    cursor: int = 0
    kept: tuple[Span, ...] = ()
    upstream: bool = False
    grain: Span | None = None
    adding: bool = False

    @property
    def span(self) -> Span | None:
        """What lies between anchor and cursor."""
        if self.anchor == self.cursor:
            return None
        return Span(min(self.anchor, self.cursor), max(self.anchor, self.cursor))

    @property
    def fragments(self) -> Fragments | None:
        """All that is selected; fragments that touch are one."""
        own = self.span
        spans = (*self.kept, own) if own else self.kept
        return fragments_of(spans) if spans else None

    def placed(self, offset: int, *, upstream: bool = False) -> "Selection":
        """Nothing selected, the caret at an offset; what is kept stays while one is adding to it."""
        if self.adding:
            return Selection(offset, offset, self.fragments or (), upstream, adding=True)
        return Selection(offset, offset, upstream=upstream)

    def extended(self, offset: int, *, upstream: bool = False) -> "Selection":
        """The caret moved and what it passed selected."""
        return replace(self, cursor=offset, upstream=upstream, grain=None)

    def dragged(self, over: Span) -> "Selection":
        """A drag by words or sentences over one of them: from the first to this one, both whole."""
        grain = self.grain or over
        if over.start < grain.start:
            return replace(self, anchor=grain.end, cursor=over.start, grain=grain)
        return replace(self, anchor=grain.start, cursor=max(grain.end, over.end), grain=grain)

    def of_span(self, span: Span) -> "Selection":
        """A span selected, with what was kept; further dragging goes by wholes."""
        return replace(self, anchor=span.start, cursor=span.end, upstream=False, grain=span)

    def more(self) -> "Selection":
        """What is selected is kept, and a further fragment may begin wherever the caret goes."""
        return Selection(self.cursor, self.cursor, self.fragments or (), self.upstream, adding=True)

    def set_aside(self, offset: int) -> "Selection":
        """What is selected is kept, and a further fragment may begin at an offset."""
        return Selection(offset, offset, self.fragments or ())

    def without(self, offset: int) -> "Selection | None":
        """The fragment at an offset let go; None if there is none."""
        fragments = self.fragments or ()
        rest = tuple(span for span in fragments if not span.start <= offset < span.end)
        return None if len(rest) == len(fragments) else Selection(offset, offset, rest)


def selecting(fragments: Fragments) -> Selection:
    """Just these fragments selected, the caret at the end of the last."""
    *kept, last = fragments
    return Selection(last.start, last.end, tuple(kept))
