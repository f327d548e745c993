"""What speaks against single tags, beside that people differ: each finding with the chance that the tag is wrong.

The chances are round figures to begin with, good enough for an order; several findings on one tag add up as if they
were independent of each other (see `together`).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import prod

from annotator.model.annotation import Annotation
from annotator.model.case import OF_RULE, Details
from annotator.model.check import Level
from annotator.model.ids import AnnotationId, TypeId
from annotator.model.near import Near
from annotator.model.problem import Problem
from annotator.model.review import CaseKind
from annotator.model.rivals import bars
from annotator.model.schema import Schema
from annotator.model.span import Fragments
from annotator.model.suggestion import Suggestion
from annotator.review.pairing import dice

TOO_QUICK = 600
"""Milliseconds in which nobody reads a tag, finds it right and presses a key."""
SAMPLE = 50
"""Of so many tags that nothing speaks against one is drawn for the audit."""

_USUAL = 4
"""So often a surface must have another type before that is usual."""
_ENOUGH = 50
"""Lengths of a type that are needed before one of them is odd."""
_CHANCE = {
    CaseKind.DISPUTED: 0.9,
    CaseKind.CHANGED: 0.5,
    CaseKind.WAITING: 0.5,
    CaseKind.LENGTH: 0.2,
    CaseKind.FAST: 0.15,
    CaseKind.SAMPLE: 0.02,
}
_ALIKE = 0.5
"""The share of their characters that two must share to be about the same thing."""
_TRUSTED = 0.5
"""What a suggester that is quite sure is worth against a person."""
_BROKEN = {Level.ERROR: 0.4, Level.WARNING: 0.1}


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason to look at a tag, with the chance that it is wrong."""

    kind: CaseKind
    chance: float
    details: Details = field(default_factory=dict[str, str | int])


def together(findings: Iterable[Finding]) -> float:
    """The chance that at least one of several independent reasons is right: 1 − ∏(1 − p)."""
    return 1 - prod(1 - each.chance for each in findings)


def plain(kind: CaseKind, **details: str | int) -> Finding:
    """A finding whose chance depends on its kind alone."""
    return Finding(kind, _CHANCE[kind], details)


def outlier(annotation: Annotation, types: Counter[TypeId]) -> Finding | None:
    """Whether the surface is nearly always of another type; the chance grows with how often (add-three smoothing)."""
    if not types:
        return None
    usual, n = max(types.items(), key=lambda item: (item[1], item[0]))
    own, total = types[annotation.type], types.total()
    if usual == annotation.type or n < _USUAL or own * _USUAL > n:
        return None
    return Finding(CaseKind.OUTLIER, n / (total + 3), {"usual": usual, "n": n, "of": total})


def odd_length(annotation: Annotation, lengths: Sequence[int]) -> Finding | None:
    """Whether it is more than twice as long as nearly all of its type; `lengths` are some of those, sorted."""
    length = len(annotation.surface)
    if len(lengths) < _ENOUGH or length <= 2 * lengths[int(len(lengths) * 0.98)]:
        return None
    shorter = bisect_left(lengths, length)
    return plain(CaseKind.LENGTH, length=length, percent=100 * shorter // len(lengths))


def broken(problems: Iterable[Problem]) -> Iterator[tuple[AnnotationId, Finding]]:
    """The rules that are broken, on the annotation that each is about."""
    for each in problems:
        if each.annotation is not None:
            code = each.check.id if each.check is not None else each.code
            told = {f"{OF_RULE}{name}": value for name, value in each.details.items() if isinstance(value, str | int)}
            yield each.annotation, Finding(CaseKind.RULE, _BROKEN[each.level], {"rule": code, **told})


Places = tuple[tuple[int, int], ...]
Read = Callable[[Fragments], Places]


def as_it_came(fragments: Fragments) -> Places:
    """Where fragments are read in a text without repairs."""
    return tuple((each.start, each.end) for each in fragments)


class Contradictions:
    """The suggestions of a document, to be asked whether they speak against a tag.

    What somebody tagged anyhow says nothing new, and what could be right beside the tag is not against it: a place in
    the name of a body, say. So another type counts on the same characters, and other edges where most of them are
    shared; a type above the tag's says the same, less exactly.
    """

    def __init__(
        self, schema: Schema, suggestions: Iterable[Suggestion], tags: Iterable[Annotation], read: Read = as_it_came
    ) -> None:
        """`read` tells where fragments are read: what is alike there is alike."""
        self._schema = schema
        self._read = read
        self._tagged = {(each.type, read(each.fragments)) for each in tags}
        self._near = Near((each.span, each) for each in suggestions)

    def backs(self, annotation: Annotation) -> bool:
        """Whether a suggestion is just like the tag."""
        place = self._read(annotation.fragments)
        near = self._near.sharing(annotation.span)
        return any((each.type, self._read(each.fragments)) == (annotation.type, place) for each in near)

    def of(self, annotation: Annotation) -> Finding | None:
        """The surest suggestion of another type or with other edges where the tag is, unless one is just like it."""
        if not self._schema.has_type(annotation.type) or self.backs(annotation):
            return None
        near = self._near.sharing(annotation.span)
        against = [each for each in near if self._is_against(annotation, each)]
        if not against:
            return None
        surest = max(against, key=lambda each: (each.score, -each.span.start))
        details = {
            "suggested": surest.type,
            "surface": surest.surface,
            "suggester": surest.suggester,
            "fragments": " ".join(f"{piece.start}-{piece.end}" for piece in surest.fragments),
        }
        return Finding(CaseKind.SUGGESTER, surest.score * _TRUSTED, details)

    def _is_against(self, annotation: Annotation, suggestion: Suggestion) -> bool:
        schema, type_, fragments = self._schema, suggestion.type, suggestion.fragments
        if (type_, self._read(fragments)) in self._tagged or dice(fragments, annotation.fragments) < _ALIKE:
            return False
        if any(each.id == type_ for each in schema.ancestors_of(annotation.type)):
            return False
        return bars(schema, type_, fragments, annotation.type, annotation.fragments)


def is_drawn(annotation: Annotation) -> bool:
    """Whether it is one of the sample: by its uid, whose last bits are random, so everywhere and always the same."""
    return annotation.uid.int % SAMPLE == 0
