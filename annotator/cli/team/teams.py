"""Handing work out as bundles, and merging what comes back."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from annotator.cli.output import Exit, ProgressLine, as_json, more_help, show, show_json
from annotator.cli.projects import PERSON, PROJECT, opened_as
from annotator.cli.team.merged import FileReport
from annotator.edits.merging import Merged
from annotator.model.arrival import Report
from annotator.model.ids import PersonId
from annotator.store import people
from annotator.store.project import SUFFIX, Project
from annotator.team.bundle import Bundle, make_bundles
from annotator.team.merge import Prepared, prepare
from annotator.team.merge import merge as merge_into


@click.command(
    short_help="Write a bundle for each person who was given documents.",
    epilog=more_help(
        "annotator bundle 成都.anno -o 发出/",
        "annotator bundle 成都.anno -o 发出/ --for 王芳 --for 陈静 --json",
        problems="nothing was given to these people, or who does it may not",
    ),
)
@PROJECT
@click.option(
    "-o", "--output", "folder", required=True, type=click.Path(path_type=Path, file_okay=False), help="Where to."
)
@click.option("--for", "names", multiple=True, metavar="NAME", help="Only for this person; may be given several times.")
@PERSON
@as_json
def bundle(project: Path, folder: Path, names: tuple[str, ...], person: str | None, as_json: bool) -> Exit:
    """Write bundles: project files with the documents that a person was given, their own work, and the schema.

    A reviewer's bundle has everybody's work on the documents. The person opens it like any project, works, closes it,
    and hands the file back; `annotator merge` takes it in.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with opened_as(project, person) as opened:
        persons = _chosen(opened, names)
        with ProgressLine("writing bundles", lambda: len(persons)) as told:
            made = list(make_bundles(opened, persons, folder, told))
    if as_json:
        show_json({"bundles": [_table(each) for each in made]})
    else:
        for each in made:
            show(f"{each.path}: {each.documents} documents for {each.person.name}.")
    return Exit.DONE


def _chosen(project: Project, names: tuple[str, ...]) -> list[PersonId]:
    """Raises UsageError(no_person)."""
    if names:
        return [people.called(project.connection, name).id for name in names]
    return [each.id for each in people.people(project.connection).values() if not each.retired]


def _table(made: Bundle) -> dict[str, object]:
    return {"person": made.person.name, "path": str(made.path), "documents": made.documents}


@click.command(
    short_help="Take in the work of bundles that came back.",
    epilog=more_help(
        "annotator merge 成都.anno 收回/",
        "annotator merge 成都.anno 王芳.anno --dry-run --json",
        problems="some documents of a bundle could not be merged, or who does it may not",
    ),
)
@PROJECT
@click.argument("bundles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would come.")
@PERSON
@as_json
def merge(project: Path, bundles: tuple[Path, ...], dry_run: bool, person: str | None, as_json: bool) -> Exit:
    """Take people's work in from bundles, or from copies of the project, whatever their order and however often.

    Each row is its author's, and its newest state stands. All bundles are looked through before anything is written:
    one that is damaged or that somebody tampered with refuses them all. Of a folder all bundles are taken.
    `annotator undo` takes the whole merge back.
    """
    files = [*_files(bundles)]
    if not files:
        raise click.UsageError("There are no bundles in the folder.")
    with opened_as(project, person) as opened:
        with ProgressLine("reading bundles", lambda: len(files)) as told:
            prepared = list[Prepared]()
            for number, path in enumerate(files, start=1):
                prepared.append(prepare(opened, path))
                told(number)
        reports = [each.foreseen for each in prepared] if dry_run else list(_merged(opened, prepared))
        told = [FileReport(opened, each, report) for each, report in zip(prepared, reports, strict=True)]
        if as_json:
            show_json({"merged": not dry_run, "files": [each.table() for each in told]})
        else:
            for each in told:
                each.tell()
    return Exit.PROBLEMS if any(report.told for report in reports) else Exit.DONE


def _files(given: Sequence[Path]) -> Iterator[Path]:
    for path in given:
        if path.is_dir():
            yield from sorted(path.glob(f"*{SUFFIX}"))
        else:
            yield path


def _merged(project: Project, prepared: Sequence[Prepared]) -> Iterator[Report]:
    """Merge all files as one step; what each has brought."""
    step = None
    for each in prepared:
        merged = Merged(step)
        for _ in merge_into(project, each, merged):
            pass
        step = merged.step
        yield merged.report
