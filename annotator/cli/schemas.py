"""Schemas: which there are, whether a file is right, which one a project has, and giving it another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, show, show_json
from annotator.cli.projects import PERSON, PROJECT, opened_as
from annotator.edits import schema_changes
from annotator.edits.schema_changes import Impact
from annotator.errors import FormatError, RuleError
from annotator.model.schema import Schema, as_file
from annotator.model.schema_change.difference import towards
from annotator.model.schema_change.operations import Operation
from annotator.model.schema_change.summary import described
from annotator.model.schema_file import all_shipped, read_schema
from annotator.model.schema_toml import to_toml
from annotator.sentences import in_words, sentence, step_text
from annotator.store import documents
from annotator.store.project import Project, open_read_only

_FILE = click.argument("file", type=click.Path(path_type=Path))


@click.group(
    "schema",
    short_help="Check, show or change the schema of a project.",
    epilog=more_help(
        "annotator schema list",
        "annotator schema check my-schema.toml",
        "annotator schema show 成都.anno > my-schema.toml",
        "annotator schema apply 成都.anno my-schema.toml --dry-run",
        problems="see the help of each of them",
    ),
)
def schema() -> None:
    """Check, show or change schemas: the types, attributes and links that people tag with."""


@schema.command("list", epilog=more_help("annotator schema list", "annotator schema list --json"))
@as_json
def list_(as_json: bool) -> Exit:
    """List the schemas that come with the program; `annotator new --schema` takes their names."""
    found = all_shipped()
    if as_json:
        show_json([{**_head(each), "description": each.description_in("en")} for each in found])
    else:
        lines = (f"{each.id} {each.version}: {each.title_in('en')}\n    {each.description_in('en')}" for each in found)
        show("\n".join(lines))
    return Exit.DONE


@schema.command(
    epilog=more_help(
        "annotator schema check my-schema.toml",
        "annotator schema check a.toml --json",
        problems="the file is not right",
    )
)
@_FILE
@as_json
def check(file: Path, as_json: bool) -> Exit:
    """Check a schema file, and say in which line the first mistake is and what was expected there."""
    try:
        found = read_schema(file)
    except FormatError as error:
        if error.code != "schema_invalid":
            raise
        _tell_mistake(error, as_json=as_json)
        return Exit.PROBLEMS
    if as_json:
        show_json({"right": True, **_head(found), "hash": found.hash})
    else:
        show(f"{file} is right: {_told(found)}.")
    return Exit.DONE


def _tell_mistake(error: FormatError, *, as_json: bool) -> None:
    details = error.details
    if as_json:
        show_json({"right": False, **details})
    else:
        show(
            f"{details['file']}:{details['line']}: {details['path'] or 'the file'}:"
            f" expected {details['expected']}, found {details['found']} ({details['reason']})"
        )


@schema.command(
    "show",
    epilog=more_help("annotator schema show 成都.anno > my-schema.toml", "annotator schema show 成都.anno --json"),
)
@PROJECT
@as_json
def show_(project: Path, as_json: bool) -> Exit:
    """Print the schema of a project as a schema file, which can be edited and applied to it again."""
    with open_read_only(project) as opened:
        found = opened.schema
    if as_json:
        show_json(as_file(found))
    else:
        show(to_toml(found).rstrip("\n"))
    return Exit.DONE


@dataclass(frozen=True, slots=True)
class Plan:
    """What applying a file to a project does, or would do."""

    before: Schema
    operations: Sequence[Operation]
    impact: Impact
    examples: Sequence[str]

    @property
    def conflicts(self) -> int:
        """How many conflicts there are, or would be."""
        return sum(self.impact.conflicts.values())

    def as_table(self, *, applied: bool) -> dict[str, object]:
        """As a JSON object."""
        impact = self.impact
        return {
            "applied": applied,
            "from": self.before.version,
            "to": impact.schema.version,
            "operations": list(self._operations()),
            "named": impact.named,
            "annotations": impact.annotations,
            "links": impact.links,
            "labels": impact.labels,
            "documents": impact.documents,
            "lacking": impact.lacking,
            "conflicts": dict(impact.conflicts),
            "examples": list(self.examples),
        }

    def as_lines(self) -> Iterator[str]:
        """As a report for people."""
        impact = self.impact
        yield f"{self.before.id} {self.before.version} → {impact.schema.id} {impact.schema.version}"
        yield from (f"  {line}" for line in self._operations())
        yield f"Annotations of types that this names: {impact.named:,}. What changes:"
        yield f"{impact.annotations:,} annotations in {impact.documents:,} documents, {self.conflicts:,} conflicts."
        if impact.links or impact.labels:
            yield f"{impact.links:,} links, {impact.labels:,} document labels."
        if impact.lacking:
            yield f"{impact.lacking:,} annotations will lack a value that is newly required."
        yield from (f"  {line}" for line in self.examples)

    def _operations(self) -> Iterator[str]:
        for each in self.operations:
            code, details = described(self.before, self.impact.schema, each)
            yield step_text(code, details).format_map(details)


@schema.command(
    epilog=more_help(
        "annotator schema apply 成都.anno my-schema.toml --dry-run",
        "annotator schema apply 成都.anno my-schema.toml --with-conflicts --person 李波",
        problems="it was not applied: nothing would change, or something would be lost or in conflict",
    )
)
@PROJECT
@_FILE
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--with-conflicts", is_flag=True, help="Apply it although there will be conflicts for people to decide.")
@PERSON
@as_json
def apply(project: Path, file: Path, dry_run: bool, with_conflicts: bool, person: str | None, as_json: bool) -> Exit:
    """Give a project the schema in a file, and carry along what was tagged, as one step.

    Things are told by their ids: one with another code or label is renamed, one that the file lacks is removed, which
    is refused while something is tagged with it. What cannot be told from two files is said in the `[[migrations]]` of
    the new one: merging and splitting types, mapping values, turning links round.
    """
    wanted = read_schema(file)
    with open_read_only(project) as opened:
        plan = _plan(opened, wanted)
    if plan is None:
        if as_json:
            show_json({"applied": False, "operations": []})
        else:
            show("Nothing would change.")
        return Exit.PROBLEMS
    applied = not dry_run and (with_conflicts or not plan.conflicts)
    if applied:
        with opened_as(project, person) as opened:
            schema_changes.change(opened, plan.operations, wanted.version)
    _tell(plan, applied=applied, as_json=as_json)
    return Exit.DONE if applied or dry_run else Exit.PROBLEMS


def _plan(project: Project, wanted: Schema) -> Plan | None:
    operations = towards(project.schema, wanted)
    if not operations:
        return None
    impact = schema_changes.preview(project, operations, wanted.version)
    titles = {each.document: "" for each in impact.examples}
    titles |= {each.id: each.title for each in documents.documents(project, titles)}
    told = [
        f"{titles[each.document]}: {sentence(in_words(RuleError(each.code, **each.details), project.schema, 'en'))}"
        for each in impact.examples
    ]
    return Plan(project.schema, operations, impact, told)


def _tell(plan: Plan, *, applied: bool, as_json: bool) -> None:
    if as_json:
        show_json(plan.as_table(applied=applied))
        return
    show("\n".join(plan.as_lines()))
    if applied:
        show("Applied. “annotator undo” takes it back.")
    else:
        show("Not applied." + (" Say --with-conflicts to leave them to people." if plan.conflicts else ""))


def _told(found: Schema) -> str:
    usable = sum(each.usable for each in found.types)
    return (
        f"{found.id} {found.version}, {usable} types, {len(found.attributes)} attributes, {len(found.links)} links,"
        f" {len(found.checks)} checks"
    )


def _head(found: Schema) -> dict[str, object]:
    return {
        "id": found.id,
        "version": found.version,
        "title": found.title_in("en"),
        "types": sum(each.usable for each in found.types),
        "attributes": len(found.attributes),
        "links": len(found.links),
        "checks": len(found.checks),
    }
