"""Hints on the words and marks in the window, and the sentence that says what to do with them."""

from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session
from annotator.ui.state import State


class Hinting(State):
    """Holds while the page shows hints; the page itself takes the keys."""

    def __init__(self, session: Session, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        view.hints_ended.connect(self._end)
        session.document_changed.connect(self._end)

    def start(self, sentence: str) -> None:
        """Show two letters on each place in the window that may be meant, if there is one."""
        if self._view.start_hints():
            self.sentence = sentence
            self.changed.emit()

    def _end(self) -> None:
        if self.sentence:
            self.sentence = ""
            self.changed.emit()
