"""Suggests by what was learned from the project's own tags; nothing before it has been trained.

How sure it may be goes by documents that it had not learned from. Types that were mostly wrong there are left out.
"""

from collections.abc import Iterator, Mapping

from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.suggest.figures import filled
from annotator.suggest.kept import kept
from annotator.suggest.learned import card
from annotator.suggest.learned.card import Card
from annotator.suggest.learned.features import sights
from annotator.suggest.learned.gazetteer import of_project
from annotator.suggest.learned.measures import Measure
from annotator.suggest.learned.models import Found, find
from annotator.suggest.learned.sureness import UNMEASURED_FROM, calibrated, is_measured, is_weak
from annotator.suggest.pieces import pieces
from annotator.text.offsets import Bounds

NAME = "learned"

_TOGETHER = 4_000
"""Code points that are looked at together."""


def suggest(text: str, knowledge: Knowledge) -> Iterator[Suggestion]:
    """What the models find in a text as it is read; raises nothing where there are none."""
    loaded = card.models(knowledge.cache, knowledge.schema) if knowledge.cache is not None else None
    if loaded is None:
        return
    made, models = loaded
    known = _gazetteer(knowledge.known, knowledge.names)
    for start, stop in _parts(text):
        part = text[start:stop]
        for found in find(models, sights(part, known), pieces(part)):
            score = _score(made, found)
            if score is not None:
                moved = found._replace(start=found.start + start, end=found.end + start)
                yield _suggestion(text, knowledge, moved, score)


def _parts(text: str) -> Iterator[Bounds]:
    """A text in parts of whole pieces, so that a long one takes no more memory than a short one."""
    first = last = None
    for start, stop in pieces(text):
        if first is not None and last is not None and stop - first > _TOGETHER:
            yield first, last
            first = None
        first, last = start if first is None else first, stop
    if first is not None and last is not None:
        yield first, last


def _score(made: Card, found: Found) -> float | None:
    """How sure it is, going by what was measured; None for what is not suggested."""
    measure = made.measures.get(found.type)
    if measure is None or not is_measured(measure):
        return found.score if found.score >= UNMEASURED_FROM else None
    return None if is_weak(measure) else calibrated(found.score, measure, made.means.get(found.type, found.score))


def _suggestion(text: str, knowledge: Knowledge, found: Found, score: float) -> Suggestion:
    span = Span(found.start, found.end)
    return Suggestion(
        span,
        text[found.start : found.end],
        found.type,
        NAME,
        score,
        filled(text, knowledge, span, found.type),
    )


def weak(measures: Mapping[TypeId, Measure]) -> frozenset[TypeId]:
    """The types that are not suggested, since they were wrong more often than right where that was measured."""
    return frozenset(type_ for type_, each in measures.items() if is_weak(each))


_gazetteer = kept(of_project)
