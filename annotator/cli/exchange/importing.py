"""The command that brings texts in, and work that others did on texts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import click

from annotator.cli.exchange.marked import Wanted, bring_in_marked, marked_options, tables_among
from annotator.cli.exchange.records import bring_back
from annotator.cli.output import Exit, ProgressLine, as_json, more_help, say, say_error, show, show_json
from annotator.cli.projects import PERSON, PROJECT, opened_as
from annotator.edits import documents as edits
from annotator.edits.records import Brought
from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.columns import Columns, FieldNames
from annotator.formats.foreign.arrivals import is_record
from annotator.formats.reading import count_files, read_paths
from annotator.model.document import Source
from annotator.sentences import sentence
from annotator.store import derived
from annotator.store.project import Project
from annotator.text.encodings import encoding_of

_BATCH = 200
"""Texts in one transaction."""


@dataclass(slots=True)
class Intake:
    """What an import brought, and what it could not read."""

    imported: edits.Imported = field(default_factory=edits.Imported)
    brought: Brought = field(default_factory=Brought)
    failed: list[FormatError] = field(default_factory=list[FormatError])

    def as_table(self) -> dict[str, object]:
        """As a JSON object."""
        return {
            "added": len(self.imported.added),
            "duplicates": [{"file": source.name, "same_as": twin.title} for source, twin in self.imported.duplicates],
            "versions": [
                {
                    "title": each.previous.title,
                    "tags_kept": each.kept,
                    "tags_to_confirm": each.unsure,
                    "tags_lost": [tag.surface for tag in each.lost],
                }
                for each in self.imported.versions
            ],
            "brought_back": {
                "documents": self.brought.documents,
                "annotations": self.brought.annotations,
                "links": self.brought.links,
                "refused": self.brought.refused,
            },
            "failed": [
                {"file": str(error.details["file"]), "code": error.code, "message": sentence(error)}
                for error in self.failed
            ],
        }


def bring_in(project: Project, paths: Iterable[Path], options: ReadOptions, intake: Intake) -> None:
    """Read and store, batch by batch, all as one step; then work on the texts (`store.derived`).

    Exports of ours come in with the work they tell of, as a step of their own. What was stored stays when it is
    stopped, and the same import again goes on from there. Raises StorageError.
    """
    wanted = list[Path]()
    for path in paths:
        if is_record(path):
            bring_back(project, path, intake.brought, intake.failed)
        else:
            wanted.append(path)
    with ProgressLine("reading", lambda: count_files(wanted)) as progress:
        done = 0
        for batch in _batches(read_paths(wanted, options)):
            intake.failed += [found for found in batch if isinstance(found, FormatError)]
            edits.add(project, (found for found in batch if isinstance(found, Source)), intake.imported)
            done += len(batch)
            progress(done)
    with ProgressLine("preparing characters", lambda: derived.pending(project).characters) as progress:
        derived.derive_all(project, progress)


def _batches(found: Iterable[Source | FormatError]) -> Iterator[list[Source | FormatError]]:
    each = iter(found)
    while batch := list(islice(each, _BATCH)):
        yield batch


@click.command(
    "import",
    short_help="Bring texts into a project.",
    epilog=more_help(
        "annotator import 成都.anno texts/ report.html",
        "annotator import 成都.anno news.jsonl --text-field content --title-field headline",
        "annotator import 成都.anno 报道.xlsx --text-field 报道 --title-field 题目",
        "annotator import 成都.anno brat/ --format brat --as 李波 --mapping labels.toml",
        "annotator import 成都.anno tasks.json --format label-studio --suggestions",
        "annotator import 成都.anno edited.csv --change",
        problems="not every file could be read; the rest is in",
    ),
)
@PROJECT
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--encoding", help="Of all the files, such as gb18030; otherwise told from the bytes of each.")
@click.option("--text-field", default="text", show_default=True, help="The field or column with the text.")
@click.option("--title-field", default="title", show_default=True, help="The field or column with its title.")
@click.option("--url-field", default="url", show_default=True, help="The field or column with its address.")
@click.option("--without-sheet", "without", multiple=True, metavar="NAME", help="Leave this sheet of a workbook out.")
@PERSON
@marked_options
@as_json
def import_(
    project: Path,
    paths: tuple[Path, ...],
    encoding: str | None,
    text_field: str,
    title_field: str,
    url_field: str,
    without: tuple[str, ...],
    person: str | None,
    format: str | None,
    whose: str,
    suggestions: bool,
    change: bool,
    mapping: Path | None,
    write_mapping: Path | None,
    as_json: bool,
) -> Exit:
    """Bring texts into a project: .txt, .html, .docx, .pdf, .epub, and folders of them.

    Of .csv, .tsv and .xlsx each row below the first is a document, of .jsonl each line; a column without a name is #2.

    The texts are stored to the character. One that is in the project already is left out; another text from the same
    address comes in as a new version, with the tags of the one before it. A file that annotator export has written
    brings its people's work back. A table that names annotations in its first line, as annotator export writes it, is
    about the documents in the project, edited or not. `annotator undo` takes the whole import back.
    """
    if format is None:
        format, paths = tables_among(paths)
    if format is not None:
        wanted = Wanted(paths, format, whose, suggestions, mapping, change)
        with opened_as(project, person) as opened:
            return bring_in_marked(opened, wanted, write_mapping, as_json=as_json)
    if encoding is not None and encoding_of(encoding) is None:
        raise click.BadParameter(f"there is no encoding {encoding}", param_hint="--encoding")
    options = ReadOptions(encoding, Columns(FieldNames(text_field, title_field, url_field)), frozenset(without))
    intake = Intake()
    with opened_as(project, person) as opened:
        try:
            bring_in(opened, paths, options, intake)
        except KeyboardInterrupt:
            say(f"Documents added so far: {len(intake.imported.added)}. “annotator undo” takes them out.")
            raise
    for error in intake.failed:
        say_error(error)
    if as_json:
        show_json(intake.as_table())
    else:
        _tell(intake)
    return Exit.PROBLEMS if intake.failed else Exit.DONE


def _tell(intake: Intake) -> None:
    back = intake.brought
    if back.step is not None:
        say(f"Exported work came back. Annotations: {back.annotations}. Links: {back.links}.")
    if back.refused:
        say(f"Annotations left out, since their people have tagged otherwise there: {back.refused}.")
    for source, twin in intake.imported.duplicates:
        say(f"{source.name} is the same text as “{twin.title}”.")
    for version in intake.imported.versions:
        tags = f"Tags kept: {version.kept}, to confirm: {version.unsure}, lost: {len(version.lost)}."
        say(f"“{version.previous.title}” came in as a new version. {tags}")
    there, failed = len(intake.imported.duplicates), len(intake.failed)
    added = len(intake.imported.added) + back.documents
    show(f"Documents added: {added}. There already: {there}. Not readable: {failed}.")
