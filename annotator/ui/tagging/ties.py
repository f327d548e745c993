"""Draws what the mark in hand is tied to: a curve for each link, out from it or to it."""

from PySide6.QtCore import QObject

from annotator.model.link import Link
from annotator.ui.page.marks import Curve
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session


class Ties(QObject):
    """Keeps the curves of the page in step with the mark in hand and with its links."""

    def __init__(self, session: Session, view: ReadingView, language: str) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._language = language
        view.focus_changed.connect(self._show)
        session.changed.connect(self._show)

    def _show(self) -> None:
        focus = self._view.focus
        if focus is not None and focus < 0:
            return  # a suggestion: see slots_in_hand.py
        held = [each for each in self._session.links.values() if focus in (each.source, each.target)]
        self._view.set_curves([self._curve(each) for each in held])

    def _curve(self, link: Link) -> Curve:
        return Curve(link.source, link.target, self._session.schema.link_type(link.type).label_in(self._language))
