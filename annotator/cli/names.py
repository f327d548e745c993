"""Known names: bringing them in from a file, and writing them to one."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, say_error, show, show_json
from annotator.cli.projects import PERSON, PROJECT, opened_as
from annotator.edits import names as edits
from annotator.errors import FormatError
from annotator.formats import names as files
from annotator.model.known_name import NameEntry
from annotator.model.schema import Schema
from annotator.sentences import sentence
from annotator.store import names
from annotator.store.project import open_read_only

_BATCH = 2_000
"""Names in one transaction."""


@click.command(
    "names",
    short_help="Bring in or write the names that entities can point at.",
    epilog=more_help(
        "annotator names 成都.anno import places.csv",
        "annotator names 成都.anno export names.jsonl",
        problems="not every name could be read; the rest is in",
    ),
)
@PROJECT
@click.argument("action", type=click.Choice(["import", "export"]))
@click.argument("file", type=click.Path(path_type=Path))
@PERSON
@as_json
def known_names(project: Path, action: str, file: Path, person: str | None, as_json: bool) -> Exit:
    """Bring in or write a project's known names, as .csv or .jsonl.

    The fields are key, name, aliases (in CSV with | between them), type (its code) and note; only name must be there.
    A name that the project has, by its key or else by name and type, becomes what the file says. `annotator undo` takes
    the whole import back.
    """
    if action == "export":
        return _export(project, file, as_json=as_json)
    return _import(project, file, person, as_json=as_json)


def _export(project: Path, file: Path, *, as_json: bool) -> Exit:
    with open_read_only(project) as opened:
        written = files.write(names.names(opened), opened.schema, file)
    if as_json:
        show_json({"path": str(file), "names": written})
    else:
        show(f"Known names: {written}. Written to {file}.")
    return Exit.DONE


def _import(project: Path, file: Path, person: str | None, *, as_json: bool) -> Exit:
    taken, failed = edits.Taken(), list[FormatError]()
    with opened_as(project, person) as opened:
        for batch in _batches(_read(file, opened.schema)):
            failed += [found for found in batch if isinstance(found, FormatError)]
            edits.add(opened, (found for found in batch if isinstance(found, NameEntry)), taken)
    for error in failed:
        say_error(error)
    if as_json:
        errors = [{"line": each.details["line"], "code": each.code, "message": sentence(each)} for each in failed]
        show_json({"added": taken.added, "changed": taken.changed, "same": taken.same, "failed": errors})
    else:
        show(
            f"Known names added: {taken.added}. Changed: {taken.changed}. There already: {taken.same}."
            f" Not readable: {len(failed)}."
        )
    return Exit.PROBLEMS if failed else Exit.DONE


def _read(file: Path, schema: Schema) -> Iterator[NameEntry | FormatError]:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise FormatError("file_unreadable", file=file.name, reason=error.strerror or str(error)) from error
    return files.read(content, file.name, schema)


def _batches(found: Iterator[NameEntry | FormatError]) -> Iterator[list[NameEntry | FormatError]]:
    while batch := list(islice(found, _BATCH)):
        yield batch
