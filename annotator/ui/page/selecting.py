"""The page's state: the caret, the selection and the mark in hand, and where they are painted anew when they change."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from annotator.model.span import Fragments, Span, surface_of
from annotator.ui.page.canvas import Canvas, ViewState
from annotator.ui.page.caret import Caret, Finder
from annotator.ui.page.hints import Hints
from annotator.ui.page.marks import Mark
from annotator.ui.page.origin import SAME, Origin
from annotator.ui.page.selection import Selection, selecting
from annotator.ui.page.words import sentence_at, word_at

Expander = Callable[[str, int], Sequence[Span]]
"""Gives the spans that a click at an offset may mean, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody is in a text: what the window shows of it, what is selected, the mark in hand, and hints."""

    view: ViewState
    selection: Selection
    focus: int | None
    hints: Hints | None


class SelectingCanvas(Canvas):
    """A text with its marks, of which something can be selected or taken in hand; it knows no keys and no pointer."""

    selection_changed = Signal()
    focus_changed = Signal()
    cursor_moved = Signal()
    mark_activated = Signal(int)
    fragments_changed = Signal(int, object)
    tie_drawn = Signal(int, int)
    """A mark was dragged by its chip or bar onto another one: both ids."""
    """An end of the mark in hand was dragged: its id, and the Fragments that are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.expanders: Expander | None = None
        self.tips: Callable[[int], str] = _no_tip
        self.notes_at: Callable[[int], str] = _no_tip
        self.words: Finder = word_at
        self.sentences: Finder = sentence_at
        self._state = Selection()
        self._caret = Caret(self._sheet, self._word_of)

    def show_text(self, text: str, marks: Sequence[Mark], origin: Origin = SAME) -> None:
        """Show another text with its marks, from its beginning; nothing is selected and no mark is in hand."""
        self._load(text, marks, origin)
        self._state = Selection()
        self._caret = Caret(self._sheet, self._word_of)
        self.selection_changed.emit()
        self.focus_changed.emit()
        self.cursor_moved.emit()

    @property
    def standing(self) -> Standing:
        """Where somebody is."""
        return Standing(self.view_state(), self._state, self.focus, self._hints)

    def show_otherwise(self, text: str, marks: Sequence[Mark], origin: Origin, standing: Standing) -> None:
        """Show the same text in other words, with everything where it is in these; no signal tells of it."""
        self._load(text, marks, origin)
        self._state, overlay = standing.selection, self._overlay
        self._caret = Caret(self._sheet, self._word_of)
        overlay.selection, overlay.focus = self._state.fragments, standing.focus
        overlay.caret, overlay.upstream = self._state.cursor, self._state.upstream
        self._hints = standing.hints
        self._sheet.stay_at(min(standing.view.first, len(text)), standing.view.below)
        self._moved()

    def update_marks(self, put: Sequence[Mark], gone: Collection[int]) -> None:
        """Add or replace some marks and take others away; only their lines are painted again."""
        self._exchange(put, gone)
        if self._overlay.focus in gone:
            self._change_focus(None)

    def restore(self, state: ViewState) -> None:
        """Show what the window showed."""
        length = len(self.text)
        self.take(self._state.placed(min(state.cursor, length)), follow=False)
        self._put_at(min(state.first, length), state.below)

    @property
    def cursor(self) -> int:  # pyright: ignore[reportIncompatibleMethodOverride] - the pointer's shape is the viewport's
        """Where the caret stands."""
        return self._state.cursor

    @property
    def selection(self) -> Fragments | None:
        """What is selected; more than one fragment if they were added with Ctrl."""
        return self._state.fragments

    @property
    def focus(self) -> int | None:
        """The id of the mark in hand."""
        return self._overlay.focus

    @property
    def focus_offset(self) -> int:
        """Where the mark in hand begins; the caret's place if there is none."""
        mark = self.mark_in_hand
        return self.cursor if mark is None else mark.start

    @property
    def state(self) -> Selection:
        """The selection with its anchor and caret."""
        return self._state

    @property
    def mark_in_hand(self) -> Mark | None:
        """The mark in hand itself."""
        return None if self._overlay.focus is None else self._sheet.index.get(self._overlay.focus)

    def select(self, fragments: Fragments | None) -> None:
        """Select fragments, or nothing; the caret goes to their end."""
        self.take(Selection().placed(self._state.cursor) if fragments is None else selecting(fragments))

    def select_more(self) -> None:
        """Keep what is selected; the caret may go on to where a further fragment begins."""
        self.take(self._state.more())

    def set_cursor(self, offset: int) -> None:
        """Put the caret at an offset; nothing stays selected."""
        self.take(self._state.placed(min(max(offset, 0), len(self.text))))

    def selected_text(self) -> str:
        """The selected characters of the source text; fragments are joined as a surface is."""
        fragments = self.selection
        return surface_of(self.text, fragments) if fragments else ""

    def take(self, selection: Selection, *, follow: bool = True) -> None:
        """Select something else; the mark in hand is let go. `follow` scrolls so that the caret is seen."""
        before, self._state = self._state, selection
        if self._overlay.focus is not None:
            self._change_focus(None)
        if before == selection:
            return
        self._overlay.selection = selection.fragments
        self._overlay.caret, self._overlay.upstream = selection.cursor, selection.upstream
        self._repaint_selection(before, selection)
        if follow:
            self._follow_caret()
        if before.fragments != selection.fragments:
            self.selection_changed.emit()
        if before.cursor != selection.cursor:
            self.cursor_moved.emit()

    def set_focus(self, mark: int | None) -> None:
        """Take a mark in hand and show it, or let go; nothing stays selected."""
        known = None if mark is None else self._sheet.index.get(mark)
        if known is not None:
            self.take(Selection().placed(known.start), follow=False)
            self._change_focus(known.id)
            self.reveal(Span(known.start, known.end))
        elif self._overlay.focus is not None:
            self._change_focus(None)

    def next_mark(self, after: int, backwards: bool = False, unconfirmed_only: bool = False) -> int | None:
        """The id of the next mark in reading order from an offset on, or of the last one before it.

        Of marks that begin at `after`, those up to the mark in hand are passed.
        """
        index, held = self._sheet.index, self.mark_in_hand
        key = held.key if held is not None and held.start == after else None
        if backwards:
            found = index.preceding(key or (after, -len(self.text) - 1, 0), unconfirmed_only=unconfirmed_only)
        else:
            beyond = (key[0], key[1], key[2] + 1) if key else (after, -len(self.text) - 1, 0)
            found = index.following(beyond, unconfirmed_only=unconfirmed_only)
        return found.id if found else None

    def word_edge(self, offset: int, *, forwards: bool) -> int:
        """The next edge of a word from an offset on, or the last one before it."""
        return self._caret.word_edge(offset, forwards=forwards)

    def activate(self, mark: int) -> None:
        """Open a mark: what a double click on its chip does."""
        self.set_focus(mark)
        self.mark_activated.emit(mark)

    def reshape(self, mark: int, fragments: Fragments) -> None:
        """Ask for other fragments of a mark."""
        self.fragments_changed.emit(mark, fragments)

    def show_preview(self, fragments: Fragments | None) -> None:
        """Show what a mark would cover while its end is dragged."""
        self._overlay.selection = fragments
        self.viewport().update()

    def show_tie(self, start: QPoint, end: QPoint | None) -> None:
        """Show where a tie is being drawn; None where it no longer is."""
        self._overlay.tie = (start, end) if end is not None else None
        self.viewport().update()

    def edge_point(self, offset: int, *, closing: bool) -> QPoint:
        """The middle of a mark's end, where it can be taken and dragged."""
        return self.caret_rect(offset, upstream=closing).center()

    def word(self, offset: int) -> Span | None:
        """The word at an offset."""
        return self.words(self.text, offset) if offset < len(self.text) else None

    def sentence(self, offset: int) -> Span | None:
        """The sentence at an offset."""
        return self.sentences(self.text, offset) if offset < len(self.text) else None

    def _word_of(self, text: str, offset: int) -> Span | None:
        return self.words(text, offset)

    def _follow_caret(self) -> None:
        cursor, height = self._state.cursor, self._sheet.view
        rect = self._sheet.line_rect(cursor, upstream=self._state.upstream)
        if rect.top() < -height or rect.top() > 2 * height:
            self._put_at(cursor, height // 3)
        elif rect.top() < 0:
            self.scroll_by(rect.top())
        elif rect.bottom() >= height:
            self.scroll_by(rect.bottom() - height + 1)

    def _repaint_selection(self, before: Selection, after: Selection) -> None:
        pieces = self._sheet.pieces
        here, there = pieces.at(before.cursor), pieces.at(after.cursor)
        if here != there:  # the number of the caret's passage stands out
            self._repaint(pieces.starts[here], pieces.starts[here])
            self._repaint(pieces.starts[there], pieces.starts[there])
        if before.kept != after.kept:
            self.viewport().update()
            return
        places = [before.cursor, after.cursor]
        if before.anchor != after.anchor:
            places += [before.anchor, after.anchor]
        self._repaint(min(places), max(places))

    def _change_focus(self, mark: int | None) -> None:
        held, self._overlay.focus = self.mark_in_hand, mark
        for each in (held, self.mark_in_hand):
            if each is not None:
                self._repaint_mark(each)
        if self._curves:
            self.viewport().update()
        self.focus_changed.emit()


def _no_tip(_of: int) -> str:
    return ""
