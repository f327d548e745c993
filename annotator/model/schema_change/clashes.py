"""Which annotations and links, right under the old schema, would not be so under the new one.

First it is told which types and links may be concerned at all, so that a store can look for their candidates; then
the candidates are judged by the same rules that judge all work.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from annotator.model.annotation import Annotation
from annotator.model.check import Level
from annotator.model.faults import clashes
from annotator.model.ids import AnnotationId, LayerId, LinkTypeId, TypeId
from annotator.model.link import Link
from annotator.model.link_problems import link_problems
from annotator.model.link_rules import misfit
from annotator.model.problem import Problem
from annotator.model.schema import STRICTNESS, LinkType, Overlap, Schema
from annotator.model.schema_change.carrying import Change


@dataclass(frozen=True, slots=True)
class Crowd:
    """Annotations of `types` may stand in the way of those of `others`: on the same characters, or by overlapping."""

    types: frozenset[TypeId]
    others: frozenset[TypeId]
    overlapping: bool


def crowds(change: Change) -> Iterator[Crowd]:
    """The old types whose annotations may newly clash; none where only words and looks change."""
    of_manner = _types_by_manner(change)
    changed = [each for each in of_manner if each.after != frozenset([each.before])]
    crowding = [(one, other) for one, other in product(changed, of_manner) if _may_overlap(one, other)]
    if crowding:
        types = frozenset(type_ for one, _ in crowding for type_ in of_manner[one])
        others = frozenset(type_ for _, other in crowding for type_ in of_manner[other])
        yield Crowd(types, others, overlapping=True)
    becoming = [each.id for each in change.old.types if change.become(each.id) != frozenset([each.id])]
    meeting = [
        (one.id, other)
        for one, other in product(change.old.types, becoming)
        if one.id != other and not change.become(one.id).isdisjoint(change.become(other))
    ]
    if meeting:
        types, others = frozenset(other for _, other in meeting), frozenset(one for one, _ in meeting)
        yield Crowd(types, others, overlapping=False)


_Rule = tuple[LayerId, Overlap]
"""A layer, and how annotations of one of its types may overlap each other."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How annotations of some old types may overlap others, and how they may once they have become what they will."""

    before: _Rule
    after: frozenset[_Rule]


def _types_by_manner(change: Change) -> Mapping[_Manner, Sequence[TypeId]]:
    """Many types have the same manner, so that far fewer pairs need be looked at."""
    found: dict[_Manner, list[TypeId]] = defaultdict(list)
    for each in change.old.types:
        targets = (target for target in change.become(each.id) if change.new.has_type(target))
        after = frozenset(_rule_of(change.new, target) for target in targets)
        found[_Manner(_rule_of(change.old, each.id), after)].append(each.id)
    return found


def _rule_of(schema: Schema, type_: TypeId) -> _Rule:
    return schema.type(type_).layer, schema.overlap_between(type_, type_)


def _may_overlap(one: _Manner, other: _Manner) -> bool:
    """Whether some pair of them may be kept apart that was not, or not so strictly."""
    before = _between(one.before, other.before)
    return any(_between(*rules) > before for rules in product(one.after, other.after))


def _between(one: _Rule, other: _Rule) -> int:
    """How strictly two annotations are kept apart."""
    return max(STRICTNESS.index(one[1]), STRICTNESS.index(other[1])) if one[0] == other[0] else 0


def new_clashes(change: Change, candidates: Iterable[Annotation]) -> Iterator[Problem]:
    """The clashes among some annotations of one document that the change brings about."""
    ordered = sorted(candidates, key=lambda each: (each.fragments[0].start, each.fragments[-1].end, each.id))
    before = {_pair(problem) for problem in clashes(change.old, ordered)}
    for problem in clashes(change.new, [moved(change, each) for each in ordered]):
        if _pair(problem) not in before:
            yield problem


def _pair(problem: Problem) -> tuple[AnnotationId | None, object]:
    return problem.annotation, problem.details["other"]


def moved(change: Change, annotation: Annotation) -> Annotation:
    """The annotation as it will be."""
    carried = change.carried(annotation.type, annotation.attributes)
    return replace(annotation, type=carried.type, attributes=carried.attributes)


def strained_ends(change: Change) -> Mapping[LinkTypeId, frozenset[tuple[TypeId, TypeId]]]:
    """The pairs of old types that links of each type were allowed to tie and may be allowed to tie no more."""
    kept = {each.id: each for each in change.new.links}
    moved_types = frozenset(each.id for each in change.old.types if _named_otherwise(change, each.id))
    found: dict[LinkTypeId, frozenset[tuple[TypeId, TypeId]]] = {}
    for link in change.old.links:
        if link.id in kept:
            only = moved_types if _as_wide(change, link, kept[link.id]) else None
            pairs = (pair for pair in _tied(change.old, link, only) if _may_break(change, kept[link.id], *pair))
            found[link.id] = frozenset(pairs)
    return {link: pairs for link, pairs in found.items() if pairs}


def _named_otherwise(change: Change, type_: TypeId) -> bool:
    """Whether selectors may mean annotations of an old type where they did not, or the other way round."""
    if change.become(type_) != frozenset([type_]) or not change.new.has_type(type_):
        return True
    return change.old.selectors_of(type_) != change.new.selectors_of(type_)


def _as_wide(change: Change, old: LinkType, new: LinkType) -> bool:
    """Whether the link, as far as it names types, still allows whatever it allowed."""
    wider = set(old.domain) <= set(new.domain) and set(old.range) <= set(new.range)
    return wider and old.same_layer >= new.same_layer and old.id not in change.reversed


def _tied(schema: Schema, link_type: LinkType, only: frozenset[TypeId] | None) -> Iterator[tuple[TypeId, TypeId]]:
    """The pairs of types that a link may tie; with `only`, those that have one of these types in them."""
    sources = [each.id for each in schema.types if schema.selects(link_type.domain, each.id)]
    targets = [each.id for each in schema.types if schema.selects(link_type.range, each.id)]
    for pair in product(sources, targets):
        if (only is None or not only.isdisjoint(pair)) and misfit(schema, link_type, *pair) is None:
            yield pair


def _may_break(change: Change, link: LinkType, source: TypeId, target: TypeId) -> bool:
    pairs = product(change.become(source), change.become(target))
    ends = ((two, one) if link.id in change.reversed else (one, two) for one, two in pairs)
    there = (pair for pair in ends if all(map(change.new.has_type, pair)))
    return any(misfit(change.new, link, *pair) is not None for pair in there)


def tightened(change: Change) -> frozenset[LinkTypeId]:
    """The links of which fewer are allowed than before, or no circles any more, or none in both directions."""
    new = {each.id: each for each in change.new.links}
    return frozenset(each.id for each in change.old.links if each.id in new and _tighter(change, each, new[each.id]))


def _tighter(change: Change, old: LinkType, new: LinkType) -> bool:
    most = (old.max, old.max_in)
    out, into = reversed(most) if old.id in change.reversed else most
    return (
        _fewer(new.max, out)
        or _fewer(new.max_in, into)
        or (new.acyclic and not old.acyclic)
        or (new.symmetric and not old.symmetric)
    )


def _fewer(new: int | None, old: int | None) -> bool:
    return new is not None and (old is None or new < old)


def new_link_problems(change: Change, ends: Iterable[Annotation], links: Sequence[Link]) -> Iterator[Problem]:
    """The problems of some links of one document that the change brings about; `ends` are the annotations they tie."""
    by_id = {each.id: each for each in ends}
    before = {(problem.link, problem.code) for problem in link_problems(change.old, by_id, links)}
    known = {each.id for each in change.new.links}
    turned = [_turned(change, each) for each in links if each.type in known]
    for problem in link_problems(change.new, {id: moved(change, each) for id, each in by_id.items()}, turned):
        if problem.link is not None and problem.level is Level.ERROR and (problem.link, problem.code) not in before:
            yield problem


def _turned(change: Change, link: Link) -> Link:
    return replace(link, source=link.target, target=link.source) if link.type in change.reversed else link
