"""A row on its way from one project file to another: it refers to other rows by their uids, never by local ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.changes import Kind
from annotator.model.ids import Uid

Portable = Mapping[str, str | int | float | None]
"""Columns and what stands in them, uids in hexadecimal; without the row's own id."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A row as it is elsewhere, and how new it is; one without a `row` is gone there.

    `document` is None for what belongs to the whole project; `owner` is the person whose row it is.
    """

    kind: Kind
    uid: Uid
    rev: int
    owner: Uid
    document: Uid | None
    row: Portable | None


@dataclass(slots=True)
class Tally:
    """How many rows of one kind and one person came anew, were changed, or went."""

    new: int = 0
    changed: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A document of a bundle that its work could not be merged in: `unknown` here, or its text `differs`."""

    title: str
    reason: str


@dataclass(slots=True)
class Report:
    """What a merge brought: by person and kind, and the documents that it had to leave.

    `held` rows wait, since they cannot stand beside what is here; `carried` ones were made under an older schema.
    """

    tallies: dict[str, dict[Kind, Tally]] = field(default_factory=dict[str, dict[Kind, Tally]])
    told: list[Told] = field(default_factory=list[Told])
    documents: set[Uid] = field(default_factory=set[Uid])
    held: int = 0
    carried: int = 0

    def of(self, person: str, kind: Kind) -> Tally:
        """The count of one person's rows of a kind."""
        return self.tallies.setdefault(person, {}).setdefault(kind, Tally())

    @property
    def rows(self) -> int:
        """How many rows came, changed or went."""
        return sum(each.new + each.changed + each.gone for kinds in self.tallies.values() for each in kinds.values())
