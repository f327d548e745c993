"""What a person may do with the project's known names: bring them in, change them, take them out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.errors import RuleError
from annotator.model.changes import Changes, Kind
from annotator.model.ids import StepId, new_uid
from annotator.model.known_name import KnownName, KnownNameId, NameEntry, tidied
from annotator.store import names
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import known_name_values, now

LOCAL = "local:"
"""Begins the keys that the program makes for names of no public list."""


@dataclass(slots=True)
class Taken:
    """What has come of bringing names in so far: how many are new, have changed, or were there just so."""

    step: StepId | None = None
    added: int = 0
    changed: int = 0
    same: int = 0


def add(project: Project, entries: Iterable[NameEntry], taken: Taken) -> Changes:
    """Bring names in, in one short transaction; further calls with the same `taken` are the same step.

    A name that is there, by its key or else by name and type, becomes what the entry says. Raises RuleError
    (name_empty, bad_key, unknown_type); then nothing of this call is stored or counted.
    """
    batch = Taken()
    with project.step("add_names", more_of=taken.step) as step:
        for entry in entries:
            _take(project, step, _checked(project, entry), batch)
    if step.rows:
        taken.step = step.id
    taken.added += batch.added
    taken.changed += batch.changed
    taken.same += batch.same
    return step.changes


def change(project: Project, id: KnownNameId, entry: NameEntry) -> Changes:
    """Let a known name be what the entry says; without a key it keeps its own.

    What points at it by another key points at nothing then, and is listed as a problem. Raises UsageError
    (no_known_name), RuleError: name_empty, bad_key, key_taken, unknown_type.
    """
    old, checked = names.name(project, id), _checked(project, entry)
    holder = names.by_key(project, checked.key)
    if holder is not None and holder.id != id:
        raise RuleError("key_taken", key=checked.key, name=holder.name)
    with project.step("change_name", details={"name": old.name}) as step:
        _update(step, old, checked)
    return step.changes


def remove(project: Project, ids: Sequence[KnownNameId]) -> Changes:
    """Take known names out. What points at them is listed as a problem. Raises UsageError(no_known_name)."""
    gone = [names.name(project, id) for id in ids]
    with project.step("remove_names", details={"count": len(gone)}) as step:
        for each in gone:
            step.delete(Kind.KNOWN_NAME, each.id)
    return step.changes


def _checked(project: Project, entry: NameEntry) -> NameEntry:
    if entry.type is not None:
        project.schema.type(entry.type)
    return tidied(entry)


def _take(project: Project, step: Step, entry: NameEntry, taken: Taken) -> None:
    there = names.by_key(project, entry.key) if entry.key else names.same_name(project, entry)
    if there is None:
        uid = new_uid()
        kept = entry if entry.key else replace(entry, key=f"{LOCAL}{uid}")
        made = KnownName(KnownNameId(0), uid, kept, project.person.id, now())
        step.insert(Kind.KNOWN_NAME, known_name_values(made, names.surfaces_of(kept)))
        taken.added += 1
    elif _update(step, there, entry):
        taken.changed += 1
    else:
        taken.same += 1


def _update(step: Step, old: KnownName, entry: NameEntry) -> bool:
    """Whether anything had to be changed."""
    kept = entry if entry.key else replace(entry, key=old.key)
    if kept == old.entry:
        return False
    step.update(Kind.KNOWN_NAME, old.id, known_name_values(replace(old, entry=kept), names.surfaces_of(kept)))
    return True
