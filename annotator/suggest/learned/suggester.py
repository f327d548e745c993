"""Suggests by what was learned from the project's own tags; nothing before it has been trained.

Types that it finds wrongly more often than not, on documents that it has not learned from, are left out.
"""

from collections.abc import Iterator, Mapping

from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.suggest.figures import filled
from annotator.suggest.kept import kept
from annotator.suggest.learned import card
from annotator.suggest.learned.features import sights
from annotator.suggest.learned.gazetteer import of_project
from annotator.suggest.learned.measures import Measure
from annotator.suggest.learned.models import Found, find
from annotator.suggest.pieces import pieces

NAME = "learned"

WEAK_BELOW = 0.5
"""The precision below which a type is not suggested."""
_ENOUGH = 5
"""So many found ones tell the precision of a type."""


def suggest(text: str, knowledge: Knowledge) -> Iterator[Suggestion]:
    """What the models find in a text as it is read; raises nothing where there are none."""
    loaded = card.models(knowledge.cache, knowledge.schema) if knowledge.cache is not None else None
    if loaded is None:
        return
    made, models = loaded
    quiet = weak(made.measures)
    looked = sights(text, _gazetteer(knowledge.known, knowledge.names))
    for found in find(models, looked, pieces(text)):
        if found.type not in quiet:
            yield _suggestion(text, knowledge, found)


def _suggestion(text: str, knowledge: Knowledge, found: Found) -> Suggestion:
    span = Span(found.start, found.end)
    return Suggestion(
        span,
        text[found.start : found.end],
        found.type,
        NAME,
        found.score,
        filled(text, knowledge, span, found.type),
    )


def weak(measures: Mapping[TypeId, Measure]) -> frozenset[TypeId]:
    """The types that are not suggested, since they were wrong more often than not where that was measured."""
    return frozenset(type_ for type_, each in measures.items() if each.found >= _ENOUGH and each.precision < WEAK_BELOW)


_gazetteer = kept(of_project)
