"""Working out who is to get which documents; the same question in the same project has the same answer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import ceil

from annotator.errors import UsageError
from annotator.model.distribution import Pair, Plan, distributed
from annotator.model.ids import DocumentId, PersonId
from annotator.store import documents, families
from annotator.store.project import Project
from annotator.store.sharing import assignments

_TOLD = 3
"""Missing titles that an error names."""


class Scope(IntEnum):
    """Which documents are meant."""

    MARKED = 0
    NOBODYS = 1
    ALL = 2
    LISTED = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be given out; `names` are titles or file names, where that is the scope.

    Near-duplicates go to the same people where `families` are to stay together, as far as one person's share goes.
    """

    scope: Scope
    names: Sequence[str]
    plan: Plan
    families: bool = True
    blind: bool = False


def given_out(project: Project, wanted: Wanted, marked: Sequence[DocumentId] = ()) -> Iterator[Pair]:
    """New pairs of documents and people, for `assigning.assign`; `marked` are the documents of that scope.

    Reads every document and assignment, which is a matter for a worker. Raises UsageError(no_document_called).
    """
    there = _there(project)
    ids = _meant(project, wanted, marked, there)
    family_of = families.of_documents(project) if wanted.families else dict[DocumentId, int]()
    fair = ceil(len(ids) * wanted.plan.times / max(1, len(wanted.plan.shares)))
    return distributed(grouped(ids, family_of, fair), wanted.plan, there)


def called(project: Project, names: Sequence[str]) -> list[DocumentId]:
    """The documents with these titles or file names, in the order of import. Raises UsageError(no_document_called)."""
    wanted, found, met = set(names), list[DocumentId](), set[str]()
    for document in documents.documents(project):
        its = {document.title, document.name} & wanted
        met |= its
        if its:
            found.append(document.id)
    missing = [name for name in dict.fromkeys(names) if name not in met]
    if missing:
        told = "”, “".join(missing[:_TOLD])
        raise UsageError("no_document_called", titles=told, count=len(missing))
    return found


def grouped(
    ids: Sequence[DocumentId], family_of: Mapping[DocumentId, int], most: int
) -> Iterator[Sequence[DocumentId]]:
    """The documents by their families, each where its first document stands; of larger ones `most` are together.

    A thousand notices from one mould are one family, and would else all be the work of one person.
    """
    groups: dict[tuple[bool, int], list[DocumentId]] = {}
    for id in ids:
        family = family_of.get(id)
        groups.setdefault((family is None, id if family is None else family), []).append(id)
    for family in groups.values():
        yield from (family[first : first + most] for first in range(0, len(family), max(1, most)))


def _there(project: Project) -> dict[DocumentId, frozenset[PersonId]]:
    found: dict[DocumentId, set[PersonId]] = {}
    for document, person in assignments.pairs(project):
        found.setdefault(document, set()).add(person)
    return {document: frozenset(people) for document, people in found.items()}


def _meant(
    project: Project,
    wanted: Wanted,
    marked: Sequence[DocumentId],
    there: Mapping[DocumentId, frozenset[PersonId]],
) -> Sequence[DocumentId]:
    match wanted.scope:
        case Scope.MARKED:
            return marked
        case Scope.ALL:
            return documents.document_ids(project)
        case Scope.NOBODYS:
            return [id for id in documents.document_ids(project) if id not in there]
        case Scope.LISTED:
            return called(project, wanted.names)
