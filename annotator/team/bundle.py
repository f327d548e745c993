"""Handing work out: a bundle for each person, a project file with just what that person needs."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.edits.rights import require
from annotator.errors import UsageError
from annotator.model.ids import DocumentId, PersonId
from annotator.model.person import Person
from annotator.model.roles import Right, may
from annotator.store import people
from annotator.store.project import SUFFIX, Project
from annotator.store.sharing import assignments
from annotator.store.sharing.excerpt import Excerpt, cut_out

_UNFIT = str.maketrans(dict.fromkeys('/\\:*?"<>|\0', "_"))


@dataclass(frozen=True, slots=True)
class Bundle:
    """A file that was written for a person."""

    person: Person
    path: Path
    documents: int


def bundle_path(project: Project, person: Person, folder: Path) -> Path:
    """Where the bundle of a person goes; a number tells it from one that is there already."""
    name = f"{project.name} {person.name}".translate(_UNFIT).strip(" .")
    numbers = ("", *(f" {number}" for number in range(2, 10_000)))
    return next(path for number in numbers if not (path := folder / f"{name}{number}{SUFFIX}").exists())


def to_hand_out(project: Project, person: PersonId) -> list[DocumentId]:
    """The documents that were given to a person."""
    return assignments.documents_of(project, person)


def make_bundles(
    project: Project, persons: Collection[PersonId], folder: Path, told: Callable[[int], None] = lambda _: None
) -> Iterator[Bundle]:
    """Write a bundle for each of these people who was given something; `told` gets how many are written.

    A reviewer's bundle has everybody's work on the documents, an annotator's only their own. `project` is only read
    from, so it may be a worker's. Raises UsageError(nothing_assigned), RuleError(not_allowed), StorageError.
    """
    require(project, Right.BUNDLE)
    everybody = people.people(project.connection)
    wanted = [(everybody[id], to_hand_out(project, id)) for id in sorted(persons)]
    if not any(documents for _, documents in wanted):
        raise UsageError("nothing_assigned")
    for number, (person, documents) in enumerate(wanted, start=1):
        if documents:
            path = bundle_path(project, person, folder)
            cut_out(project, Excerpt(person, documents, everybody=may(person.role, Right.REVIEW)), path)
            yield Bundle(person, path, len(documents))
        told(number)
