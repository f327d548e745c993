"""One stream from several suggesters: at each place the surest."""

from bisect import bisect
from collections.abc import Iterable

from annotator.model.ids import LayerId
from annotator.model.schema import Schema
from annotator.model.suggestion import Suggestion


def merged(schema: Schema, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """In the order of the text. Of those of one layer that share a character the surest stays, then the longest."""
    by_layer: dict[LayerId, list[Suggestion]] = {}
    for each in suggestions:
        by_layer.setdefault(schema.type(each.type).layer, []).append(each)
    kept = [each for layer in by_layer.values() for each in _apart(layer)]
    return sorted(kept, key=lambda each: (each.span.start, -each.span.end))


def _apart(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    kept: list[Suggestion] = []  # by place; none overlaps another, so only the neighbours need be looked at
    for each in sorted(suggestions, key=lambda each: (-each.score, each.span.start - each.span.end)):
        at = bisect(kept, each.span.start, key=lambda other: other.span.start)
        if not any(each.span.overlaps(other.span) for other in kept[max(at - 1, 0) : at + 1]):
            kept.insert(at, each)
    return kept
