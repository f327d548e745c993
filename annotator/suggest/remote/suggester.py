"""Suggests what a remote model has said of a text when a person had it asked. It asks nobody: it reads what is kept."""

from collections.abc import Iterator

from annotator.model.knowledge import Knowledge
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.suggest.figures import filled
from annotator.suggest.remote.anchoring import Placed
from annotator.suggest.remote.kept_answers import newest, read

NAME = "remote"


def suggest(text: str, knowledge: Knowledge) -> Iterator[Suggestion]:
    """What was said last of this text, by the model that was asked last."""
    path = newest(knowledge.cache, text, knowledge.schema) if knowledge.cache is not None else None
    for answer in read(path, text, knowledge.schema) if path is not None else ():
        yield from (_suggestion(each, knowledge, text) for each in answer.placed)


def _suggestion(placed: Placed, knowledge: Knowledge, text: str) -> Suggestion:
    span = Span(placed.start, placed.end)
    attributes = {**filled(text, knowledge, span, placed.item.type), **placed.item.attributes}
    return Suggestion(span, placed.item.text, placed.item.type, NAME, placed.item.score, attributes)
