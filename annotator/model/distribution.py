"""Who gets which documents: by turns, so that everybody has the share that they should have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.model.ids import DocumentId, PersonId

Pair = tuple[DocumentId, PersonId]


@dataclass(frozen=True, slots=True)
class Plan:
    """Each document goes to `times` people; of these, somebody with a share of 2 gets twice what a share of 1 gets."""

    shares: Mapping[PersonId, int]
    times: int = 1


def distributed(
    families: Iterable[Sequence[DocumentId]], plan: Plan, there: Mapping[DocumentId, frozenset[PersonId]]
) -> Iterator[Pair]:
    """New pairs of documents and people; the documents of a family all go to the same people.

    `there` are the people who have a document already: they count among its `times`. The same question has the same
    answer.
    """
    load = dict.fromkeys(plan.shares, 0)
    for holders in there.values():
        for person in holders & load.keys():
            load[person] += 1
    for family in families:
        chosen = _chosen(family, plan, there, load)
        for document in family:
            had = there.get(document, frozenset())
            for person in chosen[: max(0, plan.times - len(had - set(chosen)))]:
                if person not in had:
                    load[person] += 1
                    yield document, person


def _chosen(
    family: Sequence[DocumentId],
    plan: Plan,
    there: Mapping[DocumentId, frozenset[PersonId]],
    load: Mapping[PersonId, int],
) -> list[PersonId]:
    """Those who have something of the family first, then those who have least for their share."""
    had = {person for document in family for person in there.get(document, ())}
    able = [person for person, share in plan.shares.items() if share > 0]
    ordered = sorted(able, key=lambda person: (person not in had, load[person] / plan.shares[person], person))
    return ordered[: plan.times]
