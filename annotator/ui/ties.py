"""Draws what a claim in hand rests on: curves to the figures and entities that lie within it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId
from annotator.model.schema import Render, Schema
from annotator.ui.page.marks import Curve
from annotator.ui.reading_view import ReadingView
from annotator.ui.session import Session

_TIED = (Render.FILL, Render.BORDER)
"""How the layers of entities and figures are drawn; a claim's is a bracket in the margin."""


class Ties(QObject):
    """Keeps the curves of the page in step with the mark in hand and with what is tagged."""

    def __init__(self, session: Session, view: ReadingView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        view.focus_changed.connect(self._show)
        session.changed.connect(self._show)

    def _show(self) -> None:
        focus = self._view.focus
        claim = self._session.annotations.get(AnnotationId(focus)) if focus is not None else None
        if claim is None or _render(self._session.schema, claim) is not Render.BRACKET:
            self._view.set_curves([])
            return
        held = within(claim, self._session.annotations.values(), self._session.schema)
        self._view.set_curves([Curve(claim.id, each.id, "") for each in held])


def within(claim: Annotation, annotations: Iterable[Annotation], schema: Schema) -> list[Annotation]:
    """The same author's entities and figures of which every character lies in the claim, in the order of the text."""
    held = [
        each
        for each in annotations
        if each.author == claim.author and _render(schema, each) in _TIED and _lies_in(each, claim)
    ]
    return sorted(held, key=lambda each: each.span.start)


def _lies_in(inner: Annotation, outer: Annotation) -> bool:
    return all(any(part.contains(each) for part in outer.fragments) for each in inner.fragments)


def _render(schema: Schema, annotation: Annotation) -> Render:
    return schema.layer_of(annotation.type).render
