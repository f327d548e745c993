"""Shows what the suggestion in hand would be linked to: marks for what stands in its slots, and curves to it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from annotator.model.suggestion import Suggestion
from annotator.ui.page.marks import Curve, Mark
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session
from annotator.ui.suggesting.suggestions import Suggestions
from annotator.ui.tagging.marks import look_of

_FIRST = -(1 << 40)
"""The marks of parts have ids from here downwards, far from those of suggestions."""


class SlotsInHand(QObject):
    """Keeps the page in step with the suggestion in hand; its parts go as soon as it is let go."""

    def __init__(self, session: Session, view: ReadingView, suggestions: Suggestions, language: str) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._suggestions = suggestions
        self._language = language
        self._held: int | None = None
        self._parts: Sequence[Mark] = []
        session.document_changed.connect(self._forget)
        session.changed.connect(self._show)
        view.focus_changed.connect(self._show)

    def _forget(self) -> None:
        """The page has been filled anew, and the parts are gone from it."""
        self._held, self._parts = None, []

    def _show(self) -> None:
        focus = self._view.focus
        if focus is not None and focus <= _FIRST:
            # A part was pointed at: what is in hand is what it would be a part of.
            self._view.set_focus(self._held)
            return
        suggestion = self._suggestions.offered(focus)
        if suggestion is None or focus is None:
            self._exchange([])
            return
        self._held = focus
        parts, curves = self._drawn(focus, suggestion)
        self._exchange(parts)
        self._view.set_curves(curves)

    def _drawn(self, held: int, suggestion: Suggestion) -> tuple[list[Mark], list[Curve]]:
        """Marks for what is neither tagged nor suggested by itself, and curves to all that is in a slot."""
        schema, language = self._session.schema, self._language
        parts, curves = dict[tuple[object, ...], Mark](), list[Curve]()
        for slot in suggestion.slots:
            target = self._suggestions.standing(suggestion.type, slot)
            if target is None:
                key, look = (slot.span, slot.type), look_of(schema, slot.type, language)
                fresh = Mark(_FIRST - len(parts), (slot.span,), look, unconfirmed=True, part=True)
                target = parts.setdefault(key, fresh).id
            label = schema.link_type(slot.link).label_in(language)
            curves.append(Curve(held, target, label, unconfirmed=True))
        return list(parts.values()), curves

    def _exchange(self, parts: Sequence[Mark]) -> None:
        """Let these be the parts on the page, in place of those before."""
        if parts != self._parts:
            gone = {each.id for each in self._parts} - {each.id for each in parts}
            self._parts = parts
            self._view.update_marks(parts, gone)
