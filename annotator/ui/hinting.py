"""Hints on the words and marks in the window, and the sentence that says what to do with them."""

from annotator.ui.page.page import Page
from annotator.ui.session import Session
from annotator.ui.state import State
from annotator.ui.targets import targets


class Hinting(State):
    """Holds while the page shows hints; the page itself takes the keys."""

    def __init__(self, session: Session, page: Page) -> None:
        super().__init__(page)
        self._page = page
        page.hints_ended.connect(self._end)
        session.document_changed.connect(self._end)

    def start(self, sentence: str) -> None:
        """Show two letters on each place in the window that may be meant, if there is one."""
        page, seen = self._page, self._page.visible_span
        marks = page.sheet.index.overlapping(seen.start, seen.end) if seen is not None else []
        places = targets(page.text, seen, marks) if seen is not None else []
        if places:
            page.start_hints(places)
            self.sentence = sentence
            self.changed.emit()

    def _end(self) -> None:
        if self.sentence:
            self.sentence = ""
            self.changed.emit()
