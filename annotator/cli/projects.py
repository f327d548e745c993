"""Making a project, and opening one from the terminal."""

from pathlib import Path

import click

from annotator import paths
from annotator.cli.output import Exit, more_help, show
from annotator.model.schema import Schema
from annotator.model.schema_file import all_shipped, read_schema, shipped
from annotator.store.people import called
from annotator.store.project import SUFFIX, Project, create, open_project, open_read_only

PROJECT = click.argument("project", type=click.Path(path_type=Path))
PERSON = click.option("--person", metavar="NAME", help="Who does it; otherwise the project's first person.")


def opened_as(path: Path, person: str | None) -> Project:
    """Open a project to work in it as somebody who is known there. Raises UsageError(no_person), StorageError."""
    if person is not None:
        with open_read_only(path) as project:
            called(project.connection, person)
    return open_project(path, person)


@click.command(
    epilog=more_help(
        f"annotator new 成都{SUFFIX}",
        f"annotator new 成都{SUFFIX} --schema my-schema.toml --person 李波",
    )
)
@PROJECT
@click.option(
    "--schema",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A schema file, or one of the names that “annotator schema list” shows.",
)
@click.option("--person", metavar="NAME", help="Who works in it first; otherwise your login name.")
def new(project: Path, schema: Path | None, person: str | None) -> Exit:
    """Make an empty project."""
    if project.suffix != SUFFIX:
        raise click.BadParameter(f"the name of a project ends in {SUFFIX}", param_hint="PROJECT")
    chosen = _chosen(schema)
    create(project, chosen, person or paths.account()).close()
    show(f"Made {project} under the schema {chosen.id} {chosen.version}.")
    return Exit.DONE


def _chosen(schema: Path | None) -> Schema:
    """The schema of a file, or else the one of that name that comes with the program."""
    if schema is None:
        return shipped()
    ours = {each.id: each for each in all_shipped()} if not schema.exists() else {}
    return ours.get(str(schema)) or read_schema(schema)
