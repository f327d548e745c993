"""What is otherwise in a document at one moment of it than at another, and who did that last."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from annotator.model.annotation import Annotation
from annotator.model.changes import Kind
from annotator.model.ids import AnnotationId
from annotator.model.link import Link
from annotator.store.history import Moment, Thing, Timeline

_NEVER = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Difference:
    """A tag, link or label that came, went (`after` is None) or changed; `moment` is the last that changed it."""

    before: Thing | None
    after: Thing | None
    moment: Moment


@dataclass(frozen=True, slots=True)
class Differences:
    """In the order in which they were made; `ends` are the tags that links among them lead between."""

    found: Sequence[Difference]
    ends: Mapping[AnnotationId, Annotation]


def differences(timeline: Timeline, since: int, at: int) -> Differences:
    """What changed from after `since` to after `at` moments, where the timeline stands then.

    What came and went again, or is again as it was, is none.
    """
    touched = timeline.touched(since, at)
    timeline.go(since)
    before = {key: timeline.thing(key) for key in touched}
    ends = dict(_ends(timeline, before.values()))
    timeline.go(at)
    after = {key: timeline.thing(key) for key in touched}
    ends |= _ends(timeline, after.values())
    found = [
        Difference(before[key], after[key], moment)
        for key, moment in touched.items()
        if _told(before[key]) != _told(after[key])
    ]
    return Differences(sorted(found, key=lambda each: each.moment.record.id), ends)


def _ends(timeline: Timeline, things: Iterable[Thing | None]) -> Iterator[tuple[AnnotationId, Annotation]]:
    """The tags that these links lead between, as they are where the timeline stands."""
    for each in things:
        for id in (each.source, each.target) if isinstance(each, Link) else ():
            end = timeline.thing((Kind.ANNOTATION, id))
            if isinstance(end, Annotation):
                yield id, end


def _told(thing: Thing | None) -> Thing | None:
    """The thing without when it was changed last."""
    return replace(thing, updated=_NEVER) if isinstance(thing, Annotation) else thing
