"""Showing what the suggesters find in a file or a project, and having one learn from the project's tags."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path

import click

from annotator.cli.beside_window.training import show_trained, train_project
from annotator.cli.output import Exit, more_help, say, show, show_line
from annotator.errors import AnnotatorError, FormatError
from annotator.formats.reading import read_paths
from annotator.model.document import Document
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import DocumentId
from annotator.model.knowledge import Knowledge
from annotator.model.schema import AttributeKind, Schema
from annotator.model.schema_file import shipped
from annotator.model.suggestion import Slot, Suggestion
from annotator.model.work import Selection
from annotator.sentences import sentence
from annotator.store.project import SUFFIX, Project, open_read_only
from annotator.store.suggestions import knowledge
from annotator.store.work import read_works
from annotator.suggest.api import Suggester, is_costly, suggesters
from annotator.suggest.stream import stream
from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean
from annotator.text.repairs.rules import Noise
from annotator.text.words import load

_SHOWN = 60
"""Characters of a surface that are shown to people."""

BY = click.option("--by", multiple=True, metavar="SUGGESTER", help="Ask only this one (may be given several times).")


@dataclass(frozen=True, slots=True)
class Suggested:
    """What was found in one document. `document` is None for a file that is in no project."""

    title: str
    document: Document | None
    suggestions: tuple[Suggestion, ...]


def asked(by: Collection[str]) -> list[Suggester]:
    """The suggesters of these names, or all but the costly ones. Raises click.BadParameter for a name of none."""
    known = {each.NAME: each for each in suggesters()}
    for name in by:
        if name not in known:
            raise click.BadParameter(f"there is no “{name}”; there are {', '.join(known)}", param_hint="--by")
    return [each for name, each in known.items() if name in by or not (by or is_costly(each))]


def in_project(
    project: Project, wanted: Iterable[Suggester], documents: frozenset[DocumentId] | None = None
) -> Iterator[Suggested]:
    """What is found in each of these documents of a project, or in all, by the documents' uids."""
    known, chosen = knowledge(project), list(wanted)
    for _, works in groupby(
        read_works(project, Selection(documents=documents)), key=lambda found: found[0].document.id
    ):
        every = list(works)
        work, decided = every[0]
        written = _written(project.schema, (label for each, _ in every for label in each.labels))
        told = replace(known, written=written)
        found = _found(Reading(work.text, decided.applied), decided.passed_over, told, chosen)
        yield Suggested(work.document.title, work.document, found)


def _in_file(file: Path, schema: Schema, wanted: Collection[Suggester]) -> Iterator[Suggested]:
    for source in read_paths([file]):
        if isinstance(source, FormatError):
            raise source
        cleaning = clean(source.text)
        reading = Reading(source.text, cleaning.applied)
        yield Suggested(source.title, None, _found(reading, cleaning.passed_over, Knowledge(schema), wanted))


def _found(
    reading: Reading, noise: Sequence[Noise], known: Knowledge, wanted: Iterable[Suggester]
) -> tuple[Suggestion, ...]:
    made = stream(reading, noise, known, wanted)
    for name, error in made.failed.items():
        say(f"{name}: {sentence(error) if isinstance(error, AnnotatorError) else repr(error)}")
    return tuple(made.suggestions)


def _written(schema: Schema, labels: Iterable[DocumentLabel]) -> date | None:
    """The day of publication, where somebody gave the document one."""
    dates = {each.id for each in schema.document_attributes if each.kind is AttributeKind.DATE and each.code == "dct"}
    values = [label.value for label in labels if label.attribute in dates]
    return date.fromisoformat(values[0]) if values else None


def row(suggestion: Suggestion, schema: Schema) -> dict[str, object]:
    """A suggestion as a JSON object; offsets are code points of the source text."""
    table: dict[str, object] = {
        "start": suggestion.span.start,
        "end": suggestion.span.end,
        "type": schema.type(suggestion.type).code,
        "score": round(suggestion.score, 4),
        "suggester": suggestion.suggester,
        "surface": suggestion.surface,
        "reading": _reading(suggestion, schema),
    }
    if len(suggestion.fragments) > 1:
        table["fragments"] = [{"start": each.start, "end": each.end} for each in suggestion.fragments]
    if suggestion.slots:
        table["slots"] = [_slot(each, schema) for each in suggestion.slots]
    return table


def _reading(suggestion: Suggestion | Slot, schema: Schema) -> dict[str, str]:
    codes = {each.id: each.code for each in schema.attributes_of(suggestion.type)}
    return {codes[attribute]: value for attribute, value in suggestion.attributes.items() if attribute in codes}


def _slot(slot: Slot, schema: Schema) -> dict[str, object]:
    links = {each.id: each.code for each in schema.links}
    return {
        "link": links.get(slot.link, slot.link),
        "start": slot.span.start,
        "end": slot.span.end,
        "type": schema.type(slot.type).code,
        "surface": slot.surface,
    }


def _line(suggestion: Suggestion, schema: Schema) -> str:
    """For people."""
    surface = " ".join(suggestion.surface.split())
    shown = surface if len(surface) <= _SHOWN else f"{surface[:_SHOWN]}…"
    values = " ".join(f"{code}={value}" for code, value in _reading(suggestion, schema).items())
    type_ = schema.type(suggestion.type).code
    return f"  {suggestion.span.start:>7}  {type_:<8} {suggestion.score:.2f}  【{shown}】  {values}".rstrip()


@click.command(
    epilog=more_help(
        "annotator suggest report.txt --json",
        "annotator suggest 成都.anno --by names --by figures",
        "annotator suggest 成都.anno --train",
    ),
    short_help="Show what may be tagged in a file or a project.",
)
@click.argument("path", metavar="FILE|PROJECT", type=click.Path(path_type=Path, dir_okay=False))
@BY
@click.option("--least", type=click.FloatRange(0, 1), default=0.0, metavar="SCORE", help="Leave out what is less sure.")
@click.option("--train", is_flag=True, help="Learn from the project's own tags instead, and say how well that goes.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def suggest(path: Path, by: tuple[str, ...], least: float, *, train: bool, as_json: bool) -> Exit:
    """Show what the suggesters find in a file, or in all documents of a project; nothing is tagged.

    Texts are looked at as they are read, repaired and without noise; offsets are code points of the text as it came.
    With --json each line has start, end, type, score, suggester, surface and reading (the attributes that an acceptance
    fills in); fragments and slots where there are such; and for a project, or a file of several documents, document.
    """
    is_project = path.suffix == SUFFIX
    if train:
        if not is_project:
            raise click.UsageError("Only a project can be learned from.")
        show_trained(*train_project(path), as_json=as_json)
        return Exit.DONE
    load()
    wanted = asked(by)
    if is_project:
        with open_read_only(path) as project:
            _show(in_project(project, wanted), project.schema, least, as_json=as_json)
    else:
        schema = shipped()
        _show(list(_in_file(path, schema, wanted)), schema, least, as_json=as_json)
    return Exit.DONE


def _show(found: Iterable[Suggested], schema: Schema, least: float, *, as_json: bool) -> None:
    alone = isinstance(found, list) and len(found) == 1
    for each in found:
        sure = [suggestion for suggestion in each.suggestions if suggestion.score >= least]
        if not as_json:
            show("\n".join([each.title, *(_line(suggestion, schema) for suggestion in sure)]))
            continue
        document = {} if alone else {"document": str(each.document.uid) if each.document else each.title}
        for suggestion in sure:
            show_line(document | row(suggestion, schema))
