"""The reading view: the page in terms of the source text.

This is the one place where offsets of the source text become those of the text on the page, and back. Whoever is
outside the page speaks of the source text only; what is shown of it may change under the same selection and marks.
"""

from collections.abc import Collection, Sequence, Set
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotator.model.span import Fragments, Span, surface_of
from annotator.text.offsets import Bounds
from annotator.text.reading import Reading
from annotator.text.repairs.decided import Decided
from annotator.ui.page.marks import Curve, Mark
from annotator.ui.page.origin import SAME, Origin
from annotator.ui.page.page import Page, ViewState
from annotator.ui.page.selecting import Standing
from annotator.ui.page.selection import Selection
from annotator.ui.reading import projection
from annotator.ui.reading.repair_tips import told_of
from annotator.ui.reading.showing import Showing
from annotator.ui.tagging.targets import targets


class ReadingView(QObject):
    """A text on the page as it is read, with marks. Offsets are code points of the source text."""

    selection_changed = Signal()
    focus_changed = Signal()
    hints_ended = Signal()
    tie_drawn = Signal(int, int)
    """A mark was dragged onto another one: both ids."""
    hints_left = Signal()
    """Esc was pressed while hints were shown."""
    hint_taken = Signal()
    """What a hint stood for is selected, or in hand."""
    fragments_changed = Signal(int, object)
    """An end of the mark in hand was dragged: its id, and the Fragments that are asked for."""
    shown_changed = Signal()
    """The same text reads otherwise on the page."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._showing = Showing(Reading(""))
        self._postponed: Showing | None = None
        self._marks: dict[int, Mark] = {}
        self._unseen: dict[int, Mark] | None = None
        self._hits: tuple[Sequence[Span], int | None, Set[int]] = (), None, frozenset()
        page.selection_changed.connect(self.selection_changed)
        page.focus_changed.connect(self.focus_changed)
        page.hints_ended.connect(self.hints_ended)
        page.hints_left.connect(self.hints_left)
        page.tie_drawn.connect(self.tie_drawn)
        page.hint_taken.connect(self.hint_taken)
        page.fragments_changed.connect(self._on_fragments)
        page.released.connect(self._on_released)
        page.notes_at = self._notes_at

    @property
    def shown(self) -> Reading:
        """The reading that is on the page."""
        return self._showing.reading

    @property
    def decided(self) -> Decided:
        """The repairs and the noise of the text."""
        return self._showing.decided

    def show(self, showing: Showing, marks: Sequence[Mark]) -> None:
        """Show another text with its marks, from its beginning; nothing is selected and no mark is in hand."""
        self._showing, self._postponed = showing, None
        self._marks = {mark.id: mark for mark in marks}
        self._unseen = {} if self._unseen is not None else None
        self._hits = (), None, frozenset()
        self._page.show_text(self.shown.text, marks, origin_of(self.shown))
        self._page.set_notes(showing.notes)

    def exchange(self, showing: Showing) -> None:
        """Show another reading of the same text; place, selection and mark in hand stay. A drag is waited for."""
        if self._page.dragging:
            self._postponed = showing
            return
        page, old, selected = self._page, self.shown, self.selection
        self._showing, self._postponed = showing, None
        if not _alike(old, self.shown):
            curves = page.curves
            standing = _carried(page.standing, old, self.shown)
            page.show_otherwise(self.shown.text, list(self._marks.values()), origin_of(self.shown), standing)
            page.set_curves(curves)
            self.set_hits(*self._hits)
        page.set_notes(showing.notes)
        self.shown_changed.emit()
        if self.selection != selected:
            self.selection_changed.emit()

    def _on_released(self) -> None:
        if self._postponed is not None:
            self.exchange(self._postponed)

    def _notes_at(self, offset: int) -> str:
        span, notes = projection.to_source(self.shown, Span(offset, offset + 1)), self._showing.notes
        return told_of(self.decided, self.shown, span, repaired=bool(notes.dotted or notes.ticked or notes.waved))

    # -- marks

    def update_marks(self, put: Sequence[Mark], gone: Collection[int]) -> None:
        """Add or replace some marks and take others away; only their lines are painted again."""
        if self._unseen is not None:
            self._unseen = {id: mark for id, mark in self._unseen.items() if id not in gone}
            self._unseen |= {mark.id: mark for mark in put if mark.id < 0}
            put = [mark for mark in put if mark.id > 0]
        for id in gone:
            self._marks.pop(id, None)
        self._marks |= {mark.id: mark for mark in put}
        self._page.update_marks([*map(origin_of(self.shown).moved, put)], gone)

    def exchange_marks(self, marks: Sequence[Mark], *, suggested: bool) -> None:
        """Show these in place of all marks, with suggestions or without; place, selection and mark in hand stay.

        Suggestions that are out of sight are kept up to date meanwhile.
        """
        before = {id: mark for id, mark in self._marks.items() if id < 0} if self._unseen is None else self._unseen
        self._unseen = None if suggested else before
        self._marks = {mark.id: mark for mark in marks} | (before if suggested else {})
        page, curves = self._page, self._page.curves
        page.show_otherwise(self.shown.text, list(self._marks.values()), origin_of(self.shown), page.standing)
        page.set_curves(curves)
        page.set_notes(self._showing.notes)
        self.set_hits(*self._hits)

    def next_mark(self, after: int, *, backwards: bool = False, unconfirmed_only: bool = False) -> int | None:
        """The id of the next mark in reading order from an offset on, or of the last one before it.

        Of marks that begin at `after`, those up to the mark in hand are passed.
        """
        place = self.shown.to_reading(after, after).start
        return self._page.next_mark(place, backwards=backwards, unconfirmed_only=unconfirmed_only)

    def set_curves(self, curves: Sequence[Curve]) -> None:
        """The ties of the mark in hand."""
        self._page.set_curves(curves)

    def set_hits(self, spans: Sequence[Span], current: int | None, left_out: Set[int] = frozenset()) -> None:
        """Where a search found something, sorted; `current` is the number of the one in hand, `left_out` are some."""
        self._hits = spans, current, left_out
        self._page.set_hits([projection.to_page(self.shown, span) for span in spans], current, left_out)

    # -- what is selected or in hand

    @property
    def cursor(self) -> int:
        """Where the caret stands."""
        cursor = self._page.cursor
        return self.shown.to_source(cursor, cursor).start

    @property
    def selection(self) -> Fragments | None:
        """What is selected, units whole."""
        selection = self._page.selection
        return projection.fragments_in_source(self.shown, selection) if selection is not None else None

    @property
    def selected_text(self) -> str:
        """What is selected, as it is shown; fragments are joined as a surface is."""
        return self._page.selected_text()

    @property
    def focus(self) -> int | None:
        """The id of the mark in hand."""
        return self._page.focus

    @property
    def focus_offset(self) -> int:
        """Where the mark in hand begins; the caret's place if there is none."""
        held = self._marks.get(self._page.focus or 0)
        return self.cursor if held is None else held.start

    def select(self, fragments: Fragments | None) -> None:
        """Select fragments, or nothing; the caret goes to their end."""
        self._page.select(projection.fragments_on_page(self.shown, fragments) if fragments is not None else None)

    def set_focus(self, mark: int | None) -> None:
        """Take a mark in hand and show it, or let go; nothing stays selected."""
        self._page.set_focus(mark)

    def with_edge(self, fragments: Fragments, *, closing: bool, forwards: bool, by_word: bool) -> Fragments:
        """The fragments with their first start or last end moved by a character or a word of what is shown.

        At least a character stays between the two edges of a fragment; the other edges stay where they are.
        """
        shown = projection.fragments_on_page(self.shown, fragments)
        edge, low, high = shown[0].start, 0, shown[0].end - 1
        if closing:
            edge, low, high = shown[-1].end, shown[-1].start + 1, len(self.shown.text)
        wanted = self._page.word_edge(edge, forwards=forwards) if by_word else edge + (1 if forwards else -1)
        place = min(max(wanted, low), high)
        if place == edge:
            return fragments
        return projection.with_edge(self.shown, fragments, place, closing=closing, forwards=forwards)

    def _on_fragments(self, id: int, fragments: Fragments) -> None:
        held = self._marks[id]
        wanted = projection.reshaped(self.shown, held.fragments, fragments)
        if wanted != held.fragments:
            self.fragments_changed.emit(id, wanted)

    # -- what is shown

    def read(self, fragments: Fragments) -> str:
        """How fragments are shown, joined as a surface is."""
        return surface_of(self.shown.text, projection.fragments_on_page(self.shown, fragments))

    def alike(self, one: Fragments, other: Fragments) -> bool:
        """Whether two are the same characters on the page; one may go on over something that is not shown."""
        return projection.fragments_on_page(self.shown, one) == projection.fragments_on_page(self.shown, other)

    def as_shown(self, fragments: Fragments) -> tuple[str, Fragments]:
        """The text as it is shown, and where the fragments are in it."""
        return self.shown.text, projection.fragments_on_page(self.shown, fragments)

    def reveal(self, span: Span) -> None:
        """Scroll no further than needed to show a span."""
        self._page.reveal(projection.to_page(self.shown, span))

    def view_state(self) -> ViewState:
        """What the window shows, to be restored later."""
        state = self._page.view_state()
        first, cursor = (self.shown.to_source(offset, offset).start for offset in (state.first, state.cursor))
        return ViewState(first, state.below, cursor)

    def restore(self, state: ViewState) -> None:
        """Show what the window showed."""
        first, cursor = (self.shown.to_reading(offset, offset).start for offset in (state.first, state.cursor))
        self._page.restore(ViewState(first, state.below, cursor))

    def start_hints(self) -> bool:
        """Show two letters on each word and mark in the window as it is shown; False if there is none."""
        page, seen = self._page, self._page.visible_span
        places = targets(page.text, seen, page.sheet.index.overlapping(seen.start, seen.end)) if seen else []
        page.start_hints(places)
        return bool(places)

    def start_hints_on(self, spans: Sequence[Span]) -> None:
        """Show two letters on those of these places that are in the window."""
        self._page.start_hints([projection.to_page(self.shown, span) for span in spans])


class _Moving:
    """The way of marks from the source text to a reading of it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def moved(self, mark: Mark) -> Mark:
        fragments = projection.fragments_on_page(self._reading, mark.fragments)
        return Mark(mark.id, fragments, mark.look, mark.unconfirmed, mark.problem, mark.part)

    def back(self, start: int, end: int) -> Bounds:
        mapped = self._reading.to_source(start, end)
        return mapped.start, mapped.end


def origin_of(reading: Reading) -> Origin:
    """The way of marks on the source text to where they are shown."""
    return _Moving(reading) if reading.alignment else SAME


def _alike(one: Reading, other: Reading) -> bool:
    return one.text == other.text and [*one.alignment] == [*other.alignment]


def _carried(standing: Standing, old: Reading, new: Reading) -> Standing:
    """Where somebody is in another reading of the same text."""

    def offset(place: int) -> int:
        source = old.to_source(place, place).start
        return new.to_reading(source, source).start

    def span(there: Span) -> Span:
        return projection.to_page(new, projection.to_source(old, there))

    view, state, hints = standing.view, standing.selection, standing.hints
    anchor = cursor = offset(state.cursor)
    if state.span is not None:
        between = span(state.span)
        anchor, cursor = between.start, between.end
        if state.cursor < state.anchor:
            anchor, cursor = cursor, anchor
    return Standing(
        ViewState(offset(view.first), view.below, cursor),
        Selection(anchor, cursor, tuple(map(span, state.kept))),
        standing.focus,
        replace(hints, places=[(letters, span(each)) for letters, each in hints.places]) if hints else None,
    )
