"""The lines around a case with its ways marked on them; the rest of the document is not even read."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize

from annotator.model.span import Fragments, Span
from annotator.store.documents import documents
from annotator.store.excerpts import excerpt
from annotator.text.reading import Reading
from annotator.ui.i18n import translate
from annotator.ui.page.look import PageLook
from annotator.ui.page.marks import Mark
from annotator.ui.page.page import Page
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.showing import Showing
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.session import Session
from annotator.ui.tagging.marks import look_of

AROUND = 160
"""Code points that are read on either side of a case; what is shown of them are whole lines, where there are such."""
_SUGGESTED = -1
"""The mark of what a suggester says."""
_LINES = 6
"""High enough for so many lines."""


class CaseText(Page):
    """A page that shows some lines of a document. Spans that go in and out are of the document's source text."""

    def __init__(self, session: Session, reviewing: Reviewing, language: str) -> None:
        super().__init__()
        self._session = session
        self._reviewing = reviewing
        self._language = language
        self._start = 0
        self.view = ReadingView(self)
        reviewing.case_changed.connect(self._follow)
        self.setMinimumHeight(self.fontMetrics().height() * _LINES)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() * _LINES * 3)

    def set_look(self, look: PageLook) -> None:
        """As the page looks, without what makes sense only for all of a document."""
        super().set_look(replace(look, numbers=False, minimap=False))

    def with_edge(self, fragments: Fragments, *, closing: bool, forwards: bool, by_word: bool) -> Fragments:
        """The fragments with their first start or last end moved by a character or a word, within these lines."""
        there = _further(fragments, -self._start)
        return _further(self.view.with_edge(there, closing=closing, forwards=forwards, by_word=by_word), self._start)

    def _follow(self) -> None:
        if self._reviewing.document is not None:  # all of the document is in sight
            return
        case, project = self._reviewing.current, self._session.project
        found = next(documents(project, [case.document]), None) if case is not None and project is not None else None
        if case is None or project is None or found is None:
            ended = translate(
                "Review", "Nothing is left to decide here. Esc goes back to the text, Backspace to the case before."
            )
            self.view.show(Showing(Reading(ended if self._reviewing.active else "")), [])
            return
        part = excerpt(project, found, case.span, AROUND)
        self._start = part.start
        marks = self._marks(len(part.reading.source))
        self.view.show(Showing(part.reading), marks)
        draft, held = self._reviewing.draft, self._reviewing.held + 1
        if draft is not None:
            self.view.select(_further(draft, -part.start))
        elif any(mark.id == held for mark in marks):
            self.view.set_focus(held)
        self.view.reveal(Span(case.span.start - part.start, case.span.end - part.start))

    def _marks(self, length: int) -> list[Mark]:
        """A mark for each way, with its number on the chip where there are several."""
        schema, found = self._session.schema, list[Mark]()
        for number, way in enumerate(self._reviewing.ways, start=1):
            for each in way.annotations[:1]:
                look = look_of(schema, each.type, self._language)
                badge = f"{number} {look.badge}" if len(self._reviewing.ways) > 1 else look.badge
                fragments = self._inside(each.fragments, length)
                if fragments:
                    found.append(Mark(number, fragments, replace(look, badge=badge)))
        return [*found, *self._suggested(length)]

    def _suggested(self, length: int) -> list[Mark]:
        """What a suggester says instead, as suggestions are shown anywhere."""
        case = self._reviewing.current
        suggested = case.suggested if case is not None else None
        if suggested is None or not self._session.schema.has_type(suggested[0]):
            return []
        fragments = self._inside(suggested[1], length)
        look = look_of(self._session.schema, suggested[0], self._language)
        return [Mark(_SUGGESTED, fragments, look, unconfirmed=True)] if fragments else []

    def _inside(self, fragments: Fragments, length: int) -> Fragments:
        """The fragments as they lie in the lines that are shown; what is outside these is cut off."""
        there = ((each.start - self._start, each.end - self._start) for each in fragments)
        return tuple(Span(max(start, 0), min(end, length)) for start, end in there if start < length and end > 0)


def _further(fragments: Sequence[Span], by: int) -> Fragments:
    return tuple(Span(each.start + by, each.end + by) for each in fragments)
