"""The models of a schema's tracks at work: what they find in a text, and how sure they are."""

from collections.abc import Iterable, Iterator, Sequence
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from annotator.model.ids import LayerId, TypeId
from annotator.suggest.learned.features import Sights
from annotator.suggest.learned.tracks import OUTSIDE, Depth, Track, going_on
from annotator.text.offsets import Bounds

if TYPE_CHECKING:
    from pycrfsuite import ItemSequence

SHOWN_FROM = 0.5
"""The probability from which on something is found at all."""


class Found(NamedTuple):
    """What a model finds; `score` is the probability of its least sure edge or character, at most that of the whole."""

    start: int
    end: int
    type: TypeId
    score: float


class Model:
    """The model of one track. It may be asked by several threads."""

    def __init__(self, track: Track, content: bytes) -> None:
        """`content` must be what crfsuite wrote: it trusts it, and damage brings the process down."""
        from pycrfsuite import Tagger

        self.track = track
        self._content = content  # the tagger reads in it
        self._tagger = Tagger()
        self._tagger.open_inmemory(content)
        self._labels = frozenset(self._tagger.labels())
        self._one_at_a_time = Lock()

    def find(self, items: "ItemSequence", start: int) -> list[Found]:
        """What it finds in a sequence that begins at `start`."""
        with self._one_at_a_time:
            self._tagger.set(items)
            labels = self._tagger.tag()
            return [
                Found(start + first, start + end, type_, self._score(labels, first, end))
                for first, end, type_ in told(labels)
            ]

    def _score(self, labels: Sequence[str], first: int, end: int) -> float:
        sure = [self._tagger.marginal(labels[at], at) for at in range(first, end)]
        more = going_on(TypeId(labels[first][2:]))
        if end < len(labels) and more in self._labels:
            sure.append(1 - self._tagger.marginal(more, end))
        return max(0.0, min(1.0, *sure))


def told(labels: Sequence[str]) -> Iterator[tuple[int, int, TypeId]]:
    """The stretches that labels tell of; one that goes on without a beginning begins there."""
    start, held = 0, ""
    for at, label in enumerate([*labels, OUTSIDE]):
        type_ = label[2:]
        if held and (label == OUTSIDE or label[0] == "B" or type_ != held):
            yield start, at, TypeId(held)
            held = ""
        if label != OUTSIDE and not held:
            start, held = at, type_


def find(models: Iterable[Model], sights: Sights, sequences: Iterable[Bounds]) -> Iterator[Found]:
    """What the models find in these sequences of a text; of an inner track only what lies inside of an outer find."""
    from pycrfsuite import ItemSequence

    ordered = sorted(models, key=lambda model: model.track.depth is Depth.INNER)
    for bounds in sequences:
        items = ItemSequence(sights.of(bounds))
        outer: dict[LayerId, list[Found]] = {}
        for model in ordered:
            found = [each for each in model.find(items, bounds[0]) if each.score >= SHOWN_FROM]
            if model.track.depth is Depth.INNER:
                around = outer.get(model.track.layer, ())
                yield from (each for each in found if any(_inside(each, other) for other in around))
            else:
                outer.setdefault(model.track.layer, []).extend(found)
                yield from found


def _inside(one: Found, other: Found) -> bool:
    return other.start <= one.start and one.end <= other.end and (one.start, one.end) != (other.start, other.end)
