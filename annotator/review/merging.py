"""Many positions decided at once: those where all agree, by the majority, or as one person says who is trusted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.model.ids import PersonId
from annotator.model.review import CaseState, Choice, LinkChoice
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.review.comparing import Work, link_differences_of, link_state, positions_of, state_of
from annotator.review.pairing import LinkDifference, Position


@dataclass(frozen=True, slots=True)
class Merge:
    """What would be decided, where, and how many places are left because there is nothing to decide them by."""

    choices: Sequence[Choice] = ()
    ties: Sequence[LinkChoice] = ()
    places: Sequence[Span] = ()
    left: int = 0


def agreed(work: Work, schema: Schema) -> Merge:
    """Accept what all say alike and nobody has decided about."""
    alike = [each for each in positions_of(work, schema) if not each.differences and _is_open(work, each)]
    choices = [Choice([tag.id for tag in each.annotations]) for each in alike]
    return Merge(choices, places=[each.span for each in alike])


@dataclass(frozen=True, slots=True)
class _Rule:
    """How a merge decides: the number of the variant that holds, -1 for none of them; None where it cannot tell."""

    variant: Callable[[Position], int | None]
    link: Callable[[LinkDifference], bool | None]


def by_majority(work: Work, schema: Schema) -> Merge:
    """Accept what more people say than anything else; not having tagged it counts as saying so."""

    def variant(position: Position) -> int | None:
        sizes = [*(len(each.annotations) for each in position.variants), len(position.missing)]
        if sizes.count(max(sizes)) > 1:
            return None
        most = sizes.index(max(sizes))
        return most if most < len(position.variants) else -1

    def link(difference: LinkDifference) -> bool | None:
        having, lacking = len(difference.links), len(difference.lacking)
        return None if having == lacking else having > lacking

    return _merged(work, schema, _Rule(variant, link))


def by_person(work: Work, schema: Schema, trusted: PersonId) -> Merge:
    """Accept what one person says, and pass over what that person has not tagged; left is what others alone link."""

    def variant(position: Position) -> int | None:
        numbers = (number for number, each in enumerate(position.variants) if trusted in each.people)
        return next(numbers, -1)

    def link(difference: LinkDifference) -> bool | None:
        if trusted in difference.lacking:
            return False
        return True if trusted in {each.author for each in difference.links} else None

    return _merged(work, schema, _Rule(variant, link))


def _merged(work: Work, schema: Schema, rule: _Rule) -> Merge:
    there = positions_of(work, schema)
    choices, ties, places, left = list[Choice](), list[LinkChoice](), list[Span](), 0
    for each in there:
        if not each.differences or not _is_open(work, each):
            continue
        held = rule.variant(each)
        if held is None:
            left += 1
            continue
        places.append(each.span)
        choices.append(_choice(each, held))
    for each in link_differences_of(work, there, schema):
        if link_state(work, each) is CaseState.OPEN:
            holds = rule.link(each)
            if holds is None:
                left += 1
            else:
                ties.append(LinkChoice([link.id for link in each.links], holds))
    return Merge(choices, ties, places, left)


def _choice(position: Position, held: int) -> Choice:
    accepted = [tag.id for tag in position.variants[held].annotations] if held >= 0 else []
    others = [tag.id for number, each in enumerate(position.variants) if number != held for tag in each.annotations]
    return Choice(accepted, others)


def _is_open(work: Work, position: Position) -> bool:
    return state_of(work, position) is CaseState.OPEN
