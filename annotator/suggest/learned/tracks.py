"""How tags that may lie in each other are told by sequences of labels: in tracks, in each of which none overlap.

- A layer whose tags never overlap is one track.
- A layer whose tags may be nested is two: the outermost tags, and the outermost of those inside them. What lies deeper
  still is rare, and not learned. What the inner track finds is suggested only inside of what the outer one finds there.
- In a layer where anything goes each type is a track of its own.

A tag in several pieces cannot be told so: the sequences that it touches teach its track nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import LayerId, TypeId
from annotator.model.schema import AnnotationType, Layer, Overlap, Schema
from annotator.suggest.learned.lessons import Tag
from annotator.text.offsets import Bounds

OUTSIDE = "O"
"""The label of a character that no tag of the track has."""


class Depth(StrEnum):
    """Which of the tags that lie in each other a track has."""

    OUTER = "outer"
    INNER = "inner"


@dataclass(frozen=True, slots=True)
class Track:
    """`types` are those whose tags it tells apart."""

    layer: LayerId
    depth: Depth
    types: frozenset[TypeId]

    @property
    def id(self) -> str:
        """Tells it from all others of a schema, in a file name too."""
        alone = f"-{min(self.types)}" if len(self.types) == 1 else ""
        return f"{self.layer}{alone}-{self.depth}"

    def chosen(self, tags: Iterable[Tag]) -> list[Tag]:
        """Those of the tags that this track has, in order and apart."""
        outer, inner = _outermost(tag for tag in tags if tag.type in self.types)
        return outer if self.depth is Depth.OUTER else _outermost(inner)[0]


def tracks(schema: Schema) -> Iterator[Track]:
    """Those of a schema, the outer one of a layer before the inner one; types out of use are left out."""
    for layer in schema.layers:
        usable = [each for each in schema.types_in(layer.id) if each.usable]
        yield from _tracks_of(schema, layer, usable)


def _tracks_of(schema: Schema, layer: Layer, usable: Sequence[AnnotationType]) -> Iterator[Track]:
    free = [each for each in usable if schema.overlap_between(each.id, each.id) is Overlap.ANY]
    bound = frozenset(each.id for each in usable if each not in free)
    for each in free:
        yield Track(layer.id, Depth.OUTER, frozenset((each.id,)))
    if bound:
        yield Track(layer.id, Depth.OUTER, bound)
        if layer.overlap is Overlap.NESTED:
            yield Track(layer.id, Depth.INNER, bound)


def _outermost(tags: Iterable[Tag]) -> tuple[list[Tag], list[Tag]]:
    """Tags apart from each other, the longest of those that share a character; and those that lie inside of them."""
    kept, inside = list[Tag](), list[Tag]()
    for tag in sorted(tags, key=lambda tag: (tag.start, -tag.end)):
        if not kept or tag.start >= kept[-1].end:
            kept.append(tag)
        elif tag.end <= kept[-1].end:
            inside.append(tag)
    return kept, inside


def labels(bounds: Bounds, chosen: Iterable[Tag], learned: frozenset[TypeId]) -> list[str] | None:
    """The label of each character of a sequence (BIO), for tags that are apart; None where it teaches nothing.

    Types that are not among the `learned` ones, for want of tags, count as nothing.
    """
    start, stop = bounds
    made = [OUTSIDE] * (stop - start)
    for tag in chosen:
        if tag.end <= start or stop <= tag.start:
            continue
        if not tag.whole or tag.start < start or stop < tag.end:
            return None
        if tag.type in learned:
            made[tag.start - start : tag.end - start] = [first(tag.type)] + [going_on(tag.type)] * (
                tag.end - tag.start - 1
            )
    return made


def first(type_: TypeId) -> str:
    """The label of the first character of a tag."""
    return f"B:{type_}"


def going_on(type_: TypeId) -> str:
    """The label of its other characters."""
    return f"I:{type_}"
