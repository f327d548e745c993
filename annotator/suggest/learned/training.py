"""Learning from lessons: which of them, how they are measured, and what comes of it.

A part of the documents is held back, whole families of near-duplicates at a time. What is learned from the others finds
what it can in these, and that is measured; then it is learned once more from all. The parting depends on the documents
alone, so that figures can be compared from one training to the next.

What is learned from is limited, so that hundreds of documents take as long as some dozens: a conditional random field
takes time by its characters times its labels squared.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from annotator.model.ids import TypeId
from annotator.model.known_name import KnownName
from annotator.model.schema import Schema
from annotator.suggest.learned.features import sights
from annotator.suggest.learned.gazetteer import Gazetteer, of_lessons
from annotator.suggest.learned.lessons import Lesson, Tag
from annotator.suggest.learned.measures import Measure, added, measured
from annotator.suggest.learned.models import Model, find
from annotator.suggest.learned.tracks import OUTSIDE, Track, labels, tracks
from annotator.text.offsets import Bounds

if TYPE_CHECKING:
    from pycrfsuite import ItemSequence

LEAST = 10
"""Tags of a type, from which on it is learned."""
MOST = 80_000
"""Code points that are learned from; of more a sample."""
_MOST_MEASURED = 40_000
_WITHOUT_TAGS = 0.2
"""The share of the sample, at most, that may be sequences without tags."""
_HELD_BACK = 5
"""One family of so many is held back."""

Tell = Callable[[float], None]
"""Called now and then with the share that is done, from 0 to 1; it raises where the result is no longer wanted."""


@dataclass(frozen=True, slots=True)
class Trained:
    """The models by the ids of their tracks, as crfsuite writes them; and how right and how sure they are, by type.

    `documents` and `tags` are those of the lessons, `held_back` how many of the documents were for measuring.
    """

    models: Mapping[str, bytes]
    measures: Mapping[TypeId, Measure]
    means: Mapping[TypeId, float]
    documents: int
    tags: int
    held_back: int


@dataclass(frozen=True, slots=True)
class _Course:
    """What a track is to learn."""

    track: Track
    types: frozenset[TypeId]


def train(lessons: Iterable[Lesson], schema: Schema, names: Sequence[KnownName], tell: Tell) -> Trained:
    """Learn what the lessons have enough tags for; where they have none, no model. Raises what `tell` does."""
    ordered = sorted((each for each in lessons if each.tags and each.sequences), key=_order)
    courses = [course for track in tracks(schema) if (course := _Course(track, _learned(track, ordered))).types]
    held = _held_back(ordered)
    kept = [each for each in ordered if each.family not in held]
    back = [each for each in ordered if each.family in held]
    steps = _Steps(len(courses) * (2 if back else 1), tell)
    measured_by = _Measured({}, {})
    if back:
        known = of_lessons(kept, names)
        models = [Model(course.track, content) for course, content in _models(courses, kept, known, steps)]
        measured_by = _measured_by(courses, models, back, known)
    known = of_lessons(ordered, names)
    contents = {course.track.id: content for course, content in _models(courses, ordered, known, steps)}
    return Trained(contents, *measured_by, len(ordered), sum(len(each.tags) for each in ordered), len(back))


class _Steps:
    """Counts the models that are done."""

    def __init__(self, total: int, tell: Tell) -> None:
        self._total = total
        self._tell = tell
        self._done = 0

    def tell(self, share: float) -> None:
        """So much of the next one is done."""
        self._tell((self._done + min(share, 1)) / self._total)

    def take(self) -> None:
        """One more is."""
        self._done += 1
        self._tell(self._done / self._total)


def _learned(track: Track, lessons: Iterable[Lesson]) -> frozenset[TypeId]:
    counts = Counter(tag.type for each in lessons for tag in track.chosen(each.tags) if tag.whole)
    return frozenset(type_ for type_, count in counts.items() if count >= LEAST)


def _order(lesson: Lesson) -> tuple[str, str]:
    return sha256(lesson.family.encode()).hexdigest(), lesson.text


def _held_back(lessons: Iterable[Lesson]) -> frozenset[str]:
    """The families to measure by: each fifth, or one of the few; none where there is only one."""
    families = list(dict.fromkeys(each.family for each in lessons))
    return frozenset(families[::_HELD_BACK]) if len(families) > 1 else frozenset()


def _teaches(lesson: Lesson, track: Track) -> bool:
    """Whether the document has been gone through for the track's layer: its tags are not missing by intent."""
    return any(tag.type in track.types for tag in lesson.tags)


def _models(
    courses: Sequence[_Course], lessons: Sequence[Lesson], known: Gazetteer, steps: _Steps
) -> Iterator[tuple[_Course, bytes]]:
    from annotator.suggest.learned.crf import ItemSequence, learned

    seen = [
        (lesson, bounds, ItemSequence(looked.of(bounds)))
        for lesson, some in sampled(lessons, MOST)
        for looked in (sights(lesson.text, known, lesson.family),)
        for bounds in some
    ]
    for course in courses:
        said = list(_said(course, seen))
        # Where a sample has none of the tags after all, there is nothing to learn.
        if any(label != OUTSIDE for _, labels in said for label in labels):
            yield course, learned(said, steps.tell)
        steps.take()


def _said(
    course: _Course, seen: Iterable[tuple[Lesson, Bounds, "ItemSequence"]]
) -> Iterator[tuple["ItemSequence", list[str]]]:
    """The sequences that teach the course, each with its labels."""
    chosen: dict[int, list[Tag]] = {}
    for lesson, bounds, items in seen:
        if _teaches(lesson, course.track):
            tags = chosen.setdefault(id(lesson), course.track.chosen(lesson.tags))
            told = labels(bounds, tags, course.types)
            if told is not None:
                yield items, told


def sampled(lessons: Sequence[Lesson], most: int) -> list[tuple[Lesson, list[Bounds]]]:
    """Sequences of at most so many code points, from as many documents as there are room for; the same every time.

    Documents are gone through in the order given, until they have three times as much.
    """
    there, length = list[tuple[int, Lesson, Bounds, bool]](), 0
    for lesson in lessons:
        tagged = {at for tag in lesson.tags for at in (tag.start, tag.end - 1)}
        for start, stop in lesson.sequences:
            chance = crc32(f"{lesson.family} {start}".encode())
            there.append((chance, lesson, (start, stop), not tagged.isdisjoint(range(start, stop))))
            length += stop - start
        if length > 3 * most:
            break
    rooms = {True: float(most), False: _WITHOUT_TAGS * min(most, length)}
    taken: dict[int, tuple[Lesson, list[Bounds]]] = {}
    for _, lesson, bounds, has_tags in sorted(there, key=lambda each: each[0]):
        rooms[has_tags] -= bounds[1] - bounds[0]
        if rooms[has_tags] >= 0:
            taken.setdefault(id(lesson), (lesson, []))[1].append(bounds)
    return list(taken.values())


class _Measured(NamedTuple):
    """How right the finds of each type were, and the mean of their scores."""

    measures: Mapping[TypeId, Measure]
    means: Mapping[TypeId, float]


def _measured_by(
    courses: Sequence[_Course], models: Sequence[Model], lessons: Sequence[Lesson], known: Gazetteer
) -> _Measured:
    """What the models find in documents that they do not know, against the tags there."""
    measures: dict[TypeId, Measure] = {}
    scores: dict[TypeId, list[float]] = {}
    for lesson, some in sampled(lessons, _MOST_MEASURED):
        taught = [course for course in courses if _teaches(lesson, course.track)]
        types = frozenset(type_ for course in taught for type_ in course.types)
        made = [each for each in find(models, sights(lesson.text, known), some) if each.type in types]
        for each in made:
            scores.setdefault(each.type, []).append(each.score)
        tags = (tag[:3] for course in taught for tag in course.track.chosen(lesson.tags) if tag.type in course.types)
        there = [tag for tag in tags if any(start <= tag[0] and tag[1] <= stop for start, stop in some)]
        measures = added(measures, measured([each[:3] for each in made], there))
    return _Measured(measures, {type_: fmean(some) for type_, some in scores.items()})
