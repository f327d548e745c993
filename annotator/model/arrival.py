"""A row on its way from one project file to another: it refers to other rows by their uids, never by local ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.assignment import AssignmentState
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
    """How many rows of one kind and one person came anew, were changed, or went; `same` ones were there already."""

    new: int = 0
    changed: int = 0
    gone: int = 0
    same: int = 0

    @property
    def rows(self) -> int:
        """How many rows came, changed or went."""
        return self.new + self.changed + self.gone


Tallies = dict[str, dict[Kind, Tally]]
"""By a person's name and the kind of their rows."""


@dataclass(frozen=True, slots=True)
class Told:
    """A document of a bundle that its work could not be merged in: `unknown` here, or its text `differs`."""

    title: str
    reason: str


@dataclass(slots=True)
class OfDocument:
    """What a merge brought to one document; `states` are of the people whose assignments came, by name."""

    tallies: Tallies = field(default_factory=Tallies)
    states: dict[str, AssignmentState] = field(default_factory=dict[str, AssignmentState])

    def annotations(self, person: str) -> Tally:
        """The count of a person's annotations."""
        return self.tallies.get(person, {}).get(Kind.ANNOTATION) or Tally()


@dataclass(slots=True)
class Report:
    """What a merge brought: by person and kind, by document, and the documents that it had to leave.

    `held` rows wait, since they cannot stand beside what is here; `carried` ones were made under an older schema, whose
    version is `schema`; it is empty where that is the one in force.
    """

    tallies: Tallies = field(default_factory=Tallies)
    told: list[Told] = field(default_factory=list[Told])
    documents: dict[Uid, OfDocument] = field(default_factory=dict[Uid, OfDocument])
    held: int = 0
    carried: int = 0
    schema: str = ""

    def of(self, person: str, kind: Kind) -> Tally:
        """The count of one person's rows of a kind."""
        return self.tallies.setdefault(person, {}).setdefault(kind, Tally())

    def count(self, person: str, arrival: Arrival, *, new: bool) -> None:
        """Count a row that came, was changed, or went."""
        tallies = [self.of(person, arrival.kind)]
        if arrival.document is not None:
            about = self.documents.setdefault(arrival.document, OfDocument())
            tallies.append(about.tallies.setdefault(person, {}).setdefault(arrival.kind, Tally()))
            if arrival.kind is Kind.ASSIGNMENT and arrival.row is not None:
                about.states[person] = AssignmentState(str(arrival.row["state"]))
        for each in tallies:
            each.new += arrival.row is not None and new
            each.changed += arrival.row is not None and not new
            each.gone += arrival.row is None

    def take_over(self, foreseen: "Report") -> None:
        """What is known of a file before it is merged, and stays so."""
        self.told += foreseen.told
        self.carried += foreseen.carried
        self.schema = foreseen.schema
        for person, kinds in foreseen.tallies.items():
            for kind, tally in kinds.items():
                if tally.same:
                    self.of(person, kind).same += tally.same

    @property
    def rows(self) -> int:
        """How many rows came, changed or went."""
        return sum(each.rows for kinds in self.tallies.values() for each in kinds.values())
