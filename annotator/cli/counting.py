"""Counting what is in a project."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, show, show_json
from annotator.cli.projects import PROJECT
from annotator.model.document import DocumentState
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.store import annotations, derived, documents
from annotator.store.people import people
from annotator.store.project import Project, open_read_only
from annotator.store.reading_counts import Characters, characters


@dataclass(frozen=True, slots=True)
class Counts:
    """What a project holds. `to_index` texts are not found by a search yet, and count as they came."""

    name: str
    schema: Schema
    people: tuple[str, ...]
    states: Mapping[DocumentState, int]
    types: Mapping[TypeId, int]
    characters: Characters
    to_index: int

    def as_table(self) -> dict[str, object]:
        """As a JSON object."""
        return {
            "project": self.name,
            "schema": {"id": self.schema.id, "version": self.schema.version},
            "people": list(self.people),
            "documents": {"total": sum(self.states.values()), **self.states},
            "characters": {"total": self.characters.came, "read": self.characters.read},
            "annotations": {"total": sum(self.types.values()), "types": self._by_code()},
            "to_index": self.to_index,
        }

    def lines(self) -> list[str]:
        """As lines for people."""
        states = [f"  {number:>8}  {state.replace('_', ' ')}" for state, number in self.states.items()]
        types = [f"  {number:>8}  {code}" for code, number in self._by_code().items()]
        return [
            f"{self.name}: {self.schema.id} {self.schema.version}, {', '.join(self.people)}",
            *(f"{sum(self.states.values()):>10}  documents", *states),
            f"{self.characters.came:>10}  characters",
            f"  {self.characters.read:>8}  read: repaired, without noise",
            *(f"{sum(self.types.values()):>10}  annotations", *types),
        ]

    def _by_code(self) -> dict[str, int]:
        """In the order of the schema; a type that it does not have comes last, under its id."""
        known = {type_.code: self.types[type_.id] for type_ in self.schema.types if type_.id in self.types}
        return known | {type_: n for type_, n in self.types.items() if not self.schema.has_type(type_)}


def counted(project: Project) -> Counts:
    """The counts as the file keeps them."""
    return Counts(
        project.name,
        project.schema,
        tuple(person.name for person in people(project.connection).values()),
        documents.count_by_state(project),
        annotations.count_by_type(project),
        characters(project),
        derived.pending(project).texts,
    )


@click.command(epilog=more_help("annotator stats 成都.anno", "annotator stats 成都.anno --json"))
@PROJECT
@as_json
def stats(project: Path, as_json: bool) -> Exit:
    """Count a project's documents, their characters, and annotations."""
    with open_read_only(project) as opened:
        counts = counted(opened)
    if as_json:
        show_json(counts.as_table())
    else:
        show("\n".join(counts.lines()))
    return Exit.DONE
