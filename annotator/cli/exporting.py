"""The commands that write work out, and tell which formats there are."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import click

from annotator.cli.output import Exit, ProgressLine, as_json, more_help, say, show, show_json
from annotator.cli.projects import PROJECT
from annotator.errors import UsageError
from annotator.formats import exporting
from annotator.formats.api import Format, MarkedReader, Reader, Writer, described, readers, writer_of
from annotator.formats.dropping import REASONS
from annotator.formats.manifest import Manifest, dropped_path, manifest_path
from annotator.formats.options import Option, options_for
from annotator.formats.outputs import DROPPED, MANIFEST
from annotator.formats.reading_text import TextForm
from annotator.model.document import DocumentState
from annotator.model.export_profile import ExportProfile
from annotator.model.ids import DocumentId
from annotator.model.query import parse
from annotator.model.work import Layer, Ruling, Selection
from annotator.store import derived, work
from annotator.store.profiles import profile, selection_of
from annotator.store.project import Project, open_project, open_read_only
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
        problems="something is not as the schema has it: see annotator check",
    ),
)
@PROJECT
@click.option("-o", "--output", "target", required=True, type=click.Path(path_type=Path), help="What to write.")
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
@as_json
def export(project: Path, target: Path, profile: str | None, *, as_json: bool, **asked: object) -> Exit:
    """Write a project's documents with their annotations.

    With --text reading the offsets are those of the reading text. Whatever a format cannot hold, or was left out, is
    listed in dropped.tsv, annotation by annotation.

    A manifest with counts and checksums is written beside the file, or into the folder. All is put in place when it is
    complete. The project may be open in a window meanwhile.
    """
    wanted = _asked(asked)
    with open_read_only(project) as opened:
        chosen = _profile(opened, profile, wanted)
        selection = _selected(opened, chosen, wanted)
        writer = writer_of(chosen.format)
        options = options_for(writer.OPTIONS, chosen.options)
        form = TextForm(chosen.form)
        pending = derived.pending(opened).texts if writer.FOLDER else 0
    if pending:
        _compare(project)
    with open_read_only(project) as opened:
        total = work.count(opened, selection)
        with ProgressLine("writing", lambda: total) as progress, closing(work.read_works(opened, selection)) as found:
            records = exporting.placed(found, opened.schema, form)
            manifest = exporting.export(records, opened.schema, target, selection, form, progress, writer, options)
    beside = target / MANIFEST if writer.FOLDER else manifest_path(target)
    if as_json:
        show_json({"path": str(target), "manifest": str(beside), **manifest.as_table()})
    else:
        show(f"Documents: {manifest.tally.documents}. Annotations: {manifest.tally.annotations}. Written to {target}.")
    if manifest.dropped:
        say(_told(manifest, target / DROPPED if writer.FOLDER else dropped_path(target)))
    return Exit.DONE


def _asked(given: Mapping[str, object]) -> Asked:
    return Asked(**given)  # type: ignore[arg-type] - click has read them by the table above


def _compare(project: Path) -> None:
    """Look through what is new for near-duplicates, which must not come apart."""
    with (
        open_project(project) as opened,
        ProgressLine("preparing characters", lambda: derived.pending(opened).characters) as progress,
    ):
        derived.derive_all(opened, progress)


def _profile(project: Project, name: str | None, asked: Asked) -> ExportProfile:
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


def _selected(project: Project, base: ExportProfile, asked: Asked) -> Selection:
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


def _told(manifest: Manifest, beside: Path) -> str:
    """What became of things that the files do not hold as the project does."""
    told = " ".join(f"{REASONS[reason]}: {n}." for reason, n in manifest.dropped.items())
    return f"{told} {beside.name} lists them."


@click.command(epilog=more_help("annotator formats", "annotator formats --json"))
@as_json
def formats(as_json: bool) -> Exit:
    """Tell which formats there are: what each reads or writes, what it cannot hold, and its options."""
    if as_json:
        show_json({"formats": [_table(each) for each in described()], "texts": [_texts(each) for each in readers()]})
        return Exit.DONE
    for each in described():
        show(f"{each.ID:<14}{_does(each):<16}{each.NAME}")
        if each.LOSES:
            show(f"{'':<30}{each.LOSES}")
        for option in each.OPTIONS:
            show(f"{'':<30}{_option(option)}")
    show(f"Texts are read from {' '.join(ending for reader in readers() for ending in reader.EXTENSIONS)}.")
    return Exit.DONE


def _does(each: Format) -> str:
    return " ".join(_abilities(each))


def _abilities(each: Format) -> Iterable[str]:
    if isinstance(each, MarkedReader) or each.ID == "jsonl":
        yield "reads"
    if isinstance(each, Writer):
        yield "writes"


def _option(option: Option) -> str:
    values = "|".join(choice.value for choice in option.choices) or str(option.kind)
    shown = option.default.replace("\n", "⏎")[:40] or "–"
    return f"{option.name}={values} [{shown}]  {option.title}"


def _table(each: Format) -> dict[str, object]:
    return {
        "id": each.ID,
        "name": each.NAME,
        "endings": list(each.EXTENSIONS),
        "does": list(_abilities(each)),
        "folder": isinstance(each, Writer) and each.FOLDER,
        "loses": each.LOSES,
        "example": each.EXAMPLE,
        "options": [
            {
                "name": option.name,
                "kind": option.kind,
                "default": option.default,
                "title": option.title,
                "about": option.about,
                "choices": [choice.value for choice in option.choices],
            }
            for option in each.OPTIONS
        ],
    }


def _texts(reader: Reader) -> dict[str, object]:
    return {"name": reader.NAME, "endings": list(reader.EXTENSIONS)}
