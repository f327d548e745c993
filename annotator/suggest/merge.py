"""One stream from several suggesters: at each place the surest, with what the others say of it.

Two suggesters that say just the same are surer together. They are not independent, as most of them learn from the same
tags, so each further one takes away only half as much of the doubt as it would by itself:
`1 - score = (1 - s1) * (1 - s2 / 2) * (1 - s3 / 2) …`, the surest first.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import prod

from annotator.model.ids import LayerId, TypeId
from annotator.model.near import Near
from annotator.model.rivals import bars
from annotator.model.schema import Overlap, Schema
from annotator.model.span import Fragments
from annotator.model.suggestion import Opinion, Suggestion

_DEPENDENT = 0.5
"""What a further suggester's word counts beside that of the surest."""


def merged(schema: Schema, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """In the order of the text, one for each place and type; of those that bar each other only the surest.

    Of equally sure ones the longest stays. What had to go is among the `alternatives` of what stayed.
    """
    by_layer: dict[LayerId, list[Suggestion]] = {}
    for each in _united(suggestions):
        by_layer.setdefault(schema.type(each.type).layer, []).append(each)
    kept = [each for layer in by_layer.values() for each in _apart(schema, layer)]
    return sorted(kept, key=lambda each: (each.span.start, -each.span.end, each.type))


def _united(suggestions: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """One for each place and type."""
    alike: dict[tuple[Fragments, TypeId], list[Suggestion]] = {}
    for each in suggestions:
        alike.setdefault((each.fragments, each.type), []).append(each)
    for several in alike.values():
        yield several[0] if len(several) == 1 else _agreed(several)


def _agreed(several: Sequence[Suggestion]) -> Suggestion:
    """What was carried over says where from, so it speaks for all; otherwise the surest does."""
    by_suggester: dict[str, Suggestion] = {}
    for each in sorted(several, key=lambda each: (each.source is None, -each.score, each.suggester)):
        by_suggester.setdefault(each.suggester, each)
    first, *others = by_suggester.values()
    surest, *further = sorted((each.score for each in by_suggester.values()), reverse=True)
    doubt = (1 - surest) * prod(1 - _DEPENDENT * score for score in further)
    attributes = {id: value for each in reversed([first, *others]) for id, value in each.attributes.items()}
    opinions = (Opinion(each.suggester, each.type, each.score) for each in others)
    slots = next((each.slots for each in (first, *others) if each.slots), ())
    return replace(first, score=1 - doubt, attributes=attributes, agreed=tuple(opinions), slots=slots)


def _apart(schema: Schema, suggestions: Iterable[Suggestion]) -> Iterator[Suggestion]:
    near, kept = Near[int](), list[tuple[Suggestion, list[Suggestion]]]()
    for each in sorted(suggestions, key=lambda each: (-each.score, each.span.start - each.span.end, each.span)):
        rivals = (number for number in near.sharing(each.span) if _bar(schema, each, kept[number][0]))
        surest = min(rivals, default=None)
        if surest is None:
            near.add(each.span, len(kept))
            kept.append((each, []))
        else:
            kept[surest][1].append(each)
    return (replace(each, alternatives=tuple(others)) if others else each for each, others in kept)


def _bar(schema: Schema, one: Suggestion, other: Suggestion) -> bool:
    """Like `bars`; but what one suggester says where anything may overlap, it has thought about."""
    by_one = (one.suggester, one.type) == (other.suggester, other.type) and one.fragments != other.fragments
    meant = by_one and schema.overlap_between(one.type, other.type) is Overlap.ANY
    return not meant and bars(schema, one.type, one.fragments, other.type, other.fragments)
