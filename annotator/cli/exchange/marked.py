"""Bringing in texts with marks from other programs' files, as a person's work or as suggestions."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

import click

from annotator.cli.output import Exit, ProgressLine, say, say_error, show, show_json
from annotator.edits import records
from annotator.edits.records import Brought
from annotator.errors import FormatError, UsageError
from annotator.formats.api import MarkedReader, marked_reader_of, marked_readers
from annotator.formats.foreign import terms as mapping
from annotator.formats.foreign.arrivals import REVISED, arrivals, beside, marked_table, marked_workbook
from annotator.formats.foreign.arriving import Arrived, Dialect
from annotator.formats.foreign.incoming import incoming
from annotator.formats.foreign.terms import Terms, Word, words_in
from annotator.formats.whole_files import whole_files
from annotator.model.work import DocumentWork
from annotator.sentences import sentence
from annotator.store import derived
from annotator.store.documents import known_as
from annotator.store.project import Project
from annotator.store.settings import label_terms

_BATCH = 50
"""Documents in one transaction."""
_NAMED = 20
"""So many unknown words of a kind are named."""


@dataclass(slots=True)
class MarkedIntake:
    """What came of it: `refused` did not fit the text or the schema, `dialects` are what the files were counted in."""

    brought: Brought = field(default_factory=Brought)
    refused: list[FormatError] = field(default_factory=list[FormatError])
    failed: list[FormatError] = field(default_factory=list[FormatError])
    dialects: Counter[Dialect] = field(default_factory=Counter[Dialect])

    def as_table(self) -> dict[str, object]:
        """As a JSON object."""
        return {
            "documents": self.brought.documents,
            "annotations": self.brought.annotations,
            "links": self.brought.links,
            "suggestions": self.brought.suggestions,
            "beside_others": self.brought.refused,
            "changed": self.brought.changed,
            "different": self.brought.different,
            "offsets": {str(dialect): self.dialects[dialect] for dialect in Dialect if self.dialects[dialect]},
            "refused": [{"code": error.code, "message": sentence(error)} for error in self.refused],
            "failed": [{"code": error.code, "message": sentence(error)} for error in self.failed],
        }


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to come in how: by which format, as whose work or as suggestions, and what the words mean."""

    paths: tuple[Path, ...]
    format: str
    person: str = ""
    as_suggestions: bool = False
    mapping: Path | None = None
    change: bool = False


_Command = TypeVar("_Command", bound=Callable[..., object])


def marked_options(command: _Command) -> _Command:
    """The options of `import` for files of other programs."""
    ids = ", ".join(reader.ID for reader in marked_readers())
    for each in (
        click.option(
            "--write-mapping",
            type=click.Path(path_type=Path, dir_okay=False),
            help="Import nothing; write a file of all labels for --mapping, to be filled in.",
        ),
        click.option(
            "--mapping",
            type=click.Path(path_type=Path, exists=True, dir_okay=False),
            help="What labels mean under the schema, as TOML or JSON.",
        ),
        click.option("--change", is_flag=True, help="Have annotations of yours be what an edited table says of them."),
        click.option("--suggestions", is_flag=True, help="With --format: as suggestions, to be accepted or rejected."),
        click.option("--as", "whose", default="", help="With --format: as the work of this person."),
        click.option("--format", help=f"Bring in annotations, too, from files of another program: {ids}."),
    ):
        command = each(command)
    return command


def tables_among(paths: tuple[Path, ...]) -> tuple[str | None, tuple[Path, ...]]:
    """The format of the paths if they are tables of annotations, and these without what comes in with them anyway.

    Raises UsageError(import_apart) where there is anything else among them.
    """
    found = {path: format for path in paths if (format := marked_table(path) or marked_workbook(path))}
    if not found:
        return None, paths
    with_them = {each for path in found for each in beside(path)}
    if len(set(found.values())) > 1 or not set(paths) <= found.keys() | with_them:
        raise UsageError("import_apart", found=next(iter(found)).name)
    return next(iter(found.values())), tuple(found)


def bring_in_marked(project: Project, wanted: Wanted, template: Path | None, *, as_json: bool) -> Exit:
    """Read the files twice, first for their words; all that comes in is one step. Raises FormatError, StorageError.

    Raises FormatError(words_unknown) before anything is written where a word means nothing here. With a `template`
    only that is written.
    """
    if wanted.person and wanted.as_suggestions:
        raise UsageError("suggestions_of_person")
    reader = marked_reader_of(wanted.format)
    if wanted.change and wanted.format not in REVISED:
        raise UsageError("change_needs_table", known=" ".join(sorted(REVISED)))
    if template is not None:
        _write_mapping(project, reader, wanted, template)
        return Exit.DONE
    terms = _terms(project, reader, wanted)
    intake = MarkedIntake()
    with ProgressLine("reading", lambda: 0) as progress:
        done = 0
        for batch in _batches(_works(project, reader, wanted, terms, intake)):
            if wanted.as_suggestions:
                records.suggest(project, batch, reader.ID, intake.brought)
            else:
                records.bring_in(project, batch, intake.brought, change=wanted.change)
            done += len(batch)
            progress(done)
    with ProgressLine("preparing characters", lambda: derived.pending(project).characters) as progress:
        derived.derive_all(project, progress)
    for error in chain(intake.failed, intake.refused):
        say_error(error)
    if as_json:
        show_json(intake.as_table())
    else:
        _tell(intake, wanted)
    return Exit.PROBLEMS if intake.failed or intake.refused else Exit.DONE


def _write_mapping(project: Project, reader: MarkedReader, wanted: Wanted, target: Path) -> None:
    """Write a file to be filled in: the words that occur, and what they mean as far as that is known."""
    words = words_in(_arrivals(project, reader, wanted))
    known = _known(project, wanted)
    terms = mapping.guessed(words, project.schema).with_(known)
    with whole_files(target) as [file]:
        file.write(mapping.to_toml(terms, project.schema, words).encode())
    left = len(terms.unknown(words))
    show(f"Words: {len(words)}. Without a meaning here: {left}. Written to {target}.")


def _terms(project: Project, reader: MarkedReader, wanted: Wanted) -> Terms:
    words = words_in(_arrivals(project, reader, wanted))
    terms = mapping.guessed(words, project.schema).with_(_known(project, wanted))
    unknown = terms.unknown(words)
    if unknown:
        raise FormatError("words_unknown", found=_listed(unknown))
    return terms


def _listed(words: Sequence[tuple[Word, str]]) -> str:
    """The words by what they stand for, and of many the first."""
    told = list[str]()
    for kind in Word:
        of_kind = [word for each, word in words if each is kind]
        if of_kind:
            more = f" … ({len(of_kind)})" if len(of_kind) > _NAMED else ""
            told.append(f"[{kind}] {', '.join(of_kind[:_NAMED])}{more}")
    return "; ".join(told)


def _known(project: Project, wanted: Wanted) -> Terms:
    """What was said in a window before, and what the file says."""
    told = Terms() if wanted.mapping is None else mapping.read(wanted.mapping, project.schema)
    return mapping.remembered(label_terms(project), project.schema).with_(told)


def _arrivals(project: Project, reader: MarkedReader, wanted: Wanted) -> Iterator[Arrived | FormatError]:
    return arrivals(reader, wanted.paths, lambda uid, digest: known_as(project, uid, digest))


def _works(
    project: Project, reader: MarkedReader, wanted: Wanted, terms: Terms, intake: MarkedIntake
) -> Iterator[DocumentWork]:
    for arrived in _arrivals(project, reader, wanted):
        try:
            if isinstance(arrived, FormatError):
                raise arrived
            found = incoming(arrived, terms, project.schema, wanted.person, project.person.name)
        except FormatError as error:
            intake.failed.append(error)
            continue
        if arrived.dialect is not None:
            intake.dialects[arrived.dialect] += 1
        intake.refused += found.refused
        yield found.work


def _batches(works: Iterator[DocumentWork]) -> Iterator[list[DocumentWork]]:
    while batch := list(islice(works, _BATCH)):
        yield batch


def _tell(intake: MarkedIntake, wanted: Wanted) -> None:
    back = intake.brought
    if back.refused:
        say(f"Annotations left out, since their people have tagged otherwise there: {back.refused}.")
    for dialect, number in intake.dialects.items():
        if dialect is not Dialect.CODE_POINTS:
            say(f"{_COUNTED[dialect]}, as the surfaces prove, in documents: {number}.")
    if back.different:
        say(f"Annotations that the files have otherwise, left as they are (yours: --change): {back.different}.")
    what = f"Suggestions: {back.suggestions}" if wanted.as_suggestions else f"Annotations: {back.annotations}"
    links = "" if wanted.as_suggestions else f" Links: {back.links}."
    changed = f" Changed: {back.changed}." if back.changed else ""
    show(f"Documents added: {back.documents}. {what}.{links}{changed} Refused: {len(intake.refused)}.")


_COUNTED = {
    Dialect.UTF16: "Offsets were counted in UTF-16 units",
    Dialect.CODE_POINTS_INCLUSIVE: "Ends were the last character, not the one after it",
    Dialect.UTF16_INCLUSIVE: "Offsets were counted in UTF-16 units, with ends at the last one",
}
