"""The command that writes work out, or tells before what would not be in what it writes."""

from datetime import date
from pathlib import Path

import click

from annotator.cli.exchange.choosing import asked, chosen_profile, chosen_selection
from annotator.cli.exchange.foretelling import Task, followed, foretell, records_of, sum_of, sum_of_cuts
from annotator.cli.output import Exit, ProgressLine, as_json, more_help, say, show, show_json
from annotator.cli.projects import PROJECT
from annotator.formats import exporting
from annotator.formats.alignment import ALIGNMENT, CHARACTERS, WORDS, Aligner, tokenizer
from annotator.formats.api import writer_of
from annotator.formats.foreign.tags import UNIT, Unit
from annotator.formats.manifest import beside_of
from annotator.formats.options import Options, options_for
from annotator.formats.outputs import DROPPED, MANIFEST
from annotator.formats.reading_text import TextForm
from annotator.model.document import DocumentState
from annotator.model.work import Layer, Ruling
from annotator.store import derived
from annotator.store.project import open_project, open_read_only

_OF_FORMAT = "the format's own"


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise click.BadParameter(f"{written} is no day such as 2026-11-20") from error


@click.command(
    short_help="Write documents and annotations, in any format there is.",
    epilog=more_help(
        "annotator export 成都.anno -o 成都.jsonl",
        "annotator export 成都.anno -o done.jsonl --state done --text reading",
        "annotator export 成都.anno -o settled.jsonl --layer settled --type MONEY --since 2026-11-01",
        "annotator export 成都.anno -o dataset --format dataset --option seed=7",
        "annotator export 成都.anno -o out --profile 每周",
        "annotator export 成都.anno --format conll --dry-run",
        "annotator export 成都.anno -o out --format tokens --report-alignment bert-base-chinese/tokenizer.json",
        problems="something is not as the schema has it: see annotator check",
    ),
)
@PROJECT
@click.option("-o", "--output", "target", type=click.Path(path_type=Path), help="What to write.")
@click.option("--profile", metavar="NAME", help="As was saved in the window; further options change it.")
@click.option("--format", "format", metavar="ID", help="See annotator formats; otherwise jsonl.")
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE", help="An option of the format.")
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([str(state) for state in DocumentState]),
    help="Only documents in this state; may be given several times.",
)
@click.option("--search", "query", metavar="QUERY", help="Only documents that annotator search finds.")
@click.option("--since", type=_day, metavar="DAY", help="Only documents that were worked on, or came in, since then.")
@click.option("--until", type=_day, metavar="DAY", help="Only those up to this day, which counts.")
@click.option("--one-of-family", is_flag=True, help="Of near-duplicates only the first.")
@click.option(
    "--layer",
    type=click.Choice([str(layer) for layer in Layer]),
    help="Each person's own work, or what review settled.",
)
@click.option("--by", "people", multiple=True, metavar="NAME", help="Only this person's work; several times for more.")
@click.option("--type", "types", multiple=True, metavar="CODE", help="Only annotations of this type; several times.")
@click.option(
    "--review",
    "rulings",
    multiple=True,
    type=click.Choice([str(ruling) for ruling in Ruling]),
    help="Only annotations that review says this of; several times for more.",
)
@click.option(
    "--text",
    "form",
    type=click.Choice([str(form) for form in TextForm]),
    help="The text as it came (the default), or as it reads: repaired and without noise.",
)
@click.option(
    "--report-alignment",
    "tokens",
    is_flag=False,
    flag_value=_OF_FORMAT,
    metavar="[TOKENIZER]",
    help=f"Tell and list what a tokenizer cuts: {CHARACTERS}, {WORDS}, a tokenizer.json, or else the format's own.",
)
@click.option("--dry-run", is_flag=True, help="Write nothing; tell of each thing that would not be there as it is.")
@as_json
def export(
    project: Path,
    target: Path | None,
    profile: str | None,
    tokens: str | None,
    *,
    dry_run: bool,
    as_json: bool,
    **given: object,
) -> Exit:
    """Write a project's documents with their annotations.

    With --text reading the offsets are those of the reading text. Whatever a format cannot hold, or was left out, is
    listed in dropped.tsv, annotation by annotation; --dry-run tells the same before.

    A manifest with counts and checksums is written beside the file, or into the folder. All is put in place when it is
    complete. The project may be open in a window meanwhile.
    """
    if target is None and not dry_run:
        raise click.UsageError("Missing option '-o' / '--output'.")
    wanted = asked(given)
    with open_read_only(project) as opened:
        chosen = chosen_profile(opened, profile, wanted)
        writer = writer_of(chosen.format)
        task = Task(
            writer,
            options_for(writer.OPTIONS, chosen.options),
            chosen_selection(opened, chosen, wanted),
            TextForm(chosen.form),
        )
        pending = derived.pending(opened).texts if writer.FOLDER else 0
        named = _tokenizer_of(task.options) if tokens == _OF_FORMAT else tokens
        aligner = None if named is None else Aligner(opened.schema, tokenizer(named))
    if target is None or dry_run:
        foretell(project, task, aligner, as_json=as_json)
        return Exit.DONE
    if pending:
        _compare(project)
    _write(project, target, task, aligner, as_json=as_json)
    return Exit.DONE


def _tokenizer_of(options: Options) -> str:
    """What a format's tokens are; of one that has none, characters."""
    return WORDS if options.values.get(UNIT.name) == Unit.WORD else CHARACTERS


def _compare(project: Path) -> None:
    """Look through what is new for near-duplicates, which must not come apart."""
    with (
        open_project(project) as opened,
        ProgressLine("preparing characters", lambda: derived.pending(opened).characters) as progress,
    ):
        derived.derive_all(opened, progress)


def _write(project: Path, target: Path, task: Task, aligner: Aligner | None, *, as_json: bool) -> None:
    writer, selection, form = task.writer, task.selection, task.form
    with records_of(project, task) as (opened, records), followed("writing", opened, task) as progress:
        manifest = exporting.export(
            records, opened.schema, target, selection, form, progress, writer, task.options, aligner
        )
    beside = {name: beside_of(target, name, folder=writer.FOLDER) for name in (MANIFEST, DROPPED, ALIGNMENT)}
    found = None if aligner is None else aligner.found
    if as_json:
        aligned = {} if found is None else {"alignment": found.as_table()}
        show_json({"path": str(target), "manifest": str(beside[MANIFEST]), **manifest.as_table(), **aligned})
    else:
        show(f"Documents: {manifest.tally.documents}. Annotations: {manifest.tally.annotations}. Written to {target}.")
    if manifest.dropped:
        say(f"{sum_of(manifest.dropped)} {beside[DROPPED].name} lists them.")
    if found is not None and found.cut:
        say(f"{sum_of_cuts(found)} {beside[ALIGNMENT].name} lists them.")
