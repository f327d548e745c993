"""What a lead may do to the schema: change it, with all that was tagged under it, as one step.

`preview` says what a change would touch; it only reads, so it may run beside the window on a connection of its own.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from annotator.edits.rights import require
from annotator.errors import RuleError
from annotator.model.changes import Changes, Kind
from annotator.model.conflict import ConflictId
from annotator.model.roles import Right
from annotator.model.schema import Migration, Schema
from annotator.model.schema_change.applying import apply
from annotator.model.schema_change.carrying import Change
from annotator.model.schema_change.operations import Operation
from annotator.model.schema_change.summary import summary, types_named
from annotator.model.schema_change.tables import as_tables
from annotator.model.schema_change.versions import next_version
from annotator.store import annotations
from annotator.store.project import Project
from annotator.store.rows import now
from annotator.store.schema_changes import conflicts, schema_survey
from annotator.store.schema_changes.schema_carrying import carry
from annotator.store.schema_changes.schema_functions import functions
from annotator.store.schema_changes.schema_survey import Finding

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change of the schema would touch, and the schema that it would give.

    `documents` are those in which something changes. `named` counts the annotations of the types that the operations
    speak of, whether or not anything in them changes; `lacking` those that would have no value for an attribute that
    is newly required. `conflicts` counts what could not be carried along, by code; `examples` are the first of them.
    """

    schema: Schema
    annotations: int
    links: int
    labels: int
    documents: int
    named: int
    lacking: int
    conflicts: Mapping[str, int]
    examples: Sequence[Finding]


def preview(project: Project, operations: Sequence[Operation], version: str = "") -> Impact:
    """What `change` would do; raises what it raises, and writes nothing."""
    change = _change(project, operations, version)
    connection = project.connection
    with functions(connection, change):
        _refuse_stranded(project, change)
        counts = schema_survey.annotation_counts(connection, change)
        links = schema_survey.links_changed(connection, change)
        labels = schema_survey.labels_changed(connection, change)
        judged = [*schema_survey.judged(connection, change)]
        first = [*schema_survey.first_by_themselves(connection, change, _SHOWN)] if counts.conflicts else []
        lacking = schema_survey.lacking(connection, change)
    return Impact(
        schema=change.new,
        annotations=counts.changed.total(),
        links=links.total(),
        labels=labels.total(),
        documents=len({*counts.changed, *links, *labels}),
        named=_named(project, operations),
        lacking=lacking,
        conflicts=counts.conflicts + Counter(each.code for each in judged),
        examples=[*islice((*first, *judged), _SHOWN)],
    )


def change(project: Project, operations: Sequence[Operation], version: str = "") -> Changes:
    """Change the schema and carry along what was tagged, as one step.

    The new version has the number `version`, or a higher one where the change is greater than that says. Operations
    that come to nothing are no step. Raises StorageError, and RuleError: schema_unfit, unknown_thing, unknown_value,
    may_not_change_schema, in_use (something would be left with a type or link that is no more).
    """
    require(project, Right.CHANGE_SCHEMA)
    change = _change(project, operations, version)
    if change.new.version == change.old.version:
        return Changes()
    code, details = summary(change.old, change.new, operations)
    with functions(project.connection, change):
        _refuse_stranded(project, change)
        judged = [*schema_survey.judged(project.connection, change)]
        with project.step(code, details=details) as step:
            carry(project.connection, step, change, project.person.id, judged)
    return step.changes


def resolve(project: Project, ids: Collection[ConflictId], *, resolved: bool = True) -> Changes:
    """Say that conflicts are decided, or that they are not."""
    found = [each for each in conflicts.among(project, ids) if each.resolved != resolved]
    with project.step("resolve_conflicts", details={"count": len(found)}) as step:
        for conflict in found:
            step.update(Kind.CONFLICT, conflict.id, {"resolved": int(resolved)})
    return step.changes


def _change(project: Project, operations: Sequence[Operation], version: str) -> Change:
    """The change with the new schema's number, and with what it does to old rows written down in the schema."""
    old = project.schema
    change = Change(old, apply(old, *operations), operations)
    if change.new == old and not change.carries:
        return change
    number, migrations = next_version(change, version), old.migrations
    if change.carries:
        moment = now().isoformat(timespec="seconds")
        done = Migration(
            before=old.version, after=number, by=project.person.name, at=moment, operations=as_tables(operations)
        )
        migrations = (*migrations, done)
    return replace(change, new=replace(change.new, version=number, migrations=migrations))


def _refuse_stranded(project: Project, change: Change) -> None:
    """Nothing that people made is thrown away: what is in use can be merged, split or retired, but not removed."""
    for id, count in schema_survey.stranded(project.connection, change).items():
        raise RuleError("in_use", id=id, count=count)


def _named(project: Project, operations: Sequence[Operation]) -> int:
    counts = annotations.count_by_type(project)
    return sum(counts.get(type_, 0) for type_ in types_named(operations))
