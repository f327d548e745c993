"""What a person has chosen at the terminal to be exported: by a saved profile, and by what else was said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import click

from annotator.errors import UsageError
from annotator.model.document import DocumentState
from annotator.model.export_profile import ExportProfile
from annotator.model.ids import DocumentId
from annotator.model.query import parse
from annotator.model.work import Layer, Ruling, Selection
from annotator.store.profiles import profile, selection_of
from annotator.store.project import Project
from annotator.store.search import search
from annotator.text.find import MOST


@dataclass(frozen=True, slots=True)
class Asked:
    """What the options of `export` say; what is empty was not said."""

    states: tuple[str, ...] = ()
    form: str | None = None
    format: str | None = None
    options: tuple[str, ...] = ()
    layer: str | None = None
    people: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    rulings: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    one_of_family: bool = False
    query: str | None = None


def asked(given: Mapping[str, object]) -> Asked:
    """What click has read."""
    return Asked(**given)  # type: ignore[arg-type] - click has read them by the table above


def chosen_profile(project: Project, name: str | None, asked: Asked) -> ExportProfile:
    """The profile of that name, or a plain one, with what else was said. Raises UsageError."""
    base = ExportProfile("") if name is None else profile(project, name)
    pairs = dict(_pair(each) for each in asked.options)
    format = asked.format or base.format
    return replace(
        base,
        format=format,
        options={**(base.options if format == base.format else {}), **pairs},
        form=asked.form or base.form,
        people=frozenset(asked.people) if asked.people else base.people,
    )


def _pair(written: str) -> tuple[str, str]:
    name, equals, value = written.partition("=")
    if not equals:
        raise click.BadParameter(f"{written} is not NAME=VALUE", param_hint="--option")
    return name, value


def chosen_selection(project: Project, base: ExportProfile, asked: Asked) -> Selection:
    """What the profile selects, but for what else was said. Raises UsageError."""
    found = selection_of(project, base)
    codes = {type_.code: type_.id for type_ in project.schema.types}
    for code in asked.types:
        if code not in codes:
            raise UsageError("no_type_of_code", type=code)
    documents = None if asked.query is None else frozenset(_found(project, asked.query))
    return replace(
        found,
        documents=documents,
        states=frozenset(map(DocumentState, asked.states)) if asked.states else found.states,
        since=_midnight(asked.since) if asked.since else found.since,
        until=_midnight(asked.until) + timedelta(days=1) if asked.until else found.until,
        one_of_family=asked.one_of_family or found.one_of_family,
        layer=Layer(asked.layer) if asked.layer else found.layer,
        types=frozenset(codes[code] for code in asked.types) if asked.types else found.types,
        rulings=frozenset(map(Ruling, asked.rulings)) if asked.rulings else found.rulings,
    )


def _found(project: Project, query: str) -> Iterator[DocumentId]:
    return (each.document for each in search(project, parse(query), MOST))


def _midnight(day: date) -> datetime:
    """Where the day begins on this machine."""
    return datetime.combine(day, time()).astimezone(UTC)
