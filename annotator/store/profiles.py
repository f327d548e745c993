"""Reading the export profiles of a project, which are settings with a value of JSON."""

import json
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import TypedDict, cast

from annotator.errors import UsageError
from annotator.model.document import DocumentState
from annotator.model.export_profile import SOURCE, ExportProfile
from annotator.model.ids import TypeId
from annotator.model.work import Layer, Ruling, Selection
from annotator.store.people import people
from annotator.store.project import Project
from annotator.store.rows import readable, to_json

PREFIX = "export:"
"""Begins the name of the setting that a profile is kept in."""


class _Packed(TypedDict, total=False):
    format: str
    options: dict[str, str]
    form: str
    states: list[str] | None
    since: str | None
    until: str | None
    one_of_family: bool
    layer: str
    people: list[str] | None
    types: list[str] | None
    rulings: list[str] | None


def profiles(project: Project) -> list[ExportProfile]:
    """All of them, by name."""
    rows = project.connection.execute(
        "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name", (len(PREFIX), PREFIX)
    )
    return [unpack(row["name"].removeprefix(PREFIX), row["value"]) for row in rows.fetchall()]


def profile(project: Project, name: str) -> ExportProfile:
    """One of them. Raises UsageError(no_profile)."""
    known = {each.name: each for each in profiles(project)}
    if name not in known:
        raise UsageError("no_profile", name=name, known=", ".join(known) or "–")
    return known[name]


def selection_of(project: Project, profile: ExportProfile) -> Selection:
    """What a profile selects in this project. Raises UsageError(no_person)."""
    if profile.people is None:
        return profile.selection
    known = {person.name: person.id for person in people(project.connection).values()}
    for name in sorted(profile.people):
        if name not in known:
            raise UsageError("no_person", name=name)
    return replace(profile.selection, people=frozenset(known[name] for name in profile.people))


def pack(profile: ExportProfile) -> str:
    """A profile as the table keeps it, without its name."""
    chosen = profile.selection
    return to_json(
        {
            "format": profile.format,
            "options": dict(profile.options),
            "form": profile.form,
            "states": _listed(chosen.states),
            "since": None if chosen.since is None else chosen.since.isoformat(),
            "until": None if chosen.until is None else chosen.until.isoformat(),
            "one_of_family": chosen.one_of_family,
            "layer": str(chosen.layer),
            "people": _listed(profile.people),
            "types": _listed(chosen.types),
            "rulings": _listed(chosen.rulings),
        }
    )


@readable
def unpack(name: str, packed: str) -> ExportProfile:
    """The profile that `pack` was given."""
    table = cast("_Packed", json.loads(packed))
    states, types, rulings = table.get("states"), table.get("types"), table.get("rulings")
    people = table.get("people")
    return ExportProfile(
        name,
        table.get("format", "jsonl"),
        table.get("options", {}),
        table.get("form", SOURCE),
        Selection(
            states=None if states is None else frozenset(map(DocumentState, states)),
            since=_moment(table.get("since")),
            until=_moment(table.get("until")),
            one_of_family=table.get("one_of_family", False),
            layer=Layer(table.get("layer", str(Layer.PEOPLE))),
            types=None if types is None else frozenset(map(TypeId, types)),
            rulings=None if rulings is None else frozenset(map(Ruling, rulings)),
        ),
        None if people is None else frozenset(people),
    )


def _listed(values: Collection[str] | None) -> list[str] | None:
    return None if values is None else sorted(map(str, values))


def _moment(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)
